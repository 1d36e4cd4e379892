import { leesKop, MAX_HEADING, uitgeschreven } from '../ground/koppen.ts';
import { SOORTEN } from '../ground/soorten.ts';

/** An overleg as the import needs it. */
export type ImportOverleg = { readonly id: string; readonly naam: string };
export type FindOverleg = (
  text: string,
) => { overleg: ImportOverleg; certain: boolean; lijktOp?: ImportOverleg } | undefined;

/** `overleg`: the heading of a date names the overleg ('Datum DO'). `guessed`: the heading has a typing error. */
export type ImportColumn = {
  readonly heading: string;
  readonly field?: ImportField;
  readonly overleg?: ImportOverleg;
  readonly guessed?: boolean;
};

/** The fields of an opdracht that a column of a spreadsheet can fill. */
const FIELDS = SOORTEN.opdrachten.velden;
export type ImportField = (typeof FIELDS)[number];

/** What each column means, in the order of the headings. A heading that is not understood has no field. */
export function mapColumns(headings: readonly string[], findOverleg: FindOverleg): ImportColumn[] {
  return headings.map((heading) => {
    const overleg = overlegInHeading(heading, findOverleg);
    if (overleg) return { heading, field: 'datum', overleg };
    const kop = leesKop(heading, FIELDS);
    const field = FIELDS.find((one) => one === kop?.veld);
    return field && kop ? { heading, field, ...(kop.guessed ? { guessed: true } : {}) } : { heading };
  });
}

/** 'Datum DO', 'DO-datum' and 'DO' itself stand above the dates of that overleg. */
function overlegInHeading(heading: string, findOverleg: FindOverleg): ImportOverleg | undefined {
  if (heading.length > MAX_HEADING) return undefined;
  const name = uitgeschreven(heading)
    .replace(/\b(?:vergader)?datum\b/gi, ' ')
    .replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '');
  const found = name === '' ? undefined : findOverleg(name);
  return found?.certain ? found.overleg : undefined;
}
