import { comparable } from '../../shared/compare.ts';
import { MAX_ASKED } from '../../shared/typed-text.ts';
import { dictionary } from '../../shared/words.ts';
import type { Bedoeling } from '../ground/bedoeling.ts';
import { splitWords, tidyQuestion, type Word } from '../ground/words.ts';
import { erbijIn } from './bedoelingen/erbij.ts';
import { WIJZEN } from './bedoelingen/soorten.ts';
import type { Wijze } from './bedoelingen/wijze.ts';
import { asks, asOrder, isDropped, isSlip, withoutWish } from './bedoelingen/zinnen.ts';
import { isFiller } from './lexicon.ts';
import { findPeriode } from './periodes/find-periode.ts';
import type { Names } from './spot-names.ts';
import { unframed } from './tone.ts';
import { WHY_BEFORE } from './whys.ts';

/** What is known when a wish is read. */
export type BedoelingContext = Pick<Names, 'personen' | 'overleggen'> & {
  /** Is it a word that means something as it is written? */
  readonly knows: (word: string) => boolean;
  /** Dutch local date, YYYY-MM-DD. */
  readonly today: string;
};

/** A word, and what it is a part of. */
type Part = { readonly word: Word; readonly text: string; of?: 'overleg' | 'dag' | 'naam' };
type Sentence = { readonly tidied: string; readonly words: readonly Word[]; readonly parts: readonly Part[] };

/** With more words it is a story. */
const MAX_WORDS = 40;
/** 'Zit in overleg, snel: hoeveel plannen …': what is asked stands behind a sign. */
const ASKS_BEHIND =
  /[,;:.]\s+(?:hoeveel|welke?|wie|wanneer|waarom|(?:wat|waar|hoe) (?:is|zijn|was|waren|staat|staan|moet|heeft|hebben|komt|zit|ligt|loopt))\b/;
/** 'Zet op een rij wat er naar het DO gaat' asks for a list. */
const LISTS =
  /^(?:zet|som|lijst)\b[^,.?]{0,20} op(?: een (?:rij|rijtje|lijst|lijstje))?:? (?:welke?|wat|wie|wanneer|hoeveel|waar)\b/;
const OF_ANOTHER = /^(?:afwezig|afwezigheid|vakantie|verlof) (?:van )?@naam$|^afwezigheid (?:in |van )?@dag$/;
/** A shorter word has too many neighbours. */
const MIN_SLIP = 3;
const EIGEN = [...new Set(WIJZEN.flatMap(({ eigen }) => eigen))].filter((word) => word.length > MIN_SLIP);
/** Says the same as the other. */
const ALIASES = dictionary<string>({
  participatieplan: 'plan',
  nr: 'naar',
  meeting: 'vergadering',
});
/** Helping words that name nothing. */
const HELPING = new Set(
  'klaar af is wil wilt kun kunt kan zoudt mag je jij u ge gij laat ga gaat willen kunnen moeten gaan laten zou mogen worden zijn ben heb hebben komen als met er niet bij ik we wij mij me ons opdracht project dossier overleg'.split(
    ' ',
  ),
);
/** How many there were. */
const COUNT = /^\d{1,3}$/;
const TUSSENVOEGSELS = new Set('van de der den el al te ten ter la le a en'.split(' '));

/**
 * Reads what somebody wants to do, by rules. A question is none.
 * @param text any text that somebody typed
 */
export function readBedoeling(text: string, context: BedoelingContext): Bedoeling | undefined {
  if (text.trim().length > MAX_ASKED) return undefined;
  const tidied = tidyQuestion(text.trim());
  const words = splitWords(tidied);
  if (words.length === 0 || words.length > MAX_WORDS || ASKS_BEHIND.test(tidied) || LISTS.test(tidied))
    return undefined;
  const parts = words.map((word): Part => ({ word, text: mended(word.text, context) }));
  const sentence: Sentence = { tidied, words, parts };
  markOverleggen(parts, context);
  const overleg = overlegIn(parts, context);
  const naam = markNamen(parts, context);
  for (const [from, to] of halves(parts)) {
    const days = daysIn(sentence, from, to, context.today);
    for (const part of parts.slice(...(days?.words ?? [0, 0]))) part.of ??= 'dag';
  }
  const whole = parts.map(({ text: one }) => one).join(' ');
  const short = WIJZEN.find((one) => one.whole?.some((says) => says.test(whole)));
  if (short && !text.includes('?')) return { soort: short.soort, over: '' };
  const said = asOrder(saidIn(parts));
  // Behind a greeting as well: 'goedemorgen, wie is er afwezig'.
  if (asks(said) || asks(asOrder(unframedWords(tidied)))) return undefined;
  // 'Kan ik een plan nog aanpassen als het al is ingediend' asks whether it can be done.
  if (ASKS_WHETHER.test(tidied)) return undefined;
  const wanted = withoutWish(said);
  // 'Afwezigheid Samira' asks when she is away; whoever is away says so of oneself.
  if (OF_ANOTHER.test(wanted)) return undefined;
  const wijze = WIJZEN.find(({ says }) => says.some((one) => one.test(wanted)));
  if (wijze) return bedoelingOf(wijze, sentence, { text, overleg, naam, today: context.today });
  const told = text.includes('?')
    ? undefined
    : WIJZEN.find(({ tells }) => tells?.some((one) => one.test(said)));
  if (!told) return undefined;
  const melding = bedoelingOf(told, sentence, { text, overleg, naam, today: context.today });
  return melding.over === '' ? undefined : { ...melding, isMelding: true };
}

function bedoelingOf(
  wijze: Wijze,
  sentence: Sentence,
  found: {
    readonly text: string;
    readonly overleg: string | undefined;
    readonly naam: string | undefined;
    readonly today: string;
  },
): Bedoeling {
  const { text, today } = found;
  const { parts } = sentence;
  const tekst = tekstIn(text, sentence, wijze);
  const behind =
    wijze.erbij === undefined || tekst === undefined ? -1 : erbijIn(tekst, knownIn(parts), wijze.erbij);
  // A name in a title says nothing of who does it.
  const { overleg, naam } = wijze.erbij !== undefined && behind < 0 ? NOBODY : found;
  const unknown =
    wijze.naam && wijze.erbij === undefined && naam === undefined ? unknownName(parts, wijze) : undefined;
  return {
    soort: wijze.soort,
    over: wijze.opdracht ? overIn(parts, wijze, unknown) : '',
    overleg,
    ...(wijze.erbij !== undefined && behind < 0 ? {} : dagenIn(sentence, wijze, today)),
    naam: wijze.naam && (naam ?? unknown?.map(({ text: one }) => one).join(' ')),
    tekst: behind < 0 ? tekst : tekst?.slice(0, behind).trim(),
  };
}

const NOBODY = { overleg: undefined, naam: undefined } as const;

const knownIn = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(parts.flatMap(({ of, word }) => (of ? [word.text] : [])));

const ASKS_WHETHER =
  /^(?:kan|kun|mag|kunnen|mogen) (?:ik|je|we|wij|jij|u|men)\b.* (?:(?:als|wanneer) (?:ik|we|het|de|er|hij|zij|ze|dat|die|alles)|indien|nadat|terwijl) \S/;

/** The words of a sentence without what people say around it, whoever that names: 'ik heb zo overleg met Els, dus welke plannen …' asks. */
function unframedWords(tidied: string): string {
  return splitWords(unframed(WHY_BEFORE.exec(tidied)?.[2] ?? tidied))
    .map(({ text }) => text)
    .filter((text) => !isDropped(text))
    .join(' ');
}

/** The word that was meant with a typing error, when it can be but one. */
function mended(word: string, { knows, personen }: BedoelingContext): string {
  const alias = ALIASES[word];
  if (alias !== undefined) return alias;
  if (word.length < MIN_SLIP || EIGEN.includes(word) || isDropped(word) || knows(word)) return word;
  const meant = EIGEN.filter((one) => isSlip(word, one));
  const names = meant.length > 0 ? [] : namesNear(word, personen);
  if (names.length === 1) return names[0] ?? word;
  // 'Begn' is both 'begin' and nothing else; of two the one that begins alike.
  return meant[0] ?? word;
}

/** 'Samria' is one of those who are known. */
function namesNear(word: string, personen: BedoelingContext['personen']): readonly string[] {
  if (word.length <= MIN_SLIP) return [];
  const all = personen.flatMap(({ naam }) => comparable(naam).split(' '));
  return [...new Set(all.filter((one) => one.length > MIN_SLIP && isSlip(word, one)))];
}

function markOverleggen(parts: readonly Part[], { overleggen }: BedoelingContext): void {
  const names = overleggen
    .flatMap(({ namen }) => namen.map((naam) => comparable(naam).split(' ')))
    .toSorted((a, b) => b.length - a.length);
  parts.forEach((_, at) => {
    if (parts[at]?.of) return;
    const found = names.find((name) => name.every((one, offset) => parts[at + offset]?.word.text === one));
    for (const part of parts.slice(at, at + (found?.length ?? 0))) {
      part.of = 'overleg';
      // What is a name is no part of a date: the DO is no Thursday.
      part.word.used = true;
    }
  });
}

/** The first overleg that is named. */
function overlegIn(parts: readonly Part[], { overleggen }: BedoelingContext): string | undefined {
  const from = parts.findIndex(({ of }) => of === 'overleg');
  const after = parts.findIndex(({ of }, at) => at > from && of !== 'overleg');
  if (from < 0) return undefined;
  const name = parts
    .slice(from, after < 0 ? parts.length : after)
    .map(({ word }) => word.text)
    .join(' ');
  return overleggen.find(({ namen }) => namen.some((naam) => comparable(naam) === name))?.id;
}

/** Marks who is named. @returns the one to whom something goes: 'van Samira' says from whom it comes */
function markNamen(parts: readonly Part[], { personen }: BedoelingContext): string | undefined {
  const known = new Set(personen.flatMap(({ naam }) => comparable(naam).split(' ')));
  const isOwn = (part: Part | undefined): boolean =>
    part !== undefined && !part.of && known.has(part.text) && !TUSSENVOEGSELS.has(part.text);
  const found: { readonly from: number; readonly naam: string }[] = [];
  parts.forEach((part, at) => {
    if (!isOwn(part)) return;
    let to = at + 1;
    // 'El Amrani': what stands between two names of one person belongs to it.
    for (let next = to; next < parts.length; next += 1) {
      if (isOwn(parts[next])) to = next + 1;
      else if (!TUSSENVOEGSELS.has(parts[next]?.text ?? '') || !known.has(parts[next]?.text ?? '')) break;
    }
    const own = parts.slice(at, to);
    for (const one of own) {
      one.of = 'naam';
      one.word.used = true;
    }
    found.push({ from: at, naam: own.map(({ text }) => text).join(' ') });
  });
  const to = found.find(({ from }) => parts[from - 1]?.text !== 'van') ?? found[0];
  return to?.naam;
}

/** Who was named behind 'aan' or as stand-in, and is nobody whom the bot knows. */
function unknownName(parts: readonly Part[], { eigen }: Wijze): readonly Part[] | undefined {
  const at = parts.findLastIndex(({ text }) => ['aan', 'vervanger', 'vervangster'].includes(text));
  if (at < 0) return undefined;
  const behind = parts.slice(at + 1).filter(({ of, text }) => !of && !eigen.includes(text));
  const end = behind.findIndex(({ text }) => isDropped(text));
  const naam = end < 0 ? behind : behind.slice(0, end);
  return naam.length === 0 ? undefined : naam;
}

/** The sentence with signs for what was recognised. */
function saidIn(parts: readonly Part[]): string {
  const signs = parts.map(({ text, of }, at) => {
    if (!of) return isDropped(text) ? '' : text;
    return parts[at - 1]?.of === of ? '' : `@${of}`;
  });
  return signs.filter((sign) => sign !== '').join(' ');
}

/** The words that are not yet anything else, which name an opdracht. */
function overIn(parts: readonly Part[], { eigen }: Wijze, naam: readonly Part[] = []): string {
  return parts
    .filter((part) => !part.of && !naam.includes(part))
    .map(({ text }) => text)
    .filter((text) => !eigen.includes(text) && !isDropped(text) && !isFiller(text) && !HELPING.has(text))
    .filter((text) => !COUNT.test(text))
    .join(' ');
}

/** Before and from 'naar', which says what something becomes. */
function halves(parts: readonly Part[]): readonly (readonly [number, number])[] {
  const naar = parts.findLastIndex(({ text }) => text === 'naar');
  return naar < 0
    ? [[0, parts.length]]
    : [
        [0, naar],
        [naar, parts.length],
      ];
}

/** The days in some of the words. */
function daysIn({ tidied, words }: Sentence, from: number, to: number, today: string) {
  const some = words.slice(0, to).map((word, at) => ({ ...word, used: word.used || at < from }));
  return findPeriode(tidied.slice(0, words[to]?.start), some, today);
}

function dagenIn(
  sentence: Sentence,
  { dagen }: Wijze,
  today: string,
): Pick<Bedoeling, 'op' | 'dag' | 'van' | 'tot'> {
  if (dagen === undefined) return {};
  const end = sentence.words.length;
  if (dagen === 'periode') {
    const days = daysIn(sentence, 0, end, today);
    const { van, tot } = days?.periode ?? {};
    // 'Van 1 december' says when it begins.
    const isBegin = van === tot && sentence.words[(days?.words[0] ?? 0) - 1]?.text === 'van';
    return { van: van ?? (tot && today), tot: isBegin ? undefined : tot };
  }
  const [first, second] = halves(sentence.parts).map(([from, to]) => daysIn(sentence, from, to, today)?.dag);
  if (dagen === 'vergadering') return { op: first ?? second };
  return halves(sentence.parts).length === 1 ? { dag: first } : { op: first, dag: second };
}

/** What it is about, as it was typed. */
function tekstIn(
  text: string,
  { tidied, parts }: Sentence,
  { soort, tekst, eigen }: Wijze,
): string | undefined {
  if (tekst) {
    const found = tekst.exec(text.trim())?.[1]?.trim() ?? '';
    const isOwn = splitWords(tidyQuestion(found)).every(
      ({ text: word }) => eigen.includes(word) || isDropped(word),
    );
    return isOwn ? undefined : found;
  }
  if (soort !== 'exporteer') return undefined;
  const own = (part: Part): boolean =>
    !eigen.includes(part.text) && !HELPING.has(part.text) && !/^(?:kun|kan|wil|je|u|dat)$/.test(part.text);
  const first = parts.find(own);
  const last = parts.findLast(own);
  return first && last ? tidied.slice(first.word.start, last.word.end) : undefined;
}
