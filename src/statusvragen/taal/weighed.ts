import { numberIn } from '../ground/numbers.ts';
import type { Weighed } from '../ground/weighed.ts';
import { tidyQuestion } from '../ground/words.ts';
import { lemmaOf } from './lexicon.ts';
import { EXPECTED } from './read-measures.ts';
import { unframed } from './tone.ts';
import { SAID_OTHERWISE } from './weighed-words.ts';

/** How a question says that two numbers are weighed, and what stands for what in it. */

const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const PERIOD = `(?:(?:op )?\\d{1,2} ${MONTH}(?: 20\\d\\d)?|(?:in |tijdens |van |over )?(?:de |het )?(?:${MONTH}(?: 20\\d\\d)?|20\\d\\d|(?:eerste|tweede|derde|vierde) (?:kwartaal|helft)(?: van 20\\d\\d)?)|(?:in |tijdens )?(?:de |het )?(?:vorige?|afgelopen|deze|dit|volgende?|komende?) (?:maand|jaar|week|kwartaal|halfjaar))`;
const A_PERIOD = new RegExp(`(?<![\\p{L}])${PERIOD}(?![\\p{L}])`, 'u');
const PERIOD_AT_END = new RegExp(` ${PERIOD}$`);
const IS_PERIOD = new RegExp(`^${PERIOD}$`);
/** What of before is compared with, and what of now it is compared with when that is not said. */
const NOW: readonly (readonly [before: RegExp, now: string])[] = [
  [/week/, 'deze week'],
  [/kwartaal/, 'dit kwartaal'],
  [/jaar|20\d\d/, 'dit jaar'],
  [/maand/, 'deze maand'],
  [new RegExp(MONTH), 'deze maand'],
];

const MORE = 'minder vaak|minder|meer|vaker|even vaak|net zo vaak|even ?veel|net ?zo ?veel';
const WEIGHS = new RegExp(`^(.*?)\\b(${MORE})\\b(.*?),? (?:dan|als) (?:er )?(?:nog )?(.+)$`);
const EITHER = new RegExp(`^(.*?)\\b(${MORE})\\b(.*?),? of (.+)$`);
const BESIDE =
  /^(hoeveel .+?),? (?:vergeleken met|in vergelijking met|ten opzichte van|tov|t o v|tegenover|versus|afgezet tegen) (.+)$/;
const BEFORE_AND_AFTER =
  /^(hoeveel .*?)\b(?:voor|tot) (.+?),? en hoeveel (?:\p{L}+ )?(?:er )?(?:daarna|erna|nadien|sindsdien)$/u;
const ASKS_WHICH = /^(?:(?:bij|in|van|voor|uit|op) )?(?:welke?|wie|waar|wat|wanneer|waarom|hoe)\b/;
const FINITE =
  /^(?:is|zijn|was|waren|heb|heeft|hebben|had|hadden|kom|komt|komen|kwam|kwamen|word|wordt|worden|werd|werden|sta|staat|staan|stond|stonden|lig|ligt|liggen|lag|lagen|loopt|lopen|liep|liepen|doe|doet|doen|deed|deden|ga|gaat|gaan|ging|gingen|krijg|krijgt|krijgen|kreeg|kregen|neem|neemt|nemen|nam|namen|geef|geeft|geven|gaf|gaven|bereikt?e?n?|duurt|duurde|leveren?|levert|leverde|leverden|trek|trekt|trekken|trok|trokken|zit|zitten|zat|zaten|houdt?|houden|hield|hielden|haalt?|halen|haalde|haalden|leidt?|leiden|speelt|spelen|keurt|keuren|keurde|stelt|stelde|vergadert|vergaderde|besluit|besloot|telt|tellen|sprak|spraken|spreekt|spreken|dient|diende|stuurt|stuurde|zegt|zeggen|zei|moet|moeten|mag|mogen|vallen|valt|viel|vielen|organiseert|organiseren|organiseerde|gebeurt|gebeurde|kosten|kost|kostte|kostten)$/;

/** @returns undefined when nothing is weighed so */
export function weighedIn(typed: string): Weighed | undefined {
  const text = SAID_OTHERWISE.reduce(
    (said, [from, to]) => said.replace(from, to),
    unframed(tidyQuestion(typed.trim()))
      .replace(/[?!.\s]+$/, '')
      .replace(/\b(?:toch|eigenlijk|nou|nu al|dit jaar tot nu toe)\b(?= )/g, '')
      .replace(/\s+/g, ' '),
  );
  return besideIn(text) ?? weighedAgainst(text) ?? longerIn(text) ?? weighedTwo(text);
}

/** 'Hoeveel … vergeleken met vorige maand', 'hoeveel … voor 1 oktober en hoeveel daarna': nothing but both numbers. */
function besideIn(text: string): Weighed | undefined {
  const [, before, day] = BEFORE_AND_AFTER.exec(text) ?? [];
  if (before !== undefined && day !== undefined)
    return both([[`${before}voor ${day}`, `${before}vanaf ${day}`]]);
  const [, first, other] = BESIDE.exec(text) ?? [];
  return first === undefined || other === undefined ? undefined : both(waysOf(first, other, ''));
}

function both(ways: Weighed['ways']): Weighed {
  return { how: 'beide', asksWhether: false, ways };
}

const PARTS: Readonly<Record<string, number>> = {
  helft: 50,
  kwart: 25,
  driekwart: 75,
  derde: 33.3,
  'twee derde': 66.7,
};
const PART =
  /^(.*?)\b(meer|minder) dan (?:de |het |een )?(helft|kwart|driekwart|twee derde|derde|(\d{1,2}) procent) van (?:de |het |al de |alle |onze )?(.+)$/;
/** 'Zijn er al tien besluiten genomen'. */
const AT_LEAST =
  /^(.*?)\b(?:al|minstens|minimaal|zeker|tenminste) (\p{L}+|\d+) ((?:opdrachten|plannen|besluiten|activiteiten|signalen|toezeggingen|punten|mensen|deelnemers|inwoners|vergaderingen)\b.*)$/u;
/** 'Is de helft van de signalen beantwoord'. */
const AT_LEAST_PART =
  /^(.*?)\b(?:de |een )?(helft|kwart|driekwart) van (?:de |het |al de |alle |onze )?(.+)$/;
const COUNT = /^(.*?)\b(meer|minder) dan (\p{L}+|\d+) (.+)$/u;

/** 'Is al meer dan de helft van de opdrachten besloten', 'heeft Tom meer dan tien opdrachten in Laren'. */
function weighedAgainst(text: string): Weighed | undefined {
  if (!FINITE.test(firstOf(text))) return undefined;
  const [, verb = '', how, part = '', percent, rest] = PART.exec(text) ?? atLeastPart(text);
  if (rest !== undefined) {
    const [noun = '', ...behind] = rest.split(' ');
    const ways = [`hoeveel procent van de ${noun} ${verb}${behind.join(' ')}`];
    if (behind.length > 2) ways.push(`hoeveel procent van de ${rest.replace(/ (\S+)$/, ` ${verb}$1`)}`);
    return against(how, PARTS[part] ?? Number(percent), ways);
  }
  const [, head = '', more, many = '', counted] = COUNT.exec(text) ?? [];
  const [, before = '', atLeast = '', what] = AT_LEAST.exec(text) ?? [];
  const least = more === undefined ? numberIn(atLeast) : undefined;
  if (least !== undefined && least > 1 && what !== undefined) {
    const [noun = '', ...behind] = what.split(' ');
    return against('minstens', least, [`hoeveel ${noun} ${before}${behind.join(' ')}`]);
  }
  const than = many === 'een' ? undefined : numberIn(many);
  // 'Is er iemand met meer dan acht': that is asked of each, and of no number of all.
  if (than === undefined || counted === undefined || OF_SOMEBODY.test(head)) return undefined;
  const [noun = '', ...behind] = counted.split(' ');
  return against(more, than, [`hoeveel ${noun} ${head}${behind.join(' ')}`]);
}

const OF_SOMEBODY = /\b(?:iemand|ergens|een|met|die)\b/;

function atLeastPart(text: string): readonly (string | undefined)[] {
  const [, verb, part, rest] = AT_LEAST_PART.exec(text) ?? [];
  // What was expected stands beside what came, and not beside all there is.
  return rest === undefined || rest.split(' ').some((word) => EXPECTED.test(word))
    ? []
    : ['', verb, 'minstens', part, undefined, rest];
}

function against(how: string | undefined, than: number, ways: readonly string[]): Weighed {
  return {
    how: how === 'minder' || how === 'minstens' ? how : 'meer',
    asksWhether: true,
    than,
    ways: ways.map((one) => [one.trim(), one.trim()]),
  };
}

const LONGER =
  /^(duurde|duurt) (het akkoord|het) (bij|op|van|voor) (.+?) (langer|korter|even lang)(.*?),? (?:dan|als) (?:(?:dat|die) )?(?:bij|op|van|voor) (.+)$/;

/** 'Duurde het akkoord bij A langer dan bij B'. */
function longerIn(text: string): Weighed | undefined {
  const [, verb, what, prep, one, how, rest = '', other] = LONGER.exec(text) ?? [];
  if (other === undefined) return undefined;
  const of = (which: string | undefined): string => `hoe lang ${verb} ${what} ${prep} ${which}${rest}`;
  return {
    how: how === 'langer' ? 'meer' : how === 'korter' ? 'minder' : 'evenveel',
    asksWhether: true,
    ways: [[of(one), of(other)]],
  };
}

function weighedTwo(text: string): Weighed | undefined {
  const isDifference = /^hoeveel\b/.test(text);
  if (!isDifference && (ASKS_WHICH.test(text) || !FINITE.test(firstOf(text)))) return undefined;
  const found = WEIGHS.exec(text) ?? EITHER.exec(text);
  const [, head = '', more = '', rest = '', right = ''] = found ?? [];
  // What was expected is no second question; and whether it is more or less asks for one answer.
  if (!found || EXPECTED.test(right.split(' ').at(-1) ?? '') || OF_USUAL.test(right)) return undefined;
  const isOften = /vaker|vaak/.test(more);
  const noun = nounIn(rest);
  const first = isDifference
    ? head.trim() === 'hoeveel'
      ? `hoeveel${rest}`
      : `${head.trim()}${rest}`
    : isOften
      ? `hoe vaak ${head.trim()}${rest}`
      : noun === undefined
        ? `hoeveel ${/\bagenda\b/.test(text) ? 'punten' : 'opdrachten'} ${head.trim()}${rest}`
        : `hoeveel ${noun} ${head.trim()}${rest.slice(noun.length + 1)}`;
  const how = /^min/.test(more) ? 'minder' : /even|net/.test(more) ? 'evenveel' : 'meer';
  return {
    how: isDifference ? 'verschil' : how,
    asksWhether: !isDifference && WEIGHS.test(text),
    ways: waysOf(first.replace(/\s+/g, ' '), right, noun ?? ''),
  };
}
/** As it usually is, or as was thought: nobody recorded that. */
const OF_USUAL =
  /^(?:normaal|gewoonlijk|anders|ooit|eerst|voorheen|vroeger|gemiddeld|(?:we|wij|ik|je|jullie) \p{L}+(?: hadden)?|in het plan)\b/u;

function firstOf(text: string): string {
  return text.split(' ')[0] ?? '';
}

/** What is counted: with the words before it that say which ('afgeronde opdrachten'). */
function nounIn(rest: string): string | undefined {
  const noun = /^ ((?:\p{L}+e (?=\p{L}+(?:en|s)\b))?\p{L}+)/u.exec(rest)?.[1];
  return noun === undefined || IS_PREPOSITION.test(noun) ? undefined : noun;
}

const PREPOSITIONS = 'van|bij|in|op|via|voor|uit|over|met|door|zonder|naar|aan|onder';
const IS_PREPOSITION = new RegExp(`^(?:${PREPOSITIONS})$`);
const PHRASE = new RegExp(
  `(?<![\\p{L}])(${PREPOSITIONS}) (?:(?!(?:${PREPOSITIONS}|er|dit|deze|vorige?)(?![\\p{L}]))[\\p{L}\\d'’-]+ ?)+`,
  'gu',
);
const POINTS = new RegExp(`^(?:die|dat|de?gene[n]?|het aantal|het) (?=(?:${PREPOSITIONS}) )`);
/** Where a phrase ends in something that was done: 'van Els goedgekeurd'. */
const DONE =
  /(?: (?:(?:in|af|goed|uit|aan|terug|over|mee|binnen|op)?ge\p{L}+|be\p{L}+(?:en|d|t)|ver\p{L}+t|overgenomen|meegenomen))+ ?$/u;
/** More words than a name has. */
const MOST_WORDS = 5;

/**
 * For what in the first question the words behind 'dan' can stand.
 * @param noun what is counted; '': nothing is said
 */
function waysOf(begin: string, right: string, noun: string): Weighed['ways'] {
  // The days at the end are of both.
  const ofBoth = A_PERIOD.test(begin) || IS_PERIOD.test(right) ? undefined : PERIOD_AT_END.exec(right)?.[0];
  const first = `${begin}${ofBoth ?? ''}`;
  const other = right
    .slice(0, right.length - (ofBoth ?? '').length)
    // 'Bij die van Zorg in de buurt': of the same.
    .replace(OF_THE_SAME, '')
    // Two that count together.
    .replace(/^(.+) en (.+) (?:samen|bij elkaar|opgeteld)$/, '$1 of $2')
    .replace(POINTS, '')
    .replace(/ (?:(?:er )?(?:heeft|had|hebben|hadden|doet|deed|kreeg|kwamen|waren|zijn|is|was))$/, '');
  if (IS_PERIOD.test(other)) return inPeriods(first, other);
  const prep = new RegExp(`^(?:${PREPOSITIONS}) `).exec(other)?.[0].trim();
  const phrases = [...first.matchAll(PHRASE)].map(([phrase]) => phrase.replace(DONE, '').trim());
  const swapped = (from: string, to: string): readonly [string, string] => [first, first.replace(from, to)];
  if (prep !== undefined) {
    const same = phrases.filter((one) => one.startsWith(`${prep} `));
    return [...same, ...phrases.filter((one) => !same.includes(one))].map((one) => swapped(one, other));
  }
  if (other.split(' ').length > MOST_WORDS) return [];
  const words = first.split(' ');
  const last = words.at(-1) ?? '';
  const head = /^(?:hoeveel \S+|hoe vaak) /.exec(first)?.[0] ?? '';
  return [
    ...(noun === '' ? [] : nounWays(first, noun, other)),
    ...subjectWays(first, head, other),
    ...phrases.map((one) => swapped(one, `${one.split(' ')[0]} ${other}`)),
    // 'Een focusgroep gehouden dan een testsessie'.
    ...(/^een /.test(other) ? [swapped(/een \S+/.exec(first)?.[0] ?? last, other)] : []),
    // What was done, or what it was done with, stands last.
    [first, `${first.slice(0, first.length - last.length)}${other}`],
    [first, first.replace(/(?:een |iets )?\S+$/, other)],
  ];
}

const OF_THE_SAME = new RegExp(`^(?:${PREPOSITIONS}) (?:die|dat) (?=(?:${PREPOSITIONS}) )`);

function inPeriods(first: string, other: string): Weighed['ways'] {
  const said = A_PERIOD.exec(first)?.[0];
  if (said !== undefined) return [[first, first.replace(said, other)]];
  const now = NOW.find(([one]) => one.test(other))?.[1];
  return now === undefined ? [] : [[`${first} ${now}`, `${first} ${other}`]];
}

/** 'Meer interviews dan focusgroepen', 'meer goedgekeurde dan aangepaste besluiten', 'meer besluiten goedgekeurd dan aangepast'. */
function nounWays(first: string, noun: string, other: string): Weighed['ways'] {
  // 'Meer interviews dan werkbezoeken gehouden', 'meer toezeggingen open dan er nagekomen zijn'.
  const done = DONE.exec(other)?.[0];
  const thing = done === undefined ? '' : other.slice(0, -done.length);
  const isSaidOfBoth = done !== undefined && thing !== '' && !first.endsWith(done);
  const behind = /^(\p{L}+e) (\p{L}+)$/u.exec(other)?.[2];
  const isAdjective = lemmaOf(noun) === undefined || /e$/.test(noun);
  return [
    ...(behind !== undefined && isAdjective
      ? [[first.replace(noun, `${noun} ${behind}`), first.replace(noun, other)] as const]
      : []),
    ...(isSaidOfBoth
      ? [[`${first}${done}`, `${first}${done}`.replace(`hoeveel ${noun}`, `hoeveel ${thing}`)] as const]
      : []),
    [first, first.replace(`hoeveel ${noun}`, `hoeveel ${other}`)],
    [first, `hoeveel ${noun} zijn er ${other}`],
  ];
}

/** The verb for who asks, and for anybody else. */
const VERBS: Readonly<Record<string, readonly [ik: string, other: string]>> = {
  heb: ['heb', 'heeft'],
  heeft: ['heb', 'heeft'],
  hebben: ['heb', 'heeft'],
  doe: ['doe', 'doet'],
  doet: ['doe', 'doet'],
  leid: ['leid', 'leidt'],
  leidt: ['leid', 'leidt'],
  trek: ['trek', 'trekt'],
  trekt: ['trek', 'trekt'],
  geef: ['geef', 'geeft'],
  geeft: ['geef', 'geeft'],
};
const MOST_OF_A_NAME = 4;

/** 'Heeft Tom meer mensen gesproken dan ik': who does it stands behind the verb. */
function subjectWays(first: string, head: string, other: string): Weighed['ways'] {
  const [verb = '', ...words] = first.slice(head.length).split(' ');
  const as = (who: string): string => (VERBS[verb] ?? [verb, verb])[who === 'ik' ? 0 : 1];
  return words.slice(0, MOST_OF_A_NAME).map((_, at) => {
    const rest = words.slice(at + 1).join(' ');
    return [first, `${head}${as(other)} ${other} ${rest}`.trim()];
  });
}
