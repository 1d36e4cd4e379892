import type { CreateSdk } from '../bot/ground/sdk.ts';
import type { Config } from '../config.ts';

/** Only the one that is chosen is loaded: each takes longer than all of ours together. */
const SDKS: Readonly<Record<Config['sdk'], () => Promise<CreateSdk>>> = {
  botbuilder: async () => (await import('../bot/botbuilder/sdk.ts')).createBotbuilder,
  agents: async () => (await import('../bot/agents/sdk.ts')).createAgents,
};

/** The SDK that carries the bot, by the setting BOT_SDK. */
export function loadSdk({ sdk }: Pick<Config, 'sdk'>): Promise<CreateSdk> {
  return SDKS[sdk]();
}
