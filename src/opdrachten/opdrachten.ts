import type { HistoryEntry } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { comparable } from '../shared/compare.ts';
import { type Ids, meaningId } from '../shared/ids.ts';
import type { Gegevens, Projectleider } from './opdracht.ts';
import {
  type CardStamp,
  type CurrentDossier,
  createOpdrachtChanges,
  type OpdrachtStreams,
} from './opdracht-changes.ts';
import { notFound } from './opdracht-errors.ts';
import type { OpdrachtEvent } from './opdracht-events.ts';
import { lastWriter } from './opdracht-history.ts';
import { createOpdrachtPeople, type OpdrachtPeople } from './opdracht-people.ts';
import {
  assertCoordinator,
  assertMayFillIn,
  assertQuestion,
  decideAgree,
  decideRemove,
  decideReopen,
  decideReturn,
  decideStep,
  decideSubmit,
  decideUpdate,
  decideVergadering,
  type FieldConflict,
  projectleiderEvent,
  trekkerEvent,
} from './opdracht-rules.ts';
import { type Next, readStep, type StepReading } from './plan/plan-answers.ts';
import { findCopies } from './plan/plan-copies.ts';
import type { Onderdeel } from './plan/plan-field-kinds.ts';
import type { PlanField } from './plan/plan-fields.ts';
import type { Collegas, Vergaderagenda } from './ports.ts';

export type { CardStamp, CurrentDossier, OpdrachtStreams } from './opdracht-changes.ts';

/** What a card or a row of an import says of an opdracht. */
export type OpdrachtInvoer = Omit<Gegevens, 'vergaderingId'> & {
  readonly projectleider?: Projectleider;
  readonly overleg?: { readonly id: string; readonly naam: string };
  readonly datum?: string;
};

/** A field that two people changed at once: what is stored now, by whom and since when. */
export type StepConflict = FieldConflict & { readonly door: string; readonly op: string };
/** A step as it was typed, by input, and where its writer wants to go. */
export type SentStep = {
  readonly onderdeel: Onderdeel;
  readonly inputs: Readonly<Record<string, string>>;
  readonly next: Next;
};
export type StepResult = {
  readonly current: CurrentDossier;
  readonly reading: StepReading;
  readonly conflicts: readonly StepConflict[];
};

/** The use cases of an opdracht: read, decide, append. */
export interface Opdrachten extends OpdrachtPeople {
  /** Adds an opdracht, or completes the one that has this kenmerk or title already. */
  add(
    actor: Actor,
    invoer: OpdrachtInvoer,
    how: { bron: 'kaart' | 'import' | 'voorbeeld' | 'jaaragenda'; nonce?: string },
  ): Promise<{ outcome: 'toegevoegd' | 'gewijzigd' | 'ongewijzigd'; current: CurrentDossier }>;
  /** @throws DomainError 'not-found' */
  get(id: string): Promise<CurrentDossier>;
  saveStep(actor: Actor, id: string, card: CardStamp, step: SentStep): Promise<StepResult>;
  removeActiviteit(actor: Actor, id: string, card: CardStamp, activiteitId: string): Promise<CurrentDossier>;
  submitPlan(actor: Actor, id: string, card: CardStamp): Promise<CurrentDossier>;
  reopenPlan(actor: Actor, id: string, card: CardStamp): Promise<CurrentDossier>;
  agreePlan(actor: Actor, id: string, card: CardStamp): Promise<CurrentDossier>;
  returnPlan(
    actor: Actor,
    id: string,
    card: CardStamp,
    veld: PlanField,
    vraag: string,
  ): Promise<CurrentDossier>;
  /** Puts it on a meeting, or on none; its dates follow. Doing it twice changes nothing. */
  setVergadering(actor: Actor, id: string, vergaderingId: string | undefined): Promise<CurrentDossier>;
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
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

export function createOpdrachten(dependencies: Dependencies): Opdrachten {
  const { streams, agenda, ids, clock } = dependencies;

  const { get, submission, told, changeExactly } = createOpdrachtChanges(dependencies);
  const people = createOpdrachtPeople(dependencies);

  const findKnown = async (invoer: OpdrachtInvoer): Promise<CurrentDossier | undefined> => {
    const { kenmerk } = invoer;
    const byKenmerk = kenmerk === undefined ? [] : await streams.findBy('kenmerk', comparable(kenmerk));
    if (byKenmerk[0]) return byKenmerk[0];
    const byTitel = await streams.findBy('titel', comparable(invoer.titel));
    return byTitel.find(({ state }) => kenmerk === undefined || state.kenmerk === undefined);
  };

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
    get,
    async add(actor, invoer, { bron, nonce }) {
      assertCoordinator(actor, 'een opdracht toevoegen');
      const { projectleider: named, overleg, datum, ...rest } = invoer;
      const projectleider = named && (await people.resolve(named));
      const trekker = rest.trekker === undefined ? undefined : await people.resolve({ naam: rest.trekker });
      const vergadering =
        overleg && datum !== undefined
          ? await agenda.ensure(actor, overleg.id, overleg.naam, datum)
          : undefined;
      const gegevens: Gegevens = { ...rest, ...(vergadering ? { vergaderingId: vergadering.id } : {}) };
      const known = await findKnown(invoer);
      const id = known?.id ?? (await idFor(invoer));
      let added = false;
      const result = await streams.change(id, submission(actor, nonce, invoer), (current) => {
        added = current === undefined;
        if (current)
          return decideUpdate(current.state, gegevens, {
            ...(projectleider ? { projectleider } : {}),
            ...(trekker ? { trekker } : {}),
          });
        const events: OpdrachtEvent[] = [{ soort: 'opdracht toegevoegd', gegevens, bron }];
        if (projectleider) events.push(projectleiderEvent(projectleider));
        if (trekker?.collega.persoonId !== undefined) events.push(trekkerEvent(trekker));
        return events;
      });
      const current = told(result);
      if (result.outcome === 'changed') return { outcome: added ? 'toegevoegd' : 'gewijzigd', current };
      if (result.outcome === 'unchanged') return { outcome: 'ongewijzigd', current };
      return { outcome: current.version === 1 ? 'toegevoegd' : 'gewijzigd', current };
    },

    async saveStep(actor, id, card, { onderdeel, inputs, next }) {
      const newest = await get(id);
      const base = newest.version === card.version ? newest : await streams.findAt(id, card.version);
      if (!base) throw notFound();
      const reading = await findCopies(
        streams,
        id,
        readStep(onderdeel, inputs, base.state.plan, next, localDate(clock.now())),
      );
      let conflicts: readonly FieldConflict[] = [];
      const activiteitId = ids.next();
      const sent = submission(actor, card.nonce, onderdeel, inputs, next);
      const decide = (current: CurrentDossier | undefined): OpdrachtEvent[] => {
        if (!current) throw notFound();
        assertMayFillIn(actor, current.state);
        const decision = decideStep(current.state, base.state.plan, onderdeel, reading, activiteitId);
        conflicts = decision.conflicts;
        return decision.events;
      };
      const result = await streams.change(id, sent, decide, newest);
      const current = told(result);
      if (result.outcome === 'repeated') {
        // The answer to the first time may have shown a conflict; then so must this one.
        const before = await streams.findAt(id, current.version - 1);
        if (before)
          conflicts = decideStep(before.state, base.state.plan, onderdeel, reading, activiteitId).conflicts;
      }
      const since =
        conflicts.length === 0
          ? []
          : (await streams.history(id)).filter((entry) => entry.number > card.version);
      return {
        current,
        reading,
        conflicts: conflicts.map((conflict) => ({ ...conflict, ...lastWriter(since, conflict.field) })),
      };
    },

    async removeActiviteit(actor, id, card, activiteitId) {
      return told(
        await streams.change(id, submission(actor, card.nonce, activiteitId), (current) => {
          if (!current) throw notFound();
          assertMayFillIn(actor, current.state);
          return decideRemove(current.state, activiteitId);
        }),
      );
    },

    submitPlan: (actor, id, card) =>
      changeExactly(actor, id, card, (dossier) => decideSubmit(actor, dossier), 'indienen'),
    reopenPlan: (actor, id, card) =>
      changeExactly(actor, id, card, (dossier) => decideReopen(actor, dossier), 'heropenen'),
    agreePlan: (actor, id, card) =>
      changeExactly(actor, id, card, (dossier) => decideAgree(actor, dossier), 'afstemmen'),
    returnPlan(actor, id, card, veld, vraag) {
      assertQuestion(vraag);
      return changeExactly(
        actor,
        id,
        card,
        (dossier) => decideReturn(actor, dossier, veld, vraag),
        veld,
        vraag,
      );
    },

    async setVergadering(actor, id, vergaderingId) {
      return told(
        await streams.change(id, submission(actor), (current) => {
          if (!current) throw notFound();
          return decideVergadering(actor, current.state, vergaderingId);
        }),
      );
    },

    history: (id) => streams.history(id),
    ofVergadering: (vergaderingId) => streams.findBy('vergadering', vergaderingId),
    byKenmerk: async (kenmerk) => (await streams.findBy('kenmerk', comparable(kenmerk)))[0],
    list: () => streams.list(),
  };
}
