import type { Logger } from '../shared/logger.ts';
import type { Connector, SendOutcome } from './ports.ts';

/** A connector of which is known whether Teams still believes that the bot is who it says it is. */
type WatchedConnector = { readonly connector: Connector; readonly isRefused: () => boolean };

/** Remembers it from the answers: a secret that expired must be seen by somebody, and no post is given up for it. */
export function watchCredentials(connector: Connector, logger: Logger): WatchedConnector {
  let isRefused = false;
  const learn = (outcome: SendOutcome): SendOutcome => {
    const refusedNow = outcome.kind === 'later' && outcome.about === 'credentials';
    // Without an answer nobody knows.
    if (outcome.kind === 'uncertain' || refusedNow === isRefused) return outcome;
    isRefused = refusedNow;
    if (refusedNow) logger.error('credentials refused', { reason: outcome.reason });
    else logger.info('credentials accepted again');
    return outcome;
  };
  return {
    isRefused: () => isRefused,
    connector: {
      post: async (address, message) => learn(await connector.post(address, message)),
      update: async (address, activityId, message) =>
        learn(await connector.update(address, activityId, message)),
    },
  };
}
