import type { Streams } from '../../logboek/ports.ts';
import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { Ids } from '../../shared/ids.ts';
import { createReadings } from '../../shared/one-look.ts';
import type { LeesRegio } from '../../shared/regio.ts';
import { assertMayFillIn } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier, OpdrachtChanges, OpdrachtFinder } from '../ground/opdracht-changes.ts';
import { changeable, notFound } from '../ground/opdracht-errors.ts';
import type { PlanField } from '../ground/plan-fields.ts';
import { readStep, type SentStep, type StepReading, textMarks } from './plan-answers.ts';
import type { PlanEvent } from './plan-events.ts';
import {
  decideAgree,
  decidePass,
  decideRemove,
  decideReopen,
  decideReturn,
  decideStep,
  decideSubmit,
  type FieldConflict,
} from './plan-rules.ts';

/** A field that two people changed at once: what is stored now, by whom and since when. */
type StepConflict = FieldConflict & { readonly door: string; readonly op: string };
export type StepResult = {
  readonly current: CurrentDossier;
  readonly reading: StepReading;
  readonly conflicts: readonly StepConflict[];
};

/** Filling in, handing in and reviewing a plan: read, decide, append. */
export interface PlanChanges {
  /**
   * A step was sent: what saving it will ask for in any case is asked while the opdracht is read. Never fails and never waits.
   * @param inputs as they were typed, perhaps with others beside them
   */
  foresee(id: string, inputs: Readonly<Record<string, string>>): void;
  saveStep(actor: Actor, id: string, card: CardContext, step: SentStep): Promise<StepResult>;
  removeActiviteit(
    actor: Actor,
    id: string,
    card: CardContext,
    activiteitId: string,
  ): Promise<CurrentDossier>;
  submitPlan(actor: Actor, id: string, card: CardContext): Promise<CurrentDossier>;
  reopenPlan(actor: Actor, id: string, card: CardContext): Promise<CurrentDossier>;
  /** @param opmerking what is said with it */
  agreePlan(actor: Actor, id: string, card: CardContext, opmerking?: string): Promise<CurrentDossier>;
  passReview(
    actor: Actor,
    id: string,
    card: CardContext,
    aan: { readonly persoonId: string; readonly naam: string },
  ): Promise<CurrentDossier>;
  returnPlan(
    actor: Actor,
    id: string,
    card: CardContext,
    vragen: readonly { readonly veld: PlanField; readonly vraag: string }[],
  ): Promise<CurrentDossier>;
}

type Dependencies = {
  readonly streams: Pick<Streams<Dossier, PlanEvent>, 'findAt' | 'findBy' | 'change'>;
  readonly changes: OpdrachtChanges<PlanEvent>;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly regio: LeesRegio;
  /** Who last answered a field after that version of the opdracht, and when. */
  readonly writersSince: (
    id: string,
    version: number,
  ) => Promise<(field: PlanField) => { readonly door: string; readonly op: string }>;
};

export function createPlanChanges({
  streams,
  changes,
  ids,
  clock,
  regio,
  writersSince,
}: Dependencies): PlanChanges {
  const { get, submission, told, changeExactly } = changes;
  const elsewhereFor = createElsewhere(streams);
  return {
    foresee(id, inputs) {
      const ahead = [...textMarks(inputs).values()].map(elsewhereFor(id));
      Promise.all(ahead).catch(() => undefined);
    },
    async saveStep(actor, id, card, step) {
      const { onderdeel, inputs, next } = step;
      const elsewhere = elsewhereFor(id);
      // What was typed is looked for while the opdracht is read: nearly always it is what the plan gets.
      const [newest, now] = await Promise.all([
        get(id),
        regio(),
        ...[...textMarks(inputs).values()].map(elsewhere),
      ]);
      const base = newest.version === card.version ? newest : await streams.findAt(id, card.version);
      if (!base) throw notFound();
      const reading = await findCopies(
        elsewhere,
        readStep(step, base.state.plan, { today: localDate(clock.now()), regio: now }),
      );
      let conflicts: readonly FieldConflict[] = [];
      const activiteitId = ids.next();
      const sent = submission(actor, card.nonce, onderdeel, inputs, next);
      const decide = (current: CurrentDossier | undefined): PlanEvent[] => {
        const { state } = changeable(current);
        assertMayFillIn(actor, state);
        const decision = decideStep(state, base.state.plan, onderdeel, reading, activiteitId);
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
      if (conflicts.length === 0) return { current, reading, conflicts: [] };
      const writerOf = await writersSince(id, card.version);
      return {
        current,
        reading,
        conflicts: conflicts.map((conflict) => ({ ...conflict, ...writerOf(conflict.field) })),
      };
    },

    async removeActiviteit(actor, id, card, activiteitId) {
      return told(
        await streams.change(id, submission(actor, card.nonce, activiteitId), (current) => {
          const { state } = changeable(current);
          assertMayFillIn(actor, state);
          return decideRemove(state, activiteitId);
        }),
      );
    },

    submitPlan: (actor, id, card) =>
      changeExactly(actor, id, card, (dossier) => decideSubmit(actor, dossier), 'indienen'),
    reopenPlan: (actor, id, card) =>
      changeExactly(actor, id, card, (dossier) => decideReopen(actor, dossier), 'heropenen'),
    agreePlan: (actor, id, card, opmerking) =>
      changeExactly(
        actor,
        id,
        card,
        (dossier) => decideAgree(actor, dossier, opmerking),
        'afstemmen',
        ...(opmerking === undefined ? [] : [opmerking]),
      ),
    passReview: (actor, id, card, aan) =>
      changeExactly(actor, id, card, (dossier) => decidePass(actor, dossier, aan), aan.persoonId),
    returnPlan: (actor, id, card, vragen) =>
      changeExactly(
        actor,
        id,
        card,
        (dossier) => decideReturn(actor, dossier, vragen),
        ...vragen.flatMap(({ veld, vraag }) => [veld, vraag]),
      ),
  };
}

/** Does a text of this mark stand in another opdracht? Each is looked for once a look. */
function createElsewhere(streams: OpdrachtFinder): (id: string) => (mark: string) => Promise<boolean> {
  const asked = createReadings<boolean>();
  const ask = async (id: string, mark: string): Promise<boolean> =>
    (await streams.findBy('tekst', mark, { limit: 2 })).some((found) => found.id !== id);
  return (id) => (mark) => asked.read(`${id} ${mark}`, () => ask(id, mark));
}

/** Takes out the long texts that stand word for word in another opdracht, with a question at the field. */
async function findCopies(
  elsewhere: (mark: string) => Promise<boolean>,
  reading: StepReading,
): Promise<StepReading> {
  const problems: Record<string, string> = { ...reading.problems };
  const antwoorden: Record<string, unknown> = { ...reading.antwoorden };
  const marks = [...textMarks(reading.antwoorden)];
  const found = await Promise.all(marks.map(([, mark]) => elsewhere(mark)));
  for (const [index, [field]] of marks.entries()) {
    if (!found[index]) continue;
    delete antwoorden[field];
    problems[field] =
      'Deze tekst staat woord voor woord bij een andere opdracht. Wat is hier anders? Pas de tekst aan.';
  }
  return { ...reading, problems, antwoorden };
}
