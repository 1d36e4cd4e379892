import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DELIVERY_STATES } from '../../src/logboek/ports.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import { channelEvent, REGIO_JEUGD, teamEvent } from '../support/team-events.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const DO = { id: '19:do1@thread.tacv2', naam: 'Directieoverleg' };
const TITLE = 'Dit kan nu niet worden geplaatst';
const NO_DOUBT = 'Er zijn geen berichten waarover ik twijfel.';
const MONDAY = '2026-11-30T08:00:00.000Z';
/** The agenda of 15 December is due on the fourth. */
const AGENDA_DUE = '2026-12-04T08:00:00.000Z';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await carla.send(channelEvent('channelCreated', REGIO_JEUGD, DO));
  await carla.pressCard('Ja, koppel');
});
afterEach(() => bot.stop());

const berichten = async (): Promise<string> => (await carla.say('berichten')).text;
const vooruitblik = async (): Promise<string> => (await carla.say('vooruitblik tot 11 december')).text;

test('nothing is said of what can be posted', async () => {
  await addOpdracht(carla, SAMIRA);

  expect(await berichten()).toContain(NO_DOUBT);
  expect(await berichten()).not.toContain(TITLE);
  expect(await vooruitblik()).not.toContain('Kan niet worden geplaatst');
});

describe('a channel that was deleted', () => {
  beforeEach(async () => {
    await addOpdracht(carla, SAMIRA);
    await carla.send(channelEvent('channelDeleted', REGIO_JEUGD, DO));
  });

  test('leaves an agenda without a place, which the look ahead names with the reason', async () => {
    const ahead = await vooruitblik();

    expect(ahead).toContain('Agenda: Directieoverleg · dinsdag 15 december 2026');
    expect(ahead).toContain('Het kanaal van dit overleg is er niet meer.');
    expect(await berichten()).not.toContain('Agenda: Directieoverleg');
  });

  test('is named by berichten and the overview of the week once the agenda is due', async () => {
    await timeIs(bot, AGENDA_DUE);
    expect(await berichten()).toContain(TITLE);
    expect(await berichten()).toContain('Agenda: Directieoverleg · dinsdag 15 december 2026');

    await timeIs(bot, '2026-12-07T08:00:00.000Z');

    const week = carla.cardWith('Weekoverzicht van maandag 7 december').text;
    expect(week).toContain('Kan nu niet worden geplaatst: 1');
    expect(week).toContain('Agenda: Directieoverleg');
  });

  test('is not named any more once another channel shows the overleg', async () => {
    await timeIs(bot, AGENDA_DUE);
    const other = bot.client(CARLA, { id: '19:do2@thread.tacv2', naam: 'DO nieuw' });
    await other.say('koppel');
    await other.pressCard('Koppel', { koppeling: 'overleg:do' });

    expect(await berichten()).not.toContain(TITLE);
  });
});

test('a team that is archived: what waits for its channel is named, and goes when the team is back', async () => {
  await addOpdracht(carla, SAMIRA);
  await carla.send(teamEvent('teamArchived', REGIO_JEUGD));
  await timeIs(bot, AGENDA_DUE);
  expect(await berichten()).toContain('Het kanaal Directieoverleg zit in een team dat is gearchiveerd');
  expect(await vooruitblik()).toContain('zit in een team dat is gearchiveerd');

  await carla.send(teamEvent('teamUnarchived', REGIO_JEUGD));

  expect(await berichten()).not.toContain(TITLE);
  const shown = JSON.stringify(bot.connector.shownIn(DO.id).at(-1)?.activity);
  expect(shown).toContain(TITEL);
});

test('somebody who shut the chat: how many messages wait, and why', async () => {
  await samira.leave();
  await addOpdracht(carla, SAMIRA);
  await addOpdracht(carla, SAMIRA, { titel: 'Een tweede opdracht' });

  expect(await berichten()).toContain('2 berichten · Samira El Amrani');
  expect(await berichten()).toContain('Samira El Amrani heeft de bot geblokkeerd of verwijderd.');
  await timeIs(bot, MONDAY);
  expect(carla.cardWith('Weekoverzicht van').text).toContain('2 berichten. Samira El Amrani heeft de bot');
});

describe('what waits for the morning', () => {
  test('is in the look ahead as the one message that it becomes, and for who cannot be reached with the reason', async () => {
    await bot.stop();
    bot = await startTestBot({ at: '2026-11-16T19:00:00.000Z', environment: { SETTLE_SECONDS: '60' } });
    carla = await bot.opened(CARLA);
    samira = await bot.opened(SAMIRA);
    const pieter = await bot.opened(PIETER);
    await pieter.leave();
    for (const titel of ['Een eerste opdracht', 'Een tweede opdracht'])
      for (const leider of [SAMIRA, PIETER])
        await addOpdracht(carla, leider, { titel: `${titel} van ${leider.naam}`, datum: '2027-02-16' });
    const before = await everything();
    const requests = bot.connector.requests.length;

    const ahead = await bot.app.lookAhead({ van: '2026-11-17', tot: '2026-11-17' });

    const forSamira = ahead.filter(({ voor }) => voor === SAMIRA.naam);
    expect(forSamira.map(({ wat, kanNiet }) => [wat, kanNiet])).toEqual([
      ['Bericht over meer opdrachten', undefined],
    ]);
    const forPieter = ahead.filter(({ voor }) => voor === PIETER.naam);
    expect(forPieter.length).toBeGreaterThan(0);
    for (const { kanNiet } of forPieter)
      expect(kanNiet).toContain('Pieter Smit heeft de bot geblokkeerd of verwijderd.');
    expect(await everything()).toEqual(before);
    expect(bot.connector.requests).toHaveLength(requests);
    // And so it comes.
    const shown = samira.screen().length;
    await timeIs(bot, '2026-11-17T07:32:00.000Z');
    expect(samira.screen()).toHaveLength(shown + 1);
  });
});

/** Every entry of the log, and every delivery in each state. */
async function everything(): Promise<unknown> {
  const { deliveries, log } = bot.store;
  return [
    await log.readAll('', 1000),
    ...(await Promise.all(DELIVERY_STATES.map((state) => deliveries.byState(state, { limit: 1000 })))),
  ];
}
