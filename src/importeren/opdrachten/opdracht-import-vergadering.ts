import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { isNotKnown, onOneLine } from '../ground/cel-waarden.ts';
import type { FindOverleg, ImportColumn, ImportOverleg } from './opdracht-import-columns.ts';
import { FIELD_LABELS, WORDS } from './opdracht-import-words.ts';

export type ParseDate = (
  text: string,
) => Promise<{ datum: string; certain: boolean; why?: string } | undefined>;

/** A filled cell with the column that it stands in. */
export type ImportCell = { readonly column: ImportColumn; readonly text: string };

/** Which overleg and which date a row names, with what there is to say of it. */
export type VergaderingReading = {
  overleg?: ImportOverleg;
  datum?: string;
  /** The overleg that is named and that the region does not have. */
  onbekend?: string;
  notes: string[];
  understood: string[];
  guesses: string[];
};

/**
 * Decides which meeting a row is about, from the cells for overleg and date (with content, in the order of the file).
 * One meeting fits in an opdracht: the first overleg, with the date in the column of that overleg, or else in a
 * column without an overleg, or else another date with the overleg that its heading names. The rest is a notitie.
 */
export async function readVergadering(
  overlegCells: readonly ImportCell[],
  dateCells: readonly ImportCell[],
  dependencies: { findOverleg: FindOverleg; parseDate: ParseDate },
): Promise<VergaderingReading> {
  const reading: VergaderingReading = { notes: [], understood: [], guesses: [] };
  const [overlegCell, ...otherOverlegCells] = overlegCells;
  const written = overlegCell && readOverleg(overlegCell, dependencies.findOverleg, reading);
  for (const { column, text } of otherOverlegCells) {
    reading.notes.push(WORDS.note(column.heading, text));
    reading.guesses.push(WORDS.twoColumns(FIELD_LABELS.overleg, column.heading));
  }

  const chosen = await readDate(inOrderOfFit(dateCells, written), dependencies.parseDate, reading);
  const named = chosen?.overleg;
  if (overlegCell && written && named && named.id !== written.id) {
    const note = WORDS.note(overlegCell.column.heading, overlegCell.text);
    if (!reading.notes.includes(note)) reading.notes.push(note);
    reading.guesses.push(WORDS.dateOfOtherOverleg(chosen.heading, named.naam, written.naam));
  }
  const overleg = named ?? written;
  if (overleg) {
    reading.overleg = overleg;
    reading.understood.push(WORDS.understood(FIELD_LABELS.overleg, overleg.naam));
  }
  return reading;
}

function readOverleg(
  { column, text }: ImportCell,
  findOverleg: FindOverleg,
  reading: VergaderingReading,
): ImportOverleg | undefined {
  const whole = findOverleg(text);
  if (whole?.certain) return whole.overleg;
  reading.notes.push(WORDS.note(column.heading, text));
  if (whole?.lijktOp) {
    reading.guesses.push(WORDS.overlegResembles(text, whole.lijktOp.naam));
    reading.onbekend = onOneLine(text);
    return undefined;
  }
  if (whole) {
    reading.guesses.push(WORDS.overlegGuessed(text, whole.overleg.naam));
    return whole.overleg;
  }
  const first = firstOfMore(text, findOverleg);
  reading.guesses.push(first ? WORDS.moreOverleggen(text, first.naam) : WORDS.overlegUnknown(text));
  if (!first) reading.onbekend = onOneLine(text);
  return first;
}

/** 'DO / PFHO', 'DO en PFHO': the first that is known. At 'en' both sides must be, since names hold that word too. */
function firstOfMore(text: string, findOverleg: FindOverleg): ImportOverleg | undefined {
  const parts = text.split(/[/;+,\n]/).map(onOneLine);
  for (const part of parts) {
    const found = findOverleg(part) ?? beforeEn(part, findOverleg);
    if (found) return found.overleg;
  }
  return undefined;
}

function beforeEn(text: string, findOverleg: FindOverleg): ReturnType<FindOverleg> {
  for (const { 0: en, index } of text.matchAll(/ (?:en|of|&) /gi)) {
    const before = findOverleg(text.slice(0, index));
    if (before && findOverleg(text.slice(index + en.length))) return before;
  }
  return undefined;
}

/** Dates in the column of the overleg of this row first, then those without an overleg, then the others. */
function inOrderOfFit(cells: readonly ImportCell[], overleg: ImportOverleg | undefined): ImportCell[] {
  if (!overleg) return [...cells];
  const distance = ({ column }: ImportCell) => {
    if (!column.overleg) return 1;
    return column.overleg.id === overleg.id ? 0 : 2;
  };
  return [...cells].sort((a, b) => distance(a) - distance(b));
}

/** Takes the first date that can be read; gives its column. */
async function readDate(
  cells: readonly ImportCell[],
  parseDate: ParseDate,
  reading: VergaderingReading,
): Promise<ImportColumn | undefined> {
  let chosen: ImportColumn | undefined;
  for (const { column, text } of cells) {
    const parsed = chosen ? undefined : await parseDate(text);
    if (!parsed) {
      reading.notes.push(WORDS.note(column.heading, text));
      reading.guesses.push(chosen ? WORDS.moreDates(column.heading) : WORDS.dateUnreadable(text));
      continue;
    }
    chosen = column;
    reading.datum = parsed.datum;
    reading.understood.push(WORDS.understood(FIELD_LABELS.datum, formatDutchDate(parsed.datum)));
    if (!parsed.certain) {
      reading.notes.push(WORDS.note(column.heading, text));
      reading.guesses.push(WORDS.note(FIELD_LABELS.datum, `'${text}'. ${parsed.why ?? ''}`.trim()));
    }
  }
  return chosen;
}

/** Is there anything in the cell besides 'nog niet bekend'? */
export function hasContent({ text }: ImportCell): boolean {
  return !isNotKnown(text);
}
