import { createRequire } from 'node:module';
import { PUBLIC_BOT_FRAMEWORK } from '../../src/bot/ground/bot-framework.ts';
import { loadSdk } from '../../src/wiring/sdk.ts';
import { APP_ID } from './token-issuer.ts';

/**
 * Posts one message on an SDK, with a managed identity of Azure, and writes what was loaded for it. Run as a process of its own:
 * `sdk-probe.ts SDK SERVICE_URL`.
 */
const [name, serviceUrl = ''] = process.argv.slice(2);
const sdk = name === 'agents' ? 'agents' : 'botbuilder';
const createSdk = await loadSdk({ sdk });
const { post } = createSdk({
  credentials: { appId: APP_ID, appPassword: '', appType: 'UserAssignedMsi', appTenantId: APP_ID },
  framework: PUBLIC_BOT_FRAMEWORK,
  cutOff: undefined,
  requestTimeoutMs: 30_000,
  onError: (error) => process.stderr.write(`${error}\n`),
});
await post(
  { serviceUrl, conversationId: 'a:carla', tenantId: APP_ID, botId: '28:samenkracht' },
  { type: 'message', summary: 'Dag', attachments: [] },
);
const loaded = Object.keys(createRequire(import.meta.url).cache);
const has = (folder: string): boolean => loaded.some((file) => file.includes(`/node_modules/${folder}/`));
process.stdout.write(
  JSON.stringify({
    botbuilder: has('botbuilder') || has('botframework-connector') || has('@microsoft/teams-ai'),
    agents: has('@microsoft/agents-hosting'),
  }),
);
