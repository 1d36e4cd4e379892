import { DomainError } from './errors.ts';
import { cutText } from './markdown.ts';
import { type Doubt, findNeverKept, isEmptyInDisguise } from './text-checks.ts';

/**
 * What is asked of a text that somebody types: on a card, or in another way.
 * `leeg`: the question when there is no real answer, absent: it may stay empty; `max` in characters.
 */
export type TekstEis = {
  readonly leeg?: string | undefined;
  readonly max: number;
};

/** What is wrong with a text, as a question for the card, or undefined. What may be a resident's is asked about by the form. */
export function tekstProbleem(tekst: string, { leeg, max }: TekstEis): string | undefined {
  // First: what the other checks cost grows with the text.
  if (tekst.length > max) return `Dit is te lang: ${tekst.length} tekens. Maak er hooguit ${max} van.`;
  if (leeg !== undefined && isEmptyInDisguise(tekst)) return leeg;
  const found = findNeverKept(tekst);
  return (
    found &&
    `Het lijkt erop dat hier ${found} staat. Haal dat weg: we leggen geen gegevens van inwoners vast. Er is nog niets bewaard.`
  );
}

/** How many are named on a card: who wrote the text knows what else is like it. */
const MOST_NAMED = 3;

/** The question about what may be a resident's. @param doubts at least one */
export function twijfelVraag(doubts: readonly Doubt[]): string {
  return `${twijfelWoorden(doubts)}. Is dat van een inwoner? Haal het dan weg. Zo niet, zet dan hieronder aan dat het geen inwoner is. Er is nog niets bewaard.`;
}

/** 'Hier lijkt een naam te staan: ‘meneer J.’' */
export function twijfelWoorden(doubts: readonly Doubt[]): string {
  const soorten = [...new Set(doubts.map(({ soort }) => soort))];
  const seen = [...new Set(doubts.map(({ tekst }) => tekst.trim()))];
  const named = seen.slice(0, MOST_NAMED).map((one) => `‘${cutText(one, MOST_OF_ONE)}’`);
  const more = seen.length > MOST_NAMED ? ` en nog ${seen.length - MOST_NAMED}` : '';
  const wat = soorten.length === 1 ? `lijkt ${soorten[0]}` : 'lijken gegevens van iemand';
  return `Hier ${wat} te staan: ${named.join(', ')}${more}`;
}
const MOST_OF_ONE = 40;

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
