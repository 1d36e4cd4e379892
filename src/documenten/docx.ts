import { ExternalHyperlink, type FileChild, Paragraph, PatchType, patchDocument, TextRun } from 'docx';
import type { DocumentBlok, DocumentModel } from '../shared/document.ts';
import { clean, textLines } from './clean.ts';
import { factsTable, table } from './docx-table.ts';
import { eigenHuisstijl, type Huisstijl, VOETTEKST } from './huisstijl.ts';
import { INHOUD } from './sjabloon.ts';

/** The type of a Word document in HTTP. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Writes a document as Word (.docx), in the house style. */
export async function writeDocx(
  model: DocumentModel,
  huisstijl: Huisstijl = eigenHuisstijl(),
): Promise<Uint8Array> {
  const { stijlen, heeftVoettekst } = huisstijl;
  const small = (tekst: string) => new Paragraph({ style: stijlen.soort, children: [run(tekst)] });
  return patchDocument({
    outputType: 'uint8array',
    data: huisstijl.sjabloon,
    keepOriginalStyles: false,
    patches: {
      // First, so that what somebody typed with braces round it stays as it is.
      [VOETTEKST]: { type: PatchType.PARAGRAPH, children: [run(model.voettekst)] },
      [INHOUD]: {
        type: PatchType.DOCUMENT,
        children: [
          small(model.soort),
          new Paragraph({ style: stijlen.titel, children: [run(model.titel)] }),
          ...(heeftVoettekst ? [] : [small(model.voettekst)]),
          ...(model.facts.length > 0 ? [factsTable(model.facts, huisstijl)] : []),
          ...model.blokken.flatMap((blok) => block(blok, huisstijl)),
          ...(model.link ? [link(model.link)] : []),
        ],
      },
    },
    properties: {
      title: clean(model.titel),
      subject: clean(model.soort),
      creator: 'Samenkracht!',
      description: clean(model.voettekst),
    },
  });
}

function link({ tekst, url }: NonNullable<DocumentModel['link']>): Paragraph {
  const children = [new TextRun({ text: clean(tekst), style: 'Hyperlink' })];
  return new Paragraph({
    spacing: { before: 240 },
    children: [new ExternalHyperlink({ link: url, children })],
  });
}

function block(blok: DocumentBlok, huisstijl: Huisstijl): readonly FileChild[] {
  const { stijlen, punt } = huisstijl;
  switch (blok.soort) {
    case 'kop':
      return [
        new Paragraph({
          style: blok.niveau === 1 ? stijlen.kop1 : stijlen.kop2,
          pageBreakBefore: blok.nieuwePagina ?? false,
          children: [run(blok.tekst)],
        }),
      ];
    case 'alinea':
      return textLines(blok.tekst).map(
        (line, index) =>
          new Paragraph({
            ...(blok.ruim && index === 0 ? { spacing: { before: 220 } } : {}),
            children: [run(line)],
          }),
      );
    case 'punt':
      return [
        new Paragraph({
          ...(punt === undefined ? { bullet: { level: 0 } } : { style: punt }),
          children: [run(blok.tekst)],
        }),
      ];
    case 'tabel':
      return [table(blok, huisstijl)];
  }
}

function run(tekst: string): TextRun {
  return new TextRun(clean(tekst));
}
