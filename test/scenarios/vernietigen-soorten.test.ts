import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkChain } from '../../src/logboek/chain.ts';
import { agreedPlan, decide } from '../support/afhandeling-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { BEHEER, CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** What is destroyed of what is no opdracht: reports, adviesraden and budgets. It is Monday 16 November 2026. */
let bot: TestBot;
let bas: TeamsClient;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  bas = await bot.opened(BEHEER);
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

const GROND = 'Toestemming van de archivaris van 1 maart 2028';

async function kept(jaren: string, soort: string): Promise<void> {
  await bas.pressCard('Wijzig bewaartermijnen', {}, { on: await bas.say('instellingen') });
  await bas.pressCard('Bewaar', { [`i-bewaren-${soort}`]: jaren });
}
const inYear = async (instant: string): Promise<void> => {
  bot.clock.advance(Date.parse(instant) - Date.parse(bot.clock.now()));
  await bot.app.sweep();
};
const offered = async (): Promise<string> => JSON.stringify((await bas.say('te vernietigen')).json);
async function destroy(welke: string): Promise<CardView> {
  const form = await bas.say('te vernietigen');
  const done = await bas.pressCard('Vernietig', { welke, grond: GROND, zeker: 'ja' }, { on: form });
  await bot.app.delivered();
  return done;
}
async function streamOf(soort: string): Promise<string> {
  const { entries } = await bot.store.log.readAll('', 5000);
  return entries.find(({ stream }) => stream.startsWith(`${soort}:`))?.stream ?? '';
}
/** Nothing of what was in it is left, the chain is whole, and the record says what it was. */
async function isGone(stream: string, titel: string): Promise<void> {
  const left = await bot.store.log.read(stream);
  expect(left.length).toBeGreaterThan(0);
  expect(left.flatMap(({ events }) => events)).toEqual([]);
  expect(JSON.stringify(left)).not.toContain(titel);
  expect((await checkChain(bot.store.log)).breaks).toEqual([]);
  const record = await bas.say('vernietigd');
  for (const words of [titel, stream.split(':')[0] ?? '', BEHEER.naam, GROND])
    expect(record.text).toContain(words);
}

describe('a report of what residents told', () => {
  const RAPPORT = { rapportsoort: 'klachtenrapportage', titel: 'Klachten over vervoer', jaar: '2025' };

  test('stays as long as somebody follows a finding up, and goes when it was kept long enough', async () => {
    await bot.opened(SAMIRA);
    await kept('1', 'rapport');
    await carla.say('nieuw rapport');
    await carla.pressCard('Bewaar', RAPPORT);
    await carla.pressCard('Voeg bevindingen toe');
    await carla.pressCard('Bewaar', { lijst: 'Wachttijd: De bus komt vaak te laat.' });
    await carla.pressCard('Bekijk');
    await carla.pressCard('Spreek af wat ermee gebeurt');
    const agreed = await carla.pressCard('Bewaar', {
      wat: 'Bespreken met de vervoerder.',
      aan: SAMIRA.id,
      datum: '2026-12-14',
    });
    const rapport = await streamOf('rapport');
    await inYear('2030-01-02T09:00:00.000Z');
    expect(await offered()).not.toContain(rapport);

    await carla.pressCard('Leg vast wat er is gedaan', {}, { on: agreed });
    await carla.pressCard('Bewaar', { hoe: 'Het is besproken.' });
    await inYear('2031-01-02T09:00:00.000Z');
    expect(await offered()).not.toContain(rapport);
    await inYear('2031-01-03T09:00:00.000Z');
    expect(await offered()).toContain(rapport);
    expect((await destroy(rapport)).text).toContain(RAPPORT.titel);

    await isGone(rapport, RAPPORT.titel);
    expect((await carla.say('rapporten')).text).not.toContain(RAPPORT.titel);
    expect(JSON.stringify(await bot.store.log.read(rapport))).not.toContain(SAMIRA.naam);
  });
});

describe('an adviesraad', () => {
  const NAAM = 'Adviesraad Sociaal Domein';
  const addRaad = async (tot: string): Promise<string> => {
    await carla.say('nieuwe adviesraad');
    await carla.pressCard('Voeg toe', { naam: NAAM, waar: 'Hilversum', tot });
    return streamOf('adviesraad');
  };
  const askAdvies = async (opdracht: string, raad: string): Promise<void> => {
    await carla.execute('opdrachten.show', { opdracht });
    const { card } = await carla.execute('opdrachten.askAdviesForm', { opdracht });
    const asked = { vraag: 'Wat vindt de raad hiervan?', stukken: '- DOC-24008138' };
    const on = card as CardView;
    await carla.pressCard('Leg de vraag vast', { ...asked, raad: raad.split(':')[1] ?? '' }, { on });
  };

  test('that is there still is never offered; one that is no more is, a term after its last year', async () => {
    await kept('1', 'adviesraad');
    const raad = await addRaad('');
    await inYear('2050-01-01T09:00:00.000Z');
    expect(await offered()).not.toContain(raad);

    await carla.pressCard('Bekijk', {}, { on: await carla.say('adviesraden') });
    await carla.pressCard('Wijzig de raad');
    await carla.pressCard('Bewaar', { tot: '2051' });
    await inYear('2052-12-31T09:00:00.000Z');
    expect(await offered()).not.toContain(raad);
    await inYear('2053-01-01T09:00:00.000Z');
    expect((await destroy(raad)).text).toContain(`${NAAM} (Hilversum)`);

    await isGone(raad, NAAM);
    expect((await carla.say('adviesraden')).text).not.toContain(NAAM);
  });

  test('of which each opdracht that asked for its advice is over can go', async () => {
    await kept('1', 'adviesraad');
    const raad = await addRaad('2026');
    await agreedPlan(bot);
    const opdracht = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === TITEL)?.id ?? '';
    await askAdvies(opdracht, raad);
    await decide(bot, carla, { uitkomst: 'ingetrokken', toelichting: 'De wet verandert.' });
    await inYear('2028-01-02T09:00:00.000Z');

    expect(await offered()).toContain(raad);
  });

  test('whose advice an opdracht waits for stays, however long ago the raad ended', async () => {
    await bot.opened(SAMIRA);
    await kept('1', 'adviesraad');
    const raad = await addRaad('2026');
    await askAdvies(opdrachtOf(await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' })), raad);
    await inYear('2040-01-02T09:00:00.000Z');

    expect(await offered()).not.toContain(raad);
    const data = { welke: raad, grond: GROND, zeker: 'ja', nonce: 'n' };
    await bas.execute('archief.vernietig', data);
    expect(JSON.stringify(await bot.store.log.read(raad))).toContain(NAAM);
  });
});

test('the contribution of the gemeenten in a year is destroyed a term after it', async () => {
  await kept('10', 'bijdrage');
  await carla.say('bijdrage 2026');
  await carla.pressCard('Leg de bijdrage vast');
  await carla.pressCard('Bewaar', {
    bedrag: '95202',
    peiljaar: '2023',
    verdeling: 'Alle gemeenten: 100',
    eenheid: '1',
  });
  await inYear('2036-12-31T09:00:00.000Z');
  expect(await offered()).not.toContain('bijdrage:2026');
  await inYear('2037-01-01T09:00:00.000Z');
  await destroy('bijdrage:2026');

  await isGone('bijdrage:2026', 'Bijdrage van de gemeenten 2026');
  expect((await carla.say('bijdrage 2026')).text).toContain('De bijdrage van 2026 is vernietigd');
});

test('the budget of a year is destroyed a term after it, and the year says so from then', async () => {
  await kept('7', 'budget');
  await carla.say('budget 2026');
  await carla.pressCard('Leg het budget vast');
  await carla.pressCard('Bewaar', { structureel: '30.000' });
  await inYear('2033-12-31T09:00:00.000Z');
  expect(await offered()).not.toContain('budget:2026');
  await inYear('2034-01-01T09:00:00.000Z');
  expect((await destroy('budget:2026')).text).toContain('Activiteitenbudget 2026');

  expect(JSON.stringify(await bot.store.log.read('budget:2026'))).not.toContain('3000000');
  await isGone('budget:2026', 'Activiteitenbudget 2026');
  const card = await carla.say('budget 2026');
  expect(card.text).toContain('Het budget van 2026 is vernietigd (Archiefwet).');
  expect(card.text).not.toContain('nog geen budget');
  expect((await carla.say('budget 2025')).text).toContain('Voor 2025 is nog geen budget vastgelegd.');
});
