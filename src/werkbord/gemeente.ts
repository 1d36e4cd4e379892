import type { VoortgangRegel } from '../bot/voortgang-card.ts';
import type { Gemeenten } from '../gemeenten/gemeenten.ts';
import { type GemeenteSource, readGemeente } from '../overzichten/gemeente-files.ts';
import { gemeenteDelen } from '../overzichten/gemeente-overzicht.ts';
import { DomainError } from '../shared/errors.ts';
import { html, type Markup } from '../shared/html.ts';
import { ROWS_A_PAGE } from '../statusvragen/antwoorden/answer-kind.ts';
import type { Page, PageTurn } from './ports.ts';

type Dependencies = GemeenteSource & { readonly gemeenten: Pick<Gemeenten, 'get' | 'named'> };

const GEMEENTE = 'gemeente';

/** What there is of a gemeente for its contacts: the overview of the chat, with all of its rows. */
export function createGemeentePage(dependencies: Dependencies): Page {
  return {
    pad: GEMEENTE,
    menu: { naam: 'Gemeente', voor: ({ contactVan = [] }) => contactVan.length > 0 },
    vervangt(verb, data) {
      return verb === 'overzichten.gemeente' && typeof data.gemeente === 'string'
        ? { id: data.gemeente }
        : undefined;
    },
    async show(turn) {
      const { actor, params, href } = turn;
      const own = (
        await Promise.all((actor.contactVan ?? []).map((naam) => dependencies.gemeenten.named(naam)))
      ).filter((one) => one !== undefined);
      const id = params.id ?? own[0]?.id;
      if (id === undefined)
        throw new DomainError('not-found', 'Van welke gemeente? Typ in de chat bijvoorbeeld ‘contacten’.');
      const facts = await readGemeente(dependencies, actor, id);
      const { intro, contact, delen, buttons } = gemeenteDelen(facts);
      return {
        titel: facts.gemeente.naam,
        inhoud: html`${own.length < 2 ? [] : html`<nav class="knoppen" aria-label="Andere gemeenten">${own.map((one) => html`<a class="knop" href="${href(GEMEENTE, { id: one.id })}"${one.id === id ? html` aria-current="true"` : []}>${one.naam}</a>`)}</nav>`}
<p>${intro}</p>
<dl class="feiten"><div><dt>Contact</dt><dd>${contact}</dd></div></dl>
${turn.knoppen(buttons)}
${delen.filter(({ regels }) => regels.length > 0).map(({ kop, regels }, at) => deel(turn, id, `deel-${at + 1}`, kop, regels))}`,
        vraag: `overzicht ${facts.gemeente.naam}`,
      };
    },
  };
}

/** One part, so many rows at a time. */
function deel(
  turn: PageTurn,
  gemeente: string,
  anker: string,
  kop: string,
  regels: readonly VoortgangRegel[],
): Markup {
  const asked = turn.params.deel === anker ? Number.parseInt(turn.params.vanaf ?? '', 10) : 0;
  // There may be fewer by now than when the link was made.
  const from = asked > 0 && asked < regels.length ? asked : 0;
  const next = from + ROWS_A_PAGE;
  const to = (vanaf: number): string =>
    `${turn.href(GEMEENTE, { id: gemeente, deel: anker, vanaf: String(vanaf) })}#${anker}`;
  return html`<section id="${anker}"><h2>${kop}</h2>
<ul class="werk">${regels.slice(from, next).map((regel) => regelHtml(turn, regel))}</ul>
${regels.length <= ROWS_A_PAGE ? [] : html`<nav class="knoppen" aria-label="Meer van: ${kop}">${from === 0 ? [] : html`<a class="knop" href="${to(0)}">Naar het begin</a>`}${next < regels.length ? html`<a class="knop" href="${to(next)}">Volgende</a>` : []}<span>${`${from + 1} tot en met ${Math.min(next, regels.length)} van ${regels.length}`}</span></nav>`}</section>`;
}

function regelHtml({ naar }: PageTurn, { tekst, onder = '', button }: VoortgangRegel): Markup {
  const href = button && naar(button);
  return html`<li class="vak">${href === undefined ? tekst : html`<a href="${href}">${tekst}</a>`}${onder === '' ? [] : html`<p class="zacht">${onder}</p>`}</li>`;
}
