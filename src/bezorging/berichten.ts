import type { Deliveries, Delivery } from '../logboek/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { withoutClaim } from './delivery-record.ts';
import { allIn } from './in-state.ts';

/** A post that did not surely arrive, for a person to look at. */
export interface Berichten {
  /** The uncertain and failed ones, uncertain first. @throws DomainError 'not-allowed' */
  list(actor: Actor): Promise<readonly Delivery[]>;
  /** How many there are; for the coördinator's status. */
  count(): Promise<number>;
  /** The coördinator saw it: it counts as sent and is left alone from now on. */
  confirm(actor: Actor, id: string): Promise<void>;
  /** The coördinator wants it posted (again). */
  postAgain(actor: Actor, id: string): Promise<void>;
}

type Dependencies = {
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  /** Looks at the source of a delivery soon. */
  readonly nudge: (source: string) => void;
};

export function createBerichten({ deliveries, clock, nudge }: Dependencies): Berichten {
  const troubled = async (): Promise<readonly Delivery[]> => {
    const found: Delivery[] = [];
    for (const state of ['uncertain', 'failed'] as const)
      for await (const one of allIn(deliveries, state)) found.push(one);
    return found;
  };

  const change = async (
    actor: Actor,
    id: string,
    state: 'sent' | 'waiting',
    reason: string,
  ): Promise<Delivery> => {
    assertMayDecide(actor);
    const found = await deliveries.get(id);
    if (!found || (found.delivery.state !== 'uncertain' && found.delivery.state !== 'failed')) {
      throw new DomainError('not-possible', 'Dit bericht is al afgehandeld.');
    }
    const rest = withoutClaim(found.delivery);
    // A post that was deleted is made anew, so that its old activity is not updated in vain.
    const { activityId: _old, contentHash: _shown, ...fresh } = rest;
    const next: Delivery = { ...(state === 'waiting' ? fresh : rest), state, reason, changedAt: clock.now() };
    if ((await deliveries.replace(next, found.etag)) === undefined) {
      throw new DomainError('not-possible', 'Iemand anders heeft dit bericht net afgehandeld.');
    }
    // What others hear of who did not surely get something may change.
    nudge(next.target);
    return next;
  };

  return {
    async list(actor) {
      assertMayDecide(actor);
      return troubled();
    },
    count: async () => (await troubled()).length,
    async confirm(actor, id) {
      await change(actor, id, 'sent', 'confirmed');
    },
    async postAgain(actor, id) {
      nudge((await change(actor, id, 'waiting', 'asked again')).source);
    },
  };
}

function assertMayDecide(actor: Actor): void {
  if (hasRol(actor, 'coördinator', 'beheerder')) return;
  throw new DomainError('not-allowed', 'Alleen de coördinator en de beheerder kunnen dit zien.');
}

/** Does this post stand in a chat, or may it stand there? False: it surely does not. */
export async function wasPosted(deliveries: Pick<Deliveries, 'get'>, id: string): Promise<boolean> {
  const found = (await deliveries.get(id))?.delivery;
  if (!found) return false;
  return found.activityId !== undefined || found.state === 'uncertain' || found.state === 'sending';
}
