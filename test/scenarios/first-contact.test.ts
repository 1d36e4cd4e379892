import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ScriptedAnswer } from '../support/connector-standin.ts';
import { createFailingStore } from '../support/failing-store.ts';
import { BEHEER, CARLA, DIANA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import { startTestBot, type TestBot, WELCOME } from '../support/test-bot.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

/** Somebody who opens the chat as Teams tells it, with everything on the screen. */
async function arrives(person: typeof SAMIRA) {
  const client = bot.client(person);
  bot.connector.setMembers([{ id: client.from.id, name: person.naam, aadObjectId: person.id }]);
  await client.open();
  return client;
}
const firstLines = (client: Awaited<ReturnType<typeof arrives>>) =>
  client.screen().map(({ text }) => text.split('\n')[0]);

describe('first contact', () => {
  test.each([
    [CARLA, 'Jij krijgt een bericht als een plan is ingediend', 'Voeg een opdracht toe'],
    [DIANA, 'Voor elk DO staat in het kanaal hoe ver de plannen zijn.', 'Wat is te laat?'],
    [BEHEER, 'niet wat er in de plannen staat', 'Bekijk de instellingen'],
    [PIETER, 'Ik vraag je pas iets als je een opdracht krijgt', 'Wie is de coördinator?'],
  ])('is one card with who the bot is and what it will do: %j', async (person, says, tries) => {
    const client = await arrives(person);

    expect(firstLines(client)).toEqual([WELCOME]);
    const [card] = client.screen();
    expect(card?.text).toContain(says);
    expect(card?.text).toContain('Wie leest wat?');
    expect(card?.text).toContain('in de opslag van je eigen organisatie');
    expect(card?.buttons).toHaveLength(3);
    expect((await client.pressCard(tries, {}, { on: card! })).text).not.toBe('');
  });

  test('is the welcome, and only then what waited for a projectleider whom the bot knew by name', async () => {
    await bot.client(SAMIRA, { id: '19:koffie@thread.tacv2', naam: 'Koffie' }).say('help');
    await addOpdracht(await bot.opened(CARLA), SAMIRA);

    const samira = await arrives(SAMIRA);

    expect(firstLines(samira)[0]).toBe(WELCOME);
    expect(samira.screen()[0]?.text).toContain(
      'Ik vraag je per opdracht om een participatieplan vóór het DO',
    );
    expect(samira.screen()[1]?.text).toContain('Wil je het participatieplan maken?');
  });

  test('by typing is the welcome, and then the answer', async () => {
    const pieter = bot.client(PIETER);
    await pieter.say('mijn opdrachten');

    expect(pieter.screen()).toHaveLength(2);
    expect(firstLines(pieter)[0]).toBe(WELCOME);
  });

  test('is once: not again when Teams tells it twice at once, after a reinstall, a restart or a message', async () => {
    const client = bot.client(SAMIRA);
    bot.connector.setMembers([{ id: client.from.id, name: SAMIRA.naam, aadObjectId: SAMIRA.id }]);
    await Promise.all([client.open(), client.open()]);
    await client.leave();
    await bot.restart();
    await client.open();
    await client.say('help');

    expect(firstLines(client).filter((line) => line === WELCOME)).toHaveLength(1);
  });
});

describe('a welcome that Teams does not take when somebody opens the chat', () => {
  const welcomes = (client: Awaited<ReturnType<typeof arrives>>) =>
    firstLines(client).filter((line) => line === WELCOME).length;
  const arrivesWhile = async (refusal: ScriptedAnswer) => {
    bot.connector.answerBy(({ method }) => (method === 'POST' ? refusal : undefined));
    const client = await arrives(PIETER);
    bot.connector.answerBy(undefined);
    return client;
  };

  test.each<[string, ScriptedAnswer]>([
    ['asks for rest (429)', { status: 429, retryAfter: '60' }],
    ['says that it was changed meanwhile (412)', { status: 412 }],
    ['does not believe the bot (401)', { status: 401 }],
  ])('since it %s comes as soon as it can, once', async (_what, refusal) => {
    const client = await arrivesWhile(refusal);
    expect(welcomes(client)).toBe(0);

    bot.clock.advance(61_000);
    await bot.app.sweep();
    expect(welcomes(client)).toBe(1);

    await bot.restart();
    await client.open();
    await client.say('help');
    expect(welcomes(client)).toBe(1);
  });

  test('comes before the answer when its reader speaks first', async () => {
    const client = await arrivesWhile({ status: 429, retryAfter: '60' });
    bot.clock.advance(61_000);

    await client.send({ type: 'message', text: 'mijn opdrachten' });

    expect(firstLines(client)[0]).toBe(WELCOME);
    expect(welcomes(client)).toBe(1);
  });

  test('comes after a restart as well', async () => {
    const client = await arrivesWhile({ status: 429, retryAfter: '60' });
    bot.clock.advance(61_000);
    await bot.restart();
    await bot.app.sweep();

    expect(welcomes(client)).toBe(1);
  });

  test.each<[string, ScriptedAnswer, number]>([
    ['breaks the connection', 'reset before', 0],
    ['breaks the connection behind it', 'reset after', 1],
    ['fails', { status: 500 }, 0],
  ])(
    'since it %s is not sent twice: the coördinator reads that it may not have arrived',
    async (_what, refusal, shown) => {
      const client = await arrivesWhile(refusal);
      bot.clock.advance(120_000);
      await client.say('help');
      await bot.app.sweep();
      expect(welcomes(client)).toBe(shown);

      const carla = await bot.opened(CARLA);
      const list = await carla.say('berichten');
      expect(list.text).toContain('Het welkom');
      await carla.pressCard('Plaats opnieuw: Het welkom', {}, { on: list });
      await bot.app.delivered();
      expect(welcomes(client)).toBe(shown + 1);
    },
  );
});

test('a chat that opens while the store does not answer is told again, and welcomed once', async () => {
  const store = createFailingStore();
  const other = await startTestBot({ wrapStore: store.wrap });
  try {
    const client = other.client(PIETER);
    const open = () => client.send({ type: 'installationUpdate', action: 'add' });
    const seen = async () => [
      (await open()).status,
      client.screen().filter(({ text }) => text.startsWith(WELCOME)).length,
    ];

    store.fail('append');
    expect(await seen()).toEqual([503, 0]);
    store.fail('deliveries');
    expect(await seen()).toEqual([503, 0]);
    store.recover();
    expect(await seen()).toEqual([200, 1]);
    expect(await seen()).toEqual([200, 1]);
    // An end that is told again when its chat is back would shut that.
    store.fail('append');
    expect((await client.send({ type: 'installationUpdate', action: 'remove' })).status).toBe(200);
  } finally {
    store.recover();
    await other.stop();
  }
});

describe('what the bot is', () => {
  test.each([
    ['wie kan mijn plan lezen?', 'Een plan in concept lezen alleen de projectleider'],
    ['Wie mag mijn plan zien', 'Een plan in concept lezen alleen de projectleider'],
    ['wie leest mijn antwoorden', 'Een plan in concept lezen alleen de projectleider'],
    ['waar blijven mijn gegevens?', 'Archiefwet'],
    ['wat gebeurt er met mijn gegevens', 'Archiefwet'],
    ['privacy', 'Archiefwet'],
    ['wie ben jij?', WELCOME],
    ['hoe begin ik', WELCOME],
    ['Hoe werkt dit?', WELCOME],
    ['wat kun je allemaal', WELCOME],
    ['wat kan ik hier doen', WELCOME],
    ['Is dit AI?', 'Nee, dit is geen AI'],
    ['ben je een robot', 'Nee, dit is geen AI'],
    ['gebruik je chatgpt?', 'Nee, dit is geen AI'],
  ])('is answered: %s', async (question, answer) => {
    expect((await (await bot.opened(SAMIRA)).say(question)).text).toContain(answer);
  });

  test.each(['wie heeft het plan gelezen van leerlingenvervoer', 'is het plan gemaakt'])(
    'is not what is asked: %s',
    async (question) => {
      const { text } = await (await bot.opened(CARLA)).say(question);
      expect(text).not.toContain('Een plan in concept lezen');
      expect(text).not.toContain('geen AI');
    },
  );
});
