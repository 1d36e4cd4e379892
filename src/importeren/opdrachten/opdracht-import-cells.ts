import { comparable } from '../../shared/compare.ts';
import type { Kenmerk } from '../../shared/kenmerk.ts';
import type { Regio } from '../../shared/regio.ts';
import { isEmptyInDisguise, meansNotKnown } from '../../shared/text-checks.ts';
import { NUMBER_WORDS } from '../../shared/words.ts';
import { differsByAtMost, toleratedErrors } from '../ground/spelling.ts';
import { WORDS } from './opdracht-import-words.ts';

/** What a cell means: the value, Dutch sentences on guesses, and what is to be kept as a notitie. */
export type CellReading<Value> = { value: Value; guesses: string[]; notes: string[] };
/** `onbekend`: the names that the region does not have, as they are written. */
export type GemeentenReading = CellReading<string[]> & { readonly onbekend?: readonly string[] };

const FOLLOWS = new Set(['volgt', 'volgt nog', 'volgt later', 'komt nog', 'tbd']);

/** 'n.t.b.', 'nog niet bekend', 'volgt', '?', '-' and an empty cell: nog niet bekend, without any doubt. */
export function isNotKnown(text: string): boolean {
  const words = comparable(text);
  return words === '' || meansNotKnown(text) || FOLLOWS.has(words);
}

/** 'n.v.t.', 'geen', 'x': probably nog niet bekend. */
export function seemsNotKnown(text: string): boolean {
  return isEmptyInDisguise(text);
}

/** A kenmerk has the form of the region; another form is kept as it is. */
export function readKenmerk(text: string, { vorm, find, spelled }: Kenmerk): CellReading<string> {
  const kenmerk = find(text);
  if (kenmerk === undefined) {
    const guesses = vorm === undefined ? [] : [WORDS.kenmerkOtherForm(text, vorm)];
    return { value: text, guesses, notes: [] };
  }
  if (text === kenmerk) return { value: kenmerk, guesses: [], notes: [] };
  const saysMore = spelled(text) !== text;
  return { value: kenmerk, guesses: [WORDS.kenmerkRewritten(text, kenmerk)], notes: saysMore ? [text] : [] };
}

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
  for (const part of partsOf(text)) {
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
  const left = partsOf(names).map((name) => findGemeente(name, gemeenten));
  if (left.length === 0 || left.some((gemeente) => gemeente === undefined)) return undefined;
  const value = gemeenten.alle.filter((gemeente) => !left.includes(gemeente));
  return { value, guesses: [WORDS.gemeentenGuessed(onOneLine(text), value)], notes: [] };
}

function partsOf(text: string): string[] {
  return text
    .split(/[,;\n/+&|]| en /)
    .map(onOneLine)
    .filter((part) => part !== '');
}

function readGemeente(
  text: string,
  gemeenten: Gemeenten,
): { gemeenten: readonly string[]; guess?: string; isOnbekend?: boolean } {
  const exact = findGemeente(text, gemeenten);
  if (exact) return { gemeenten: [exact] };
  if (meansAll(text, gemeenten)) return { gemeenten: gemeenten.alle };
  if (isNotKnown(text)) return { gemeenten: [], guess: WORDS.readAsNotKnown('Gemeenten', text) };
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

/** A cell may hold line ends; a title or name does not. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
