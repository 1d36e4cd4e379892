import { comparable, comparableNaam } from './compare.ts';
import { meansNotKnown } from './text-checks.ts';

/** The names of people in one text, as papers and people write them. Pure. */

/** Is this the name of somebody whom the bot or the same paper knows? */
export type Knows = (naam: string) => boolean;

/**
 * Each name once, in the order of the text; 'n.t.b.' is none. `twijfel`: the text that may be one name or more, which is kept as
 * one.
 */
export type NamesReading = { readonly namen: readonly string[]; readonly twijfel?: string };

/** People are named by what they do in public papers: 'projectleider participatie', 'wethouder met participatie'. */
const ROLE =
  /^(?:wethouder|burgemeester|portefeuillehouder|bestuurder|project ?leider|programma ?(?:manager|leider)|co[oö]rdinator|trekker|adviseur|beleids\p{L}+|manager|directeur|team\p{L}*|secretaris|strateeg|voorzitter|lid|afdeling|contactpersoon)/iu;
const TUSSENVOEGSEL = /^(?:van|de|den|der|het|ten|ter|te|el|in|'t|’t|v\.d\.)$/iu;
const CAPITALISED = /^\p{Lu}[\p{L}.'’-]*$/u;
/** Half of a programme's name, not a person: 'Jeugd en Onderwijs'. */
const TOPICS = new Set([
  ...['jeugd', 'onderwijs', 'gezondheid', 'ondersteuning', 'bescherming', 'opvang', 'wonen', 'zorg'],
  ...['welzijn', 'financien', 'participatie', 'inkomen', 'werk', 'veiligheid', 'wmo', 'sociaal domein'],
]);
/** So many capitals without anything between them are hardly one name: 'Anna Vink Bert Kuiper'. */
const MOST_CAPITALS = 3;
/** No name has more words; what is longer is a sentence. */
const MOST_WORDS = 40;

/**
 * Reads 'A en B', 'A & B', 'A / B', 'A, B', 'A; B', a line each, and names behind each other that are known. 'Jansen, Piet' is one
 * known person, or a question.
 */
export function namesInText(text: string, knows: Knows): NamesReading {
  const found = new Map<string, string>();
  let twijfel: string | undefined;
  for (const part of text.split(/[;\n|]| \/|\/ /).map(onOneLine)) {
    const reading = namesInPart(part, knows);
    twijfel ??= reading.twijfel;
    for (const naam of reading.namen) {
      const key = comparableNaam(naam) || naam;
      // Signs alone are nobody.
      if (/\p{L}/u.test(naam) && !meansNotKnown(naam) && !found.has(key)) found.set(key, naam);
    }
  }
  return { namen: [...found.values()], ...(twijfel === undefined ? {} : { twijfel }) };
}

/** The question about a text of which it is not sure which names it holds; undefined: there is none, or no answer to it. */
export function namesQuestion({ twijfel }: NamesReading): string | undefined {
  // Four capitals in a row may be one name, which can't be typed otherwise.
  if (!twijfel?.includes(',')) return undefined;
  return `Is ‘${twijfel}’ één naam, of zijn het er meer? Zet de voornaam voorop, en een puntkomma tussen twee namen.`;
}

/** The names of a text as they are when it holds more than one; undefined: it cannot be divided. */
export function namesApart(text: string): readonly string[] | undefined {
  const parts = text
    .split(/ en | & |[/,;\n]/)
    .map(onOneLine)
    .filter((part) => part !== '');
  const names = new Set(parts.length > 1 ? parts : inPairs(onOneLine(text).split(' ')));
  return names.size > 1 ? [...names] : undefined;
}

/** A first name with a name behind it, and then the next: 'Anna Vink Bert de Wit'. */
function inPairs(words: readonly string[]): readonly string[] {
  const names: string[][] = [];
  for (const word of words) {
    const last = names.at(-1);
    const isNext = !last || (!TUSSENVOEGSEL.test(word) && last.length > 1 && isWholeName(last.join(' ')));
    if (isNext) names.push([word]);
    else last.push(word);
  }
  return names.map((name) => name.join(' '));
}

/** The names in some texts that stand there without any doubt: what the same paper writes elsewhere together. */
export function plainNames(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => namesInText(text, () => false))
    .flatMap(({ namen, twijfel }) => (twijfel === undefined ? namen : []))
    .filter((naam) => naam.includes(' ') && isPerson(naam) && capitalsIn(naam) <= MOST_CAPITALS);
}

function namesInPart(text: string, knows: Knows): NamesReading {
  if (text === '' || meansNotKnown(text) || knows(text)) return { namen: [text] };
  const reversed = firstNameFirst(text);
  if (reversed !== undefined && knows(reversed)) return { namen: [reversed] };
  const parts = text
    .split(/ en | & |\/|, ?/)
    .map(onOneLine)
    .filter((part) => part !== '');
  const isName = (part: string): boolean => knows(part) || meansNotKnown(part);
  if (parts.length > 1 && isApart(text, parts, isName)) {
    const all = parts.map((part) => namesInPart(part, knows));
    const twijfel = all.find((one) => one.twijfel !== undefined)?.twijfel;
    return { namen: all.flatMap(({ namen }) => namen), ...(twijfel === undefined ? {} : { twijfel }) };
  }
  const inRow = parts.length === 1 ? knownInRow(text.split(' '), isName) : undefined;
  if (inRow) return { namen: inRow };
  const isDoubt =
    (text.includes(',') && parts.length > 1) ||
    parts.some(knows) ||
    (isPerson(text) && capitalsIn(text) > MOST_CAPITALS);
  return isDoubt ? { namen: [text], twijfel: text } : { namen: [text] };
}

/** Are these parts each somebody? Two roles, or people; after a comma no first name alone: 'Jansen, Piet'. */
function isApart(text: string, parts: readonly string[], isName: (part: string) => boolean): boolean {
  if (parts.every(isName)) return true;
  if (ROLE_WORD.test(text)) return parts.every((part) => ROLE.test(part) || isName(part));
  if (!parts.every((part) => isPerson(part) || isName(part))) return false;
  const isList = parts.length > 2 || !text.includes(',');
  return isList || parts.every((part) => isName(part) || isWholeName(part));
}

/** A word of a text that begins like a role. */
const ROLE_WORD = new RegExp(`(?:^|[\\s/])${ROLE.source.slice(1)}`, 'iu');

/** 'Jansen, Piet' as 'Piet Jansen'; undefined: there is no comma, or more than one. */
function firstNameFirst(text: string): string | undefined {
  const [last, first, ...more] = text.split(',').map(onOneLine);
  return first && last && more.length === 0 ? `${first} ${last}` : undefined;
}

/** Words that are names behind each other; undefined: they are not, or they are one. */
function knownInRow(words: readonly string[], isName: (text: string) => boolean): string[] | undefined {
  if (words.length > MOST_WORDS) return undefined;
  const read = (from: number): string[] | undefined => {
    if (from === words.length) return [];
    for (let to = Math.min(words.length, from + 6); to > from; to -= 1) {
      const naam = words.slice(from, to).join(' ');
      const rest = isName(naam) ? read(to) : undefined;
      if (rest) return [naam, ...rest];
    }
    return undefined;
  };
  const namen = read(0);
  return namen && namen.length > 1 ? namen : undefined;
}

function isPerson(text: string): boolean {
  const words = text.split(' ');
  return (
    !TOPICS.has(comparable(text)) && words.every((word) => CAPITALISED.test(word) || TUSSENVOEGSEL.test(word))
  );
}

/** A first name with a name behind it; 'van der Berg' and 'Piet' are half of one. */
function isWholeName(text: string): boolean {
  const words = text.split(' ');
  return words.length > 1 && !TUSSENVOEGSEL.test(words[0] ?? '') && capitalsIn(text) > 1;
}

function capitalsIn(text: string): number {
  return text.split(' ').filter((word) => CAPITALISED.test(word) && !TUSSENVOEGSEL.test(word)).length;
}

/** A cell may hold line ends; a name does not. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
