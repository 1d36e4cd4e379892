import type { Streams } from '../logboek/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import type { Instelling, InstellingEvent } from './instelling.ts';

/** Settings that are changed while the bot runs; every change is logged with who made it. */
export interface Instellingen {
  /** Does the bot post nothing by itself now? Answers in a conversation go on. */
  isPaused(): Promise<boolean>;
  /** @throws DomainError 'not-allowed' @returns whether it was not so already */
  setPaused(actor: Actor, gepauzeerd: boolean): Promise<boolean>;
}

type Dependencies = {
  readonly streams: Streams<Instelling, InstellingEvent>;
  readonly clock: Clock;
  /** Told when sending goes on, so that what waited can go. */
  readonly onResumed: () => Promise<void>;
};

const BERICHTEN = 'berichten';

export function createInstellingen({ streams, clock, onResumed }: Dependencies): Instellingen {
  return {
    isPaused: async () => (await streams.find(BERICHTEN))?.state.gepauzeerd ?? false,
    async setPaused(actor, gepauzeerd) {
      if (!hasRol(actor, 'coördinator', 'beheerder'))
        throw new DomainError(
          'not-allowed',
          'Alleen de coördinator en de beheerder kunnen de berichten pauzeren.',
        );
      const submission = { actor: { id: actor.id, naam: actor.naam }, at: clock.now() };
      const { outcome } = await streams.change(BERICHTEN, submission, (current) => {
        if ((current?.state.gepauzeerd ?? false) === gepauzeerd) return [];
        return [{ soort: gepauzeerd ? 'berichten gepauzeerd' : 'berichten hervat' }];
      });
      if (outcome === 'changed' && !gepauzeerd) await onResumed();
      return outcome === 'changed';
    },
  };
}
