import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { heardAndJudged, PFHO } from '../support/besluiten-story.ts';
import { CARLA, DIANA, type Person, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, beginPlan, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { browserOrReason, openBrowser } from './support/chromium.ts';

const { run } = browserOrReason();
const JOKE: Person = { id: '7e570000-0000-4000-8000-0000000000aa', naam: 'Joke Smit' };
const DRAFT = 'Vervoer naar dagbesteding';
const QUESTION = 'Hoe komt iedereen op tijd bij de dagbesteding?';
const HEARD = 'Ook hulp in het weekend';

/** Each persona looks, filters, opens, does what there is to do, and prints; once on each store (jest.config.js). */
(run ? describe : describe.skip)('the werkbord, for each who uses it', () => {
  let browser: Browser;
  let bot: TestBot;
  beforeAll(async () => {
    browser = await openBrowser();
    bot = await startTestBot();
    const { carla } = await heardAndJudged(bot, { gemeenten: 'Hilversum' });
    for (const who of [DIANA, JOKE]) await bot.opened(who);
    await carla.say('contact van Hilversum');
    await carla.pressCard('Wijs een contact aan');
    await carla.pressCard('Bewaar', { contact: JOKE.id });
    const willem = await bot.opened(WILLEM);
    await addOpdracht(carla, WILLEM, {
      titel: DRAFT,
      overleg: 'pfho',
      datum: PFHO.slice(-10),
      gemeenten: 'Laren',
    });
    await beginPlan(willem, DRAFT);
    await willem.pressCard('Bewaar en verder', {
      centraleVraag: QUESTION,
      doel: 'Kiezen.',
      niveau: 'adviseren',
    });
  });
  afterAll(async () => {
    await browser?.close();
    await bot.stop();
  });

  const as = async ({ naam }: Person, look: (page: Page) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1_366, height: 900 } });
    try {
      const page = await context.newPage();
      await page.goto(`${bot.url}/werkbord/overzicht`);
      await page.getByRole('link', { name: naam }).click();
      await page.getByText(`Je kijkt als ${naam}`).waitFor();
      await look(page);
    } finally {
      await context.close();
    }
  };
  const titles = (page: Page): Promise<readonly string[]> => page.locator('tbody th').allInnerTexts();
  const open = async (page: Page, link: string, heading: string): Promise<void> => {
    await page.getByRole('link', { name: link, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };
  const ask = async (page: Page, vraag: string): Promise<void> => {
    await page.getByLabel('Zoek, of stel een vraag').fill(vraag);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'haal dit weg' }).first().waitFor();
  };
  /** On A4, without what is only for a screen. */
  const prints = async (page: Page): Promise<void> => {
    await page.emulateMedia({ media: 'print' });
    for (const part of ['header', 'footer']) expect(await page.locator(part).isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45]/);
    await page.emulateMedia({ media: 'screen' });
  };

  it('the coördinator sees all of it, filters, opens the meeting, records a conclusion and prints the agenda', async () => {
    await as(CARLA, async (page) => {
      expect(await titles(page)).toEqual(expect.arrayContaining([TITEL, DRAFT]));
      await ask(page, 'opdrachten van Willem');
      expect(await titles(page)).toEqual([DRAFT]);
      await open(page, DRAFT, DRAFT);
      expect(await page.locator('#plan').innerText()).toContain(QUESTION);
      await open(page, 'Vergadering', 'Portefeuillehoudersoverleg');
      await page.getByRole('link', { name: 'Leg vast' }).first().click();
      await page.getByLabel('Conclusie').fill('We praten verder in april.');
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByRole('heading', { name: 'Het agendapunt is bijgewerkt.' }).waitFor();
      await open(page, 'Vergadering', 'Portefeuillehoudersoverleg');
      await page.getByText('Conclusie: We praten verder in april.').waitFor();
      await prints(page);
    });
  });

  it('a directielid reads what residents said and no draft, looks at the figures, records nothing and prints', async () => {
    await as(DIANA, async (page) => {
      expect(await titles(page)).toEqual(expect.arrayContaining([TITEL, DRAFT]));
      await ask(page, 'opdrachten in Hilversum');
      expect(await titles(page)).toEqual([TITEL]);
      await open(page, TITEL, TITEL);
      expect(await page.locator('#inbreng').innerText()).toContain(HEARD);
      await open(page, 'Vergadering', 'Portefeuillehoudersoverleg');
      expect(await page.getByRole('link', { name: 'Leg vast' }).count()).toBe(0);
      expect(await page.content()).not.toContain(QUESTION);
      await prints(page);
      await open(page, 'Cijfers', 'Cijfers van');
      await prints(page);
    });
  });

  it('a projectleider sees what is theirs, makes the passage from the dossier and prints it', async () => {
    await as(SAMIRA, async (page) => {
      expect(await titles(page)).toEqual([TITEL]);
      await open(page, TITEL, TITEL);
      await page.getByRole('link', { name: 'Werk aan deze opdracht' }).click();
      await page
        .getByRole('button', { name: 'Naar de uitvoering' })
        .or(page.getByRole('link', { name: 'Naar de uitvoering' }))
        .click();
      await page
        .getByRole('button', { name: 'Maak de passage' })
        .or(page.getByRole('link', { name: 'Maak de passage' }))
        .click();
      await page.getByLabel('Passage').waitFor();
      await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'POST'),
        page.getByRole('button', { name: 'Bewaar' }).click(),
      ]);
      await page.getByRole('heading', { level: 1, name: 'Versie 1 is bewaard.' }).waitFor();
      await open(page, 'Overzicht', 'Opdrachten');
      await open(page, TITEL, TITEL);
      expect(await page.locator('#passage').innerText()).toContain('Versie 1');
      await prints(page);
    });
  });

  it('a bestuurlijk trekker sees the opdracht, its planning and what there is to do, and prints the planning', async () => {
    await as(PIETER, async (page) => {
      expect(await titles(page)).toEqual([TITEL]);
      await open(page, 'Planning', 'Planning');
      expect(await page.locator('main').innerText()).toContain(TITEL);
      await prints(page);
      await open(page, 'Mijn werk', 'Mijn werk');
      expect(await page.getByRole('link', { name: 'Vergadering' }).count()).toBe(0);
    });
  });

  it('the contact of a gemeente reads what touches it, in short, and prints it', async () => {
    await as(JOKE, async (page) => {
      expect(await titles(page)).toEqual([]);
      await open(page, 'Gemeente', 'Hilversum');
      expect(await page.content()).not.toContain(DRAFT);
      await prints(page);
      await page.getByRole('link', { name: TITEL }).click();
      await page.getByText('Wat het plan van inwoners vraagt').waitFor();
      await prints(page);
    });
  });
});
