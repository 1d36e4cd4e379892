import { type Actor, ASK_COORDINATOR, hasRol } from '../shared/actor.ts';
import { DomainError, isDomainError } from '../shared/errors.ts';
import type { Router } from './router.ts';

/** Refusals name whom to ask. The rules that refuse know roles and no people; what leaves the bot is completed here. */

/** The coördinatoren whom the bot knows, by name. */
export type ReadCoordinators = () => Promise<readonly string[]>;

/**
 * Does what somebody asked. @param read the coördinatoren
 * @throws what `work` throws: a refusal of what only others may do names whom to ask
 */
export async function namingWhoToAsk<Result>(
  actor: Actor,
  read: ReadCoordinators,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isDomainError(error, 'not-allowed') || hasRol(actor, 'coördinator')) throw error;
    const { code, message, cause, reason } = error;
    if (!message.includes('coördinator')) throw error;
    const [refused] = message.split(` ${ASK_COORDINATOR}`);
    throw new DomainError(code, `${refused} ${askWords(await read())}`, {
      cause,
      ...(reason === undefined ? {} : { reason }),
    });
  }
}

function askWords(namen: readonly string[]): string {
  const [first, ...others] = namen;
  if (first === undefined) return ASK_COORDINATOR;
  if (others.length === 0) return `Vraag het aan de coördinator: ${first}.`;
  return `Vraag het aan een coördinator: ${[first, ...others.slice(0, -1)].join(', ')} of ${others.at(-1)}.`;
}

/** Names them wherever a text or a button is handled, in the chat and on the werkbord. */
export function routerThatNames(router: Router, read: ReadCoordinators): Router {
  return {
    ...router,
    command: (turn) => namingWhoToAsk(turn.actor, read, () => router.command(turn)),
    verb(name) {
      const handle = router.verb(name);
      return handle && ((turn) => namingWhoToAsk(turn.actor, read, async () => handle(turn)));
    },
  };
}
