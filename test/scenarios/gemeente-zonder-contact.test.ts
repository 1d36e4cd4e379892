import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { timeIs } from '../support/herinneringen.ts';
import { BEHEER, CARLA, CEES, type Person, SAMIRA } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** It is Monday 16 November 2026. */
const JOKE: Person = { id: '7e570000-0000-4000-8000-0000000000aa', naam: 'Joke Smit' };
const OWED = 'Kies een contact van de gemeente, of zeg dat het niet nodig is';

let bot: TestBot;
let carla: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  carla = await bot.opened(CARLA);
  await bot.opened(JOKE);
});
afterEach(() => bot.stop());

const listOf = async (client: TeamsClient): Promise<string> => (await client.say('herinneringen')).text;
const count = (text: string): number => text.split(OWED).length - 1;
async function wijsAan(gemeente: string, days = {}): Promise<void> {
  const card = await carla.say(`contact van ${gemeente}`);
  const form = await carla.pressCard('Wijs een contact aan', {}, { on: card });
  await carla.pressCard('Bewaar', { contact: JOKE.id, ...days }, { on: form });
}
const ALL_BUT_HUIZEN = ['Blaricum', 'Eemnes', 'Gooise Meren', 'Hilversum', 'Laren', 'Wijdemeren'];

describe('a gemeente without contact', () => {
  test('asks nothing as long as the region has none; then it is of every coördinator, in each list', async () => {
    expect(await listOf(carla)).not.toContain(OWED);
    for (const gemeente of ALL_BUT_HUIZEN) await wijsAan(gemeente);

    const cees = await bot.opened(CEES);
    for (const client of [carla, cees]) {
      const list = await listOf(client);
      expect(count(list)).toBe(1);
      expect(list).toContain('Huizen');
      expect(list).toContain('14 december');
    }
    expect((await carla.say('wat moet er nog gebeuren?')).text).toMatch(
      /Huizen[\s\S]*Kies een contact van de gemeente/,
    );
    const samira = await bot.opened(SAMIRA);
    expect(await listOf(samira)).not.toContain(OWED);
    expect(await listOf(await bot.opened(BEHEER))).not.toContain(OWED);
  });

  test('is reminded of, and is settled from the reminder by choosing somebody', async () => {
    for (const gemeente of ALL_BUT_HUIZEN) await wijsAan(gemeente);
    await timeIs(bot, '2026-12-07T09:00:00.000Z');
    // On a Monday it stands in the overview of the week.
    expect(carla.cardWith('Weekoverzicht van maandag 7 december').text).toContain(OWED);

    await timeIs(bot, '2026-12-15T09:00:00.000Z');
    expect(carla.cardWith('Weekoverzicht van dinsdag 15 december').text).toContain('1 werkdag te laat');
    const card = await carla.pressCard('Nu doen', {}, { on: await carla.say('herinneringen') });
    expect(card.text).toContain('Huizen heeft nog geen contact.');
    const form = await carla.pressCard('Wijs een contact aan', {}, { on: card });
    await carla.pressCard('Bewaar', { contact: JOKE.id }, { on: form });

    expect(await listOf(carla)).not.toContain(OWED);
  });

  test('is with others one thing to do in a message and in the overview, and stands by itself in the list', async () => {
    await wijsAan('Huizen');
    await timeIs(bot, '2026-12-14T09:00:00.000Z');
    const week = carla.cardWith('Weekoverzicht van maandag 14 december').text;
    expect(week).toContain('6 gemeenten: Blaricum, Eemnes, Gooise Meren, Hilversum, Laren en Wijdemeren');
    expect(week).not.toContain('En nog');

    await timeIs(bot, '2026-12-15T09:00:00.000Z');
    const day = carla.cardWith('Herinnering van dinsdag 15 december');
    expect(count(day.text)).toBe(1);
    expect(day.text).toContain('6 gemeenten');
    expect(day.text).toContain(`${OWED}: Blaricum, Eemnes, Gooise Meren, Hilversum, Laren en Wijdemeren`);
    expect(day.text).toContain('Op deze kaart staan 6 dingen voor jou.');
    expect((await carla.pressCard('Nu doen', {}, { on: day })).text).toContain('6 hebben nog geen contact.');
    expect(count(await listOf(carla))).toBe(6);
  });

  test('needs none when a coördinator says why, until somebody is it all the same', async () => {
    for (const gemeente of ALL_BUT_HUIZEN) await wijsAan(gemeente);
    const form = await carla.pressCard(
      'Zeg dat het niet nodig is',
      {},
      { on: await carla.say('contact van Huizen') },
    );
    const refused = await carla.pressCard(
      'Deze gemeente heeft geen contact nodig',
      { reden: ' ' },
      { on: form },
    );
    expect(refused.text).toContain('Schrijf waarom deze gemeente geen contact nodig heeft.');
    const reden = 'Hilversum antwoordt ook namens Huizen.';
    const done = await carla.pressCard('Deze gemeente heeft geen contact nodig', { reden }, { on: refused });

    expect(done.text).toContain(`Carla de Boer zei dat op 16 nov 2026: ‘${reden}’`);
    expect(await listOf(carla)).not.toContain(OWED);
    expect((await carla.say('contacten')).text).toContain('Een contact is niet nodig');
    await wijsAan('Huizen', { tot: '2026-12-31' });
    await timeIs(bot, '2027-01-04T09:00:00.000Z');
    expect(await listOf(carla)).toContain('Huizen');
  });

  test('that had one is asked for from the day after, with time to do it', async () => {
    for (const gemeente of [...ALL_BUT_HUIZEN, 'Huizen']) await wijsAan(gemeente);
    expect(await listOf(carla)).not.toContain(OWED);
    const form = await carla.pressCard('Draag over', {}, { on: await carla.say('contact van Huizen') });
    await carla.pressCard('Bewaar', { tot: '2026-11-30' }, { on: form });

    expect(await listOf(carla)).not.toContain(OWED);
    await timeIs(bot, '2026-12-01T09:00:00.000Z');
    expect(await listOf(carla)).toContain('30 december');
    expect(count(await listOf(carla))).toBe(1);
  });

  test('is due before gemeenten are asked again, a year after the last time', async () => {
    await carla.say('jaaragenda 2027');
    await carla.pressCard('Vraag gemeenten');
    await carla.pressCard('Vraag', { aan: JOKE.id, voor: '2026-12-18' });
    await timeIs(bot, '2027-11-08T09:00:00.000Z');
    for (const gemeente of ALL_BUT_HUIZEN) await wijsAan(gemeente);

    expect(await listOf(carla)).toContain('16 november');
  });

  test('that left the region, or is not one yet, asks nothing', async () => {
    const bas = await bot.opened(BEHEER);
    const form = await bas.pressCard('Gemeente wijzigen', {}, { on: await bas.say('regio') });
    await bas.pressCard('Bewaar', { gemeente: 'Huizen', tot: '2025' }, { on: form });
    const added = await bas.pressCard('Gemeente toevoegen', {}, { on: await bas.say('regio') });
    await bas.pressCard('Voeg toe', { naam: 'Gooistad', van: '2027' }, { on: added });
    for (const gemeente of ALL_BUT_HUIZEN) await wijsAan(gemeente);

    expect(await listOf(carla)).not.toContain(OWED);
    await timeIs(bot, '2027-01-04T09:00:00.000Z');
    expect(await listOf(carla)).toContain('Gooistad');
    expect(await listOf(carla)).not.toContain('Huizen');
  });

  test('cannot be said to need none by anybody else, nor when it has one', async () => {
    await wijsAan('Hilversum');
    const joke = bot.client(JOKE);
    const data = { gemeente: 'huizen', reden: 'Niet nodig.', version: 0, nonce: 'x' };
    const { card, message = '' } = await joke.execute('gemeenten.noContact', data);
    expect(`${card?.text}${message}`).toContain('Alleen de coördinator');
    const has = await carla.execute('gemeenten.noContact', { ...data, gemeente: 'hilversum', nonce: 'y' });
    expect(`${has.card?.text}${has.message}`).toContain('Hilversum heeft al een contact.');
    expect(await bot.store.log.read('gemeente:huizen')).toEqual([]);
  });
});
