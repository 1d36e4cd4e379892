import type { CardView } from './card-reader.ts';
import type { TeamsClient } from './teams-client.ts';
import type { TestBot } from './test-bot.ts';

/** Helpers for scenarios in which time passes. */

/** Lets the time come to this moment (ISO; Dutch winter time is UTC + 1), and does what is due then. */
export async function timeIs(bot: TestBot, moment: string): Promise<void> {
  const milliseconds = Date.parse(moment) - Date.parse(bot.clock.now());
  if (milliseconds < 0) throw new Error(`it is already ${bot.clock.now()}`);
  bot.clock.advance(milliseconds);
  await bot.app.sweep();
  await bot.app.sweep();
}

/** Lets day after day pass, with a look every two hours, up to and including this date (YYYY-MM-DD). */
export async function daysPass(bot: TestBot, until: string): Promise<void> {
  while (bot.clock.now().slice(0, 10) <= until) {
    bot.clock.advance(2 * 60 * 60 * 1000);
    await bot.app.sweep();
  }
}

/** The bundled messages in somebody's chat, the oldest first. */
export function herinneringenOf(client: TeamsClient): readonly CardView[] {
  return client.screen().filter(({ text }) => text.includes('Herinnering van'));
}
