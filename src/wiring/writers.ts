import type { Huisstijl } from '../documenten/huisstijl.ts';
import type { WriteFile } from '../downloads/downloads.ts';
import type { IcsItem } from '../icalendar/write-ics.ts';
import type { DocumentModel, Zip } from '../shared/document.ts';
import type { Sheet } from '../spreadsheets/write-sheet.ts';

type Agenda = { readonly naam: string; readonly items: readonly IcsItem[]; readonly gemaakt: string };

/**
 * Every kind of file that can be written; the library behind it is loaded with the first one.
 * @param huisstijl the template of the organisation for what is printed; absent: ours
 */
export const createWriters = (huisstijl?: Huisstijl) =>
  ({
    docx: async (document: DocumentModel) => {
      const { DOCX_TYPE, writeDocx } = await import('../documenten/docx.ts');
      return { type: DOCX_TYPE, bytes: await writeDocx(document, huisstijl) };
    },
    xlsx: async (sheet: Sheet) => {
      const { toXlsx, XLSX_TYPE } = await import('../spreadsheets/write-sheet.ts');
      return { type: XLSX_TYPE, bytes: await toXlsx(sheet) };
    },
    csv: async (sheet: Sheet) => {
      const { CSV_TYPE, toCsv } = await import('../spreadsheets/write-sheet.ts');
      return { type: CSV_TYPE, bytes: toCsv(sheet) };
    },
    zip: async (zip: Zip) => {
      const { writeZip, ZIP_TYPE } = await import('../documenten/zip.ts');
      return { type: ZIP_TYPE, bytes: writeZip(zip) };
    },
    ics: async ({ naam, items, gemaakt }: Agenda) => {
      const { ICS_TYPE, writeIcs } = await import('../icalendar/write-ics.ts');
      return { type: ICS_TYPE, bytes: writeIcs(naam, items, gemaakt) };
    },
  }) satisfies Readonly<Record<string, WriteFile<never>>>;
