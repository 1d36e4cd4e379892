import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, DIANA, DO_CHANNEL, SAMIRA } from '../support/people.ts';
import {
  ANSWERS,
  addOpdracht,
  beginPlan,
  bindChannel,
  fillInPlan,
  makePlan,
  opdrachtOf,
  TITEL,
} from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** Is it one line, with at most a button to see how it is now? */
function isLine({ json }: CardView): boolean {
  const { body } = json as { body?: readonly { type: string }[] };
  return body?.length === 1 && body[0]?.type === 'ColumnSet';
}

function live(client: TeamsClient): readonly CardView[] {
  return client.screen().filter((card) => card.buttons.length > 0 && !isLine(card));
}

function folded(client: TeamsClient): readonly CardView[] {
  return client.screen().filter(isLine);
}

function cardsAbout(client: TeamsClient, opdracht: string): readonly CardView[] {
  return live(client).filter(({ json }) => JSON.stringify(json).includes(`"opdracht":"${opdracht}"`));
}

async function world(): Promise<{
  bot: TestBot;
  carla: TeamsClient;
  samira: TeamsClient;
  diana: TeamsClient;
}> {
  const bot = await startTestBot();
  const carla = await bot.opened(CARLA);
  const samira = await bot.opened(SAMIRA);
  return { bot, carla, samira, diana: await bot.opened(DIANA) };
}

describe('the story of the README', () => {
  let bot: TestBot;
  let carla: TeamsClient;
  let samira: TeamsClient;
  let diana: TeamsClient;
  let opdracht: string;
  beforeAll(async () => {
    ({ bot, carla, samira, diana } = await world());
    await carla.say('help');
    opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await beginPlan(samira);
    await samira.pressCard('Later verder');
    await samira.pressCard(`Verder: ${TITEL}`, {}, { on: await samira.say('mijn opdrachten') });
    await fillInPlan(samira);
    await samira.pressCard('Plan indienen');
    await carla.pressCard('Stuur terug met een vraag');
    await carla.pressCard('Stuur terug', { veld: 'ervaring', vraag: 'Vraag je ook mantelzorgers?' });
    await samira.pressCard('Naar de vraag');
    await samira.pressCard('Bewaar en verder', { ervaring: `${ANSWERS.ervaring} En mantelzorgers.` });
    await samira.pressCard('Plan indienen');
    await carla.pressCard('Akkoord');
    await bindChannel(bot.client(DIANA, DO_CHANNEL), carla);
    await diana.say('overzicht DO');
    for (const question of ['status', `status ${TITEL}`, 'wat is te laat?', `tijdlijn ${TITEL}`, 'status'])
      for (const client of [carla, diana]) await client.say(question);
    for (const question of ['mijn opdrachten', `geschiedenis ${TITEL}`, `status ${TITEL}`, 'mijn opdrachten'])
      await samira.say(question);
  });
  afterAll(() => bot.stop());

  test.each([
    ['the coördinator', () => carla],
    ['the projectleider', () => samira],
    ['the directielid', () => diana],
  ])('%s has at most twelve cards with buttons, and of the opdracht one answer', (_who, clientOf) => {
    const client = clientOf();
    expect(live(client).length).toBeLessThanOrEqual(12);
    const answers = cardsAbout(client, opdracht).filter(({ activityId }) => isAnswer(bot, activityId));
    const lists = /Status van de opdrachten|Mijn opdrachten|^Directieoverleg · /m;
    expect(
      answers.filter(({ text }) => !lists.test(text)).map(({ text }) => text.split('\n')[0]),
    ).toHaveLength(1);
  });

  test('a list that was asked twice stands there once', () => {
    expect(live(carla).filter(({ text }) => text.includes('Status van de opdrachten'))).toHaveLength(1);
    expect(live(samira).filter(({ text }) => text.includes('Mijn opdrachten'))).toHaveLength(1);
  });

  test('of two looks within a minute the lines say at which second each was', async () => {
    for (const _look of [1, 2, 3]) {
      bot.clock.advance(7000);
      await carla.say(`status ${TITEL}`);
    }
    await bot.app.delivered();

    const said = folded(carla).map(({ text }) => text);
    expect(said.filter((text) => /Antwoord van .*, \d\d:\d\d:\d\d uur$/.test(text)).length).toBeGreaterThan(
      1,
    );
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
  });

  test('nobody reads that a plan waits which was agreed', () => {
    const waits = /De coördinator bekijkt het|graag jouw oordeel/;
    for (const client of [carla, samira, diana])
      expect(live(client).filter(({ text }) => waits.test(text))).toEqual([]);
  });
});

function isAnswer(bot: TestBot, activityId: string): boolean {
  return bot.connector.shown().some((post) => post.activityId === activityId && post.replyTo !== undefined);
}

describe('an answer that a newer card replaces', () => {
  let bot: TestBot;
  let carla: TeamsClient;
  let samira: TeamsClient;
  let diana: TeamsClient;
  beforeAll(async () => {
    ({ bot, carla, samira, diana } = await world());
    await addOpdracht(carla, SAMIRA);
  });
  afterAll(() => bot.stop());

  const shownBy = (client: TeamsClient, { activityId }: CardView): CardView | undefined =>
    client.screen().find((card) => card.activityId === activityId);

  test('becomes a line that says what it was and stays; the opdracht opens over it as it is now', async () => {
    const before = await carla.say(`status ${TITEL}`);
    await carla.say(`status ${TITEL}`);

    const line = shownBy(carla, before);
    expect(line?.buttons).toEqual(['Bekijk']);
    expect(line?.text).toContain(TITEL);
    const opened = await carla.pressCard('Bekijk', {}, line ? { on: line } : {});
    expect(opened.text).toContain('Het plan is gevraagd');
    expect(shownBy(carla, before)?.buttons).toEqual(['Bekijk']);
  });

  test('also folds when a post says how it stands; what was done says so', async () => {
    const shown = await carla.say(`status ${TITEL}`);
    await makePlan(samira);

    expect(carla.cardWith('graag jouw oordeel').buttons).toContain('Akkoord');
    expect(shownBy(carla, shown)?.buttons).toEqual(['Bekijk']);
    expect(
      folded(carla)
        .map(({ text }) => text)
        .join(),
    ).toContain('Opdracht toegevoegd op 16 nov 2026');
  });

  test('is left alone while somebody may be typing in it', async () => {
    const form = await carla.say('nieuwe opdracht');
    const shown = await carla.say(`status ${TITEL}`);
    const other = await carla.pressCard('Kies een trekker', {}, { on: shown });
    await carla.say(`status ${TITEL}`);
    await carla.say('nieuwe opdracht');

    expect(shownBy(carla, form)?.buttons).toContain('Toevoegen');
    expect(shownBy(carla, other)?.inputs).toEqual(other.inputs);
  });

  test('with a file stays that day, also beside another file, and is a line when its link does not work any more', async () => {
    const shown = await carla.say('hoeveel opdrachten zijn er?');
    const file = await carla.pressCard('Exporteer', {}, { on: shown });
    await carla.say('hoeveel opdrachten zijn er?');
    await carla.pressCard('Exporteer');
    expect(shownBy(carla, file)?.buttons[0]).toBe('Haal het bestand op');

    await timeIs(bot, '2026-11-17T09:00:00.000Z');
    await carla.say('help');
    expect(shownBy(carla, file)?.buttons).toEqual([]);
    expect(shownBy(carla, file)?.text).toMatch(
      /^Je bestand staat klaar\nAntwoord van 16 nov 2026, 10:00(?::\d\d)? uur\./,
    );
  });

  test('that nothing is to be done is of its day: later it is a line, as an answer with something in it', async () => {
    await timeIs(bot, '2026-11-18T09:00:00.000Z');
    const empty = await diana.say('herinneringen');
    expect(empty.text).toContain('Je hoeft nu niets te doen.');

    await timeIs(bot, '2026-11-19T09:00:00.000Z');
    await diana.say('help');
    expect(shownBy(diana, empty)?.text).toMatch(/^Wat je nog moet doen\nAntwoord van 18 nov 2026/);
  });

  test('folds after a restart as well, and costs one change of one message', async () => {
    const before = await samira.say(`status ${TITEL}`);
    await bot.restart();
    const from = bot.connector.requests.length;

    await samira.say(`status ${TITEL}`);

    const made = bot.connector.requests.slice(from).filter(({ activity }) => activity.type === 'message');
    expect(made.map(({ method }) => method)).toEqual(['POST', 'PUT']);
    expect(shownBy(samira, before)?.buttons).toEqual(['Bekijk']);
  });

  test('the store knows which messages those are, and nothing of what they say', async () => {
    const kept = await bot.store.deliveries.get(`antwoorden:${SAMIRA.id}`);
    const list = kept?.delivery.antwoorden ?? [];

    expect(list.length).toBeGreaterThan(1);
    expect(JSON.stringify(kept)).not.toContain('Herinrichting');
    for (let asked = 0; asked < 40; asked += 1) await samira.say('help');
    const later = await bot.store.deliveries.get(`antwoorden:${SAMIRA.id}`);
    expect(later?.delivery.antwoorden).toHaveLength(30);
  });

  test('an answer is given also when the store can’t keep where it stands, or Teams does not take the change', async () => {
    bot.connector.answerBy(({ method }) => (method === 'PUT' ? { status: 503 } : undefined));
    const before = await carla.say(`status ${TITEL}`);
    const after = await carla.say(`status ${TITEL}`);
    bot.connector.answerBy(undefined);

    expect(after.text).toBe(before.text);
  });
});
