import { beforeAll, describe, expect, test } from '@jest/globals';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { writeDocx } from '../../src/documenten/docx.ts';
import { eigenHuisstijl, leesHuisstijl } from '../../src/documenten/huisstijl.ts';
import { officeOrReason, toPdf } from '../support/libreoffice.ts';
import { PAPIEREN } from './papieren.ts';
import { type PdfFile, readPdf, withRole } from './pdf-file.ts';
import { sjabloon } from './sjabloon.ts';

const { run } = officeOrReason();

const HUISSTIJLEN = { ours: eigenHuisstijl(), 'of an organisation': leesHuisstijl(sjabloon()) };
const LINK = { tekst: 'Bekijk in Teams hoe het nu is', url: 'https://teams.microsoft.com/l/chat/0/0' };

/** What keeps somebody from reading it with a screen reader, in the sense of PDF/UA-1 (ISO 14289-1). */
function barriers(pdf: PdfFile): readonly string[] {
  return [
    ...(pdf.isTagged ? [] : ['not tagged']),
    ...(pdf.saysUa ? [] : ['does not say that it is PDF/UA']),
    ...(pdf.taal === 'nl-NL' ? [] : [`language ${pdf.taal}`]),
    ...(pdf.titel ? [] : ['no title']),
    ...(pdf.showsTitel ? [] : ['the title is not shown']),
    ...pdf.untagged.map((one) => `without a tag: ${one}`),
    ...wrongHeadings(pdf),
    ...withRole(pdf.tags, /^Table$/).flatMap((table, index) => wrongRows(table.tags, `table ${index + 1}`)),
    ...withRole(pdf.tags, /^(Figure|Formula)$/).flatMap(({ alt }) => (alt ? [] : ['picture without a text'])),
    ...withRole(pdf.tags, /^L$/).flatMap(({ tags }) =>
      tags.length > 0 && tags.every(({ role }) => role === 'LI') ? [] : ['a list without points'],
    ),
    ...pdf.links.flatMap(({ url, tekst }) => (tekst ? [] : [`link without a text: ${url}`])),
    ...(withRole(pdf.tags, /^Link$/).length === pdf.links.length ? [] : ['link without a tag']),
  ];
}

function wrongHeadings({ tags, bladwijzers }: PdfFile): readonly string[] {
  let level = 0;
  const koppen = withRole(tags, /^H\d$/);
  const jumps = koppen.flatMap(({ role, isFilled }) => {
    const now = Number(role.slice(1));
    const isWrong = now > level + 1 || !isFilled;
    level = now;
    return isWrong ? [`heading ${role} is empty or comes too early`] : [];
  });
  return [...jumps, ...(bladwijzers.length === koppen.length ? [] : ['not each heading is a bookmark'])];
}

function wrongRows(rows: PdfFile['tags'], name: string): readonly string[] {
  const [head, ...others] = rows;
  const columns = head?.tags.length ?? 0;
  return [
    ...(head?.tags.every(({ role, isFilled }) => role === 'TH' && isFilled) ? [] : [`${name}: no headings`]),
    ...(others.some(({ tags }) => tags.length !== columns) ? [`${name}: holes`] : []),
  ];
}

(run ? describe : describe.skip)('each paper as PDF, by way of the office', () => {
  let pdfs: Record<string, Uint8Array>;

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [naam, huisstijl] of Object.entries(HUISSTIJLEN))
      for (const [papier, make] of Object.entries(PAPIEREN))
        files[`${papier} ${naam}`] = await writeDocx({ ...make(), link: LINK }, huisstijl);
    pdfs = await toPdf(files);
  });

  for (const naam of Object.keys(HUISSTIJLEN))
    test.each(Object.keys(PAPIEREN))(`has no barrier in a house style ${naam}: %s`, async (papier) => {
      const pdf = await readPdf(pdfs[`${papier} ${naam}`] ?? new Uint8Array());

      expect(barriers(pdf)).toEqual([]);
      expect(pdf.links).toEqual([{ url: LINK.url, tekst: LINK.tekst }]);
      expect(withRole(pdf.tags, /^(P|H\d|L|Table)$/)).not.toEqual([]);
    });
});

(run ? describe : describe.skip)('the checks of a PDF', () => {
  /** What none of our papers has. */
  const spoiled = (): Promise<Uint8Array> => {
    const rows = ['Nr', '1'].map(
      (tekst) => new TableRow({ children: [new TableCell({ children: [new Paragraph(tekst)] })] }),
    );
    const kop = new Paragraph({ heading: 'Heading2', outlineLevel: 1, children: [new TextRun('Te vroeg')] });
    return Packer.toBuffer(new Document({ sections: [{ children: [kop, new Table({ rows })] }] }));
  };

  test('see what is not tagged, and what a screen reader stumbles over', async () => {
    const proef = await writeDocx(PAPIEREN.proef());
    const { bare } = await toPdf({ bare: proef }, []);
    const { wrong } = await toPdf({ wrong: await spoiled() });
    const untagged = barriers(await readPdf(bare ?? proef));

    expect(untagged).toEqual(expect.arrayContaining(['not tagged', 'does not say that it is PDF/UA']));
    expect(untagged.filter((one) => one.startsWith('without a tag: page 1: show'))).not.toEqual([]);
    expect(barriers(await readPdf(wrong ?? proef))).toEqual([
      ...['language en-US', 'no title', 'the title is not shown'],
      ...['heading H2 is empty or comes too early', 'table 1: no headings'],
    ]);
  });

  test('see a picture, a link and a list of which nothing is said', async () => {
    const { good } = await toPdf({ good: await writeDocx(PAPIEREN.proef()) });
    const pdf = await readPdf(good ?? new Uint8Array());
    const empty = { tags: [], isFilled: true };

    expect(barriers(pdf)).toEqual([]);
    expect(
      barriers({
        ...pdf,
        bladwijzers: [],
        links: [{ url: 'https://example.nl', tekst: '' }],
        tags: [...pdf.tags, { role: 'Figure', ...empty }, { role: 'L', ...empty }],
      }),
    ).toEqual([
      ...['not each heading is a bookmark', 'picture without a text', 'a list without points'],
      ...['link without a text: https://example.nl', 'link without a tag'],
    ]);
  });
});
