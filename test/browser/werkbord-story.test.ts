import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { startTokenIssuer, type TokenIssuer, WERKBORD_APP_ID } from '../support/token-issuer.ts';
import { barriersOn } from './support/barriers.ts';
import { browserOrReason, openBrowser } from './support/chromium.ts';
import { openInTeams } from './support/in-teams.ts';

const { run } = browserOrReason();
const TITEL = 'Herinrichting huishoudelijke hulp';

/** The werkbord as people use it: looked at, searched, opened and worked in, in a real browser. */
(run ? describe : describe.skip)('the werkbord in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function within<Value>(
    options: BrowserContextOptions,
    look: (page: Page, context: BrowserContext) => Promise<Value>,
  ): Promise<Value> {
    const context = await browser.newContext({ locale: 'nl-NL', ...options });
    try {
      return await look(await context.newPage(), context);
    } finally {
      await context.close();
    }
  }
  const titleOf = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

  describe('on this machine', () => {
    let bot: TestBot;
    let carla: TeamsClient;
    beforeAll(async () => {
      bot = await startTestBot();
      carla = await bot.opened(CARLA);
      await bot.opened(SAMIRA);
      await bot.opened(PIETER);
      await addOpdracht(carla, SAMIRA, { titel: TITEL });
      await addOpdracht(carla, PIETER, { titel: 'Vervoer naar dagbesteding' });
    });
    afterAll(() => bot.stop());

    const choose = async (page: Page, naam: string, pad = 'overzicht'): Promise<void> => {
      await page.goto(`${bot.url}/werkbord/${pad}`);
      await page.getByRole('link', { name: naam }).click();
      await page.getByText(`Je kijkt als ${naam}`).waitFor();
    };

    it('without a script: choose who you are, look, and do what you owe; nothing is asked elsewhere and no cookie is set', async () => {
      const elsewhere: string[] = [];
      await within({ javaScriptEnabled: false }, async (page, context) => {
        page.on('request', (request) => {
          if (!request.url().startsWith(bot.url)) elsewhere.push(request.url());
        });
        await choose(page, SAMIRA.naam);
        expect(await page.getByRole('table').getByRole('link').allInnerTexts()).toEqual([TITEL]);
        await page.getByRole('link', { name: 'Mijn werk' }).click();
        expect(await titleOf(page)).toBe('Mijn werk');
        await page.getByRole('link', { name: 'Nu doen' }).click();
        await page.getByRole('button', { name: 'Ja, inwoners doen mee' }).click();
        await page.getByLabel('Wat je met de antwoorden doet').fill('We kiezen de hulp van 2027.');
        await page.getByRole('button', { name: 'Bewaar en verder' }).click();
        expect(await page.getByLabel('Wat je met de antwoorden doet').inputValue()).toBe(
          'We kiezen de hulp van 2027.',
        );
        expect(await page.getByText('Kijk hier nog even naar').count()).toBeGreaterThan(0);
        expect(await context.cookies()).toEqual([]);
      });
      expect(elsewhere).toEqual([]);
    });

    it('with the keyboard alone: past the menu, to an opdracht and back', async () => {
      await within({}, async (page) => {
        await choose(page, CARLA.naam);
        await page.goto(page.url());
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud');
        await page.keyboard.press('Enter');
        // Where the link leads is in focus a moment after the key.
        await page.waitForFunction("document.activeElement.id === 'inhoud'");
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.id')).toBe('i.vraag');
        await page.keyboard.type('opdrachten van Samira');
        await page.keyboard.press('Enter');
        await page.getByRole('link', { name: 'haal dit weg' }).waitFor();
        expect(await page.getByRole('table').getByRole('link').allInnerTexts()).toEqual([TITEL]);
        await page.getByRole('link', { name: TITEL }).focus();
        await page.keyboard.press('Enter');
        await page.waitForURL(/dossier/);
        await page.goBack();
        await page.getByRole('heading', { level: 1, name: 'Opdrachten' }).waitFor();
      });
    });

    it('what others change appears within five seconds; a question that is half typed stays', async () => {
      await within({}, async (page) => {
        await choose(page, CARLA.naam);
        await page.getByLabel('Zoek, of stel een vraag').waitFor();
        await addOpdracht(carla, SAMIRA, { titel: 'Mantelzorg in Laren' });
        await page.getByRole('link', { name: 'Mantelzorg in Laren' }).waitFor({ timeout: 5_000 });

        await page.getByLabel('Zoek, of stel een vraag').fill('wat is te');
        await addOpdracht(carla, SAMIRA, { titel: 'Jeugdhulp dicht bij huis' });
        await page.waitForTimeout(4_500);
        expect(await page.getByLabel('Zoek, of stel een vraag').inputValue()).toBe('wat is te');
      });
    });

    const PAGES = ['overzicht', 'mijn-werk', 'kaart?verb=opdrachten.new&data=%7B%7D', 'niet-bekend'];
    for (const scheme of ['light', 'dark', 'contrast'] as const)
      it(`no page has a barrier that axe finds, and each fits on its screen, in ${scheme}`, async () => {
        const options = { bypassCSP: true, colorScheme: scheme === 'light' ? 'light' : 'dark' } as const;
        for (const width of [195, 320, 768, 1366])
          await within({ ...options, viewport: { width, height: 900 } }, async (page) => {
            const look = async (name: string): Promise<void> => {
              if (scheme === 'contrast')
                await page.locator('html').evaluate((root) => root.setAttribute('data-thema', 'contrast'));
              const problems = await barriersOn(page);
              const wide = await page.locator('html').evaluate((root) => root.scrollWidth);
              expect({ name, width, problems, fits: wide <= width }).toEqual({
                name,
                width,
                problems: [],
                fits: true,
              });
            };
            for (const pad of PAGES) {
              await page.goto(`${bot.url}/werkbord/${pad}`);
              if (pad === 'overzicht') await look('wie ben je');
              await page.getByRole('link', { name: CARLA.naam }).click();
              await page.getByText('Je kijkt als').waitFor();
              await look(pad);
            }
          });
      });
  });

  describe('in Teams', () => {
    let issuer: TokenIssuer;
    let bot: TestBot;
    beforeAll(async () => {
      issuer = await startTokenIssuer();
      bot = await startTestBot({
        issuer,
        environment: { WERKBORD_APP_ID, PUBLIC_URL: 'https://samenkracht.voorbeeld.nl' },
      });
      const carla = await bot.opened(CARLA);
      await bot.opened(SAMIRA);
      await addOpdracht(carla, SAMIRA, { titel: TITEL });
    });
    afterAll(async () => {
      await bot.stop();
      await issuer.close();
    });

    /** @param tokens the first that Teams gives; after them it gives good ones */
    const inTeams = async (
      page: Page,
      { tokens = [] as readonly string[], sub = '' } = {},
    ): Promise<void> => {
      const given = [...tokens];
      await openInTeams(page, {
        address: `${bot.url}/werkbord/overzicht`,
        token: () => given.shift() ?? issuer.signPerson({ oid: SAMIRA.id }),
        context: { app: { theme: 'dark' }, page: { subPageId: sub } },
      });
    };
    const expired = (): string => {
      const now = Math.floor(Date.now() / 1000);
      return issuer.signPerson({ oid: SAMIRA.id, exp: now - 600, nbf: now - 4_200 });
    };

    it('the page asks Teams who opens it, takes its theme, and goes on with a fresh token when one expired', async () => {
      await within({}, async (page) => {
        await inTeams(page, { tokens: [expired()] });
        await page.getByText(`Je kijkt als ${SAMIRA.naam}`).waitFor();

        expect(await page.getByRole('table').getByRole('link').allInnerTexts()).toEqual([TITEL]);
        expect(await page.locator('html').getAttribute('data-thema')).toBe('dark');
        await page.getByRole('link', { name: 'Mijn werk' }).click();
        await page.getByRole('link', { name: 'Nu doen' }).waitFor();
        expect(page.url()).toBe(`${bot.url}/werkbord/mijn-werk`);
      });
    });

    it('a link from a card opens at its page', async () => {
      await within({}, async (page) => {
        await inTeams(page, { sub: 'mijn-werk' });
        await page.getByRole('link', { name: 'Nu doen' }).waitFor();
      });
    });

    it('nobody can be known in the middle of a form: what was typed stays, with what to do', async () => {
      await within({}, async (page) => {
        await inTeams(page, { sub: 'mijn-werk' });
        await page.getByRole('link', { name: 'Nu doen' }).click();
        await page.getByRole('button', { name: 'Ja, inwoners doen mee' }).click();
        await page.getByLabel('Wat je met de antwoorden doet').fill('Dit typte ik.');
        await page.route('**/werkbord/kaart', (route) => route.fulfill({ status: 401, body: '' }));
        await page.getByRole('button', { name: 'Bewaar en verder' }).click();

        await page.getByText('Je aanmelding is verlopen. Wat je typte staat er nog.').waitFor();
        expect(await page.getByLabel('Wat je met de antwoorden doet').inputValue()).toBe('Dit typte ik.');
      });
    });

    it('without a script it says what to do, and shows nothing', async () => {
      await within({ javaScriptEnabled: false }, async (page) => {
        await page.goto(`${bot.url}/werkbord/overzicht`);
        expect(await page.locator('main').innerText()).toContain('Zet JavaScript aan');
        expect(await page.content()).not.toContain(TITEL);
      });
    });
  });
});
