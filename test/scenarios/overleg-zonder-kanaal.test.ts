import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { BEHEER, CARLA, CEES, DO_CHANNEL, OTHER_CHANNEL, SAMIRA } from '../support/people.ts';
import { DO_DATE, pressAfter } from '../support/story.ts';
import { channelEvent, REGIO_JEUGD } from '../support/team-events.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** It is Monday 16 November 2026. The agenda of 15 December is due on the fourth, so that its channel is asked for from 25 November. */
const ASKED = '2026-11-25T08:30:00.000Z';
const OWED = 'Koppel een kanaal, of zeg dat het niet nodig is';
const REDEN = 'De agenda staat al op het intranet.';
const DO = { id: '19:do1@thread.tacv2', naam: 'Directieoverleg' };

let bot: TestBot;
let carla: TeamsClient;
let cees: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  carla = await bot.opened(CARLA);
  cees = await bot.opened(CEES);
  await carla.say('nieuwe vergadering');
  const planned = await carla.pressCard('Plannen', { overleg: 'do', datum: DO_DATE });
  await carla.pressCard('Voeg een agendapunt toe', {}, { on: planned });
  await carla.pressCard('Toevoegen', { onderwerp: 'Mededelingen', doel: 'informeren', plek: '1' });
});
afterEach(() => bot.stop());

const listOf = async (client: TeamsClient): Promise<string> => (await client.say('herinneringen')).text;

async function openKanaal(client = carla) {
  const list = await client.say('herinneringen');
  return client.pressCard('Nu doen', {}, { on: list });
}

async function bindDo(kanaal = OTHER_CHANNEL): Promise<void> {
  const channel = bot.client(CARLA, kanaal);
  const form = await channel.say('koppel');
  await channel.pressCard('Koppel', { koppeling: 'overleg:do' }, { on: form });
}

describe('an overleg with an agenda and without a channel', () => {
  test('asks nothing as long as its agenda is far, then it is of every coördinator, with reminders', async () => {
    expect(await listOf(carla)).not.toContain(OWED);
    expect((await carla.say('wat moet er nog gebeuren?')).text).not.toContain('kanaal koppelen');
    await timeIs(bot, ASKED);
    expect(herinneringenOf(carla)).toEqual([]);
    await timeIs(bot, '2026-11-27T08:30:00.000Z');
    expect(herinneringenOf(carla).map(({ text }) => text.includes(OWED))).toEqual([true]);
    expect(await listOf(carla)).toContain(OWED);
    expect(await listOf(cees)).toContain(OWED);
    expect((await carla.say('wat moet er nog gebeuren?')).text).toContain('Koppel een kanaal');
    const card = await openKanaal();
    expect(card.text).toContain('Er is geen kanaal voor het Directieoverleg');
    expect(card.text).toContain('noem mij daar met @ en typ ‘koppel’');
  });

  test('is settled by a channel that is bound, and asks again when that goes, with time to do it', async () => {
    await timeIs(bot, ASKED);
    await bindDo();
    expect(await listOf(carla)).not.toContain(OWED);
    expect(await listOf(cees)).not.toContain(OWED);

    await timeIs(bot, '2026-12-08T08:30:00.000Z');
    await pressAfter(bot.client(CARLA, OTHER_CHANNEL), 'ontkoppel');
    await bot.app.sweep();
    const list = await listOf(carla);
    expect(list).toContain(OWED);
    expect(list).toContain('11 december');
    await bindDo(DO_CHANNEL);
    expect(await listOf(carla)).not.toContain(OWED);
  });

  test('offers the channel about which is asked already', async () => {
    await carla.send(channelEvent('channelCreated', REGIO_JEUGD, DO));
    await timeIs(bot, ASKED);
    const card = await openKanaal();
    expect(card.buttons).toContain('Koppel het kanaal Directieoverleg');
    await carla.pressCard('Koppel het kanaal Directieoverleg', {}, { on: card });
    expect(await listOf(carla)).not.toContain(OWED);
    const list = await carla.execute('mensen.kanaalVanOverleg', { overleg: 'do' });
    expect(list.card?.text).toContain('Er is een kanaal voor het Directieoverleg');
  });

  test('needs none when a coördinator says why; the first who said it stays, until a channel comes', async () => {
    await timeIs(bot, ASKED);
    const form = await openKanaal();
    const ceesForm = await openKanaal(cees);
    const refused = await carla.pressCard(
      'Dit overleg heeft geen kanaal nodig',
      { reden: ' ' },
      { on: form },
    );
    expect(refused.text).toContain('Schrijf waarom dit overleg geen kanaal nodig heeft.');
    const done = await carla.pressCard(
      'Dit overleg heeft geen kanaal nodig',
      { reden: REDEN },
      { on: refused },
    );
    expect(done.text).toContain('Geen kanaal nodig voor het Directieoverleg');
    expect(done.text).toContain(`Carla de Boer zei dat op woensdag 25 november 2026: ‘${REDEN}’`);
    expect(await listOf(carla)).not.toContain(OWED);
    expect(await listOf(cees)).not.toContain(OWED);

    const later = await cees.pressCard(
      'Dit overleg heeft geen kanaal nodig',
      { reden: 'Iets anders.' },
      { on: ceesForm },
    );
    expect(later.text).toContain(`Carla de Boer zei dat op woensdag 25 november 2026: ‘${REDEN}’`);
    expect(later.text).not.toContain('Iets anders');
    expect((await carla.say('berichten')).text).not.toContain('geen kanaal');

    await bindDo();
    await bot.app.sweep();
    await pressAfter(bot.client(CARLA, OTHER_CHANNEL), 'ontkoppel');
    await bot.app.sweep();
    expect(await listOf(carla)).toContain(OWED);
  });

  test('asks nothing about a meeting that does not go on', async () => {
    await timeIs(bot, ASKED);
    expect(await listOf(carla)).toContain(OWED);
    await carla.say('agenda DO');
    await carla.pressCard('Directieoverleg');
    await carla.pressCard('Annuleer');
    await carla.pressCard('Annuleer de vergadering', { reden: 'Te weinig onderwerpen.' });
    expect(await listOf(carla)).not.toContain(OWED);
  });

  test('is of nobody else', async () => {
    await timeIs(bot, ASKED);
    const samira = await bot.opened(SAMIRA);
    expect(await listOf(samira)).not.toContain(OWED);
    const data = { overleg: 'do' };
    expect((await samira.execute('mensen.kanaalVanOverleg', data)).message).toContain(
      'Alleen de coördinator',
    );
    const { card } = await samira.execute('mensen.kanaalNietNodig', { ...data, reden: REDEN });
    expect(card?.text).toContain('Alleen de coördinator');
    expect(card?.text).toContain(REDEN);
    expect(await listOf(carla)).toContain(OWED);
    const bas = await bot.opened(BEHEER);
    expect(await listOf(bas)).not.toContain(OWED);
  });
});
