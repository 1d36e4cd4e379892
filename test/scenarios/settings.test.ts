import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { daysPass, herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { BEHEER, CARLA, DIANA, DO_CHANNEL, SAMIRA } from '../support/people.ts';
import { addOpdracht, bindChannel, pressAfter } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** The DO is on 15 December 2026; it is Monday 16 November. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let bas: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  bas = await bot.opened(BEHEER);
});
afterEach(() => bot.stop());

/** The beheerder changes something, and the bot does what follows. */
async function set(group: string, inputs: Readonly<Record<string, string>>): Promise<CardView> {
  const form = await bas.pressCard(`Wijzig ${group}`, {}, { on: await bas.say('instellingen') });
  const saved = await bas.pressCard('Bewaar', inputs, { on: form });
  await bot.app.delivered();
  return saved;
}

describe('the beheerder', () => {
  test('sees every term of the working method, the hours and the days off', async () => {
    const card = await bas.say('instellingen');

    for (const line of [
      'Plan ingediend: 15 werkdagen voor het overleg',
      'Plan afgestemd: 10 werkdagen voor het overleg',
      'Uitnodiging verstuurd: 14 dagen voor de activiteit',
      'Opbrengst vastgelegd: 5 werkdagen na de activiteit',
      'Inbreng verwerkt: 15 werkdagen voor het overleg dat beslist',
      'Passage klaar: 10 werkdagen voor het overleg dat beslist',
      'Besluit vastgelegd: 3 werkdagen na het overleg',
      'Terugkoppeling gegeven: 20 werkdagen na het besluit',
      'Meetlat ingevuld: 20 werkdagen na de terugkoppeling',
      'Signaal beantwoord: 30 werkdagen na de ontvangst',
      'Toezegging nagekomen: op de dag zelf',
      'Agenda geplaatst in het kanaal: 7 werkdagen voor het overleg',
      'Herinneringen vanaf: 08:30 uur',
      'Herinneringen tot: 17:00 uur',
      'Weekoverzicht op: maandag',
      'Weekoverzicht om: 08:30 uur',
      'Goede Vrijdag: een gewone werkdag',
      '5 mei: één keer in de vijf jaar vrij',
    ])
      expect(card.text.split('\n')).toContain(line);
  });

  test('changes a term: the date on the card of the projectleider and her reminder move along, once', async () => {
    await addOpdracht(carla, SAMIRA);
    const before = samira.cardWith('Wil je het participatieplan maken?');
    expect(before.text).toContain('dinsdag 24 november 2026');

    const saved = await set('termijnen', { 'i-plan-ingediend': '13' });

    expect(saved.text).toContain(
      'Plan ingediend: 13 werkdagen voor het overleg (standaard: 15 werkdagen voor het overleg)',
    );
    const after = samira.cardWith('Wil je het participatieplan maken?');
    expect(after.activityId).toBe(before.activityId);
    expect(after.text).toContain('donderdag 26 november 2026');
    expect(samira.screen()).toHaveLength(1);
    await timeIs(bot, '2026-11-18T07:30:00.000Z');
    expect(herinneringenOf(samira)).toEqual([]);
    await timeIs(bot, '2026-11-19T07:30:00.000Z');
    expect(herinneringenOf(samira)[0]?.text).toContain(
      'Uiterlijk donderdag 26 november 2026: nog 5 werkdagen (op 19 nov 2026)',
    );
    expect(herinneringenOf(samira)[0]?.text).toContain('Dit moet 13 werkdagen ervoor klaar zijn.');
  });

  test('changes a term just after the reminder: the card says the new date, and nobody is told twice', async () => {
    await addOpdracht(carla, SAMIRA);
    await timeIs(bot, '2026-11-17T07:30:00.000Z');
    expect(herinneringenOf(samira)).toHaveLength(1);

    await set('termijnen', { 'i-plan-ingediend': '14' });
    expect(herinneringenOf(samira)[0]?.text).toContain('Uiterlijk woensdag 25 november 2026');
    await daysPass(bot, '2026-11-22');

    expect(herinneringenOf(samira)).toHaveLength(1);
    await timeIs(bot, '2026-11-24T07:30:00.000Z');
    expect(herinneringenOf(samira).at(-1)?.text).toContain('nog 1 werkdag');
  });

  test('changes the hours: reminders come at the new time', async () => {
    await addOpdracht(carla, SAMIRA);
    await set('uren', { 'i-herinneren-vanaf': '10:00', 'i-weekoverzicht-tijd': '10:00' });

    await timeIs(bot, '2026-11-17T08:59:00.000Z');
    expect(herinneringenOf(samira)).toEqual([]);
    await timeIs(bot, '2026-11-17T09:00:00.000Z');

    expect(herinneringenOf(samira)).toHaveLength(1);
  });

  test('changes when the agenda is shown', async () => {
    const channel = bot.client(CARLA, DO_CHANNEL);
    await bindChannel(channel, carla);
    await addOpdracht(carla, SAMIRA);
    const shown = () => channel.cardWith('Directieoverleg · dinsdag 15 december 2026');
    expect(shown().text).not.toContain('Bespreken');

    await set('termijnen', { 'i-agenda-geplaatst': '30' });

    expect(shown().text).toContain('Bespreken');
  });

  test('makes 5 May a day off: the last day counts one working day more', async () => {
    await addOpdracht(carla, SAMIRA, { datum: '2027-05-20' });
    const asked = () => samira.cardWith('Wil je het participatieplan maken?').text;
    expect(asked()).toContain('maandag 26 april 2027');

    await set('vrije dagen', { 'i-5-mei': 'altijd' });

    expect(asked()).toContain('vrijdag 23 april 2027');
  });

  test.each([
    ['termijnen', { 'i-plan-ingediend': '200' }, 'Vul een heel getal in, van 0 tot en met 120.'],
    ['termijnen', { 'i-plan-ingediend': '2,5' }, 'Vul een heel getal in, van 0 tot en met 120.'],
    ['termijnen', { 'i-plan-afgestemd': '16' }, 'eerst ingediend en dan afgestemd. Kies hooguit 15.'],
    ['termijnen', { 'i-passage-klaar': '20' }, 'Kies hooguit 15.'],
    ['uren', { 'i-herinneren-tot': '08:00' }, 'Kies een tijd na 08:30.'],
    ['uren', { 'i-weekoverzicht-tijd': '07:00' }, 'Kies een tijd vanaf 08:30 en voor 17:00.'],
    ['uren', { 'i-herinneren-vanaf': '' }, 'Kies een tijd, zoals 08:30.'],
  ])('is asked again in ‘%s’ about %j, and nothing is stored', async (group, inputs, question) => {
    expect((await set(group, inputs)).text).toContain(question);

    expect((await bas.say('instellingen')).text).not.toContain('standaard:');
  });

  test('sees who changed what and when', async () => {
    await set('termijnen', { 'i-plan-ingediend': '20' });
    await pressAfter(carla, 'pauzeer berichten');

    const card = await bas.pressCard('Bekijk wie wat wijzigde', {}, { on: await bas.say('instellingen') });

    expect(card.text).toContain(
      '16 nov 2026, Bas Hofman: Plan ingediend: was 15 werkdagen voor het overleg, is nu 20 werkdagen voor het overleg.',
    );
    expect(card.text).toContain('16 nov 2026, Carla de Boer: alle berichten stilgezet.');
  });

  test('is told when somebody else changed the same term meanwhile, and decides again', async () => {
    const mine = await bas.pressCard('Wijzig termijnen', {}, { on: await bas.say('instellingen') });
    await set('termijnen', { 'i-plan-ingediend': '20' });

    const told = await bas.pressCard('Bewaar', { 'i-plan-ingediend': '18' }, { on: mine });
    expect(told.text).toContain('Iemand anders heeft dit net gewijzigd.');
    expect(told.inputs['i-plan-ingediend']).toBe('18');

    const saved = await bas.pressCard('Bewaar', {}, { on: told });
    expect(saved.text).toContain('Plan ingediend: 18 werkdagen');
  });

  test('and a colleague who change different terms at the same time both succeed', async () => {
    const mine = await bas.pressCard('Wijzig termijnen', {}, { on: await bas.say('instellingen') });
    await set('termijnen', { 'i-plan-ingediend': '20' });

    const saved = await bas.pressCard('Bewaar', { 'i-meetlat-ingevuld': '25' }, { on: mine });

    expect(saved.text).toContain('Plan ingediend: 20 werkdagen');
    expect(saved.text).toContain('Meetlat ingevuld: 25 werkdagen');
  });

  test('may send the same card twice: it is stored once', async () => {
    const form = await bas.pressCard('Wijzig termijnen', {}, { on: await bas.say('instellingen') });
    await bas.pressCard('Bewaar', { 'i-plan-ingediend': '20' }, { on: form });
    await bas.pressCard('Bewaar', { 'i-plan-ingediend': '20' }, { on: form });

    const history = await bas.pressCard('Bekijk wie wat wijzigde', {}, { on: await bas.say('instellingen') });
    expect(history.text).toContain('1 wijziging.');
  });

  test('does not lose what follows when the bot stops right after it was stored', async () => {
    await addOpdracht(carla, SAMIRA);
    const form = await bas.pressCard('Wijzig termijnen', {}, { on: await bas.say('instellingen') });
    bot.connector.answerBy(() => ({ status: 503 }));
    await bas.pressCard('Bewaar', { 'i-plan-ingediend': '13' }, { on: form }).catch(() => undefined);
    bot.connector.answerBy(undefined);
    await bot.restart();
    bot.clock.advance(60_000);
    await bot.app.sweep();

    expect(samira.cardWith('Wil je het participatieplan maken?').text).toContain(
      'donderdag 26 november 2026',
    );
  });
});

describe('somebody else', () => {
  test.each([CARLA, SAMIRA, DIANA])('%j is told who can', async (person) => {
    const client = await bot.opened(person);

    expect((await client.say('instellingen')).text).toContain('Alleen de beheerder kan de instellingen');
    const { message } = await client.execute('instellingen.save', {
      groep: 'termijnen',
      nonce: 'n1',
      version: 0,
      'i-plan-ingediend': '1',
    });
    expect(message).toContain('Alleen de beheerder');
  });

  test('reads no settings where everybody reads along', async () => {
    const channel = bot.client(BEHEER, DO_CHANNEL);
    await channel.open();

    expect((await channel.say('instellingen')).text).toContain('Dat doe ik graag in onze eigen chat');
  });
});
