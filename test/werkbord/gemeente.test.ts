import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { CARLA, DIANA, type Person, SAMIRA } from '../support/people.ts';
import { addOpdracht, takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord, type Page } from '../support/werkbord.ts';

const JOKE: Person = { id: '7e570000-0000-4000-8000-0000000000aa', naam: 'Joke Smit' };
const ZWEMBAD = 'Zwembad van Hilversum';
const SPEELTUIN = 'Speeltuin van Laren';

/** What the contact of a gemeente looks at. */
describe('the page of a gemeente', () => {
  let bot: TestBot;
  let joke: TeamsClient;
  beforeAll(async () => {
    bot = await startTestBot();
    const carla = await bot.opened(CARLA);
    joke = await bot.opened(JOKE);
    for (const who of [SAMIRA, DIANA]) await bot.opened(who);
    await carla.say('contact van Hilversum');
    await carla.pressCard('Wijs een contact aan');
    await carla.pressCard('Bewaar', { contact: JOKE.id });
    await addOpdracht(carla, SAMIRA, { titel: ZWEMBAD, gemeenten: 'Hilversum' });
    await addOpdracht(carla, SAMIRA, { titel: SPEELTUIN, gemeenten: 'Laren' });
  });
  afterAll(() => bot.stop());

  const look = async (who: Person, pad = 'gemeente'): Promise<Page> =>
    (await lokaalWerkbord(bot, who)).get(pad);

  test('is that of the contact, with its opdrachten in short; the answer in the chat leads to it', async () => {
    const page = await look(JOKE);

    expect(page.titel).toBe('Hilversum');
    expect(page.text).toContain('1 opdracht loopt.');
    expect(page.text).toContain(`Contact ${JOKE.naam}`);
    expect(page.text).not.toContain(SPEELTUIN);
    const kort = await look(JOKE, page.links.get(ZWEMBAD) ?? '');
    expect(kort.status).toBe(200);
    expect(kort.text).toContain('nog geen akkoord op het plan');
    expect(JSON.stringify((await joke.say('overzicht Hilversum')).json)).toContain(
      '/werkbord/gemeente?id=hilversum',
    );
  });

  test.each([
    ['the contact finds it in the menu', JOKE, true],
    ['a projectleider does not', SAMIRA, false],
  ])('%s', async (_what, who, isThere) => {
    expect((await look(who, 'overzicht')).links.has('Gemeente')).toBe(isThere);
  });

  test.each([
    ['a directielid', DIANA, 'gemeente?id=laren', 200],
    ['the contact of another gemeente', JOKE, 'gemeente?id=laren', 403],
    ['a projectleider', SAMIRA, 'gemeente?id=hilversum', 403],
    ['who is contact of none, without an id', SAMIRA, 'gemeente', 404],
    ['a gemeente that is none', JOKE, 'gemeente?id=atlantis', 404],
    ['ten thousand characters', JOKE, `gemeente?id=${'x'.repeat(7_900)}`, 404],
  ])('%s', async (_who, who, pad, status) => {
    const page = await look(who, pad);

    expect(page.status).toBe(status);
    expect(page.text.includes(SPEELTUIN)).toBe(status === 200);
  });

  test('has more than fits in pages, each under its own address', async () => {
    const rows = Array.from({ length: 60 }, (_, at) =>
      [`Wijkplan ${String(at + 1).padStart(2, '0')}`, SAMIRA.naam, 'DO', '15-12-2026', 'Hilversum'].join(
        '\t',
      ),
    );
    await takeOver(
      bot.client(CARLA),
      ['Onderwerp\tProjectleider\tOverleg\tDatum\tGemeenten', ...rows].join('\n'),
    );
    const shownOn = (page: Page) => parse(page.html).querySelectorAll('section#deel-1 li.vak').length;

    const first = await look(JOKE);
    expect(first.text).toContain('61 opdrachten lopen.');
    expect(shownOn(first)).toBe(25);
    const second = await look(JOKE, first.links.get('Volgende') ?? '');
    const third = await look(JOKE, second.links.get('Volgende') ?? '');
    expect([shownOn(second), shownOn(third)]).toEqual([25, 11]);
    expect(third.text).toContain('51 tot en met 61 van 61');
    expect(third.links.has('Naar het begin')).toBe(true);
    for (const vanaf of ['-5', '75', 'x'])
      expect(shownOn(await look(JOKE, `gemeente?id=hilversum&deel=deel-1&vanaf=${vanaf}`))).toBe(25);
  });
});
