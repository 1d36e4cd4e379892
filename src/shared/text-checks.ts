import { comparable } from './compare.ts';
import { namesIn } from './resident-names.ts';
import { MAX_TYPED } from './typed-text.ts';

/**
 * Checks of what people write (domain: Privacy). Every pattern is linear in the
 * length of the text; texts are cut to a maximum before they come here.
 */

/** What is one person's, whatever stands around it: it is never kept. */
type NeverKept = 'een burgerservicenummer' | 'een bankrekeningnummer';

/** What may be a resident's, and may be of an organisation, a colleague or a place: only who wrote it knows. */
export const DOUBT_KINDS = [
  'een e-mailadres',
  'een telefoonnummer',
  'een naam',
  'een adres',
  'iets uit een dossier',
] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];
/** `tekst`: as it stands in the text. */
export type Doubt = { readonly soort: DoubtKind; readonly tekst: string };

const EMAIL =
  /[^\s@<>()[\]]{1,64}(?: ?@ ?| ?[([](?:at|apenstaartje)[)\]] ?| at )[^\s@<>()[\]]{1,190}(?:\.| ?[([](?:punt|dot)[)\]] ?| (?:punt|dot) )[a-z]{2,24}(?![a-z])/gi;
/** '05-12-2026 19:30' has as many digits as a phone number or a BSN, but is a moment. */
const NO_DATE = String.raw`(?!\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d(?!\d))`;
/** '18.0007968' is a document of the region: a year and seven digits. Nobody writes a BSN so. */
const NO_DOCUMENT = String.raw`(?!\d{2}\.\d{7}(?!\d))`;
/** Nine digits that stand alone, with dots, spaces or hyphens between groups as people write a BSN; no sum of money. */
const NINE_DIGITS = new RegExp(
  String.raw`(?<![\d.,]|€ ?)${NO_DATE}${NO_DOCUMENT}(?:\d(?:[ .]?\d){8}|\d{3}-\d{3}-\d{3}|\d{4}-\d{2}-\d{3})(?!\d|[.,]\d| ?(?:euro|EUR|inwoners|mensen))`,
  'g',
);
/** Behind its name a BSN is one in any grouping. */
const NAMED_BSN = /(?:bsn|burgerservicen\p{L}*|sofin\p{L}*)[^\d]{0,20}(\d(?:[ .-]?\d){8})(?!\d)/giu;
/** An account number, of which what stands in it tells whether it is one; the lengths are those of the countries (ISO 13616). */
const IBAN =
  /(?<![A-Z\d])(?:NL[ .-]?\d{2}(?:[ .-]?[A-Z]){4}(?:[ .-]?\d){10}|(?:BE(?:[ .-]?\d){14}|DE(?:[ .-]?\d){20}|ES(?:[ .-]?\d){22}|PL(?:[ .-]?\d){26}|TR(?:[ .-]?\d){24}))(?!\d)/gi;
/** Dutch numbers: +31 or 0, then nine digits; between digits what people put there, as in '(035) 692 - 64 44'. */
const PHONE = new RegExp(
  String.raw`(?<!\d[.,/]?|-)${NO_DATE}(?:(?:\+|00)31(?: ?[-/.] ?| )?(?:\(0\) ?)?|0)[1-9](?:\)?(?: ?[-/.] ?| )?\d){8}(?![\d-])`,
  'g',
);
/** A date of birth, or the words of a personal case file. Of a year of birth alone nobody is known. */
const CASE =
  /\b(?:geboren op|geboortedatum|geb\.?datum|cliëntnummer|clientnummer|dossiernummer|zorgdossier)\b|\b(?:geboren|geb\.)\s+\d{1,2}(?:[-/.]\d{1,2}[-/.]|\s\p{L}{3,9}\s)\d/giu;
/** A postcode with a number; '2026 DO 12 december' and '2026 AB 19' are about our meetings. */
const POSTCODE = /\b(?!20\d\d (?:DO|AB|AO|BO|VB)\b)[1-9]\d{3} ?[A-Z]{2}(?:\b.{0,12}\b|)\d{1,4}(?!\d)/g;
/** A house by its number. */
const HOUSE = /\b(?:huisnummer|huisnr\.?)\s?:?\s?\d{1,5}/gi;
/** A street with a number; in 'halverwege 2027', 'onderweg 3 dagen' and 'Milaan 2026' is none. */
const STREET =
  /\b(?!\p{L}*(?:der|half|snel|ver)weg\s)(?:\p{L}{2,30}(?:straat|laan|weg|plein|hof|kade|gracht|dijk|singel|dreef)|(?:Oude|Nieuwe|Grote|Kleine|Lange|Korte) \p{Lu}\p{Ll}{2,30})\s(?:op\s)?(?:nr\.?\s|nummer\s)?(?!(?:19|20)\d\d(?!\d))\d{1,4}(?!\d)/gu;

const DOUBTS: readonly (readonly [DoubtKind, RegExp])[] = [
  ['een e-mailadres', EMAIL],
  ['een telefoonnummer', PHONE],
  ['iets uit een dossier', CASE],
  ['een adres', POSTCODE],
  ['een adres', HOUSE],
  ['een adres', STREET],
];

/** The first number of one person in a text; undefined: there is none. */
export function findNeverKept(typed: string): NeverKept | undefined {
  const text = plain(typed);
  const bsns = [...text.matchAll(NINE_DIGITS)].map(([found]) => found);
  bsns.push(...[...text.matchAll(NAMED_BSN)].map(([, digits = '']) => digits));
  if (bsns.some((one) => passesElevenTest(one.replace(/\D/g, '')))) return 'een burgerservicenummer';
  const ibans = text.match(IBAN) ?? [];
  return ibans.some((one) => isIban(one.replace(/[ .-]/g, '').toUpperCase()))
    ? 'een bankrekeningnummer'
    : undefined;
}

/**
 * What in a text seems to be about one person, to be asked about. Names are known by what stands around them ('mijn zoon Kees', 'ik
 * heet'), by initials, and by a common first name with a surname: one that stands alone without any of these is not found.
 * @param expects what belongs in the text, and is not looked for
 */
export function findDoubts(typed: string, expects: readonly DoubtKind[] = []): readonly Doubt[] {
  const text = plain(typed);
  const found = DOUBTS.flatMap(([soort, pattern]) =>
    expects.includes(soort) ? [] : (text.match(pattern) ?? []).map((tekst) => ({ soort, tekst })),
  );
  const names = expects.includes('een naam') ? [] : namesIn(text);
  return [...found, ...names.map((tekst) => ({ soort: 'een naam' as const, tekst }))];
}

/**
 * The first thing in a text that is or seems to be about one person, in words; undefined: there is none.
 * @param expects what belongs in the text
 */
export function seemsPersonal(
  typed: string,
  expects: readonly DoubtKind[] = [],
): NeverKept | DoubtKind | undefined {
  return findNeverKept(typed) ?? findDoubts(typed, expects)[0]?.soort;
}

const MOST_LOOKED_AT = 1.5 * MAX_TYPED;

/**
 * The text as it looks: without marks that cannot be seen, and with ordinary digits, spaces and hyphens. What people copy
 * from Word, Outlook or a website has others.
 */
function plain(text: string): string {
  return (
    text
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .normalize('NFKC')
      // One sign may become eighteen letters; of what anybody typed nothing is cut off.
      .slice(0, MOST_LOOKED_AT)
      .replace(/[\u2010-\u2015\u2212]/g, '-')
  );
}

/** The eleven-test for a BSN: nine digits weighed 9, 8, … 2, -1; the sum is a multiple of eleven. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

/** The test of an IBAN: the first four signs behind the rest, each letter as a number from 10; what is left of 97 is 1 (ISO 7064). */
function isIban(iban: string): boolean {
  const digits = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(
    /[A-Z]/g,
    (letter) => `${letter.charCodeAt(0) - 55}`,
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

const NOT_KNOWN = new Set([
  'nog niet bekend',
  'niet bekend',
  'onbekend',
  'ntb',
  'nnb',
  'nader te bepalen',
  'nog te bepalen',
  'weet ik nog niet',
  'weet ik niet',
  'geen idee',
  'nog onbekend',
]);
const DISGUISED = new Set([
  'nvt',
  'niet van toepassing',
  'volgt',
  'volgt nog',
  'volgt later',
  'volgt zsm',
  'later',
  'komt nog',
  'tbd',
  'todo',
  'pm',
  'geen',
  'niets',
  'nee',
  'ja',
  'ok',
  'zie bijlage',
  'zie boven',
  'zie hierboven',
  'zie plan',
  'zie opdracht',
  'idem',
  'x',
  'xx',
  'xxx',
  'test',
  'leeg',
  'invullen',
  'nog invullen',
  'nog in te vullen',
  'nader in te vullen',
  'later invullen',
  'wordt later ingevuld',
  'vul in',
  'asdf',
  'lorem ipsum',
]);

/** Is this 'nog niet bekend' in one of its usual spellings? That is a normal answer (domain: The participatieplan: five onderdelen). */
export function meansNotKnown(text: string): boolean {
  return NOT_KNOWN.has(bare(text));
}

/** An empty answer in disguise: 'n.v.t.', 'volgt', '-', dots (domain: The participatieplan: five onderdelen). */
export function isEmptyInDisguise(text: string): boolean {
  const words = bare(text);
  return words === '' || DISGUISED.has(words);
}

/** As `comparable`, but 'n.v.t.', 'n/v/t' and 'n v t' become 'nvt'. */
function bare(text: string): string {
  const words = comparable(plain(text).replace(/\./g, ''));
  return /^\p{L}(?: \p{L})+$/u.test(words) ? words.replaceAll(' ', '') : words;
}
