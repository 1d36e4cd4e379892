import { createBreather } from '../../shared/breather.ts';
import type { Regio } from '../../shared/regio.ts';
import { withLetters, withoutErrors } from './cellen.ts';
import type { Gelezen, Kolom, Notities } from './gelezen.ts';
import { jaarVan } from './jaar.ts';
import { withDates } from './kolom-datums.ts';
import type { Veld } from './koppen.ts';
import { LEES_WORDS as WORDS } from './lees-words.ts';
import { untilOtherTable, withContinued } from './losse-rijen.ts';
import { monthOf, readMatrix } from './matrix.ts';
import { withPersonen } from './personen.ts';
import { isOverleg, veldOf } from './regio-namen.ts';
import { rowsThatCount, soortenVan, withSections } from './rijsoorten.ts';
import { areBedragen, soortVan, veldIn } from './soorten.ts';
import type { ImportTable } from './tabel.ts';

/** Reads a table as a person reads it: as a whole, from its letters to what kind of table it is. Each step goes over all rows. */
export async function leesTabel(raw: ImportTable, regio: Regio): Promise<Gelezen> {
  const breathe = createBreather();
  const notities: Notities = {
    antwoorden: raw.antwoorden ?? {},
    twijfels: [],
    weggelaten: [],
    opmerkingen: [...(raw.notes ?? [])],
  };
  const { opmerkingen, twijfels, weggelaten } = notities;
  const mended = withLetters(raw, opmerkingen);
  await breathe();
  const { boven = [] } = mended;
  opmerkingen.push(...boven.map(WORDS.boven));
  const veldenOf = (headings: readonly string[]) => headings.map((heading) => veldOf(heading, regio));
  const { jaar, twijfel } = jaarVan(mended, veldenOf(mended.headings));
  if (twijfel) twijfels.push(twijfel);
  const own = untilOtherTable(mended, notities);
  await breathe();
  const without = withoutErrors(own, opmerkingen);

  const list = withMatrixAsList(without, jaar, regio, opmerkingen);
  const read = list ? { ...list, velden: veldenOf(list.headings) } : asRows(without, regio, notities);
  await breathe();
  const dated = withDates(read.rows, read.velden, read.headings, jaar, notities);
  const known = soortVan(new Set(read.velden.filter((veld) => veld !== undefined)), boven);
  const soort = known ?? (areBedragen(dated) ? 'kosten' : undefined);
  await breathe();
  const als = (veld: Veld | undefined, kop: string) =>
    soort ? veldIn(soort, { veld, kop }, read.velden) : veld;
  const velden = read.velden.map((veld, at) => als(veld, read.headings[at] ?? ''));
  const rows = soort === undefined ? dated : withPersonen(dated, { ...read, velden, soort }, notities);
  return {
    soort,
    table: { ...without, headings: read.headings, rows, notes: [] },
    kolommen: mended.headings.map((kop) => kolomOf(kop, regio, als)),
    velden,
    jaar,
    weggelaten,
    twijfels,
    opmerkingen,
  };
}

/** The rows that are rows of the table, with what the headings of sections say of them. */
function asRows(table: ImportTable, regio: Regio, notities: Notities): ReturnType<typeof withSections> {
  const velden = table.headings.map((heading) => veldOf(heading, regio));
  const whole = { ...table, rows: withContinued(table.rows, velden, notities) };
  const soorten = soortenVan(whole, velden, regio);
  const rows = rowsThatCount(whole, soorten, notities);
  return withSections({ ...whole, rows }, velden, soorten, regio, notities.opmerkingen);
}

function kolomOf(
  kop: string,
  regio: Regio,
  als: (veld: Veld | undefined, kop: string) => Veld | undefined,
): Kolom {
  const veld = als(veldOf(kop, regio), kop) ?? (monthOf(kop) === undefined ? undefined : 'datum');
  return veld === undefined ? { kop } : { kop, veld };
}

/** A calendar of months by bodies, a row a meeting; undefined: it is none. */
function withMatrixAsList(
  table: ImportTable,
  jaar: number | undefined,
  { overleggen }: Regio,
  opmerkingen: string[],
): Pick<ImportTable, 'headings' | 'rows'> | undefined {
  const matrix = readMatrix(table.headings, table.rows, jaar, (text) => isOverleg(text, overleggen));
  if (!matrix) return undefined;
  opmerkingen.push(WORDS.matrix(matrix.jaren));
  opmerkingen.push(...matrix.rest.map(({ number, cells }) => WORDS.niet(number, cells)));
  return {
    headings: ['Overleg', 'Datum'],
    rows: matrix.vakken.map(({ number, overleg, datum }) => ({ number, cells: [overleg, datum] })),
  };
}
