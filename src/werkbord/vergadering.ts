import { mayReadPlan } from '../opdrachten/ground/access-rules.ts';
import { namenWords } from '../opdrachten/ground/collega.ts';
import { type Dossier, participatieOf } from '../opdrachten/ground/dossier.ts';
import { oordeelOf } from '../opdrachten/ground/inbreng.ts';
import { passageText } from '../opdrachten/ground/passage.ts';
import { NOT_KNOWN } from '../opdrachten/ground/plan-value-words.ts';
import { nietOvergenomen } from '../opdrachten/ground/verwerking-rules.ts';
import { missingCount, missingWords } from '../opdrachten/plan/plan-words.ts';
import { ADVIES_KOP, adviesRegel } from '../overzichten/advies-blokken.ts';
import { inwonersWords, zonderOpdracht } from '../overzichten/agenda-stukken.ts';
import { NOT_HANDED_IN } from '../overzichten/sectie.ts';
import type { ReadOverzicht, VergaderingOverzicht } from '../overzichten/vergadering-overzicht.ts';
import { assertMayReadOverzicht, fileButtons } from '../overzichten/vergadering-routes.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { CardButton } from '../shared/card-context.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { firstOf } from '../shared/first-of.ts';
import { html, type Markup } from '../shared/html.ts';
import { cutText } from '../shared/markdown.ts';
import type { Overleggen } from '../shared/overleg.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { capital, counted, sentence } from '../shared/words.ts';
import type { Placed } from '../vergaderingen/ground/agenda.ts';
import { vergaderingChoices } from '../vergaderingen/ground/punt-forms.ts';
import { inOrderOfTime } from '../vergaderingen/ground/route.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import {
  besluitSentence,
  changeSentence,
  timeAndPlace,
  vergaderingTitle,
} from '../vergaderingen/ground/vergadering-words.ts';
import { PLAN_VERGADERING } from '../vergaderingen/vergadering-cards.ts';
import type { VergaderingStreams } from '../vergaderingen/vergadering-events.ts';
import { DOSSIER } from './dossier.ts';
import type { Page, PageBody, PageTurn } from './ports.ts';

type Dependencies = {
  readonly streams: { readonly vergaderingen: Pick<VergaderingStreams, 'list'> };
  readonly readOverzicht: ReadOverzicht;
  readonly regio: LeesRegio;
  readonly clock: Clock;
};

export const VERGADERING = 'vergadering';
/** Of what residents said, and of what is not taken over; what is more is counted. */
const MOST_POINTS = 2;
const MOST_REFUSED = 8;
const MOST_TEXT = 200;
/** More meetings are no list to choose from. */
const MOST_COMING = 12;
const NO_OVERLEG =
  'Dit overleg ken ik niet meer. Kies hierboven Vergadering, of vraag de coördinator om de tab opnieuw in te stellen.';

/** The agenda of a meeting in order, with what residents said; for whom the overview of the chat is. It prints on A4. */
export function createVergaderingPage({ streams, readOverzicht, regio, clock }: Dependencies): Page {
  return {
    pad: VERGADERING,
    menu: { naam: 'Vergadering', voor: (actor) => hasRol(actor, 'coördinator', 'directielid') },
    vervangt(verb, data) {
      return verb === 'overzichten.show' && typeof data.vergadering === 'string'
        ? { id: data.vergadering }
        : undefined;
    },
    async show(turn) {
      const { actor, params } = turn;
      assertMayReadOverzicht(actor);
      const now = clock.now();
      const { overleggen } = await regio();
      // The tab of a channel is of one overleg.
      if (params.overleg !== undefined && overleggen.heden(params.overleg) === undefined)
        throw new DomainError('not-found', NO_OVERLEG);
      const all = (await streams.vergaderingen.list()).map(({ state }) => state);
      const coming = comingOf(all, localDate(now), params.overleg);
      const shown = params.id === undefined ? coming[0] : all.find(({ id }) => id === params.id);
      if (!shown && params.id !== undefined)
        throw new DomainError('not-found', 'Deze vergadering ken ik niet. Kies er een bij Vergadering.');
      if (!shown) return nothingComing(turn, overleggen);
      const isNext = comingOf(all, localDate(now), shown.overlegId)[0]?.id === shown.id;
      const overzicht = await readOverzicht(shown, now);
      return {
        titel: vergaderingTitle(shown),
        inhoud: html`${keuze(turn, coming.slice(0, MOST_COMING), shown)}
${[timeAndPlace(shown), changeSentence(shown)].filter((one) => one !== '').map((one) => html`<p>${one}</p>`)}
${turn.knoppen(fileButtons(shown))}
${punten(turn, overzicht)}`,
        // The chat answers about the next one of an overleg.
        ...(isNext ? { vraag: `overzicht ${overleggen.kort(shown.overlegId)}` } : {}),
      };
    },
  };
}

/** The first one first. @param overleg the id of the only overleg that is looked at */
function comingOf(
  all: readonly Vergadering[],
  today: string,
  overleg: string | undefined,
): readonly Vergadering[] {
  return all
    .filter(
      ({ datum, geannuleerd, overlegId }) =>
        datum >= today && !geannuleerd && (overleg === undefined || overlegId === overleg),
    )
    .toSorted(inOrderOfTime);
}

function nothingComing({ actor, params, knoppen }: PageTurn, overleggen: Overleggen): PageBody {
  const { overleg } = params;
  const [titel, tekst] =
    overleg === undefined
      ? ['Vergadering', 'Er staan geen vergaderingen op de agenda.']
      : [
          overleggen.naam(overleg),
          `Er staat geen vergadering van ${overleggen.inSentence(overleg)} op de agenda.`,
        ];
  const plant = hasRol(actor, 'coördinator') ? knoppen([PLAN_VERGADERING]) : [];
  return { titel, inhoud: html`<p>${tekst}</p>${plant}` };
}

function keuze(
  { href, params }: PageTurn,
  coming: readonly Vergadering[],
  shown: Vergadering,
): Markup | readonly Markup[] {
  if (coming.length < 2) return [];
  const { overleg = '' } = params;
  return html`<nav class="knoppen" aria-label="Andere vergaderingen">${vergaderingChoices(coming).map(({ value, title }) => html`<a class="knop" href="${href(VERGADERING, { id: value, overleg })}"${value === shown.id ? html` aria-current="true"` : []}>${title}</a>`)}</nav>`;
}

function punten(turn: PageTurn, { agenda, dossiers, elsewhere, vergadering }: VergaderingOverzicht): Markup {
  if (agenda.length === 0) return html`<p>Er staat niets op de agenda.</p>`;
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const open = agenda.filter(({ uitgesteldNaar }) => uitgesteldNaar === undefined);
  const postponed = agenda.flatMap(({ titel, uitgesteldNaar }) =>
    uitgesteldNaar === undefined
      ? []
      : [`${titel}: uitgesteld naar ${elsewhere[uitgesteldNaar] ?? 'een andere vergadering'}`],
  );
  return html`<ol class="punten">${open.map((item) => html`<li id="punt-${item.id}">${puntHtml(turn, vergadering, item, byId.get(item.opdrachtId ?? ''))}</li>`)}</ol>
${postponed.length === 0 ? [] : html`<h2>Uitgesteld</h2><ul>${postponed.map((one) => html`<li>${one}</li>`)}</ul>`}`;
}

function puntHtml(turn: PageTurn, { id }: Vergadering, item: Placed, dossier: Dossier | undefined): Markup {
  const { actor, href } = turn;
  const uitkomst = item.besluit
    ? `Besluit: ${besluitSentence(item.besluit)}`
    : item.conclusie
      ? `Conclusie: ${item.conclusie}`
      : '';
  const kop = dossier
    ? html`<a href="${href(DOSSIER, { id: dossier.id })}">${dossier.titel}</a>`
    : html`${item.titel}`;
  return html`<h2>${kop}</h2>
<p class="zacht">${[capital(item.doel), ...(dossier ? [`Ingebracht door: ${namenWords(dossier.projectleiders) ?? NOT_KNOWN}`, `Bestuurlijk trekker: ${namenWords(dossier.trekkers) ?? NOT_KNOWN}`] : [])].join(' · ')}</p>
${dossier ? inwoners(actor, dossier) : html`<p>${zonderOpdracht(item)}</p>`}
${uitkomst === '' ? [] : html`<p class="vak accent">${uitkomst}</p>`}
${hasRol(actor, 'coördinator') ? turn.knoppen(vastleggen(id, item)) : []}`;
}

/** The form of the chat in which the conclusion or the besluit of a point is recorded. */
function vastleggen(vergadering: string, item: Placed): readonly CardButton[] {
  return [
    {
      title: 'Leg vast',
      tooltip: `Leg de conclusie of het besluit vast van ${cutText(item.titel, 80)}`,
      verb: 'vergaderingen.openPunt',
      data: { vergadering, punt: item.id },
    },
  ];
}

/** What residents said and what is not taken over, for who may read the plan. */
function inwoners(actor: Actor, dossier: Dossier): Markup {
  const stand = capital(
    [participatieOf(dossier), missingWords(missingCount(dossier))].filter((one) => one !== '').join(', '),
  );
  const advies = adviesRegel(dossier);
  if (!mayReadPlan(actor, dossier)) return html`<p>${stand}. ${NOT_HANDED_IN}</p>`;
  const { inbreng = [], passage } = dossier;
  const refused = nietOvergenomen(dossier);
  const { first: shown, more } = firstOf(refused, MOST_REFUSED);
  // What is refused stands below with its reason; once is enough.
  const others = inbreng.filter(({ id }) => !shown.some((one) => one.id === id)).slice(0, MOST_POINTS);
  return html`<p><strong>Inwonerparticipatie:</strong> ${sentence(stand)}</p>
<h3>Wat inwoners zeiden</h3>
<p>${inwonersWords(dossier)}</p>
${others.length === 0 ? [] : html`<ul>${others.map(({ tekst }) => html`<li>${cutText(tekst, MOST_TEXT)}</li>`)}</ul>`}
${refused.length === 0 ? [] : html`<h3>Wat niet of deels is overgenomen</h3><ul>${shown.map((punt) => html`<li>${cutText(punt.tekst, MOST_TEXT)} <span class="zacht">${capital(oordeelOf(punt))}. Waarom: ${sentence(punt.oordeel?.reden ?? NOT_KNOWN)}</span></li>`)}</ul>`}
${more > 0 ? html`<p>En nog ${counted(more, 'punt', 'punten')}.</p>` : []}
${advies === undefined ? [] : html`<h3>${ADVIES_KOP}</h3><p>${advies}</p>`}
${passage ? html`<details><summary>Bekijk de passage (versie ${String(passage.versie)})</summary><p class="regels">${passageText(passage.regels)}</p></details>` : html`<p>Er is nog geen passage.</p>`}`;
}
