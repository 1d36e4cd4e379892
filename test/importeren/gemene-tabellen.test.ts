import { describe, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import type { Gelezen } from '../../src/importeren/ground/gelezen.ts';
import { leesTabel } from '../../src/importeren/ground/lees-tabel.ts';
import { isKop } from '../../src/importeren/ground/regio-namen.ts';
import { readPastedTable } from '../../src/spreadsheets/pasted-table.ts';
import { readTable } from '../../src/spreadsheets/read-table.ts';
import { REGIO } from '../support/regio.ts';
import { importsOf, openSubjects } from '../support/subjects.ts';

/** Tables that nobody made for the bot, each mean in another way. What is expected was written before they were read. */

const isHeading = (cell: string): boolean => isKop(cell, REGIO);
const read = async (bytes: Uint8Array, bestand = 'tabel.csv', antwoorden = {}): Promise<Gelezen> =>
  leesTabel({ ...(await readTable(bytes, bestand, isHeading)), bestand, antwoorden }, REGIO);
const csv = (...lines: readonly string[]) => read(strToU8(lines.join('\r\n')));
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
async function pasted(html: string): Promise<Gelezen> {
  const table = await readPastedTable('', html, isHeading);
  if (!table) throw new Error('expected a table');
  return leesTabel(table, REGIO);
}
/** What stands in the columns of these fields, a row each. */
const by = ({ table, velden }: Gelezen, ...asked: readonly string[]) =>
  table.rows.map(({ cells }) =>
    asked.map((veld) => cells[(velden as readonly unknown[]).indexOf(veld)] ?? ''),
  );

describe('a mean table', () => {
  test('1. a list of opdrachten with headings in abbreviations', async () => {
    const gelezen = await csv(
      'Nr.;Dossiernr.;Omschrijving opdracht;Best. trekker;Ambt. trekker;PFHO d.d.;Gem.',
      '1;DOC-24000001;Vervoer op maat;Anna Vink;Eva Bos;14-01-2027;alle',
      '2;DOC-24000002;Pleegzorg;Anna Vink;Eva Bos;11-03-2027;Huizen',
    );

    expect(gelezen.soort).toBe('opdrachten');
    expect(by(gelezen, 'kenmerk', 'titel', 'trekker', 'projectleider', 'datum', 'gemeenten')).toEqual([
      ['DOC-24000001', 'Vervoer op maat', 'Anna Vink', 'Eva Bos', '14-01-2027', 'alle'],
      ['DOC-24000002', 'Pleegzorg', 'Anna Vink', 'Eva Bos', '11-03-2027', 'Huizen'],
    ]);
  });

  test('2. headings in two rows, the upper ones merged over the lower', async () => {
    const gelezen = await csv(
      'Opdracht;Wie;;Planning;',
      ';Projectleider;Bestuurlijk trekker;Overleg;Datum',
      'Vervoer op maat;Eva Bos;Anna Vink;DO;14-01-2027',
      'Pleegzorg;Eva Bos;Anna Vink;PFHO;11-03-2027',
    );

    expect(gelezen.soort).toBe('opdrachten');
    expect(by(gelezen, 'titel', 'projectleider', 'trekker', 'overleg', 'datum')).toEqual([
      ['Vervoer op maat', 'Eva Bos', 'Anna Vink', 'DO', '14-01-2027'],
      ['Pleegzorg', 'Eva Bos', 'Anna Vink', 'PFHO', '11-03-2027'],
    ]);
    expect(gelezen.opmerkingen).toContain('Boven de koppen staat: ‘Wie | Planning’.');
  });

  test('3. a list of toezeggingen with a portefeuillehouder, as a griffie keeps it', async () => {
    const gelezen = await csv(
      'Toezeggingenlijst Portefeuillehoudersoverleg',
      'Nr;Datum vergadering;Onderwerp;Toezegging;Portefeuillehouder;Afdoening voor;Stand van zaken',
      '1;14-01-2027;Vervoer op maat;Er komt een brief aan de reizigers.;Anna Vink;01-03-2027;Afgedaan',
      '2;14-01-2027;Pleegzorg;De wachttijden worden gemeld.;Anna Vink;01-04-2027;',
    );

    expect(gelezen.soort).toBe('toezeggingen');
    expect(by(gelezen, 'titel', 'toezegging', 'eigenaar', 'uiterlijk', 'stand')).toEqual([
      ['Vervoer op maat', 'Er komt een brief aan de reizigers.', 'Anna Vink', '01-03-2027', 'Afgedaan'],
      ['Pleegzorg', 'De wachttijden worden gemeld.', 'Anna Vink', '01-04-2027', ''],
    ]);
  });

  test('4. a schema in UTF-16 with tabs, week numbers, days before dates, a summer break and a total', async () => {
    const gelezen = await read(
      utf16(
        [
          'Vergaderschema 2027',
          'Week\tDatum\tGremium\tAanvang\tLocatie',
          '2\tdo 14 jan\tDO\t09.30 uur\tRegiokantoor',
          '6\tdo 11 feb\tPFHO\t13.00 uur\tHuizen',
          '\tZomerreces\t\t\t',
          '36\tdo 9 sept\tDO\t09.30 uur\tRegiokantoor',
          'Totaal\t3\t\t\t',
        ].join('\r\n'),
      ),
    );

    expect(gelezen).toMatchObject({ soort: 'vergaderschema', jaar: 2027 });
    expect(by(gelezen, 'overleg', 'datum', 'tijd', 'plaats').filter(([overleg]) => overleg !== '')).toEqual([
      ['DO', 'do 14 jan 2027', '09.30 uur', 'Regiokantoor'],
      ['PFHO', 'do 11 feb 2027', '13.00 uur', 'Huizen'],
      ['DO', 'do 9 sept 2027', '09.30 uur', 'Regiokantoor'],
    ]);
  });

  test('5. a calendar pasted from Word: months down, bodies across, breaks in cells and a merged title', async () => {
    const gelezen = await pasted(`<table>
      <tr><td colspan="3"><p>Vergaderdata<br>2027</p></td></tr>
      <tr><th>Maand</th><th>Directie-<br>overleg</th><th>PFHO</th></tr>
      <tr><td>Januari</td><td><p>14</p><p>28</p></td><td>do 21</td></tr>
      <tr><td>Februari</td><td>11<br>25</td><td>-</td></tr>
      <tr><td>Augustus</td><td colspan="2">reces</td></tr></table>`);

    expect(gelezen.soort).toBe('vergaderschema');
    expect(by(gelezen, 'overleg', 'datum').map(([, datum]) => datum)).toEqual(
      expect.arrayContaining(['14 jan 2027', '28 jan 2027', '21 jan 2027', '11 feb 2027', '25 feb 2027']),
    );
    expect(by(gelezen, 'datum').flat()).not.toContain('-');
  });

  test('6. the table of a year with headings as questions', async () => {
    const gelezen = await csv(
      'Samenkracht! in 2017',
      'Project;Hoe betrokken we inwoners?;Wat leverde het op?;Hoe gaat het verder?',
      'Pleegzorg;Groepsgesprek met pleegouders;Pleegouders willen één aanspreekpunt;Wordt opgenomen in het contract',
    );

    expect(gelezen).toMatchObject({ soort: 'jaartabel', jaar: 2017 });
    expect(by(gelezen, 'titel', 'vorm', 'opbrengst', 'vervolg')).toEqual([
      [
        'Pleegzorg',
        'Groepsgesprek met pleegouders',
        'Pleegouders willen één aanspreekpunt',
        'Wordt opgenomen in het contract',
      ],
    ]);
  });

  test('7. inbreng as a note of answers, with numbers and merged titles', async () => {
    const gelezen = await pasted(`<table>
      <tr><td>Nr.</td><td>Onderwerp</td><td>Inbreng inwoners</td><td>Van wie</td><td>Overgenomen?</td><td>Motivering</td></tr>
      <tr><td>1</td><td rowspan="2">Vervoer op maat</td><td>Eerder<br>ophalen</td><td>adviesraad</td><td>Ja</td><td></td></tr>
      <tr><td>2</td><td>Een vaste chauffeur</td><td>inwoners</td><td>Nee</td><td>Te duur</td></tr></table>`);

    expect(gelezen.soort).toBe('inbreng');
    expect(by(gelezen, 'titel', 'bron', 'oordeel', 'reden')).toEqual([
      ['Vervoer op maat', 'adviesraad', 'Ja', ''],
      ['Vervoer op maat', 'inwoners', 'Nee', 'Te duur'],
    ]);
    expect(by(gelezen, 'punt').map(([punt = '']) => punt.replace(/\s+/g, ' '))).toEqual([
      'Eerder ophalen',
      'Een vaste chauffeur',
    ]);
  });

  test('8. activiteiten with dates of which one has the month first, and a heading that came apart', async () => {
    const gelezen = await csv(
      'Project;"Werk-\nvorm";Datum;Verwacht aantal deelne-\u00admers',
      'Vervoer op maat;Focusgroep;02-03-2027;8',
      'Vervoer op maat;Werkbezoek;03-25-2027;12',
    );

    expect(gelezen.soort).toBe('activiteiten');
    expect(by(gelezen, 'activiteit', 'aantal')).toEqual([
      ['Focusgroep', '8'],
      ['Werkbezoek', '12'],
    ]);
    expect(gelezen.twijfels.map(({ id, gekozen }) => [id, gekozen])).toEqual([['datum2', 'maand eerst']]);
  });

  test('9. the jaaragenda with sections by programme, and names of bodies that are none', async () => {
    const gelezen = await csv(
      'Overzicht (voorlopige) agendapunten jaaragenda Samenkracht! 2027;;;',
      'Project;Bestuurlijk trekker;Projectleider;Betrokken inwoners / profiel',
      'JEUGD EN ONDERWIJS;;;',
      'Pleegzorg;Anna Vink;Eva Bos;pleegouders',
      'Gezondheid en Ondersteuning;;;',
      'Vervoer op maat;n.t.b.;n.t.b.;n.t.b.',
      '* onder voorbehoud van vaststelling;;;',
    );

    expect(gelezen).toMatchObject({ soort: 'jaaragenda', jaar: 2027 });
    expect(by(gelezen, 'titel', 'trekker', 'projectleider', 'toelichting')).toEqual([
      ['Pleegzorg', 'Anna Vink', 'Eva Bos', 'pleegouders'],
      ['Vervoer op maat', 'n.t.b.', 'n.t.b.', 'n.t.b.'],
    ]);
  });

  test('10. a Behandeling with other words and a kenmerk above it', async () => {
    const gelezen = await csv(
      'Voorstel DOC-24008138 Toekomst Samenkracht!;;;',
      'Gremium;d.d.;Ter;Uitkomst',
      'Directieoverleg;13-06-24;advisering;Positief advies',
      'Portefeuillehoudersoverleg;4 juli 2024;besluitvorming;',
    );

    expect(gelezen.soort).toBe('behandeling');
    expect(by(gelezen, 'overleg', 'datum', 'doel', 'conclusie')).toEqual([
      ['Directieoverleg', '13-06-24', 'advisering', 'Positief advies'],
      ['Portefeuillehoudersoverleg', '4 juli 2024', 'besluitvorming', ''],
    ]);
  });

  test('is stored as it was read: the meeting of each row, the year, and of amounts nothing', async () => {
    const subjects = openSubjects();
    try {
      const imports = importsOf(subjects);
      const take = (...lines: readonly string[]) => imports.importFile(strToU8(lines.join('\n')), 'x.csv');
      const list = await take(
        'Nr.;Dossiernr.;Omschrijving opdracht;Best. trekker;Ambt. trekker;PFHO d.d.',
        '1;DOC-24000001;Vervoer op maat;Anna Vink;Eva Bos;14-01-2027',
      );
      expect(list.rows).toMatchObject([{ outcome: 'toegevoegd', titel: 'Vervoer op maat' }]);
      const [{ state } = { state: undefined }] = await subjects.core.opdrachten.list();
      expect(state).toMatchObject({
        kenmerk: 'DOC-24000001',
        vergaderingId: 'pfho-2027-01-14',
        projectleiders: [{ naam: 'Eva Bos' }],
        trekkers: [{ naam: 'Anna Vink' }],
      });

      await take(
        'Samenkracht! in 2017',
        'Project;Hoe betrokken we inwoners?;Wat leverde het op?',
        'Pleegzorg;Groepsgesprek;Eén aanspreekpunt',
      );
      const made = (await subjects.core.opdrachten.list()).map((one) => one.state.jaartabel);
      expect(made).toContainEqual(
        expect.objectContaining({ jaar: 2017, vorm: 'Groepsgesprek', opbrengst: 'Eén aanspreekpunt' }),
      );

      const { problem } = await take('Onderdeel;2017;2018', 'Coördinatie;€ 15.000,00;€ 15.000,00');
      expect(problem).toContain('Bedragen leg ik niet vast');
    } finally {
      await subjects.close();
    }
  });

  test('11. contacts of gemeenten with other headings', async () => {
    const gelezen = await csv('Gemeente;Naam contactpersoon;Functie', 'Huizen;Els Vink;beleidsadviseur');

    expect(gelezen.soort).toBe('contacten');
  });

  test('13. a form with its headings one below another is one opdracht', async () => {
    const gelezen = await csv(
      'Opdrachtformulier',
      'Onderwerp;Vervoer op maat',
      'Kenmerk;DOC-24000001',
      'Projectleider;Eva Bos',
      'Bestuurlijk trekker;Anna Vink',
      'Overleg;DO',
      'Datum;14-01-2027',
    );

    expect(gelezen.soort).toBe('opdrachten');
    expect(by(gelezen, 'titel', 'kenmerk', 'projectleider', 'trekker', 'overleg', 'datum')).toEqual([
      ['Vervoer op maat', 'DOC-24000001', 'Eva Bos', 'Anna Vink', 'DO', '14-01-2027'],
    ]);
    expect(gelezen.opmerkingen).toContain(
      'De koppen staan onder elkaar. Elke kolom daarachter lees ik als een rij.',
    );
  });

  test('14. contacts by how they are reached', async () => {
    const gelezen = await csv(
      'Naam;Functie;Gemeente;E-mail;Telefoon',
      'Els Vink;adviseur;Huizen;x@voorbeeld.nl;035-1234567',
    );

    expect(gelezen.soort).toBe('contacten');
  });

  test('12. costs of 2016 with a title, amounts and a total are no opdrachten', async () => {
    const gelezen = await csv(
      'Begroting Samenkracht! 2017 en 2018;;',
      'Onderdeel;2017;2018',
      'Coördinatie;€ 15.000,00;€ 15.000,00',
      'Vergoedingen;€ 7.500,00;€ 7.500,00',
      'Totaal;€ 22.500,00;€ 22.500,00',
    );

    expect(gelezen.soort).toBe('kosten');
  });
});
