import { PLAN_FILTERS } from '../../opdrachten/ground/plan-filters.ts';
import { DADEN } from '../../opdrachten/momenten.ts';
import { asks, except, isPeriode, isSet, only } from '../ground/conditions.ts';
import { door, type Filter, isDoor } from '../ground/filters.ts';
import { type Condition, type Filters, is, isNot, type Orde, type Query } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { finish } from './finish-reading.ts';
import { isFiller, type Lemma, lemmaOf } from './lexicon.ts';
import { readParts, readQuestion } from './read-question.ts';
import type { Found, Reading } from './reading.ts';
import { otherEnd, standOfOnderwerp } from './said-again.ts';
import type { Subject } from './subject.ts';

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

const SORT_BY_TITLE =
  /^(?:sorteer|orden|rangschik|zet|toon)(?: (?:die|ze|dat|deze|het|ook|dan))? (?:op|naar) (?:titel|naam|alfabet|alfabetische volgorde)$/;

/** Said of opdrachten as well: 'welke opdrachten gaan daarheen'. */
const THERE = /\bdaar\w*\b/;
/** 'Het' for an opdracht, and not before a noun. */
const IT =
  /\b(?:is|komt|gaat|staat|wordt|ligt|kwam|was) (?:het|dit|dat|die|deze) (?:al|nog|in|op|naar|bij|weer|klaar|af|besloten|afgerond)\b/;

/** Does a question go on from the one before: 'en die van volgende maand?', 'hoeveel zijn dat er'? */
function goesOn(
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
  if (typed.some((word, at) => word === 'die' && NOUNS.has(lemmaOf(typed[at - 1] ?? '') ?? 'helpen')))
    return true;
  // 'Open signalen behalve die van de adviesraad'.
  const except = typed.findIndex((word, at) => EXCEPT.test(word) && POINTS.test(typed[at + 1] ?? ''));
  if (
    except > 0 &&
    typed.slice(0, except).some((word) => NOUNS.has(lemmaOf(word) ?? 'helpen') || ASKS.test(word))
  )
    return true;
  const ofBoth = typed.findIndex((word, at) => word === 'en' && typed[at + 1] === 'die');
  if (ofBoth > 0 && typed.slice(0, ofBoth).some((word) => NOUNS.has(lemmaOf(word) ?? 'helpen'))) return true;
  const asks = typed.findIndex((word, at) => at > 0 && ASKS.test(word));
  const points = typed.findIndex((word, at) => at > asks && THOSE.test(word));
  if (asks < 0 || points < 0) return false;
  return typed.slice(0, asks).some((word, at) => !cues.isFree(at) || NOUNS.has(lemmaOf(word) ?? 'helpen'));
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
  return TOLD_OF.test(word) || NOUNS.has(lemmaOf(word) ?? 'helpen');
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

const WHEN_DONE =
  /^wanneer (?:is|wordt|komt) (?:het|dit|deze|die|hij) (?:opdracht )?(?:klaar|af|gereed|afgerond)$/;

/** A question about one opdracht. 'Wanneer is dit klaar?' asks how far it is, and what comes when. */
export function readOfOne(text: string, cues: Cues, found: Found): Reading | undefined {
  if (found.opdracht === undefined || !WHEN_DONE.test(text)) return readQuestion(cues, found);
  for (const word of ['wanneer', 'klaar', 'afgerond', 'opdracht'] as const) cues.take(word);
  return { over: 'opdrachten', vorm: 'stand', filters: [is('opdracht', found.opdracht)], explicit: true };
}

/** 'Wie is de projectleider?', 'wanneer komt het in het DO?': of the opdracht that was asked about. */
function isAboutIt(text: string, cues: Cues, { opdracht, names }: Found): boolean {
  if (opdracht !== undefined || /\bopdrachten\b/.test(text)) return false;
  const asksRole = /^wie\b.*\b(projectleider|trekker|wethouder)\b/.test(text);
  // 'Van windmolens' is of something that nobody knows, and not of what was asked before.
  const isBare = cues.rest(() => false).length === 0;
  // 'Om hoeveel opdrachten gaat het in Wijdemeren': 'it' is what is named.
  const isIt = IT.test(text) && !cues.has('opdracht', 'signaal', 'toezegging', 'activiteit');
  return isIt || (asksRole && isBare && cues.has('projectleider', 'trekker') && names.length === 0);
}

/** 'En alle programma's?' takes a filter away. */
const WIDER: readonly (readonly [row: string, filter: Filter])[] = [
  ['alle/elk/ieder/andere programma/programmas', 'programma'],
  ['alle/elke/iedere/andere gemeente/gemeenten', 'gemeente'],
  ['hele/heel regio', 'gemeente'],
  ...PLAN_FILTERS.map(
    ({ filter }) => [`alle/elke ${filter}/${filter}n/${filter}en/${filter}s`, filter] as const,
  ),
  ['alle/elke doelgroep/doelgroepen', 'doelgroep'],
];

/** What a question about something else keeps: whom and what it was about, not how far that was. */
const OF_NAMES: ReadonlySet<Filter> = new Set<Filter>([
  ...(['opdracht', 'programma', 'gemeente', 'doelgroep'] as const),
  ...PLAN_FILTERS.map(({ filter }) => filter),
  ...(['persoon', 'projectleider', 'trekker', 'overleg', 'vergadering', 'periode'] as const),
]);

/** Filters of which the later one leaves no room for the earlier. */
const INSTEAD: Readonly<Partial<Record<Filter, readonly Filter[]>>> = {
  periode: ['vergadering'],
  vergadering: ['periode'],
  opdracht: ['programma', 'gemeente', 'doelgroep'],
  // One opdracht has the gemeenten and the programme that it has.
  programma: ['opdracht'],
  gemeente: ['opdracht'],
  stand: ['bereikt'],
  bereikt: ['stand'],
  persoon: ['projectleider', 'trekker'],
  projectleider: ['persoon', 'trekker'],
  trekker: ['persoon', 'projectleider'],
};

/**
 * The question before with what this one says instead; undefined when it is a question of its own. What is not said
 * again stays as it was, as far as the answer can do something with it.
 */
export function followUp(
  typed: readonly string[],
  cues: Cues,
  found: Found,
  previous: Query,
): Reading | undefined {
  // 'Wat zeiden ouders en wat is daarmee gedaan' points back to itself.
  const text = typed.join(' ').replace(/(?<=\w )en (?:wat|hoe|waarom) .*\b(?:daar|er)mee\b.*$/, '');
  // 'Wanneer komt het in het DO' is a question of its own about that opdracht.
  const opdracht = only(previous.filters, 'opdracht');
  if (opdracht !== undefined && isAboutIt(text, cues, found))
    return readOfOne(text, cues, { ...found, opdracht });
  // What comes after is not known from what came before.
  if (/\bdaarna\b/.test(text)) return undefined;
  // 'Sorteer die op titel': as opdrachten stand when nothing else is asked.
  if (previous.over === 'opdrachten' && SORT_BY_TITLE.test(text)) {
    const { orde: _, hoogstens: __, ...unordered } = previous;
    for (let at = 0; at < cues.count; at += 1) cues.takeAt(at);
    return finish({ ...unordered, vorm: 'lijst', explicit: true });
  }
  const other = otherEnd(text, previous);
  if (other) {
    for (let at = 0; at < cues.count; at += 1) cues.takeAt(at);
    return finish({ ...other, explicit: true });
  }
  if (!goesOn(typed, text, cues, found) || (cues.has('opdracht', 'onderwerp') && !THERE.test(text)))
    return undefined;
  if (cues.takeRow('rest/overige/andere')) return theRest(previous);
  const stand = standOfOnderwerp(cues, previous);
  const gone = new Set(WIDER.filter(([row]) => cues.takeRow(row)).map(([, filter]) => filter));
  const [{ vorm, filters: said, subject, per, wie, orde, hoogstens }] = readParts(cues, found);
  const turns = subject?.explicit && subject.byName !== true;
  const asksWhom = wie !== undefined || asks(said, 'projectleider', 'trekker');
  const isOfThose =
    OF_THOSE.test(text) &&
    isGeneral(subject) &&
    said.every((one) => found.isNarrowedBy(previous.over, one.filter));
  const over = subject && (turns || asksWhom) && !isOfThose ? subject.over : previous.over;
  const stays = over === previous.over;
  // 'En in oktober': of the same day of an opdracht as before.
  const dag = stays ? previous.filters.find(isPeriode)?.dag : undefined;
  const did = stays ? previous.filters.filter(isSet).find(isDoor)?.filter : undefined;
  const filters = [...said, ...stand].map((one): Condition => {
    if (isPeriode(one) && dag !== undefined) return { dag, ...one };
    // 'Hoeveel plannen heeft Cees goedgekeurd, en hoeveel Carla'.
    return did !== undefined && isSet(one) && one.filter === 'persoon' ? { ...one, filter: did } : one;
  });
  for (const { filter } of filters) for (const one of INSTEAD[filter] ?? []) gone.add(one);
  const kept = previous.filters.filter(
    (before) =>
      !gone.has(before.filter) &&
      !filters.some((now) => replaces(now, before)) &&
      (stays || OF_NAMES.has(before.filter)) &&
      found.isNarrowedBy(over, before.filter),
  );
  const { gegeven: _, ...before } = previous;
  return finish({
    ...(stays ? before : { over }),
    vorm: vorm === 'lijst' && stays && !WHICH.test(text) ? previous.vorm : vorm,
    ...(per === undefined ? {} : { per }),
    ...(wie === undefined ? {} : { wie }),
    ...(orde ? { orde: sameDay(orde, previous, stays) } : {}),
    ...(hoogstens === undefined ? {} : { hoogstens }),
    filters: [...kept, ...filters],
    explicit: true,
  });
}

/** 'Alleen de laatste twee' of what Cees agreed to: by the day on which he did. */
function sameDay(orde: Orde, { over, filters }: Query, stays: boolean): Orde {
  const isPlain = orde.op === 'aangemaakt' || orde.op === 'datum';
  if (!stays || over !== 'opdrachten' || !isPlain) return orde;
  const dag = filters.find(isPeriode)?.dag ?? DADEN.find((daad) => asks(filters, door(daad)));
  return { ...orde, op: dag ?? 'aangemaakt' };
}

/** 'Hoeveel opdrachten heeft Noor?' 'En welke daarvan zijn in uitvoering?': now they are shown. */
const WHICH = /\bwelke? (?:daarvan|ervan)\b/;
const OF_THOSE = /\b(?:daarvan|ervan|van (?:die|deze|hen))\b/;

/** 'Hoeveel daarvan zijn te laat': 'those' are what was asked before, as long as nothing else is named. */
function isGeneral(subject: Subject | undefined): boolean {
  return (
    subject !== undefined &&
    ['opdrachten', 'verplichtingen'].includes(subject.over) &&
    subject.filters.length > 0
  );
}

/** Of one filter the later condition stands for the earlier; of what it has one may be added to the other. */
function replaces(now: Condition, before: Condition): boolean {
  if (now.filter !== before.filter) return false;
  if (now.filter !== 'heeft' || !isSet(now) || !isSet(before)) return true;
  return now.not === before.not || now.of.some((one) => before.of.includes(one));
}

/** 'En de rest?': those that have it, when the question before was about those that lack it, and the other way round. */
function theRest({ filters, ...query }: Query): Reading | undefined {
  const [has, ...others] = filters.filter(isSet).filter(({ filter }) => filter === 'heeft');
  if (!has || others.length > 0) return undefined;
  const turned = has.not ? is('heeft', ...has.of) : isNot('heeft', ...has.of);
  const rest: Filters = [...except(filters, 'heeft'), turned];
  return { ...query, filters: rest, explicit: true };
}
