import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { DocumentBlok, DocumentModel } from '../shared/document.ts';
import { clean, textLines } from './clean.ts';
import { columnWidths } from './column-widths.ts';
import type { Huisstijl } from './huisstijl.ts';

/** Tables have a row of headings that comes again on each page, and rows that stay whole. */

const SHADE = 'EDEFF3';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };

export function table(
  { koppen, rijen, breedtes }: Extract<DocumentBlok, { soort: 'tabel' }>,
  { stijlen, breedte }: Huisstijl,
  rowsHaveHeads = false,
): Table {
  const widths = columnWidths({ koppen, rijen, breedtes }, breedte);
  const row = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: widths.map((width, index) => {
        const stijl = isHead || (rowsHaveHeads && index === 0) ? stijlen.tabelkop : stijlen.tabeltekst;
        return cell(texts[index] ?? '', { width, stijl, isShaded: stijl === stijlen.tabelkop });
      }),
    });
  return new Table({
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: breedte, type: WidthType.DXA },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    tableLook: { firstRow: true, firstColumn: rowsHaveHeads, lastRow: false, lastColumn: false },
    rows: [row(koppen, true), ...rijen.map((texts) => row(texts, false))],
  });
}

/** What the paper is about, in the form of the region: a table 'Algemeen'. */
export function factsTable(facts: DocumentModel['facts'], huisstijl: Huisstijl): Table {
  const rijen = facts.map(({ label, waarde }) => [label, waarde]);
  return table(
    { soort: 'tabel', koppen: ['Algemeen', 'Gegevens'], breedtes: [3, 7], rijen },
    huisstijl,
    true,
  );
}

function cell(
  tekst: string,
  { width, stijl, isShaded }: { readonly width: number; readonly stijl: string; readonly isShaded: boolean },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    shading: isShaded ? { type: ShadingType.CLEAR, fill: SHADE, color: 'auto' } : undefined,
    children: textLines(tekst).map(
      (line) => new Paragraph({ style: stijl, children: [new TextRun(clean(line))] }),
    ),
  });
}
