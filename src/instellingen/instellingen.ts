import type { HistoryEntry, Streams } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { stampOf } from '../shared/stamp.ts';
import type { Opgeslagen } from './instelbaar.ts';
import type { Instelling, InstellingEvent } from './instelling.ts';
import { assertMayPause, assertMaySet, decideWaarden } from './instelling-rules.ts';
import { type Waarden, waardenOf } from './waarden.ts';

/** What was changed, and the version of it that a card carries back. */
export type StandNu = {
  readonly version: number;
  readonly gepauzeerd: boolean;
  readonly waarden: Opgeslagen;
};

/** Settings that are changed while the bot runs; every change is logged with who made it. */
export interface Instellingen {
  /** Does the bot post nothing by itself now? Answers in a conversation go on. At most a second old when another instance changed it. */
  isPaused(): Promise<boolean>;
  /** @throws DomainError 'not-allowed' @returns whether it was not so already */
  setPaused(actor: Actor, gepauzeerd: boolean): Promise<boolean>;
  /** Terms, hours and days off as they hold now; at most a second old when another instance changed them. */
  waarden(): Promise<Waarden>;
  /** What was changed and holds now, for who asks by which rule the bot goes. */
  opgeslagen(): Promise<Opgeslagen>;
  /** @throws DomainError 'not-allowed' */
  stand(actor: Actor): Promise<StandNu>;
  /**
   * Makes these values hold. @param stamp `version` is what the card showed
   * @throws DomainError 'not-allowed', or 'conflict' when somebody else changed one of them meanwhile
   */
  set(actor: Actor, stamp: { version: number; nonce: string }, waarden: Opgeslagen): Promise<StandNu>;
  /** Everything that was changed, the oldest first. @throws DomainError 'not-allowed' */
  history(actor: Actor): Promise<readonly HistoryEntry<InstellingEvent>[]>;
}

type Nu = { readonly gepauzeerd: boolean; readonly waarden: Waarden };

type Dependencies = {
  readonly streams: Streams<Instelling, InstellingEvent>;
  readonly clock: Clock;
  /** Told of every change: the dates of everything follow. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

/** All of them are one stream: everything that the bot posts by itself follows from it. */
const BERICHTEN = 'berichten';
/** Every date of every opdracht asks for them, and every round whether it may post. */
export const REMEMBERED_MS = 1000;

export function createInstellingen({ streams, clock, onChanged }: Dependencies): Instellingen {
  let remembered: { readonly until: number; readonly nu: Promise<Nu> } | undefined;
  const read = async (): Promise<Nu> => {
    const state = (await streams.find(BERICHTEN))?.state;
    return { gepauzeerd: state?.gepauzeerd ?? false, waarden: waardenOf(state?.waarden) };
  };
  const readNu = (): Promise<Nu> => {
    const now = Date.parse(clock.now());
    if (remembered && now < remembered.until) return remembered.nu;
    const nu = read();
    remembered = { until: now + REMEMBERED_MS, nu };
    // What could not be read is asked again by the next.
    nu.catch(() => {
      remembered = undefined;
    });
    return nu;
  };

  const change = async (
    actor: Actor,
    nonce: string | undefined,
    decide: (state: Instelling | undefined) => readonly InstellingEvent[],
  ): Promise<boolean> => {
    const { outcome } = await streams.change(BERICHTEN, stampOf(actor, clock.now(), nonce), (current) =>
      decide(current?.state),
    );
    if (outcome !== 'changed') return false;
    remembered = undefined;
    onChanged(BERICHTEN);
    return true;
  };

  const standAt = async (version?: number): Promise<StandNu> => {
    const found =
      version === undefined ? await streams.find(BERICHTEN) : await streams.findAt(BERICHTEN, version);
    const { gepauzeerd = false, waarden = {} } = found?.state ?? {};
    return { version: found?.version ?? 0, gepauzeerd, waarden };
  };

  return {
    isPaused: async () => (await readNu()).gepauzeerd,
    waarden: async () => (await readNu()).waarden,
    setPaused(actor, gepauzeerd) {
      assertMayPause(actor);
      return change(actor, undefined, (state) => {
        if ((state?.gepauzeerd ?? false) === gepauzeerd) return [];
        return [{ soort: gepauzeerd ? 'berichten gepauzeerd' : 'berichten hervat' }];
      });
    },
    opgeslagen: async () => (await standAt()).waarden,
    async stand(actor) {
      assertMaySet(actor);
      return standAt();
    },
    async set(actor, { version, nonce }, waarden) {
      assertMaySet(actor);
      const shown = version === 0 ? {} : (await standAt(version)).waarden;
      await change(actor, nonce, (state) => decideWaarden(waarden, shown, state?.waarden ?? {}));
      return standAt();
    },
    async history(actor) {
      assertMaySet(actor);
      return streams.history(BERICHTEN);
    },
  };
}
