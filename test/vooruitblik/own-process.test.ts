import { expect, test } from '@jest/globals';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import { startTestBot } from '../support/test-bot.ts';

const JAAR = { van: '2026-11-17', tot: '2027-11-16' };

test('a look ahead that is under way ends with the bot, with a sentence, and one that waits for it as well', async () => {
  const bot = await startTestBot();
  const carla = await bot.opened(CARLA);
  await addOpdracht(carla, SAMIRA);
  const asked = [bot.app.lookAhead(JAAR), bot.app.lookAhead(JAAR)];
  const refused = asked.map((one) =>
    expect(one).rejects.toMatchObject({
      code: 'not-possible',
      message: expect.stringContaining('Zo ver vooruitkijken lukt nu niet.'),
    }),
  );

  await bot.stop();

  await Promise.all(refused);
  expect(bot.logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
