import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type CardView, findButton } from '../support/card-reader.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, DIANA, DO_CHANNEL, SAMIRA } from '../support/people.ts';
import { addOpdracht, bindChannel, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** The DO is on Tuesday 15 December 2026; its agenda is due on Friday 4 December at 08:30. Nobody hears of an edit. */
const AGENDA_DUE = '2026-12-04T07:30:00.000Z';

let bot: TestBot;
let carla: TeamsClient;
let channel: TeamsClient;
let vergadering: string;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  await bot.opened(SAMIRA);
  channel = bot.client(DIANA, DO_CHANNEL);
  await bindChannel(channel, carla);
  const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
  vergadering = (await bot.app.opdrachten.get(opdracht)).state.vergaderingId ?? '';
});
afterEach(() => bot.stop());

/** What rang: the posts that were made in the channel, the oldest first. */
const rang = (): number =>
  bot.connector.requests.filter(
    ({ method, conversationId }) => method === 'POST' && conversationId === DO_CHANNEL.id,
  ).length;
const about = (): readonly CardView[] =>
  channel.screen().filter(({ text }) => text.includes('Directieoverleg'));
const last = (): CardView => {
  const found = about().at(-1);
  if (!found) throw new Error('nothing stands in the channel');
  return found;
};
async function change(verb: string, data: Readonly<Record<string, string>>): Promise<void> {
  const version = (await bot.store.readModels.get('vergadering', vergadering))?.version;
  await carla.execute(verb, { vergadering, version, nonce: `${verb} ${bot.clock.now()}`, ...data });
  await bot.app.delivered();
}
const move = (datum: string) => change('vergaderingen.saveMove', { datum, tijd: '', plaats: '' });
const planAgain = async (): Promise<void> => {
  await carla.say('nieuwe vergadering');
  await carla.pressCard('Plannen', { overleg: 'do', datum: '2026-12-15' });
  await bot.app.delivered();
};
const cancel = () => change('vergaderingen.saveCancel', { reden: 'Te weinig punten' });

describe('an agenda that becomes due', () => {
  test('is a new post, and the older one becomes a line that points to it', async () => {
    const before = rang();
    await timeIs(bot, AGENDA_DUE);

    expect(rang()).toBe(before + 1);
    expect(last().text).toContain(`1. ${TITEL}`);
    const [older] = about().slice(-2);
    expect(older?.text).toContain('De agenda staat in een nieuwer bericht in dit kanaal.');
    expect(older?.text).not.toContain(TITEL);
    expect(older?.buttons).toEqual(['Bekijk de vergadering']);
  });

  test('is posted once, whatever changes in it afterwards; changes stand in its place', async () => {
    await timeIs(bot, AGENDA_DUE);
    const after = rang();
    await addOpdracht(carla, undefined, { titel: 'Een tweede opdracht' });
    await bot.restart();
    await timeIs(bot, '2026-12-14T10:00:00.000Z');

    expect(rang()).toBe(after);
    expect(last().text).toContain('1. Een tweede opdracht');
  });

  test('that Teams does not take yet leaves the older post whole, so that it points to nothing that is not there', async () => {
    bot.connector.answerBy(({ method, conversationId }) =>
      method === 'POST' && conversationId === DO_CHANNEL.id ? { status: 412 } : undefined,
    );
    await timeIs(bot, AGENDA_DUE);
    expect(last().text).toContain(TITEL);
    expect(last().text).not.toContain('nieuwer bericht');

    bot.connector.answerBy(undefined);
    await timeIs(bot, '2026-12-04T07:35:00.000Z');

    expect(about().at(-2)?.text).toContain('De agenda staat in een nieuwer bericht');
    expect(last().text).toContain(`1. ${TITEL}`);
  });

  test('in the evening leaves the older post whole until the morning, when the new one stands', async () => {
    await timeIs(bot, '2026-12-03T20:00:00.000Z');
    await move('2026-12-10');
    expect(
      about()
        .map(({ text }) => text)
        .join(),
    ).not.toContain('nieuwer bericht');
    expect(last().text).toContain(TITEL);

    await timeIs(bot, AGENDA_DUE);

    expect(about().at(-2)?.text).toContain('De agenda staat in een nieuwer bericht');
    expect(last().text).toContain(`1. ${TITEL}`);
  });

  test('in a channel where nothing stood is one post', async () => {
    await timeIs(bot, AGENDA_DUE);
    const other = bot.client(CARLA, { id: '19:nieuw@thread.tacv2', naam: 'Nieuw' });
    await other.say('koppel');
    await other.pressCard('Koppel', { koppeling: 'overleg:do' });

    expect(other.screen().filter(({ text }) => text.includes(TITEL))).toHaveLength(1);
    expect(other.screen().filter(({ text }) => text.includes('nieuwer bericht'))).toEqual([]);
  });
});

describe('a meeting that moves', () => {
  test('far ahead is a short new post with a button; the overview goes on in its place', async () => {
    const before = rang();
    await move('2027-01-19');

    expect(rang()).toBe(before + 1);
    expect(last().text).toContain('Directieoverleg: verplaatst naar dinsdag 19 januari 2027');
    expect(last().text).toContain('De vergadering was op dinsdag 15 december 2026.');
    expect(last().buttons).toEqual(['Bekijk de vergadering']);
    const opened = await channel.pressCard('Bekijk de vergadering', {}, { on: last() });
    expect(opened.text).toContain(TITEL);
  });

  test('twice has one post that is true, and one that says that it changed again', async () => {
    await move('2027-01-19');
    await move('2027-01-26');

    expect(last().text).toContain('verplaatst naar dinsdag 26 januari 2027');
    expect(
      channel.screen().filter(({ text }) => text.includes('verplaatst naar dinsdag 19 januari')),
    ).toEqual([]);
    expect(about().at(-2)?.text).toContain('Die is intussen weer veranderd.');
  });

  test('after its agenda: the old agenda becomes a line, and the new one comes when it is due', async () => {
    await timeIs(bot, AGENDA_DUE);
    await move('2027-01-19');
    expect(
      about()
        .map(({ text }) => text)
        .join(),
    ).toContain('Hier stond een eerdere agenda van deze vergadering.');
    expect(last().text).toContain('verplaatst naar dinsdag 19 januari 2027');
    const after = rang();

    await timeIs(bot, '2027-01-08T07:30:00.000Z');

    expect(rang()).toBe(after + 1);
    expect(last().text).toContain(`1. ${TITEL}`);
    expect(last().text).toContain('Verplaatst van dinsdag 15 december 2026 naar dinsdag 19 januari 2027.');
  });

  test('by a few days within the time of its agenda: the new agenda says it, in one new post', async () => {
    await timeIs(bot, AGENDA_DUE);
    const before = rang();
    await move('2026-12-14');

    expect(rang()).toBe(before + 1);
    expect(last().text).toContain('Verplaatst van dinsdag 15 december 2026 naar maandag 14 december 2026.');
    expect(last().text).toContain(`1. ${TITEL}`);
  });

  test('in the evening rings in the morning', async () => {
    await timeIs(bot, '2026-11-16T20:00:00.000Z');
    const before = rang();
    await move('2027-01-19');
    expect(rang()).toBe(before);

    await timeIs(bot, '2026-11-17T07:30:00.000Z');

    expect(rang()).toBe(before + 1);
  });

  test('and is cancelled before anybody heard of it: only that is told', async () => {
    await timeIs(bot, '2026-11-16T20:00:00.000Z');
    const before = rang();
    await move('2027-01-19');
    await cancel();
    await timeIs(bot, '2026-11-17T07:30:00.000Z');

    expect(rang()).toBe(before + 1);
    expect(last().text).toContain('gaat niet door');
  });
});

describe('a meeting that is cancelled', () => {
  test('is a short new post with the reason', async () => {
    const before = rang();
    await cancel();

    expect(rang()).toBe(before + 1);
    expect(last().text).toContain('Directieoverleg: dinsdag 15 december 2026 gaat niet door');
    expect(last().text).toContain('Reden: Te weinig punten');
  });

  test('has no agenda when that would have been due', async () => {
    await cancel();
    const after = rang();
    await timeIs(bot, AGENDA_DUE);

    expect(rang()).toBe(after);
  });

  test('in a channel that saw nothing of it is not told', async () => {
    const other = bot.client(CARLA, { id: '19:nieuw@thread.tacv2', naam: 'Nieuw' });
    await cancel();
    await other.say('koppel');
    await other.pressCard('Koppel', { koppeling: 'overleg:do' });

    expect(other.screen().filter(({ text }) => text.includes('gaat niet door'))).toEqual([]);
  });
});

test('another one that moves to the day of one that was cancelled, and is cancelled too, is told as well', async () => {
  const first = vergadering;
  await cancel();
  const other = opdrachtOf(
    await addOpdracht(carla, SAMIRA, { titel: 'Een tweede opdracht', datum: '2027-01-12' }),
  );
  vergadering = (await bot.app.opdrachten.get(other)).state.vergaderingId ?? '';
  await move('2026-12-15');
  const before = rang();
  await cancel();

  expect(rang()).toBe(before + 1);
  const cancelled = channel
    .screen()
    .filter(({ text }) => text.includes('Directieoverleg: dinsdag 15 december 2026 gaat niet door'));
  expect(cancelled.map((card) => findButton(card, 'Bekijk de vergadering')?.data.vergadering)).toEqual([
    first,
    vergadering,
  ]);
});

describe('a meeting that goes on after all', () => {
  test('is a short new post; what said that it was cancelled says so no more', async () => {
    await cancel();
    const before = rang();
    await planAgain();

    expect(rang()).toBe(before + 1);
    expect(last().text).toContain('Directieoverleg: dinsdag 15 december 2026 gaat toch door');
    expect(last().buttons).toEqual(['Bekijk de vergadering']);
    expect(channel.screen().filter(({ text }) => text.includes('gaat niet door'))).toEqual([]);
  });

  test('after its agenda has a new agenda, in one new post', async () => {
    await timeIs(bot, AGENDA_DUE);
    await cancel();
    const before = rang();
    await planAgain();

    expect(rang()).toBe(before + 1);
    expect(last().text).toContain(`1. ${TITEL}`);
    expect(
      about()
        .map(({ text }) => text)
        .join(),
    ).toContain('Hier stond een eerdere agenda van deze vergadering.');
  });

  test('and moves: only the new date is news', async () => {
    await cancel();
    await planAgain();
    await move('2027-01-19');

    expect(last().text).toContain('verplaatst naar dinsdag 19 januari 2027');
    expect(channel.screen().filter(({ text }) => text.includes('2026 gaat toch door'))).toEqual([]);
  });

  test('and is cancelled again is told to the channel and to its projectleider each time', async () => {
    const samira = bot.client(SAMIRA);
    const told = (words: string) => samira.screen().filter(({ text }) => text.includes(words)).length;
    await cancel();
    expect(told('De vergadering gaat niet door')).toBe(1);
    await planAgain();
    expect(told('De vergadering gaat toch door')).toBe(1);
    expect(told('De vergadering gaat niet door')).toBe(0);
    const before = rang();
    await cancel();

    expect(rang()).toBe(before + 1);
    expect(told('De vergadering gaat niet door')).toBe(1);
    expect(told('De vergadering gaat toch door')).toBe(0);
  });

  test('asks nothing sooner than could be known', async () => {
    await cancel();
    await timeIs(bot, '2026-12-01T10:00:00.000Z');
    await planAgain();

    expect(bot.client(SAMIRA).cardWith('De vergadering gaat toch door').text).toContain(
      'uiterlijk vrijdag 4 december 2026; eigenlijk vóór',
    );
    expect((await carla.say('wat is te laat?')).text).toContain('Er is niets te laat.');
  });
});
