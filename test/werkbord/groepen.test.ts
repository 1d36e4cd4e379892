import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { CARLA, SAMIRA } from '../support/people.ts';
import { takeOver } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord, type Page, type Werkbord } from '../support/werkbord.ts';
import { askedPad } from '../support/werkbord-pages.ts';

/** A large group first, and more groups than fit on a page. */
const SIZES = [32, ...Array.from({ length: 11 }, () => 2)];

describe('the opdrachten by programme', () => {
  let bot: TestBot;
  let board: Werkbord;
  beforeAll(async () => {
    bot = await startTestBot();
    const carla = await bot.opened(CARLA);
    await bot.opened(SAMIRA);
    const rows = SIZES.flatMap((size, groep) =>
      Array.from({ length: size }, (_, at) =>
        [
          `Plan ${groep}-${at}`,
          SAMIRA.naam,
          'DO',
          '15-12-2026',
          `Programma ${String(groep).padStart(2, '0')}`,
        ].join('\t'),
      ),
    );
    await takeOver(carla, ['Onderwerp\tProjectleider\tOverleg\tDatum\tProgramma', ...rows].join('\n'));
    board = await lokaalWerkbord(bot, CARLA);
  });
  afterAll(() => bot.stop());

  const groepenOn = (page: Page) =>
    parse(page.html)
      .querySelectorAll('section[id^="groep-"]')
      .map((groep) => ({
        kop: groep.querySelector('h2')?.text.replace(/\s+/g, ' ') ?? '',
        titels: groep.querySelectorAll('tbody th').map(({ text }) => text),
      }));

  test('come twenty-five at a time, a large group over more pages; each opdracht stands on one page', async () => {
    let page = await board.get(askedPad({ over: 'verdeling', vorm: 'lijst', per: 'programma', filters: [] }));
    const koppen: string[][] = [];
    const titels: string[] = [];
    for (let at = 0; at < 10; at += 1) {
      const shown = groepenOn(page);
      koppen.push(shown.map(({ kop }) => kop));
      titels.push(...shown.flatMap((groep) => groep.titels));
      expect(shown.flatMap((groep) => groep.titels).length).toBeLessThanOrEqual(25);
      expect(page.html.length).toBeLessThan(150_000);
      const next = page.links.get('Volgende');
      if (next === undefined) break;
      page = await board.get(next);
    }

    expect(koppen[0]).toEqual(['Programma 00 32 opdrachten']);
    expect(koppen[1]?.slice(0, 2)).toEqual([
      'Programma 00 32 opdrachten, vervolg',
      'Programma 01 2 opdrachten',
    ]);
    expect(titels).toHaveLength(SIZES.reduce((sum, size) => sum + size, 0));
    expect(new Set(titels).size).toBe(titels.length);
    expect(page.links.has('Naar het begin')).toBe(true);
  });

  test('have every group to jump to; a group that is none is the first', async () => {
    const pad = askedPad({ over: 'opdrachten', vorm: 'lijst', per: 'programma', filters: [] });
    const page = await board.get(pad);
    const last = await board.get(page.links.get('Programma 11') ?? '');
    expect(groepenOn(last).map(({ kop }) => kop)).toEqual(['Programma 11 2 opdrachten']);
    for (const groep of ['99', '-1', 'abc', '9'.repeat(500)])
      expect(groepenOn(await board.get(`${pad}&groep=${groep}`))[0]?.kop).toBe('Programma 00 32 opdrachten');
    expect(
      parse(page.html).querySelector('nav[aria-label="Kies wat je wilt zien"] [aria-current]')?.text,
    ).toBe('Per programma');
  });
});
