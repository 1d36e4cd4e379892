import { Temporal } from 'temporal-polyfill';
import type { Selection } from '../../logboek/ports.ts';
import { GETALLEN_OF_PLAN } from '../../opdrachten/getallen.ts';
import { leestAls } from '../../opdrachten/ground/access-rules.ts';
import { DOSSIER_STATUSES, isOver } from '../../opdrachten/ground/dossier-status.ts';
import { jaarPlek } from '../../opdrachten/ground/jaartabel.ts';
import { PLAN_FILTERS, perPlanFilter } from '../../opdrachten/ground/plan-filters.ts';
import { DADEN, daderKey, momentKey, OOIT } from '../../opdrachten/momenten.ts';
import type { OpdrachtStreams } from '../../opdrachten/opdracht-events.ts';
import { IEDEREEN } from '../../opdrachten/opdracht-keys.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { BELEIDSFASEN } from '../../shared/beleidsfase.ts';
import type { Apart } from '../../shared/leeg.ts';
import type { Vergadering } from '../../vergaderingen/ground/vergadering.ts';
import {
  allOf,
  asks,
  except,
  fits,
  fitsBy,
  fitsDay,
  isSet,
  of,
  ownPeriodesOf,
  periodesOf,
  setsOf,
} from '../ground/conditions.ts';
import { isRijDag } from '../ground/dagen.ts';
import { door, type Filter, type SetFilter } from '../ground/filters.ts';
import { type Filters, is, type PeriodeCondition, type SetCondition } from '../ground/query.ts';
import { BOARD } from './answer-kind.ts';

/**
 * The conditions for opdrachten, with the rights of the reader in them: what somebody may not see is never selected.
 * @param vergaderingen all meetings, to find those that the filters mean
 * @param today Dutch local date
 * @param readable what this reader may see, when that is not the opdracht itself
 */
export function selectionOf(
  filters: Filters,
  actor: Actor,
  vergaderingen: readonly Vergadering[],
  today: string,
  readable: Selection = readableBy(actor),
): Selection {
  const selection = [
    ...readable,
    ...(asksForPlan(filters) ? planReadableBy(actor) : []),
    ...filters.filter(isSet).flatMap((one) => CONDITIONS[one.filter]?.(one) ?? []),
    ...filters.filter(isSet).flatMap((one) => ofAgendas(one, vergaderingen, today)),
    ...periodesOf(filters).flatMap((periode) => ofMoment(periode, today)),
  ];
  if (!asksForVergaderingen(filters)) return selection;
  const overleggen = setsOf(filters, 'overleg');
  const days = except(filters, 'overleg');
  // 'Zowel in het DO als in het PFHO': in a meeting of each. 'Niet in het PFHO' is in none of its meetings, whatever else it is in.
  const wanted = overleggen.filter(({ not }) => !not);
  const denied = overleggen.filter(({ not }) => not);
  const isSomewhere = wanted.length === 0 && (denied.length === 0 || ownPeriodesOf(filters).length > 0);
  return [
    ...selection,
    ...wanted.map((one) => ({ key: 'plek', anyOf: placesIn([...days, one], vergaderingen, today) })),
    ...(isSomewhere ? [{ key: 'plek', anyOf: placesIn(days, vergaderingen, today) }] : []),
    ...denied.map(({ of: not }) => ({
      key: 'plek',
      noneOf: placesIn([...days, is('overleg', ...not)], vergaderingen, today),
    })),
  ];
}

/** An opdracht belongs to the meeting it is made for, to those that have it on their agenda, or to a year of which no more is known. */
function placesIn(filters: Filters, vergaderingen: readonly Vergadering[], today: string): readonly string[] {
  const meant = vergaderingenOf(filters, vergaderingen, today);
  const jaren = asks(filters, 'overleg', 'vergadering') ? [] : wholeYears(filters, today);
  return [...placesOf(meant), ...jaren.map(jaarPlek)];
}

/** The years that lie whole in what is asked for. */
function wholeYears(filters: Filters, today: string): readonly number[] {
  return yearsUntil(today).filter((jaar) =>
    [`${jaar}`, `${jaar}-01-01`, `${jaar}-12-31`].every((days) => fitsDay(filters, days)),
  );
}

/**
 * The opdrachten of the years that are asked for of which nothing but the year is known, and that were not found: nobody can say whether
 * they fit. Undefined: there are none.
 * @param found the conditions of what was found
 */
export async function onlyByYear(
  streams: Pick<OpdrachtStreams, 'count'>,
  filters: Filters,
  actor: Actor,
  today: string,
  found?: Selection,
): Promise<Apart | undefined> {
  const days = periodesOf(filters).map(({ dag: _, ...own }): PeriodeCondition => own);
  if (days.length === 0) return undefined;
  const jaren = yearsUntil(today).filter((jaar) => fitsDay(days, String(jaar)));
  const ofYears = { key: 'plek', anyOf: jaren.map(jaarPlek) };
  const all = await streams.count([
    ...selectionOf(of(filters, 'opdracht', 'programma'), actor, [], today),
    ofYears,
  ]);
  const aantal = all === 0 || !found ? all : all - (await streams.count([...found, ofYears]));
  return aantal > 0 ? { mist: 'dag', aantal } : undefined;
}

const FIRST_YEAR = 2000;

/** The years of which something can be taken over: those of a table are written as 20.., and none is still to come. */
function yearsUntil(today: string): readonly number[] {
  const length = Number(today.slice(0, 4)) - FIRST_YEAR + 1;
  return Array.from({ length }, (_, after) => FIRST_YEAR + after);
}

type ToSelection = (condition: SetCondition) => Selection;

const byKey =
  (key: string): ToSelection =>
  ({ of, not }) => [not ? { key, noneOf: of } : { key, anyOf: of }];

/** Of what is not known nobody can say that it is another one: that is counted apart, and not among these. */
const ofPlan =
  (key: string): ToSelection =>
  (condition) => [...byKey(key)(condition), ...(condition.not ? [{ key: 'met', anyOf: ['plan'] }] : [])];

const perDaad = Object.fromEntries(DADEN.map((daad) => [door(daad), byKey(daderKey(daad))]));

/** How each filter finds opdrachten; those of meetings and of what stands in a dossier have another way. */
const CONDITIONS: Readonly<Partial<Record<SetFilter, ToSelection>>> = {
  opdracht: byKey('plek'),
  programma: byKey('programma'),
  // Of what is in no known phase nobody can say that it is in another.
  beleidsfase: (condition) => [
    ...byKey('beleidsfase')(condition),
    ...(condition.not ? [{ key: 'beleidsfase', anyOf: BELEIDSFASEN }] : []),
  ],
  gemeente: byKey('gemeente'),
  ...perPlanFilter(({ filter }) => ofPlan(filter)),
  doelgroep: ofPlan('doelgroep'),
  persoon: byKey('persoon'),
  projectleider: byKey('projectleider'),
  trekker: byKey('trekker'),
  'opdracht van': byKey('persoon'),
  ...perDaad,
  stand: byKey('status'),
  kanaal: byKey('kanaal'),
  bereikt: ({ of, not }) => [{ key: 'status', anyOf: not ? beforeAll(of) : fromAny(of) }],
  // What is not asked for any more is not lacking either: 'zonder' is a key of its own.
  heeft({ of, not }) {
    const own = of.filter((one) => !one.endsWith('vergadering'));
    if (own.length === 0) return [];
    return not ? own.map((one) => ({ key: 'zonder', anyOf: [one] })) : [{ key: 'met', anyOf: own }];
  },
};

/** With or without a vergadering: the one it is made for, and those that have it on their agenda. */
function ofAgendas(
  { filter, of, not }: SetCondition,
  vergaderingen: readonly Vergadering[],
  today: string,
): Selection {
  if (filter !== 'heeft') return [];
  const toCome = vergaderingen.filter(({ datum, geannuleerd }) => datum >= today && !geannuleerd);
  const asked = [
    ...(of.includes('vergadering') ? [vergaderingen] : []),
    ...(of.includes('komende vergadering') ? [toCome] : []),
  ];
  return asked
    .map(placesOf)
    .map((places) => ({ key: 'plek', ...(not ? { noneOf: places } : { anyOf: places }) }));
}

/** The opdrachten that are made for these meetings or stand on their agendas, as values of 'plek'. */
function placesOf(vergaderingen: readonly Vergadering[]): readonly string[] {
  const places = vergaderingen.flatMap(({ id, agendapunten }) => [
    id,
    ...agendapunten.flatMap(({ opdrachtId }) => opdrachtId ?? []),
  ]);
  return [...new Set(places)];
}

/** Before it nothing was recorded. */
const FIRST_DAY = '2013-01-01';

/** Those of which a day lies in the period; of the others only those that have such a day at all. */
function ofMoment({ van = FIRST_DAY, tot, dag, not }: PeriodeCondition, today: string): Selection {
  // What was done with a row, the row says itself.
  if (dag === undefined || isRijDag(dag)) return [];
  const key = momentKey(dag);
  // 'Nooit teruggestuurd'.
  if (not && van === FIRST_DAY && tot === undefined) return [{ key, noneOf: [OOIT] }];
  const days = daysAndMonths(
    van < FIRST_DAY ? FIRST_DAY : van,
    tot === undefined || tot > today ? today : tot,
  );
  return not
    ? [
        { key, anyOf: [OOIT] },
        { key, noneOf: days },
      ]
    : [{ key, anyOf: days }];
}

/** A period in few values: whole months by their name, the other days each. */
function daysAndMonths(van: string, tot: string): readonly string[] {
  const found: string[] = [];
  let day = Temporal.PlainDate.from(van);
  while (day.toString() <= tot) {
    const last = day.with({ day: day.daysInMonth });
    const isWhole = day.day === 1 && last.toString() <= tot;
    found.push(isWhole ? day.toString().slice(0, 7) : day.toString());
    day = isWhole ? last.add({ days: 1 }) : day.add({ days: 1 });
  }
  return found;
}

/** The states before all of these in the course; of a side state all others. */
function beforeAll(standen: readonly string[]): readonly string[] {
  const after = fromAny(standen);
  // What is not finished goes on, also when it waits or when no residents take part; what was withdrawn does not.
  if (standen.includes('afgerond')) return DOSSIER_STATUSES.filter((one) => !isOver({ status: one }));
  const side = standen.every((stand) => isSideState(stand));
  return DOSSIER_STATUSES.filter((one) => !after.includes(one) && (side || !isSideState(one)));
}

/** These states and those after them in the course; a side state is itself. */
function fromAny(standen: readonly string[]): readonly string[] {
  return DOSSIER_STATUSES.filter((one) =>
    standen.some(
      (stand) => one === stand || (!isSideState(one) && !isSideState(stand) && placeOf(one) > placeOf(stand)),
    ),
  );
}

function isSideState(stand: string): boolean {
  return placeOf(stand) > placeOf('afgerond');
}

function placeOf(stand: string): number {
  return COURSE.indexOf(stand);
}

const COURSE: readonly string[] = DOSSIER_STATUSES;

/** The opdrachten of these filters that lack this: of what a plan says nothing is known without one. */
export function without(
  mist: 'plan' | 'inbreng' | 'besluit',
  filters: Filters,
  actor: Actor,
  vergaderingen: readonly Vergadering[],
  today: string,
): Selection {
  const others = except(filters, 'heeft', ...OF_PLAN);
  return [...selectionOf(others, actor, vergaderingen, today), { key: 'zonder', anyOf: [mist] }];
}

/** How many they are, to be counted apart. */
export async function countApart(
  streams: Pick<OpdrachtStreams, 'select'>,
  where: Selection,
  mist: Apart['mist'],
): Promise<Apart> {
  return { mist, aantal: (await streams.select(where, { by: 'titel', limit: 1 })).total };
}

/** The conditions for opdrachten of which this reader may know (mayReadOpdracht), also for who is away. */
export function readableBy(actor: Actor): Selection {
  return hasRol(actor, ...BOARD) ? [] : [{ key: 'lezer', anyOf: leestAls(actor) }];
}

export function asksForPlan(filters: Filters): boolean {
  return asks(filters, ...OF_PLAN);
}

/** What stands in the plan, also in a draft. */
const OF_PLAN: readonly Filter[] = [
  'doelgroep',
  'plantekst',
  ...PLAN_FILTERS.map(({ filter }) => filter),
  ...GETALLEN_OF_PLAN,
];

/** Nobody finds an opdracht by what stands in a draft that they may not read (domain: Who uses it). */
export function planReadableBy(actor: Actor): Selection {
  if (hasRol(actor, 'coördinator')) return [];
  return [{ key: 'planlezer', anyOf: [IEDEREEN, actor.id, ...(actor.vervangt ?? [])] }];
}

/** The meetings, when these conditions ask anything of them: else none is read. @param list all meetings */
export async function vergaderingenVoor(
  filters: Filters,
  list: () => Promise<readonly Vergadering[]>,
): Promise<readonly Vergadering[]> {
  const all = allOf(filters);
  const ofAgenda = setsOf(all, 'heeft').some(({ of }) => of.some((one) => one.endsWith('vergadering')));
  return ofAgenda || asksForVergaderingen(all) ? list() : [];
}

function asksForVergaderingen(filters: Filters): boolean {
  return asks(filters, 'overleg', 'vergadering') || ownPeriodesOf(filters).length > 0;
}

/** The meetings that the filters mean, in order of time. */
export function vergaderingenOf(
  filters: Filters,
  vergaderingen: readonly Vergadering[],
  today: string,
): readonly Vergadering[] {
  const within = vergaderingen
    .filter(({ overlegId, datum }) => fits(filters, 'overleg', [overlegId]) && fitsDay(filters, datum))
    .toSorted((a, b) => a.datum.localeCompare(b.datum) || a.id.localeCompare(b.id));
  const going = within.filter(({ geannuleerd }) => !geannuleerd);
  const next = going.find(({ datum }) => datum >= today);
  const last = going.findLast(({ datum }) => datum < today);
  return within.filter((one) =>
    fitsBy(filters, 'vergadering', (value) => {
      if (value === 'volgende') return one === next;
      // On the day that it was moved from as well: that is how people know it.
      return value === 'vorige' ? one === last : [one.datum, one.verplaatst?.van].includes(value);
    }),
  );
}
