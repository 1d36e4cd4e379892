import * as z from 'zod/v4';
import { assertMayReadOpdracht, mayReadPlan } from '../opdrachten/ground/access-rules.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import { statusSentence } from '../opdrachten/ground/status-words.ts';
import { jaartabelCard } from '../opdrachten/jaartabel/jaartabel-card.ts';
import { actionsFor } from '../opdrachten/opdracht-actions.ts';
import type { OpdrachtAction } from '../opdrachten/opdracht-cards.ts';
import { passagesOf } from '../opdrachten/opdracht-history.ts';
import { historyRowsFor, type VergaderingWords } from '../opdrachten/opdracht-routes.ts';
import type { CurrentDossier, Opdrachten } from '../opdrachten/opdrachten.ts';
import { volgendeOf } from '../opdrachten/tijdlijn.ts';
import { NOT_HANDED_IN, sectieDocument, wieWords } from '../overzichten/sectie.ts';
import type { Route } from '../shared/behandeling.ts';
import { DOSSIER_DELEN, type DossierDeel } from '../shared/bord.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { html, type Markup } from '../shared/html.ts';
import { counted, sentence } from '../shared/words.ts';
import { firstOwed } from '../verplichtingen/open-verplichtingen.ts';
import { documentHtml } from './document-html.ts';
import { levenBeeld } from './dossier-beeld.ts';
import {
  activiteitenDeel,
  besluitenDeel,
  cijfersDeel,
  geschiedenisDeel,
  inbrengDeel,
  nog,
  routeDeel,
  terugkoppelingDeel,
  tijdlijnDeel,
} from './dossier-delen.ts';
import { KAART, TERUG } from './kijk.ts';
import { type PlanningSource, readPlanning } from './planning-lezen.ts';
import type { Page, PageTurn } from './ports.ts';
import { versiesHtml } from './versies.ts';

type Dependencies = PlanningSource & {
  readonly opdrachten: Pick<Opdrachten, 'get' | 'history'>;
  readonly vergaderingWords: VergaderingWords;
  readonly datesOfAll: DatesOfAll;
  readonly clock: Clock;
};

export const DOSSIER = 'dossier';
const MAY_NOT_READ = 'Dit deel zie je zodra de projectleider het plan heeft ingediend.';
const opensSchema = z.object({ opdracht: z.string().min(1) });

/** Everything of one opdracht on one page, with the rights of its cards. */
export function createDossierPage(dependencies: Dependencies): Page {
  return {
    pad: DOSSIER,
    vervangt(verb, data) {
      const parsed = verb === 'opdrachten.show' ? opensSchema.safeParse(data) : undefined;
      return parsed?.success ? { id: parsed.data.opdracht } : undefined;
    },
    async show(turn) {
      const { actor, params } = turn;
      const current = await dependencies.opdrachten.get(params.id ?? '');
      const { state } = current;
      assertMayReadOpdracht(actor, state);
      // Of its steps nothing is known.
      const overgenomen = jaartabelCard(state, {});
      return {
        titel: state.titel,
        inhoud: overgenomen ? turn.kaart(overgenomen) : await dossierHtml(dependencies, turn, current),
        vraag: `tijdlijn ${state.titel}`,
      };
    },
  };
}

async function dossierHtml(
  dependencies: Dependencies,
  turn: PageTurn,
  current: CurrentDossier,
): Promise<Markup> {
  const { clock, opdrachten, datesOfAll, openVerplichtingenOfAll, vergaderingWords } = dependencies;
  const { actor, href } = turn;
  const { id, state } = current;
  const now = clock.now();
  const from = readFrom(turn.params.punten, (state.inbreng ?? []).length);
  const mayPlan = mayReadPlan(actor, state);
  const { route } = (await datesOfAll([state]))(state);
  const owed = (await openVerplichtingenOfAll([state]))(state);
  const { rijen } = await readPlanning(dependencies, actor, [state], localDate(now));
  const momenten = rijen.flatMap((rij) => rij.momenten);
  const entries = await opdrachten.history(id);
  const rows = await historyRowsFor(vergaderingWords, actor, state, entries);
  const onlyWithPlan = (inhoud: () => Markup): Markup => (mayPlan ? inhoud() : html`<p>${MAY_NOT_READ}</p>`);
  const sectie = mayPlan ? sectieDocument(state, now) : undefined;
  const inhoud: Readonly<Record<DossierDeel, Markup>> = {
    tijdlijn: html`${levenBeeld(state, momenten, localDate(now))}${tijdlijnDeel(state, route)}`,
    route: routeDeel(route),
    plan: sectie ? documentHtml(sectie.blokken) : html`<p>${NOT_HANDED_IN}</p>`,
    activiteiten: activiteitenDeel(state, mayPlan),
    inbreng: onlyWithPlan(() =>
      inbrengDeel(state, from, (punten) => `${href(DOSSIER, { id, punten: String(punten) })}#inbreng`),
    ),
    passage: onlyWithPlan(() => passageDeel(current, entries)),
    besluiten: besluitenDeel(state),
    terugkoppeling: terugkoppelingDeel(state, mayPlan),
    cijfers: cijfersDeel(state),
    geschiedenis: geschiedenisDeel(rows),
  };
  return html`${gewijzigdWords(turn, state)}
<p>${statusSentence(state)} ${nextWords(state, firstOwed(owed, actor, localDate(now)), route)}</p>
${feiten(turn, state, actionsFor(actor, state, route))}
<p class="knoppen"><a class="knop eerst" href="${href(KAART, { verb: 'opdrachten.show', data: JSON.stringify({ opdracht: id }) })}">Werk aan deze opdracht</a></p>
<nav aria-label="Delen van dit dossier"><ul class="delen">${delen().map((deel) => html`<li><a href="#${deel}">${DOSSIER_DELEN[deel]}</a></li>`)}</ul></nav>
${delen().map((deel) => html`<section id="${deel}" tabindex="-1"><h2>${DOSSIER_DELEN[deel]}</h2>${inhoud[deel]}</section>`)}`;
}

/** How many points come before what is shown; what is no such number is the first page. */
function readFrom(punten = '0', total: number): number {
  return /^\d{1,5}$/.test(punten) && Number(punten) < total ? Number(punten) : 0;
}

function delen(): readonly DossierDeel[] {
  const isDeel = (name: string): name is DossierDeel => name in DOSSIER_DELEN;
  return Object.keys(DOSSIER_DELEN).filter(isDeel);
}

/** What comes next, as the timeline of the chat says it. */
function nextWords(dossier: Dossier, owed: ReturnType<typeof firstOwed>, route: Route): string {
  const next = volgendeOf(dossier, owed, route);
  if (!next) return 'Niemand hoeft nog iets te doen.';
  const by = next.uiterlijk === undefined ? '' : ` Uiterlijk ${formatDutchDate(next.uiterlijk)}.`;
  return `Volgende stap: ${sentence(next.wat)} Door: ${next.door}.${by}`;
}

/** For who comes back from changing it: how it is now. */
function gewijzigdWords({ params }: PageTurn, dossier: Dossier): Markup | readonly Markup[] {
  const changed = wieWords(dossier).find(({ wie }) => wie !== undefined && wie === params.gewijzigd);
  if (!changed) return [];
  return html`<p class="vak accent" role="status">De ${changed.label.toLowerCase()} is nu: ${changed.tekst}.</p>`;
}

/** The button of the card of an opdracht that changes who does it. */
const WIJZIGT = { projectleider: 'assign', trekker: 'chooseTrekker' } as const;

function feiten({ href }: PageTurn, dossier: Dossier, actions: readonly OpdrachtAction[]): Markup {
  const facts = wieWords(dossier).map(({ label, tekst, wie }) => {
    const action = wie && WIJZIGT[wie];
    const to =
      action && actions.includes(action)
        ? href(KAART, {
            verb: `opdrachten.${action}`,
            data: JSON.stringify({ opdracht: dossier.id }),
            [TERUG]: wie,
          })
        : undefined;
    const wijzig =
      to === undefined
        ? []
        : html` <a href="${to}">Wijzig<span class="lees"> ${label.toLowerCase()}</span></a>`;
    return html`<div><dt>${label}</dt><dd>${tekst}${wijzig}</dd></div>`;
  });
  return html`<dl class="feiten">${facts}</dl>`;
}

/** More versions stand on a card of the chat. */
const MOST_VERSIES = 3;

function passageDeel({ id, state }: CurrentDossier, entries: Parameters<typeof passagesOf>[1]): Markup {
  if (!state.passage) return html`<p>Er is ${nog(state)}geen passage.</p>`;
  const versies = passagesOf(id, entries);
  const more = versies.length - MOST_VERSIES;
  // One more than is shown, so that the oldest that is shown has something to be compared with.
  return html`${versiesHtml(versies.slice(0, MOST_VERSIES + 1), MOST_VERSIES)}${more > 0 ? html`<p>En nog ${counted(more, 'eerdere versie', 'eerdere versies')}.</p>` : []}`;
}
