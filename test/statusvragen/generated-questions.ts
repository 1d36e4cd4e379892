import { type Condition, is, isNot, type Query } from '../../src/statusvragen/ground/query.ts';
import { type Line, readQuestions } from './question-notation.ts';

/** Questions that are made of others: with what people put around and between words, with words that bound them, and of conditions. */

type Known = { readonly vraag: string; readonly query: Query };

/** The questions in `vragen/` of which it is known what they mean, each asked by itself. */
export const KNOWN_QUESTIONS: readonly Known[] = readQuestions()
  .flatMap(({ lines }): readonly Line[] => lines)
  .flatMap(({ vragen: [vraag = '', ...more], means }) =>
    more.length === 0 && means.kind === 'query' ? [{ vraag, query: means.query }] : [],
  );

export type Change = {
  readonly name: string;
  /** The question after it; undefined: it cannot be said of this one. */
  readonly change: (vraag: string) => string | undefined;
};

const ASKS = /^(?:welke?|wat|wie|wanneer|waar|hoeveel)\b/i;
const NOUN =
  /\b(opdrachten|plannen|activiteiten|signalen|toezeggingen|vergaderingen|focusgroepen|bevindingen|adviezen|rapporten|gemeenten|projecten)\b/;
const behind = (vraag: string, more: string): string => `${vraag.replace(/[?.!]*$/, '')} ${more}`;
const between = (word: string) => (vraag: string) => {
  const words = vraag.split(' ');
  return words.length > 2 ? words.toSpliced(2, 0, word).join(' ') : undefined;
};
const before = (opener: string): Change => ({
  name: opener,
  change: (vraag) => (/\b(?:jij|kun je|weet|zeg)\b/i.test(vraag) ? undefined : `${opener} ${vraag}`),
});
const asking = (opener: string): Change => ({
  name: opener,
  change: (vraag) => (ASKS.test(vraag) ? `${opener} ${vraag}` : undefined),
});

/** What changes nothing of what is asked. */
export const SAYS_THE_SAME: readonly Change[] = [
  { name: 'eigenlijk behind it', change: (vraag) => behind(vraag, 'eigenlijk?') },
  { name: 'dan behind it', change: (vraag) => behind(vraag, 'dan') },
  { name: 'nou between', change: between('nou') },
  { name: 'eigenlijk between', change: between('eigenlijk') },
  { name: 'trouwens between', change: between('trouwens') },
  {
    name: 'a capital and a question mark',
    change: (vraag) => `${vraag.charAt(0).toUpperCase()}${vraag.slice(1)}?`,
  },
  before('zeg,'),
  before('nog even:'),
  before('hoi,'),
  before('vraagje:'),
  asking('weet jij'),
  asking('kun je me zeggen'),
  asking('ff kijken'),
  asking('ik ben benieuwd'),
  asking('ik wil weten'),
  asking('kunt u mij even laten weten'),
  asking('kan iemand nagaan'),
  asking('goeiemorgen, kun je eens opzoeken'),
  ...['klopt dat?', 'denk je?', ', alvast bedankt', '. Groeten, Carla', ', ik moet zo weg'].map((end) => ({
    name: `${end} behind it`,
    change: (vraag: string) => `${vraag.replace(/[?.!]*$/, '')}${/^[,.]/.test(end) ? '' : ' '}${end}`,
  })),
];

/** What bounds what is asked by words that mean nothing here: it must be asked back, or be said. */
export const BOUNDS_IT: readonly Change[] = [
  ...['dure', 'digitale', 'moeilijke', 'grote', 'regionale', 'urgente', 'andere'].map((word) => ({
    name: word,
    change: (vraag: string) => (NOUN.test(vraag) ? vraag.replace(NOUN, `${word} $1`) : undefined),
  })),
  ...[
    'in lutjebroek',
    'van kees',
    'van Kees Dijkstra',
    'behalve die van de buren',
    'die goed lopen',
    'na het incident',
    'sinds de verbouwing',
    'met minimaal vijf klachten',
    'alleen voor volwassenen',
    'het snelst',
  ].map((more) => ({ name: more, change: (vraag: string) => behind(vraag, more) })),
];

/** What can be said of opdrachten, with what it means. */
export const CONDITIONS: readonly (readonly [said: string, condition: Condition])[] = [
  ['in Laren', is('gemeente', 'Laren')],
  ['behalve in Laren', isNot('gemeente', 'Laren')],
  ['van Samira', is('persoon', 'samira')],
  ['van jeugd', is('programma', 'Jeugd en Onderwijs')],
  ['zonder plan', isNot('heeft', 'plan')],
  ['zonder passage', isNot('heeft', 'passage')],
  ['met een besluit', is('heeft', 'besluit')],
  ['zonder terugkoppeling', isNot('heeft', 'terugkoppeling')],
  ['zonder trekker', isNot('heeft', 'trekker')],
  ['zonder projectleider', isNot('heeft', 'projectleider')],
  ['met een focusgroep', is('methode', 'focusgroep')],
  ['met jongeren', is('doelgroep', 'jongeren')],
  ['die uitgesteld zijn', is('stand', 'uitgesteld')],
  ['die afgerond zijn', is('stand', 'afgerond')],
  ['die niet uitgesteld zijn', isNot('stand', 'uitgesteld')],
  ['die nog niet afgerond zijn', isNot('bereikt', 'afgerond')],
  ['in uitvoering', is('stand', 'in uitvoering')],
  ['met meer dan 20 deelnemers', { filter: 'deelnemers', op: '>', getal: 20 }],
];

/** How opdrachten are asked for. */
export const FRAMES: readonly (readonly [vorm: Query['vorm'], ask: (said: string) => string])[] = [
  ['lijst', (said) => `opdrachten ${said}`],
  ['lijst', (said) => `welke opdrachten ${said} zijn er`],
  ['aantal', (said) => `hoeveel opdrachten ${said} hebben we`],
  ['lijst', (said) => `toon alle opdrachten ${said}`],
];

/** The conditions of a query one by one, so that it does not matter how they are put together: none of two is not the one and not the other. */
export function meaningOf({ over, vorm, filters }: Query): unknown {
  const each = filters.flatMap((one) =>
    'of' in one && one.not ? one.of.map((value) => ({ ...one, of: [value] })) : [one],
  );
  return { over, vorm, filters: each.map((one) => JSON.stringify(one)).toSorted() };
}

/** A number that follows from the question alone: another question beside it changes nothing. */
export function numberOf(vraag: string): number {
  return [...vraag].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
}

/** The question with two letters of its longest word in the wrong order, elsewhere in each; undefined: no word is long enough. */
export function swapped(vraag: string): string | undefined {
  const words = vraag.split(' ');
  const [longest = ''] = words
    .filter((word) => /^[a-z]{5,}$/.test(word))
    .toSorted((a, b) => b.length - a.length);
  if (longest === '') return undefined;
  const at = 1 + (numberOf(vraag) % (longest.length - 2));
  const typed = longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2);
  return typed === longest ? undefined : words.with(words.indexOf(longest), typed).join(' ');
}
