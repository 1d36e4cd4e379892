import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TabelVerslag } from '../../src/importeren/import-gelezen.ts';
import type { Actor } from '../../src/shared/actor.ts';
import { CARLA } from '../support/people.ts';
import { importsOf, openSubjects, type Subjects } from '../support/subjects.ts';

/**
 * The tables of the papers of 2016 to 2024, in the form in which they stand there, with other people: nothing lost, nothing invented. What
 * the bot keeps nothing of is called what it is.
 */
let subjects: Subjects;
beforeEach(() => {
  subjects = openSubjects();
});
afterEach(() => subjects.close());

const COORDINATOR: Actor = { ...CARLA, rollen: ['coördinator'] };
const lines = (...all: readonly string[]): string =>
  all.map((line) => line.replaceAll(' | ', '\t')).join('\n');

/** @returns what became of it, and the same of a second time */
async function paste(
  text: string,
): Promise<{ readonly verslag: TabelVerslag; readonly again: TabelVerslag }> {
  const imports = importsOf(subjects);
  const table = await imports.readPasted(text);
  if (!table) throw new Error('no table');
  const verslag = await imports.importTable(COORDINATOR, table);
  return { verslag, again: await imports.importTable(COORDINATOR, table) };
}
const outcomes = ({ rows }: TabelVerslag) => rows.map(({ rij, titel, outcome }) => [rij, titel, outcome]);

const STAND_2017 = lines(
  '### Samenkracht!! in 2017',
  '',
  'Hieronder treft u een samenvatting van projecten waarvoor Samenkracht! is ingezet.',
  '',
  'Project | Vorm en centrale vraag | Opbrengst en wat we er mee hebben gedaan of nog gaan doen | Vervolg in 2018',
  'Alcoholpreventie en jeugd | Werkbezoek aan hockeyvereniging: "Hoe denk je over alcohol, jongeren en sport?" | Input voor o.a. Preventie en NIX18. | Voortzetting.',
  'Ontwikkelingen thuiszorg | Groepsgesprek zorgmedewerkers en cliëntenraden over | Verwerkt in notitie. | Vervolgactiviteiten.',
  '',
  ' | ontwikkelingen in de sector. |  | ',
  'Programma Bescherming en Opvang | Diverse bijeenkomsten en klankbordgroepen. | Input voor communicatie. | ',
  '<i>Netwerkbijeenkomst Doenvermogen</i> | Inwoners en aanbieders in gesprek over "Doenvermogen". | Netwerken. | Nog niet bekend.',
);
const STAND_2018 = lines(
  '## Samenkracht!! in 2018',
  '',
  'Projecten 2018 (uitgevoerd/afgerond) | Vorm en centrale vraag | Opbrengst en wat we er mee hebben gedaan of nog gaan doen',
  'Huishoudelijke hulp | Groepsgesprek. Hoe ervaren zij dit? | Nieuwe afspraken vanaf 2019.',
  '<i>CEO Jeugd 2017</i> | Onderzoek naar ervaringen. | Een rapport en infographic.',
  '',
  'De volgende onderwerpen komen nog aan bod in de tweede helft van 2018:',
  '',
  '- Gesloten jeugdhulp',
);

describe('the stand van zaken of 2018', () => {
  test('has a table of 2017, of which a row goes on below the end of the page', async () => {
    const { verslag, again } = await paste(STAND_2017);

    expect(outcomes(verslag)).toEqual([
      [6, 'Alcoholpreventie en jeugd', 'toegevoegd'],
      [7, 'Ontwikkelingen thuiszorg', 'toegevoegd'],
      [10, 'Programma Bescherming en Opvang', 'toegevoegd'],
      [11, 'Netwerkbijeenkomst Doenvermogen', 'toegevoegd'],
    ]);
    expect(verslag.rows[1]?.lines).toEqual([
      'Vorm en vraag: Groepsgesprek zorgmedewerkers en cliëntenraden over ontwikkelingen in de sector.',
      'Opbrengst: Verwerkt in notitie.',
      'Vervolg: Vervolgactiviteiten.',
    ]);
    expect(verslag.rows[2]?.lines[0]).toBe('Niet bekend: vervolg.');
    expect(verslag.notes).toContain('Rij 9 gaat verder met rij 7, en is daarbij gelezen.');
    expect(verslag.twijfels).toEqual([]);
    expect(outcomes(again).map(([, , outcome]) => outcome)).toEqual(Array(4).fill('ongewijzigd'));
  });

  test('has a table of 2018 with what is still to come below it, which becomes no dossier', async () => {
    const { verslag } = await paste(STAND_2018);

    expect(outcomes(verslag)).toEqual([
      [4, 'Huishoudelijke hulp', 'toegevoegd'],
      [5, 'CEO Jeugd 2017', 'toegevoegd'],
      [7, 'De volgende onderwerpen komen nog aan bod in de tweede helft van 2018:', 'overgeslagen'],
      [9, '- Gesloten jeugdhulp', 'overgeslagen'],
    ]);
    expect((await subjects.core.opdrachten.list()).map(({ state }) => [state.titel, state.status])).toEqual(
      expect.arrayContaining([
        ['Huishoudelijke hulp (2018)', 'afgerond'],
        ['CEO Jeugd 2017 (2018)', 'afgerond'],
      ]),
    );
  });

  test('pasted as a whole is read up to the second table, which is said', async () => {
    const { verslag } = await paste(`${STAND_2017}\n\n${STAND_2018}`);

    expect(verslag.rows.filter(({ outcome }) => outcome === 'toegevoegd')).toHaveLength(4);
    const left = verslag.rows.filter(({ outcome }) => outcome === 'overgeslagen');
    expect(left.map(({ rij }) => rij)).toEqual([13, 15, 16, 17, 19, 21]);
    expect(left[1]?.lines).toEqual([
      'Bij rij 15 begint een andere tabel. Plak of stuur die apart.',
      expect.stringContaining('Projecten 2018'),
    ]);
  });
});

test('the agenda in the form of 2017 is a jaaragenda: who is meant is asked where a text may be one name or two', async () => {
  const { verslag, again } = await paste(
    lines(
      '## 2. Agenda Samenkracht! 2027',
      '',
      '<i>Project</i> | <i>Bestuurlijk trekker</i> | <i>Projectleider</i> | <i>Betrokken inwoners/ vertegenwoordigers (waar mogelijk uiterlijk eind mei geworven)</i>',
      'Een versterkte informatiepositie | Anna Vink | Rob van Veen | ',
      'Werkgeversdienstverlening | Karel Post Bea Smit | Dina Wit | Ouders',
      'Woonvisie | Mies van Hage | Ina Kers/ Bet Boer | ',
      'Inkoop Doelgroepenvervoer | Erik van der Wal | n.t.b. | ',
      'Bescherming en opvang | Mies van Hage en Erik van der Wal | Tjitske Proost | ',
      '',
      'Statushouders | Leen Zand | Lies Schee / Anja Wolt / Nel Heid | ',
    ),
  );

  expect(outcomes(verslag).map(([, titel, outcome]) => [titel, outcome])).toEqual([
    ['Een versterkte informatiepositie', 'toegevoegd'],
    ['Werkgeversdienstverlening', 'toegevoegd'],
    ['Woonvisie', 'toegevoegd'],
    ['Inkoop Doelgroepenvervoer', 'toegevoegd'],
    ['Bescherming en opvang', 'toegevoegd'],
    ['Statushouders', 'toegevoegd'],
  ]);
  expect(verslag.twijfels.map(({ vraag, keuzes }) => [vraag, keuzes.map(({ title }) => title)])).toEqual([
    [
      'Is ‘Karel Post Bea Smit’ één naam, of zijn het er meer?',
      ['Eén naam: Karel Post Bea Smit', '2 namen: Karel Post en Bea Smit'],
    ],
  ]);
  const { state } = await subjects.core.jaaragendas.find(2027);
  expect(state.onderwerpen.map(({ projectleiders, toelichting }) => [projectleiders, toelichting])).toEqual([
    [['Rob van Veen'], undefined],
    [['Dina Wit'], 'Ouders'],
    [['Ina Kers', 'Bet Boer'], undefined],
    [undefined, undefined],
    [['Tjitske Proost'], undefined],
    [['Lies Schee', 'Anja Wolt', 'Nel Heid'], undefined],
  ]);
  expect(outcomes(again).every(([, , outcome]) => outcome === 'ongewijzigd')).toBe(true);
});

test('a Behandeling with notes between its rows asks of which opdracht it is', async () => {
  const { verslag } = await paste(
    lines(
      'Datum | Overleg | Doel | Conclusie',
      '05-11-2024 | Directie-overleg | Adviseren | Positief advies',
      '',
      '¹ Uit het Memo Inwonerparticipatie',
      '',
      '05-12-2024 | Portefeuillehoudersoverleg | Vaststellen | ',
      'Klik hier als u een datum wilt invoeren. | Maak een keuze |  | ',
    ),
  );

  expect(verslag.vanWelke).toBe(true);
});

describe('what the bot keeps nothing of', () => {
  test.each([
    [
      'the costs of 2016',
      lines(
        '<b>Kosten Samenkracht</b> |  |  |  | ',
        '<b>Gemeente</b> | <b>Inwoners<sup>2</sup></b> | <b>Percentage</b> |  | <b>Gevraagde bijdrage</b>',
        'Blaricum | 9.616 | 3,74% | 60.000 | 2.000',
        ' | 257.186 | 100,00% |  | 60.000',
      ),
      'Dit lees ik als een tabel met bedragen. Bedragen leg ik niet vast: er is niets overgenomen.',
    ],
    [
      'what the secretaris said',
      lines(
        'Datum | Besproken met secretaris | Conclusie',
        '12 juni | Op voorstel besproken | Wordt geagendeerd',
      ),
      'Als koppen lees ik ‘Datum’, ‘Besproken met secretaris’ en ‘Conclusie’. Daaraan zie ik niet wat voor tabel dit is. Een lijst met opdrachten heeft een kolom Onderwerp, Project, Opdracht of Titel. Een vergaderschema heeft de kolommen Datum en Overleg.',
    ],
  ])('%s', async (_what, text, problem) => {
    const { verslag } = await paste(text);

    expect(verslag).toMatchObject({ problem, rows: [] });
    expect(await subjects.core.opdrachten.list()).toEqual([]);
  });

  test.each([
    [
      'the head of an oplegger',
      lines('Onderwerp | Samenkracht!', 'Verspreiden | Ja', 'Datum | 6 september 2018'),
    ],
    ['the proposals', lines('Nummer | Omschrijving', 'Voorstel 1. | Kennismaken van de aanpak')],
    ['the planning', lines('<i>Activiteit</i> | <i>Planning</i>', 'Opstellen inwonerprofiel | April - mei')],
  ])('is no table when it is %s', async (_what, text) => {
    expect(await importsOf(subjects).readPasted(text)).toBeUndefined();
  });
});
