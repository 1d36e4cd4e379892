import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createFailingStore } from '../support/failing-store.ts';
import { CARLA } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord, type Werkbord } from '../support/werkbord.ts';

const TYPED = 'Een titel die ik net heb getypt';
const NEW = 'kaart?verb=opdrachten.new&data=%7B%7D';
const failing = createFailingStore();
let bot: TestBot;
let board: Werkbord;
beforeAll(async () => {
  bot = await startTestBot({ wrapStore: failing.wrap });
  await bot.opened(CARLA);
  board = await lokaalWerkbord(bot, CARLA);
});
afterEach(() => failing.recover());
afterAll(() => bot.stop());

describe('a store that is down', () => {
  test.each([
    ['everything', ['append', 'read log', 'read models', 'save model', 'deliveries']],
    ['only writing', ['append']],
  ] as const)(
    '%s: what was typed stands on the page that says so, and is sent again from there',
    async (what, parts) => {
      const form = await board.get(NEW);
      failing.fail(...parts);

      const refused = await board.press(form, 'Toevoegen', {
        titel: `${TYPED}: ${what}`,
        overleg: 'do',
        datum: '2026-12-15',
      });

      expect(refused.status).toBe(503);
      expect(refused.text).toContain('Probeer het over een minuut opnieuw');
      expect(refused.text).toContain(`${TYPED}: ${what}`);
      expect(refused.text).not.toMatch(/Error|connection lost|\.ts/);
      failing.recover();
      await board.press(refused, 'Probeer opnieuw');
      expect((await board.get('overzicht')).text).toContain(`${TYPED}: ${what}`);
    },
  );

  test('a page that cannot be read says so, and is there again when the store is', async () => {
    failing.fail('read log', 'read models');
    expect(await board.get('overzicht')).toMatchObject({ status: 503, titel: 'Dat lukt nu niet' });
    failing.recover();
    expect((await board.get('overzicht')).status).toBe(200);
  });
});
