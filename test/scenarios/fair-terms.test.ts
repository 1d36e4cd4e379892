import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { daysPass, herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, makePlan, needNoKanaal, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** It is Monday 16 November 2026, 10:00. A term never ends before somebody could know of it. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

const late = (client: TeamsClient) =>
  client.screen().filter(({ text }) => /(?:werkdag|werkdagen|plan is) te laat/.test(text));

describe('a plan that is asked late', () => {
  beforeEach(() => addOpdracht(carla, SAMIRA, { datum: '2026-11-27' }));

  test('is asked as soon as possible, with the day that it should have been', () => {
    const { text } = samira.cardWith(TITEL);

    expect(text).toContain(
      'zo snel mogelijk, uiterlijk donderdag 19 november 2026; eigenlijk vóór zaterdag 7 november 2026',
    );
  });

  test('is not late for three working days, and then it is', async () => {
    await daysPass(bot, '2026-11-18');
    await timeIs(bot, '2026-11-19T14:00:00.000Z');
    expect([...late(carla), ...late(samira)]).toEqual([]);
    const answer = await carla.say('wat is te laat?');
    expect(answer.text).toContain('Er is niets te laat.');

    await daysPass(bot, '2026-11-20');
    expect(herinneringenOf(samira).at(-1)?.text).toContain('1 werkdag te laat');
  });
});

test('a plan that is sent back gives its writer five working days, and nobody calls it late before', async () => {
  await needNoKanaal(carla, 'do');
  await addOpdracht(carla, SAMIRA);
  await daysPass(bot, '2026-11-24');
  await makePlan(samira);
  await timeIs(bot, '2026-11-30T09:00:00.000Z');
  await carla.pressCard('Stuur terug met een vraag', {}, { on: carla.cardWith('graag jouw oordeel') });
  await carla.pressCard('Stuur terug', { veld: 'doel', vraag: 'Wanneer kopen jullie in?' });
  const before = [late(carla).length, late(samira).length];

  expect(samira.cardWith('heeft nog een vraag').text).toContain('uiterlijk maandag 7 december 2026');
  await daysPass(bot, '2026-12-07');
  expect([late(carla).length, late(samira).length]).toEqual(before);
  await daysPass(bot, '2026-12-08');
  expect(herinneringenOf(samira).at(-1)?.text).toContain('1 werkdag te laat');
});

test('the last day of a plan stays as it is when somebody puts the agenda of its meeting in order', async () => {
  await addOpdracht(carla, SAMIRA, { datum: '2026-12-11' });
  await addOpdracht(carla, SAMIRA, { titel: 'Toekomst van de jeugdhulp', datum: '2026-12-11' });
  const lastDay = 'uiterlijk vrijdag 20 november 2026';
  expect(samira.cardWith(TITEL).text).toContain(lastDay);
  await timeIs(bot, '2026-11-23T13:00:00.000Z');
  await carla.say('agenda DO');
  await carla.pressCard('Directieoverleg');
  await carla.pressCard(TITEL);
  await carla.pressCard('Bewaar', { doel: 'vaststellen', plek: '1' });

  const { text } = await carla.say('wat is te laat?');
  expect(text).toContain(TITEL);
  expect(text).toContain('Toekomst van de jeugdhulp');
  expect(samira.cardWith(TITEL).text).not.toContain('zo snel mogelijk');
});

test('a meeting that is over asks nothing', async () => {
  await addOpdracht(carla, SAMIRA, { datum: '2020-01-14' });
  await daysPass(bot, '2026-12-04');

  expect(samira.screen().filter(({ text }) => text.includes(TITEL))).toEqual([]);
});

test('after the meeting itself nobody is asked for the plan any more', async () => {
  await addOpdracht(carla, SAMIRA, { datum: '2026-11-17' });
  expect(samira.cardWith(TITEL).text).toContain('uiterlijk dinsdag 17 november 2026');

  await daysPass(bot, '2026-12-04');

  expect([...herinneringenOf(samira), ...late(samira)]).toEqual([]);
  expect(samira.cardWith(TITEL).buttons).not.toContain('Begin');
  expect((await samira.say('mijn opdrachten')).text).not.toContain('plan klaar');
});

test.each([
  ['handed in', async () => undefined],
  ['agreed', async () => carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') })],
])(
  'the card of a plan that is %s names no meeting that is over the day after it, also when nothing else happens',
  async (_stand, then) => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { datum: '2026-11-27' }));
    await makePlan(samira);
    await then();
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'pfho', datum: '2026-12-17' });
    await carla.pressCard('Voeg een agendapunt toe');
    await carla.pressCard('Toevoegen', { opdracht, doel: 'vaststellen' });
    await carla.say('agenda PFHO');
    await carla.pressCard('Portefeuillehoudersoverleg');
    await carla.pressCard('Annuleer');
    await carla.pressCard('Annuleer de vergadering', { reden: 'Te weinig onderwerpen.' });
    await bot.app.sweep();
    const overleggen = (): readonly string[] =>
      bot.connector
        .shownIn(samira.conversationId)
        .filter(({ replyTo }) => replyTo === undefined)
        .flatMap(({ activity }) => JSON.stringify(activity).match(/"value":"[^"]*overleg, [^"]*"/g) ?? []);
    expect(overleggen()).toEqual(['"value":"Directieoverleg, vrijdag 27 november 2026"']);

    await timeIs(bot, '2026-11-27T23:30:00.000Z');

    expect(overleggen()).toEqual([
      '"value":"Portefeuillehoudersoverleg, donderdag 17 december 2026 (gaat niet door)"',
    ]);
  },
);
