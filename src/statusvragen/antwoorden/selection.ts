import type { Selection } from '../../logboek/ports.ts';
import { DOSSIER_STATUSES } from '../../opdrachten/ground/dossier-status.ts';
import { PLAN_FILTERS, perPlanFilter } from '../../opdrachten/ground/plan-filters.ts';
import type { OpdrachtStreams } from '../../opdrachten/opdracht-events.ts';
import { IEDEREEN } from '../../opdrachten/opdracht-keys.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import type { Apart } from '../../shared/leeg.ts';
import type { Vergadering } from '../../vergaderingen/ground/vergadering.ts';
import { asks, except, fits, fitsBy, fitsDay, isSet } from '../ground/conditions.ts';
import type { Filter, Filters, SetCondition, SetFilter } from '../ground/query.ts';
import { BOARD } from './answer-kind.ts';

/**
 * The conditions for opdrachten, with the rights of the reader in them: what somebody may not see is never selected.
 * @param vergaderingen all meetings, to find those that the filters mean
 * @param today Dutch local date
 */
export function selectionOf(
  filters: Filters,
  actor: Actor,
  vergaderingen: readonly Vergadering[],
  today: string,
): Selection {
  const selection = [
    ...readableBy(actor),
    ...(asksForPlan(filters) ? planReadableBy(actor) : []),
    ...filters.filter(isSet).flatMap((one) => CONDITIONS[one.filter]?.(one) ?? []),
  ];
  if (!asksForVergaderingen(filters)) return selection;
  const meant = vergaderingenOf(filters, vergaderingen, today);
  // An opdracht belongs to the meeting it is made for, and to those that have it on their agenda.
  const places = meant.flatMap(({ id, agendapunten }) => [
    id,
    ...agendapunten.flatMap(({ opdrachtId }) => opdrachtId ?? []),
  ]);
  return [...selection, { key: 'plek', anyOf: [...new Set(places)] }];
}

type ToSelection = (condition: SetCondition) => Selection;

const byKey =
  (key: string): ToSelection =>
  ({ of, not }) => [not ? { key, noneOf: of } : { key, anyOf: of }];

/** Of what is not known nobody can say that it is another one: that is counted apart, and not among these. */
const ofPlan =
  (key: string): ToSelection =>
  (condition) => [...byKey(key)(condition), ...(condition.not ? [{ key: 'met', anyOf: ['plan'] }] : [])];

/** How each filter finds opdrachten; those of meetings and of what stands in a dossier have another way. */
const CONDITIONS: Readonly<Partial<Record<SetFilter, ToSelection>>> = {
  opdracht: byKey('plek'),
  programma: byKey('programma'),
  gemeente: byKey('gemeente'),
  ...perPlanFilter(({ filter }) => ofPlan(filter)),
  doelgroep: ofPlan('doelgroep'),
  persoon: byKey('persoon'),
  projectleider: byKey('projectleider'),
  trekker: byKey('trekker'),
  stand: byKey('status'),
  bereikt: ({ of, not }) => [{ key: 'status', anyOf: not ? beforeAll(of) : fromAny(of) }],
  // What is not asked for any more is not lacking either: 'zonder' is a key of its own.
  heeft: ({ of, not }) =>
    not ? of.map((mijlpaal) => ({ key: 'zonder', anyOf: [mijlpaal] })) : [{ key: 'met', anyOf: of }],
};

/** The states before all of these in the course; of a side state all others. */
function beforeAll(standen: readonly string[]): readonly string[] {
  const after = fromAny(standen);
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

/** The conditions for opdrachten of which this reader may know. */
export function readableBy(actor: Actor): Selection {
  return hasRol(actor, ...BOARD) ? [] : [{ key: 'persoon', anyOf: [actor.id] }];
}

export function asksForPlan(filters: Filters): boolean {
  return asks(filters, ...OF_PLAN);
}

/** What stands in the plan, also in a draft. */
const OF_PLAN: readonly Filter[] = ['doelgroep', ...PLAN_FILTERS.map(({ filter }) => filter)];

/** Nobody finds an opdracht by what stands in a draft that they may not read (domain: Who uses it). */
function planReadableBy(actor: Actor): Selection {
  if (hasRol(actor, 'coördinator')) return [];
  return [{ key: 'planlezer', anyOf: [IEDEREEN, actor.id, ...(actor.vervangt ?? [])] }];
}

export function asksForVergaderingen(filters: Filters): boolean {
  return asks(filters, 'overleg', 'vergadering', 'periode');
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
      return value === 'vorige' ? one === last : one.datum === value;
    }),
  );
}
