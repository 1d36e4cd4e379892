import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { heardAndJudged, PFHO } from '../support/besluiten-story.ts';
import { CARLA } from '../support/people.ts';
import { TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord } from '../support/werkbord.ts';
import { barriersOn } from './support/barriers.ts';
import { browserOrReason, openBrowser } from './support/chromium.ts';

const { run } = browserOrReason();
const WIDTHS = [320, 768, 1366] as const;

/** The pages with pictures, as a browser shows them. */
(run ? describe : describe.skip)('the pages of the werkbord with pictures', () => {
  let bot: TestBot;
  let browser: Browser;
  /** Each address, as Carla. */
  let addresses: readonly string[];

  beforeAll(async () => {
    bot = await startTestBot();
    const { opdracht } = await heardAndJudged(bot);
    const start = await (await lokaalWerkbord(bot, CARLA)).get('overzicht');
    const wie = new URL(start.links.get('Planning') ?? '', bot.url).searchParams.get('wie') ?? '';
    addresses = [
      'planning?periode=2027',
      'planning?periode=2027-03',
      'planning?periode=2027&rij=overleg',
      `dossier?id=${opdracht}`,
      `vergadering?id=${PFHO}`,
      'cijfers?jaar=2027',
    ].map((pad) => `${bot.url}/werkbord/${pad}&wie=${encodeURIComponent(wie)}`);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await bot.stop();
  });

  async function onEach(
    options: BrowserContextOptions,
    look: (page: Page, address: string) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({ locale: 'nl-NL', ...options });
    try {
      const page = await context.newPage();
      for (const address of addresses) {
        await page.goto(address);
        await look(page, address);
      }
    } finally {
      await context.close();
    }
  }

  for (const scheme of ['light', 'dark', 'contrast'] as const)
    it(`have no barrier that axe finds and fit on each screen, in ${scheme}`, async () => {
      for (const width of WIDTHS)
        await onEach(
          {
            viewport: { width, height: 900 },
            bypassCSP: true,
            colorScheme: scheme === 'light' ? 'light' : 'dark',
          },
          async (page, address) => {
            if (scheme === 'contrast')
              await page.locator('html').evaluate((root) => root.setAttribute('data-thema', 'contrast'));
            for (const details of await page.locator('main details:not([open]) > summary').all())
              if (await details.isVisible()) await details.click();
            const wide = await page.locator('html').evaluate((root) => root.scrollWidth);
            expect({ address, width, problems: await barriersOn(page), fits: wide <= width }).toEqual({
              address,
              width,
              problems: [],
              fits: true,
            });
          },
        );
    });

  it('are seen without a script: each mark has its colour, and the policy refused nothing', async () => {
    const refused: string[] = [];
    await onEach({ javaScriptEnabled: false, viewport: { width: 1366, height: 900 } }, async (page) => {
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text());
      });
      await page.reload();
      if (page.url().includes('vergadering?') || page.url().includes('cijfers?')) return;
      const marks = page.locator('svg.baan use.teken');
      const count = await marks.count();
      expect(count).toBeGreaterThan(0);
      const box = await marks.first().boundingBox();
      expect(box?.width ?? 0).toBeGreaterThan(5);
    });
    expect(refused).toEqual([]);
  });

  it('print on A4 without what can be pressed', async () => {
    await onEach({ viewport: { width: 1366, height: 900 } }, async (page, address) => {
      if (!address.includes('vergadering?')) return;
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation').count()).toBe(0);
      expect(await page.getByRole('heading', { name: TITEL }).isVisible()).toBe(true);
      const size = await page.pdf({ preferCSSPageSize: true }).then((pdf) => pdf.toString('latin1'));
      // A4 is 210 by 297 mm, in points of 1/72 inch.
      expect(size).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12]/);
    });
  });

  it('are looked at and gone through with the keyboard alone', async () => {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1366, height: 900 } });
    const page = await context.newPage();
    await page.goto(addresses[0] ?? '');
    const kwartaal = page.getByRole('link', { name: 'Kwartaal' });
    for (let times = 0; times < 40; times += 1) {
      await page.keyboard.press('Tab');
      if (await kwartaal.evaluate((link) => link === link.ownerDocument.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Planning van kwartaal/ }).waitFor();
    await context.close();
  });
});
