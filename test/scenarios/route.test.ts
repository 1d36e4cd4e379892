import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decideAt, reader } from '../support/besluiten-story.ts';
import { fill } from '../support/course/hands.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, fillInPlan, opdrachtOf, takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** DOC-24008138, the proposal of November 2024, on its way over the bodies of the region. */
const TITEL = 'Doorstart Samenkracht!';
const KENMERK = 'DOC-24008138';
const BEHANDELING = `behandeling-${KENMERK}.csv`;

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot({ at: '2024-09-30T08:00:00.000Z' });
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

const readBehandeling = (): Promise<Uint8Array> =>
  readFile(join(process.cwd(), 'test', 'fixtures', BEHANDELING));
const add = (inputs: Readonly<Record<string, string>> = {}) =>
  addOpdracht(carla, SAMIRA, { titel: TITEL, kenmerk: KENMERK, overleg: '', datum: '', ...inputs });

describe('the route of an opdracht', () => {
  test('is read from the table of the region, and stands on its card in order', async () => {
    await add();
    await bot.app.importFile(await readBehandeling(), BEHANDELING);

    const card = await carla.say(`status ${KENMERK}`);

    expect(card.text).toContain(
      [
        'Behandelingen',
        '○ 5 nov 2024 · Regieteam Gezondheid en Ondersteuning · Adviseren · Positief advies',
        '○ 5 nov 2024 · Regieteam Jeugd en Onderwijs · Adviseren · Positief advies',
        '○ 7 nov 2024 · Ambtelijk Overleg Bescherming en Opvang · Adviseren · Positief advies',
        '○ 21 nov 2024 · Directieoverleg · Adviseren',
        '○ 3 dec 2024 · Werkgroep Financiën · Adviseren',
        '○ 5 dec 2024 · Portefeuillehoudersoverleg · Vaststellen',
        '○ 19 dec 2024 · Algemeen Bestuur · Vaststellen',
      ].join('\n'),
    );
    expect(card.text).toContain(
      'Plan klaar: uiterlijk donderdag 31 oktober 2024, voor Directieoverleg, 21 nov 2024',
    );
    expect(card.text).not.toContain('Overleg: nog niet bekend');
  });

  test('asks for the plan before the DO', async () => {
    await add();
    await bot.app.importFile(await readBehandeling(), BEHANDELING);
    await bot.app.delivered();

    expect(samira.cardWith('Wil je het participatieplan maken?').text).toContain(
      'Overleg: Directieoverleg, donderdag 21 november 2024',
    );
  });
});

async function plan(
  overleg: string,
  datum: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<string> {
  await carla.say('nieuwe vergadering');
  return (await carla.pressCard('Plannen', { overleg, datum, ...inputs })).text;
}

/** Puts the opdracht on the agenda of this meeting. @returns the card of the meeting */
async function putOn(agenda: string, opdracht: string, doel: string): Promise<string> {
  await carla.say(`agenda ${agenda}`);
  const card = await carla.pressCard(OVERLEG[agenda.split(' ')[0] ?? ''] ?? agenda);
  const form = await carla.pressCard('Voeg een agendapunt toe', {}, { on: card });
  return (await carla.pressCard('Toevoegen', { opdracht, doel }, { on: form })).text;
}
const OVERLEG: Readonly<Record<string, string>> = {
  DO: 'Directieoverleg',
  PFHO: 'Portefeuillehoudersoverleg',
  AB: 'Algemeen Bestuur',
};

describe('two meetings of one overleg on a day', () => {
  test('at ten and at two are two, from the card and from a list', async () => {
    await plan('do', '2024-11-21', { tijd: '10:00' });

    expect(await plan('do', '2024-11-21', { tijd: '14:00' })).toContain('De vergadering staat op de agenda.');
    const report = await takeOver(
      carla,
      'Datum\tOverleg\tTijd\n21-11-2024\tDO\t14:00\n21-11-2024\tDO\t16:00',
    );

    expect(report.text).toContain('Toegevoegd: 1');
    expect(report.text).toContain('Gelijk gebleven: 1');
    const agenda = (await carla.say('agenda DO')).text;
    for (const time of ['10:00 uur', '14:00 uur', '16:00 uur']) expect(agenda).toContain(time);
    expect(agenda).toContain('3 vergaderingen.');
  });

  test('is one when its time was not known yet', async () => {
    await plan('do', '2024-11-21');

    expect(await plan('do', '2024-11-21', { tijd: '14:00' })).toContain('Deze vergadering was er al.');

    expect((await carla.say('agenda DO')).text).toContain('1 vergadering.');
  });

  test('move past each other only to a time of their own', async () => {
    await plan('do', '2024-11-21', { tijd: '10:00' });
    await plan('do', '2024-11-28', { tijd: '10:00' });
    const move = async (tijd: string) => {
      await carla.say('agenda DO');
      await carla.pressCard('28 november');
      await carla.pressCard('Verplaats');
      return (await carla.pressCard('Verplaatsen', { datum: '2024-11-21', tijd })).text;
    };

    expect(await move('10:00')).toContain('Dit overleg heeft op die dag al een vergadering.');
    expect(await move('14:00')).toContain('Verplaatst van donderdag 28 november 2024');
  });
});

describe('a route in an odd order', () => {
  test('with the AB before the PFHO is allowed, and said wherever it is made', async () => {
    const opdracht = opdrachtOf(await add({ overleg: 'do', datum: '2024-11-21' }));
    await plan('ab', '2024-12-05');
    await plan('pfho', '2024-12-19');

    expect(await putOn('AB', opdracht, 'vaststellen')).not.toContain('Let op');
    const words =
      'Let op: het AB is op donderdag 5 december 2024, vóór het PFHO van donderdag 19 december 2024.';
    expect(await putOn('PFHO', opdracht, 'vaststellen')).toContain(words);

    expect((await carla.say(`status ${KENMERK}`)).text).toContain(words);
    const report = await takeOver(
      carla,
      `importeer ${KENMERK}\nDatum\tOverleg\tDoel\tConclusie\n05-12-2024\tAB\tVaststellen\t`,
    );
    expect(report.text).toContain(words);
  });

  test('takes no stop at a meeting that was cancelled, and says why', async () => {
    await add({ overleg: 'do', datum: '2024-11-21' });
    await plan('pfho', '2024-12-05');
    await carla.pressCard('Annuleer');
    await carla.pressCard('Annuleer de vergadering');

    const report = await takeOver(
      carla,
      `importeer ${KENMERK}\nDatum\tOverleg\tDoel\tConclusie\n05-12-2024\tPFHO\tVaststellen\t`,
    );

    expect(report.text).toContain('Overgeslagen: 1');
    expect(report.text).toContain(
      'Deze vergadering is geannuleerd. De opdracht is daarom niet op de agenda gezet.',
    );
    expect((await carla.say(`status ${KENMERK}`)).text).not.toContain('Portefeuillehoudersoverleg');
  });

  test('asks of which opdracht a table is that does not say so', async () => {
    await add();

    const asked = await carla.say('Datum\tOverleg\tDoel\tConclusie\n05-12-2024\tPFHO\tVaststellen\t');

    expect(asked.text).toContain('Bij welke opdracht hoort deze tabel?');
    expect((await carla.say(`status ${KENMERK}`)).text).toContain('Overleg: nog niet bekend');
    const { id = '' } = (await bot.app.opdrachten.list())[0] ?? {};
    await bot.restart();
    await carla.pressCard('Lees in', { opdracht: id }, { on: asked });
    expect((await carla.say(`status ${KENMERK}`)).text).toContain('Overleg: nog niet bekend');
    await carla.pressCard('Lees in', { opdracht: id }, { on: asked });
    const report = await carla.pressCard('Neem over');
    expect(report.text).toContain('Toegevoegd: 1');
    expect((await carla.say(`status ${KENMERK}`)).text).toContain('Portefeuillehoudersoverleg');
    const again = await carla.pressCard('Lees in', { opdracht: id }, { on: asked });
    expect(again.text).toContain('Plak de tabel nog een keer');
  });
});

describe('DOC-24008138 on its way over seven bodies', () => {
  const move = async (agenda: string, overleg: string, datum: string): Promise<void> => {
    await carla.say(`agenda ${agenda}`);
    await carla.pressCard(overleg);
    await carla.pressCard('Verplaats');
    await carla.pressCard('Verplaatsen', { datum });
    await bot.app.delivered();
  };

  test('keeps each date with its own overleg, and tells the projectleider what changes', async () => {
    const samiraReads = reader(samira);
    await add();
    await bot.app.importFile(await readBehandeling(), BEHANDELING);
    await bot.app.delivered();
    const [asked = '', ...nothingElse] = samiraReads();
    expect(nothingElse).toEqual([]);
    expect(asked).toContain('Overleg: Directieoverleg, donderdag 21 november 2024');
    expect(asked).toContain('Plan klaar: uiterlijk donderdag 31 oktober 2024');

    await timeIs(bot, '2024-10-24T09:00:00.000Z');
    const [reminded = '', ...noOther] = samiraReads();
    expect(noOther).toEqual([]);
    expect(reminded).toContain('Uiterlijk donderdag 31 oktober 2024: nog 5 werkdagen (op 24 okt 2024)');
    expect(reminded).toContain('De vergadering is op donderdag 21 november 2024 (Directieoverleg).');

    await beginPlan(samira, TITEL);
    await fillInPlan(samira, { activiteitDatum: '2024-11-12' });
    await samira.pressCard('Plan indienen');
    await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
    await bot.app.delivered();
    const owed = async () => (await samira.say('herinneringen')).text;
    const BEFORE_PFHO = 'De vergadering is op donderdag 5 december 2024 (Portefeuillehoudersoverleg).';
    expect(await owed()).toContain(`Uiterlijk donderdag 14 november 2024: nog 15 werkdagen\n${BEFORE_PFHO}`);
    samiraReads();

    // What moves with the DO is the plan, which is done; the PFHO stays where it was.
    await move('DO', 'Directieoverleg', '2024-11-28');
    const ofDo = samiraReads().filter((text) => text.includes('Er is een nieuwe datum'));
    expect(ofDo).toEqual([
      expect.stringContaining(
        'Deze opdracht staat nu op de agenda van Directieoverleg, donderdag 28 november 2024. De opdracht komt ook in andere overleggen.',
      ),
    ]);
    expect(ofDo[0]).not.toContain('plan');
    expect(ofDo[0]).not.toContain('passage');
    expect(await owed()).toContain(BEFORE_PFHO);
    samiraReads();

    // With the PFHO moves what is due before it, and no message about the DO changes.
    await move('PFHO', 'Portefeuillehoudersoverleg', '2024-12-12');
    // An answer of before folds meanwhile; that is no news.
    expect(samiraReads().filter((text) => !text.includes('Antwoord van 24 okt 2024'))).toEqual([
      expect.stringContaining(
        'Deze opdracht staat nu op de agenda van Portefeuillehoudersoverleg, donderdag 12 december 2024. De inbreng moet verwerkt zijn: uiterlijk donderdag 21 november 2024. De passage moet klaar zijn: uiterlijk donderdag 28 november 2024.',
      ),
    ]);
    expect(await owed()).toContain(
      'Uiterlijk donderdag 21 november 2024: nog 20 werkdagen\nDe vergadering is op donderdag 12 december 2024 (Portefeuillehoudersoverleg).',
    );

    // The agenda of one body says where else it goes.
    await carla.say('agenda PFHO');
    expect((await carla.pressCard('Portefeuillehoudersoverleg')).text).toMatch(/ook: .*DO 28 nov.*/);

    // When all are over nothing says that it still comes somewhere.
    await timeIs(bot, '2024-12-20T09:00:00.000Z');
    const over = (await samira.say(`status ${KENMERK}`)).text;
    expect(over.match(/✓ \d+ (?:nov|dec) 2024/g)).toHaveLength(7);
    expect(over).not.toContain('○ ');
    expect(over).toContain('✓ 28 nov 2024 · Directieoverleg · Adviseren');
  });

  test('stands in the timeline, on a card of its own, in a list and in an answer', async () => {
    await add();
    await bot.app.importFile(await readBehandeling(), BEHANDELING);

    const tijdlijn = (await carla.say(`tijdlijn ${KENMERK}`)).text;
    expect(tijdlijn).toContain('Directieoverleg\n21 nov 2024 · Adviseren');
    expect(tijdlijn.indexOf('Algemeen Bestuur')).toBeGreaterThan(tijdlijn.indexOf('Passage klaar'));
    expect((await carla.say(`behandelingen van ${TITEL}`)).text).toContain('7 behandelingen.');
    expect((await carla.say('mijn opdrachten')).text).not.toContain(TITEL);
    expect((await samira.say('mijn opdrachten')).text).toContain(
      'Regieteam Gezondheid en Ondersteuning 5 nov 2024',
    );
    await timeIs(bot, '2024-12-20T09:00:00.000Z');
    const answer = await samira.say(`wanneer was ${KENMERK} in het regieteam jeugd en onderwijs`);
    expect(answer.text).toContain(
      'Doorstart Samenkracht! Regieteam Jeugd en Onderwijs 5 nov 2024 · Adviseren.',
    );
  });

  test('is still on its route in the DO that it named, after a PFHO postponed it without a date', async () => {
    const opdracht = opdrachtOf(await add({ overleg: 'do', datum: '2024-11-21' }));
    await plan('pfho', '2024-12-05');
    await putOn('PFHO', opdracht, 'vaststellen');
    await timeIs(bot, '2024-12-05T09:00:00.000Z');
    await decideAt(bot, carla, 'pfho-2024-12-05', opdracht, {
      uitkomst: 'uitgesteld',
      toelichting: 'Er is meer tijd nodig.',
    });

    const card = (await carla.say(`status ${KENMERK}`)).text;

    expect(card).toContain('✓ 21 nov 2024 · Directieoverleg · Bespreken');
    expect(card).toContain('✕ 5 dec 2024 · Portefeuillehoudersoverleg · Vaststellen · uitgesteld');
  });

  test('on the card of the plan is the meeting that comes, and when none comes the last one, with what became of it', async () => {
    const opdracht = opdrachtOf(await add({ overleg: 'do', datum: '2024-11-21' }));
    await plan('pfho', '2024-12-05');
    await putOn('PFHO', opdracht, 'vaststellen');
    await beginPlan(samira, TITEL);
    await fillInPlan(samira, { activiteitDatum: '2024-11-12' });
    await samira.pressCard('Plan indienen');
    await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
    const overleg = (): string | undefined => /Overleg: .*/.exec(samira.cardWith('Akkoord: ').text)?.[0];
    expect(overleg()).toBe('Overleg: Directieoverleg, donderdag 21 november 2024');

    await timeIs(bot, '2024-12-05T09:00:00.000Z');
    await decideAt(bot, carla, 'pfho-2024-12-05', opdracht, {
      uitkomst: 'uitgesteld',
      toelichting: 'Er is meer tijd nodig.',
    });
    expect(overleg()).toBe('Overleg: Portefeuillehoudersoverleg, donderdag 5 december 2024 (uitgesteld)');

    await plan('pfho', '2024-12-19');
    const later = { vergadering: 'pfho-2024-12-19' };
    await fill(carla, ['vergaderingen.addPunt', later], 'Toevoegen', { opdracht, doel: 'vaststellen' });
    expect(overleg()).toBe('Overleg: Portefeuillehoudersoverleg, donderdag 19 december 2024');

    await fill(carla, ['vergaderingen.cancel', later], 'Annuleer de vergadering');
    expect(overleg()).toBe(
      'Overleg: Portefeuillehoudersoverleg, donderdag 19 december 2024 (gaat niet door)',
    );
  });
});
