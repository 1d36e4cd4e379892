import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { decideAt, opened } from '../support/besluiten-story.ts';
import { fill } from '../support/course/hands.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, makePlan, opdrachtOf, TITEL, takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** One body postpones while another one still has the opdracht on its agenda (domain: The course of a dossier). */

const PFHO = 'pfho-2026-12-03';
const DO = 'do-2026-12-15';
const AB = 'ab-2026-12-17';
const LATER_PFHO = 'pfho-2027-01-14';
const PUT_OFF = { uitkomst: 'uitgesteld', toelichting: 'Er is meer tijd nodig.' };

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

/** It was added for the DO, and the PFHO decides about it before that. */
async function onThePfho(): Promise<string> {
  const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { overleg: 'do', datum: '2026-12-15' }));
  await plan(PFHO);
  await putOn(PFHO, opdracht, 'vaststellen');
  return opdracht;
}
async function plan(vergadering: string): Promise<void> {
  const [overleg = '', ...day] = vergadering.split('-');
  await fill(carla, ['vergaderingen.new', {}], 'Plannen', { overleg, datum: day.join('-') });
}
async function putOn(vergadering: string, opdracht: string, doel: string): Promise<void> {
  await fill(carla, ['vergaderingen.addPunt', { vergadering }], 'Toevoegen', { opdracht, doel });
}
async function agreedPlan(): Promise<void> {
  await makePlan(samira);
  await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
}
const statusOf = async (): Promise<string> => (await samira.say(`status ${TITEL}`)).text;
const agendaOf = async (vergadering: string): Promise<string> =>
  (await carla.execute('vergaderingen.show', { vergadering })).card?.text ?? '';

test('a DO still to come keeps it on its agenda, and its plan is still due before that', async () => {
  const opdracht = await onThePfho();

  await decideAt(bot, carla, PFHO, opdracht, PUT_OFF);

  const status = await statusOf();
  expect(status).toContain('○ 15 dec 2026 · Directieoverleg');
  expect(status).toContain('✕ 3 dec 2026 · Portefeuillehoudersoverleg · Vaststellen · uitgesteld');
  expect(status).not.toContain('nog geen nieuwe datum');
  expect(await agendaOf(DO)).toContain(TITEL);
  expect((await samira.say('herinneringen')).text).toContain('Directieoverleg');
  expect(samira.screen().filter(({ text }) => text.includes('Er is een nieuwe datum'))).toEqual([]);
});

test('it follows to the meeting to which it was postponed only with the dates of that body', async () => {
  const opdracht = await onThePfho();
  await agreedPlan();
  await plan(LATER_PFHO);

  await decideAt(bot, carla, PFHO, opdracht, { ...PUT_OFF, naar: LATER_PFHO });

  const status = await statusOf();
  expect(status).toContain('○ 15 dec 2026 · Directieoverleg');
  expect(status).toContain('○ 14 jan 2027 · Portefeuillehoudersoverleg');
  expect(await agendaOf(DO)).toContain(TITEL);
  expect(await agendaOf(LATER_PFHO)).toContain(TITEL);
});

test.each([
  ['that decides about it', 'vaststellen', 'De coördinator is akkoord met het plan.'],
  ['that only hears of it', 'informeren', 'Het besluit is uitgesteld. Er is nog geen nieuwe datum.'],
])('after the PFHO an AB to come %s (%s) leaves it so: %s', async (_which, doel, words) => {
  const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { overleg: 'pfho', datum: '2026-12-03' }));
  await agreedPlan();
  await plan(AB);
  await putOn(AB, opdracht, doel);

  await decideAt(bot, carla, PFHO, opdracht, PUT_OFF);

  expect(await statusOf()).toContain(words);
  expect(await agendaOf(AB)).toContain(TITEL);
});

test('when it is taken off that DO as well, its projectleider hears that there is no date', async () => {
  const opdracht = await onThePfho();
  await agreedPlan();
  await decideAt(bot, carla, PFHO, opdracht, PUT_OFF);

  const punt = await opened(carla, 'vergaderingen.openPunt', { vergadering: DO, punt: opdracht });
  await carla.pressCard('Haal van de agenda', {}, { on: punt });
  await bot.app.delivered();

  expect(await agendaOf(DO)).not.toContain(TITEL);
  expect(samira.cardWith('De opdracht is van de agenda gehaald').text).toContain('Er is nu geen datum.');
});

test('what waits for a date gets it from a list that puts it on a meeting to come', async () => {
  const kenmerk = 'DOC-26000001';
  const opdracht = opdrachtOf(
    await addOpdracht(carla, SAMIRA, { kenmerk, overleg: 'pfho', datum: '2026-12-03' }),
  );
  await agreedPlan();
  await decideAt(bot, carla, PFHO, opdracht, PUT_OFF);
  expect(await statusOf()).toContain('Er is nog geen nieuwe datum.');
  const rows = [
    ['Datum', 'Overleg', 'Doel', 'Kenmerk'],
    ['19-11-2026', 'AO', 'Adviseren', kenmerk],
    ['14-01-2027', 'PFHO', 'Vaststellen', kenmerk],
  ];

  await takeOver(carla, rows.map((cells) => cells.join('\t')).join('\n'));

  expect(await statusOf()).toContain('De coördinator is akkoord met het plan.');
  expect((await bot.app.opdrachten.get(opdracht)).state.vergaderingId).toBe(LATER_PFHO);
});
