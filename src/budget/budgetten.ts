import { createChanges } from '../logboek/changes.ts';
import type { Streams, Versioned } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { CardContext } from '../shared/card-context.ts';
import type { Clock } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import type { Budget, BudgetEvent, BudgetInvoer } from './budget.ts';
import { decideVastleggen } from './budget-rules.ts';

export type BudgetStreams = Streams<Budget, BudgetEvent>;

/** The use cases of the budgets: read, decide, append. */
export interface Budgetten {
  /** @param jaar YYYY */
  find(jaar: number): Promise<Versioned<Budget> | undefined>;
  /** @throws FormProblem; DomainError 'not-allowed', 'conflict' when it changed since the card was made */
  save(actor: Actor, jaar: number, card: CardContext, budget: BudgetInvoer): Promise<void>;
}

const SUBJECT = { wat: 'het budget', onbekend: 'Van dit jaar ken ik geen budget.' } as const;

export function createBudgetten(dependencies: {
  readonly streams: BudgetStreams;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
}): Budgetten {
  const { streams } = dependencies;
  const { submission, told } = createChanges(dependencies, SUBJECT);
  return {
    find: (jaar) => streams.find(String(jaar)),
    async save(actor, jaar, card, budget) {
      const id = String(jaar);
      const decide = (current: Versioned<Budget> | undefined) => {
        if ((current?.version ?? 0) !== card.version)
          throw new DomainError(
            'conflict',
            'Iemand anders heeft het budget intussen gewijzigd. Er is niets van jou bewaard. Kijk hoe het nu staat, en doe het dan opnieuw.',
          );
        return decideVastleggen(actor, current?.state, budget);
      };
      told(id, await streams.change(id, submission(actor, card.nonce, budget), decide));
    },
  };
}
