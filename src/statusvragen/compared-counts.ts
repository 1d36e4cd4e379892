import { tidyQuestion } from './ground/words.ts';
import { unframed } from './taal/tone.ts';

/**
 * Two numbers beside each other, asked in one breath: 'werden er in oktober meer besluiten genomen dan in september', 'heb ik meer opdrachten dan Tom'.
 * They are two questions, and each is answered by its number: which of them is more, stands there.
 */

const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const PERIOD = `(?:(?:op )?\\d{1,2} ${MONTH}(?: 20\\d\\d)?|(?:in |tijdens |van |over )?(?:de |het )?(?:${MONTH}(?: 20\\d\\d)?|20\\d\\d|(?:eerste|tweede|derde|vierde) kwartaal(?: van 20\\d\\d)?)|(?:in |tijdens )?(?:de |het )?(?:vorige?|afgelopen|deze|dit|volgende?|komende?) (?:maand|jaar|week|kwartaal|halfjaar))`;
const MORE = '(?:meer|minder|even ?veel|net ?zo ?veel)';
const NOUN =
  '((?:(?:open|openstaande|nieuwe|lopende|afgeronde) )?(?:opdrachten|onderwerpen|projecten|plannen|activiteiten|bijeenkomsten|focusgroepen|interviews|signalen|toezeggingen|beloftes|punten|inbreng|besluiten|vergaderingen|mensen|deelnemers|inwoners|dingen|taken))';
/** What of before is compared with, and what of now it is compared with when that is not said. */
const NOW: readonly (readonly [before: RegExp, now: string])[] = [
  [/week/, 'deze week'],
  [/kwartaal/, 'dit kwartaal'],
  [/jaar|20\d\d/, 'dit jaar'],
  [/maand/, 'deze maand'],
  [new RegExp(MONTH), 'deze maand'],
];

const ASKS_WHICH = /^(?:(?:bij|in|van|voor|uit|op) )?(?:welke?|wie|waar|wat|hoeveel|wanneer|waarom|hoe)\b/;
const IN_TWO_PERIODS = new RegExp(
  `^(.*?)\\b${MORE} ${NOUN}(.*?),? (?:dan|als) (?:er )?(?:nog )?(${PERIOD})$`,
);
const CHANGED = new RegExp(
  `^(?:is|was|neemt|nam|zijn|waren|ligt|lag) (?:het aantal|de hoeveelheid|het totaal aan) ${NOUN}(.*?) (?:(?:weer|al|nu) )?(?:gestegen|gedaald|toegenomen|afgenomen|gegroeid|gezakt|verminderd|hoger|lager|groter|kleiner|meer|minder|omhoog gegaan|omlaag gegaan)(?: geworden)?,? (?:ten opzichte van|tov|t o v|vergeleken met|in vergelijking met|dan|tegenover|sinds) (${PERIOD})$`,
);
const OF_TWO = new RegExp(
  `^(.*?)\\b${MORE}(?: ${NOUN})?(.*?),? (?:dan|als|of) (?:(?:die|dat|het aantal) )?(van|bij|in|op|via|voor|uit|over|met|door|zonder) (.+)$`,
);
const OF_TWO_PEOPLE = new RegExp(
  `^(heb|heeft|had|hebben|doe|doet|leid|leidt|trek|trekt) (ik|[\\p{L}]+(?: [\\p{L}]+){0,2}?)(?: er)? ${MORE} ${NOUN}(.*?) (?:dan|als) (ik|[\\p{L}]+(?: [\\p{L}]+){0,2})$`,
  'u',
);
const OF_TWO_NOUNS = new RegExp(
  `^(zijn|waren|hebben we|hadden we|kwamen|deden we|hielden we)( er)?(.*?) ${MORE} (\\p{L}+) dan (\\p{L}+)((?: (?:geweest|gehouden|gekomen|gehad|gedaan|ingediend|genomen|binnengekomen))?)$`,
  'u',
);
const LONGER =
  /^(duurde|duurt) (het akkoord|het) (bij|op|van|voor) (.+?) (?:langer|korter|even lang)(.*?),? (?:dan|als) (?:(?:dat|die) )?(?:bij|op|van|voor) (.+)$/;
const HOW_OFTEN_OF_TWO =
  /^(heeft|hebben|had|hadden|is|was|wordt|werd|besluit|vergadert|komt|kwam) ((?:het |de )?\p{L}+) vaker (.*?),? dan ((?:het |de )?\p{L}+)$/u;
/** With a verb for the second of them: 'heb ik' and 'heeft Tom'. */
const VERBS: Readonly<Record<string, readonly [ik: string, other: string]>> = {
  heb: ['heb', 'heeft'],
  heeft: ['heb', 'heeft'],
  had: ['had', 'had'],
  hebben: ['heb', 'heeft'],
  doe: ['doe', 'doet'],
  doet: ['doe', 'doet'],
  leid: ['leid', 'leidt'],
  leidt: ['leid', 'leidt'],
  trek: ['trek', 'trekt'],
  trekt: ['trek', 'trekt'],
};

/** @returns the two questions; undefined when nothing is compared so, and when it is asked of which of several there are more */
export function comparedIn(typed: string): readonly [string, string] | undefined {
  const text = unframed(tidyQuestion(typed.trim()))
    .replace(/[?!.\s]+$/, '')
    .replace(/\s+/g, ' ');
  if (ASKS_WHICH.test(text)) return undefined;
  return (
    changedSince(text) ??
    inTwoPeriods(text) ??
    ofTwoPeople(text) ??
    ofTwoNouns(text) ??
    howOftenOfTwo(text) ??
    longerOfTwo(text) ??
    ofTwo(text)
  );
}

function changedSince(text: string): readonly [string, string] | undefined {
  const [, noun, rest = '', before = ''] = CHANGED.exec(text) ?? [];
  const now = NOW.find(([one]) => one.test(before))?.[1];
  if (noun === undefined || now === undefined) return undefined;
  return [`hoeveel ${noun} waren er${rest} ${now}`, `hoeveel ${noun} waren er${rest} ${before}`];
}

function inTwoPeriods(text: string): readonly [string, string] | undefined {
  const [, head = '', noun, rest = '', before = ''] = IN_TWO_PERIODS.exec(text) ?? [];
  if (noun === undefined) return undefined;
  const whole = `hoeveel ${noun} ${head.trim()}${rest}`;
  const period = new RegExp(`(?<![\\p{L}])${PERIOD}(?![\\p{L}])`, 'u');
  const first = period.exec(whole)?.[0];
  if (first !== undefined) return [whole, whole.replace(first, before)];
  const now = NOW.find(([one]) => one.test(before))?.[1];
  return now === undefined ? undefined : [`${whole} ${now}`, `${whole} ${before}`];
}

function ofTwoPeople(text: string): readonly [string, string] | undefined {
  const [, verb = '', one, noun, rest = '', other] = OF_TWO_PEOPLE.exec(text) ?? [];
  const verbs = VERBS[verb];
  if (one === undefined || other === undefined || verbs === undefined) return undefined;
  const of = (who: string): string => `hoeveel ${noun} ${who === 'ik' ? verbs[0] : verbs[1]} ${who}${rest}`;
  return [of(one), of(other)];
}

/** 'Zijn er meer interviews dan focusgroepen geweest'. */
function ofTwoNouns(text: string): readonly [string, string] | undefined {
  const [, verb, er = '', rest = '', one, other, behind = ''] = OF_TWO_NOUNS.exec(text) ?? [];
  if (one === undefined || other === undefined) return undefined;
  return [`hoeveel ${one} ${verb}${er}${rest}${behind}`, `hoeveel ${other} ${verb}${er}${rest}${behind}`];
}

/** 'Duurde het akkoord bij A langer dan bij B'. */
function longerOfTwo(text: string): readonly [string, string] | undefined {
  const [, verb, what, prep, one, rest = '', other] = LONGER.exec(text) ?? [];
  if (other === undefined) return undefined;
  return [
    `hoe lang ${verb} ${what} ${prep} ${one}${rest}`,
    `hoe lang ${verb} ${what} ${prep} ${other}${rest}`,
  ];
}

/** 'Heeft het DO vaker iets uitgesteld dan het PFHO'. */
function howOftenOfTwo(text: string): readonly [string, string] | undefined {
  const [, verb, one, rest, other] = HOW_OFTEN_OF_TWO.exec(text) ?? [];
  if (rest === undefined) return undefined;
  return [`hoe vaak ${verb} ${one} ${rest}`, `hoe vaak ${verb} ${other} ${rest}`];
}

/** 'Bereikte de nieuwsbrief van A meer mensen dan die van B', 'komen er meer signalen van de website of van adviesraden'. */
function ofTwo(text: string): readonly [string, string] | undefined {
  const [, head = '', said, rest = '', before = '', other] = OF_TWO.exec(text) ?? [];
  if (other === undefined) return undefined;
  // 'Leverde de focusgroep van A meer op'.
  const noun = said ?? (/^lever/.test(head) && /\bop$/.test(rest) ? 'punten' : undefined);
  if (noun === undefined) return undefined;
  const isBehind = /^ (?:van|bij|in|op|via|voor|uit|over|met|door|zonder) .+$/.test(rest);
  if (isBehind)
    return [`hoeveel ${noun} ${head.trim()}${rest}`, `hoeveel ${noun} ${head.trim()} ${before} ${other}`];
  const at = head.indexOf(` ${before} `);
  if (at < 0) return undefined;
  return [
    `hoeveel ${noun} ${head.trim()}${rest}`,
    `hoeveel ${noun} ${head.slice(0, at)} ${before} ${other}${rest}`,
  ];
}
