import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readGemeenten } from '../../src/importeren/ground/gemeenten.ts';
import {
  type ImportReading,
  interpretOpdrachten,
  type OpdrachtRow,
} from '../../src/importeren/opdrachten/opdracht-import.ts';
import { mapColumns } from '../../src/importeren/opdrachten/opdracht-import-columns.ts';
import { readVoorbeeld } from '../../src/regio/voorbeeld.ts';
import { comparable } from '../../src/shared/compare.ts';
import { parseDutchDate } from '../../src/shared/dutch-dates.ts';
import { createRegio } from '../../src/shared/regio.ts';
import { REGIO } from '../support/regio.ts';

const parseDate = (text: string) => parseDutchDate(text, { reference: '2024-11-01' });

function interpret(headings: string[], ...rows: string[][]): Promise<ImportReading> {
  const numbered = rows.map((cells, index) => ({ number: index + 2, cells }));
  return interpretOpdrachten({ headings, rows: numbered }, { regio: REGIO, parseDate, knows: () => false });
}

/** The opdracht in a table of one row. */
async function interpretOne(fields: Record<string, string>): Promise<OpdrachtRow> {
  const all = { Onderwerp: 'Doorstart', ...fields };
  const { rows } = await interpret(Object.keys(all), Object.values(all));
  if (!rows[0]) throw new Error('expected an opdracht');
  return rows[0];
}

const ALL: readonly string[] = REGIO.gemeenten();

describe('columns are understood by their headings', () => {
  it.each([
    ...['Project', 'Opdracht', 'Onderwerp', 'TITEL', 'Opdracht / project', 'Naam project'].map((h) => [
      h,
      'titel',
    ]),
    ...['Bestuurlijk trekker', 'Trekker', 'Bestuurlijk\ntrekker', 'bestuurlijke trekker(s)'].map((h) => [
      h,
      'trekker',
    ]),
    ...['Projectleider', 'Contactpersoon', 'Project-leider', 'Projectleider / contactpersoon'].map((h) => [
      h,
      'projectleider',
    ]),
    ...['Programma', "programma's"].map((h) => [h, 'programma']),
    ...['Gemeenten', 'Gemeente(n)', 'gemeente'].map((h) => [h, 'gemeenten']),
    ...['Kenmerk', 'Zaaknummer', 'DOC-nummer', 'DOC nr.'].map((h) => [h, 'kenmerk']),
    ...['Fase', 'Fase beleidscyclus', 'Beleidsfase'].map((h) => [h, 'fase']),
    ...['Overleg', 'Gremium', 'Vergadering'].map((h) => [h, 'overleg']),
    ...['Datum', 'Datum DO', 'Vergaderdatum', 'Datum (dd-mm-jjjj)'].map((h) => [h, 'datum']),
  ])('%s is %s', async (heading = '', field = '') => {
    const { columns } = await interpret([heading, 'Titel'], ['a', 'b']);
    expect(columns[0]).toEqual({ heading, field });
  });

  it.each(['Opdrachtgever', 'Projectteam', 'Projectleden', 'Status', 'Doel', ''])(
    '%s is something else',
    (heading) => {
      expect(mapColumns([heading], REGIO.overleggen.find)).toEqual([{ heading }]);
    },
  );

  it('with a small typing error, which is said', async () => {
    const opdracht = await interpretOne({ Projctleider: 'Anna' });

    expect(opdracht.projectleiders).toEqual(['Anna']);
    expect(opdracht.geraden).toEqual(["De kop 'Projctleider' is gelezen als Projectleider."]);
  });

  it('that name the overleg themselves', async () => {
    expect(await interpretOne({ 'Datum DO': '21-11-2024' })).toMatchObject({
      overleg: 'do',
      datum: '2024-11-21',
    });
    expect(await interpretOne({ PFHO: '5 december 2024' })).toMatchObject({
      overleg: 'pfho',
      datum: '2024-12-05',
    });
    expect(await interpretOne({ 'Vergaderdatum Algemeen Bestuur': '19-12-2024' })).toMatchObject({
      overleg: 'ab',
    });
  });
});

describe('a table that holds no opdrachten says what is the matter', () => {
  it('when there is no column with a title', async () => {
    const reading = await interpret(['Kenmerk', 'Datum'], ['DOC-24008138', '21-11-2024']);

    expect(reading.rows).toEqual([]);
    expect(reading.problem).toMatch(/geen kolom met de titel/);
  });
});

describe('nog niet bekend', () => {
  it.each(['n.t.b.', 'nog niet bekend', '?', '-', 'volgt', 'NTB', ''])('is what %s means', async (text) => {
    const opdracht = await interpretOne({
      Trekker: text,
      Projectleider: text,
      Datum: text,
      Gemeenten: text,
      Kenmerk: text,
    });

    expect(opdracht).toMatchObject({ gemeenten: [], notities: [] });
    expect(opdracht).toMatchObject({ projectleiders: [], trekkers: [] });
    for (const field of ['datum', 'kenmerk']) expect(opdracht).not.toHaveProperty(field);
    expect(opdracht.begrepen.join(' ')).toMatch(/Bestuurlijk trekker: nog niet bekend/);
  });

  it('is a guess for an empty answer in disguise', async () => {
    const opdracht = await interpretOne({ Trekker: 'n.v.t.' });

    expect(opdracht.trekkers).toEqual([]);
    expect(opdracht.geraden).toEqual([
      "Bij Bestuurlijk trekker staat 'n.v.t.'. Dat is gelezen als nog niet bekend.",
    ]);
  });

  it('as a title means that there is no opdracht', async () => {
    const { rows, skipped } = await interpret(
      ['Onderwerp', 'Fase'],
      ['n.t.b.', 'ontwikkeling'],
      ['', 'uitvoering'],
    );

    expect(rows).toEqual([]);
    expect(skipped).toEqual([
      { row: 2, reason: 'Er staat geen titel in deze regel.', cells: ['n.t.b.', 'ontwikkeling'] },
      { row: 3, reason: 'Er staat geen titel in deze regel.', cells: ['', 'uitvoering'] },
    ]);
  });
});

describe('gemeenten', () => {
  it.each([
    ['alle', ALL],
    ['Alle gemeenten', ALL],
    [`alle ${ALL.length}`, ALL],
    ['blaricum, EEMNES', ['Blaricum', 'Eemnes']],
    ['Gooise meren en gemeente Huizen', ['Gooise Meren', 'Huizen']],
    ['Laren\nLaren / Wijdemeren', ['Laren', 'Wijdemeren']],
  ])('%s', async (text, gemeenten) => {
    expect(await interpretOne({ Gemeenten: text })).toMatchObject({ gemeenten, geraden: [] });
  });

  it.each([
    ['Peel en Maas, Venlo', ['Peel en Maas', 'Venlo']],
    ['Venlo en Nuenen, Gerwen en Nederwetten', ['Venlo', 'Nuenen, Gerwen en Nederwetten']],
    ['alle behalve Peel en Maas', ['Venlo', 'Nuenen, Gerwen en Nederwetten']],
  ])('%s, of which a name holds what stands between names', (text, gemeenten) => {
    const namen = ['Venlo', 'Peel en Maas', 'Nuenen, Gerwen en Nederwetten'];
    const elders = createRegio(
      { ...readVoorbeeld(), gemeenten: namen.map((naam) => ({ naam, inwoners: {} })) },
      2026,
    );

    expect(readGemeenten(text, elders).value).toEqual(gemeenten);
  });

  it.each([
    ['Hilversm', ['Hilversum'], /'Hilversm' is gelezen als Hilversum/],
    ['alle, behalve Laren', ALL.filter((name) => name !== 'Laren'), /alle, behalve Laren/],
    ['regiobreed', ALL, /regiobreed/],
    ['Huizen, Almere', ['Huizen', 'Almere'], /'Almere' is geen gemeente van de regio/],
    ['alle, behalve Almere', [...ALL, 'behalve Almere'], /'behalve Almere' is geen gemeente/],
  ])('%s is a guess', async (text, gemeenten, guess) => {
    const opdracht = await interpretOne({ Gemeenten: text });

    expect(opdracht.gemeenten).toEqual(gemeenten);
    expect(opdracht.geraden).toEqual([expect.stringMatching(guess)]);
  });
});

describe('more names in one cell', () => {
  it('are all read, the first first, and n.t.b. is none', async () => {
    const opdracht = await interpretOne({ Projectleider: 'Jan Jansen / Piet de Vries en n.t.b.' });

    expect(opdracht).toMatchObject({
      projectleiders: ['Jan Jansen', 'Piet de Vries'],
      notities: [],
      geraden: [],
    });
    expect(opdracht.begrepen).toContain(
      'Projectleider: Jan Jansen en Piet de Vries (Jan Jansen is de eerste)',
    );
  });

  it('behind each other are known from another row of the table', async () => {
    const { rows } = await interpret(
      ['Onderwerp', 'Trekker'],
      ['Vervoer', 'Arjo Kamer Janny Kwast'],
      ['Wonen', 'Janny Kwast'],
      ['Zorg', 'Arjo Kamer en Rob Veen'],
    );

    expect(rows.map(({ trekkers }) => trekkers)).toEqual([
      ['Arjo Kamer', 'Janny Kwast'],
      ['Janny Kwast'],
      ['Arjo Kamer', 'Rob Veen'],
    ]);
  });

  it.each(['Jansen, Piet', 'Arjo Kamer Janny Kwast'])('%s is one name and a question', async (text) => {
    const { rows, twijfels } = await interpret(['Onderwerp', 'Projectleider'], ['Vervoer', text]);

    expect(rows).toMatchObject([{ projectleiders: [text], notities: [], geraden: [] }]);
    expect(twijfels).toMatchObject([
      { vraag: `Is ‘${text}’ één naam, of zijn het er meer?`, keuzes: [{ value: 'een' }, { value: 'meer' }] },
    ]);
  });
});

describe('a kenmerk', () => {
  it('is understood as it is written', async () => {
    expect(await interpretOne({ Kenmerk: 'DOC-24008138' })).toMatchObject({
      kenmerk: 'DOC-24008138',
      geraden: [],
    });
  });

  it.each(['doc 24008138', 'DOC24008138', 'Doc. 24008138'])(
    '%s gets its usual form, which is said',
    async (text) => {
      expect(await interpretOne({ Kenmerk: text })).toMatchObject({
        kenmerk: 'DOC-24008138',
        geraden: [`Het kenmerk '${text}' is gelezen als DOC-24008138.`],
      });
    },
  );

  it('in another form is kept, which is said', async () => {
    expect(await interpretOne({ Zaaknummer: 'Z.24-0001' })).toMatchObject({
      kenmerk: 'Z.24-0001',
      geraden: ["Het kenmerk 'Z.24-0001' ziet er anders uit dan DOC-########. Het is zo overgenomen."],
    });
  });

  it('with a second one beside it keeps the second as a notitie', async () => {
    const opdracht = await interpretOne({ Kenmerk: 'DOC-24008138 en DOC-24008139' });

    expect(opdracht).toMatchObject({
      kenmerk: 'DOC-24008138',
      notities: ['Kenmerk: DOC-24008138 en DOC-24008139'],
    });
  });
});

describe('overleg and date', () => {
  it.each([
    ['Directieoverleg Sociaal Domein', 'do'],
    ['Directie-overleg', 'do'],
    ['PFHO', 'pfho'],
    ['Werkgroep Wonen', 'werkgroep-wonen'],
  ])('%s is known', async (text, overleg) => {
    expect(await interpretOne({ Overleg: text })).toMatchObject({ overleg, notities: [], geraden: [] });
  });

  it('of a column that nobody knows the days stand in the notitie as people write them', async () => {
    const opdracht = await interpretOne({ Besproken: '2026-12-08, en 2026-13-08 bestaat niet' });

    expect(opdracht.notities).toEqual(['Besproken: 8 dec 2026, en 2026-13-08 bestaat niet']);
  });

  it('an unknown overleg becomes a notitie', async () => {
    const opdracht = await interpretOne({ Overleg: 'gemeenteraad' });

    expect(opdracht.overleg).toBeUndefined();
    expect(opdracht).toMatchObject({
      notities: ['Overleg: gemeenteraad'],
      geraden: ["Het overleg 'gemeenteraad' is nog niet bekend. Het is een notitie geworden."],
    });
  });

  it.each(['DO / PFHO', 'DO en PFHO', 'DO, AB en PFHO'])('of %s the first is used', async (text) => {
    expect(await interpretOne({ Overleg: text })).toMatchObject({
      overleg: 'do',
      notities: [`Overleg: ${text}`],
    });
  });

  it('of two overleggen with "en" in their names the first is whole', async () => {
    expect(
      await interpretOne({ Overleg: 'Regieteam Jeugd en Onderwijs en Werkgroep Financiën' }),
    ).toMatchObject({
      overleg: 'regieteam-jeugd-en-onderwijs',
    });
  });

  it('a date that is not certain is used, said and kept as it was written', async () => {
    const opdracht = await interpretOne({ Datum: 'vrijdag 21 november 2024' });

    expect(opdracht.datum).toBe('2024-11-21');
    expect(opdracht.notities).toEqual(['Datum: vrijdag 21 november 2024']);
    expect(opdracht.geraden).toEqual([expect.stringMatching(/geen vrijdag/)]);
  });

  it('a date that cannot be read becomes a notitie', async () => {
    const opdracht = await interpretOne({ Datum: 'eind november' });

    expect(opdracht.datum).toBeUndefined();
    expect(opdracht.notities).toEqual(['Datum: eind november']);
    expect(opdracht.geraden).toHaveLength(1);
  });

  it('of two dates the first is used, unless the other is that of the overleg', async () => {
    const fields = { 'Datum DO': '21-11-2024', 'Datum PFHO': '05-12-2024' };

    expect(await interpretOne(fields)).toMatchObject({
      overleg: 'do',
      datum: '2024-11-21',
      notities: ['Datum PFHO: 05-12-2024'],
    });
    expect(await interpretOne({ ...fields, Overleg: 'PFHO' })).toMatchObject({
      overleg: 'pfho',
      datum: '2024-12-05',
      notities: ['Datum DO: 21-11-2024'],
    });
    expect(await interpretOne({ ...fields, 'Datum DO': 'n.t.b.' })).toMatchObject({
      overleg: 'pfho',
      notities: [],
    });
  });

  it('a date of another overleg goes with its own overleg', async () => {
    const opdracht = await interpretOne({ Overleg: 'PFHO', 'Datum DO': '21-11-2024' });

    expect(opdracht).toMatchObject({
      overleg: 'do',
      datum: '2024-11-21',
      notities: ['Overleg: PFHO'],
    });
    expect(opdracht.geraden).toHaveLength(1);
  });
});

describe('nothing is dropped in silence', () => {
  it('what has no field becomes a notitie, also without a heading', async () => {
    const { rows } = await interpret(['Onderwerp', 'Status', ''], ['a', 'loopt', 'b', 'c']);

    expect(rows[0]?.notities).toEqual([
      'Status: loopt',
      'Kolom 3 (zonder kop): b',
      'Kolom 4 (zonder kop): c',
    ]);
  });

  it('a phase is one by its name; other words for it are kept and said', async () => {
    const { rows } = await interpret(
      ['Onderwerp', 'Fase beleidscyclus'],
      ['a', 'Uitvoering'],
      ['b', 'pilot'],
      ['c', 'n.t.b.'],
    );

    expect(rows.map(({ fase, notities, geraden }) => [fase, notities, geraden])).toEqual([
      ['uitvoering', [], []],
      [
        undefined,
        ['Fase beleidscyclus: pilot'],
        ["De fase 'pilot' ken ik niet. Het is een notitie geworden."],
      ],
      [undefined, [], []],
    ]);
  });

  it('of two columns for one field the first with content is used', async () => {
    const { rows } = await interpret(['Opdracht', 'Project'], ['a', 'b'], ['', 'c']);

    expect(rows.map(({ titel, notities }) => [titel, notities])).toEqual([
      ['a', ['Project: b']],
      ['c', []],
    ]);
  });
});

describe('the same opdracht twice in one file', () => {
  it('is taken once', async () => {
    const { rows, skipped } = await interpret(
      ['Titel', 'Overleg'],
      ['Jeugd en zorg', 'DO'],
      ['jeugd  en zorg.', 'DO'],
    );

    expect(rows).toHaveLength(1);
    expect(rows[0]?.notities).toEqual([]);
    expect(skipped).toEqual([
      { row: 3, reason: 'Deze opdracht staat al in regel 2.', cells: ['jeugd  en zorg.', 'DO'] },
    ]);
  });

  it('keeps another meeting as a notitie', async () => {
    const { rows, skipped } = await interpret(
      ['Titel', 'Overleg', 'Datum'],
      ['Jeugd', 'DO', '21-11-2024'],
      ['Jeugd', 'PFHO', '05-12-2024'],
    );

    expect(rows[0]).toMatchObject({
      overleg: 'do',
      datum: '2024-11-21',
      notities: [
        'Regel 3 zegt: Overleg: Portefeuillehoudersoverleg',
        'Regel 3 zegt: Datum: donderdag 5 december 2024',
      ],
      geraden: [expect.stringMatching(/^Regel 3 gaat over dezelfde opdracht/)],
    });
    expect(skipped[0]?.reason).toMatch(/al in regel 2. Wat hier anders is/);
  });

  it('is two opdrachten when each has its own kenmerk', async () => {
    const { rows } = await interpret(
      ['Titel', 'Kenmerk'],
      ['Jaarplan', 'DOC-24000001'],
      ['Jaarplan', 'DOC-25000001'],
    );

    expect(rows).toHaveLength(2);
    expect(rows[1]?.geraden).toEqual(['Deze titel staat ook in regel 2, met een ander kenmerk.']);
  });

  it('with one kenmerk and two titles is said', async () => {
    const { rows } = await interpret(['Titel', 'Kenmerk'], ['a', 'DOC-24000001'], ['b', 'DOC-24000001']);

    expect(rows[1]?.geraden).toEqual(['Dit kenmerk staat ook in regel 2, bij een andere titel.']);
  });
});

describe('any table', () => {
  const heading = fc.oneof(
    fc.constantFrom('Onderwerp', 'Project', 'Trekker', 'Projectleider', 'Programma', 'Gemeenten', 'Kenmerk'),
    fc.constantFrom('Overleg', 'Datum', 'Datum DO', 'PFHO', 'Fase', '', 'Projctleider'),
    fc.string({ maxLength: 12 }),
  );
  const cell = fc.oneof(
    fc.constantFrom(
      'n.t.b.',
      '-',
      '',
      '',
      'alle',
      'Laren en Huizen',
      'DO',
      'DO / AB',
      'PFHO',
      'n.v.t.',
      'Almere',
    ),
    fc.constantFrom(
      '21-11-2024',
      '5 december',
      '31-02-2024',
      'DOC-24008138',
      'doc 24008138; Z-1',
      'Jan en Piet',
    ),
    fc.constantFrom(
      'Samen',
      'Doorstart',
      'a / b',
      'c\nd',
      'alle, behalve Laren',
      'Onderwerp',
      'Datum',
      'regio',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  const tables = fc.record({
    headings: fc.array(heading, { minLength: 1, maxLength: 8 }),
    rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 6 }),
  });

  it('gives a problem, or every filled cell in a field, a notitie, a sentence or a skipped row', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ headings, rows }) => {
        const reading = await interpret(headings, ...rows);
        if (reading.problem) return expect(reading.rows).toEqual([]);
        for (const [index, cells] of rows.entries()) {
          const row = index + 2;
          const skipped = reading.skipped.find((one) => one.row === row);
          const opdracht = reading.rows.find((one) => one.row === row);
          expect(Boolean(skipped)).not.toBe(Boolean(opdracht));
          if (skipped) expect(skipped.cells).toEqual(cells);
          if (opdracht) {
            for (const text of cells)
              expect([text, await isAccountedFor(text, opdracht)]).toEqual([text, true]);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  /** Either as it was written, or as the value that it means. */
  async function isAccountedFor(text: string, opdracht: OpdrachtRow): Promise<boolean> {
    if (text.trim() === '') return true;
    const said = [opdracht.titel, ...opdracht.notities, ...opdracht.begrepen, ...opdracht.geraden].join(' ');
    const plain = (value: string) => value.replace(/\s+/g, ' ').trim();
    if (plain(said).includes(plain(text))) return true;
    if (opdracht.overleg && REGIO.overleggen.find(text)?.overleg.id === opdracht.overleg) return true;
    if (opdracht.datum && (await parseDate(text))?.datum === opdracht.datum) return true;
    if (text.trim().startsWith('alle') && opdracht.gemeenten.length >= 6) return true;
    // Names and municipalities are split; each word must be somewhere.
    const words = comparable(said).split(' ');
    return comparable(text)
      .split(' ')
      .filter((word) => word !== 'en')
      .every((word) => words.includes(word));
  }
});
