import { strFromU8, unzipSync } from 'fflate';

/** What a sheet says of its rows and cells besides their values. Rows and columns count from 1. */
export type SheetMarks = {
  /** First row, first column, last row, last column. */
  readonly merged: readonly (readonly [number, number, number, number])[];
  readonly hidden: readonly number[];
  /** Rows of which every filled cell is struck through. */
  readonly struck: readonly number[];
  /** Columns that a person does not see. */
  readonly hiddenColumns: readonly number[];
  /** Rows with a formula of which the file does not say what came of it. */
  readonly noResult: readonly number[];
  /** A person does not see the sheet at all. */
  readonly isHidden: boolean;
  /** How many rows hold anything. */
  readonly filled: number;
  /** The cells whose number is shown as a part of a hundred: 'B3'. */
  readonly percents: ReadonlySet<string>;
};

/** Of a sheet of which nothing is known. */
export const NO_MARKS: SheetMarks = {
  merged: [],
  hidden: [],
  struck: [],
  hiddenColumns: [],
  noResult: [],
  isHidden: false,
  filled: 0,
  percents: new Set(),
};
/** No table has more columns. */
const MOST_COLUMNS = 1000;
/** More than a person makes; of a sheet with more the rest is read as it stands. */
const MOST_MERGED = 2000;

/**
 * The marks of each sheet, by its name. What the library for the values leaves out is read here from the same XML.
 * Source: ECMA-376 18.3.1.73 (row), 18.3.1.55 (mergeCells), 18.8.45 (xf), 18.4.10 (strike), 18.8.30 (numFmt).
 */
export function readMarks(bytes: Uint8Array): ReadonlyMap<string, SheetMarks> {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  const textOf = (name: string): string => (files[name] ? strFromU8(files[name]) : '');
  const targets = new Map(
    tagsOf(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const styles = textOf('xl/styles.xml');
  const looks = { struck: struckStylesIn(styles), percent: percentStylesIn(styles) };
  return new Map(
    tagsOf(textOf('xl/workbook.xml'), 'sheet').map((tag) => {
      const file = targets.get(attribute(tag, 'r:id')) ?? '';
      const isHidden = /hidden/i.test(attribute(tag, 'state'));
      return [unescaped(attribute(tag, 'name')), { ...marksIn(textOf(file), looks), isHidden }];
    }),
  );
}

/** The numbers of the cell styles that look like this. */
type Looks = { readonly struck: ReadonlySet<string>; readonly percent: ReadonlySet<string> };

function marksIn(xml: string, looks: Looks): SheetMarks {
  if (xml === '') return NO_MARKS;
  const [hidden, struck, noResult]: [number[], number[], number[]] = [[], [], []];
  const percents = new Set<string>();
  let [number, filled] = [0, 0];
  for (const [, open = '', body = ''] of xml.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    number = Number(attribute(open, 'r')) || number + 1;
    if (isOn(attribute(open, 'hidden'))) hidden.push(number);
    if (/<(?:v|is)\b/.test(body)) filled += 1;
    if (/<\/f>\s*<\/c>|<f\b[^>]*\/>\s*<\/c>/.test(body)) noResult.push(number);
    if (looks.struck.size > 0 && isStruck(body, looks.struck)) struck.push(number);
    if (looks.percent.size > 0)
      for (const [, cell = ''] of body.matchAll(/<c\b([^>]*?)>/g))
        if (looks.percent.has(attribute(cell, 's'))) percents.add(attribute(cell, 'r'));
  }
  const merged = tagsOf(xml, 'mergeCell')
    .slice(0, MOST_MERGED)
    .flatMap((tag) => rangeOf(attribute(tag, 'ref')));
  const hiddenColumns = tagsOf(between(xml, 'cols'), 'col').flatMap((tag) => {
    const [from, to] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))];
    if (!isOn(attribute(tag, 'hidden')) || from > MOST_COLUMNS) return [];
    return Array.from({ length: Math.min(to, MOST_COLUMNS) - from + 1 }, (_, at) => from + at);
  });
  return { ...NO_MARKS, merged, hidden, struck, hiddenColumns, noResult, filled, percents };
}

function isOn(value: string): boolean {
  return value === '1' || value === 'true';
}

function isStruck(row: string, struckStyles: ReadonlySet<string>): boolean {
  const styles = [...row.matchAll(/<c\b([^>]*?)>(?=\s*<(?:v|is|f)\b)/g)].map(([, open = '']) =>
    attribute(open, 's'),
  );
  return styles.length > 0 && styles.every((style) => struckStyles.has(style));
}

/** The numbers of the cell styles of which the font is struck through. */
function struckStylesIn(xml: string): ReadonlySet<string> {
  const fonts = [...between(xml, 'fonts').matchAll(/<font\b[^>]*?(?:\/>|>([\s\S]*?)<\/font>)/g)].map(
    ([, body = '']) => /<strike\b(?![^>]*val="(?:0|false)")/.test(body),
  );
  const styles = tagsOf(between(xml, 'cellXfs'), 'xf');
  return new Set(
    styles.flatMap((xf, index) => (fonts[Number(attribute(xf, 'fontId'))] ? [String(index)] : [])),
  );
}

/** The two formats of parts of a hundred that every file has (ECMA-376 18.8.30). */
const PERCENT_FORMATS = ['9', '10'];

/** The numbers of the cell styles that show a number as a part of a hundred. */
function percentStylesIn(xml: string): ReadonlySet<string> {
  const own = tagsOf(between(xml, 'numFmts'), 'numFmt').flatMap((tag) =>
    attribute(tag, 'formatCode').includes('%') ? [attribute(tag, 'numFmtId')] : [],
  );
  const formats = new Set([...PERCENT_FORMATS, ...own]);
  return new Set(
    tagsOf(between(xml, 'cellXfs'), 'xf').flatMap((xf, index) =>
      formats.has(attribute(xf, 'numFmtId')) ? [String(index)] : [],
    ),
  );
}

function between(xml: string, tag: string): string {
  const start = xml.indexOf(`<${tag}`);
  return start === -1 ? '' : xml.slice(start, xml.indexOf(`</${tag}>`, start));
}

function tagsOf(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) => attributes);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function rangeOf(ref: string): [number, number, number, number][] {
  const [, from = '', top = '', to = '', bottom = ''] =
    /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(ref) ?? [];
  return from === '' ? [] : [[Number(top), columnOf(from), Number(bottom), columnOf(to)]];
}

/** 1 is 'A', 27 is 'AA'. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? `${lettersOf(Math.floor((column - 1) / 26))}${last}` : last;
}

/** 'A' is 1, 'AA' is 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
