import type { Doel } from '../../shared/behandeling.ts';
import { comparable } from '../../shared/compare.ts';
import { formatDutchDate, type ParsedDate } from '../../shared/dutch-dates.ts';
import { readTime } from '../../shared/dutch-times.ts';
import { MAX_OVERLEG } from '../../shared/import-verslag.ts';
import type { Overleg } from '../../shared/overleg.ts';
import type { Regio } from '../../shared/regio.ts';
import { meansNotKnown } from '../../shared/text-checks.ts';
import { leesKop } from '../ground/koppen.ts';
import { persoonsgegevensWords } from '../ground/persoonsgegevens.ts';
import type { ImportTable } from '../ground/tabel.ts';
import { IMPORT_WORDS as WORDS } from './vergadering-import-words.ts';

const FIELDS = ['datum', 'overleg', 'tijd', 'plaats', 'doel', 'conclusie', 'kenmerk'] as const;
type Field = (typeof FIELDS)[number];

function fieldOf(heading: string): Field | undefined {
  const kop = leesKop(heading, FIELDS);
  return FIELDS.find((field) => field === kop?.veld);
}

/** One row as it was understood. `lines`: Dutch sentences on what was understood, guessed and left out. */
export type VergaderingRow = {
  readonly number: number;
  readonly overleg: Overleg;
  readonly datum: string;
  readonly tijd?: string;
  readonly plaats?: string;
  readonly kenmerk?: string;
  readonly doel: Doel;
  readonly conclusie?: string;
  readonly lines: readonly string[];
};
/** What has no place. `onbekend`: it waits for that overleg, which the region does not have yet. */
export type UnplacedRow = {
  readonly number: number;
  readonly reason: string;
  readonly cells: readonly string[];
  readonly onbekend?: string;
  readonly kenmerk?: string;
};

export type ParseDate = (text: string) => Promise<ParsedDate | undefined>;

/** Reads the rows; every filled cell ends up in a field, a sentence or a row that is skipped with its reason. */
export async function readVergaderingTable(
  { headings, rows }: ImportTable,
  parseDate: ParseDate,
  regio: Regio,
): Promise<(VergaderingRow | UnplacedRow)[]> {
  const fields = headings.map(fieldOf);
  const read: (VergaderingRow | UnplacedRow)[] = [];
  for (const { number, cells, weg: [weg] = [] } of rows) {
    const given = new Map<Field, string>();
    const lines: string[] = [];
    cells.forEach((cell, index) => {
      const text = cell.replace(/\s+/g, ' ').trim();
      const field = fields[index];
      if (text === '') return;
      if (field && !given.has(field)) given.set(field, text);
      else lines.push(WORDS.notUsed(headings[index]?.trim() || `kolom ${index + 1}`, text));
    });
    const reading = weg
      ? { reason: persoonsgegevensWords(weg), kenmerk: given.get('kenmerk') }
      : await readRow(given, lines, parseDate, regio);
    read.push('reason' in reading ? { number, ...reading, cells } : { number, ...reading });
  }
  return read;
}

async function readRow(
  given: ReadonlyMap<Field, string>,
  lines: string[],
  parseDate: ParseDate,
  { overleggen, kenmerk: ofRegio }: Regio,
): Promise<Omit<VergaderingRow, 'number'> | Omit<UnplacedRow, 'number' | 'cells'>> {
  const written = given.get('overleg') ?? '';
  if (written === '') return { reason: WORDS.noOverleg };
  const date = await parseDate(given.get('datum') ?? '');
  if (!date) return { reason: WORDS.noDate };
  const inCell = given.get('kenmerk');
  const kenmerk = inCell === undefined ? undefined : (ofRegio.find(inCell) ?? inCell);
  const found = overleggen.find(written);
  if (found?.lijktOp)
    return { reason: WORDS.resembles(written, found.lijktOp.naam), onbekend: written, kenmerk };
  if (!found)
    return written.length > MAX_OVERLEG
      ? { reason: WORDS.longOverleg, kenmerk }
      : { reason: WORDS.unknownOverleg(written), onbekend: written, kenmerk };
  const { overleg } = found;
  lines.push(
    WORDS.understood('Overleg', overleg.naam),
    WORDS.understood('Datum', formatDutchDate(date.datum)),
  );
  if (!found.certain) lines.push(WORDS.guessedOverleg(overleg.naam));
  if (date.why !== undefined) lines.push(date.why);
  const tijd = readTime((given.get('tijd') ?? '').split(/\s*[-–]\s*/)[0] ?? '');
  if (tijd === undefined) lines.push(WORDS.notUsed('Tijd', given.get('tijd') ?? ''));
  const text = (field: 'plaats' | 'conclusie') => {
    const value = given.get(field) ?? '';
    return value === '' || meansNotKnown(value) ? undefined : value;
  };
  return {
    overleg,
    datum: date.datum,
    doel: readDoel(given.get('doel'), lines),
    tijd: tijd || undefined,
    plaats: text('plaats'),
    conclusie: text('conclusie'),
    kenmerk,
    lines,
  };
}

const DOEL_STARTS: readonly (readonly [RegExp, Doel])[] = [
  [/vast ?ste|besluit/, 'vaststellen'],
  [/advi/, 'adviseren'],
  [/bespre|opini|beeldvorm/, 'bespreken'],
  [/inform|kennis/, 'informeren'],
];

/** 'Adviseren', 'ter vaststelling', 'ter kennisname'. */
function readDoel(text: string | undefined, lines: string[]): Doel {
  if (text === undefined || meansNotKnown(text)) return 'bespreken';
  const words = comparable(text);
  // 'Ter kennisname van het besluit' asks for no besluit.
  const [asked = words] = words.split(/ (?:van|over|op|inzake) /);
  const found = DOEL_STARTS.find(([start]) => start.test(asked))?.[1];
  if (found === undefined) lines.push(WORDS.guessedDoel(text));
  else lines.push(WORDS.understood('Doel', found));
  return found ?? 'bespreken';
}
