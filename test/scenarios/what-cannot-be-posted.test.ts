import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DELIVERY_STATES } from '../../src/logboek/ports.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import { botMoved, channelEvent, REGIO_JEUGD, teamEvent } from '../support/team-events.ts';
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

/** Each end of the way to a channel; what comes back by itself when that is undone says why it waits. */
const GONE = 'Het kanaal van dit overleg is er niet meer.';
const ARCHIVED = 'Het kanaal Directieoverleg zit in een team dat is gearchiveerd';
const AGENDA = /Agenda: Directieoverleg.+15 dec/;
const ENDS = [
  {
    what: 'the channel is deleted',
    end: channelEvent('channelDeleted', REGIO_JEUGD, DO),
    why: GONE,
    back: async () => {
      const other = bot.client(CARLA, { id: '19:do2@thread.tacv2', naam: 'DO nieuw' });
      await other.say('koppel');
      await other.pressCard('Koppel', { koppeling: 'overleg:do' });
      return '19:do2@thread.tacv2';
    },
  },
  {
    what: 'the bot is removed from the team',
    end: botMoved('membersRemoved', REGIO_JEUGD),
    why: 'Het kanaal Directieoverleg is een kanaal waar ik niet meer in zit.',
    back: () => teamIsBack(botMoved('membersAdded', REGIO_JEUGD)),
  },
  {
    what: 'the team is archived',
    end: teamEvent('teamArchived', REGIO_JEUGD),
    why: ARCHIVED,
    back: () => teamIsBack(teamEvent('teamUnarchived', REGIO_JEUGD)),
  },
  {
    what: 'the team is deleted',
    end: teamEvent('teamDeleted', REGIO_JEUGD),
    why: GONE,
    back: async () => {
      await teamIsBack(teamEvent('teamRestored', REGIO_JEUGD));
      await carla.pressCard('Ja, koppel');
      return DO.id;
    },
  },
];

async function teamIsBack(event: Record<string, unknown>): Promise<string> {
  bot.connector.setChannels([{ id: REGIO_JEUGD.id }, { id: DO.id, name: DO.naam }]);
  await carla.send(event);
  return DO.id;
}

describe.each(ENDS)('$what', ({ end, why, back }) => {
  test('what cannot be posted is named with the reason: ahead, by berichten, in the overview of the week; and it goes once there is a way', async () => {
    await addOpdracht(carla, SAMIRA);
    await carla.send(end);

    // Nothing waits yet, and the look ahead says already what will not go. It writes nothing.
    const before = await everything();
    const ahead = (await bot.app.lookAhead({ van: '2026-12-04', tot: '2026-12-04' })).filter(
      ({ kanNiet }) => kanNiet !== undefined,
    );
    expect(ahead.map(({ wat, kanNiet }) => [wat, kanNiet])).toEqual([
      [expect.stringMatching(AGENDA), expect.stringContaining(why)],
    ]);
    expect(await everything()).toEqual(before);
    expect(await vooruitblik()).toContain(`Kan niet worden geplaatst: ${why}`);
    expect(await berichten()).not.toMatch(AGENDA);

    await timeIs(bot, AGENDA_DUE);
    const now = await berichten();
    expect(now).toContain(TITLE);
    expect(now.split('Agenda: ')).toHaveLength(2);
    expect(now).toContain(why);
    await timeIs(bot, '2026-12-07T08:00:00.000Z');
    const week = carla.cardWith('Weekoverzicht van maandag 7 december').text;
    expect(week).toContain('Kon op 7 dec 2026 niet worden geplaatst: 1');
    expect(week).toMatch(AGENDA);
    expect(week).toContain(why);

    const kanaal = await back();
    expect(await berichten()).not.toContain(TITLE);
    expect(JSON.stringify(bot.connector.shownIn(kanaal).at(-1)?.activity)).toContain(TITEL);
  });
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
        await addOpdracht(carla, leider, {
          titel: `${titel} voor ${leider.naam.split(' ')[0]}`,
          datum: '2027-02-16',
        });
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
