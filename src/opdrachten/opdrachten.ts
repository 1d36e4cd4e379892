import type { HistoryEntry } from '../logboek/ports.ts';
import { type Actor, assertCoordinator } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { comparable } from '../shared/compare.ts';
import { type Ids, meaningId } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { Collega } from './ground/collega.ts';
import type { AgendaDag, Gegevens } from './ground/dossier.ts';
import { type CurrentDossier, createOpdrachtChanges } from './ground/opdracht-changes.ts';
import { changeable } from './ground/opdracht-errors.ts';
import type { Collegas, Vergaderagenda } from './ground/ports.ts';
import type { OpdrachtEvent, OpdrachtStreams } from './opdracht-events.ts';
import { lastWriter } from './opdracht-history.ts';
import { createOpdrachtPeople, type OpdrachtPeople } from './opdracht-people.ts';
import {
  type Botsing,
  decideUpdate,
  decideVanAgenda,
  decideVergadering,
  type Mensen,
  projectleidersEvents,
  withoutBotsing,
} from './opdracht-rules.ts';
import { createPlanChanges, type PlanChanges } from './plan/plan-changes.ts';
import { trekkersEvents } from './trekker/trekker-rules.ts';

export type { CurrentDossier } from './ground/opdracht-changes.ts';

/** What a card or a row of an import says of an opdracht. */
export type OpdrachtInvoer = Omit<Gegevens, 'vergaderingId'> & {
  /** The first leads. */
  readonly projectleiders?: readonly Collega[];
  readonly trekkers?: readonly Collega[];
  readonly overleg?: { readonly id: string; readonly naam: string };
  readonly datum?: string;
};

/** The use cases of an opdracht: read, decide, append. */
export interface Opdrachten extends OpdrachtPeople, PlanChanges {
  /** Adds an opdracht, or completes the one that has this kenmerk or title already. */
  add(
    actor: Actor,
    invoer: OpdrachtInvoer,
    how: { bron: 'kaart' | 'import' | 'voorbeeld' | 'jaaragenda'; nonce?: string },
  ): Promise<{
    outcome: 'toegevoegd' | 'gewijzigd' | 'ongewijzigd';
    current: CurrentDossier;
    /** Who was named in a second role, which was left out. */
    botsing: readonly Botsing[];
  }>;
  /** @throws DomainError 'not-found' */
  get(id: string): Promise<CurrentDossier>;
  /** Puts it on a meeting, or on none; its dates follow. Doing it twice changes nothing. */
  setVergadering(actor: Actor, id: string, vergaderingId: string): Promise<CurrentDossier>;
  /** It was taken off that agenda. @param nonce of the submission: sent twice it is recorded once */
  takeOff(actor: Actor, id: string, vergadering: AgendaDag, nonce: string): Promise<CurrentDossier>;
  history(id: string): Promise<readonly HistoryEntry<OpdrachtEvent>[]>;
  ofVergadering(vergaderingId: string): Promise<readonly CurrentDossier[]>;
  byKenmerk(kenmerk: string): Promise<CurrentDossier | undefined>;
  list(): Promise<readonly CurrentDossier[]>;
}

type Dependencies = {
  readonly streams: OpdrachtStreams;
  readonly collegas: Collegas;
  readonly agenda: Vergaderagenda;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly regio: LeesRegio;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

const NOBODY = { projectleiders: [], trekkers: [] };

function mensenEvents({ projectleiders, trekkers }: Mensen): OpdrachtEvent[] {
  return [...projectleidersEvents(projectleiders), ...trekkersEvents(trekkers)];
}

export function createOpdrachten(dependencies: Dependencies): Opdrachten {
  const { streams, agenda, ids, clock } = dependencies;

  const changes = createOpdrachtChanges(dependencies);
  const { get, submission, told } = changes;
  const people = createOpdrachtPeople(dependencies);
  const plan = createPlanChanges({
    streams,
    changes,
    ids,
    clock,
    regio: dependencies.regio,
    async writersSince(id, version) {
      const since = (await streams.history(id)).filter((entry) => entry.number > version);
      return (field) => lastWriter(since, field);
    },
  });

  const findKnown = async (invoer: OpdrachtInvoer): Promise<CurrentDossier | undefined> => {
    const { kenmerk } = invoer;
    const byKenmerk = kenmerk === undefined ? [] : await streams.findBy('kenmerk', comparable(kenmerk));
    if (byKenmerk[0]) return byKenmerk[0];
    const byTitel = await streams.findBy('titel', comparable(invoer.titel));
    return byTitel.find(
      ({ state }) => !state.jaartabel && (kenmerk === undefined || state.kenmerk === undefined),
    );
  };

  const resolveAll = (named: readonly Collega[]) => Promise.all(named.map(people.resolve));

  /** The id follows from the meaning, so that two people who add the same opdracht at once meet in one stream. */
  const idFor = async ({ kenmerk, titel }: OpdrachtInvoer): Promise<string> => {
    const words = comparable(kenmerk ?? titel);
    const id = meaningId('opdracht', words);
    const taken = await streams.find(id);
    const has = [taken?.state.titel, taken?.state.kenmerk].map((text) => comparable(text ?? ''));
    // An opdracht that got another title and kenmerk since then is another one.
    return taken && !has.includes(words) ? meaningId('opdracht', words, id, String(taken.version)) : id;
  };

  return {
    ...people,
    ...plan,
    get,
    async add(actor, invoer, { bron, nonce }) {
      assertCoordinator(actor, 'een opdracht toevoegen');
      const { overleg, datum, ...rest } = invoer;
      const { projectleiders: leiders = [], trekkers: trekt = [], ...gezegd } = rest;
      const [projectleiders, trekkers] = await Promise.all([resolveAll(leiders), resolveAll(trekt)]);
      // None of these waits for another, and a store may be a round trip away.
      const [vergadering, known, ofMeaning] = await Promise.all([
        overleg && datum !== undefined ? agenda.ensure(actor, overleg.id, overleg.naam, datum) : undefined,
        findKnown(invoer),
        idFor(invoer),
      ]);
      const gegevens: Gegevens = { ...gezegd, ...(vergadering ? { vergaderingId: vergadering.id } : {}) };
      const id = known?.id ?? ofMeaning;
      let added = false;
      let botsing: readonly Botsing[] = [];
      const result = await streams.change(id, submission(actor, nonce, invoer), (current) => {
        added = current === undefined;
        const fits = withoutBotsing(current?.state ?? NOBODY, { projectleiders, trekkers });
        botsing = fits.botsing;
        if (current) return decideUpdate(current.state, gegevens, fits.mensen);
        const first: OpdrachtEvent = { soort: 'opdracht toegevoegd', gegevens, bron };
        return [first, ...mensenEvents(fits.mensen)];
      });
      const current = told(result);
      if (result.outcome === 'changed')
        return { outcome: added ? 'toegevoegd' : 'gewijzigd', current, botsing };
      if (result.outcome === 'unchanged') return { outcome: 'ongewijzigd', current, botsing };
      return { outcome: current.version === 1 ? 'toegevoegd' : 'gewijzigd', current, botsing };
    },

    async setVergadering(actor, id, vergaderingId) {
      return told(
        await streams.change(id, submission(actor), (current) =>
          decideVergadering(actor, changeable(current).state, vergaderingId),
        ),
      );
    },

    async takeOff(actor, id, vergadering, nonce) {
      return told(
        await streams.change(id, submission(actor, nonce, 'van de agenda', vergadering.id), (current) =>
          changeable(current) ? decideVanAgenda(actor, vergadering) : [],
        ),
      );
    },

    history: (id) => streams.history(id),
    ofVergadering: (vergaderingId) => streams.findBy('plek', vergaderingId),
    byKenmerk: async (kenmerk) => (await streams.findBy('kenmerk', comparable(kenmerk)))[0],
    list: () => streams.list(),
  };
}
