import { DomainError } from './errors.ts';
import { findResidentData, isEmptyInDisguise } from './text-checks.ts';

/** What is asked of a text that somebody types about what happened. */
export type TekstEis = { readonly veld: string; readonly leeg: string; readonly max: number };

/**
 * What is wrong with a text, as a question for the card, or undefined.
 * @param eis `leeg`: what to say when there is no real answer; `max` in characters
 */
export function tekstProbleem(tekst: string, { leeg, max }: Omit<TekstEis, 'veld'>): string | undefined {
  if (isEmptyInDisguise(tekst)) return leeg;
  if (tekst.length > max) return `Dit is te lang: ${tekst.length} tekens. Maak er hooguit ${max} van.`;
  const found = findResidentData(tekst);
  return found ? persoonsgegevens(found) : undefined;
}

/** The question to take personal data out. */
export function persoonsgegevens(found: string): string {
  return `Het lijkt erop dat hier ${found} staat. Haal dat weg: we leggen geen gegevens van inwoners vast. Er is nog niets bewaard.`;
}

/** A submission with something to mend: a question by input. Nothing of it was stored. */
export class FormProblem extends DomainError {
  readonly problems: Readonly<Record<string, string>>;

  constructor(problems: Readonly<Record<string, string>>) {
    super('invalid-input', Object.values(problems)[0] ?? 'Er klopt iets niet.');
    this.name = 'FormProblem';
    this.problems = problems;
  }
}

/** @throws FormProblem when there is any problem */
export function assertNoProblems(problems: Readonly<Record<string, string | undefined>>): void {
  const found = Object.entries(problems).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (found.length > 0) throw new FormProblem(Object.fromEntries(found));
}
