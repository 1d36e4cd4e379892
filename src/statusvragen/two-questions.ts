import { meantIn } from './one-question.ts';
import { saidOfTwo } from './said-of-two.ts';
import { asGoingOn, isShortSecond, OF_THE_SAME, THEY_KNOW } from './second-questions.ts';
import { asksBeside } from './taal/question-word.ts';
import { unframed } from './taal/tone.ts';

const ASKS =
  /^(?:en |maar )?(?:(?:van|voor|bij|op|in|aan|door|met|over|om|uit) )?(?:geef|toon|laat|noem|welke?|wie|wat|wanneer|waar|waarom|hoe|hoeveel|bij|van|voor|over|op|is|zijn|heeft|hebben|staat|staan|komt|komen|moet|moeten|gaat|gaan|zit|zitten|ligt|liggen|loopt|lopen|weet|weten|hoort|horen|krijgt|krijgen|had|hadden)\b/i;
/** 'Hoi, Carla hier, hoeveel …'. */
const GREETING =
  /^\s*(?:hoi|hallo|hi|hey|dag|goede\w+|goeie\w+)\b[^?]*?,\s+(?=(?:welke?|wie|wat|wanneer|waar|waarom|hoe|hoeveel)\b)/i;
/** A second question is longer than 'en waarom?'. */
const MIN_WORDS = 3;
const MOST = 4;

/** 'De opdrachten in Laren en daarnaast de signalen': also where neither begins as a question. */
const BESIDE =
  /(?:[,;]\s*(?:en\s+)?|\s+en\s+|\s+(?=plus\b))(?:daarnaast(?: ook)?|verder(?: ook)?|tevens|ten tweede|ook nog|dan ook|plus(?=\s+(?:de |alle |het )?(?:signalen|toezeggingen|activiteiten|vergaderingen|inbreng|besluiten|adviezen|afwezigen)\b))\s+/i;

/** Does this part leave out what stands in the question before it in the same message? */
export function goesOnWithin(part: string): boolean {
  return /^en /i.test(part);
}

function isLongEnough(part: string): boolean {
  return part.split(/\s+/).length >= MIN_WORDS;
}

/** 'Wie is de projectleider van pleegzorg? En de trekker?': a sentence of its own, which leaves out what the first says. */
const ADDED = /^(.*\S[.?!])\s+en\s+(\S.*)$/is;

function addedIn(text: string): readonly [string, string] | undefined {
  const [, first, second] = ADDED.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined || /[.?!]\s/.test(first) || /^waarom\b/i.test(second))
    return undefined;
  const isWhole = ASKS.test(second) && isLongEnough(second) && !OF_THE_SAME.test(second);
  if (isWhole) return ASKS.test(first) ? undefined : [first, second];
  return [first, `en ${OF_THE_SAME.exec(second)?.[1] ?? second}`];
}

/** Between two questions. 'Is dat …' is one of its own only behind what lists something. */
const BETWEEN = new RegExp(
  [
    /\?+\s+/,
    /\.\s+(?=(?:en\s)?[A-Z])/,
    /\r?\n+/,
    /\s+en\s+(?=(?:(?:van|bij|op|in|voor|door|aan|over|om|uit) )?(?:welke|wie|wat|wanneer|waarom|hoeveel|hoe)\s)/,
    /,?\s+en\s+(?=(?:het )?aantal (?:in|van|bij|uit|voor)\s)/,
    /(?<=^(?:welke?|wat|hoeveel)\s.*),?\s+en\s+(?=(?:is|zijn|was|waren|werd|werden) (?:dat|die|deze|dit|het|ze)\s)/,
    new RegExp(`,?\\s+en\\s+(?=${THEY_KNOW})`),
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** '… en van wie zijn ze', '… en wie moet dat doen': of what stands before it, and no question of its own. */
const BESIDE_OF_IT =
  /,? en (?:(?:van|bij|op|in|voor|door|aan|over) \p{L}+|wie (?:moet|moeten|gaat|gaan|zal)|welke opdracht(?:en)? (?:zijn|waren|was|is))\b/iu;

const TWO_OF_ONE =
  /^(?:(?:op|voor|tegen|in) welke (?:dag|datum|plek|plaats|locatie|zaal|ruimte)|wanneer|waar|door wie|hoe laat) en (?:door wie|wanneer|waar|hoe laat|hoe|waarom|(?:op|in|voor|tegen) welke \p{L}+) \S/iu;
/** 'Ik heb twee vragen:', 'hallo, even checken.': what only says that something is asked. */
const ANNOUNCES =
  /^\s*(?:(?:hoi|hallo|hey|hi|dag|goede?\w+|goeie\w+)[ ,!.]+)?(?:(?:nog |even |ff |effe |snel )+(?:checken|vragen|kijken|nagaan|iets vragen)|ik (?:heb|had) (?:nog |even )*(?:een|twee|drie|een paar|wat) vra(?:ag|agje|gen|agjes)(?: voor (?:je|jou|jullie))?)\s*[:.,!-]+\s+/i;

/**
 * The questions in one message: behind a question mark, on a line of their own, or behind 'en' with a question word. One
 * question is one; what points back ('en wat is daarmee gedaan') belongs to it. What leaves out what the first named ('en wat in
 * Blaricum') begins with 'en'.
 */
export function questionsIn(typed: string): readonly [string, ...string[]] {
  const text = meantIn(typed.replace(ANNOUNCES, ''));
  const added = addedIn(text) ?? saidOfTwo(text);
  if (added) return added;
  // 'Op welke dag en door wie is het ingediend' asks two things of one.
  if (TWO_OF_ONE.test(text)) return [text];
  if (BESIDE_OF_IT.test(text) && asksBeside(text)) return [text];
  const beside = text.split(BESIDE).map((part) => part.trim());
  const [before, ...behind] = beside;
  if (before !== undefined && behind.length > 0 && beside.length <= MOST && beside.every(isLongEnough))
    return [before, ...behind];
  const [first, ...others] = text
    .split(BETWEEN)
    .map((part) =>
      part
        .replace(GREETING, '')
        .replace(/^(?:en|maar)\s+/i, '')
        .replace(/^zo (?:ja|nee|niet),?\s+/i, '')
        .trim(),
    )
    .filter((part) => part !== '');
  const areAll = [first ?? '', ...others].every(
    (part) =>
      isShortSecond(part, first ?? '') ||
      (asksSomething(part) && isLongEnough(part) && !/\b(?:daar|er|hier)(?:mee|van|bij|over)\b/i.test(part)),
  );
  const isSeveral = first !== undefined && others.length > 0 && others.length < MOST && areAll;
  if (!isSeveral) return [text];
  const topic = TOPIC.exec(first)?.[1];
  return [first, ...others.map((part) => asGoingOn(part, first) ?? ofTopic(part, topic))];
}

/** 'Ik wil zien wat …', 'aantal opdrachten …', 'pleegzorg, wie leidt dat' ask as well. */
function asksSomething(part: string): boolean {
  const bare = unframed(part.toLowerCase());
  return ASKS.test(bare) || /^(?:het )?aantal /.test(bare) || TOPIC.test(part);
}

/** What is asked of stands first: 'pleegzorg, wie leidt dat en wie trekt het'. */
const TOPIC =
  /^(?!.*\b(?:welke?|wat|wie|wanneer|hoe|hoeveel|waar)\b.*,)([^,?:]{4,60})[,:] (?:wie|wanneer|hoe|waar|waarom|wat) \S+ (?:dat|het|die)\b/i;
const POINTS = /^((?:wie|wanneer|hoe|waar|waarom|door wie|op welke dag) \S+) (?:dat|het|die)(?= |[?.!]|$)/i;

function ofTopic(part: string, topic: string | undefined): string {
  return topic !== undefined && POINTS.test(part) ? `${topic}, ${part}` : part;
}
