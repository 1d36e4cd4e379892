import {
  type Behandeling,
  type BehandelingStand,
  behandelingWords,
  dayWords,
  isStaand,
  komt,
  type Route,
} from '../shared/behandeling.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { beslist, soortVan } from '../shared/overleg-toen.ts';
import { capital } from '../shared/words.ts';
import { adviesMoments } from './advies-moments.ts';
import { isHandedIn } from './ground/access-rules.ts';
import type { Besluit } from './ground/besluit.ts';
import { projectleiderOf } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import { countOordelen } from './ground/inbreng.ts';
import { meetlatWords } from './ground/meetlat.ts';
import { MAX_STOPS } from './ground/route-view.ts';
import {
  afgehandeld,
  bereiktWords,
  conceptOf,
  gegevenOp,
  type Terugkoppeling,
} from './ground/terugkoppeling.ts';
import { activiteitenOf, type LopendeActiviteit } from './ground/uitvoering.ts';
import { NIET_IN_PLAN, peopleWords, puntWords, whenWords } from './ground/uitvoering-words.ts';
import { verschuldigd } from './ground/verschuldigd.ts';
import { done, inOrder, type Moment, moment, moreMoments } from './tijdlijn-moment.ts';

/** What comes next, by whom and before which day (YYYY-MM-DD) when there is one. */
export type Volgende = { readonly wat: string; readonly door: string; readonly uiterlijk?: string };

/**
 * The whole life of an opdracht from the day it was added to the meetlat, in the order in which it goes (domain: The
 * course of a dossier): the bodies that advise come after the plan, and those that decide after the passage; what happened stands by its day. Numbers and dates only, so that everybody who may see the opdracht may see it.
 */
export function tijdlijnOf(dossier: Dossier, route: Route): readonly Moment[] {
  const { status, plan, toegevoegd, afgestemd, onderwerp } = dossier;
  const withoutResidents = afgestemd !== undefined && plan.vanToepassing === 'nee';
  const [advising, deciding] = splitRoute(dossier, route);
  const moments = [
    ...(onderwerp ? [onderwerpMoment(onderwerp.jaar)] : []),
    // A table of earlier years brings in what was decided before: the opdracht begins with this all the same.
    done('Opdracht toegevoegd', toegevoegd.op, `door ${toegevoegd.door}`),
    ...inOrder([
      ...planMoments(dossier, withoutResidents),
      ...routeMoments(advising, route),
      ...(withoutResidents ? [] : participationMoments(dossier)),
      ...adviesMoments(dossier),
      ...routeMoments(deciding, route),
      ...besluitMoments(dossier, route),
      ...answerMoments(dossier, withoutResidents),
    ]),
  ];
  if (status !== 'ingetrokken') return moments;
  return moments.filter(({ stand, verschuldigd: owes }) => stand !== 'nog niet' || owes);
}

function onderwerpMoment(jaar: number): Moment {
  return { stand: 'klaar', wat: 'Onderwerp op de jaaragenda', wanneer: `van ${jaar}`, detail: '' };
}

function planMoments(dossier: Dossier, withoutResidents: boolean): readonly Moment[] {
  const { ingediend, afgestemd, inzendingen, plan, vraag } = dossier;
  const times = inzendingen > 1 ? `${inzendingen} keer ingediend` : '';
  const returned = vraag ? 'teruggestuurd met een vraag' : '';
  const agreed = withoutResidents
    ? done('Inwoners doen niet mee', afgestemd?.op, plan.redenGeen ? `omdat: ${plan.redenGeen}` : '')
    : moment('Plan afgestemd', afgestemd?.op, afgestemd ? `door ${afgestemd.door}` : '');
  const details = [times, returned].filter((words) => words !== '').join(', ');
  return [moment('Plan ingediend', ingediend?.op, details), agreed];
}

/**
 * The stops before the first body that decides on the proposal, and those from there on. A stop of which the besluit stands in
 * the dossier is told with that.
 */
function splitRoute({ besluiten = [] }: Dossier, route: Route): readonly [Route, Route] {
  const decided = new Set(besluiten.map(({ vergaderingId }) => vergaderingId));
  const from = route.findIndex(({ vergadering }) => beslist(vergadering) && soortVan(vergadering) !== 'DO');
  const at = from < 0 ? route.length : from;
  const open = (stops: Route): Route => stops.filter(({ vergadering }) => !decided.has(vergadering.id));
  return [open(route.slice(0, at)), open(route.slice(at))];
}

function routeMoments(stops: Route, route: Route): readonly Moment[] {
  return [
    ...stops.slice(0, MAX_STOPS).map((stop): Moment => routeMoment(stop, route)),
    ...moreMoments(
      'behandeling',
      'behandelingen',
      stops.slice(MAX_STOPS).map(({ stand }) => MOMENT_STAND[stand]),
    ),
  ];
}

/** One stop as a moment of the life of its opdracht. */
export function routeMoment(stop: Behandeling, route: Route): Moment {
  const { vergadering, stand } = stop;
  return {
    stand: MOMENT_STAND[stand],
    wat: vergadering.overlegNaam,
    wanneer: dayWords(vergadering, route),
    ...(stand === 'gehouden' ? { dag: vergadering.datum } : {}),
    detail: behandelingWords(stop, route),
  };
}

const MOMENT_STAND: Readonly<Record<BehandelingStand, Moment['stand']>> = {
  gehouden: 'klaar',
  komt: 'nog niet',
  geannuleerd: 'vervallen',
  uitgesteld: 'vervallen',
};

/** More activiteiten than this are counted. */
const MAX_ACTIVITEITEN = 5;

function participationMoments(dossier: Dossier): readonly Moment[] {
  const { inbreng = [], verwerkt, passage } = dossier;
  // What a draft plans is not yet for everybody; what was recorded is.
  const activiteiten = activiteitenOf(dossier).filter(
    ({ stand }) => stand !== 'gepland' || isHandedIn(dossier),
  );
  const { overgenomen, deels, niet, 'nog open': open } = countOordelen(inbreng);
  const counts = [
    `${overgenomen} overgenomen`,
    `${deels} deels`,
    `${niet} niet`,
    open > 0 ? `${open} nog open` : '',
  ];
  return [
    ...activiteiten.slice(0, MAX_ACTIVITEITEN).map(activiteitMoment),
    ...moreMoments(
      'activiteit',
      'activiteiten',
      activiteiten.slice(MAX_ACTIVITEITEN).map((one) => activiteitMoment(one).stand),
    ),
    moment(
      'Inbreng verwerkt',
      verwerkt?.op,
      inbreng.length === 0
        ? ''
        : `${puntWords(inbreng.length)}: ${counts.filter((words) => words !== '').join(', ')}`,
    ),
    moment('Passage klaar', passage?.op, passage ? `versie ${passage.versie}` : ''),
  ];
}

function activiteitMoment({ soort, stand, nu, verloop, buitenPlan }: LopendeActiviteit): Moment {
  const of = (how: Moment['stand'], detail: string): Moment => ({
    stand: how,
    wat: capital(soort),
    wanneer: whenWords(nu),
    ...(how === 'klaar' ? { dag: nu } : {}),
    detail: [detail, buitenPlan ? NIET_IN_PLAN : ''].filter((words) => words !== '').join(', '),
  });
  if (stand === 'geannuleerd') return of('vervallen', 'gaat niet door');
  if (stand === 'gehouden') return of('klaar', peopleWords(verloop.gehouden?.aantal ?? 0));
  return of('nog niet', verloop.verplaatst ? 'verplaatst' : '');
}

function besluitMoments(dossier: Dossier, route: Route): readonly Moment[] {
  const { besluiten = [], toezeggingen = [], status } = dossier;
  const decided = besluiten.map(besluitMoment);
  const isAwaited =
    besluiten.length === 0 && !(status === 'geen participatie' && isHeldWithoutBesluit(route));
  const waits = isAwaited || status === 'uitgesteld' || besluiten.at(-1)?.uitkomst === 'uitgesteld';
  const kept = toezeggingen.filter(({ nagekomen }) => nagekomen !== undefined).length;
  const promise = toezeggingen.length === 1 ? '1 toezegging' : `${toezeggingen.length} toezeggingen`;
  return [
    ...decided,
    ...(waits ? [moment('Besluit', undefined, '')] : []),
    ...(toezeggingen.length === 0
      ? []
      : [
          {
            stand: kept === toezeggingen.length ? ('klaar' as const) : ('nog niet' as const),
            wat: capital(promise),
            wanneer: '',
            detail: `${kept} nagekomen`,
          },
        ]),
  ];
}

/** Is every meeting of it over, and decides none of them? */
function isHeldWithoutBesluit(route: Route): boolean {
  const held = route.filter(isStaand);
  return (
    held.length > 0 &&
    held.every((stop) => !komt(stop) && !(stop.doel === 'vaststellen' && beslist(stop.vergadering)))
  );
}

function besluitMoment({ overlegNaam, datum, uitkomst, weging, reden }: Besluit): Moment {
  return {
    stand: uitkomst === 'uitgesteld' ? 'vervallen' : 'klaar',
    wat: `Besluit: ${uitkomst}`,
    wanneer: formatShortDutchDate(datum),
    dag: datum,
    detail: [overlegNaam, reden === undefined ? '' : 'gewijzigd', weging ?? '']
      .filter((words) => words !== '')
      .join(' · '),
  };
}

function answerMoments(dossier: Dossier, withoutResidents: boolean): readonly Moment[] {
  const { meetlat, status } = dossier;
  const owes = verschuldigd(dossier) !== undefined;
  const answers = afgehandeld(dossier).map(answerMoment);
  const waits = owes || (answers.length === 0 && !withoutResidents);
  const concept = conceptOf(dossier) ? 'de tekst is klaar' : '';
  const measures = status !== 'ingetrokken' && !withoutResidents;
  return [
    ...answers,
    ...(waits ? [{ ...moment('Terugkoppeling gegeven', undefined, concept), verschuldigd: owes }] : []),
    ...(measures || meetlat?.afgerond
      ? [moment('Meetlat ingevuld', meetlat?.afgerond?.op, meetlatWords(dossier))]
      : []),
  ];
}

function answerMoment({ gegeven, nietNodig }: Terugkoppeling): Moment {
  if (!gegeven) return done('Terugkoppeling niet nodig', nietNodig?.op, nietNodig?.reden ?? '');
  const detail = gegeven.kanalen
    .map(({ kanaal, bereikt }) => `${kanaal}, ${bereiktWords(bereikt)}`)
    .join('; ');
  const dag = gegevenOp(gegeven);
  return { stand: 'klaar', wat: 'Terugkoppeling gegeven', wanneer: formatShortDutchDate(dag), dag, detail };
}

/**
 * What comes next, the same wherever it is said: what is owed first, else the next step of the course; undefined when nothing does.
 * Where residents do not take part that is a meeting that is still to come, and nothing after the last one (docs/adr/0177).
 * @param owed what is owed first for this opdracht
 */
export function volgendeOf(dossier: Dossier, owed: Volgende | undefined, route: Route): Volgende | undefined {
  if (owed) return owed;
  const { status } = dossier;
  const door = projectleiderOf(dossier)?.naam ?? 'de projectleider';
  switch (status) {
    case 'plan gevraagd':
    case 'plan in concept':
      return { wat: 'Het plan indienen', door };
    case 'plan ingediend':
      return { wat: 'Het plan lezen en afstemmen', door: 'de coördinator' };
    case 'plan afgestemd':
    case 'in uitvoering':
      return { wat: 'De activiteiten houden en de inbreng verwerken', door };
    case 'verwerkt':
      return { wat: 'Het voorstel laten behandelen en het besluit vastleggen', door: 'de coördinator' };
    case 'geen participatie':
      return route.some(komt) ? { wat: 'Het voorstel laten behandelen', door: 'de coördinator' } : undefined;
    case 'besloten':
      return undefined;
    case 'teruggekoppeld':
      return { wat: 'De meetlat invullen', door };
    case 'uitgesteld':
      return { wat: 'Een nieuwe vergadering kiezen', door: 'de coördinator' };
    case 'afgerond':
    case 'ingetrokken':
      return undefined;
  }
}
