import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, opdrachtOf } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { startTokenIssuer, type TokenIssuer, WERKBORD_APP_ID } from '../support/token-issuer.ts';
import { type Page, type Werkbord, werkbordWith } from '../support/werkbord.ts';

const TITEL = 'Herinrichting huishoudelijke hulp';

/** From the chat to the werkbord and back, in Teams: the same question, in the same words. */
describe('between the chat and the werkbord', () => {
  let issuer: TokenIssuer;
  let bot: TestBot;
  let carla: TeamsClient;
  let board: Werkbord;
  let opdracht: string;
  beforeAll(async () => {
    issuer = await startTokenIssuer();
    bot = await startTestBot({
      issuer,
      environment: {
        WERKBORD_APP_ID,
        PUBLIC_URL: 'https://samenkracht.voorbeeld.nl',
        TEAMS_APP_ID: '7e570000-0000-4000-8000-0000000000aa',
      },
    });
    carla = await bot.opened(CARLA);
    await bot.opened(SAMIRA);
    await bot.opened(PIETER);
    opdracht = opdrachtOf(
      await addOpdracht(carla, SAMIRA, { titel: TITEL, gemeenten: 'Huizen', programma: 'Wmo' }),
    );
    await addOpdracht(carla, PIETER, { titel: 'Vervoer naar dagbesteding' });
    board = werkbordWith({ bot, token: () => issuer.signPerson({ oid: CARLA.id }) });
  });
  afterAll(async () => {
    await bot.stop();
    await issuer.close();
  });

  /** Where ‘Bekijk op het werkbord’ leads. */
  const plekOf = (card: CardView): string => {
    const [, context = ''] = /l\/entity\/[^"?]*\?context=([^"]*)/.exec(JSON.stringify(card.json)) ?? [];
    return context === '' ? '' : JSON.parse(decodeURIComponent(context)).subEntityId;
  };
  const zinOf = (page: Page): string => {
    const href = page.links.get('Vraag in de chat') ?? '';
    return href === '' ? '' : (new URL(href).searchParams.get('message') ?? '');
  };

  test.each([
    ['welke opdrachten zijn er', /^overzicht\?q=/, 'Opdrachten'],
    ['wat is te laat', /^overzicht\?q=/, 'Wat is er te laat'],
    ['hoeveel opdrachten zijn er per gemeente', /^overzicht\?q=/, 'Opdrachten per gemeente'],
    ['opdrachten per programma', /^overzicht\?q=/, 'Opdrachten per programma'],
    ['welke vergaderingen zijn er', /^overzicht\?q=/, 'Vergaderingen'],
    [`tijdlijn ${TITEL}`, /^dossier\?id=.*#tijdlijn$/, TITEL],
    [`behandelingen ${TITEL}`, /^dossier\?id=.*#route$/, TITEL],
    [`geschiedenis ${TITEL}`, /^dossier\?id=.*#geschiedenis$/, TITEL],
    [`status ${TITEL}`, /^dossier\?id=/, TITEL],
    ['cijfers 2026', /^cijfers\?jaar=2026$/, 'Cijfers van 2026'],
    ['cijfers', /^cijfers\?jaar=/, 'Cijfers van'],
    ['overzicht DO', /^vergadering\?id=/, 'Directieoverleg'],
    ['overzicht Huizen', /^gemeente\?id=huizen$/, 'Huizen'],
  ])('the answer to ‘%s’ leads to where the same stands', async (vraag, plek, titel) => {
    const answer = await carla.say(vraag);

    expect(plekOf(answer)).toMatch(plek);
    const page = await board.get(plekOf(answer));
    expect(page.status).toBe(200);
    expect(page.titel).toContain(titel);
    const [, deel] = plekOf(answer).split('#');
    if (deel !== undefined) expect(parse(page.html).getElementById(deel)).not.toBeNull();
  });

  test.each(['wat moet ik doen', 'herinneringen'])(
    'the answer to ‘%s’ leads to Mijn werk for who has something to do, and nowhere for who has not',
    async (vraag) => {
      expect(plekOf(await carla.say(vraag))).toBe('');
      expect(plekOf(await bot.client(SAMIRA).say(vraag))).toMatch(/^mijn-werk\?/);
      const samira = werkbordWith({ bot, token: () => issuer.signPerson({ oid: SAMIRA.id }) });
      expect((await samira.get('mijn-werk?')).text).toContain(TITEL);
    },
  );

  test('a page asks the chat in the words that make the same answer', async () => {
    const start = await board.get('overzicht');
    const pads = [
      'overzicht',
      start.links.get('Wat te laat is') ?? '',
      start.links.get('Per programma') ?? '',
      start.links.get('Per gemeente') ?? '',
      `dossier?id=${opdracht}`,
      'cijfers?jaar=2026',
      'vergadering',
      'gemeente?id=huizen',
    ];
    for (const pad of pads) {
      const page = await board.get(pad);
      const answer = await carla.say(zinOf(page));
      const back = await board.get(plekOf(answer));
      expect({ pad, zin: zinOf(page), titel: back.titel }).toEqual({
        pad,
        zin: expect.stringMatching(/./),
        titel: page.titel,
      });
    }
  });

  test('what was typed above the page is asked in the chat in the same words', async () => {
    const start = await board.get('overzicht');
    const found = await board.press(start, 'Zoek', { vraag: 'opdrachten van Samira in Huizen' });

    expect(zinOf(found)).toBe('opdrachten van Samira in Huizen');
    // A part that is taken away makes it another question.
    const pad = found.links.get('✕ Samira El Amrani, haal dit weg') ?? '';
    expect(pad).toMatch(/^overzicht/);
    const wider = await board.get(pad);
    expect(zinOf(wider)).not.toContain('Samira');
    expect(plekOf(await carla.say(zinOf(wider)))).toBe(pad);
  });

  test.each([
    'opdrachten in Huizen',
    'welke opdrachten in Huizen zijn nog niet ingediend',
    'wat is te laat in Huizen',
    'welke activiteiten zijn er in 2027',
    'welke vergaderingen zijn er in december 2026',
    'opdrachten van Samira',
  ])(
    'a page that is reached without typing has words for the chat that are read as just that: %s',
    async (vraag) => {
      const plek = plekOf(await carla.say(vraag));
      const zin = zinOf(await board.get(plek));

      expect(zin).not.toBe('');
      expect(plekOf(await carla.say(zin))).toBe(plek);
    },
  );

  test('where no words are sure to be read so, the chat opens without any', async () => {
    const query = {
      over: 'opdrachten',
      vorm: 'lijst',
      filters: [{ filter: 'opdracht', of: ['an-opdracht-that-is-not-there'] }],
    };
    const page = await board.get(`overzicht?${new URLSearchParams({ q: JSON.stringify(query) })}`);

    expect(page.status).toBe(200);
    expect(zinOf(page)).toBe('');
    expect(page.links.get('Open de chat')).toMatch(/^https:/);
  });

  test.each([
    ['planning?periode=2026-12', 'planning december 2026', 'Directieoverleg'],
    ['planning?periode=2026', 'planning 2026', 'Directieoverleg'],
    ['planning?periode=2026-12&rij=overleg', 'welke vergaderingen december 2026', 'Directieoverleg'],
  ])('the planning asks the chat for the same days: %s', async (pad, zin, told) => {
    expect(zinOf(await board.get(pad))).toBe(zin);
    expect((await carla.say(zin)).text).toContain(told);
  });

  test('a planning of some opdrachten asks the chat for those', async () => {
    const q = JSON.stringify({
      over: 'opdrachten',
      vorm: 'lijst',
      filters: [{ filter: 'gemeente', of: ['Huizen'] }],
    });
    const zin = zinOf(await board.get(`planning?${new URLSearchParams({ periode: '2026-12', q })}`));

    const { text } = await carla.say(zin);
    expect(text).toContain(TITEL);
    expect(text).not.toContain('Vervoer naar dagbesteding');
  });

  test.each([
    'opdrachten van Samira in Huizen',
    'welke plannen zijn niet ingediend',
    'wie moet nog iets doen voor 1 januari',
    'hoeveel opdrachten zijn er per programma',
    'welke activiteiten zijn er in 2027',
  ])('the conditions of ‘%s’ stand on the card and on the page in the same words', async (vraag) => {
    const answer = await carla.say(vraag);
    const onCard = answer.buttons
      .filter((title) => title.startsWith('✕'))
      .map((title) => title.slice(1).trim());
    const page = await board.get(plekOf(answer));
    const onPage = parse(page.html)
      .querySelectorAll('ul.delen[aria-label="Zo is de vraag gelezen"] a')
      .map(({ text }) => text.replace('✕', '').replace(', haal dit weg', '').trim());

    expect(onPage).toEqual(onCard);
  });
});
