import { afterEach, describe, expect, test } from '@jest/globals';
import { unavailable } from '../../src/logboek/store-errors.ts';
import { type CardView, findButton } from '../support/card-reader.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { ANSWERS, addOpdracht, confirmNaam, reportAway, takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot, type TestBotOptions } from '../support/test-bot.ts';

/** What one person is told within a minute is one message, shown over the wire by a bot that lets posts settle. */

const MONDAY = '2026-11-16T09:00:00.000Z';
const MINUTE_LATER = '2026-11-16T09:01:00.000Z';
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

async function begin(options: TestBotOptions = {}): Promise<void> {
  bot = await startTestBot({ at: MONDAY, environment: { SETTLE_SECONDS: '60' }, ...options });
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
}
afterEach(() => bot.stop());

const posted = ({ conversationId }: TeamsClient): number =>
  bot.connector.requests.filter((one) => one.method === 'POST' && one.conversationId === conversationId)
    .length;
const TOGETHER = (count: number): string => `Participatieplan voor ${count} opdrachten`;
const REQUEST = 'Wil je het participatieplan maken?';
const requests = (): number => samira.screen().filter(({ text }) => text.includes(REQUEST)).length;

/** Adds opdrachten of Samira through a table in the chat of the coördinator. */
async function importOpdrachten(count: number): Promise<readonly string[]> {
  const titels = Array.from({ length: count }, (_, index) => `Opdracht nummer ${index + 1} van twintig`);
  const rows = titels.map((titel) => [titel, 'Samira El Amrani', 'DO', '15-12-2026']);
  await takeOver(
    carla,
    [['Onderwerp', 'Projectleider', 'Overleg', 'Datum'], ...rows].map((r) => r.join('\t')).join('\n'),
  );
  await confirmNaam(carla, SAMIRA);
  return titels;
}

/** All pages of the newest message of that kind. */
async function pagesOf(client: TeamsClient, first: CardView): Promise<readonly CardView[]> {
  const pages = [first];
  for (let card = first; findButton(card, 'Volgende'); pages.push(card)) {
    const pressed = await client.press('Volgende', {}, { on: card });
    if (!pressed.card) throw new Error(JSON.stringify(pressed));
    card = pressed.card;
  }
  return pages;
}

/** The opdrachten to which the buttons of a card lead, once each. */
function plansOn({ json }: CardView): readonly string[] {
  const found = JSON.stringify(json).matchAll(
    /\{[^{}]*"opdracht":"([^"]+)"[^{}]*(?:\{[^{}]*\}[^{}]*)?"verb":"opdrachten\.openPlan"/g,
  );
  return [...new Set([...found].map(([, id]) => id ?? ''))];
}

const OWN_TEXTS: readonly string[] = ['centraleVraag', 'doel', 'ervaring', 'terugkoppelingWijze'];

/** From the line of an opdracht, in the window that it opens, to the plan that is handed in. */
async function handIn(message: CardView, opdracht: string): Promise<void> {
  let card = await samira.pressCard('Naar het plan', {}, { on: message, forged: { opdracht } });
  const press = async (title: string, ...ids: (keyof typeof ANSWERS)[]): Promise<void> => {
    // A text that stands in another plan word for word is refused.
    const own = (id: keyof typeof ANSWERS): string => (OWN_TEXTS.includes(id) ? ` (${opdracht})` : '');
    const typed = Object.fromEntries(ids.map((id) => [id, `${ANSWERS[id]}${own(id)}`]));
    card = await samira.pressCard(title, typed, { on: card });
  };
  await press('Ja, inwoners doen mee');
  await press('Bewaar en verder', 'centraleVraag', 'doel', 'niveau');
  await press('Bewaar en verder', 'ervaring');
  await press('Bewaar en verder', 'methoden');
  await press('Bewaar en verder', 'rolTrekker', 'activiteitSoort', 'activiteitDatum', 'activiteitAantal');
  await press('Bewaar en verder', 'terugkoppelingWijze');
  await press('Plan indienen');
}

test('an import of twenty opdrachten is one message, of which each line opens its plan', async () => {
  await begin();
  const before = posted(samira);
  const titels = await importOpdrachten(20);
  expect(posted(samira)).toBe(before);

  await timeIs(bot, MINUTE_LATER);

  expect(posted(samira)).toBe(before + 1);
  expect(requests()).toBe(0);
  const pages = await pagesOf(samira, samira.cardWith(TOGETHER(20)));
  expect(pages).toHaveLength(4);
  const text = pages.map((page) => page.text).join('\n');
  for (const titel of titels) expect(text.split(`${titel}\n`).length + Number(text.endsWith(titel))).toBe(2);
  const plans = pages.flatMap(plansOn);
  expect(new Set(plans).size).toBe(20);
  for (const opdracht of plans) {
    const opened = await samira.execute('opdrachten.openPlan', { opdracht });
    expect(opened.card?.text).toContain((await bot.app.opdrachten.get(opdracht)).state.titel);
  }
  await timeIs(bot, '2026-11-16T09:10:00.000Z');
  expect(posted(samira)).toBe(before + 1);
});

test('one opdracht is the card that it is', async () => {
  await begin();
  const before = posted(samira);
  await addOpdracht(carla, SAMIRA);
  await timeIs(bot, MINUTE_LATER);

  expect(posted(samira)).toBe(before + 1);
  expect(requests()).toBe(1);
});

test('of two that were added by hand one is handed in, and its line says so', async () => {
  await begin();
  const before = posted(samira);
  await addOpdracht(carla, SAMIRA, { titel: 'Vervoer naar dagbesteding' });
  bot.clock.advance(30_000);
  await addOpdracht(carla, SAMIRA, { titel: 'Inkoop jeugdhulp' });
  await timeIs(bot, MINUTE_LATER);

  expect(posted(samira)).toBe(before + 1);
  expect(samira.cardWith(TOGETHER(2)).text).toContain('Graag het participatieplan, uiterlijk');

  const message = samira.cardWith(TOGETHER(2));
  const opdracht = plansOn(message)[1] ?? '';
  await handIn(message, opdracht);
  await timeIs(bot, '2026-11-16T09:03:00.000Z');

  const told = samira.cardWith(TOGETHER(2)).text;
  expect(told).toContain('Je hoort het als er een vraag is. Vervoer naar dagbesteding');
  expect(told).toMatch(/Graag het participatieplan, [^\n]*: Inkoop jeugdhulp/);
  expect(posted(samira)).toBe(before + 1);
  // What is news afterwards is a post of its own.
  const review = carla.screen().at(-1);
  expect(review?.text).toContain('Vervoer naar dagbesteding');
  expect(review?.buttons).toContain('Akkoord');
});

test('three plans that are handed in together are one message to the coördinator', async () => {
  await begin();
  await importOpdrachten(3);
  await timeIs(bot, MINUTE_LATER);
  const plans = plansOn(samira.cardWith(TOGETHER(3)));
  const before = posted(carla);

  for (const opdracht of plans) await handIn(samira.cardWith(TOGETHER(3)), opdracht);
  const answered = posted(carla);
  await timeIs(bot, '2026-11-16T09:02:00.000Z');
  await timeIs(bot, '2026-11-16T09:02:10.000Z');

  expect(answered).toBe(before);
  expect(posted(carla)).toBe(before + 1);
  const told = carla.cardWith('Je krijgt 3 participatieplannen te lezen');
  for (const opdracht of plans)
    expect(told.text).toContain((await bot.app.opdrachten.get(opdracht)).state.titel);
});

/** How often Samira was told of each of these: as a card, or as a line. */
async function toldOf(titels: readonly string[]): Promise<readonly number[]> {
  const together = samira.screen().filter(({ text }) => text.includes('tegelijk. Per regel'));
  const pages = await Promise.all(together.map((card) => pagesOf(samira, card)));
  const lines = pages.flat().flatMap(({ text }) => text.split('\n'));
  const cards = samira.screen().filter(({ text }) => text.includes(REQUEST));
  return titels.map(
    (titel) =>
      lines.filter((line) => line.endsWith(`: ${titel}`)).length +
      cards.filter(({ text }) => text.split('\n').includes(titel)).length,
  );
}

describe('a process that dies', () => {
  test.each([
    ['before the message is logged', 'log', 0],
    ['right after the message was logged', 'log', 1],
    ['after the first post was put in it', 'take', 1],
    ['after the fourth post was put in it', 'take', 4],
    ['after all were put in it', 'take', 7],
  ] as const)('%s tells nothing twice and loses nothing', async (_when, step, times) => {
    let isDead = false;
    let isWatched = true;
    let seen = 0;
    const alive = (): void => {
      if (isDead) throw unavailable(new Error('the process is gone'));
    };
    const count = (what: 'log' | 'take'): void => {
      if (isWatched && what === step && ++seen > times) isDead = true;
      alive();
    };
    await begin({
      wrapStore: (store) => ({
        ...store,
        log: {
          ...store.log,
          async append(entry) {
            if (entry.stream.startsWith('verzamelbericht:')) count('log');
            alive();
            await store.log.append(entry);
            if (step === 'log' && times === 1 && isWatched && seen === 1) isDead = true;
          },
        },
        deliveries: {
          ...store.deliveries,
          async replace(delivery, etag) {
            if (delivery.verzamelbericht !== undefined) count('take');
            alive();
            return store.deliveries.replace(delivery, etag);
          },
          async create(delivery) {
            // The message itself is planned once all are in it.
            if (isWatched && step === 'take' && times === 7 && delivery.id.startsWith('verzameld-'))
              isDead = true;
            alive();
            return store.deliveries.create(delivery);
          },
        },
      }),
    });
    const titels = await importOpdrachten(7);
    await timeIs(bot, MINUTE_LATER);
    expect(isDead).toBe(true);
    expect(await toldOf(titels)).toEqual(titels.map(() => 0));

    isWatched = false;
    isDead = false;
    await bot.restart();
    await timeIs(bot, '2026-11-16T09:05:00.000Z');
    await timeIs(bot, '2026-11-16T09:10:00.000Z');

    expect(await toldOf(titels)).toEqual(titels.map(() => 1));
    expect(posted(samira)).toBeLessThanOrEqual(4);
  });

  test('after it was told leaves it told', async () => {
    await begin();
    const titels = await importOpdrachten(3);
    await bot.restart();
    await timeIs(bot, MINUTE_LATER);
    await bot.restart();
    await timeIs(bot, '2026-11-16T09:05:00.000Z');

    expect(await toldOf(titels)).toEqual([1, 1, 1]);
  });
});

test('two processes that look at the same moment tell each post once', async () => {
  await begin();
  const other = await startTestBot({
    at: bot.clock.now(),
    environment: { SETTLE_SECONDS: '60' },
    place: bot.place,
    connector: bot.connector,
  });
  try {
    const titels = await importOpdrachten(9);
    for (let round = 0; round < 4; round += 1) {
      bot.clock.advance(61_000);
      other.clock.advance(61_000);
      await Promise.all([bot.app.sweep(), other.app.sweep()]);
    }

    expect(await toldOf(titels)).toEqual(titels.map(() => 1));
  } finally {
    await other.stop();
  }
});

describe('who cannot be told yet', () => {
  test('and opens the chat with one request waiting gets its card', async () => {
    await begin();
    await samira.leave();
    await addOpdracht(carla, SAMIRA);
    await timeIs(bot, MINUTE_LATER);
    await samira.open();
    await timeIs(bot, '2026-11-16T09:03:00.000Z');

    expect(requests()).toBe(1);
  });

  test('reads in one message what waited for the morning', async () => {
    await begin({ at: '2026-11-15T19:15:00.000Z' });
    const titels = await importOpdrachten(8);
    await timeIs(bot, '2026-11-15T20:00:00.000Z');
    expect(await toldOf(titels)).toEqual(titels.map(() => 0));
    await timeIs(bot, '2026-11-16T07:30:00.000Z');

    expect(await toldOf(titels)).toEqual(titels.map(() => 1));
    expect(samira.cardWith(TOGETHER(8)).text).toContain('16 november 2026');
  });
});

describe('what was planned for somebody else', () => {
  const NEWS = 'Er is een nieuwe datum';
  const NEWS_OF_TWO = /Er is een nieuwe datum: [^\n]*nummer 1[\s\S]*Er is een nieuwe datum: [^\n]*nummer 2/;
  const newsIn = (client: TeamsClient): readonly string[] =>
    client.screen().flatMap(({ text }) => (text.includes(NEWS) ? [text] : []));
  let pieter: TeamsClient;

  const isAway = async (text: string): Promise<void> => {
    expect((await reportAway(samira, text)).text).toContain('Je bent er niet van');
  };
  /** Two opdrachten of Samira, of which the meeting moves in the evening. */
  const movesInTheEvening = async (away?: string): Promise<void> => {
    await begin();
    pieter = await bot.opened(PIETER);
    await pieter.say('hallo');
    await importOpdrachten(2);
    await timeIs(bot, MINUTE_LATER);
    const opdrachten = plansOn(samira.cardWith(TOGETHER(2)));
    if (away !== undefined) await isAway(away);
    await meetingMoves(opdrachten[0] ?? '');
    expect([...newsIn(samira), ...newsIn(pieter)]).toEqual([]);
  };
  /** In the evening, to another day. */
  const meetingMoves = async (opdracht: string, datum = '2027-01-12', uur = '18'): Promise<void> => {
    await timeIs(bot, `2026-11-16T${uur}:00:00.000Z`);
    const vergadering = (await bot.app.opdrachten.get(opdracht)).state.vergaderingId ?? '';
    await carla.execute('vergaderingen.saveMove', {
      vergadering,
      version: (await bot.store.readModels.get('vergadering', vergadering))?.version,
      nonce: `verplaatst ${uur}`,
      datum,
      tijd: '',
      plaats: '',
    });
    await bot.app.delivered();
    await timeIs(bot, `2026-11-16T${uur}:02:00.000Z`);
  };

  test.each([
    ['who is away next morning', undefined, 'afwezig van 17-11 tot 20-11, vervanger Pieter Smit', 'pieter'],
    [
      'who stood in until that evening',
      'afwezig van 15-11 tot 16-11, vervanger Pieter Smit',
      undefined,
      'samira',
    ],
    ['nobody, since nobody stood in', 'afwezig van 15-11 tot 16-11', undefined, 'samira'],
    [
      'nobody, and somebody stands in after all',
      'afwezig van 16-11 tot 20-11',
      'afwezig van 16-11 tot 20-11, vervanger Pieter Smit',
      'pieter',
    ],
  ] as const)('%s is one message to who hears it now', async (_who, before, after, reader) => {
    await movesInTheEvening(before);
    if (after !== undefined) await isAway(after);

    await timeIs(bot, '2026-11-17T07:30:00.000Z');
    await timeIs(bot, '2026-11-17T07:32:00.000Z');

    const [told, others] = reader === 'pieter' ? [pieter, samira] : [samira, pieter];
    expect(newsIn(told)).toEqual([expect.stringMatching(NEWS_OF_TWO)]);
    expect(newsIn(others)).toEqual([]);
  });

  test('and need not be told for an hour is one message once it must be told after all', async () => {
    await movesInTheEvening();
    const [opdracht = ''] = plansOn(samira.cardWith(TOGETHER(2)));
    await meetingMoves(opdracht, '2026-12-15', '19');
    const given = await bot.store.deliveries.byTarget('geen:vervallen', 'waiting');
    const ofOpdrachten = given.filter(({ source }) => source.startsWith('opdracht:'));
    expect(ofOpdrachten.map(({ reason }) => reason)).toEqual(['not wanted', 'not wanted']);
    await meetingMoves(opdracht, '2027-01-12', '20');

    await timeIs(bot, '2026-11-17T07:30:00.000Z');
    await timeIs(bot, '2026-11-17T07:32:00.000Z');

    expect(newsIn(samira)).toEqual([expect.stringMatching(NEWS_OF_TWO)]);
  });

  test('who stood in until that evening for who stood in is one message to who is back', async () => {
    await begin();
    const willem = await bot.opened(WILLEM);
    await willem.say('hallo');
    pieter = await bot.opened(PIETER);
    await pieter.say('hallo');
    await importOpdrachten(2);
    await timeIs(bot, MINUTE_LATER);
    const [opdracht = ''] = plansOn(samira.cardWith(TOGETHER(2)));
    await isAway('afwezig van 15-11 tot 16-11, vervanger Pieter Smit');
    await reportAway(pieter, 'afwezig van 15-11 tot 16-11, vervanger Willem Hoekstra');
    await meetingMoves(opdracht);

    await timeIs(bot, '2026-11-17T07:30:00.000Z');
    await timeIs(bot, '2026-11-17T07:32:00.000Z');

    expect(newsIn(samira)).toEqual([expect.stringMatching(NEWS_OF_TWO)]);
    for (const other of [pieter, willem]) expect(newsIn(other)).toEqual([]);
  });

  test('goes to who stands in from that day, also when nobody had a chat before it', async () => {
    await movesInTheEvening();
    await isAway('afwezig van 18-11 tot 20-11, vervanger Pieter Smit');
    await samira.leave();
    await timeIs(bot, '2026-11-17T07:30:00.000Z');
    await timeIs(bot, '2026-11-17T07:32:00.000Z');
    expect([...newsIn(samira), ...newsIn(pieter)]).toEqual([]);

    await timeIs(bot, '2026-11-17T23:00:00.000Z');
    await timeIs(bot, '2026-11-18T07:30:00.000Z');
    await timeIs(bot, '2026-11-18T07:32:00.000Z');

    expect(newsIn(pieter)).toEqual([expect.stringMatching(NEWS_OF_TWO)]);
  });

  test('goes to who stands in once that chat is opened', async () => {
    await movesInTheEvening();
    await isAway('afwezig van 17-11 tot 20-11, vervanger Pieter Smit');
    await pieter.leave();
    await timeIs(bot, '2026-11-17T07:30:00.000Z');
    await timeIs(bot, '2026-11-17T07:32:00.000Z');
    expect(newsIn(samira)).toEqual([]);

    await pieter.open();
    await timeIs(bot, '2026-11-17T08:00:00.000Z');
    await timeIs(bot, '2026-11-17T08:02:00.000Z');

    expect(newsIn(pieter)).toEqual([expect.stringMatching(NEWS_OF_TWO)]);
    expect(newsIn(samira)).toEqual([]);
  });
});

test('a page is of who got the message, and bad data is refused', async () => {
  await begin();
  await importOpdrachten(8);
  await timeIs(bot, MINUTE_LATER);
  const card = samira.cardWith(TOGETHER(8));
  const [, id = ''] = /"verzamelbericht":"([^"]+)"/.exec(JSON.stringify(card.json)) ?? [];

  const page = { verzamelbericht: id, pagina: 2 };
  expect((await samira.execute('verzamelberichten.show', page)).card?.text).toContain('Opdracht nummer 8');
  for (const data of [{ ...page, pagina: 'x' }, { ...page, verzamelbericht: 'niets' }, {}])
    expect(JSON.stringify(await samira.execute('verzamelberichten.show', data))).toContain('klopt niet meer');
  expect(JSON.stringify(await carla.execute('verzamelberichten.show', page))).not.toContain(
    'Opdracht nummer 8',
  );
});
