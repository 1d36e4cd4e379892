import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { inputsOf } from '../support/card-reading.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

async function add(inputs: Readonly<Record<string, string>>): Promise<CardView> {
  await carla.say('nieuwe adviesraad');
  return carla.pressCard('Voeg toe', inputs);
}

async function entries(): Promise<number> {
  const all = (await bot.store.log.readAll('', 10_000)).entries;
  return all.filter(({ stream }) => stream.startsWith('adviesraad:')).length;
}

/** The card of the raad with this name. */
async function cardOf(naam: string): Promise<string> {
  const list = await carla.say('adviesraden');
  return (await carla.pressCard(`Bekijk: ${naam}`, {}, { on: list })).text;
}

describe('the adviesraden', () => {
  test('are of a gemeente or of the region, and everybody sees which there are', async () => {
    const afspraken = 'De raad adviseert over de Wmo en krijgt zes weken.';
    const one = await add({ naam: 'Adviesraad Sociaal Domein', waar: 'Hilversum', van: '2015', afspraken });
    expect(one.text).toContain(afspraken);
    expect(one.text).toContain('De adviesraad is toegevoegd.');
    expect(one.text).toContain('De raad is er vanaf 2015.');
    const two = await add({ naam: 'Regionale cliëntenraad', waar: 'de hele regio' });
    expect(two.text).toContain('Het eerste jaar van deze raad is niet bekend.');

    const list = await (await bot.opened(SAMIRA)).say('adviesraden');

    expect(list.text).toContain('2 adviesraden');
    expect(list.text).toContain('Adviesraad Sociaal Domein (Hilversum)');
    expect(list.text).toContain('Regionale cliëntenraad (regio)');
    expect(list.buttons).not.toContain('Voeg een adviesraad toe');
  });

  test('without a gemeente, twice, or ending before it began: a question, and nothing is lost', async () => {
    await add({ naam: 'Adviesraad Sociaal Domein', waar: 'Hilversum' });
    await carla.say('nieuwe adviesraad');

    const nowhere = await carla.pressCard('Voeg toe', { naam: 'Adviesraad Jeugd' });
    expect(nowhere.text).toContain('Kies van welke gemeente de raad is, of kies de hele regio.');
    expect(JSON.stringify(nowhere.json)).toContain('"value":"Adviesraad Jeugd"');
    const twice = await carla.pressCard('Voeg toe', { naam: 'adviesraad sociaal domein', waar: 'Hilversum' });
    expect(twice.text).toContain('Deze raad staat er al, van Hilversum.');
    const years = await carla.pressCard('Voeg toe', {
      naam: 'Jeugdraad',
      waar: 'Huizen',
      van: '2020',
      tot: '2019',
    });
    expect(years.text).toContain('De raad kan niet ophouden voor hij begint.');
    expect(await entries()).toBe(1);

    // Of another gemeente it is another one.
    expect(
      (
        await carla.pressCard('Voeg toe', {
          naam: 'Adviesraad Sociaal Domein',
          waar: 'Huizen',
          van: '',
          tot: '',
        })
      ).text,
    ).toContain('De adviesraad is toegevoegd.');
  });

  test('that end stay in the list; a repeated press and a stale card change nothing', async () => {
    await carla.say('nieuwe adviesraad');
    const form = carla.screen().at(-1);
    const inputs = { naam: 'Wmo-raad', waar: 'Laren' };
    const first = await carla.press('Voeg toe', inputs, { on: form });
    const again = await carla.press('Voeg toe', inputs, { on: form });
    expect(again.card?.text).toBe(first.card?.text);
    expect(await entries()).toBe(1);

    const list = await carla.say('adviesraden');
    const shown = await carla.pressCard('Bekijk', {}, { on: list });
    const change = await carla.pressCard('Wijzig de raad', {}, { on: shown });
    const saved = await carla.press('Bewaar', { ...inputs, tot: '2025' }, { on: change });
    expect(saved.card?.text).toContain('tot en met 2025');
    const stale = await carla.press('Bewaar', { ...inputs, naam: 'Wmo-raad Laren' }, { on: change });
    expect(stale.card?.text).toContain('intussen gewijzigd');
    expect(stale.card?.text).toContain('Wat je typte, staat er nog.');
    expect(await entries()).toBe(2);
    expect((await carla.say('adviesraden')).text).toContain('is er nu niet');
  });

  test('are kept by the coördinator and the beheerder', async () => {
    const samira = await bot.opened(SAMIRA);

    expect((await samira.say('nieuwe adviesraad')).text).toContain(
      'Alleen de coördinator en de beheerder kunnen een adviesraad toevoegen of wijzigen.',
    );
    expect(await entries()).toBe(0);
  });

  test('give advice of their own accord as a signaal, and it is looked at again on the agreed day', async () => {
    await add({ naam: 'Adviesraad Sociaal Domein', waar: 'Hilversum' });
    const { entries } = await bot.store.log.readAll('', 10_000);
    const raadId = entries.find(({ stream }) => stream.startsWith('adviesraad:'))?.stream.split(':')[1] ?? '';
    const signaal = { onderwerp: 'Vervoer', tekst: 'De taxi komt te laat.', raadId };
    await carla.say('nieuw signaal');
    const wrong = await carla.pressCard('Bewaar', { ...signaal, bron: 'ervaringsdeskundige' });
    // Asked once: nothing stands in the field for a raad of no list.
    expect(wrong.text.match(/Kwam dit van een adviesraad\?/g)).toHaveLength(1);
    // Of the form as it opens only the raad was chosen.
    const taken = await carla.pressCard('Bewaar', { ...signaal, bron: 'website' });
    expect(taken.text).toContain('Een adviesraad: Adviesraad Sociaal Domein');
    expect(taken.text).toContain('Hilversum');

    await carla.pressCard('Beantwoord');
    await carla.pressCard('Bewaar', {
      antwoord: 'Er rijdt een tweede bus.',
      reden: 'Het contract laat dat toe.',
    });
    await carla.pressCard('Het is verteld');
    const told = await carla.pressCard('Bewaar', { terugkijken: '2027-05-10' });
    expect(told.text).toContain('Terugkijken is afgesproken voor maandag 10 mei 2027.');
    expect((await carla.say('herinneringen')).text).not.toContain('Kijk terug');

    await timeIs(bot, '2027-05-10T09:00:00.000Z');
    expect((await carla.say('herinneringen')).text).toContain('Kijk terug op het signaal van de raad');
    await carla.pressCard('Nu doen');
    const done = await carla.pressCard('Bewaar', { uitkomst: 'gedaan', toelichting: 'De bus rijdt.' });
    expect(done.text).toContain('gedaan. De bus rijdt.');
    expect((await carla.say('herinneringen')).text).not.toContain('Kijk terug');
  });

  test('meet each other: one overleg with more raden stands at each of them, and once on the calendar', async () => {
    await add({ naam: 'Wmo-raad', waar: 'Laren' });
    const other = await add({ naam: 'Jeugdraad', waar: 'Huizen' });
    const huizen = await carla.pressCard('Plan een overleg', {}, { on: other });
    await carla.pressCard('Bewaar', { datum: '2026-12-08' }, { on: huizen });
    const raad = await add({ naam: 'Adviesraad Sociaal Domein', waar: 'Hilversum' });
    const form = await carla.pressCard('Plan een overleg', {}, { on: raad });
    const both = inputsOf(form.json)
      .filter(({ id }) => id === 'samenMet')
      .flatMap(({ choices }) => (choices as { value: string }[]).map(({ value }) => value));
    expect(both).toHaveLength(2);

    const taken = await carla.pressCard(
      'Bewaar',
      { datum: '2026-12-08', samenMet: both.join(',') },
      { on: form },
    );
    expect(taken.text).toContain('Op die dag staat al een overleg met: Jeugdraad (Huizen).');
    const before = await entries();
    const planned = await carla.pressCard('Bewaar', { datum: '2026-12-10' }, { on: taken });
    expect(planned.text).toContain('samen met Jeugdraad (Huizen) en Wmo-raad (Laren)');
    expect(await entries()).toBe(before + 3);
    await carla.pressCard('Bewaar', { datum: '2026-12-10' }, { on: taken });
    expect(await entries()).toBe(before + 3);
    expect((await carla.say('communicatiekalender')).text.match(/10 dec 2026: Overleg/g)).toHaveLength(1);

    await timeIs(bot, '2026-12-11T09:00:00.000Z');
    await carla.say('adviesraden');
    await carla.pressCard('Bekijk');
    await carla.pressCard('Vul in');
    await carla.pressCard('Bewaar', { besproken: 'Hoe de raden elkaar helpen.' });
    const owed = (await carla.say('herinneringen')).text;
    expect(owed).toContain('dinsdag 8 december 2026');
    expect(owed).not.toContain('donderdag 10 december 2026');
    for (const naam of ['Jeugdraad', 'Wmo-raad', 'Adviesraad Sociaal Domein'])
      expect(await cardOf(naam)).toContain('Hoe de raden elkaar helpen.');
  });

  test('are met twice a year: planned, on the calendar, and asked of the coördinator after half a year without', async () => {
    const raad = await add({ naam: 'Wmo-raad', waar: 'Laren' });
    await carla.pressCard('Plan een overleg', {}, { on: raad });
    const unheld = await carla.pressCard('Bewaar', { datum: '2026-11-10' });
    expect(unheld.text).toContain('Schrijf in één of twee zinnen wat is besproken.');
    const early = await carla.pressCard('Bewaar', { datum: '2026-12-10', besproken: 'Het vervoer.' });
    expect(early.text).toContain('Dit overleg moet nog komen.');
    const planned = await carla.pressCard('Bewaar', { datum: '2026-12-10', besproken: '' });
    expect(planned.text).toContain('donderdag 10 december 2026');
    expect((await carla.say('communicatiekalender')).text).toContain(
      '10 dec 2026: Overleg met de adviesraad',
    );
    expect((await carla.say('adviesraden')).text).toContain('volgend overleg 10 dec 2026');

    await timeIs(bot, '2026-12-11T09:00:00.000Z');
    expect((await carla.say('herinneringen')).text).toContain('Leg vast wat met de adviesraad is besproken');
    await carla.pressCard('Nu doen');
    await carla.pressCard('Vul in');
    expect((await carla.pressCard('Bewaar', { besproken: 'Het vervoer in Laren.' })).text).toContain(
      'Het vervoer in Laren.',
    );
    expect((await carla.say('herinneringen')).text).not.toContain('adviesraad');

    await timeIs(bot, '2027-06-10T09:00:00.000Z');
    const owed = await carla.say('herinneringen');
    expect(owed.text).toContain('Plan een overleg met de adviesraad');
    await carla.pressCard('Nu doen');
    await carla.pressCard('Plan een overleg');
    await carla.pressCard('Bewaar', { datum: '2027-07-01' });
    expect((await carla.say('herinneringen')).text).not.toContain('Plan een overleg met de adviesraad');

    await carla.say('adviesraden');
    await carla.pressCard('Bekijk');
    await carla.pressCard('Zeg af');
    expect((await carla.pressCard('Leg vast', { reden: 'De zaal is bezet.' })).text).toContain(
      'gaat niet door: De zaal is bezet.',
    );
    expect((await carla.say('herinneringen')).text).toContain('Plan een overleg met de adviesraad');
  });
});
