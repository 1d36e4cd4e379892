import { setNewest } from '../shared/bounded.ts';
import { createReadings, lookBegan } from '../shared/one-look.ts';
import type { ReadModels } from './ports.ts';

/** The answers to earlier questions about one kind of read model. */
export type Known = {
  /**
   * The answer of before, when nothing of the kind changed since; otherwise what is asked now.
   * @param isWhole can the answer of before be given still?
   */
  ask<Answer>(
    answers: Answers<Answer>,
    key: string,
    load: () => Promise<Answer>,
    isWhole?: (answer: Answer) => boolean,
  ): Promise<Answer>;
};
type Kept<Answer> = { readonly answer: Answer; readonly stand: number; readonly until: number };
/** Where answers of one form are kept, by question. */
export type Answers<Answer> = Map<string, Kept<Answer>>;

/** The answer of before under this key, or what is asked now. */
type AskAgain<Answer> = (
  key: string,
  load: () => Promise<Answer>,
  isWhole: (answer: Answer) => boolean,
) => Promise<Answer>;

/** Answers of before, for who asks much at once: a store that charges by the request is asked what changed instead. */
export interface KnownAnswers {
  /** From here on, in this look, an answer of before counts when nothing of its kind changed since. For who is about to ask much. */
  freshen(): Promise<void>;
  /** @param kind of read model */
  of(kind: string): Known;
  /** The same for one form of answer that follows from several kinds. */
  across<Answer>(kinds: readonly string[]): AskAgain<Answer>;
}

const MOST_KEPT = 2_000;
/** Whatever goes wrong with telling what changed, it does not last longer than this (milliseconds). */
const LONGEST_MS = 10 * 60_000;

export function createKnownAnswers({ changed }: Pick<ReadModels, 'changed'>): KnownAnswers {
  const freshened = createReadings<(kind: string) => number>();
  /** How it stands with what this process knows, for what it keeps; undefined: nobody reads what changes yet. */
  let standOf: ((kind: string) => number) | undefined;

  /**
   * @param stand of what it follows from, by how each kind stands: never the same again after a change
   * @param mayKeep is what follows from it now as new as that?
   */
  const knownBy = (
    stand: (of: (kind: string) => number) => number,
    mayKeep: (stand: number) => boolean = () => true,
  ): Known => ({
    async ask(answers, key, load, isWhole = () => true) {
      const fresh = await freshened.known('');
      const kept = fresh && answers.get(key);
      if (kept && kept.stand === stand(fresh) && performance.now() < kept.until && isWhole(kept.answer))
        return kept.answer;
      const before = standOf && stand(standOf);
      const isNew = before !== undefined && mayKeep(before);
      const answer = await load();
      if (!isNew) return answer;
      // What changed while it was asked may not be in it: it counts as one of before.
      setNewest(answers, key, { answer, stand: before, until: performance.now() + LONGEST_MS }, MOST_KEPT);
      return answer;
    },
  });

  return {
    async freshen() {
      if (changed) standOf = await freshened.read('', changed);
    },
    of: (kind) => knownBy((of) => of(kind)),
    across<Answer>(kinds: readonly string[]): AskAgain<Answer> {
      const answers: Answers<Answer> = new Map();
      let seen = { stand: Number.NaN, at: 0 };
      // What was read earlier in this look, and is read no second time, may be of before a change that was noticed since it began.
      const mayKeep = (stand: number): boolean => {
        if (stand !== seen.stand) seen = { stand, at: performance.now() };
        return (lookBegan() ?? 0) > seen.at;
      };
      // Each of them only counts up.
      const { ask } = knownBy((of) => kinds.reduce((sum, kind) => sum + of(kind), 0), mayKeep);
      return (key, load, isWhole) => ask(answers, key, load, isWhole);
    },
  };
}
