import { comparable } from '../../shared/compare.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import type { OpdrachtRow } from './opdracht-import-row.ts';
import { FIELD_LABELS, WORDS } from './opdracht-import-words.ts';

/**
 * Keeps every opdracht of a file once. Rows with the same title are one opdracht, unless both have a kenmerk and these
 * differ. The first row stays; what a later row says otherwise becomes a notitie of the first, since one opdracht can
 * pass more meetings but has one that its plan is due for.
 */
export function keepOnce(rows: readonly OpdrachtRow[]): {
  rows: OpdrachtRow[];
  skipped: { row: number; reason: string }[];
} {
  const kept: OpdrachtRow[] = [];
  const skipped: { row: number; reason: string }[] = [];
  const byTitle = new Map<string, OpdrachtRow[]>();
  const byKenmerk = new Map<string, OpdrachtRow>();
  for (const row of rows) {
    const sameTitle = byTitle.get(titleKey(row)) ?? [];
    const first = sameTitle.find(({ kenmerk }) => !kenmerk || !row.kenmerk || kenmerk === row.kenmerk);
    if (first) {
      const differences = differencesOf(row, first);
      first.notities.push(...differences.map((text) => WORDS.rowSays(row.row, text)));
      if (differences.length > 0) first.geraden.push(WORDS.alsoInRow(row.row));
      skipped.push({ row: row.row, reason: WORDS.sameTitle(first.row, differences.length > 0) });
      continue;
    }
    const other = sameTitle[0];
    if (other) row.geraden.push(WORDS.sameTitleOtherKenmerk(other.row));
    const withKenmerk = row.kenmerk === undefined ? undefined : byKenmerk.get(row.kenmerk);
    if (withKenmerk) row.geraden.push(WORDS.sameKenmerk(withKenmerk.row));
    if (row.kenmerk !== undefined && !withKenmerk) byKenmerk.set(row.kenmerk, row);
    byTitle.set(titleKey(row), [...sameTitle, row]);
    kept.push(row);
  }
  return { rows: kept, skipped };
}

/** A title of signs alone has no words to compare; then the signs count. */
function titleKey({ titel }: OpdrachtRow): string {
  return comparable(titel) || titel;
}

function differencesOf(row: OpdrachtRow, first: OpdrachtRow): string[] {
  const known = new Set([...factsOf(first), ...first.notities]);
  return [...factsOf(row), ...row.notities].filter((fact) => !known.has(fact));
}

function factsOf(row: OpdrachtRow): string[] {
  const facts = [
    [FIELD_LABELS.kenmerk, row.kenmerk],
    [FIELD_LABELS.programma, row.programma],
    [FIELD_LABELS.fase, row.fase],
    [FIELD_LABELS.projectleider, row.projectleiders.join(', ') || undefined],
    [FIELD_LABELS.trekker, row.trekkers.join(', ') || undefined],
    [FIELD_LABELS.gemeenten, row.gemeenten.length > 0 ? row.gemeenten.join(', ') : undefined],
    [FIELD_LABELS.overleg, row.overlegNaam],
    [FIELD_LABELS.datum, row.datum === undefined ? undefined : formatDutchDate(row.datum)],
  ] as const;
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [WORDS.understood(label, value)]));
}
