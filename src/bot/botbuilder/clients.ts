import type { BotFrameworkAuthentication, ConnectorClient, ConnectorFactory } from 'botframework-connector';
import { setNewest } from '../../shared/bounded.ts';

/** Who sends where: Teams has an address for each part of the world, of which a region sees one or two. */
const MOST_CLIENTS = 50;

/**
 * One client of the connector for each address instead of one for each turn, and one for tokens of people, which nobody here asks for: the
 * SDK makes both anew for every activity, each with a pipeline of some ten policies (docs/adr/0128). A client keeps nothing of a turn.
 * @param authentication makes them from now on so
 * @param mend changes a client that was made, before anybody has it
 */
export function keepClients(
  authentication: BotFrameworkAuthentication,
  mend: (client: ConnectorClient) => void,
): void {
  const authenticate = authentication.authenticateRequest.bind(authentication);
  const createFactory = authentication.createConnectorFactory.bind(authentication);
  const createTokens = authentication.createUserTokenClient.bind(authentication);
  const clients = new Map<string, Promise<ConnectorClient>>();

  const keeping = (factory: ConnectorFactory): ConnectorFactory => ({
    create(serviceUrl, audience) {
      const key = JSON.stringify([serviceUrl, audience]);
      const known = clients.get(key);
      if (known) return known;
      const made = factory.create(serviceUrl, audience).then((client) => {
        mend(client);
        return client;
      });
      setNewest(clients, key, made, MOST_CLIENTS);
      // One that could not be made is made again.
      made.catch(() => clients.delete(key));
      return made;
    },
  });

  let tokens: ReturnType<typeof createTokens> | undefined;
  authentication.createConnectorFactory = (identity) => keeping(createFactory(identity));
  authentication.authenticateRequest = async (activity, header) => {
    const { connectorFactory, ...result } = await authenticate(activity, header);
    return { ...result, ...(connectorFactory ? { connectorFactory: keeping(connectorFactory) } : {}) };
  };
  authentication.createUserTokenClient = (identity) => {
    if (tokens) return tokens;
    const made = createTokens(identity);
    made.catch(() => {
      tokens = undefined;
    });
    tokens = made;
    return made;
  };
}
