import type { Address } from '../bot/ports.ts';
import type { Config } from '../config.ts';
import { adresVan } from '../mensen/kanaal.ts';
import type { Mensen } from '../mensen/mensen.ts';
import { isCollega, type Persoon } from '../mensen/persoon.ts';
import type { Collega, Collegas } from '../opdrachten/ground/ports.ts';
import type { OpdrachtPeople } from '../opdrachten/opdracht-people.ts';
import type { Actor, Rol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { splitKey } from '../shared/keys.ts';
import { type Afwezig, ontvangerOp } from '../verplichtingen/afwezigheid.ts';

/** Roles come from configuration; a projectleider is whoever is assigned (domain: Who uses it). */
export function rolesOf(
  { coordinators, boardMembers, admins }: Pick<Config, 'coordinators' | 'boardMembers' | 'admins'>,
  persoonId: string,
): readonly Rol[] {
  const rollen: Rol[] = [];
  if (coordinators.includes(persoonId)) rollen.push('coördinator');
  if (boardMembers.includes(persoonId)) rollen.push('directielid');
  if (admins.includes(persoonId)) rollen.push('beheerder');
  return rollen;
}

/** What somebody may do today: the roles, and the colleagues who are away and have this one as stand-in. */
export type WhoIs = (persoonId: string) => Promise<Pick<Actor, 'rollen' | 'vervangt'>>;

export function createWhoIs(
  config: Parameters<typeof rolesOf>[0],
  standIns: Pick<StandIns, 'behind'>,
  clock: Clock,
): WhoIs {
  return async (persoonId) => ({
    rollen: rolesOf(config, persoonId),
    vervangt: await standIns.behind(persoonId, localDate(clock.now())),
  });
}

/** For whom people stand in. */
export interface StandIns {
  /** Everybody for whom this person stands in on this day. */
  behind(persoonId: string, dag: string): Promise<readonly string[]>;
  /** Some absence changed. */
  forget(): void;
}

/** What another instance changed is known here after so many milliseconds. */
const KEPT_MS = 30_000;
const MOST_KEPT = 1000;

/** Every turn asks this and it hardly ever changes: an answer is kept for half a minute. */
export function createStandIns(
  mensen: Pick<Mensen, 'vervangenDoor' | 'findPersoon'>,
  clock: Clock,
): StandIns {
  const kept = new Map<
    string,
    { readonly at: number; readonly dag: string; readonly ids: readonly string[] }
  >();
  let changes = 0;
  return {
    async behind(persoonId, dag) {
      const now = Date.parse(clock.now());
      const known = kept.get(persoonId);
      if (known && known.dag === dag && now - known.at < KEPT_MS) return known.ids;
      const asked = changes;
      const ids = await absentBehind(persoonId, mensen, dag);
      if (kept.size >= MOST_KEPT) kept.clear();
      // An absence that changed in the meantime may not be in the answer.
      if (asked === changes) kept.set(persoonId, { at: now, dag, ids });
      return ids;
    },
    forget() {
      changes += 1;
      kept.clear();
    },
  };
}

/** Everybody who is away on this day and for whom this person stands in, also by way of another who is away. */
async function absentBehind(
  persoonId: string,
  mensen: Pick<Mensen, 'vervangenDoor' | 'findPersoon'>,
  dag: string,
): Promise<readonly string[]> {
  const self = await mensen.vervangenDoor(persoonId);
  if (self.length === 0) return [];
  const absences = new Map<string, readonly Afwezig[]>();
  for (const { id, afwezig = [] } of self) absences.set(id, afwezig);
  for (const id of absences.keys())
    for (const { id: behind, afwezig = [] } of await mensen.vervangenDoor(id))
      if (!absences.has(behind)) absences.set(behind, afwezig);
  // Who is away stands in for nobody.
  absences.set(persoonId, (await mensen.findPersoon(persoonId))?.afwezig ?? []);
  return [...absences.keys()].filter(
    (id) => id !== persoonId && ontvangerOp(id, dag, absences) === persoonId,
  );
}

/** A bestuurlijk trekker is whoever the coördinator's data names. */
export async function assignedRollen(
  opdrachten: Pick<OpdrachtPeople, 'ofTrekker'>,
  persoonId: string,
): Promise<readonly Rol[]> {
  return (await opdrachten.ofTrekker(persoonId)).length > 0 ? ['bestuurlijk trekker'] : [];
}

/** The register of people, as opdrachten ask for it. @param bevestigd who a name is by the yes of a coördinator */
export function collegasOf(mensen: Mensen, bevestigd: Collegas['bevestigd']): Collegas {
  const toCollega = ({ id, naam, bereik, sinds }: Persoon): Collega => ({
    id,
    naam,
    bereikbaar: bereik !== undefined,
    ...(sinds === undefined ? {} : { sinds }),
  });
  return {
    async find(persoonId) {
      const persoon = await mensen.findPersoon(persoonId);
      return persoon && toCollega(persoon);
    },
    toont: async (naam) => (await mensen.findByNaam(naam)).map(toCollega),
    bevestigd,
    list: async () => (await mensen.listPersonen()).filter(isCollega).map(toCollega),
  };
}

/** Where a target ('persoon:…' or 'kanaal:…') can be reached now; undefined: not. */
export async function addressOf(mensen: Mensen, target: string): Promise<Address | undefined> {
  const [kind, id] = splitKey(target);
  if (kind === 'persoon') return (await mensen.findPersoon(id))?.bereik;
  const kanaal = await mensen.findKanaal(id);
  return kanaal && adresVan(kanaal);
}

/** The conversation of a target turned out to be gone. */
export async function forgetAddress(mensen: Mensen, target: string): Promise<void> {
  const [kind, id] = splitKey(target);
  if (kind === 'persoon') await mensen.forgetChat(id);
  else await mensen.forgetKanaalById(id);
}
