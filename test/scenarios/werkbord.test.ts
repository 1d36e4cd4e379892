import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, DIANA, PIETER, SAMIRA } from '../support/people.ts';
import { ANSWERS, addOpdracht, opdrachtOf } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord, type Page, type Werkbord } from '../support/werkbord.ts';

const VAN_SAMIRA = 'Herinrichting huishoudelijke hulp';
const VAN_PIETER = 'Vervoer naar dagbesteding';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let board: Record<'carla' | 'samira' | 'diana' | 'pieter', Werkbord>;
let opdracht: string;
beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await bot.opened(DIANA);
  await bot.opened(PIETER);
  opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { titel: VAN_SAMIRA }));
  await addOpdracht(carla, PIETER, { titel: VAN_PIETER });
  board = {
    carla: await lokaalWerkbord(bot, CARLA),
    samira: await lokaalWerkbord(bot, SAMIRA),
    diana: await lokaalWerkbord(bot, DIANA),
    pieter: await lokaalWerkbord(bot, PIETER),
  };
});
afterAll(() => bot.stop());

const titlesOn = (page: Page): readonly string[] =>
  [VAN_SAMIRA, VAN_PIETER].filter((titel) => page.text.includes(titel));
const overzicht = (query: unknown): string =>
  `overzicht?${new URLSearchParams({ q: JSON.stringify(query) })}`;
const ALL = { over: 'opdrachten', vorm: 'lijst', filters: [] };

describe('the overview', () => {
  test('has where each opdracht stands, what comes next, by whom and before when', async () => {
    const page = await board.carla.get('overzicht');

    expect(page.titel).toBe('Opdrachten');
    for (const words of ['Plan gevraagd', 'Samira El Amrani', 'Pieter Smit', 'Volgende stap', 'Uiterlijk'])
      expect(page.text).toContain(words);
  });

  test.each([
    ['carla', [VAN_SAMIRA, VAN_PIETER]],
    ['diana', [VAN_SAMIRA, VAN_PIETER]],
    ['samira', [VAN_SAMIRA]],
    ['pieter', [VAN_PIETER]],
  ] as const)('shows %s what the chat shows too: %j', async (who, titles) => {
    expect(titlesOn(await board[who].get('overzicht'))).toEqual(titles);
    if (titles.length === 1)
      expect((await board[who].get('overzicht')).text).toContain(
        'Je ziet alleen opdrachten waar jij bij hoort',
      );
  });

  test('is the typed query of the chat: the answer there leads here, and the same conditions stand on both', async () => {
    const answer = await carla.say('welke opdrachten zijn van Samira');
    const [link = ''] = JSON.stringify(answer.json).match(/http:[^"]*\/werkbord\/overzicht[^"]*/) ?? [];

    const page = await board.carla.get(link);

    expect(titlesOn(page)).toEqual([VAN_SAMIRA]);
    const chip = [...page.links].find(([said]) => said.includes('haal dit weg'));
    expect(chip?.[0]).toContain('Samira El Amrani');
    expect(titlesOn(await board.carla.get(chip?.[1] ?? ''))).toEqual([VAN_SAMIRA, VAN_PIETER]);
  });

  test('what is typed above a page is read as in the chat: a wish opens its form, a command is done', async () => {
    const form = await board.carla.press(await board.carla.get('overzicht'), 'Zoek', {
      vraag: `geef ${VAN_SAMIRA} aan ${PIETER.naam}`,
    });
    expect(form.text).toContain('Projectleider kiezen');
    expect(form.text).toContain(VAN_SAMIRA);

    const agenda = await board.carla.press(await board.carla.get('overzicht'), 'Zoek', {
      vraag: 'agenda DO',
    });
    expect(agenda.text).toContain('Agenda DO');
  });

  test('takes a question as it is typed in the chat', async () => {
    const page = await board.carla.press(await board.carla.get('overzicht'), 'Zoek', {
      vraag: 'opdrachten van Pieter',
    });

    expect(titlesOn(page)).toEqual([VAN_PIETER]);
    expect(page.titel).toBe('Opdrachten');
  });

  test('shows what may have been meant by what nobody understands', async () => {
    const page = await board.carla.press(await board.carla.get('overzicht'), 'Zoek', {
      vraag: 'blauwe regen',
    });

    expect(page.status).toBe(200);
    expect(page.text).toContain('begrijp ik niet');
  });

  test('shows the opdrachten by programme, by gemeente and by who leads them, each under its group', async () => {
    const start = await board.carla.get('overzicht');
    for (const naam of ['programma', 'gemeente'])
      expect((await board.carla.get(start.links.get(`Per ${naam}`) ?? '')).titel).toContain(naam);
    const perWie = overzicht({ over: 'verdeling', vorm: 'lijst', per: 'projectleider', filters: [] });
    const page = await board.carla.get(perWie);
    const groepen = parse(page.html).querySelectorAll('section[id^="groep-"]');
    expect(
      groepen.map((groep) => [
        groep.querySelector('h2')?.text.replace(/\s+/g, ' '),
        groep.querySelectorAll('tbody th').map(({ text }) => text),
      ]),
    ).toEqual([
      ['Pieter Smit 1 opdracht', [VAN_PIETER]],
      ['Samira El Amrani 1 opdracht', [VAN_SAMIRA]],
    ]);
    expect(page.text).toContain('Uiterlijk');
    // Each sees the groups of what that one may read.
    expect(titlesOn(await board.samira.get(perWie))).toEqual([VAN_SAMIRA]);
  });

  test('is taken along as a file by the button of the chat', async () => {
    const page = await board.carla.press(await board.carla.get('overzicht'), 'Exporteer');
    expect([...page.links.values()].some((href) => href.includes('/download/'))).toBe(true);
  });

  test('is narrowed with the form of the chat', async () => {
    const start = await board.carla.get('overzicht');
    const form = await board.carla.get(start.links.get('Verfijn') ?? '');
    expect(form.status).toBe(200);
    expect(form.html).toContain('<form class="kaart"');
  });
});

describe('a bad address', () => {
  test.each([
    ['no JSON', 'overzicht?q=%7B', 400],
    ['a query that nobody could ask', overzicht({ ...ALL, over: 'geheimen' }), 400],
    ['ten thousand characters', `overzicht?q=${'a'.repeat(10_000)}`, 400],
    ['a page that is not there', 'constructor', 404],
    ['a page within a page', 'overzicht/meer', 404],
    ['a verb that nobody has', 'kaart?verb=opdrachten.verzonnen', 409],
    ['a verb that changes something', 'kaart?verb=opdrachten.create&data=%7B%7D', 409],
    ['no verb', 'kaart', 400],
    ['data that is no JSON', 'kaart?verb=opdrachten.show&data=%7B', 400],
    [
      'an opdracht that is not there',
      `kaart?verb=opdrachten.show&data=${encodeURIComponent('{"opdracht":"weg"}')}`,
      404,
    ],
  ])('%s: a Dutch page that says so, with the menu and no trace', async (_what, pad, status) => {
    const page = await board.carla.get(pad);

    expect(page.status).toBe(status);
    expect(page.titel).toBe('Dat lukt nu niet');
    expect(page.links.has('Overzicht')).toBe(true);
    expect(page.text).not.toMatch(/Error| at |\.ts/);
  });

  test('an opdracht of somebody else is refused as in the chat', async () => {
    const data = encodeURIComponent(JSON.stringify({ opdracht }));
    const page = await board.pieter.get(`kaart?verb=opdrachten.show&data=${data}`);

    expect(page.status).toBe(403);
    expect(page.text).toContain('kunnen deze opdracht zien');
    expect(page.text).not.toContain(VAN_SAMIRA);
  });
});

describe('what is still to be done', () => {
  test('stands in order, with why and how long it takes; who owes nothing reads that', async () => {
    const page = await board.samira.get('mijn-werk');

    expect(page.text).toContain(VAN_SAMIRA);
    expect(page.text).toMatch(/werkdag/);
    expect(page.text).not.toContain(VAN_PIETER);
    expect((await board.diana.get('mijn-werk')).text).toContain('Je hoeft nu niets te doen.');
  });

  test('is done from there: the plan of five steps with the forms of the chat, which knows it as it does its own', async () => {
    const list = await board.samira.get('mijn-werk');
    const start = await board.samira.get(list.links.get('Nu doen') ?? '');
    let form = await board.samira.press(start, 'Ja, inwoners doen mee');
    const step = async (...ids: readonly (keyof typeof ANSWERS)[]): Promise<void> => {
      form = await board.samira.press(
        form,
        'Bewaar en verder',
        Object.fromEntries(ids.map((id) => [id, ANSWERS[id]])),
      );
    };

    // Nothing was filled in: the question stands at the input, and what was typed beside it stays.
    const asked = await board.samira.press(form, 'Bewaar en verder', {
      centraleVraag: '',
      doel: ANSWERS.doel,
    });
    expect(asked.text).toContain('Kijk hier nog even naar');
    expect(asked.html).toContain(ANSWERS.doel);
    form = asked;
    await step('centraleVraag', 'doel', 'niveau');
    await step('ervaring');
    await step('methoden');
    await step('rolTrekker', 'activiteitSoort', 'activiteitDatum', 'activiteitAantal');
    await step('terugkoppelingWijze');
    await board.samira.press(form, 'Plan indienen');

    expect((await samira.say(`status ${VAN_SAMIRA}`)).text).toContain('Het plan is ingediend');
    expect((await board.samira.get('mijn-werk')).text).toContain('Je hoeft nu niets te doen.');
  });

  test('two tabs on one form: what was typed in the second stands there still, beside what the first stored', async () => {
    const list = await board.pieter.get('mijn-werk');
    await board.pieter.press(
      await board.pieter.get(list.links.get('Nu doen') ?? ''),
      'Ja, inwoners doen mee',
    );
    const [first, second] = [
      await board.pieter.get(list.links.get('Nu doen') ?? ''),
      await board.pieter.get(list.links.get('Nu doen') ?? ''),
    ];
    await board.pieter.press(first, 'Bewaar en verder', { doel: 'Het doel van de eerste tab.' });

    const again = await board.pieter.press(second, 'Bewaar en verder', {
      doel: 'Het doel van de tweede tab.',
    });

    expect(again.text).toContain('Wat jij typte, staat er nog');
    expect(again.html).toContain('Het doel van de tweede tab.');
    expect(again.text).toContain('Het doel van de eerste tab.');
  });

  test('the same press twice is one', async () => {
    const list = await board.pieter.get('mijn-werk');
    const form = await board.pieter.get(list.links.get('Nu doen') ?? '');
    await board.pieter.press(form, 'Bewaar en verder', { doel: 'Eén keer.' });
    const stored = (await bot.store.log.readAll('', 10_000)).entries.length;

    await board.pieter.press(form, 'Bewaar en verder', { doel: 'Eén keer.' });

    expect((await bot.store.log.readAll('', 10_000)).entries).toHaveLength(stored);
  });
});

test('what did not change is not sent again', async () => {
  const page = await board.carla.get('overzicht');
  const etag = page.headers.get('etag') ?? '';
  expect((await board.carla.get('overzicht', { 'if-none-match': etag })).status).toBe(304);
});

test('nothing of what stands on a page comes in the log', () => {
  const log = JSON.stringify(bot.logger.lines);
  expect(log).not.toContain(VAN_SAMIRA);
  expect(log).not.toContain('blauwe regen');
});

test('what is late is said with a word and a sign', async () => {
  await timeIs(bot, '2026-12-14T09:00:00.000Z');

  expect((await board.carla.get('overzicht')).text).toContain('▲ te laat');
  expect((await board.pieter.get('mijn-werk')).text).toMatch(/▲ .*werkdagen te laat/);
});
