import { asItIs, type WithoutColleagues } from '../../shared/colleague-names.ts';
import { comparable } from '../../shared/compare.ts';
import { bareLine, linesOf } from '../../shared/lines.ts';
import { twijfelWoorden } from '../../shared/tekst-rules.ts';
import { type Doubt, findDoubts, findNeverKept, isEmptyInDisguise } from '../../shared/text-checks.ts';
import { MAX_TYPED } from '../../shared/typed-text.ts';
import type { Inbreng } from '../ground/inbreng.ts';

/** The longest point, in characters, and how many points an opdracht has. */
export const MAX_PUNT = 500;
/** What is asked of a list that is read at once. */
export const LIJST = { leeg: 'Vul minstens één punt in.', max: MAX_TYPED } as const;
export const MAX_INBRENG = 1500;
/** The longest text that a card can give back to be mended, in characters. */
export const MAX_TERUG = 9000;

/** A line that cannot be stored as it is. `regel` counts from 1, as the writer sees them; `isDoubt`: unless the writer says that it is no resident's. */
export type Tegengehouden = {
  readonly regel: number;
  readonly tekst: string;
  readonly waarom: string;
  readonly isDoubt: boolean;
};

/** A pasted list as points. */
export type Lijst = {
  readonly punten: readonly string[];
  /** Lines that say what another line or a stored point says already. */
  readonly herhaald: readonly number[];
  readonly tegengehouden: readonly Tegengehouden[];
};

/**
 * Reads a pasted list, a point a line. Bullets, numbers and quotes around a line are left out; empty lines as well.
 * @param isAllowed did somebody say of these that they are no resident's? `without`: takes the names of colleagues out
 */
export function readLijst(
  text: string,
  known: readonly Pick<Inbreng, 'tekst'>[],
  isAllowed: (doubts: readonly Doubt[]) => boolean = () => false,
  without: WithoutColleagues = asItIs,
): Lijst {
  const seen = new Set(known.map(({ tekst }) => comparable(tekst)));
  const punten: string[] = [];
  const herhaald: number[] = [];
  const tegengehouden: Tegengehouden[] = [];
  // Thousands of lines may say the same: what is wrong with it is looked at once.
  const problems = new Map<string, ReturnType<typeof problemOf>>();
  for (const [index, line] of linesOf(text).entries()) {
    const tekst = bareLine(line);
    if (tekst === '' || isEmptyInDisguise(tekst)) continue;
    const regel = index + 1;
    if (!problems.has(tekst)) problems.set(tekst, problemOf(tekst, isAllowed, without));
    const problem = problems.get(tekst);
    if (problem !== undefined) tegengehouden.push({ regel, tekst, ...problem });
    else if (seen.has(comparable(tekst))) herhaald.push(regel);
    else {
      seen.add(comparable(tekst));
      punten.push(tekst);
    }
  }
  return { punten, herhaald, tegengehouden };
}

/** Does a text fit on a card, so that its writer can mend it there? */
export function canGiveBack(tekst: string): boolean {
  return tekst.length <= MAX_TERUG;
}

/** What is wrong with one point, as a short phrase, or undefined. */
function problemOf(
  tekst: string,
  isAllowed: (doubts: readonly Doubt[]) => boolean,
  without: WithoutColleagues,
): Pick<Tegengehouden, 'waarom' | 'isDoubt'> | undefined {
  const never = findNeverKept(tekst);
  if (never) return { waarom: `hier lijkt ${never} te staan`, isDoubt: false };
  if (tekst.length > MAX_PUNT) return { waarom: `langer dan ${MAX_PUNT} tekens`, isDoubt: false };
  const doubts = findDoubts(without(tekst));
  if (doubts.length === 0 || isAllowed(doubts)) return undefined;
  return { waarom: `h${twijfelWoorden(doubts).slice(1)}`, isDoubt: true };
}
