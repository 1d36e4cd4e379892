import { PUBLIC_BOT_FRAMEWORK } from '../../src/bot/ground/bot-framework.ts';
import type { Address, CardActivity, Sdk } from '../../src/bot/ground/sdk.ts';
import type { Config } from '../../src/config.ts';
import { loadSdk } from '../../src/wiring/sdk.ts';
import { CARLA, TENANT } from './people.ts';
import { APP_ID } from './token-issuer.ts';

/** The SDKs on which the bot can stand, without a bot on them. */

export const SDKS: readonly Config['sdk'][] = ['botbuilder', 'agents'];
/** What it shows to Teams. */
export const TOKEN = 'the-token-of-the-bot';
/** Long enough for an answer on a busy machine; where none comes the test waits as long. */
const TIMEOUT_MS = 2_000;

export const A_MESSAGE: CardActivity = {
  type: 'message',
  summary: 'Wil je het participatieplan maken?',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Wil je dat?' }] },
    },
  ],
};

export type SdkOptions = {
  readonly ownToken?: () => Promise<string>;
  readonly cutOff?: AbortSignal;
  readonly onError?: (error: unknown) => void;
};

export async function sdkNamed(sdk: Config['sdk'], options: SdkOptions = {}): Promise<Sdk> {
  const createSdk = await loadSdk({ sdk });
  const { ownToken = async () => TOKEN, cutOff, onError = fail } = options;
  return createSdk({
    credentials: { appId: APP_ID, appPassword: 'geheim', appType: 'SingleTenant', appTenantId: TENANT },
    framework: { ...PUBLIC_BOT_FRAMEWORK, ownToken },
    cutOff,
    requestTimeoutMs: TIMEOUT_MS,
    onError,
  });
}

function fail(error: unknown): void {
  throw error;
}

export function toCarla(serviceUrl: string): Address {
  return { serviceUrl, conversationId: 'a:carla', tenantId: TENANT, botId: '28:samenkracht' };
}

/** An activity as Teams sends it to the bot. */
export function anActivity(serviceUrl: string, more: Readonly<Record<string, unknown>> = {}): object {
  return {
    type: 'message',
    id: '1765000000001',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:carla', name: CARLA.naam, aadObjectId: CARLA.id },
    recipient: { id: '28:samenkracht', name: 'Samenkracht!' },
    conversation: { id: 'a:carla', conversationType: 'personal', tenantId: TENANT },
    text: 'status',
    ...more,
  };
}
