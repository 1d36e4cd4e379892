import { afterEach, describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/bot/limits.ts';
import { MAX_TYPED } from '../../src/shared/typed-text.ts';
import { CARLA, CEES, DO_CHANNEL, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
afterEach(() => bot.stop());

const TOO_MANY = 'Je stuurt mij nu te veel achter elkaar. Wacht een minuut en probeer het dan opnieuw.';
const refusals = (code: string) => bot.logger.lines.filter((line) => line.code === code);

describe('somebody who sends far too much', () => {
  test('is told so once; others are answered, and so is the same person a minute later', async () => {
    bot = await startTestBot({ limits: LIMITS });
    const [samira, carla] = [await bot.opened(SAMIRA), await bot.opened(CARLA)];
    const before = bot.connector.shownIn(samira.conversationId).length;

    // A form never folds. Other answers do, at the pace of updates, and time would pass on the clock of this test.
    for (let sent = 0; sent < 400; sent += 1) await samira.send({ type: 'message', text: 'nieuw signaal' });

    const answers = bot.connector.shownIn(samira.conversationId).slice(before);
    expect(answers).toHaveLength(LIMITS.person.atOnce + 1);
    expect(JSON.stringify(answers.at(-1))).toContain(TOO_MANY);
    expect(refusals('rate-limit')).toEqual([expect.objectContaining({ level: 'info', person: SAMIRA.id })]);
    expect((await carla.say('help')).text).toContain('nieuwe opdracht');
    bot.clock.advance(60_000);
    expect((await samira.say('help')).text).toContain('herinneringen');
  });

  test('gets the same sentence for buttons and searches, which must always be answered', async () => {
    bot = await startTestBot({ limits: { ...LIMITS, person: { atOnce: 2, perMinute: 2 } } });
    const samira = await bot.opened(SAMIRA);
    await samira.say('help');
    await samira.execute('bot.help', {});

    const pressed = await samira.execute('bot.help', {});
    const again = await samira.execute('bot.help', {});
    const { status, body } = await samira.send({
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: 'zoekOpdracht', parameters: [{ name: 'woorden', value: 'hulp' }] },
    });

    expect([pressed, again]).toEqual([
      { status: 200, message: TOO_MANY },
      { status: 200, message: TOO_MANY },
    ]);
    expect([status, body]).toMatchObject([200, { composeExtension: { attachments: [] } }]);
  });

  test('keeps what was typed on a card, with a button to send it again', async () => {
    bot = await startTestBot({ limits: { ...LIMITS, person: { atOnce: 1, perMinute: 1 } } });
    const carla = await bot.opened(CARLA);
    const form = await carla.say('nieuwe opdracht');

    const refused = await carla.pressCard('Toevoegen', { titel: 'Wonen met zorg' }, { on: form });

    expect(refused.text).toContain(TOO_MANY);
    expect(refused.text).toContain('Wonen met zorg');
    bot.clock.advance(60_000);
    expect((await carla.pressCard('Probeer opnieuw', {}, { on: refused })).text).toContain('Wonen met zorg');
  });

  test('takes from the others in a channel no more than the own part of it', async () => {
    bot = await startTestBot({
      limits: { person: { atOnce: 3, perMinute: 1 }, gesprek: { atOnce: 5, perMinute: 1 } },
    });
    const [pieter, cees, samira] = [PIETER, CEES, SAMIRA].map((person) => bot.client(person, DO_CHANNEL));
    if (!pieter || !cees || !samira) throw new Error('no clients');
    const ask = (): Promise<unknown> => pieter.send({ type: 'message', text: 'help' });
    for (let sent = 0; sent < 10; sent += 1) await ask();

    const first = await cees.say('help');
    await cees.say('help');
    const over = await samira.say('help');

    expect(first.text).toContain('Dit kun je mij vragen');
    expect(over.text).toContain('In dit gesprek komt nu te veel achter elkaar.');
    expect((await bot.client(SAMIRA).say('help')).text).toContain('Dit kun je mij vragen');
  });
});

test('somebody who works fast never meets a limit, also when Teams sends every button four times', async () => {
  bot = await startTestBot({ limits: LIMITS });
  const [carla, samira] = [await bot.opened(CARLA), await bot.opened(SAMIRA)];
  await addOpdracht(carla, SAMIRA);
  await beginPlan(samira);
  const { button, data } = { button: 'opdrachten.mine', data: {} };

  for (let pressed = 0; pressed < 30; pressed += 1)
    for (let sent = 0; sent < 4; sent += 1) await samira.execute(button, data, `press-${pressed}`);

  expect(samira.screen().length).toBeGreaterThan(0);
  expect(refusals('rate-limit')).toEqual([]);
  expect((await samira.say('mijn opdrachten')).text).toContain(TITEL);
});

describe('a text that is too long', () => {
  const long = 'a'.repeat(MAX_TYPED + 1);
  const SENTENCE = `Dit is te lang: ${MAX_TYPED + 1} tekens. Ik lees er hooguit ${MAX_TYPED} tegelijk.`;

  test('gets one sentence with the limit, as a message, in a card and in a search', async () => {
    bot = await startTestBot();
    const carla = await bot.opened(CARLA);
    const before = await bot.store.log.readAll('', 1000);

    const said = await carla.say(long);
    const pressed = await carla.execute('opdrachten.create', { nonce: 'n', titel: long });
    const { body } = await carla.send({
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: 'zoekOpdracht', parameters: [{ name: 'woorden', value: long }] },
    });

    expect(said.text).toContain(SENTENCE);
    expect(JSON.stringify(pressed)).toContain(SENTENCE);
    expect(JSON.stringify(body)).toContain(SENTENCE);
    expect(await bot.store.log.readAll('', 1000)).toEqual(before);
  });

  test('in a card gives back what else was typed, and how the long text began', async () => {
    bot = await startTestBot();
    const carla = await bot.opened(CARLA);

    const { card } = await carla.execute('signalen.add', {
      nonce: 'n',
      onderwerp: 'Vervoer in de wijk',
      tekst: 'De taxi komt te laat. '.repeat(2500),
    });

    expect(card?.text).toContain('Dit is te lang: 55000 tekens.');
    expect(card?.text).toContain('Vervoer in de wijk');
    expect(card?.text).toContain('De taxi komt te laat.');
  });
});

test('questions that are sent on: after a few in a row the next one waits, and it stays on the card', async () => {
  bot = await startTestBot();
  await bot.opened(CARLA);
  const samira = await bot.opened(SAMIRA);
  const send = (nr: number) =>
    samira.execute('doorvragen.send', { nonce: `n${nr}`, vraag: `Is er geld voor sportclub nummer ${nr}?` });
  for (const nr of [1, 2, 3, 4, 5]) expect((await send(nr)).card?.text).toContain('Je vraag is doorgestuurd');
  expect((await send(5)).card?.text).toContain('Je vraag is doorgestuurd');

  const refused = await send(6);

  expect(refused.card?.text).toContain('Wacht tien minuten');
  expect(refused.card?.inputs).toEqual({ vraag: 'Is er geld voor sportclub nummer 6?' });
  const carla = bot.client(CARLA);
  expect(carla.screen().filter(({ text }) => text.includes('sportclub'))).toHaveLength(5);
  bot.clock.advance(10 * 60_000);
  const sent = await samira.pressCard('Stuur door', {}, { on: refused.card ?? carla.cardWith('') });
  expect(sent.text).toContain('Je vraag is doorgestuurd');
});
