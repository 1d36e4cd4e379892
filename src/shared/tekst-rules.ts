import { DomainError } from './errors.ts';
import { findResidentData, isEmptyInDisguise, type PersonalData } from './text-checks.ts';

/**
 * What is asked of a text that somebody types: on a card, or in another way.
 * `leeg`: the question when there is no real answer, absent: it may stay empty; `max` in characters; `finds`: what may not stand in
 * it, absent: anything about one resident.
 */
export type TekstEis = {
  readonly leeg?: string | undefined;
  readonly max: number;
  readonly finds?: ((text: string) => PersonalData | undefined) | undefined;
};

/** What is wrong with a text, as a question for the card, or undefined. */
export function tekstProbleem(
  tekst: string,
  { leeg, max, finds = findResidentData }: TekstEis,
): string | undefined {
  // First: what the other checks cost grows with the text.
  if (tekst.length > max) return `Dit is te lang: ${tekst.length} tekens. Maak er hooguit ${max} van.`;
  if (leeg !== undefined && isEmptyInDisguise(tekst)) return leeg;
  const found = finds(tekst);
  return found ? persoonsgegevens(found) : undefined;
}

/** The question to take personal data out. */
export function persoonsgegevens(found: string): string {
  return `Het lijkt erop dat hier ${found} staat. Haal dat weg: we leggen geen gegevens van inwoners vast. Er is nog niets bewaard.`;
}

/** What the form shows beside the questions: other texts in its inputs, and a line on top. */
type Shown = { readonly typed?: Readonly<Record<string, string>>; readonly notice?: string };

/** A submission with something to mend: a question by input. What was typed comes back on the form. */
export class FormProblem extends DomainError {
  readonly problems: Readonly<Record<string, string>>;
  readonly shown: Shown;

  constructor(problems: Readonly<Record<string, string>>, shown: Shown = {}) {
    super('invalid-input', Object.values(problems)[0] ?? 'Er klopt iets niet.');
    this.name = 'FormProblem';
    this.problems = problems;
    this.shown = shown;
  }
}

/** @throws FormProblem when there is any problem */
export function assertNoProblems(problems: Readonly<Record<string, string | undefined>>): void {
  const found = Object.entries(problems).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (found.length > 0) throw new FormProblem(Object.fromEntries(found));
}
