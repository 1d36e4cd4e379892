import { itemWoorden } from '../herinneringen/herinnering-cards.ts';
import { openRows } from '../herinneringen/herinnering-posts.ts';
import type { FactSource } from '../herinneringen/ports.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { html, type Markup } from '../shared/html.ts';
import { type Page, type PageTurn, voorIedereen } from './ports.ts';

type Dependencies = Pick<FactSource, 'wereldOf'> & { readonly clock: Clock };

const NOTHING = 'Je hoeft nu niets te doen.';

/** What somebody owes, in the order of its last days: the one list of herinneringen, with what can be done about each. */
export function createMijnWerk({ wereldOf, clock }: Dependencies): Page {
  return {
    pad: 'mijn-werk',
    menu: { naam: 'Mijn werk', voor: voorIedereen },
    vervangt: (verb, data) => (verb === 'herinneringen.list' && data.dag === undefined ? {} : undefined),
    async show(turn) {
      const rows = openRows(turn.actor.id, localDate(clock.now()), await wereldOf(turn.actor.id));
      const items = rows.map((row) => itemOf(turn, itemWoorden(row), row.left < 0 && row.stand === 'open'));
      return {
        titel: 'Mijn werk',
        inhoud:
          items.length === 0
            ? html`<p>${NOTHING}</p>`
            : html`<p>${items.length === 1 ? 'Er staat 1 ding' : `Er staan ${items.length} dingen`} voor je open.</p>
<ul class="werk">${items}</ul>
${turn.knoppen([{ title: 'Zet in je agenda (.ics)', verb: 'overzichten.verplichtingenBestand' }])}`,
        vraag: 'wat moet ik doen',
      };
    },
  };
}

function itemOf(
  { knoppen }: PageTurn,
  { titel, taak, dag, waarom, noot, knoppen: buttons }: ReturnType<typeof itemWoorden>,
  isLaat: boolean,
): Markup {
  const mark = isLaat ? html`<span aria-hidden="true">▲ </span>` : [];
  return html`<li class="vak"><h2>${titel}</h2><p>${taak}</p>
${dag === '' ? [] : html`<p class="${isLaat ? 'laat' : 'vet'}">${mark}${dag}</p>`}
${waarom === '' ? [] : html`<p class="zacht klein">${waarom}</p>`}
${noot === '' ? [] : html`<p class="vet">${noot}</p>`}
${buttons.length === 0 ? [] : knoppen(buttons)}</li>`;
}
