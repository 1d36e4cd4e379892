import { asks } from '../ground/conditions.ts';
import { numberIn } from '../ground/numbers.ts';
import { MAX_NUMBER, type NumberCondition, type Query } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { hasPhrase, takePhrase } from './phrases.ts';
import { EXPECTED } from './read-measures.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What is asked of how many came beside how many were expected. */

const PEOPLE = '(?:mensen|deelnemers|inwoners|bewoners|volk|gasten|personen|bezoekers|aanwezigen|man)';
/** Somebody came. */
const CAME =
  /\b(?:kwam|kwamen|komt|gekomen|opkomst|deden|meegedaan|opdagen|opgedaagd|verschenen|verscheen|trok|trokken|geweest|er waren|waren er|was er|hadden|had|aanwezig|klopte)\b/;
const OF_ACTIVITEIT = /\b(?:opkomst|verwachte|geplande)\b/;
/** 'Dan verwacht', 'van wat we hadden gedacht', 'zoals in het plan staat'. */
const THAN = new RegExp(
  `(?:(?:dan|als|van|bij|op|achter|zoals|met) )?(?:(?:wat|aantal|waar|waarop|dat|we|wij|er|in|het|de|ons|was|waren|is|werd|hadden|had|hebben|die|op|mee|van|tevoren|vooraf|eerst|oorspronkelijk|stond|staat) )*${EXPECTED.source.slice(1, -1)}(?: (?:hadden|had|was|waren|werd|stond|staat))?(?=$| )`,
);

/** 'De helft of minder', 'nog geen 60 procent', 'twee keer zoveel': which part of the expected number came, in percent. */
const PARTS: readonly (readonly [said: RegExp, op: NumberCondition['op']])[] = [
  [/(?:de )?(HOW) of minder/, '<='],
  [/(?:de )?(HOW) of meer/, '>='],
  [/(?:minder dan|nog geen|nog niet|niet eens|onder|amper|geen) (?:de )?(HOW)/, '<'],
  [/(?:meer dan|ruim|boven|over) (?:de )?(HOW)/, '>'],
  [/(?:minstens|tenminste|minimaal|ten minste|op zijn minst) (?:de )?(HOW)/, '>='],
  [/(?:hoogstens|hooguit|maximaal|ten hoogste) (?:de )?(HOW)/, '<='],
];
const HOW =
  '(?:helft|een kwart|kwart|driekwart|dubbele?|(?:twee|2|drie|3) (?:keer|maal) (?:zo ?veel|zo ?veel)|[\\p{L}\\d]+ (?:procent|percent))';
const PERCENT: readonly (readonly [said: RegExp, percent: number])[] = [
  [/helft/, 50],
  [/driekwart/, 75],
  [/kwart/, 25],
  [/dubbel|^(?:twee|2) /, 200],
  [/^(?:drie|3) (?:keer|maal)/, 300],
];

function percentIn(said: string): number | undefined {
  const [first = ''] = said.split(' ');
  return PERCENT.find(([words]) => words.test(said))?.[1] ?? numberIn(first);
}

/** 'Bij welke activiteiten kwam de helft of minder van wat we verwachtten', 'hoeveel procent van de verwachte mensen kwam er'. */
export function readOpkomst(asking: Asking): Subject | undefined {
  const { cues, head, names } = asking;
  if (head || cues.has('terugkoppeling', 'plan', 'signaal', 'toezegging', 'besluit', 'geen'))
    return undefined;
  const isOfActiviteit = hasPhrase(cues, CAME) || hasPhrase(cues, OF_ACTIVITEIT);
  if (!isOfActiviteit || asks(names, 'overleg')) return undefined;
  const found = readPart(cues) ?? readFurthest(cues) ?? readAsExpected(asking);
  if (!found) return undefined;
  takeAround(cues);
  return found;
}

/** Words beside it that say no more than that people came. */
function takeAround(cues: Cues): void {
  takePhrase(cues, THAN);
  for (const word of [
    'verwachte',
    'geplande',
    'opkomst',
    'opdagen',
    'opgedaagd',
    'verschenen',
    'aanwezig',
    'deden',
    'aantal',
  ])
    cues.takeText(word);
  for (let at = 0; at < cues.count; at += 1)
    if (new RegExp(`^(?:${PEOPLE}|kwam|kwamen|gekomen|trok|trokken)$`).test(cues.textAt(at))) cues.takeAt(at);
  cues.take('activiteit', 'inwoners', 'mee', 'gaan', 'geweest', 'gehouden', 'hoeveel');
}

function readPart(cues: Cues): Subject | undefined {
  if (!hasPhrase(cues, THAN) && !hasPhrase(cues, OF_ACTIVITEIT) && !hasPhrase(cues, PART_CAME))
    return undefined;
  for (const [said, op] of PARTS) {
    const pattern = new RegExp(`\\b${said.source.replace('HOW', HOW)}\\b`, 'u');
    const [, how] = pattern.exec(cues.texts().join(' ')) ?? [];
    const percent = how === undefined ? undefined : percentIn(how);
    if (percent === undefined || percent > MAX_NUMBER) continue;
    takePhrase(cues, pattern);
    return { ...subject('activiteiten', [{ filter: 'opkomst', op, getal: percent }]), vorm: asList(cues) };
  }
  return undefined;
}

/** Of those who were expected, as nothing else can be halved. */
const PART_CAME =
  /\b(?:helft|kwart|driekwart)\b.*\b(?:opdagen|opgedaagd|kwam|kwamen|verscheen|verschenen)\b|\b(?:kwam|kwamen|verscheen|verschenen)\b.*\b(?:helft|kwart|driekwart)\b/;

/** How many they are, or which. */
function asList(cues: Cues): Query['vorm'] {
  return cues.textAt(0) === 'hoeveel' ? 'aantal' : 'lijst';
}

/** 'Waar bleef de opkomst het verst achter', 'bij welke focusgroep was de opkomst het hoogst'. */
const LOWEST =
  /\bgrootste gat tussen (?:de )?verwachte en (?:de )?(?:echte|werkelijke) opkomst\b|\bnaar verhouding de minste (?:mensen|deelnemers|inwoners)\b|\b(?:het )?(?:verst|meest) (?:achter|onder)(?:bleef|blijven|gebleven)?\b|\bopkomst (?:het )?(?:\p{L}+ )?(?:laagst|slechtst|minst)\b|\b(?:laagste|slechtste|minste) opkomst\b|\bviel (?:de opkomst )?(?:het )?meest tegen\b/u;
const HIGHEST =
  /\bnaar verhouding de meeste (?:mensen|deelnemers|inwoners)\b|\bopkomst (?:het )?(?:\p{L}+ )?(?:hoogst|best|beste)\b|\b(?:hoogste|beste) opkomst\b|\bviel (?:de opkomst )?(?:het )?meest mee\b/u;

function readFurthest(cues: Cues): Subject | undefined {
  const lowest = takePhrase(cues, LOWEST);
  const highest = lowest ? undefined : takePhrase(cues, HIGHEST);
  if (!lowest && !highest) return undefined;
  for (const word of ['bleef', 'bleven']) cues.takeText(word);
  cues.take('missen', 'achter');
  return {
    ...subject('activiteiten'),
    vorm: 'lijst',
    orde: { op: 'opkomst', ...(highest ? { af: true as const } : {}) },
    hoogstens: 1,
  };
}

const SAME = 'net ?zo ?veel|even ?veel|precies zo ?veel|zo ?veel|het aantal';
const ALIKE = new RegExp(
  `\\b(?:${SAME})(?: ${PEOPLE})?(?= .*(?:als|dan|dat))|\\bklopten? (?:het aantal|de opkomst)(?: ${PEOPLE})?(?= )`,
);
/** 'Zoals gepland', 'volgens plan'. */
const AS_PLANNED =
  /\b(?:zoals|volgens) (?:(?:was |we hadden )?(?:gepland|verwacht|voorzien|gedacht)|(?:het )?plan)\b/;
const MORE_OR_LESS = new RegExp(
  `\\b(?:meer|minder|veel|weinig|hoger|lager|groter|kleiner)(?: ${PEOPLE})?,? of (?:juist )?(?:meer|minder|veel|weinig|hoger|lager|groter|kleiner)(?: ${PEOPLE})?\\b`,
);
const WHETHER = /^(?:kwam|kwamen|was|waren|is|zijn|deed|deden|had|hadden|hebben|heeft|verschenen|verscheen)$/;
const MORE_THAN = new RegExp(`\\b(?:meer|minder|hoger|lager)(?: ${PEOPLE})?\\b(?=.* dan )`);
const PART_OF =
  /\b(?:hoeveel procent|welk percentage|percentage|welk deel)(?: van (?:de|het))? (?:verwachte|geplande|aantal verwachte)\b|\bhoeveel van de (?:verwachte|geplande)\b|\bopkomst(?:percentage| in (?:procenten|procent|percentages?))\b|\bhoeveel procent was de opkomst\b/;

const TOGETHER: Subject = { ...subject('activiteiten'), vorm: 'samen', telt: 'opkomst', measures: true };

/** Of one or some of them: how many came beside how many were expected. Of none that is named: those where it is so. */
function readAsExpected({ cues, names, vorm }: Asking): Subject | undefined {
  const asksPart = vorm === 'deel' && hasPhrase(cues, /\b(?:verwachte|geplande|verwacht|gepland|voorzien)\b/);
  const isPart = takePhrase(cues, PART_OF) !== undefined || asksPart;
  // 'Kwamen er bij pleegzorg meer mensen dan gepland': the answer says which it was.
  const asksWhether =
    !isPart &&
    asks(names, 'opdracht') &&
    WHETHER.test(cues.textAt(0)) &&
    hasPhrase(cues, THAN) &&
    !hasPhrase(cues, MORE_OR_LESS) &&
    takePhrase(cues, MORE_THAN) !== undefined;
  const isCompared =
    asksWhether || (!isPart && hasPhrase(cues, THAN) && takePhrase(cues, MORE_OR_LESS) !== undefined);
  const isAlike =
    !isPart &&
    !isCompared &&
    ((hasPhrase(cues, THAN) && takePhrase(cues, ALIKE) !== undefined) ||
      (cues.hasText('opkomst') && takePhrase(cues, AS_PLANNED) !== undefined));
  if (!isPart && !isCompared && !isAlike) return undefined;
  if (isPart) cues.takeText('percentage', 'procent');
  if (asks(names, 'opdracht', 'methode') && !/^(?:bij|op|van) welke|^welke/.test(cues.texts().join(' ')))
    return TOGETHER;
  if (isPart) return TOGETHER;
  if (isCompared) return undefined;
  const asExpected: readonly NumberCondition[] = [
    { filter: 'deelnemers', op: '>=', getal: 'verwacht' },
    { filter: 'deelnemers', op: '<=', getal: 'verwacht' },
  ];
  return { ...subject('activiteiten', asExpected), vorm: asList(cues) };
}
