import { raadWords } from '../shared/adviesraad.ts';
import type { Route } from '../shared/behandeling.ts';
import { momentWords } from '../shared/behandeling.ts';
import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import { uiterlijkWords } from '../shared/uiterlijk.ts';
import { adviesStandWords } from './adviezen/advies-words.ts';
import { isHandedIn } from './ground/access-rules.ts';
import { besluitUitleg, lastBesluit } from './ground/besluit.ts';
import { type Collega, namenWords } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import { lokaleWaarschuwingen } from './ground/lokaal.ts';
import { lokaleDatumsOf, lokaleDatumWords } from './ground/lokale-datum.ts';
import { meetlatWords } from './ground/meetlat.ts';
import { plaatsenWords } from './ground/plaatsen.ts';
import { NOT_KNOWN } from './ground/plan-value-words.ts';
import { planadviesWords, planadviezenNu } from './ground/planadvies.ts';
import { plichtenWords } from './ground/plicht-stappen.ts';
import type { Bereikbaarheid, OpdrachtDates } from './ground/ports.ts';
import { hasRouteLines, onlyStopWords } from './ground/route-view.ts';
import { gegevenOf, kanaalWords } from './ground/terugkoppeling.ts';
import { reachWords } from './opdracht-words.ts';
import { trekkerFacts } from './trekker-facts.ts';

/** What the card of an opdracht says of it in short lines: what is known, and what is not. */

/** The most of a besluit, an advice or a duty that is shown, in characters. */
const MAX_BESLUIT = 300;

export type OpdrachtFacts = OpdrachtDates & {
  readonly dossier: Dossier;
  readonly reach: Bereikbaarheid;
  /** Whether the bestuurlijk trekker is known as a colleague; absent when the reader has nothing to do with that. */
  readonly trekkerReach?: Bereikbaarheid;
};

/** All of them, with what the coördinator should know of who leads behind that name. */
function withReach(collegas: readonly Collega[], reach: Bereikbaarheid | undefined): string | undefined {
  const [first, ...others] = collegas;
  return first && namenWords([{ naam: `${first.naam}${reachWords(reach)}` }, ...others]);
}

export function opdrachtFacts({ dossier, reach, trekkerReach, route, vergadering, deadline }: OpdrachtFacts) {
  const known = (text: string | undefined) => escapeLine(text ?? NOT_KNOWN);
  const [only] = route;
  // A plan that was handed in is not asked for any more.
  const due = isHandedIn(dossier) ? undefined : deadline;
  const which = route.length > 1 && vergadering ? `, voor ${momentWords(vergadering, route)}` : '';
  return [
    ...(dossier.kenmerk ? [{ title: 'Kenmerk', value: escapeLine(dossier.kenmerk) }] : []),
    { title: 'Programma', value: known(dossier.programma) },
    { title: 'Fase', value: known(dossier.fase) },
    ...(dossier.plaatsen
      ? [{ title: 'Vaste plaatsen', value: known(plaatsenWords(dossier.plaatsen.lagen) || undefined) }]
      : []),
    { title: 'Projectleider', value: known(withReach(dossier.projectleiders, reach)) },
    { title: 'Trekker', value: known(withReach(dossier.trekkers, trekkerReach)) },
    { title: 'Gemeenten', value: known(dossier.gemeenten.join(', ') || undefined) },
    ...(hasRouteLines(route) ? [] : [{ title: 'Overleg', value: known(only && onlyStopWords(only)) }]),
    ...(due === undefined
      ? []
      : [{ title: 'Plan klaar', value: escapeLine(`${uiterlijkWords(due)}${which}`) }]),
    ...trekkerFacts(dossier),
    ...besluitFacts(dossier),
    ...lokaalFacts(dossier, route),
    ...planadviesFacts(dossier),
    ...adviesFacts(dossier),
  ];
}

const MOST_LOKAAL = 4;

/** When gemeenten decide themselves, with a sign where something comes too late for it. */
function lokaalFacts(dossier: Dossier, route: Route) {
  return lokaleDatumsOf(dossier)
    .slice(0, MOST_LOKAAL)
    .map((one) => ({
      title: 'Gemeente besluit',
      value: escapeLine(
        `${lokaleWaarschuwingen(one, dossier, route).length > 0 ? '⚠ ' : ''}${lokaleDatumWords(one)}`,
      ),
    }));
}

/** What meetings decided that needs words beside the route, and how people heard of it. */
function besluitFacts(dossier: Dossier) {
  const { besluiten = [] } = dossier;
  const holds = lastBesluit(besluiten);
  return [
    ...besluiten
      .filter((besluit) => besluit === holds || besluitUitleg(besluit) !== '')
      .map((besluit) => ({
        title: 'Besluit',
        value: escapeLine(
          cutText(
            `${besluit.overlegNaam}, ${formatShortDutchDate(besluit.datum)}: ${besluit.uitkomst}. ${besluitUitleg(besluit)}`,
            MAX_BESLUIT,
          ),
        ),
      })),
    ...gegevenOf(dossier).flatMap(({ kanalen }) =>
      kanalen.map((kanaal) => ({ title: 'Terugkoppeling', value: escapeLine(kanaalWords(kanaal)) })),
    ),
    // Half a meetlat says nothing yet.
    ...(dossier.meetlat?.afgerond ? [{ title: 'Meetlat', value: meetlatWords(dossier) }] : []),
    ...openbaarFacts(dossier),
  ];
}

/** Which legal duties its plan names, and how much of them the record shows. */
export function plichtFacts(dossier: Dossier) {
  const words = plichtenWords(dossier);
  return words === '' ? [] : [{ title: 'Wettelijke plicht', value: escapeLine(cutText(words, MAX_BESLUIT)) }];
}

/** What adviseurs said of the method of the plan as it was handed in last; of a draft nobody said anything. */
function planadviesFacts(dossier: Dossier) {
  return planadviezenNu(dossier)
    .slice(-MAX_ADVIEZEN)
    .map((advies) => ({
      title: 'Advies over de manier',
      value: escapeLine(cutText(planadviesWords(advies), MAX_BESLUIT)),
    }));
}

/** More adviezen than this are counted: they have a card of their own. */
const MAX_ADVIEZEN = 3;

/** What raden were asked, apart from what residents said. */
function adviesFacts({ adviezen = [] }: Dossier) {
  const shown = adviezen.slice(-MAX_ADVIEZEN);
  const more = adviezen.length - shown.length;
  return [
    ...shown.map((advies) => ({
      title: 'Advies',
      value: escapeLine(cutText(`${raadWords(advies.raad)}: ${adviesStandWords(advies)}`, MAX_BESLUIT)),
    })),
    ...(more > 0
      ? [{ title: 'Advies', value: more === 1 ? 'En nog 1 advies' : `En nog ${more} adviezen` }]
      : []),
  ];
}

/** What everybody may read, or that it was taken back. */
function openbaarFacts({ openbareTekst }: Dossier) {
  const { goedgekeurd, ingetrokken } = openbareTekst ?? {};
  const value = goedgekeurd
    ? `Versie ${goedgekeurd.versie}, goedgekeurd op ${shortDay(goedgekeurd.goedgekeurd.op)}`
    : ingetrokken && `Versie ${ingetrokken.versie}, ingetrokken op ${shortDay(ingetrokken.op)}`;
  return value === undefined ? [] : [{ title: 'Openbare tekst', value: escapeLine(value) }];
}

function shortDay(op: string): string {
  return formatShortDutchDate(localDate(op));
}
