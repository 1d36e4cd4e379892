import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { kanaalIdOf } from '../../src/mensen/kanalen.ts';
import {
  BEHEER,
  CARLA,
  DO_CHANNEL,
  JAN_ONE,
  JAN_TWO,
  OTHER_CHANNEL,
  SAMIRA,
  TEAM,
} from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

/** What the log has about one person or channel. */
async function eventsOf(stream: string): Promise<readonly unknown[]> {
  return (await bot.store.log.read(stream)).flatMap(({ events }) => events);
}

describe('a colleague', () => {
  test('is remembered by Entra object id and display name, and nothing else', async () => {
    await bot.client(SAMIRA, OTHER_CHANNEL).say('help');

    expect(await eventsOf(`persoon:${SAMIRA.id}`)).toEqual([
      { soort: 'persoon gezien', naam: 'Samira El Amrani' },
    ]);
  });

  test('is not written down again as long as nothing changes', async () => {
    const samira = await bot.opened(SAMIRA);
    const before = await eventsOf(`persoon:${SAMIRA.id}`);

    await samira.open();
    await samira.say('help');
    await samira.say('status');

    expect(await eventsOf(`persoon:${SAMIRA.id}`)).toEqual(before);
  });

  test('with another name is known by the new one', async () => {
    await bot.client(SAMIRA).say('help');
    await bot.client({ ...SAMIRA, naam: 'Samira de Wit' }).say('help');

    const found = await bot.store.readModels.findBy('persoon', 'naam', 'samira de wit', { limit: 5 });
    const old = await bot.store.readModels.findBy('persoon', 'naam', 'samira el amrani', { limit: 5 });

    expect([found.map(({ id }) => id), old]).toEqual([[SAMIRA.id], []]);
  });

  test('is found without regard to case, accents and the department behind the name', async () => {
    await bot.client({ ...SAMIRA, naam: 'Zoë Müller (Sociaal Domein)' }).say('help');

    expect(await bot.store.readModels.findBy('persoon', 'naam', 'zoe muller', { limit: 5 })).toHaveLength(1);
  });

  test('shares a name without being taken for the other', async () => {
    await bot.client(JAN_ONE).say('help');
    await bot.client(JAN_TWO).say('help');

    const found = await bot.store.readModels.findBy('persoon', 'naam', 'jan bakker', { limit: 5 });

    expect(found.map(({ id }) => id)).toEqual([JAN_ONE.id, JAN_TWO.id]);
  });

  test('whose name Teams does not tell is known by it from the first message on', async () => {
    const samira = bot.client(SAMIRA);
    await samira.open();
    await samira.say('help');

    expect(await eventsOf(`persoon:${SAMIRA.id}`)).toEqual([
      { soort: 'persoon gezien', naam: 'Collega zonder naam' },
      { soort: 'verwelkomd', volgt: true },
      { soort: 'verwelkomd' },
      { soort: 'chat geopend', bereik: expect.objectContaining({ conversationId: samira.conversationId }) },
      { soort: 'persoon gezien', naam: 'Samira El Amrani' },
    ]);
  });

  test('whose id comes in capitals is the same one', async () => {
    await bot.client(SAMIRA).say('help', {
      from: { id: '29:x', name: SAMIRA.naam, aadObjectId: SAMIRA.id.toUpperCase() },
    });

    expect(await eventsOf(`persoon:${SAMIRA.id}`)).not.toEqual([]);
  });
});

describe('a channel', () => {
  test('with the name of an overleg is bound to nothing; the coördinator is asked', async () => {
    await bot.client(SAMIRA, DO_CHANNEL).say('help');

    expect(await eventsOf(`kanaal:${kanaalIdOf(DO_CHANNEL.id)}`)).toEqual([
      {
        soort: 'kanaal gezien',
        naam: 'Directieoverleg',
        bereik: expect.objectContaining({ conversationId: DO_CHANNEL.id }),
        teamId: TEAM.id,
        teamNaam: TEAM.name,
      },
      { soort: 'koppeling voorgesteld', nummer: 1, koppeling: { soort: 'overleg', overlegId: 'do' } },
    ]);
  });

  test('is one channel, whatever the thread in which somebody speaks', async () => {
    const channel = bot.client(SAMIRA, DO_CHANNEL);
    await channel.say('help');
    await channel.say('help');

    expect(await bot.store.readModels.list('kanaal', { limit: 5 })).toHaveLength(1);
  });

  test.each([
    ['the coördinator', CARLA],
    ['the beheerder', BEHEER],
  ])('can be bound to another overleg by %s, and stays so', async (_who, person) => {
    const channel = bot.client(person, DO_CHANNEL);
    await channel.pressCard('Koppel', { koppeling: 'overleg:do' }, { on: await channel.say('koppel') });
    const form = await channel.say('koppel');
    expect(form.text).toContain('Nu hoort dit kanaal bij: Directieoverleg');

    await channel.pressCard('Koppel', { koppeling: 'overleg:pfho' }, { on: form });
    await channel.say('help');

    expect(await bot.store.readModels.list('kanaal', { limit: 5 })).toHaveLength(1);
    expect(await bot.store.readModels.findBy('kanaal', 'overleg', 'pfho', { limit: 5 })).toHaveLength(1);
  });

  test('is bound with a choice from the list only', async () => {
    const channel = bot.client(CARLA, OTHER_CHANNEL);
    await channel.say('koppel');

    const again = await channel.pressCard('Koppel', {});

    expect(again.text).toContain('Kies een overleg of programma, of typ een programma.');
  });

  test('cannot be bound from a personal chat', async () => {
    expect((await bot.client(CARLA).say('koppel')).text).toContain('Doe dit in het kanaal zelf');
  });
});
