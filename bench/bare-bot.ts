import { enableCompileCache } from 'node:module';

/**
 * The bare bot that ours is measured against: it answers a button with a small card and stores nothing. It keeps its
 * compiled code between starts as ours does, so that what differs is our own work.
 */
enableCompileCache();
const { startPlainBot } = await import('./plain-bot.ts');

const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Bewaard', wrap: true }],
  actions: [{ type: 'Action.Execute', title: 'Verder', verb: 'kaal.verder', data: { stap: 1 } }],
};

startPlainBot(() => CARD);
