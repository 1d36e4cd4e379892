import { comparable } from '../../shared/compare.ts';
import { bareLines } from '../../shared/lines.ts';
import { isEmptyInDisguise } from '../../shared/text-checks.ts';

/** How many points one advice has at most, and the longest point in characters. */
const MAX_PUNTEN = 60;
const MAX_ADVIESPUNT = 500;
export const PUNTEN = { max: 9000 } as const;

/** The points of an advice: a line each, what is said twice once. */
export type AdviesLijst = { readonly punten: readonly string[] };

export function readAdviesLijst(text: string): AdviesLijst {
  const seen = new Set<string>();
  return {
    punten: bareLines(text).filter((one) => {
      const known = comparable(one);
      if (isEmptyInDisguise(one) || seen.has(known)) return false;
      seen.add(known);
      return true;
    }),
  };
}

/** What is wrong with them, as a question for the card, or undefined. */
export function lijstProbleem({ punten }: AdviesLijst): string | undefined {
  if (punten.length > MAX_PUNTEN)
    return `Dit zijn ${punten.length} punten. Meer dan ${MAX_PUNTEN} kan niet: neem punten samen waarop je hetzelfde antwoordt. Er is nog niets bewaard.`;
  const long = punten.findIndex((one) => one.length > MAX_ADVIESPUNT);
  return long < 0
    ? undefined
    : `Punt ${long + 1} is langer dan ${MAX_ADVIESPUNT} tekens. Maak er een kortere zin van, of meer punten.`;
}
