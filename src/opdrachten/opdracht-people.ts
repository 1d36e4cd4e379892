import type { Actor, Rol } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { comparableNaam } from '../shared/compare.ts';
import { severalAtOnce } from '../shared/several-at-once.ts';
import type { Bevestigd, Resolved } from './ground/bevestiging.ts';
import type { Collega } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import { type CurrentDossier, createOpdrachtChanges } from './ground/opdracht-changes.ts';
import type { Collegas } from './ground/ports.ts';
import type { TrekkerVraag } from './ground/trekker-vragen.ts';
import type { OpdrachtEvent, OpdrachtStreams } from './opdracht-events.ts';
import { decideNaam, type NaamPlek, naamPlekken } from './opdracht-namen.ts';
import { decideAssign } from './opdracht-rules.ts';
import { decideAskTrekker, decideTrekkers } from './trekker/trekker-rules.ts';

/** Who the projectleider and the bestuurlijk trekker of an opdracht are: by name, and as a colleague once that is known. */
export interface OpdrachtPeople {
  /**
   * @param projectleiders the first leads
   * @param shown the version of the card on which they were chosen; absent: of no card
   * @throws DomainError 'conflict' when others were chosen since that card
   */
  assign(
    actor: Actor,
    id: string,
    nonce: string,
    projectleiders: readonly Collega[],
    shown?: number,
  ): Promise<CurrentDossier>;
  /** The same of the trekkers. */
  assignTrekkers(
    actor: Actor,
    id: string,
    nonce: string,
    trekkers: readonly Collega[],
    shown?: number,
  ): Promise<CurrentDossier>;
  /** Puts something that is late before the trekker; doing it twice changes nothing. */
  askTrekker(actor: Actor, id: string, vraag: TrekkerVraag): Promise<CurrentDossier>;
  /** Every name on an opdracht that goes on of which it is not known who it is, as it is compared. */
  openNamen(): Promise<readonly string[]>;
  /** Where this name (as it is compared) stands without an account. */
  plekkenOf(key: string): Promise<readonly NaamPlek[]>;
  /**
   * Gives everything that stands on this name to the colleague of whom the coördinator said that it is theirs. What got
   * somebody else meanwhile stays as it is.
   */
  linkNaam(actor: Pick<Actor, 'id' | 'naam'>, bevestigd: Bevestigd): Promise<void>;
  /** Who is meant: whom the coördinator confirmed to be this name, or only the name. */
  resolve(named: Collega): Promise<Resolved>;
  /** Own opdrachten of a projectleider. */
  ofProjectleider(persoonId: string): Promise<readonly CurrentDossier[]>;
  /** The opdrachten of which this colleague is the bestuurlijk trekker. */
  ofTrekker(persoonId: string): Promise<readonly CurrentDossier[]>;
}

type Dependencies = {
  readonly streams: OpdrachtStreams;
  readonly collegas: Collegas;
  readonly clock: Clock;
  readonly onChanged: (id: string) => void;
};

/** A name can stand on thousands of opdrachten. */
const LINKED_AT_ONCE = 16;
/** The keys under which a name without an account is found. */
const BY_NAME = ['naamloos', 'naamlozeTrekker', 'naamlozeToezegger'] as const;

export function createOpdrachtPeople(dependencies: Dependencies): OpdrachtPeople {
  const { streams, collegas } = dependencies;
  const changes = createOpdrachtChanges(dependencies);

  const resolve: OpdrachtPeople['resolve'] = async (named) => {
    if (named.persoonId !== undefined) return { collega: named };
    return (await collegas.bevestigd(named.naam)) ?? { collega: named };
  };

  const change = async (
    actor: Actor,
    id: string,
    nonce: string,
    { named, shown }: { readonly named: readonly Collega[]; readonly shown: number | undefined },
    decide: (dossier: Dossier, resolved: readonly Resolved[], before: Dossier | undefined) => OpdrachtEvent[],
  ): Promise<CurrentDossier> => {
    const resolved = await Promise.all(named.map(resolve));
    const before = shown === undefined ? undefined : (await changes.at(id, shown)).state;
    return changes.change(actor, id, nonce, (dossier) => decide(dossier, resolved, before), named);
  };

  const withNaam = async (key: string): Promise<readonly CurrentDossier[]> => {
    const found = new Map<string, CurrentDossier>();
    for (const place of BY_NAME)
      for (const current of await streams.findBy(place, key)) found.set(current.id, current);
    return [...found.values()];
  };

  return {
    resolve,
    assign: (actor, id, nonce, projectleiders, shown) =>
      change(actor, id, nonce, { named: projectleiders, shown }, (dossier, resolved, before) =>
        decideAssign(actor, dossier, resolved, before),
      ),
    assignTrekkers: (actor, id, nonce, trekkers, shown) =>
      change(actor, id, nonce, { named: trekkers, shown }, (dossier, resolved, before) =>
        decideTrekkers(actor, dossier, resolved, before),
      ),

    askTrekker: (actor, id, vraag) =>
      changes.change(actor, id, undefined, (dossier) => decideAskTrekker(actor, dossier, vraag)),

    async openNamen() {
      const keys = new Set<string>();
      for (const place of BY_NAME) for (const key of await streams.values(place)) keys.add(key);
      // A name of signs alone is nobody's.
      keys.delete('');
      return [...keys].toSorted();
    },
    async plekkenOf(key) {
      return (await withNaam(key)).flatMap(({ state }) =>
        naamPlekken(state).filter(({ naam }) => comparableNaam(naam) === key),
      );
    },
    async linkNaam({ id: actorId, naam }, bevestigd) {
      const actor: Actor = { id: actorId, naam, rollen: [] };
      // Stored at the same moment they share one wait for the disk.
      await severalAtOnce(
        LINKED_AT_ONCE,
        await withNaam(comparableNaam(bevestigd.bevestiging.naam)),
        async ({ id }) => {
          await changes.change(actor, id, undefined, (dossier) => decideNaam(dossier, bevestigd));
        },
      );
    },

    ofProjectleider: (persoonId) => streams.findBy('projectleider', persoonId),
    ofTrekker: (persoonId) => streams.findBy('trekker', persoonId),
  };
}

type Assigned = Pick<OpdrachtPeople, 'ofProjectleider' | 'ofTrekker'>;

/** A projectleider or bestuurlijk trekker is whoever the coördinator's data names. */
export async function assignedRollen(people: Assigned, persoonId: string): Promise<readonly Rol[]> {
  const rollen: Rol[] = [];
  if ((await people.ofProjectleider(persoonId)).length > 0) rollen.push('projectleider');
  if ((await people.ofTrekker(persoonId)).length > 0) rollen.push('bestuurlijk trekker');
  return rollen;
}

/** Has this person any role: in the settings, or by an opdracht? */
export async function isInvolved(people: Assigned, { id, rollen }: Actor): Promise<boolean> {
  if (rollen.length > 0) return true;
  if ((await people.ofProjectleider(id)).length > 0) return true;
  return (await people.ofTrekker(id)).length > 0;
}

/** The titles of the opdrachten of this colleague, as projectleider or as trekker. */
export async function titelsOf(people: Assigned, persoonId: string): Promise<readonly string[]> {
  const own = [...(await people.ofProjectleider(persoonId)), ...(await people.ofTrekker(persoonId))];
  return [...new Set(own.map(({ state }) => state.titel))];
}
