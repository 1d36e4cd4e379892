import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BEHEER, CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const NOTHING = 'In november 2026 is geen bestand opgehaald.';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

describe('a file that was fetched', () => {
  test('is told to the beheerder: what, when, and with whose link; one that was only offered is not', async () => {
    const carla = await bot.opened(CARLA);
    const beheer = await bot.opened(BEHEER);
    await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA);
    expect((await beheer.say('downloads')).text).toContain(NOTHING);

    const offered = await carla.say('exporteer de opdrachten');
    const [url = ''] = /http:[^"]+\/download\/[\w.-]+/.exec(JSON.stringify(offered.json)) ?? [];
    expect((await beheer.say('downloads')).text).toContain(NOTHING);
    expect((await fetch(url, { method: 'POST' })).status).toBe(200);

    const list = await beheer.say('downloads');

    expect(list.text).toContain('1 bestand.');
    expect(list.text).toContain(`met de link van ${CARLA.naam} · het antwoord op een vraag (Excel)`);
    expect(list.text).toContain('wie er klikte, weet ik niet');
    expect(list.text).not.toContain(TITEL);
  });

  test('of a period says its days as people write them', async () => {
    const carla = await bot.opened(CARLA);
    await carla.say('netwerkbijeenkomst');
    const { card } = await carla.execute('overzichten.netwerkBestand', {
      van: '2026-05-01',
      tot: '2026-11-16',
    });
    const [url = ''] = /http:[^"]+\/download\/[\w.-]+/.exec(JSON.stringify(card?.json)) ?? [];
    await fetch(url, { method: 'POST' });

    const beheer = await bot.opened(BEHEER);
    expect((await beheer.say('downloads')).text).toContain('(Word): 1 mei 2026 tot en met 16 nov 2026');
  });

  test('stands in the log under the person for whom its link was made, with when', async () => {
    const [kept] = await bot.store.readModels.findBy('download', 'maand', '2026-11', { limit: 10 });
    const entries = await bot.store.log.read(`download:${kept?.id}`);

    expect(entries.map(({ actor, events }) => [actor.id, events])).toEqual([
      [CARLA.id, [expect.objectContaining({ soort: 'download aangeboden' })]],
      [CARLA.id, [{ soort: 'download opgehaald' }]],
    ]);
    expect(entries[1]?.at).toBe(bot.clock.now());
  });

  test.each([
    ['a coördinator', CARLA],
    ['a projectleider', SAMIRA],
    ['somebody without a role', PIETER],
  ])('is told to no other: %s', async (_who, person) => {
    const client = await bot.opened(person);

    expect((await client.say('downloads')).text).toContain('Alleen de beheerder');
    expect(JSON.stringify(await client.execute('downloads.list', { maand: '2026-11', page: 1 }))).toContain(
      'Alleen de beheerder',
    );
  });

  test('is looked up by its month, and a month that is none is refused with a sentence', async () => {
    const beheer = await bot.opened(BEHEER);
    bot.clock.advance(15 * 24 * 60 * 60_000);

    const december = await beheer.say('downloads');
    expect(december.text).toContain('In december 2026 is geen bestand opgehaald.');
    expect((await beheer.pressCard('Bekijk november 2026')).text).toContain(CARLA.naam);
    expect(JSON.stringify(await beheer.execute('downloads.list', { maand: '2026-13' }))).toContain(
      'Typ ‘downloads’ voor een nieuwe',
    );
  });
});
