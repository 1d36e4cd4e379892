import { createBot } from '../../src/bot/bot.ts';
import { meldingCard } from '../../src/bot/bot-cards.ts';
import { REQUEST_TIMEOUT_MS } from '../../src/bot/ground/sdk.ts';
import type { Address, CardMessage, Connector } from '../../src/bot/ports.ts';
import { createRouter } from '../../src/bot/router.ts';
import { renderer } from './card-reading.ts';
import { loadChosenSdk } from './chosen-sdk.ts';
import { SAMIRA, TENANT } from './people.ts';
import { createTestLogger } from './test-logger.ts';

/**
 * The real connector, on the SDK as the bot uses it.
 * @param requestTimeoutMs shorter only where no answer comes: on a busy machine any answer can be late
 */
export function createTestConnector(requestTimeoutMs = REQUEST_TIMEOUT_MS): Connector {
  const loading = loadConnector(requestTimeoutMs);
  return {
    post: async (...asked) => (await loading).post(...asked),
    update: async (...asked) => (await loading).update(...asked),
  };
}

async function loadConnector(requestTimeoutMs: number): Promise<Connector> {
  const router = createRouter([], async () => aMessage());
  return createBot(
    {
      createSdk: await loadChosenSdk(),
      credentials: { appId: '', appPassword: '', appType: 'SingleTenant', appTenantId: '' },
      allowedTenants: [],
      allowGuests: false,
      readColleagues: async () => (text) => text,
      findPosted: async () => undefined,
      greet: () => Promise.reject(new Error('nobody comes in')),
      whoIs: async () => ({ rollen: [] }),
      kanaalIdOf: (id) => id,
      follow: undefined,
      register: {
        remember: async () => undefined,
        noteLeft: async () => undefined,
        teams: async () => [],
        findPersoon: async () => undefined,
        welcomes: async () => false,
        noteMissed: async () => undefined,
        forgetChat: async () => undefined,
        rememberKanaal: async () => undefined,
        onTeamNews: async () => undefined,
        onInstalled: async () => undefined,
      },
      search: async () => [],
      antwoorden: { pressed: () => undefined, answered: () => undefined },
      now: () => 0,
      pause: async () => undefined,
      renderer,
      logger: createTestLogger(),
      requestTimeoutMs,
    },
    router,
  ).connector;
}

export function aMessage(text = 'Wil je het participatieplan maken?'): CardMessage {
  return meldingCard({ title: 'Een vraag', text, tone: 'uitleg' });
}

export function anAddress(serviceUrl: string): Address {
  return { conversationId: 'a:samira', serviceUrl, tenantId: TENANT, botId: '28:samenkracht' };
}

export const TO_SAMIRA = `persoon:${SAMIRA.id}`;
