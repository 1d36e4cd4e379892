import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../src/shared/actor.ts';
import { BEHEER, CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

let bot: TestBot;
let bas: TeamsClient;
let carla: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot();
  bas = await bot.opened(BEHEER);
  carla = await bot.opened(CARLA);
  await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

const BEHEERDER: Actor = { id: BEHEER.id, naam: BEHEER.naam, rollen: ['beheerder'] };

describe('the region in the chat', () => {
  test('is for the beheerder alone', async () => {
    expect((await carla.say('regio')).text).toContain('Alleen de beheerder kan de regio zien en wijzigen.');
    expect((await carla.execute('regio.newOverleg', {})).message ?? '').not.toContain('Naam');
    expect(await bot.store.log.read('regio:regio')).toEqual([]);
  });

  test('shows what holds before anything is set', async () => {
    const card = await bas.say('regio');

    expect(card.text).toContain('Regio Gooi en Vechtstreek');
    expect(card.text).toContain('Hilversum: 93.345 inwoners in 2023');
    expect(card.text).toContain('Weesp: 18.571 inwoners in 2016, tot en met 2021');
    expect(card.text).toContain('Algemeen Bestuur: AB · algemeen bestuur · besluit');
  });

  test('a herindeling: one gemeente stops and another comes, and what there was keeps its gemeente', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { gemeenten: 'Laren,Huizen' }));
    await bas.pressCard('Gemeente wijzigen', {}, { on: await bas.say('regio') });
    await bas.pressCard('Bewaar', { gemeente: 'Laren', tot: '2026' });
    await bas.pressCard('Gemeente toevoegen');
    const saved = await bas.pressCard('Voeg toe', {
      naam: 'Larum',
      van: '2027',
      inwoners: '53000',
      inwonersJaar: '2027',
    });
    expect(saved.text).toContain('Larum: 53.000 inwoners in 2027, vanaf 2027');

    const before = JSON.stringify((await carla.say('nieuwe opdracht')).json);
    expect(before).toContain('Laren');
    expect(before).not.toContain('Larum');
    goTo(bot, '2027-01-04');
    const after = JSON.stringify((await carla.say('nieuwe opdracht')).json);
    expect(after).not.toContain('Laren');
    expect(after).toContain('Larum');
    expect((await bot.app.opdrachten.get(opdracht)).state.gemeenten).toEqual(['Huizen', 'Laren']);
    expect((await carla.say('welke opdrachten zijn er in Laren?')).text).toContain('huishoudelijke hulp');

    const history = await bas.pressCard('Bekijk wie wat wijzigde', {}, { on: await bas.say('regio') });
    expect(history.text).toContain(
      'Bas Hofman: Gemeente Laren: was 11.712 inwoners in 2023, is nu 11.712 inwoners in 2023, tot en met 2026.',
    );
  });

  test('a new overleg can be chosen, asked for and read from a table, and decides as it was set', async () => {
    const table = Buffer.from('Datum;Overleg\n17-12-2026;Tafel Wonen\n17-12-2026;DO');
    const [unknown, known] = (await bot.app.importFile(table, 'vergaderingen.csv')).rows;
    expect(unknown?.outcome).toBe('wacht op een overleg');
    expect(unknown?.lines.join(' ')).toContain('Het overleg ‘Tafel Wonen’ ken ik nog niet.');
    expect(known?.outcome).toBe('toegevoegd');

    await bas.pressCard('Overleg toevoegen', {}, { on: await bas.say('regio') });
    await bas.pressCard('Bewaar', {
      naam: 'Bestuurlijke Tafel Wonen',
      kort: 'BTW',
      namen: 'Tafel Wonen',
      soort: 'overig',
      beslist: 'ja',
    });
    const again = (await bot.app.importFile(table, 'vergaderingen.csv')).rows.map(({ outcome }) => outcome);
    expect(again).toEqual(['toegevoegd', 'ongewijzigd']);
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'bestuurlijke-tafel-wonen', datum: '2026-12-10' });

    expect((await carla.say('agenda tafel wonen')).text).toContain('Agenda BTW');
    expect((await bot.store.log.read('vergadering:bestuurlijke-tafel-wonen-2026-12-10'))[0]?.events).toEqual([
      expect.objectContaining({ beslist: true, overlegSoort: 'overig' }),
    ]);
  });

  test('what changes of an overleg reaches what is still to come and the posts about it, and not what was held', async () => {
    const samira = await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA);
    for (const datum of ['2026-11-20', '2026-12-17']) {
      await carla.say('nieuwe vergadering');
      await carla.pressCard('Plannen', { overleg: 'ao', datum });
    }
    goTo(bot, '2026-11-23');
    expect(
      samira
        .screen()
        .map(({ text }) => text)
        .join(),
    ).toContain('Directieoverleg');
    const { gegevens } = await bot.app.regioBeheer.stand(BEHEERDER);
    const overleggen = gegevens.overleggen.map((one) => {
      if (one.id === 'do') return { ...one, naam: 'Directietafel', kort: 'DT' };
      return one.id === 'ao' ? { ...one, beslist: true } : one;
    });
    await bot.app.regioBeheer.set(BEHEERDER, { version: 0 }, { ...gegevens, overleggen });
    await bot.app.delivered();
    bot.clock.advance(2000);
    await bot.app.sweep();

    const eventsOf = async (id: string) =>
      (await bot.store.log.read(`vergadering:${id}`)).flatMap(({ events }) => events);
    expect(await eventsOf('ao-2026-11-20')).toHaveLength(1);
    const change = { soort: 'overleg gewijzigd', overlegSoort: 'AO', beslist: true };
    expect((await eventsOf('ao-2026-12-17')).slice(1)).toEqual([expect.objectContaining(change)]);
    expect((await eventsOf('do-2026-12-15')).at(-1)).toMatchObject({ overlegNaam: 'Directietafel' });
    const told = samira
      .screen()
      .map(({ text }) => text)
      .join();
    expect(told).toContain('Directietafel');
    expect(told).not.toContain('Directieoverleg');
    expect((await carla.say(`status ${TITEL}`)).text).toContain('Directietafel');
    expect((await carla.say('vergaderingen')).text).toContain('Directietafel · dinsdag 15 december');

    await bot.restart();
    await bot.app.sweep();
    expect(await eventsOf('ao-2026-12-17')).toHaveLength(2);
  });

  test('a name that another overleg has is asked about, with what was typed', async () => {
    await bas.pressCard('Overleg toevoegen', {}, { on: await bas.say('regio') });
    const again = await bas.press('Bewaar', { naam: 'Directie-overleg', soort: 'overig', beslist: 'nee' });

    expect(again.message ?? again.card?.text).toContain('is ook die van een ander overleg');
    expect(await bot.store.log.read('regio:regio')).toEqual([]);
  });

  test('of two who change it at once, the second sees that somebody was first', async () => {
    const first = await bas.pressCard('Wijzig algemeen', {}, { on: await bas.say('regio') });
    const second = await bas.pressCard('Wijzig algemeen', {}, { on: await bas.say('regio') });
    await bas.pressCard('Bewaar', { naam: 'Regio Een' }, { on: first });
    const late = await bas.press('Bewaar', { naam: 'Regio Twee' }, { on: second });

    expect(late.message ?? late.card?.text).toContain('Iemand anders heeft de regio intussen gewijzigd');
    expect((await bas.say('regio')).text).toContain('Regio Regio Een');
  });
});
