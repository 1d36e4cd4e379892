import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { heardAndJudged, PFHO } from '../support/besluiten-story.ts';
import { CARLA, DIANA, DO_CHANNEL, type Person, SAMIRA } from '../support/people.ts';
import { TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { startTokenIssuer, type TokenIssuer, WERKBORD_APP_ID } from '../support/token-issuer.ts';
import { barriersOn } from './support/barriers.ts';
import { browserOrReason, openBrowser } from './support/chromium.ts';
import { type Context, openInTeams } from './support/in-teams.ts';
import { pictureFile, TAKES_PICTURES } from './support/picture-file.ts';

const { run } = browserOrReason();
const PANEL: Context = { app: { theme: 'default' }, page: { frameContext: 'sidePanel' } };

/** The page of a meeting as Teams shows it in a channel and beside a meeting. */
(run ? describe : describe.skip)('the tab of a channel and the panel of a meeting', () => {
  let browser: Browser;
  let issuer: TokenIssuer;
  let bot: TestBot;
  beforeAll(async () => {
    browser = await openBrowser();
    issuer = await startTokenIssuer();
    bot = await startTestBot({
      issuer,
      environment: { WERKBORD_APP_ID, PUBLIC_URL: 'https://samenkracht.voorbeeld.nl' },
    });
    await heardAndJudged(bot);
    await bot.opened(DIANA);
    const channel = bot.client(CARLA, DO_CHANNEL);
    bot.connector.setMembers(
      [{ id: channel.from.id, name: CARLA.naam, aadObjectId: CARLA.id }],
      DO_CHANNEL.id,
    );
    await channel.open();
    await channel.say('koppel');
    await channel.pressCard('Koppel', { koppeling: 'overleg:pfho' });
  });
  afterAll(async () => {
    await browser?.close();
    await bot.stop();
    await issuer.close();
  });

  const within = async (width: number, look: (page: Page) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({
      locale: 'nl-NL',
      bypassCSP: true,
      viewport: { width, height: 720 },
    });
    try {
      await look(await context.newPage());
    } finally {
      await context.close();
    }
  };
  const open = (page: Page, who: Person, pad: string, context: Context, config = {}) =>
    openInTeams(page, {
      address: `${bot.url}/werkbord/${pad}`,
      token: () => issuer.signPerson({ oid: who.id }),
      context,
      config,
    });
  const settings = (channel?: { readonly id: string }): Context => ({
    app: { theme: 'default' },
    page: { frameContext: 'settings' },
    ...(channel ? { channel } : {}),
  });

  it('the coördinator chooses the overleg: Teams gets the address of its page once something is chosen', async () => {
    await within(600, async (page) => {
      const teams = await open(page, CARLA, 'tab', settings());
      await page.getByText('Van welk overleg is dit kanaal').waitFor();
      expect(teams.told('valid')).toEqual([false]);
      await teams.save();
      expect(teams.told('refused')).toEqual(['Kies eerst een overleg.']);

      await page.getByLabel('Algemeen Bestuur').check();
      expect(teams.told('valid').at(-1)).toBe(true);
      if (TAKES_PICTURES) await page.screenshot({ path: pictureFile('werkbord-tab') });
      await teams.save();

      expect(teams.told('saved')).toEqual([true]);
      expect(teams.told('config')).toEqual([
        {
          entityId: 'ab',
          contentUrl: `${bot.url}/werkbord/vergadering?overleg=ab`,
          suggestedDisplayName: 'Vergadering AB',
        },
      ]);
    });
  });

  it('the overleg of the channel is chosen already; when the tab is changed, what it shows', async () => {
    await within(600, async (page) => {
      const teams = await open(page, CARLA, 'tab', settings(DO_CHANNEL));
      await page.getByText('Van welk overleg is dit kanaal').waitFor();
      expect(await page.getByLabel('Portefeuillehoudersoverleg', { exact: true }).isChecked()).toBe(true);
      expect(teams.told('valid')).toEqual([true]);
    });
    await within(600, async (page) => {
      await open(page, CARLA, 'tab', settings(DO_CHANNEL), { entityId: 'ab' });
      await page.getByText('Van welk overleg is dit kanaal').waitFor();
      expect(await page.getByLabel('Algemeen Bestuur').isChecked()).toBe(true);
    });
  });

  it('somebody else cannot keep a tab, and reads who can', async () => {
    await within(600, async (page) => {
      const teams = await open(page, DIANA, 'tab', settings(DO_CHANNEL));
      await page.getByText('Alleen de coördinator of de beheerder').waitFor();
      expect(teams.told('valid')).toEqual([false]);
    });
  });

  for (const width of [280, 320])
    it(`the panel of ${width} pixels has the agenda, the points on it and what residents said, without a barrier that axe finds`, async () => {
      await within(width, async (page) => {
        await open(page, CARLA, 'vergadering?overleg=pfho', PANEL);
        await page.getByRole('heading', { level: 2, name: TITEL }).waitFor();

        expect(await page.getByText('Ook hulp in het weekend').count()).toBeGreaterThan(0);
        expect(await page.locator('.merk').isVisible()).toBe(false);
        expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await barriersOn(page)).toEqual([]);
        if (TAKES_PICTURES && width === 320)
          await page.screenshot({ path: pictureFile('werkbord-zijpaneel') });
      });
    });

  it('what is recorded in the panel stands a moment later on the tab of who only looks', async () => {
    await within(1_000, async (board) => {
      await open(board, DIANA, `vergadering?id=${PFHO}`, { app: { theme: 'default' }, page: {} });
      await board.getByRole('heading', { level: 2, name: TITEL }).waitFor();
      expect(await board.getByText('Leg vast').count()).toBe(0);
      await within(320, async (panel) => {
        await open(panel, CARLA, 'vergadering?overleg=pfho', PANEL);
        await panel.getByRole('link', { name: 'Leg vast' }).click();
        await panel.getByLabel('Conclusie').fill('We praten verder in april.');
        await panel.getByRole('button', { name: 'Bewaar' }).click();
        await panel.getByRole('heading', { name: 'Het agendapunt is bijgewerkt.' }).waitFor();
      });
      await board.getByText('Conclusie: We praten verder in april.').waitFor({ timeout: 5_000 });
    });
  });

  it('who is in the channel and may not look reads that, and nothing of the meeting', async () => {
    await within(1_000, async (page) => {
      await open(page, SAMIRA, 'vergadering?overleg=pfho', { app: { theme: 'default' }, page: {} });
      await page.getByText('Alleen directieleden en de coördinator').waitFor();
      expect(await page.content()).not.toContain(TITEL);
    });
  });

  it('when Teams does not say who it is, the page says that and what to do', async () => {
    await within(320, async (page) => {
      await openInTeams(page, {
        address: `${bot.url}/werkbord/vergadering?overleg=pfho`,
        token: () => {
          throw new Error('resourceRequiresConsent');
        },
        context: PANEL,
      });
      await page.getByText('Teams zegt nu niet wie je bent. Open het werkbord opnieuw.').waitFor();
      expect(await page.content()).not.toContain(TITEL);
    });
  });
});
