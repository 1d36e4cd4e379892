import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { heardAndJudged, PFHO } from '../support/besluiten-story.ts';
import { CARLA, FOREIGN_TENANT, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, opdrachtOf, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  APP_ID,
  type Claims,
  startTokenIssuer,
  type TokenIssuer,
  WERKBORD_APP_ID,
} from '../support/token-issuer.ts';
import { lokaalWerkbord, type Page, type Werkbord, werkbordWith } from '../support/werkbord.ts';
import { askedPad } from '../support/werkbord-pages.ts';

/** What an address can hold, by page. */
const PARAMS: Readonly<Record<string, readonly string[]>> = {
  overzicht: ['q', 'vanaf', 'groep', 'punt', 'zin'],
  'mijn-werk': ['dag'],
  dossier: ['id', 'punten'],
  planning: ['q', 'periode', 'rij', 'vanaf'],
  'planning.ics': ['q', 'periode', 'rij', 'vanaf'],
  vergadering: ['id', 'overleg'],
  cijfers: ['jaar'],
  gemeente: ['id', 'deel', 'vanaf'],
  tab: ['kanaal', 'nu'],
  kaart: ['verb', 'data'],
};
/** What nobody's link holds. */
const ODD: readonly string[] = [
  '',
  ' ',
  'null',
  '[]',
  '{}',
  '-1',
  '99999999999999999999',
  '1e308',
  'constructor',
  '__proto__',
  '../../etc/passwd',
  '\u0000\u202e',
  '<script>alert(1)</script>',
  '2027-02-31',
  '9999-12-31',
  'x'.repeat(7_000),
];
const TRACE = /\bat .*\.ts|Error:|node_modules|ENOENT|undefined|\[object/;

describe('an address that no link of ours has', () => {
  let bot: TestBot;
  let carla: Werkbord;
  let pieter: Werkbord;
  let vervoer: string;
  beforeAll(async () => {
    bot = await startTestBot();
    const cast = await heardAndJudged(bot);
    vervoer = opdrachtOf(await addOpdracht(cast.carla, SAMIRA, { titel: 'Vervoer', datum: '2027-06-15' }));
    carla = await lokaalWerkbord(bot, CARLA);
    pieter = await lokaalWerkbord(bot, PIETER);
  });
  afterAll(() => bot.stop());

  test('names every page and what its address holds', async () => {
    const menu = (await carla.get('overzicht')).links;
    const pads = [...menu.values()]
      .map((href) => href.split('?')[0] ?? '')
      .filter((pad) => /^[a-z]/.test(pad));
    for (const pad of new Set(pads)) expect(Object.keys(PARAMS)).toContain(pad);
  });

  test.each(Object.keys(PARAMS))(
    '%s: a Dutch page that says what is so, whatever stands in it',
    async (pad) => {
      for (const name of PARAMS[pad] ?? [])
        for (const value of ODD) {
          const page = await carla.get(`${pad}?${new URLSearchParams({ [name]: value })}`);
          const told = { pad, name, value: value.slice(0, 30), status: page.status };
          expect({ ...told, isFine: page.status < 500 }).toEqual({ ...told, isFine: true });
          expect({ ...told, trace: TRACE.exec(page.text.replace(value, ''))?.[0] }).toEqual({
            ...told,
            trace: undefined,
          });
          expect(page.html).not.toContain('<script>alert');
          if (page.status >= 400) {
            expect(page.titel).toBe(page.status === 403 ? 'Dit is niet voor jou' : 'Dat lukt nu niet');
            expect(page.links.has('Overzicht')).toBe(true);
          }
        }
      expect(bot.logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  test.each([
    ['an opdracht that is not yours', () => pieter.get(`dossier?id=${vervoer}`), 403],
    ['a meeting that is not for you', () => pieter.get(`vergadering?id=${PFHO}`), 403],
    [
      'a card of what is not yours',
      () =>
        pieter.get(
          `kaart?verb=opdrachten.show&data=${encodeURIComponent(JSON.stringify({ opdracht: vervoer }))}`,
        ),
      403,
    ],
    [
      'an opdracht that was destroyed',
      () => carla.get('dossier?id=0190aaaa-0000-7000-8000-000000000000'),
      404,
    ],
    [
      'a question of which the words were of before',
      () =>
        carla.get(
          `overzicht?q=${encodeURIComponent('{"over":"opdrachten","filters":[{"filter":"kleur","of":["rood"]}]}')}`,
        ),
      400,
    ],
    ['a query of ten thousand characters', () => carla.get(`overzicht?q=${'a'.repeat(10_000)}`), 400],
    [
      'a hundred thousand rows at once',
      () => carla.get(askedPad({ over: 'opdrachten', vorm: 'lijst', filters: [], hoogstens: 100_000 })),
      400,
    ],
    [
      'a page without end of conditions',
      () =>
        carla.get(
          askedPad({
            over: 'opdrachten',
            vorm: 'lijst',
            filters: Array.from({ length: 90 }, () => ({ filter: 'gemeente', of: ['Laren'] })),
          }),
        ),
      400,
    ],
  ])('%s: what is so and what to do', async (_what, ask: () => Promise<Page>, status) => {
    const page = await ask();

    expect(page.status).toBe(status);
    expect(page.titel).toBe(status === 403 ? 'Dit is niet voor jou' : 'Dat lukt nu niet');
    expect(page.text).not.toContain(TITEL);
    expect(page.text).not.toMatch(TRACE);
  });

  test('a page far behind the last one is an empty one, which leads to the beginning', async () => {
    const page = await carla.get(
      `overzicht?vanaf=100000&q=${encodeURIComponent('{"over":"vergaderingen","vorm":"lijst","filters":[]}')}`,
    );
    expect(page.status).toBe(200);
    expect(page.links.has('Naar het begin')).toBe(true);
  });

  test('a form that is larger than anybody types: told so, and nothing is stored', async () => {
    const before = (await bot.store.log.readAll('', 100_000)).entries.length;
    const page = await carla.post('kaart', `doe=${'x'.repeat(400_000)}`);
    expect(page.status).toBe(413);
    expect(page.html).toContain('Dit is te veel tegelijk.');
    expect((await bot.store.log.readAll('', 100_000)).entries).toHaveLength(before);
  });
});

describe('a form that was open when its token was no longer good', () => {
  let issuer: TokenIssuer;
  let bot: TestBot;
  beforeAll(async () => {
    issuer = await startTokenIssuer();
    bot = await startTestBot({
      issuer,
      environment: { WERKBORD_APP_ID, PUBLIC_URL: 'https://samenkracht.voorbeeld.nl' },
    });
    await bot.opened(CARLA);
  });
  afterAll(async () => {
    await bot.stop();
    await issuer.close();
  });

  const board = (claims: Claims = {}): Werkbord =>
    werkbordWith({ bot, token: () => issuer.signPerson({ oid: CARLA.id, ...claims }) });
  const now = Math.floor(Date.now() / 1000);
  const TYPED = 'Een titel die ik net heb getypt';

  test.each<[string, Claims, number]>([
    ['it expired', { exp: now - 600, nbf: now - 4_200 }, 401],
    [
      'it is of another tenant',
      { tid: FOREIGN_TENANT, iss: `https://login.microsoftonline.com/${FOREIGN_TENANT}/v2.0` },
      403,
    ],
    ['it is of another app', { aud: APP_ID }, 401],
  ])(
    '%s: nothing is stored, what was typed stands on the page, and with a good one it is sent from there',
    async (what, claims, status) => {
      const form = await board().get('kaart?verb=opdrachten.new&data=%7B%7D');
      const filled = { titel: `${TYPED}: ${what}`, overleg: 'do', datum: '2026-12-15' };
      const before = (await bot.store.log.readAll('', 100_000)).entries.length;

      const refused = await board(claims).press(form, 'Toevoegen', filled);

      expect(refused.status).toBe(status);
      expect(refused.text).toContain(`${TYPED}: ${what}`);
      expect(refused.text).toMatch(/Open het werkbord opnieuw|Log in/);
      expect(refused.text).not.toMatch(TRACE);
      expect((await bot.store.log.readAll('', 100_000)).entries).toHaveLength(before);

      // The form itself still stands in the other window: pressed with a good token it does what it says.
      const done = await board().press(form, 'Toevoegen', filled);
      expect(done.status).toBe(200);
      expect(parse((await board().get('overzicht')).html).text).toContain(`${TYPED}: ${what}`);
    },
  );
});
