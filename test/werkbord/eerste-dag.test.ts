import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, DIANA, SAMIRA } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord } from '../support/werkbord.ts';

/** Where there is nothing yet, who may begin finds how; others read only that there is nothing. */
describe('on the first day the werkbord', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
    for (const who of [CARLA, DIANA, SAMIRA]) await bot.opened(who);
  });
  afterAll(() => bot.stop());

  test('lets a coördinator add the first opdracht, or read a table', async () => {
    const board = await lokaalWerkbord(bot, CARLA);
    const empty = await board.get('overzicht');
    expect(empty.text).toContain('Nog geen opdrachten.');
    const form = await board.get(empty.links.get('Voeg een opdracht toe') ?? '');
    expect(form.status).toBe(200);
    expect(form.text).toContain('Titel');
    const table = await board.press(empty, 'Lees een tabel in');
    expect(table.status).toBe(200);
    expect(table.text).toContain('Excel');
  });

  test('lets a coördinator plan the first vergadering', async () => {
    const board = await lokaalWerkbord(bot, CARLA);
    const empty = await board.get('vergadering');
    expect(empty.text).toContain('Er staan geen vergaderingen op de agenda.');
    const form = await board.get(empty.links.get('Plan een vergadering') ?? '');
    expect(form.status).toBe(200);
    expect(form.text).toContain('Datum');
  });

  test('says once that a projectleider sees the own opdrachten alone', async () => {
    const board = await lokaalWerkbord(bot, SAMIRA);
    for (const pad of ['overzicht', 'planning']) {
      const { text } = await board.get(pad);
      expect(text.split('waar jij bij hoort')).toHaveLength(2);
    }
  });

  test('offers others nothing that they may not do', async () => {
    for (const who of [DIANA, SAMIRA]) {
      const { text } = await (await lokaalWerkbord(bot, who)).get('overzicht');
      expect(text).not.toContain('Voeg een opdracht toe');
      expect(text).not.toContain('Lees een tabel in');
    }
    const { text } = await (await lokaalWerkbord(bot, DIANA)).get('vergadering');
    expect(text).toContain('Er staan geen vergaderingen op de agenda.');
    expect(text).not.toContain('Plan een vergadering');
  });
});
