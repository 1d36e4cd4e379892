import { numberIn } from '../ground/numbers.ts';
import { splitWords } from '../ground/words.ts';
import { isSlip } from './bedoelingen/zinnen.ts';
import { comesApart, joinVerbs } from './join-verbs.ts';
import {
  isFiller,
  isMeaningful,
  isWritten,
  LEXICON_WORDS,
  type Lemma,
  lemmaOf,
  spelledOut,
} from './lexicon.ts';
import { isOtherWord } from './other-words.ts';
import { OWN_WORDS } from './own-words.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';
import { TURNING_WORDS } from './turning-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { keysOfForm } from './word-forms.ts';

/** A text as the grammar can read it, and what was taken for a typing error: as typed and as read. */
export type Recognised = {
  readonly text: string;
  readonly corrected: readonly (readonly [string, string])[];
};

/** The shortest part of a compound: shorter ones are found in any word. */
const MIN_PART = 4;
/** The longest word that is looked at for parts and errors: no Dutch compound in a question is longer. */
const LONGEST = 40;
/** With more words that are not known it is no question, and looking for what was meant takes time. */
const MOST_DOUBTED = 8;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Verbs in one word, and words that are written as one: of what was read, or of what was read in its place. */
export function joinWords(text: string, vocabulary: Vocabulary): string {
  const joined = rewrite(text, (words) => joinNeighbours(words, vocabulary));
  return rewrite(joined, (words) => joinVerbs(words, vocabulary));
}

/**
 * Brings the words of a question back to words that are known: 'leerlingen vervoer' to one, 'jeugdopdrachten' to two,
 * 'opdrahct' to 'opdracht'. A word of a saying is known.
 * @param tidied as `tidyQuestion` makes it
 * @param capitals the words that were typed as a name: they are read as another name, and never as another word
 */
export function recognise(
  tidied: string,
  vocabulary: Vocabulary,
  capitals: ReadonlySet<string> = new Set(),
): Recognised {
  const corrected: [string, string][] = [];
  let doubted = 0;
  const joined = rewrite(tidied, (words) => joinNeighbours(words, vocabulary));
  const known = rewrite(joined, (words) => {
    // 'Plannen die wachttijden noemen': those are words of a text, as they were typed.
    const quotes = words.findIndex((word) => QUOTES.test(word));
    return words.map((word, at) => {
      // 'Gooise Meern': what is a form of another word as well.
      const first = words[at - 1] ?? '';
      const ofTwo = isFiller(first) ? [] : vocabulary.behindInName(first);
      const inName =
        ofTwo.includes(word) || isWritten(word)
          ? undefined
          : ofTwo.find((one) => one.length > MIN_PART && isSlip(word, one));
      if (inName !== undefined) {
        corrected.push([word, inName]);
        return inName;
      }
      if (
        (quotes >= 0 && at > quotes) ||
        OWN_WORDS.has(word) ||
        TURNING_WORDS.has(word) ||
        numberIn(word) !== undefined ||
        word.length > LONGEST ||
        vocabulary.knows(word) ||
        isOtherWord(word) ||
        comesApart(word)
      )
        return word;
      const before = words[at - 1] ?? '';
      const isOfText = before === 'over' || (ARTICLES.has(before) && words[at - 2] === 'over');
      const parts =
        ofName(word, words[at + 1] ?? '', vocabulary) ?? splitCompound(word, vocabulary, isOfText);
      if (parts !== undefined) return parts;
      doubted += 1;
      const meant =
        doubted > MOST_DOUBTED
          ? undefined
          : (slipped(word, vocabulary) ??
            soundsAs(word) ??
            vocabulary.nearest(word) ??
            (isOfText || capitals.has(word) || !(at === 0 || BEFORE_TITLE.test(before))
              ? undefined
              : vocabulary.titleStart(word)));
      const ofTitle =
        meant === undefined && !(isOfText && words.some(hasText)) && doubted <= MOST_DOUBTED
          ? splitTitle(word, vocabulary)
          : undefined;
      if (ofTitle !== undefined) return ofTitle;
      // 'Van kees': behind a word for it stands a name, and none is a verb that helps.
      if (meant !== undefined && BEFORE_NAME.has(before) && lemmaOf(meant) === 'helpen') return word;
      if (meant === undefined || (capitals.has(word) && !vocabulary.isName(meant))) return word;
      // A 'kaart' is no March: of a day or month the first letter is right.
      if (isCalendarWord(meant) && !vocabulary.isName(meant) && word[0] !== meant[0]) return word;
      // 'Fatma Bouali': the rest of the name stands behind it.
      const nameBefore = vocabulary.isPersoon(words[at + 1] ?? '') ? 'van' : before;
      if (vocabulary.isPersoon(meant) && !isPersonMistyped(word, meant, nameBefore, capitals)) return word;
      // Another form of the same word is spelled right.
      if (!isFormOf(word, meant) || vocabulary.isOfSaying(meant)) corrected.push([word, spelledOut(meant)]);
      return meant;
    });
  });
  return { text: known, corrected };
}

/** What has a text of its own: 'rapporten over jeugdhulp' are about that word. */
function hasText(word: string): boolean {
  return /^(?:rapport|bevinding|signa|toezegging|belofte|advie)/.test(word);
}
/** Behind these stands what a question is about; of one word it is all there is. */
const BEFORE_TITLE =
  /^(?:van|voor|door|bij|aan|met|over|rond|de|het|leidt|doet|trekt|plan|passage|besluit|status|opdracht|project|dossier)$/;
const BEFORE_NAME = new Set('van voor door bij aan met namens in uit over en of'.split(' '));
const ARTICLES = new Set(['de', 'het', 'een']);
/** 'Staan open en van wie' is not 'openen'. */
const STAYS_APART = new Set([...ARTICLES, 'en', 'of']);
const QUOTES = /^(?:noemen|noemt|noemden|vermelden|vermeldt)$/;

/** 'Wijkteam' for 'wijkteams'. */
function isFormOf(word: string, other: string): boolean {
  const keys = new Set(keysOfForm(other));
  return keysOfForm(word).some((key) => keys.has(key));
}

/** A name stands behind these. */
const BEFORE_PERSON = new Set(
  'van door heeft is moet aan bij met en of doet afwezig afwezigheid vakantie verlof vervangt vervanger'.split(
    ' ',
  ),
);

/**
 * Somebody else may have a name of nearly the same letters, and so may a word: it is a typing error when letters changed places, or
 * when one is missing or too many where a name is to be expected.
 */
function isPersonMistyped(
  word: string,
  meant: string,
  before: string | undefined,
  capitals: ReadonlySet<string>,
): boolean {
  const isPlural = [`${meant}s`, `${meant}en`].includes(word);
  const sameLetters = [...word].toSorted().join('') === [...meant].toSorted().join('');
  const isExpected = capitals.has(word) || (before !== undefined && BEFORE_PERSON.has(before));
  return !isPlural && (sameLetters || (isExpected && Math.abs(word.length - meant.length) === 1));
}

/** The text with each word replaced by what `change` gives for it; signs and spaces between them stay. */
function rewrite(text: string, change: (words: readonly string[]) => readonly string[]): string {
  const words = splitWords(text);
  const changed = change(words.map((word) => word.text));
  let done = 0;
  let result = '';
  words.forEach(({ text: was, start, end }, index) => {
    const now = changed[index] ?? was;
    result += text.slice(done, start) + (now === was ? text.slice(start, end) : now);
    done = end;
  });
  return result + text.slice(done);
}

/** 'Leerlingen vervoer', 'agenda punten', 'te laat': two words that are written as one. */
function joinNeighbours(words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const result = [...words];
  for (let at = 0; at + 1 < result.length; at += 1) {
    const one = `${result[at]}${result[at + 1]}`;
    const means = (isWritten(one) && !isFiller(one)) || vocabulary.isName(one);
    // 'In welke gemeenten lopen de …'.
    if (one.length < 6 || !means || STAYS_APART.has(result[at + 1] ?? '')) continue;
    result[at] = one;
    result[at + 1] = '';
  }
  return result;
}

/** 'Samiras opdrachten' are of Samira; 'vissers' are people who fish, whoever is called Visser. */
function ofName(word: string, next: string, { isName }: Vocabulary): string | undefined {
  const name = word.slice(0, -1);
  const owns = OWNED.has(lemmaOf(next) ?? 'helpen') && isWritten(next);
  return word.endsWith('s') && name.length >= MIN_PART && owns && isName(name) ? name : undefined;
}

/** What somebody has; a verb behind a plural says nothing of a name. */
const OWNED: ReadonlySet<Lemma> = new Set<Lemma>([
  ...([
    'opdracht',
    'onderwerp',
    'plan',
    'toezegging',
    'signaal',
    'activiteit',
    'inbreng',
    'taak',
    'passage',
  ] as const),
  ...(['terugkoppeling', 'meetlat', 'bericht', 'vervangen', 'afwezig', 'agendapunt', 'besluit'] as const),
]);

/**
 * 'Jeugdopdrachten' → 'jeugd opdrachten': both parts are known, and the first means something.
 * @param isOfText is it a word of what is told about: ‘over wachttijd’ is about no waiting
 */
function splitCompound(word: string, vocabulary: Vocabulary, isOfText: boolean): string | undefined {
  // 'Binnenkort' is not 'binnen' and 'kort'.
  const means = (part: string): boolean => {
    const lemma = isOfText ? undefined : lemmaOf(part);
    return vocabulary.isName(part) || lemma === 'opdracht' || (lemma !== undefined && isMeaningful(lemma));
  };
  for (let at = MIN_PART; at <= word.length - MIN_PART; at += 1) {
    const head = word.slice(at);
    if (lemmaOf(head) === undefined && !isFiller(head)) continue;
    const first = ['', 's', 'n', 'en', 'e']
      .filter((link) => word.slice(0, at).endsWith(link))
      .map((link) => word.slice(0, at - link.length))
      .find((part) => part.length >= MIN_PART && means(part));
    if (first !== undefined) return `${first} ${head}`;
  }
  return undefined;
}

/** The shortest word of a title that is found in another word: 'wmo', 'ggz'. */
const MIN_TITLE_PART = 3;

/** 'Zorgapp', 'wmoloket', 'woningurgentie': two words of titles, or the beginning of one, written as one. */
function splitTitle(word: string, { isTitleWord, titleWords }: Vocabulary): string | undefined {
  if (word.length < MIN_TITLE_PART + MIN_PART) return undefined;
  const partOf = (part: string): string | undefined => {
    if (part.length < MIN_TITLE_PART) return undefined;
    if (isTitleWord(part)) return part;
    const [only, ...others] =
      part.length > MIN_PART ? titleWords(part).filter((one) => one.startsWith(part)) : [];
    return others.length === 0 ? only : undefined;
  };
  for (let at = MIN_TITLE_PART; at <= word.length - MIN_TITLE_PART; at += 1) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (!isTitleWord(first) && !isTitleWord(last)) continue;
    const parts = [partOf(first), partOf(last)];
    if (parts.every((part) => part !== undefined && !isFiller(part))) return parts.join(' ');
  }
  return undefined;
}

/** Words that ask mean nothing by themselves, and are mistyped as often as others. */
const ASKING = new Set(['welke', 'welk', 'waar', 'hoeveel', 'waarom', 'wanneer']);

/** Small words that are typed faster than others: 'eht', 'vna', 'nite'. */
const SMALL = new Set(
  'het een van met die dat wat wie hoe nog bij zijn voor naar door over niet staat moet heeft'.split(' '),
);

/** The word with two neighbours changed, at each place. */
function swapsOf(word: string): readonly string[] {
  return Array.from(
    word,
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ).filter((one) => one !== word);
}

/** Two letters in the wrong order or one left out, the commonest typing errors, also in a short word. */
function slipped(word: string, vocabulary: Vocabulary): string | undefined {
  const small = swapsOf(word).find((one) => SMALL.has(one));
  if (small !== undefined || word.length < MIN_PART) return small;
  // 'Waarrom', 'wanner'.
  const asking = [...ASKING].find((one) => one.length > MIN_PART + 1 && isSlip(word, one));
  if (asking !== undefined) return asking;
  // In a longer word the letters say enough: 'welek' is 'welke'.
  const means = (other: string): boolean =>
    other !== word &&
    (ASKING.has(other) || word.length > MIN_PART || !isFiller(other)) &&
    vocabulary.knows(other);
  const places = Array.from(word, (_, at) => at);
  const swapped = swapsOf(word).find(means);
  // Longer words are searched as a whole.
  if (swapped !== undefined || word.length > MIN_PART) return swapped;
  const longer = places.flatMap((at) =>
    Array.from(LETTERS, (letter) => word.slice(0, at + 1) + letter + word.slice(at + 1)).filter(means),
  );
  return new Set(longer).size === 1 ? longer[0] : undefined;
}

/** How letters sound: those that are written in two ways become one of them. */
const SOUNDS: readonly (readonly [written: RegExp, sound: string])[] = [
  [/gn/g, 'nj'],
  [/ij|ey|ei/g, 'y'],
  [/au/g, 'ou'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c|q/g, 'k'],
  [/isch/g, 'is'],
  [/tie/g, 'sie'],
  [/dt$|d$/g, 't'],
  [/(\p{L})\1/gu, '$1'],
];

function soundOf(word: string): string {
  return SOUNDS.reduce((text, [written, sound]) => text.replace(written, sound), word);
}

/** The words of the grammar by how they sound; undefined: several do. */
const BY_SOUND: ReadonlyMap<string, string | undefined> = LEXICON_WORDS.reduce((known, word) => {
  const sound = soundOf(word);
  return known.set(sound, known.has(sound) && known.get(sound) !== word ? undefined : word);
}, new Map<string, string | undefined>());

/** 'Sinjalen', 'toezegingen': the word of the grammar that sounds so. */
function soundsAs(word: string): string | undefined {
  return word.length > MIN_PART ? BY_SOUND.get(soundOf(word)) : undefined;
}
