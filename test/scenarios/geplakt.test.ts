import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SAMIRA } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let samira: TeamsClient;

beforeAll(async () => {
  bot = await startTestBot();
  samira = await bot.opened(SAMIRA);
});
afterAll(() => bot.stop());

describe('what was pasted out of a mail is read as what it asks, by whoever answers it', () => {
  test.each([
    ['a command', 'mijn opdrachten'],
    ['a command with words behind it', 'help met activiteit'],
    ['a practical question', 'hoe lang duurt het'],
    ['a question about a word', 'wat is de meetlat'],
    ['what the bot is', 'is dit AI'],
    ['a wish', 'ik wil een afwezigheid melden'],
    ['a question', 'welke opdrachten zijn er'],
  ])('%s', async (_what, asked) => {
    const { text } = await samira.say(asked);
    expect(text).not.toMatch(/begreep ik niet|bedoel/i);

    for (const pasted of [
      `> ${asked}`,
      `- ${asked}`,
      `“${asked}”`,
      `Re: ${asked}`,
      `Hoi,\n\n${asked}\n\nGroet, Jan`,
      `Beste bot,\n> ${asked}\nAlvast bedankt!`,
    ])
      expect((await samira.say(pasted)).text).toBe(text);
  });
});
