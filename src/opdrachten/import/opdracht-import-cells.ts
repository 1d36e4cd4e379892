import { comparable } from '../../shared/compare.ts';
import { GEMEENTEN } from '../../shared/gemeenten.ts';
import { isEmptyInDisguise, meansNotKnown } from '../../shared/text-checks.ts';
import { NUMBER_WORDS } from '../../shared/words.ts';
import { differsByAtMost, toleratedErrors } from './opdracht-import-spelling.ts';
import { WORDS } from './opdracht-import-words.ts';

/** What a cell means: the value, Dutch sentences on guesses, and what is to be kept as a notitie. */
export type CellReading<Value> = { value: Value; guesses: string[]; notes: string[] };

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

/** A kenmerk has the form DOC-######## (proposal DOC-24008138); another form is kept as it is. */
export function readKenmerk(text: string): CellReading<string> {
  const [first] = [...text.matchAll(/\bDOC[\s\-–_.:]{0,3}(\d{8})(?!\d)/gi)];
  if (!first) return { value: text, guesses: [WORDS.kenmerkOtherForm(text)], notes: [] };
  const kenmerk = `DOC-${first[1]}`;
  if (text === kenmerk) return { value: kenmerk, guesses: [], notes: [] };
  const saysMore = first[0].length < text.length;
  return { value: kenmerk, guesses: [WORDS.kenmerkRewritten(text, kenmerk)], notes: saysMore ? [text] : [] };
}

const COUNT = `${GEMEENTEN.length}|${NUMBER_WORDS[GEMEENTEN.length - 1]}`;
const ALL = new RegExp(`^(?:alle(?:maal)?|alle (?:${COUNT}|regio)?\\s?gemeenten|alle (?:${COUNT}))$`);
const REGION = /^(?:de )?(?:hele )?regio(?:naal|breed)?$/;
const EXCEPT = /^(.+?)[\s,(]+(?:behalve|m\.?u\.?v\.?|met uitzondering van|uitgezonderd|zonder)\s+(.+?)\)?$/i;

/** Names of municipalities, normalised; 'alle' is every one of the region. An unknown name is kept and said. */
export function readGemeenten(text: string): CellReading<string[]> {
  const words = comparable(text);
  if (ALL.test(words)) return { value: [...GEMEENTEN], guesses: [], notes: [] };
  if (REGION.test(words)) {
    return {
      value: [...GEMEENTEN],
      guesses: [WORDS.gemeentenGuessed(onOneLine(text), ['alle'])],
      notes: [],
    };
  }
  const except = readAllExcept(text);
  if (except) return except;

  const value = new Set<string>();
  const guesses: string[] = [];
  for (const part of partsOf(text)) {
    const { gemeenten, guess } = readGemeente(part);
    for (const gemeente of gemeenten) value.add(gemeente);
    if (guess) guesses.push(guess);
  }
  return { value: [...value], guesses, notes: [] };
}

/** 'alle, behalve Laren'. Undefined when one of the names is not known: then nothing is guessed. */
function readAllExcept(text: string): CellReading<string[]> | undefined {
  // The pattern takes time in the square of the length; all names together are shorter than this.
  if (text.length > 200) return undefined;
  const [, all = '', names = ''] = EXCEPT.exec(onOneLine(text)) ?? [];
  if (!ALL.test(comparable(all)) && !REGION.test(comparable(all))) return undefined;
  const left = partsOf(names).map(findGemeente);
  if (left.length === 0 || left.some((gemeente) => gemeente === undefined)) return undefined;
  const value = GEMEENTEN.filter((gemeente) => !left.includes(gemeente));
  return { value, guesses: [WORDS.gemeentenGuessed(onOneLine(text), value)], notes: [] };
}

function partsOf(text: string): string[] {
  return text
    .split(/[,;\n/+&|]| en /)
    .map(onOneLine)
    .filter((part) => part !== '');
}

function readGemeente(text: string): { gemeenten: readonly string[]; guess?: string } {
  const exact = findGemeente(text);
  if (exact) return { gemeenten: [exact] };
  if (ALL.test(comparable(text))) return { gemeenten: GEMEENTEN };
  if (isNotKnown(text)) return { gemeenten: [], guess: WORDS.readAsNotKnown('Gemeenten', text) };
  const written = comparable(text);
  const near = GEMEENTEN.find((name) => {
    return differsByAtMost(written, comparable(name), toleratedErrors(name.length));
  });
  if (near) return { gemeenten: [near], guess: WORDS.gemeenteGuessed(text, near) };
  return { gemeenten: [text], guess: WORDS.gemeenteUnknown(text) };
}

function findGemeente(text: string): string | undefined {
  const written = comparable(text).replace(/^(?:de )?gemeenten? /, '');
  return GEMEENTEN.find((name) => comparable(name) === written);
}

/** A cell may hold line ends; a title or name does not. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
