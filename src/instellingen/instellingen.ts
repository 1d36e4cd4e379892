import type { Streams } from '../logboek/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import type { Instelling, InstellingEvent } from './instelling.ts';
import { type Waarden, waardenOf } from './waarden.ts';

/** Settings that are changed while the bot runs; every change is logged with who made it. */
export interface Instellingen {
  /** Does the bot post nothing by itself now? Answers in a conversation go on. */
  isPaused(): Promise<boolean>;
  /** @throws DomainError 'not-allowed' @returns whether it was not so already */
  setPaused(actor: Actor, gepauzeerd: boolean): Promise<boolean>;
  /** Terms, hours and days off as they hold now; at most a second old when another instance changed them. */
  waarden(): Promise<Waarden>;
}

type Dependencies = {
  readonly streams: Streams<Instelling, InstellingEvent>;
  readonly clock: Clock;
  /** Told of every change: the dates of everything follow. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

/** All of them are one stream: everything that the bot posts by itself follows from it. */
const BERICHTEN = 'berichten';
/** Every date of every opdracht asks for them. */
export const REMEMBERED_MS = 1000;

export function createInstellingen({ streams, clock, onChanged }: Dependencies): Instellingen {
  let remembered: { readonly until: number; readonly waarden: Promise<Waarden> } | undefined;
  const readWaarden = async (): Promise<Waarden> => waardenOf((await streams.find(BERICHTEN))?.state.waarden);

  return {
    isPaused: async () => (await streams.find(BERICHTEN))?.state.gepauzeerd ?? false,
    waarden() {
      const now = Date.parse(clock.now());
      if (remembered && now < remembered.until) return remembered.waarden;
      const waarden = readWaarden();
      remembered = { until: now + REMEMBERED_MS, waarden };
      // What could not be read is asked again by the next.
      waarden.catch(() => {
        remembered = undefined;
      });
      return waarden;
    },
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
      if (outcome === 'changed') onChanged(BERICHTEN);
      return outcome === 'changed';
    },
  };
}
