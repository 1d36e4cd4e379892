import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { addDays } from '../../src/shared/dates.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const TODAY = new Date().toISOString().slice(0, 10);

/** `npm run vooruitblik` beside the running bot, on the clock of this machine. */
async function run(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(process.cwd(), 'src', 'main.ts'), 'vooruitblik', ...args],
    { env: { PATH: process.env.PATH, ...bot.place.environment, COORDINATORS: CARLA.id } },
  );
  return stdout.trim().split('\n');
}

test('the command prints every post with moment, recipient and reason, and leaves the log as it was', async () => {
  const carla = await bot.opened(CARLA);
  await bot.opened(SAMIRA);
  bot.clock.advance(Math.max(0, Date.parse(TODAY) - Date.parse(bot.clock.now())));
  await addOpdracht(carla, SAMIRA, { datum: addDays(TODAY, 90) });
  const before = await bot.store.log.readAll('', 1000);

  const [first, ...lines] = await run('--van', TODAY, '--tot', addDays(TODAY, 90));

  expect(first).toMatch(/^\d+ berichten van .* tot en met .*, als niemand iets doet\.$/);
  const mine = lines.filter((line) => line.includes('| Samira El Amrani | Herinnering |'));
  expect(mine.map((line) => /ingediend, (.*): Herinrichting/.exec(line)?.[1])).toEqual([
    '10 werkdagen ervoor',
    '5 werkdagen ervoor',
    '1 werkdag ervoor',
    'te laat',
  ]);
  expect(mine.every((line) => /, 08:30 \| /.test(line))).toBe(true);
  expect(await bot.store.log.readAll('', 1000)).toEqual(before);
});
