import type { Streams } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { Persoon } from '../mensen/persoon.ts';
import type { Gezegd, KnownHerinneringen } from './aanspraken.ts';
import { type Afwezig, ontvangerOp } from './afwezigheid.ts';

/** The reminders of one person as they are kept. */
export type Kept = KnownHerinneringen & {
  readonly overdracht: readonly Gezegd[];
};

type Dependencies = {
  readonly streams: { readonly herinneringen: Pick<Streams<Kept, never>, 'find'> };
  readonly mensen: Pick<Mensen, 'findPersoon' | 'vervangenDoor'>;
  readonly coordinators: readonly string[];
};

/** Somebody, with everybody whose reminders this person may get. */
export type Around = {
  readonly persoonId: string;
  readonly eigenaars: ReadonlySet<string>;
  readonly afwezigheden: ReadonlyMap<string, readonly Afwezig[]>;
  readonly herinneringen: ReadonlyMap<string, Kept>;
};
/**
 * Everybody with whom a coördinator agreed that something of these zaken is done, by person: it counts for everybody, also when somebody said
 * it who has handed it over since.
 */
export async function metAkkoord(
  herinneringen: Pick<Streams<Kept, never>, 'findBy' | 'values'>,
  isAsked: (zaakId: string) => boolean,
): Promise<ReadonlyMap<string, Kept>> {
  const found = new Map<string, Kept>();
  for (const zaakId of (await herinneringen.values('akkoord')).filter(isAsked))
    for (const { id, state } of await herinneringen.findBy('akkoord', zaakId)) found.set(id, state);
  return found;
}

/** Reads what is known of this person and of everybody around. */
export async function readAround(
  { streams, mensen, coordinators }: Dependencies,
  persoonId: string,
): Promise<Around> {
  const eigenaars = await eigenaarsBehind(mensen, persoonId);
  const people = await withTheirVervangers(mensen, [...eigenaars, ...coordinators]);
  const herinneringen = new Map<string, Kept>();
  const afwezigheden = new Map<string, readonly Afwezig[]>();
  for (const [id, persoon] of people) {
    const current = await streams.herinneringen.find(id);
    if (current) herinneringen.set(id, current.state);
    if (persoon?.afwezig) afwezigheden.set(id, persoon.afwezig);
  }
  return { persoonId, eigenaars, afwezigheden, herinneringen };
}

/** For whom this person hears of things today: of what is the own, also while away. */
export function hearsFor({ persoonId, eigenaars, afwezigheden }: Around, today: string): ReadonlySet<string> {
  return new Set(
    [...eigenaars].filter((id) => id === persoonId || ontvangerOp(id, today, afwezigheden) === persoonId),
  );
}

/** This person and everybody for whom this person may stand in, at once or by way of another. */
async function eigenaarsBehind(
  mensen: Dependencies['mensen'],
  persoonId: string,
): Promise<ReadonlySet<string>> {
  const found = new Set([persoonId]);
  for (const id of found) for (const { id: absent } of await mensen.vervangenDoor(id)) found.add(absent);
  return found;
}

/** These people and everybody who may stand in for them. */
async function withTheirVervangers(
  mensen: Dependencies['mensen'],
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Persoon | undefined>> {
  const found = new Map<string, Persoon | undefined>();
  const queue = new Set(ids);
  for (const id of queue) {
    const persoon = await mensen.findPersoon(id);
    found.set(id, persoon);
    for (const vervangerId of persoon?.vervangers ?? []) queue.add(vervangerId);
  }
  return found;
}
