import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chainAfter, checkChain, NO_CHAIN } from '../../src/logboek/chain.ts';
import { agreedPlan, decide } from '../support/afhandeling-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { failingAppend } from '../support/failing-append.ts';
import { BEHEER, CARLA } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** It is Monday 16 November 2026; the PFHO withdraws the opdracht on 17 December. */
let bot: TestBot;
let bas: TeamsClient;
let carla: TeamsClient;
let samira: TeamsClient;
let appends: ReturnType<typeof failingAppend>;
let opdracht: string;

beforeEach(async () => {
  appends = failingAppend();
  bot = await startTestBot({ wrapStore: (store) => appends.wrap(store) });
  bas = await bot.opened(BEHEER);
  ({ carla, samira } = await agreedPlan(bot));
  await decide(bot, carla, { uitkomst: 'ingetrokken', toelichting: 'De wet verandert.' });
  opdracht = (await bot.app.opdrachten.list())[0]?.id ?? '';
});
afterEach(() => bot.stop());

const GROND = 'Toestemming van de archivaris van 1 maart 2028';
const entries = async () => (await bot.store.log.readAll('', 5000)).entries;

/** The archivist's term, set by the beheerder. */
async function kept(jaren: string, ...soorten: readonly string[]): Promise<void> {
  await bas.pressCard('Wijzig bewaartermijnen', {}, { on: await bas.say('instellingen') });
  const inputs = ['opdracht', ...soorten].map((soort) => [`i-bewaren-${soort}`, jaren]);
  await bas.pressCard('Bewaar', Object.fromEntries(inputs));
}
const inYear = async (instant: string): Promise<void> => {
  bot.clock.advance(Date.parse(instant) - Date.parse(bot.clock.now()));
  await bot.app.sweep();
};
async function destroy(welke = `opdracht:${opdracht}`): Promise<CardView> {
  const form = await bas.say('te vernietigen');
  return bas.pressCard('Vernietig', { welke, grond: GROND, zeker: 'ja' }, { on: form });
}
const offered = async (): Promise<string> => JSON.stringify((await bas.say('te vernietigen')).json);

describe('a dossier that was kept long enough', () => {
  beforeEach(async () => {
    await kept('1');
    await inYear('2027-12-18T09:00:00.000Z');
  });

  test('is gone from log, lists, questions, figures and chats; a record stays, and the chain is whole', async () => {
    await addOpdracht(carla, samira.person, { titel: 'Iets anders', datum: '2028-02-01' });
    const before = await bot.store.log.read(`opdracht:${opdracht}`);
    const chain = before.reduce(chainAfter, NO_CHAIN);
    expect((await carla.say('cijfers')).text).not.toContain('vernietigd');

    const form = await bas.say('te vernietigen');
    expect(form.text).toContain('1 dossier mag worden vernietigd');
    expect(form.text).toContain('Er blijft een verklaring');
    expect((await destroy()).text).toContain('1 dossier is vernietigd');
    await bot.app.delivered();

    const left = (await entries()).filter(({ stream }) => stream === `opdracht:${opdracht}`);
    expect(JSON.stringify(left)).not.toMatch(/huishoudelijke|Samira|plan|De wet/);
    expect(left.every(({ events }) => events.length === 0)).toBe(true);
    const known = new Map([[`opdracht:${opdracht}`, { entries: before.length, chain }]]);
    expect(await checkChain(bot.store.log, known)).toMatchObject({ breaks: [], rewritten: before.length });

    expect((await bot.app.opdrachten.list()).map(({ state }) => state.titel)).toEqual(['Iets anders']);
    expect(await bot.store.readModels.get('opdracht', opdracht)).toBeUndefined();
    expect((await carla.say(`status ${TITEL}`)).text).not.toContain('ingetrokken');
    const [first] = (await carla.say('cijfers')).text.split('\n\n');
    expect(`${first}${(await carla.say('cijfers')).text}`).toContain(
      '1 opdracht is vernietigd (Archiefwet) en telt niet meer mee.',
    );
    expect((await carla.say('cijfers 2026')).text).toContain('1 opdracht is vernietigd');
    expect((await carla.say('cijfers 2025')).text).not.toContain('vernietigd');
    expect((await carla.say('overzicht jaar 2026')).text).toContain('1 opdracht is vernietigd');

    await bot.restart();
    expect((await bot.app.opdrachten.list()).map(({ state }) => state.titel)).toEqual(['Iets anders']);
    const record = await bas.say('vernietigd');
    for (const words of [TITEL, opdracht, 'Bas Hofman', GROND, '18 dec 2027', `${before.length} regels`])
      expect(record.text).toContain(words);
  });

  test('leaves one line of what was posted about it', async () => {
    const spoke = (client: TeamsClient) => client.screen().filter(({ text }) => text.includes(TITEL));
    expect([...spoke(carla), ...spoke(samira)]).not.toEqual([]);

    await destroy();
    await bot.app.delivered();

    expect((await bot.store.deliveries.bySource(`opdracht:${opdracht}`)).length).toBeGreaterThan(0);
    expect(samira.screen().some(({ text }) => text.includes('Dit dossier is vernietigd.'))).toBe(true);
  });

  test.each([1, 2, 3])('is destroyed by the next process when the store failed at write %i', async (at) => {
    const form = await bas.say('te vernietigen');
    appends.failAt(at);
    await bas.press('Vernietig', { welke: `opdracht:${opdracht}`, grond: GROND, zeker: 'ja' }, { on: form });
    appends.failAt(0);
    await bot.restart();
    if (at === 1) await destroy();

    expect(await bot.app.opdrachten.list()).toEqual([]);
    expect((await checkChain(bot.store.log)).breaks).toEqual([]);
    expect((await bas.say('vernietigd')).text).not.toContain('nog niet helemaal klaar');
  });

  test('is not destroyed without a ground and a yes, nor by another, nor another dossier', async () => {
    const again = await bas.pressCard('Vernietig', {}, { on: await bas.say('te vernietigen') });
    for (const question of ['Kies minstens één dossier.', 'Schrijf op wie toestemming gaf', 'Kies ja als'])
      expect(again.text).toContain(question);

    const data = { welke: `opdracht:${opdracht}`, grond: GROND, zeker: 'ja', nonce: 'n' };
    const refused = await carla.execute('archief.vernietig', data);
    expect(refused.card?.text).toContain('Alleen de beheerder');
    for (const words of ['te vernietigen', 'vernietigd'])
      expect((await carla.say(words)).text).toContain('Alleen de beheerder');
    expect((await bot.app.opdrachten.list()).map(({ id }) => id)).toEqual([opdracht]);
  });

  test('stays when the archivist decided otherwise since the form was opened', async () => {
    const form = await bas.say('te vernietigen');
    await kept('B');
    await bas.press('Vernietig', { welke: `opdracht:${opdracht}`, grond: GROND, zeker: 'ja' }, { on: form });

    expect((await bot.app.opdrachten.list()).map(({ id }) => id)).toEqual([opdracht]);
    expect((await bas.say('vernietigd')).text).toContain('Er is nog niets vernietigd.');
  });
});

describe('the vergaderingen at which an opdracht was treated', () => {
  beforeEach(() => kept('1', 'vergadering'));

  test('stay as long as it does, and are destroyed after it', async () => {
    const all = (await entries()).map(({ stream }) => stream);
    const vergaderingen = [...new Set(all.filter((stream) => stream.startsWith('vergadering:')))];
    expect(vergaderingen).toHaveLength(1);
    await inYear('2028-06-01T09:00:00.000Z');
    expect(await offered()).not.toContain('vergadering:');

    await destroy();
    const now = await offered();
    for (const one of vergaderingen) expect(now).toContain(one);
    expect(now).toContain('Portefeuillehoudersoverleg, 17 dec 2026');
    const done = await destroy(vergaderingen.join(','));
    await bot.app.delivered();

    expect(done.text).toContain('1 dossier is vernietigd');
    const left = (await entries()).filter(({ stream }) => vergaderingen.includes(stream));
    expect(left.every(({ events }) => events.length === 0)).toBe(true);
    expect(JSON.stringify(left)).not.toMatch(/huishoudelijke|Portefeuille/);
    expect((await checkChain(bot.store.log)).breaks).toEqual([]);
    await bot.restart();
    expect((await carla.say('agenda PFHO')).text).not.toContain('dec 2026');
    expect((await bas.say('vernietigd')).text).toContain('Portefeuillehoudersoverleg, 17 dec 2026');
  });

  test('are not offered before the term of their own day is over', async () => {
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'pfho', datum: '2027-06-17' });
    await inYear('2028-06-17T09:00:00.000Z');
    await destroy();
    expect(await offered()).not.toContain('17 jun 2027');

    await inYear('2028-06-18T09:00:00.000Z');
    expect(await offered()).toContain('Portefeuillehoudersoverleg, 17 jun 2027');
  });
});

test('a jaaragenda is destroyed when its year is over and each topic is finished', async () => {
  await kept('1', 'jaaragenda');
  await carla.say('jaaragenda 2027');
  await carla.pressCard('Voeg onderwerpen toe');
  await carla.pressCard('Voeg toe', { titel: 'Wachttijden in de jeugdhulp' });
  await inYear('2029-01-02T09:00:00.000Z');
  expect(await offered()).not.toContain('jaaragenda:2027');

  const agenda = await carla.say('jaaragenda 2027');
  const form = await carla.pressCard('Schuif door', {}, { on: agenda });
  expect((await carla.pressCard('Schuif door', {}, { on: form })).text).toContain('Jaaragenda 2029');
  expect(await offered()).not.toContain('jaaragenda:2027');
  await inYear('2030-01-03T09:00:00.000Z');
  expect((await destroy('jaaragenda:2027')).text).toContain('Jaaragenda 2027');

  expect(JSON.stringify(await bot.store.log.read('jaaragenda:2027'))).not.toContain('Wachttijden');
  expect((await carla.say('jaaragenda 2027')).text).toContain('Er staan nu geen onderwerpen op.');
  expect((await carla.say('jaaragenda 2029')).text).toContain('Wachttijden');
  expect((await checkChain(bot.store.log)).breaks).toEqual([]);
});

test('who fetched which file is destroyed in the same way', async () => {
  await bas.pressCard('Wijzig bewaartermijnen', {}, { on: await bas.say('instellingen') });
  await bas.pressCard('Bewaar', { 'i-bewaren-download': '1' });
  await carla.say('gegevens van mij');
  const download = (await entries()).find(({ stream }) => stream.startsWith('download:'))?.stream ?? '';
  await inYear('2028-06-01T09:00:00.000Z');

  const form = await bas.say('te vernietigen');
  expect(JSON.stringify(form.json)).toContain('Wie ‘gegevens.xlsx’ ophaalde op 17 dec 2026');
  expect(JSON.stringify(form.json)).not.toContain(TITEL);
  await bas.pressCard('Vernietig', { welke: download, grond: GROND, zeker: 'ja' }, { on: form });

  expect(JSON.stringify(await bot.store.log.read(download))).not.toContain(CARLA.naam);
  expect((await bas.say('te vernietigen')).text).toContain('Er is nu geen dossier');
  expect((await checkChain(bot.store.log)).breaks).toEqual([]);
});

test.each([
  ['before its last day', '1', '2027-12-17T09:00:00.000Z'],
  ['for which nothing was decided', 'N', '2060-01-01T09:00:00.000Z'],
  ['that is kept for good', 'B', '2060-01-01T09:00:00.000Z'],
])('a dossier %s is not offered', async (_what, jaren, instant) => {
  await kept(jaren);
  await inYear(instant);

  expect((await bas.say('te vernietigen')).text).toContain('Er is nu geen dossier dat mag worden vernietigd');
});
