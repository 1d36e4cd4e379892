import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { bestandVan, type Onderwerp } from '../../src/publicatie/publicatie.ts';
import { type Opgave, publiceer } from '../../src/publicatie/publiceer.ts';
import { barriersOn } from './support/barriers.ts';
import { browserOrReason, openBrowser } from './support/chromium.ts';
import { pictureFile, TAKES_PICTURES } from './support/picture-file.ts';

const { run } = browserOrReason();

const onderwerp = (id: string, titel: string, op: string): Onderwerp => ({
  id,
  titel,
  goedgekeurdOp: `${op}T09:00:00.000Z`,
  delen: [
    {
      kop: 'Wat we vroegen',
      tekst:
        'Hoe komt iedereen op tijd bij de dagbesteding?\n\nDit doen we met de antwoorden: we kiezen hoe het vervoer in 2027 gaat.',
    },
    {
      kop: 'Wat jullie zeiden',
      tekst:
        'Er deden 9 mensen mee.\n\nDit hoorden we:\n- Een vaste chauffeur geeft rust.\n- De rit duurt te lang.\n- Bel even als het busje later komt.',
    },
    {
      kop: 'Wat we ermee deden',
      tekst:
        'Op donderdag 17 december 2026 nam het Portefeuillehoudersoverleg een besluit. Het voorstel is goedgekeurd.\n\nDit nemen we over:\n- Een vaste chauffeur geeft rust.\n- Bel even als het busje later komt.\n\nDit nemen we niet over:\n- De rit duurt te lang. Waarom: Korter rijden kost twee busjes meer. Daar is geen geld voor.',
    },
  ],
});
const VERVOER = onderwerp('vervoer', 'Vervoer naar dagbesteding', '2027-01-20');
const OPGAVE: Opgave = {
  onderwerpen: [
    VERVOER,
    onderwerp('eenzaam', 'Eenzaamheid bij ouderen', '2026-12-01'),
    // Nothing to break a line at.
    onderwerp('lang', `Jeugd${'hulpverleningsorganisatie'.repeat(4)}`, '2026-11-02'),
  ],
  regio: 'Gooi en Vechtstreek',
  adres: 'https://www.voorbeeld.nl/samenkracht/',
  gewijzigdOp: '2027-01-20T09:00:00.000Z',
};
const PAGES = ['index.html', ...OPGAVE.onderwerpen.map(bestandVan)];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.xml': 'application/atom+xml',
  '.json': 'application/feed+json',
};

/** The pages for everybody, as a browser without scripts and as one on a small telephone shows them. */
(run ? describe : describe.skip)('the pages for everybody', () => {
  let map: string;
  let server: Server;
  let browser: Browser;
  let root: string;
  const asked: string[] = [];

  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'paginas-'));
    await publiceer(OPGAVE, map);
    server = createServer((request, response) => {
      const name = (request.url ?? '/').slice(1);
      asked.push(name);
      readFile(join(map, name)).then(
        (bytes) => {
          response.setHeader('content-type', TYPES[extname(name)] ?? 'text/plain');
          response.end(bytes);
        },
        () => {
          response.statusCode = 404;
          response.end();
        },
      );
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await rm(map, { recursive: true, force: true });
  });

  async function within<Value>(
    options: BrowserContextOptions,
    look: (context: BrowserContext) => Promise<Value>,
  ): Promise<Value> {
    const context = await browser.newContext({ locale: 'nl-NL', ...options });
    try {
      return await look(context);
    } finally {
      await context.close();
    }
  }

  it('read without a script: from the list to a topic and back, with the own style, and nothing is asked elsewhere', async () => {
    asked.length = 0;
    const elsewhere: string[] = [];
    await within({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      page.on('request', (request) => {
        if (!request.url().startsWith(root)) elsewhere.push(request.url());
      });
      await page.goto(`${root}index.html`);
      await page.getByRole('link', { name: VERVOER.titel }).click();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(VERVOER.titel);
      expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
        'Wat we vroegen',
        'Wat jullie zeiden',
        'Wat we ermee deden',
      ]);
      expect(await page.getByRole('listitem').count()).toBe(6);
      await page.getByRole('link', { name: 'Alle onderwerpen' }).click();
      expect(page.url()).toBe(`${root}index.html`);
      expect(await context.cookies()).toEqual([]);
    });
    expect(elsewhere).toEqual([]);
    // A browser asks for this by itself.
    expect([...new Set(asked)].filter((name) => name !== 'favicon.ico').toSorted()).toEqual(
      ['index.html', bestandVan(VERVOER), 'stijl.css'].toSorted(),
    );
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`have no barrier that axe finds, in ${colorScheme}, on a large screen and on a small one`, async () => {
      for (const width of [320, 1280])
        await within({ colorScheme, bypassCSP: true, viewport: { width, height: 800 } }, async (context) => {
          const page = await context.newPage();
          for (const name of PAGES) {
            await page.goto(`${root}${name}`);
            const problems = await barriersOn(page);
            expect({ name, width, problems }).toEqual({ name, width, problems: [] });
          }
        });
    });

  it('fit on a screen of 320 pixels, also with text twice as large', async () => {
    await within({ viewport: { width: 320, height: 640 } }, async (context) => {
      const page = await context.newPage();
      for (const name of PAGES)
        for (const size of ['100%', '200%']) {
          await page.goto(`${root}${name}`);
          await page.locator('html').evaluate((html, large) => {
            html.style.fontSize = large;
          }, size);
          const width = await page.locator('html').evaluate((html) => html.scrollWidth);
          expect({ name, size, fits: width <= 320 }).toEqual({ name, size, fits: true });
        }
      await page.goto(`${root}${bestandVan(VERVOER)}`);
      if (TAKES_PICTURES) await page.screenshot({ path: pictureFile('openbare-pagina'), fullPage: true });
    });
  });

  it('are dark for who reads in the dark', async () => {
    const ground = (colorScheme: 'light' | 'dark') =>
      within({ colorScheme }, async (context) => {
        const page = await context.newPage();
        await page.goto(`${root}index.html`);
        return page
          .locator('body')
          .evaluate((body) => body.ownerDocument.defaultView?.getComputedStyle(body).backgroundColor);
      });
    expect(await ground('light')).toBe('rgb(255, 255, 255)');
    expect(await ground('dark')).toBe('rgb(20, 24, 31)');
  });
});
