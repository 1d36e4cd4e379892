import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { CARLA } from '../statusvragen/wereld/mensen.ts';
import { openWereldBot } from '../statusvragen/wereld/stel.ts';
import type { TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord } from '../support/werkbord.ts';
import { barriersOn } from './support/barriers.ts';
import { browserOrReason, openBrowser } from './support/chromium.ts';
import { pictureFile, TAKES_PICTURES } from './support/picture-file.ts';

const { run } = browserOrReason();
/** A phone, also at 200 %, two tablets and a laptop: long words must fit on each. */
const WIDTHS = [195, 320, 700, 768, 1366] as const;

/** What is only read aloud, and yet stands over the page (its first words). */
const COVERS = `[...document.querySelectorAll('.lees, .stapel thead')]
  .filter((one) => getComputedStyle(one).position === 'absolute' && one.getBoundingClientRect().width > 1 && one.getBoundingClientRect().right > 0)
  .map(({ textContent }) => textContent.slice(0, 30))`;

const PER_GEMEENTE = { over: 'opdrachten', vorm: 'lijst', per: 'gemeente', filters: [] };

/** The pages as they are when a region works: 48 opdrachten, with the names of their pictures in the documents. */
const PAGES = [
  ['overzicht?', 'werkbord-overzicht'],
  [`overzicht?q=${encodeURIComponent(JSON.stringify(PER_GEMEENTE))}`, undefined],
  ['mijn-werk?', undefined],
  ['planning?periode=2026', 'werkbord-planning'],
  ['planning?periode=2026-11', undefined],
  ['planning?periode=2026&rij=overleg', undefined],
  ['dossier?id=geldzorg', 'werkbord-dossier'],
  ['vergadering?id=pfho-2026-11-26', 'werkbord-vergadering'],
  ['cijfers?jaar=2026', 'werkbord-cijfers'],
] as const;

(run ? describe : describe.skip)('the pages of a region with 48 opdrachten', () => {
  let bot: TestBot;
  let stop: () => Promise<void>;
  let browser: Browser;
  let wie = '';

  beforeAll(async () => {
    ({ bot, stop } = await openWereldBot());
    await bot.opened(CARLA);
    const start = await (await lokaalWerkbord(bot, CARLA)).get('overzicht');
    wie = new URL(start.links.get('Planning') ?? '', bot.url).searchParams.get('wie') ?? '';
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await stop?.();
  });

  for (const width of WIDTHS)
    it(`have no barrier that axe finds and fit on a screen of ${width} pixels`, async () => {
      const context = await browser.newContext({
        locale: 'nl-NL',
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      for (const [pad, name] of PAGES) {
        await page.goto(`${bot.url}/werkbord/${pad}&wie=${encodeURIComponent(wie)}`);
        const wide = await page.locator('html').evaluate((root) => root.scrollWidth);
        const covers = await page.evaluate<readonly string[]>(COVERS);
        expect({ pad, problems: await barriersOn(page), fits: wide <= width, covers }).toEqual({
          pad,
          problems: [],
          fits: true,
          covers: [],
        });
        if (TAKES_PICTURES && width === 1366 && name !== undefined)
          await page.screenshot({ path: pictureFile(name) });
      }
      await context.close();
    });
});
