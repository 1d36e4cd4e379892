import type { PostSource } from '../bezorging/ports.ts';

/**
 * Adviesraden as a source: they have no posts of their own, but what is owed for them is in the reminders of the coördinatoren.
 * @param lookAtCoordinators their reminders may have changed
 */
export function createRaadSource(lookAtCoordinators: () => Promise<void>): PostSource {
  return {
    kind: 'adviesraad',
    posts: async () => [],
    touchOthers: lookAtCoordinators,
  };
}
