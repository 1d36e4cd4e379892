import { comparable } from '../../shared/compare.ts';
import type { Regio } from '../../shared/regio.ts';
import { NUMBER_WORDS } from '../../shared/words.ts';
import { type CellReading, isNotKnown, onOneLine } from './cel-waarden.ts';
import { LEES_WORDS as WORDS } from './lees-words.ts';
import { differsByAtMost, toleratedErrors } from './spelling.ts';

/** `onbekend`: the names that the region does not have, as they are written. */
type GemeentenReading = CellReading<string[]> & { readonly onbekend?: readonly string[] };

const REGION = /^(?:de )?(?:hele )?regio(?:naal|breed)?$/;
const EXCEPT = /^(.+?)[\s,(]+(?:behalve|m\.?u\.?v\.?|met uitzondering van|uitgezonderd|zonder)\s+(.+?)\)?$/i;

/** What a cell about gemeenten can mean: those of the region in the year that it is about, and those that it ever had. */
type Gemeenten = { readonly alle: readonly string[]; readonly bekend: readonly string[] };

/**
 * Names of gemeenten, normalised; 'alle' is every one of the region in that year. An unknown name is kept and said.
 * @param jaar YYYY; absent: now
 */
export function readGemeenten(text: string, regio: Regio, jaar?: number): GemeentenReading {
  const gemeenten = { alle: regio.gemeenten(jaar), bekend: regio.alleGemeenten };
  if (meansAll(text, gemeenten)) return { value: [...gemeenten.alle], guesses: [], notes: [] };
  if (REGION.test(comparable(text))) {
    return {
      value: [...gemeenten.alle],
      guesses: [WORDS.gemeentenGuessed(onOneLine(text), ['alle'])],
      notes: [],
    };
  }
  const except = readAllExcept(text, gemeenten);
  if (except) return except;

  const value = new Set<string>();
  const guesses: string[] = [];
  const onbekend: string[] = [];
  for (const part of partsOf(text, gemeenten)) {
    const { gemeenten: named, guess, isOnbekend } = readGemeente(part, gemeenten);
    if (isOnbekend) onbekend.push(part.replace(GEMEENTE, ''));
    for (const gemeente of named) value.add(gemeente);
    if (guess) guesses.push(guess);
  }
  return { value: [...value], guesses, notes: [], onbekend };
}

/** 'alle', 'alle gemeenten', 'alle zeven'. */
function meansAll(text: string, { alle }: Gemeenten): boolean {
  const count = `${alle.length}|${NUMBER_WORDS[alle.length - 1] ?? alle.length}`;
  return new RegExp(`^(?:alle(?:maal)?|alle (?:${count}|regio)?\\s?gemeenten|alle (?:${count}))$`).test(
    comparable(text),
  );
}

/** 'alle, behalve Laren'. Undefined when one of the names is not known: then nothing is guessed. */
function readAllExcept(text: string, gemeenten: Gemeenten): CellReading<string[]> | undefined {
  // The pattern takes time in the square of the length; all names together are shorter than this.
  if (text.length > 200) return undefined;
  const [, all = '', names = ''] = EXCEPT.exec(onOneLine(text)) ?? [];
  if (!meansAll(all, gemeenten) && !REGION.test(comparable(all))) return undefined;
  const left = partsOf(names, gemeenten).map((name) => findGemeente(name, gemeenten));
  if (left.length === 0 || left.some((gemeente) => gemeente === undefined)) return undefined;
  const value = gemeenten.alle.filter((gemeente) => !left.includes(gemeente));
  return { value, guesses: [WORDS.gemeentenGuessed(onOneLine(text), value)], notes: [] };
}

/** What stands between names may be part of one: 'Peel en Maas', 'Nuenen, Gerwen en Nederwetten'. */
function partsOf(text: string, gemeenten: Gemeenten): string[] {
  const pieces = text.split(/([,;\n/+&|]| en )/);
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const length = wholeName(pieces.slice(at, at + MOST_PIECES), gemeenten);
    parts.push(onOneLine(pieces.slice(at, at + length).join('')));
    at += length + 1;
  }
  return parts.filter((part) => part !== '');
}

/** So many names with what stands between them; no name of a gemeente has more. */
const MOST_PIECES = 7;

/** How many of these pieces are the name of one gemeente together; 1 when no more are. */
function wholeName(pieces: readonly string[], gemeenten: Gemeenten): number {
  for (let length = pieces.length; length > 1; length -= 1)
    if (length % 2 === 1 && findGemeente(pieces.slice(0, length).join(''), gemeenten)) return length;
  return 1;
}

function readGemeente(
  text: string,
  gemeenten: Gemeenten,
): { gemeenten: readonly string[]; guess?: string; isOnbekend?: boolean } {
  const exact = findGemeente(text, gemeenten);
  if (exact) return { gemeenten: [exact] };
  if (meansAll(text, gemeenten)) return { gemeenten: gemeenten.alle };
  if (isNotKnown(text)) return { gemeenten: [], guess: WORDS.gemeentenNotKnown(text) };
  const written = comparable(text);
  const near = gemeenten.bekend.find((name) => {
    return differsByAtMost(written, comparable(name), toleratedErrors(name.length));
  });
  if (near) return { gemeenten: [near], guess: WORDS.gemeenteGuessed(text, near) };
  return { gemeenten: [text], guess: WORDS.gemeenteUnknown(text), isOnbekend: true };
}

const GEMEENTE = /^(?:de )?gemeenten? /i;

function findGemeente(text: string, { bekend }: Gemeenten): string | undefined {
  const written = comparable(text).replace(GEMEENTE, '');
  return bekend.find((name) => comparable(name) === written);
}
