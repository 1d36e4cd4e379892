import { comparable } from './compare.ts';
import { FIRST_NAMES } from './first-names.ts';

/**
 * Checks of what people write (domain: Privacy, and the empty answer in disguise). Every pattern is linear in the
 * length of the text; texts are cut to a maximum before they come here.
 */

/** What a text seems to hold about a person. */
export type PersonalData =
  | 'een burgerservicenummer'
  | 'een e-mailadres'
  | 'een telefoonnummer'
  | 'de naam van een persoon'
  | 'gegevens van één persoon';

const EMAIL = /[^\s@<>()[\]]{1,64}@[^\s@<>()[\]]{1,190}\.[a-z]{2,24}/i;
/** Nine digits that stand alone, with dots or spaces between groups as people write a BSN. */
const NINE_DIGITS = /(?<![\d.,])\d(?:[ .]?\d){8}(?![\d]|[.,]\d)/g;
/** Dutch numbers: +31 or 0, then nine digits with spaces or hyphens anywhere. */
const PHONE = /(?<![\d-])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)(?:[1-9])(?:[ -]?\d){8}(?![\d-])/;
/** 'de heer Jansen', 'mw. De Vries': a title with a surname points to one resident. */
const NAMED_PERSON =
  /\b(?:[Dd]e heer|[Dd]hr\.?|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?)\s+(?:(?:van|de|den|der|ten|ter|el|v\.d\.)\s+){0,3}\p{Lu}\p{L}+/u;
/** A date of birth, or the words of a personal case file. */
const CASE =
  /\b(?:geboren op|geboortedatum|geb\.?datum|cliëntnummer|clientnummer|dossiernummer|zorgdossier)\b/i;
const POSTCODE_WITH_NUMBER =
  /\b[1-9]\d{3} ?[A-Z]{2}\b.{0,12}\b\d{1,4}\b|\b\p{L}{2,30}(?:straat|laan|weg|plein|hof|kade|gracht)\s\d{1,4}\b/u;

const INFIX = String.raw`(?:(?:van|von|de|den|der|het|’t|'t|ten|ter|te|el|al|ben|v\.d\.)\s+){0,3}`;
const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]{0,40}`;
/** 'mijn zoon Kees', 'haar buurvrouw Fatima': a relative or neighbour by name. */
const NAMED_RELATIVE =
  /(?<!\p{L})(?:[Mm]ijn|[Mm][’']n|[Oo]nze|[Oo]ns|[Zz]ijn|[Hh]aar|[Hh]un|[Dd]e|[Ee]en)\s+(?:zoon|dochter|kleinzoon|kleindochter|man|vrouw|partner|moeder|vader|mama|papa|broer|zus|opa|oma|oom|tante|neef|nicht|kind|pleegkind|pleegzoon|pleegdochter|buurman|buurvrouw|vriend|vriendin|cliënt|collega)\s+\p{Lu}\p{Ll}+/u;
/** 'Ik heet Kees', 'mijn naam is', 'een jongen die Sem heet'. */
const SAYS_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Ii]k|[Hh]ij|[Zz]ij|[Zz]e|die) heet|[Mm]ijn naam is|[Gg]enaamd|[Nn]aam:)\s+${INFIX}${NAME}`,
  'u',
);
/** 'J.P. Jansen', 'K. de Vries'; one letter before a surname without an infix may also end a sentence. */
const INITIALS = new RegExp(
  String.raw`(?<![\p{L}.])(?:(?:\p{Lu}\.\s?){2,4}${INFIX}|\p{Lu}\.\s?(?:van|de|den|der|ten|ter)\s+${INFIX})${NAME}`,
  'u',
);
/** A common first name with a capitalised word behind it is read as somebody's name. */
const FULL_NAME = new RegExp(String.raw`(?<!\p{L})(?:${FIRST_NAMES.join('|')})\s+${INFIX}${NAME}`, 'u');

/**
 * The same as `findPersonalData`, and also names of people: for what residents said, where no name belongs. It knows
 * names by what stands around them ('mijn zoon Kees', 'ik heet'), by initials, and by a common first name with a
 * surname. A name that stands alone without any of these is not found; the card therefore asks as well.
 */
export function findResidentData(text: string): PersonalData | undefined {
  const found = findPersonalData(text);
  if (found && found !== 'gegevens van één persoon') return found;
  const named =
    NAMED_PERSON.test(text) ||
    NAMED_RELATIVE.test(text) ||
    SAYS_NAME.test(text) ||
    INITIALS.test(text) ||
    FULL_NAME.test(text);
  return named ? 'de naam van een persoon' : found;
}

/** The first kind of personal data that the text seems to hold, or undefined. */
export function findPersonalData(text: string): PersonalData | undefined {
  if (EMAIL.test(text)) return 'een e-mailadres';
  for (const match of text.matchAll(NINE_DIGITS)) {
    if (passesElevenTest(match[0].replace(/\D/g, ''))) return 'een burgerservicenummer';
  }
  if (PHONE.test(text)) return 'een telefoonnummer';
  if (NAMED_PERSON.test(text) || CASE.test(text) || POSTCODE_WITH_NUMBER.test(text))
    return 'gegevens van één persoon';
  return undefined;
}

/** The eleven-test for a BSN: nine digits weighed 9, 8, … 2, -1; the sum is a multiple of eleven. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
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
]);
const DISGUISED = new Set([
  'nvt',
  'niet van toepassing',
  'volgt',
  'volgt nog',
  'volgt later',
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
  'vul in',
  'asdf',
]);

/** Is this 'nog niet bekend' in one of its usual spellings? That is a normal answer (domain). */
export function meansNotKnown(text: string): boolean {
  return NOT_KNOWN.has(bare(text));
}

/** An empty answer in disguise: 'n.v.t.', 'volgt', '-', dots (domain). */
export function isEmptyInDisguise(text: string): boolean {
  const words = bare(text);
  return words === '' || DISGUISED.has(words);
}

/** As `comparable`, but 'n.v.t.' becomes 'nvt'. */
function bare(text: string): string {
  return comparable(text.replace(/\./g, ''));
}
