import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
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

/** The type of a Word document in HTTP. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const FONT = 'Calibri';
const ACCENT = '1F3864';
const SHADE = 'E8ECF4';
/** Page of A4 with margins of 2,5 cm, in twentieths of a point; the text is 9070 wide. */
const PAGE = { width: 11_906, height: 16_838, margin: 1418 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Writes a document as Word (.docx). */
export async function writeDocx(model: DocumentModel): Promise<Uint8Array> {
  const document = new Document({
    title: clean(model.titel),
    subject: clean(model.soort),
    creator: 'Samenkracht!',
    description: clean(model.voettekst),
    styles: {
      default: {
        document: { run: { font: FONT, size: 22, language: { value: 'nl-NL' } } },
        title: {
          run: { font: FONT, size: 36, bold: true, color: ACCENT },
          paragraph: { spacing: { after: 200 } },
        },
        heading1: {
          run: { font: FONT, size: 28, bold: true, color: ACCENT },
          paragraph: { spacing: { before: 320, after: 120 } },
        },
        heading2: {
          run: { font: FONT, size: 24, bold: true, color: ACCENT },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
          },
        },
        footers: { default: footer(model.voettekst) },
        children: [
          new Paragraph({ children: [run(model.soort, { color: '595959' })] }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(model.titel)] }),
          ...(model.facts.length > 0 ? [facts(model.facts), new Paragraph({})] : []),
          ...model.blokken.map(block),
          ...(model.link ? [link(model.link)] : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function link({ tekst, url }: NonNullable<DocumentModel['link']>): Paragraph {
  const children = [new TextRun({ text: clean(tekst), style: 'Hyperlink' })];
  return new Paragraph({
    spacing: { before: 240 },
    children: [new ExternalHyperlink({ link: url, children })],
  });
}

function block(blok: DocumentBlok): Paragraph | Table {
  switch (blok.soort) {
    case 'kop':
      return new Paragraph({
        heading: blok.niveau === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        keepNext: true,
        pageBreakBefore: blok.nieuwePagina ?? false,
        children: [run(blok.tekst)],
      });
    case 'alinea':
      return new Paragraph({ spacing: { before: 60, after: 60 }, children: [run(blok.tekst)] });
    case 'punt':
      return new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children: [run(blok.tekst)] });
    case 'feiten':
      return facts(blok.rijen);
    case 'tabel':
      return table(blok);
  }
}

function facts(rows: DocumentModel['facts']): Table {
  const label = Math.round(TEXT_WIDTH * 0.3);
  return new Table({
    ...frame([label, TEXT_WIDTH - label]),
    rows: rows.map(
      (fact) =>
        new TableRow({
          cantSplit: true,
          children: [cell(fact.label, label, true), cell(fact.waarde, TEXT_WIDTH - label, false)],
        }),
    ),
  });
}

function table({ koppen, rijen, breedtes }: Extract<DocumentBlok, { soort: 'tabel' }>): Table {
  const shares = breedtes.reduce((total, share) => total + share, 0);
  const widths = koppen.map((_, index) => Math.round((TEXT_WIDTH * (breedtes[index] ?? 1)) / shares));
  const row = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: widths.map((width, index) => cell(texts[index] ?? '', width, isHead)),
    });
  return new Table({
    ...frame(widths),
    rows: [row(koppen, true), ...rijen.map((texts) => row(texts, false))],
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };

function frame(widths: readonly number[]) {
  return {
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
  };
}

function cell(tekst: string, width: number, isLabel: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    shading: isLabel ? { type: ShadingType.CLEAR, fill: SHADE, color: 'auto' } : undefined,
    children: [new Paragraph({ children: [run(tekst, { bold: isLabel, size: 20 })] })],
  });
}

function footer(voettekst: string): Footer {
  const style = { size: 16, color: '595959' };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          run(`${voettekst} · pagina `, style),
          new TextRun({ ...style, children: [PageNumber.CURRENT] }),
          run(' van ', style),
          new TextRun({ ...style, children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

function run(tekst: string, style: { bold?: boolean; size?: number; color?: string } = {}): TextRun {
  return new TextRun({ ...style, text: clean(tekst) });
}

/** Without the characters that XML cannot hold: with one of them Word would call the file damaged. */
function clean(tekst: string): string {
  return tekst
    .toWellFormed()
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
