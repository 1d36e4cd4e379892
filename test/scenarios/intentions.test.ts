import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DOELEN } from '../../src/statusvragen/bedoeling-doelen.ts';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, DO_CHANNEL, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** On Monday 16 November 2026; Samira has two opdrachten, of which the DO of 15 December has one. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await bot.opened(PIETER);
  await addOpdracht(carla, SAMIRA);
  await addOpdracht(carla, SAMIRA, { titel: 'Leerlingenvervoer 2027', overleg: 'pfho', datum: '2027-01-14' });
});
afterAll(() => bot.stop());

const entries = async () => (await bot.store.log.readAll('', 10_000)).entries.length;
/** The verb of every button of a card. */
const opens = ({ json }: CardView) =>
  [...JSON.stringify(json).matchAll(/"verb":"([^"]+)"/g)].map(([, verb]) => verb);

describe('what somebody wants to do opens the form for it, filled in', () => {
  test.each([
    ['verplaats het DO naar 20 januari', 'Vergadering verplaatsen', { datum: '2027-01-20' }],
    ['verplats het do van 15 december nr 20 januari', 'dinsdag 15 december 2026', { datum: '2027-01-20' }],
    ['plan een PFHO op 11 maart', 'Nieuwe vergadering plannen', { overleg: 'pfho', datum: '2027-03-11' }],
    ['draag leerlingenvervoer over aan Pieter', 'Leerlingenvervoer 2027', { projectleiderId: PIETER.id }],
    [
      'geef leerlingenvervoer door aan Klaas Onbekend',
      'Leerlingenvervoer',
      { projectleiderNaam: 'klaas onbekend' },
    ],
    [
      'voeg een opdracht toe: Beter vervoer, projectleider Pieter Smit, PFHO van 14 januari',
      'Nieuwe opdracht toevoegen',
      { titel: 'Beter vervoer', projectleiderId: PIETER.id, overleg: 'pfho', datum: '2027-01-14' },
    ],
    ['nieuwe opdracht Jongerenwerk 2028', 'Nieuwe opdracht toevoegen', { titel: 'Jongerenwerk 2028' }],
    ['ik wil een signaal doorgeven over wachttijden', 'Nieuw signaal', { onderwerp: 'wachttijden' }],
    ['zet leerlingenvervoer op de agenda van het DO', 'Agendapunt toevoegen', { doel: 'vaststellen' }],
    ['agendeer huishoudelijke hulp voor het PFHO', 'Agendapunt toevoegen', { doel: 'vaststellen' }],
  ])('%s', async (text, title, inputs) => {
    const before = await entries();

    const card = await carla.say(text);

    expect(card.text).toContain(title);
    expect(card.inputs).toMatchObject(inputs);
    expect(await entries()).toBe(before);
  });

  test('with the opdracht that was named, or asks which one', async () => {
    expect((await samira.say('begn met het pln van leerlingenvervoer')).text).toContain(
      'Leerlingenvervoer 2027',
    );

    const which = await samira.say('ik wil graag beginnen met mijn plan');
    expect(which.text).toContain('Van welke opdracht wil je het plan openen?');
    expect(which.text).toContain(`${TITEL} ›`);
    expect(opens(which)).toContain('opdrachten.openPlan');

    const unknown = await samira.say('begin met het plan van kernfusie');
    expect(unknown.text).toContain('Bij die woorden vind ik geen opdracht.');
    expect(unknown.text).toContain('Leerlingenvervoer 2027 ›');
  });

  test('with the meeting that was named, or asks which one', async () => {
    expect((await carla.say('annuleer het DO')).text).toContain(
      'Weet je zeker dat deze vergadering niet doorgaat?',
    );
    expect((await carla.say('verplaats de vergadering naar 20 januari')).text).toContain(
      'Welke vergadering wil je verplaatsen?',
    );
    const other = await carla.say('annuleer het DO van 3 december');
    expect(other.text).toContain('Op die dag vind ik geen vergadering.');
    const none = await carla.say('verplaats het algemeen bestuur naar 20 januari');
    expect(none.buttons).toEqual(['Plan een vergadering', 'Bekijk de agenda']);
    expect((await carla.pressCard('Plan een vergadering', {}, { on: none })).inputs).toMatchObject({
      overleg: 'ab',
      datum: '2027-01-20',
    });
  });

  test('says why when it cannot be done, and where to go when nothing can', async () => {
    expect((await samira.say('voeg inbreng toe bij leerlingenvervoer')).text).toContain(
      'Het plan staat nog open.',
    );
    expect((await samira.say('voeg inbreng toe')).buttons).toEqual([
      'Bekijk mijn opdrachten',
      'Bekijk alle opdrachten',
    ]);
  });

  test('goes to the coördinator as a question when it is hers to do', async () => {
    const card = await samira.say('verplaats het DO naar 20 januari');

    expect(card.text).toContain('Dit stuur ik door');
    expect(card.inputs.vraag).toBe('verplaats het DO naar 20 januari');
    expect(carla.screen().some(({ text }) => text.includes('Vraag van Samira'))).toBe(false);
  });

  test('is not opened where a whole channel reads along', async () => {
    const card = await bot.client(CARLA, DO_CHANNEL).say('verplaats het DO naar 20 januari');

    expect(card.text).toContain('Dat doe ik graag in onze eigen chat');
  });
});

describe('to look at and to take along', () => {
  test('weekoverzicht is the coördinator’s; who is none sees what is theirs', async () => {
    expect((await carla.say('geef me het weekoverzicht')).text).toContain(
      'Weekoverzicht van maandag 16 november 2026',
    );
    expect((await samira.say('weekoverzicht')).text).not.toContain('Weekoverzicht van');
  });

  test('exporteer takes what was named, or asks what', async () => {
    expect((await carla.say('exporteer de opdrachten')).text).toContain('2 regels, als Excel-bestand.');
    expect((await carla.say('exporteer')).text).toContain('Wat wil je meenemen?');
    expect((await samira.say('exporteer')).text).not.toContain('communicatiekalender');
  });
});

describe('a question', () => {
  test('stays one', async () => {
    expect((await carla.say('wanneer is het DO?')).text).toContain('15 december 2026');
    expect(opens(await carla.say('wanneer verplaatst het DO?'))).not.toContain('vergaderingen.saveMove');
  });
});

test('everything that can be wanted is a button that the bot has', () => {
  const gezegd = { soort: 'plan', over: '', personen: [], vandaag: '2026-11-16', zin: '' } as const;
  const dossier = { status: 'plan gevraagd', plan: {} } as never;
  const behandeling = { stand: 'komt' } as never;
  const verbs = Object.values(DOELEN).flatMap((doel) => {
    if (doel.bij === 'bericht') return doel.zegt.buttons.map(({ verb }) => verb);
    if (doel.bij === 'opdracht') return [doel.opent('o', dossier, gezegd).verb];
    if (doel.bij === 'agendapunt') return [doel.opent('v', 'p', behandeling).verb];
    return [doel.bij === 'niets' ? doel.opent(gezegd).verb : doel.opent('v', gezegd).verb];
  });
  expect(verbs.filter((verb) => !bot.app.router.verbs.includes(verb))).toEqual([]);
});

describe('the help', () => {
  test('is made of buttons that do what they say', async () => {
    const help = await samira.say('help');
    const says = [...JSON.stringify(help.json).matchAll(/"zin":"([^"]+)"/g)].map(([, zin]) => zin);
    expect(says).toContain('mijn opdrachten');

    const { card } = await samira.execute('bot.say', { zin: 'mijn opdrachten' });
    expect(card?.text).toContain('Leerlingenvervoer 2027');
  });
});
