import { asks, isSet } from '../ground/conditions.ts';
import type { Cues } from './cues.ts';
import { isFiller, type Lemma, lemmaOf } from './lexicon.ts';
import type { Found } from './reading.ts';

/** Whether a question points at the one before it in the chat, or at what it names itself. */

/** 'Daarvan', 'van die': of what was asked before. */
export const OF_THOSE = /\b(?:daarvan|ervan|van (?:die|deze|hen))\b/;

const STARTS = new Set([
  'en',
  'alleen',
  'ook',
  'dan',
  'nu',
  'maar',
  'idem',
  'nee',
  'allemaal',
  'welke daarvan',
  'ik bedoel',
]);
/** A few words that start so are no question of their own: 'van jeugd?', 'zonder plan?'. */
const FRAGMENT = new Set([
  'van',
  'voor',
  'bij',
  'in',
  'met',
  'zonder',
  'over',
  'uit',
  'door',
  'hoeveel',
  'wie',
  'wanneer',
  'waarom',
  'per',
  'behalve',
  'uitgezonderd',
]);
const LONGEST_FRAGMENT = 3;
const POINTS_BACK =
  /\b(die van(?! inwoners\b)|(?:zijn|waren|is) dat er|het er|^welke (van|met|zonder|in|bij|uit|voor)|zijn dat|^welke (zijn(?! er)|hebben|gaan|staan|lopen|moeten|komen|liggen)|(hebben|zijn) die|(moet|heeft|is|doet|kan) (ze|zij|hij|die)|(van|voor|bij|over|met) (hen|hem|haar)|(van|voor|bij|over|met) die(?= (?:zijn|is|hebben|heeft|gaan|gaat|staan|staat|lopen|moeten|komen|liggen)\b|$)|daar\w*|er(van|over)|(?<!wie (?:was|waren|is|zijn) )erbij|dezelfde|hetzelfde|(?<!(?:meer|minder|langer|korter|ouder|jonger|later|eerder|anders|groter|kleiner|vaker|deelnemers|mensen|inwoners|personen|maar|of|wel|niet|behalve) )dan(?= *$)|^(?:wat|wie|welke|hoeveel|wanneer|waar|hoe) dan|\b(?:er|ze|we|zij|wij) dan|hij|zij)\b/;

/** Does a question go on from the one before: 'en die van volgende maand?', 'hoeveel zijn dat er'? */
export function goesOn(
  typed: readonly string[],
  text: string,
  cues: Cues,
  { names, opdracht, periode }: Found,
): boolean {
  const [first = '', second = ''] = typed;
  // 'De enquête van digitaal meedoen of die van vervoer op maat' names both itself.
  const isSeveral = names.some((one) => one.filter === 'opdracht' && isSet(one) && one.of.length > 1);
  if (isSeveral && !STARTS.has(first)) return false;
  const namesIt = opdracht !== undefined || asks(names, ...OF_ITSELF) || cues.has('mijn', 'mij');
  if (namesIt && isOfItself(typed, text)) return false;
  // 'DOC-26000127, hoe ver is die': it points at what it names itself.
  if (opdracht !== undefined && !STARTS.has(first) && !/\b(?:die van|daarvan|ervan)\b/.test(text))
    return false;
  if (pointsWithin(typed, text, cues) || pointsAtItself(typed, text) || EXCEPT_OF_ALL.test(text))
    return false;
  // 'In de week van 30 november, welke activiteiten zijn er dan'.
  if (periode !== undefined && !STARTS.has(first) && text.endsWith(' dan')) return false;
  if (typed.length > 1 && (STARTS.has(first) || STARTS.has(`${first} ${second}`))) return true;
  return POINTS_BACK.test(withOwnNouns(typed, text, cues)) || isFragment(typed);
}

/** 'Kan die kluis maar deels' points at no question before it: of what only it names, 'die' is an article. */
function withOwnNouns(typed: readonly string[], text: string, cues: Cues): string {
  const at = typed.findIndex((word, place) => VERB_BEFORE.test(word) && typed[place + 1] === 'die');
  const noun = typed[at + 2] ?? '';
  const isOwn = at >= 0 && cues.isFree(at + 2) && lemmaOf(noun) === undefined && !isFiller(noun);
  return isOwn ? text.replace(`${typed[at]} die ${noun}`, `${typed[at]} de ${noun}`) : text;
}
const VERB_BEFORE = /^(?:moet|heeft|is|doet|kan)$/;

/** 'Alles behalve die van Fatima': all there is. */
const EXCEPT_OF_ALL = /\b(?:alles|iedereen|alle \p{L}+)\b.*\b(?:behalve|zonder) (?:die|dat|de) van\b/u;
const ASKS = /^(?:wat|welke?|wie|hoeveel|wanneer|waar|waarom|hoe)$/;
const EXCEPT = /^(?:behalve|uitgezonderd|zonder|buiten|niet|minus)$/;
const POINTS = /^(?:die|dat|degenen?)$/;
const THOSE = /\b(?:daar(?:van|bij|in|over|mee)?|er(?:van|bij)|van die|die|dat)\b/;

const NAMED_FIRST =
  /^(?:de|het|een|(?:die|dat|deze|dit)(?! (?:van|zijn|is|heeft|hebben))) (?:\S+ ){1,6}(?:is|zijn|was|heeft|moet|kan) (?:die|dat|ze) /;

/** 'Ingrid of Joost, wat is daarvan in uitvoering', 'plannen in Huizen: welke daarvan wachten nog': it points at what it named itself. */
function pointsWithin(typed: readonly string[], text: string, cues: Cues): boolean {
  const [first = ''] = typed;
  if (STARTS.has(first) || !THOSE.test(text)) return false;
  // 'De kaart met zorgplekken, is die er al'.
  if (NAMED_FIRST.test(text)) return true;
  // 'Signalen die van buiten Laren komen': what is told of them. 'Signalen van Eemnes en die van Huizen': 'die' are those that stand before it.
  if (typed.some((word, at) => word === 'die' && isNoun(typed[at - 1] ?? ''))) return true;
  // 'Open signalen behalve die van de adviesraad'.
  const except = typed.findIndex((word, at) => EXCEPT.test(word) && POINTS.test(typed[at + 1] ?? ''));
  if (except > 0 && typed.slice(0, except).some((word) => isNoun(word) || ASKS.test(word))) return true;
  const ofBoth = typed.findIndex((word, at) => word === 'en' && typed[at + 1] === 'die');
  if (ofBoth > 0 && typed.slice(0, ofBoth).some((word) => isNoun(word))) return true;
  const asks = typed.findIndex((word, at) => at > 0 && ASKS.test(word));
  const points = typed.findIndex((word, at) => at > asks && THOSE.test(word));
  if (asks < 0 || points < 0) return false;
  return typed.slice(0, asks).some((word, at) => !cues.isFree(at) || isNoun(word));
}

/**
 * 'Het oudste signaal dat nog geen antwoord heeft', 'wat is er toegezegd dat nog openstaat': what it asks about it names itself, and 'dat'
 * tells more of it.
 */
export function pointsAtItself(typed: readonly string[], text: string): boolean {
  if (STARTS.has(typed[0] ?? '') || OF_THOSE.test(text)) return false;
  return THE_MOST.test(text) || typed.some((word, at) => RELATIVE.test(word) && isTold(typed[at - 1] ?? ''));
}
const THE_MOST =
  /^(?:wat|welke?|wie) (?:is|was|zijn|waren) (?:de|het) (?:\S+ )?(?:oudste?|nieuwste?|laatste?|eerste?|langste?|kortste?|grootste?|kleinste?|meeste?|minste?|vroegste?|recentste?) \p{L}/u;
const RELATIVE = /^(?:die|dat|waar\p{L}*)$/u;
const TOLD_OF = /^(?:dingen?|punten?|iets|alles|mensen|toegezegd|beloofd|besloten|afgesproken)$/;

/** Is it a word of which 'die' and 'dat' tell more? */
function isTold(word: string): boolean {
  return TOLD_OF.test(word) || isNoun(word);
}

/** Is it a word for what can be asked about? */
function isNoun(word: string): boolean {
  const lemma = lemmaOf(word);
  return lemma !== undefined && NOUNS.has(lemma);
}

const NOUNS: ReadonlySet<Lemma> = new Set([
  ...([
    'opdracht',
    'plan',
    'signaal',
    'toezegging',
    'inbreng',
    'activiteit',
    'vergadering',
    'besluit',
    'terugkoppeling',
    'passage',
    'meetlat',
    'uitgesteld',
    'ingetrokken',
    'afgerond',
    'uitvoering',
    'telaat',
    'mijn',
    'ik',
  ] as const),
]);

/** What a question can name of its own, so that it needs no other. */
const OF_ITSELF = ['gemeente', 'persoon', 'overleg', 'programma'] as const;

/**
 * 'En wat speelt er in Eemnes', 'Huizen: wat loopt daar', 'welke van Els zijn nog niet afgerond': a whole question, of what it names
 * itself. 'En die van Els' is none.
 */
function isOfItself(typed: readonly string[], text: string): boolean {
  const [first = '', second = ''] = typed;
  // 'En hoe zit het met die preventie op school'.
  if (first === 'en' && /^hoe (?:is|zit|staat|gaat|loopt)\b.* (?:met|bij)\b/.test(text.slice('en '.length)))
    return true;
  if (/\b(?:die|dat|daarvan|ervan|dezelfde|dan)\b/.test(text.replace(COMPARED, ''))) return false;
  // 'Wie vervangt Noor'.
  if (first === 'wie') return typed.length === LONGEST_FRAGMENT;
  if (first === 'en') return WHOLE.test(second) && typed.length > LONGEST_FRAGMENT + 2;
  if (/\bdaar\b/.test(text)) return !WHOLE.test(first);
  return first === 'welke' && typed.length > LONGEST_FRAGMENT + 1;
}
/** 'Minder deelnemers dan verwacht'. */
const COMPARED =
  /\b(?:meer|minder|langer|korter|ouder|jonger|later|eerder|anders|groter|kleiner|hoger|lager|vaker)(?: \S+){0,2} dan\b/g;
const WHOLE = /^(?:wat|welke?|wie|waar|hoeveel|wanneer|waarom)$/;

function isFragment(typed: readonly string[]): boolean {
  // 'Wie vervang ik' is whole.
  const asksOfAsker = typed[0] === 'wie' && typed.includes('ik');
  return FRAGMENT.has(typed[0] ?? '') && typed.length <= LONGEST_FRAGMENT && !asksOfAsker;
}
