import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { choicesOf } from '../support/card-reader.ts';
import { BEHEER, CARLA, DIANA, DO_CHANNEL, OTHER_CHANNEL } from '../support/people.ts';
import { addOpdracht, bindChannel, DO_DATE, pressAfter } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const JEUGD = 'Jeugd en Onderwijs';
const WONEN = 'Bescherming en Opvang';

let bot: TestBot;
let carla: TeamsClient;
let channel: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  channel = bot.client(CARLA, OTHER_CHANNEL);
  await addOpdracht(carla, undefined, { titel: 'Toekomstscenario', programma: JEUGD });
  await addOpdracht(carla, undefined, { titel: 'Hervormingsagenda', programma: JEUGD });
  await addOpdracht(carla, undefined, { titel: 'Vrouwenopvang', programma: WONEN });
});
afterEach(async () => {
  await bot.stop();
});

const overviews = (client: TeamsClient = channel): readonly CardView[] =>
  client.screen().filter(({ text }) => text.includes('15 december 2026'));

async function bind(inputs: Record<string, string>): Promise<CardView> {
  const form = await channel.say('koppel');
  return channel.pressCard('Koppel', inputs, { on: form });
}

async function moveTo(titel: string, datum: string): Promise<void> {
  await addOpdracht(carla, undefined, { titel, datum });
}

describe('a channel of a programma', () => {
  test('can be chosen from the programma’s of the opdrachten, beside the overleggen', async () => {
    const choices = choicesOf(await channel.say('koppel'), 'koppeling');

    expect(choices).toEqual(
      expect.arrayContaining(['Directieoverleg', `Programma ${JEUGD}`, `Programma ${WONEN}`]),
    );
    expect(choices.filter((choice) => choice.includes(JEUGD))).toHaveLength(2);
  });

  test('sees of a vergadering its own opdrachten only, with their own counts', async () => {
    const bound = await bind({ koppeling: `programma:${JEUGD}` });

    expect(bound.text).toContain(`Dit kanaal hoort nu bij: programma ${JEUGD}`);
    expect(overviews()).toHaveLength(1);
    const [shown] = overviews();
    expect(shown?.text).toContain(`Opdrachten van programma ${JEUGD}`);
    expect(shown?.text).toContain('2 opdrachten. Plan compleet: 0. Plan niet compleet: 2.');
    expect(shown?.text).toContain('Toekomstscenario');
    expect(shown?.text).not.toContain('Vrouwenopvang');
    expect(shown?.text).not.toMatch(/te laat/);
  });

  test('can be typed, before there is any opdracht of it; its posts come with the first', async () => {
    await bind({ programma: 'gezondheid & ondersteuning' });
    expect(overviews()).toEqual([]);

    await addOpdracht(carla, undefined, { titel: 'Hulp thuis', programma: 'Gezondheid' });
    expect(overviews()).toEqual([]);
    await addOpdracht(carla, undefined, { titel: 'Dagbesteding', programma: 'Gezondheid & Ondersteuning' });

    expect(overviews().map(({ text }) => text.includes('Dagbesteding'))).toEqual([true]);
  });

  test('does not see an agendapunt of another programma, and keeps the number of its own', async () => {
    await bind({ koppeling: `programma:${WONEN}` });
    bot.clock.advance(22 * 24 * 3_600_000);
    await bot.app.sweep();

    const shown = overviews().at(-1);
    expect(shown?.text).toContain('3. Vrouwenopvang');
    expect(shown?.text).not.toContain('Toekomstscenario');
  });

  test('says so when its last opdracht left the agenda, in the same post', async () => {
    await bind({ koppeling: `programma:${WONEN}` });

    await moveTo('Vrouwenopvang', '2027-01-12');

    expect(overviews()).toHaveLength(1);
    expect(overviews()[0]?.text).toContain('Er staat nu niets van dit programma op de agenda.');
    expect(channel.screen().filter(({ text }) => text.includes('12 januari 2027'))).toHaveLength(1);

    await moveTo('Vrouwenopvang', DO_DATE);
    expect(overviews()).toHaveLength(1);
    expect(overviews()[0]?.text).toContain('Vrouwenopvang');
  });

  test.each([
    ['nothing', {}, 'Kies een overleg of programma, of typ een programma.'],
    ['both a choice and a text', { koppeling: 'overleg:do', programma: 'Jeugd' }, 'Laat er één staan.'],
    ['a programma that is no name', { programma: 'n.v.t.' }, 'Typ de naam van het programma.'],
    ['an overleg that does not exist', { koppeling: 'overleg:geheim' }, 'Kies uit de lijst.'],
    ['personal data', { programma: 'bel 06-12345678' }, 'Haal het dan weg'],
  ])('is asked again for %s', async (_what, inputs, sentence) => {
    const again = await bind(inputs);

    expect(again.text).toContain(sentence);
    expect(overviews()).toEqual([]);
  });
});

describe('a channel that is bound to something else', () => {
  test('gets what belongs to it now, and what stood there says that it is not kept up to date', async () => {
    await bind({ koppeling: `programma:${JEUGD}` });
    await bind({ koppeling: 'overleg:pfho' });
    expect(overviews()).toHaveLength(1);
    expect(overviews()[0]?.text).toContain('Dit kanaal hoort niet meer bij dit overleg of programma.');

    await bind({ koppeling: 'overleg:do' });

    expect(overviews()).toHaveLength(1);
    expect(overviews()[0]?.text).toContain('3 opdrachten.');
  });
});

describe('a channel that is unbound', () => {
  test.each([
    ['by typing', () => pressAfter(channel, 'ontkoppel')],
    ['on the card', async () => channel.pressCard('Ontkoppel', {}, { on: await channel.say('koppel') })],
  ])('%s finishes what stood there and gets nothing new', async (_how, unbind) => {
    await bind({ koppeling: 'overleg:do' });
    const answer = await unbind();

    expect(answer.text).toContain('Dit kanaal is losgekoppeld');
    expect(overviews()).toHaveLength(1);
    expect(overviews()[0]?.text).toContain('Ik houd dit overzicht hier niet meer bij.');
    const standing = bot.connector.shownIn(OTHER_CHANNEL.id).length;
    await addOpdracht(carla, undefined, { titel: 'Nog een opdracht' });
    await moveTo('Nog een opdracht', '2027-01-12');
    expect(overviews()[0]?.text).not.toContain('Nog een opdracht');
    expect(bot.connector.shownIn(OTHER_CHANNEL.id)).toHaveLength(standing);
  });

  test('stays so when somebody speaks in it, also under the name of an overleg', async () => {
    const board = bot.client(CARLA, DO_CHANNEL);
    await bindChannel(board, carla);
    expect(overviews(board)).toHaveLength(1);

    await pressAfter(board, 'ontkoppel');
    await bot.client(DIANA, DO_CHANNEL).say('help');
    await addOpdracht(carla, undefined, { titel: 'Nog een opdracht' });

    expect(overviews(board)[0]?.text).toContain('Ik houd dit overzicht hier niet meer bij.');
  });

  test('by somebody who may not: hears who can', async () => {
    const board = bot.client(DIANA, DO_CHANNEL);
    await board.say('help');

    expect((await board.say('ontkoppel')).text).toContain(
      'Alleen de coördinator of de beheerder kan een kanaal koppelen.',
    );
    expect((await board.execute('mensen.unbindChannel', {})).message).toContain('Alleen de coördinator');
    expect((await bot.client(BEHEER, DO_CHANNEL).say('ontkoppel')).text).toContain('is niet gekoppeld');
  });
});
