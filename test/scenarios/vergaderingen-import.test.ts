import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CARLA, DIANA } from '../support/people.ts';
import { addOpdracht, TITEL, takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

const BEHANDELING = 'behandeling-DOC-24008138.csv';
const readBehandeling = (): Promise<Uint8Array> =>
  readFile(join(process.cwd(), 'test', 'fixtures', BEHANDELING));

async function entries(): Promise<number> {
  return (await bot.store.log.readAll('', 10_000)).entries.length;
}

const YEAR = [
  ['Datum', 'Overleg', 'Tijd', 'Plaats'],
  ['14-01-2027', 'Directieoverleg', '9.30 uur', 'Raadzaal'],
  ['11 maart 2027', 'PFHO', '13:00 - 15:00', 'Kerkstraat 12'],
  ['n.t.b.', 'AB', '', ''],
  ['12-02-2027', 'Koffiehoek', '', ''],
];
const asText = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n');

describe('a year of vergaderingen', () => {
  test('is read from a pasted table, with a report per row', async () => {
    const report = await takeOver(carla, asText(YEAR));

    expect(report.text).toContain('Toegevoegd: 2');
    expect(report.text).toContain('Overgeslagen: 1');
    expect(report.text).toContain('Wacht op een overleg: 1');
    expect(report.text).toContain('In deze rij staat geen datum die ik kan lezen.');
    expect(report.text).toContain('Het overleg ‘Koffiehoek’ ken ik nog niet.');
    const agenda = await carla.say('agenda');
    expect(agenda.text).toContain(
      'Directieoverleg · donderdag 14 januari 2027\n09:30 uur · Raadzaal'.replace('\n', ' ›\n'),
    );
    expect(agenda.text).toContain('13:00 uur · Kerkstraat 12');
  });

  test('read twice changes nothing the second time', async () => {
    await takeOver(carla, asText(YEAR));
    const before = await entries();

    const again = await takeOver(carla, asText(YEAR));

    expect(again.text).toContain('Gelijk gebleven: 2');
    expect(await entries()).toBe(before);
  });

  test('does not undo that a vergadering was moved or cancelled', async () => {
    await takeOver(carla, asText(YEAR));
    await carla.say('agenda DO');
    await carla.pressCard('Directieoverleg');
    await carla.pressCard('Verplaats');
    await carla.pressCard('Verplaatsen', { datum: '2027-01-21' });
    await carla.say('agenda PFHO');
    await carla.pressCard('Portefeuillehoudersoverleg');
    await carla.pressCard('Annuleer');
    await carla.pressCard('Annuleer de vergadering');
    const before = await entries();

    const again = await takeOver(carla, asText(YEAR));

    expect(again.text).toContain(
      'Deze vergadering is verplaatst naar donderdag 21 januari 2027. Dat blijft zo.',
    );
    expect(again.text).toContain('Deze vergadering is geannuleerd. Dat blijft zo.');
    expect(await entries()).toBe(before);
  });

  test('says what it did not use', async () => {
    const report = await takeOver(carla, 'Datum\tOverleg\tVoorzitter\n14-01-2027\tDO\tde voorzitter');

    expect(report.text).toContain('Niet overgenomen: Voorzitter: de voorzitter');
  });

  test('is read by the coördinator only', async () => {
    const diana = await bot.opened(DIANA);

    expect((await diana.say(asText(YEAR))).text).toContain('Alleen de coördinator');
    expect((await carla.say('agenda')).text).toContain('Er staan geen vergaderingen');
  });
});

describe('the treatment of one proposal', () => {
  test('becomes an agendapunt in each vergadering, with doel and conclusie', async () => {
    await addOpdracht(carla, undefined, { kenmerk: 'DOC-24008138' });

    const report = await bot.app.importFile(await readBehandeling(), BEHANDELING);

    expect(report.problem).toBeUndefined();
    expect(report.rows.map(({ rij, titel, outcome }) => [rij, titel, outcome])).toEqual([
      [2, 'Regieteam Gezondheid en Ondersteuning, 5 nov 2024', 'toegevoegd'],
      [3, 'Regieteam Jeugd en Onderwijs, 5 nov 2024', 'toegevoegd'],
      [4, 'Ambtelijk Overleg Bescherming en Opvang, 7 nov 2024', 'toegevoegd'],
      [5, 'Directieoverleg, 21 nov 2024', 'toegevoegd'],
      [6, 'Werkgroep Financiën, 3 dec 2024', 'toegevoegd'],
      [7, 'Portefeuillehoudersoverleg, 5 dec 2024', 'toegevoegd'],
      [8, 'Algemeen Bestuur, 19 dec 2024', 'toegevoegd'],
    ]);
    expect(report.rows[0]?.lines).toEqual([
      'Overleg: Regieteam Gezondheid en Ondersteuning',
      'Datum: dinsdag 5 november 2024',
      'Doel: adviseren',
      'Conclusie: Positief advies',
    ]);
    await carla.say('agenda regieteam jeugd en onderwijs november 2024');
    const regieteam = await carla.pressCard('Regieteam Jeugd en Onderwijs');
    expect(regieteam.text).toContain('Stand: Gehouden');
    expect(regieteam.text).toContain(`1. ${TITEL}`);
    expect(regieteam.text).toContain('Adviseren');
    expect(regieteam.text).toContain('Conclusie: Positief advies');
    // Its plan is due for the DO that is still to come.
    expect((await carla.say(`status ${TITEL}`)).text).toContain('voor Directieoverleg, 15 dec 2026');
  });

  test('read twice changes nothing the second time', async () => {
    await addOpdracht(carla, undefined, { kenmerk: 'DOC-24008138' });
    await bot.app.importFile(await readBehandeling(), BEHANDELING);
    const before = await entries();

    const again = await bot.app.importFile(await readBehandeling(), BEHANDELING);

    expect(again.rows.map(({ outcome }) => outcome)).toEqual(Array(7).fill('ongewijzigd'));
    expect(await entries()).toBe(before);
  });

  test('of an opdracht that is not known is not read, and says what to do', async () => {
    const before = await entries();

    const report = await bot.app.importFile(await readBehandeling(), BEHANDELING);

    expect(report.problem).toContain('Ik ken geen opdracht met kenmerk DOC-24008138. Voeg die eerst toe');
    expect(await entries()).toBe(before);
  });

  test('without a kenmerk asks for it', async () => {
    const report = await bot.app.importFile(await readBehandeling(), 'behandeling.csv');

    expect(report.problem).toContain('Zet het kenmerk in de naam van het bestand of in een kolom Kenmerk');
  });

  test('is read from a pasted table with the kenmerk in a column or above it', async () => {
    await addOpdracht(carla, undefined, { kenmerk: 'DOC-24008138' });

    const column = await takeOver(
      carla,
      'Kenmerk\tDatum\tOverleg\tDoel\tConclusie\nDOC-24008138\t14-01-2027\tAB\tter vaststelling\t',
    );
    const above = await takeOver(
      carla,
      'importeer DOC-24008138\nDatum\tOverleg\tDoel\tConclusie\n21-01-2027\tDO\tiets anders\tAkkoord',
    );

    expect(column.text).toContain('Doel: vaststellen');
    expect(above.text).toContain('Het doel ‘iets anders’ ken ik niet. Het is gelezen als bespreken.');
    expect(above.text).toContain('Conclusie: Akkoord');
  });

  test('has as doel what is asked of the overleg, and not what that is about', async () => {
    await addOpdracht(carla, undefined, { kenmerk: 'DOC-24008138' });
    const doelen = [
      'Ter kennisname van het besluit',
      'Advies over de vaststelling',
      'Bespreken en vaststellen',
    ];

    const report = await takeOver(
      carla,
      [
        'Datum\tOverleg\tDoel\tKenmerk',
        ...doelen.map((doel, at) => `${14 + at}-01-2027\tAB\t${doel}\tDOC-24008138`),
      ].join('\n'),
    );

    expect(report.text.match(/Doel: \w+/g)).toEqual([
      'Doel: informeren',
      'Doel: adviseren',
      'Doel: vaststellen',
    ]);
  });

  test('leaves out a row that holds an e-mail address', async () => {
    await addOpdracht(carla, undefined, { kenmerk: 'DOC-24008138' });

    const report = await takeOver(
      carla,
      'Kenmerk\tDatum\tOverleg\tDoel\tConclusie\nDOC-24008138\t14-01-2027\tAB\tAdviseren\tVraag jan@voorbeeld.nl',
    );

    expect(report.text).toContain('In deze rij lijkt een e-mailadres te staan');
    expect(JSON.stringify((await bot.store.log.readAll('', 1000)).entries)).not.toContain('jan@');
  });
});
