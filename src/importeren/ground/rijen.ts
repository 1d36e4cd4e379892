import type { Actor } from '../../shared/actor.ts';
import { DomainError } from '../../shared/errors.ts';
import type { ImportRowVerslag } from '../../shared/import-verslag.ts';
import { FormProblem } from '../../shared/tekst-rules.ts';
import { isEmptyInDisguise, meansNotKnown } from '../../shared/text-checks.ts';
import type { Gelezen } from './gelezen.ts';
import type { Veld } from './koppen.ts';
import { persoonsgegevensWords } from './persoonsgegevens.ts';

/** A row by what its columns hold. */
export type Rij = {
  readonly number: number;
  /** On one line; '' when it is not known. */
  readonly cel: (veld: Veld) => string;
  /** The same of the column at this place. */
  readonly kolom: (at: number) => string;
  /** What was left out of it, as the reason to leave it out whole. */
  readonly weg: string | undefined;
  readonly bevestigd?: readonly string[] | undefined;
};

export function rijenVan({ table, velden }: Pick<Gelezen, 'table' | 'velden'>): readonly Rij[] {
  return table.rows.map(({ number, cells, weg = [], bevestigd }) => ({
    number,
    bevestigd,
    cel: (veld) => known(cells.find((cell, at) => velden[at] === veld && cell.trim() !== '')),
    kolom: (at) => known(cells[at]),
    weg: weg[0] && persoonsgegevensWords(weg[0]),
  }));
}

function known(cell = ''): string {
  const text = cell.replace(/\s+/g, ' ').trim();
  return meansNotKnown(text) || isEmptyInDisguise(text) ? '' : text;
}

/** Who stores a row, with the columns of which was said that what seems to be a resident's is not: the log keeps those. */
export function namens(
  actor: Actor,
  { bevestigd = [] }: { readonly bevestigd?: readonly string[] | undefined },
): Actor {
  return bevestigd.length === 0 ? actor : { ...actor, confirmed: bevestigd.map((veld) => `tabel:${veld}`) };
}

/** The words of a rule that refused; undefined: something else went wrong. */
function refusedWords(error: unknown): readonly string[] | undefined {
  if (error instanceof FormProblem) return Object.values(error.problems).filter((text) => text !== undefined);
  return error instanceof DomainError && error.code !== 'store-unavailable' ? [error.message] : undefined;
}

/**
 * Does something more of a row of which a part is stored already: what a rule refuses of that is said, and takes nothing back.
 * @param lines what is said of the row
 * @returns whether it was done
 */
export async function ookNog(lines: string[], more: () => Promise<void>): Promise<boolean> {
  try {
    await more();
    return true;
  } catch (error) {
    const words = refusedWords(error);
    if (!words) throw error;
    lines.push(...words);
    return false;
  }
}

/**
 * What became of a row; what a rule refuses leaves the row out, with the words of the rule.
 * @param titel what it is called in the report
 */
export async function rijVerslag(
  { number, weg }: Rij,
  titel: string,
  store: () => Promise<Pick<ImportRowVerslag, 'outcome' | 'lines'>>,
): Promise<ImportRowVerslag> {
  const left = (lines: readonly string[]): ImportRowVerslag => ({
    rij: number,
    titel,
    outcome: 'overgeslagen',
    lines,
  });
  if (weg !== undefined) return left([weg]);
  try {
    return { rij: number, titel, ...(await store()) };
  } catch (error) {
    const words = refusedWords(error);
    if (!words) throw error;
    return left(words);
  }
}
