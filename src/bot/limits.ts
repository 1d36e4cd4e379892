import { type Allowance, createBuckets, type Taken } from '../shared/token-bucket.ts';
import type { Incoming } from './activity.ts';

/** How much one person may send, and how much may come out of one channel or group chat. */
export type LimitRules = { readonly person: Allowance; readonly gesprek: Allowance };

/**
 * The busiest work is a plan: some thirty buttons in a few minutes, and Teams sends a button up to four times when an answer
 * is late. Nobody who works comes near this; only a program or a stuck key does.
 */
export const LIMITS: LimitRules = {
  person: { atOnce: 150, perMinute: 120 },
  gesprek: { atOnce: 300, perMinute: 240 },
};

const PERSON_OVER = 'Je stuurt mij nu te veel achter elkaar. Wacht een minuut en probeer het dan opnieuw.';
const GESPREK_OVER =
  'In dit gesprek komt nu te veel achter elkaar. Wacht een minuut, of vraag het in onze eigen chat.';

/** Somebody is over a limit: what to say, and whether that was said just before. */
type Over = { readonly sentence: string; readonly isTold: boolean };

export interface Limits {
  /** Counts one message, button or search. @returns undefined when it is within the limits */
  take(incoming: Incoming): Over | undefined;
}

/** @param now milliseconds since any moment */
export function createLimits({ person, gesprek }: LimitRules, now: () => number): Limits {
  const persons = createBuckets(person, now);
  const gesprekken = createBuckets(gesprek, now);
  const over = (taken: Taken, sentence: string): Over | undefined =>
    taken === 'within' ? undefined : { sentence, isTold: taken === 'over' };
  return {
    take({ sender, scope, address }) {
      // Who is over the own limit takes nothing from the others in a channel.
      const own = over(persons.take(sender?.id ?? address.conversationId), PERSON_OVER);
      if (own || scope === 'personal') return own;
      return over(gesprekken.take(address.conversationId), GESPREK_OVER);
    },
  };
}
