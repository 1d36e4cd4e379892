import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { opened } from '../support/besluiten-story.ts';
import { findButton } from '../support/card-reader.ts';
import { fill } from '../support/course/hands.ts';
import { CARLA, OTHER_CHANNEL, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

/** Who leads an opdracht hears that it was taken off an agenda, also one that it does not name itself. */

const DO = 'do-2026-12-15';
const PFHO = 'pfho-2026-12-17';
const OFF = 'De opdracht is van de agenda gehaald';
const NOT_ON = 'De vergadering gaat niet door';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let opdracht: string;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { overleg: 'do', datum: '2026-12-15' }));
  await fill(carla, ['vergaderingen.new', {}], 'Plannen', { overleg: 'pfho', datum: '2026-12-17' });
  await putOnPfho();
});
afterEach(() => bot.stop());

async function putOnPfho(): Promise<void> {
  await fill(carla, ['vergaderingen.addPunt', { vergadering: PFHO }], 'Toevoegen', {
    opdracht,
    doel: 'vaststellen',
  });
}
/** @param times how often the same press arrives */
async function takeOff(vergadering: string, times = 1): Promise<void> {
  const punt = await opened(carla, 'vergaderingen.openPunt', { vergadering, punt: opdracht });
  const button = findButton(punt, 'Haal van de agenda');
  for (let time = 0; time < times; time += 1) await carla.execute(button?.verb ?? '', button?.data ?? {});
  await bot.app.delivered();
}
const told = (): readonly string[] =>
  samira.screen().flatMap(({ text }) => (text.includes(OFF) ? [text] : []));

test('that it does not name: which one, and that it comes in others', async () => {
  await takeOff(PFHO);

  expect(told()).toEqual([
    `${OFF}\n${TITEL}\nDe opdracht komt niet in Portefeuillehoudersoverleg van donderdag 17 december 2026. De opdracht komt nog wel in andere overleggen. Het plan is voor Directieoverleg, dinsdag 15 december 2026. Het moet uiterlijk dinsdag 24 november 2026 klaar zijn.\n\nProjectleider: Samira El Amrani.`,
  ]);
  expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain('van de agenda gehaald');
});

test('that it names, while another one comes', async () => {
  await takeOff(DO);

  expect(told()).toEqual([
    expect.stringContaining('komt niet in Directieoverleg van dinsdag 15 december 2026'),
  ]);
  expect(told()[0]).toContain('Het plan is voor Portefeuillehoudersoverleg, donderdag 17 december 2026.');
});

test('both: then there is no date', async () => {
  await takeOff(PFHO);
  await takeOff(DO);

  expect(told()).toHaveLength(2);
  for (const text of told()) expect(text).toContain('Er is nu geen datum.');
});

test('pressed twice it is told once', async () => {
  await takeOff(PFHO, 2);

  expect(told()).toHaveLength(1);
  expect((await carla.say(`geschiedenis ${TITEL}`)).text.split('van de agenda gehaald')).toHaveLength(2);
});

test('put on it again and taken off again it is told again; the message of before says that it is of before', async () => {
  await takeOff(PFHO);
  await putOnPfho();
  await bot.app.delivered();
  expect(told()).toEqual([]);
  expect(samira.cardWith('Dit bericht over een datum is van eerder').text).toContain(TITEL);

  await takeOff(PFHO);

  expect(told()).toHaveLength(1);
});

test('put on it again, and then that meeting is cancelled: that is told, and not that it was taken off before', async () => {
  await takeOff(PFHO);
  await putOnPfho();
  await fill(carla, ['vergaderingen.cancel', { vergadering: PFHO }], 'Annuleer de vergadering');
  await bot.app.delivered();

  expect(told()).toEqual([]);
  expect(samira.cardWith('De vergadering gaat niet door').text).toContain(
    'Portefeuillehoudersoverleg van donderdag 17 december 2026 is geannuleerd.',
  );
});

test.each([
  ['taken off', () => takeOff(PFHO), OFF],
  [
    'that does not go on',
    () => fill(carla, ['vergaderingen.cancel', { vergadering: PFHO }], 'Annuleer de vergadering'),
    NOT_ON,
  ],
])('an agenda %s is news until its day is over; then the message folds', async (_what, change, words) => {
  await change();
  await bot.app.delivered();
  goTo(bot, '2026-12-17');
  await bot.app.sweep();
  expect(samira.screen().filter(({ text }) => text.includes(words))).toHaveLength(1);

  goTo(bot, '2026-12-18');
  await bot.app.sweep();

  expect(samira.screen().filter(({ text }) => text.includes(words))).toEqual([]);
  expect(samira.cardWith('Dit bericht over een datum is van eerder').text).toContain(TITEL);
});

test.each([
  ['before that day reads what happened', '2026-12-15', 2],
  ['after that day is not told it as if it were new', '2026-12-18', 0],
])('who can be reached only %s', async (_when, day, times) => {
  const titel = 'Wonen met begeleiding';
  const pieter = bot.client(PIETER);
  await bot.client(PIETER, OTHER_CHANNEL).say('help');
  opdracht = opdrachtOf(await addOpdracht(carla, PIETER, { titel, overleg: 'pfho', datum: '2026-12-17' }));
  await fill(carla, ['vergaderingen.new', {}], 'Plannen', { overleg: 'do', datum: '2026-12-16' });
  await fill(carla, ['vergaderingen.addPunt', { vergadering: 'do-2026-12-16' }], 'Toevoegen', {
    opdracht,
    doel: 'bespreken',
  });
  await takeOff(PFHO);
  await fill(carla, ['vergaderingen.cancel', { vergadering: 'do-2026-12-16' }], 'Annuleer de vergadering');
  await bot.app.delivered();
  goTo(bot, day);
  await bot.app.sweep();

  await pieter.say('hallo');
  await bot.app.delivered();

  const screen = pieter.screen().filter(({ text }) => text.includes(OFF) || text.includes(NOT_ON));
  expect(screen).toHaveLength(times);
  expect(pieter.screen().some(({ text }) => text.includes('bericht over een datum'))).toBe(false);
});

test('taken off the agenda of a meeting that does not go on: that was told, and is told once', async () => {
  await fill(carla, ['vergaderingen.cancel', { vergadering: PFHO }], 'Annuleer de vergadering');
  await bot.app.delivered();
  const before = samira.screen().length;
  await takeOff(PFHO);

  expect(told()).toEqual([]);
  expect(samira.screen()).toHaveLength(before);
  expect(samira.cardWith(NOT_ON).text).toContain('donderdag 17 december 2026 is geannuleerd');
});

test('of a meeting that was held it is a correction, and no news', async () => {
  goTo(bot, '2026-12-18');
  await bot.app.sweep();

  await takeOff(PFHO);

  expect(told()).toEqual([]);
});
