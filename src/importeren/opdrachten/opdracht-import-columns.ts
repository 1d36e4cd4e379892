import { comparable } from '../../shared/compare.ts';
import { differsByAtMost, toleratedErrors } from '../ground/spelling.ts';

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

/** Every heading that is known, in any spelling that differs only in case, accents, spaces and punctuation. */
const HEADINGS = {
  kenmerk: [
    ...['kenmerk', 'kenmerken', 'ons kenmerk', 'zaaknummer', 'zaaknr', 'zaak', 'doc', 'doc nummer', 'doc nr'],
    ...['documentnummer', 'documentnr', 'registratienummer'],
  ],
  titel: [
    ...['project', 'projecten', 'projectnaam', 'naam project', 'titel project', 'project titel'],
    ...['opdracht', 'opdrachten', 'opdrachtnaam', 'naam opdracht', 'titel opdracht', 'opdrachttitel'],
    ...['onderwerp', 'onderwerpen', 'titel'],
  ],
  programma: ['programma', "programma's", 'programmanaam', 'programmalijn', 'naam programma'],
  projectleider: [
    ...['projectleider', 'projectleiders', 'projectleidster', 'naam projectleider'],
    ...['contactpersoon', 'contactpersonen', 'ambtelijk trekker', 'ambtelijke trekker'],
  ],
  trekker: [
    ...['bestuurlijk trekker', 'bestuurlijke trekker', 'bestuurlijk trekkers', 'bestuurlijke trekkers'],
    ...['trekker', 'trekkers'],
  ],
  gemeenten: ['gemeenten', 'gemeente', 'deelnemende gemeenten', 'betrokken gemeenten'],
  overleg: ['overleg', 'overleggen', 'gremium', 'gremia', 'vergadering', 'vergaderingen', 'overlegorgaan'],
  datum: [
    ...[
      'datum',
      'data',
      'vergaderdatum',
      'overlegdatum',
      'datum overleg',
      'datum vergadering',
      'datum gremium',
    ],
    ...['behandeldatum', 'datum behandeling', 'datum do', 'datum pfho', 'datum ab', 'datum ao'],
  ],
};

/** The fields of an opdracht that a column of a spreadsheet can fill. */
export type ImportField = keyof typeof HEADINGS;

const FIELDS = Object.keys(HEADINGS).filter((field): field is ImportField => field in HEADINGS);
const byHeading = new Map<string, ImportField>(
  FIELDS.flatMap((field) => HEADINGS[field].map((heading) => [compact(heading), field] as const)),
);

/** Headings of something else that look like a typing error. */
const OTHER_HEADINGS = new Set(['opdrachtgever', 'projectleden', 'projectteam', 'datumbo']);

/** A longer cell is a text, no heading. */
const MAX_HEADING = 60;

/** Is this the heading of a column that an import of opdrachten understands? Small typing errors are tolerated. */
export function isOpdrachtHeading(cell: string): boolean {
  return matchHeading(cell) !== undefined;
}

/** What each column means, in the order of the headings. A heading that is not understood has no field. */
export function mapColumns(headings: readonly string[], findOverleg: FindOverleg): ImportColumn[] {
  return headings.map((heading) => {
    const overleg = overlegInHeading(heading, findOverleg);
    if (overleg) return { heading, field: 'datum', overleg };
    return { heading, ...matchHeading(heading) };
  });
}

/** 'Datum DO', 'DO-datum' and 'DO' itself stand above the dates of that overleg. */
function overlegInHeading(heading: string, findOverleg: FindOverleg): ImportOverleg | undefined {
  if (heading.length > MAX_HEADING) return undefined;
  const name = heading.replace(/\b(?:vergader)?datum\b/gi, ' ').replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '');
  const found = name === '' ? undefined : findOverleg(name);
  return found?.certain ? found.overleg : undefined;
}

function matchHeading(cell: string): { field: ImportField; guessed?: boolean } | undefined {
  if (cell.length > MAX_HEADING) return undefined;
  const known = knownField(cell);
  if (known) return { field: known };
  return guessField(compact(cell));
}

/** 'Datum (dd-mm-jjjj)' is a datum, 'Opdracht / project' is a titel, 'Overleg / datum' is neither. */
function knownField(cell: string): ImportField | undefined {
  const whole = byHeading.get(compact(cell)) ?? byHeading.get(compact(cell.replace(/\([^()]*\)/g, ' ')));
  if (whole) return whole;
  const parts = cell.split(/[/,;|]| en | of /i).map((part) => byHeading.get(compact(part)));
  const [first] = parts;
  return parts.length > 1 && parts.every((part) => part === first) ? first : undefined;
}

function guessField(written: string): { field: ImportField; guessed: true } | undefined {
  const most = toleratedErrors(written.length);
  if (most === 0 || OTHER_HEADINGS.has(written)) return undefined;
  for (const [heading, field] of byHeading) {
    if (differsByAtMost(written, heading, Math.min(most, toleratedErrors(heading.length)))) {
      return { field, guessed: true };
    }
  }
  return undefined;
}

function compact(text: string): string {
  return comparable(text).replaceAll(' ', '');
}
