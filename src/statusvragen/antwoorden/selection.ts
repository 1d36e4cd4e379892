import type { Selection } from '../../logboek/ports.ts';
import { DOSSIER_STATUSES, type DossierStatus } from '../../opdrachten/ground/dossier-status.ts';
import { PLAN_FILTERS } from '../../opdrachten/ground/plan-filters.ts';
import type { OpdrachtStreams } from '../../opdrachten/opdracht-events.ts';
import { IEDEREEN } from '../../opdrachten/opdracht-keys.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import type { Apart } from '../../shared/leeg.ts';
import type { Vergadering } from '../../vergaderingen/ground/vergadering.ts';
import type { Filters } from '../ground/query.ts';
import { BOARD } from './answer-kind.ts';

/** Days that lie outside what anybody plans; for a period that is open at one end. */
const EVER = { van: '0000-01-01', tot: '9999-12-31' };

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
  const { programma, gemeente, doelgroep, stand, met, zonder, persoon, rol, opdracht } = filters;
  const conditions: readonly (readonly [key: string, value: string | undefined])[] = [
    [rol ?? 'persoon', persoon],
    ['plek', opdracht],
    ['programma', programma],
    ['gemeente', gemeente],
    ...PLAN_FILTERS.map(({ filter }) => [filter, filters[filter]] as const),
    ['doelgroep', doelgroep],
    ['status', stand],
    ['met', met],
    ['zonder', zonder],
  ];
  const selection = [
    ...readableBy(actor),
    ...(asksForPlan(filters) ? planReadableBy(actor) : []),
    ...conditions.flatMap(([key, value]) => (value === undefined ? [] : [{ key, anyOf: [value] }])),
    ...(filters.nietStand === undefined ? [] : [{ key: 'status', anyOf: standsWithout(filters.nietStand) }]),
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

/** The opdrachten of these filters that lack this: of what a plan says nothing is known without one. */
export function without(
  mist: 'plan' | 'inbreng' | 'besluit',
  filters: Filters,
  actor: Actor,
  vergaderingen: readonly Vergadering[],
  today: string,
): Selection {
  const { doelgroep: _d, met: _met, zonder: _zonder, ...others } = filters;
  const known = Object.fromEntries(PLAN_FILTERS.map(({ filter }) => [filter, undefined]));
  return [
    ...selectionOf({ ...others, ...known }, actor, vergaderingen, today),
    { key: 'zonder', anyOf: [mist] },
  ];
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
  return filters.doelgroep !== undefined || PLAN_FILTERS.some(({ filter }) => filters[filter] !== undefined);
}

/** Nobody finds an opdracht by what stands in a draft that they may not read (domain: Who uses it). */
function planReadableBy(actor: Actor): Selection {
  if (hasRol(actor, 'coördinator')) return [];
  return [{ key: 'planlezer', anyOf: [IEDEREEN, actor.id, ...(actor.vervangt ?? [])] }];
}

/** The states before it in the course; of a side state all others. */
function standsWithout(stand: DossierStatus): readonly DossierStatus[] {
  const at = DOSSIER_STATUSES.indexOf(stand);
  return at <= DOSSIER_STATUSES.indexOf('afgerond')
    ? DOSSIER_STATUSES.slice(0, at)
    : DOSSIER_STATUSES.filter((one) => one !== stand);
}

export function asksForVergaderingen({ overleg, vergadering, periode }: Filters): boolean {
  return overleg !== undefined || vergadering !== undefined || periode !== undefined;
}

/** The meetings that the filters mean, in order of time. */
export function vergaderingenOf(
  { overleg, vergadering, periode }: Filters,
  vergaderingen: readonly Vergadering[],
  today: string,
): readonly Vergadering[] {
  const inOrder = vergaderingen
    .filter((one) => overleg === undefined || one.overlegId === overleg)
    .toSorted((a, b) => a.datum.localeCompare(b.datum) || a.id.localeCompare(b.id));
  const { van, tot } = { ...EVER, ...periode };
  const within = inOrder.filter(({ datum }) => van <= datum && datum <= tot);
  if (vergadering === undefined) return within;
  const going = within.filter(({ geannuleerd }) => !geannuleerd);
  if (vergadering === 'volgende') return going.filter(({ datum }) => datum >= today).slice(0, 1);
  if (vergadering === 'vorige') return going.filter(({ datum }) => datum < today).slice(-1);
  return within.filter(({ datum }) => datum === vergadering);
}
