import type { CardMessage } from '../bot/ports.ts';
import { isDomainError } from '../shared/errors.ts';

/**
 * Runs the change of a button without inputs. When its card was old meanwhile, the newest is shown with a line that says so.
 * @param fresh makes the card of what is stored now
 */
export async function onNewest(
  change: () => Promise<CardMessage>,
  fresh: (notice: string) => CardMessage | Promise<CardMessage>,
): Promise<CardMessage> {
  try {
    return await change();
  } catch (error) {
    if (!isDomainError(error, 'conflict')) throw error;
    return fresh(error.message);
  }
}
