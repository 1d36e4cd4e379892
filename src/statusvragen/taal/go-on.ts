import { only } from '../ground/conditions.ts';
import type { Feit } from '../ground/feiten.ts';
import { groepFilter } from '../ground/groepen.ts';
import { type Gegeven, is, OPDRACHT_VERDELINGEN, type Query, VERDELINGEN } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { readOfOne } from './follow-up.ts';
import { pointsAtItself } from './points-back.ts';
import type { Found, Reading } from './reading.ts';

/** What a few words ask that go on about one opdracht, from the answer that stands above them. */

const WHO_OR_WHEN =
  /^(?:en )?(?:door wie|wie|wanneer|op welke dag|wie (?:deed|heeft) dat(?: gedaan)?|wie was dat|wanneer was dat)$/;
const HOW_MANY =
  /^(?:en )?(?:aan |voor |bij |met )?hoeveel (?:(?=(?:was|waren|zaten|zat|kwamen|kwam) (?:daar|er) ?(?:toen|bij|op af)?$)|(?:mensen|man|inwoners|deelnemers|bewoners|volk)(?: |$))(?:(?:was|waren|zaten|zat|kwamen|kwam|kregen|hoorden|bereikte|bereikten)(?: (?:daar|er|dat|het|die|ze|toen))*(?: bij| op af)?)?$/;
const WHY =
  /^(?:en )?waarom(?: (?:is|was|werd) (?:dat|het|die)(?: (?:zo|anders|aangepast))?| (?:wijkt|week) (?:dat|het) af| dan| eigenlijk)?$/;

/** Who did what was asked whether it is so; of a besluit the answer itself says which overleg and when. */
const HOW =
  /^(?:en )?(?:hoe|op welke manier|via welk kanaal|hoe (?:is|was) dat(?: gegaan| gebeurd| gedaan)?)$/;
const DID: Readonly<Partial<Record<Gegeven, Feit>>> = {
  'is teruggekoppeld': 'terugkoppeling gegeven',
  'plan is ingediend': 'plan ingediend',
  'plan is akkoord': 'plan afgestemd',
};
const TOLD: readonly string[] = ['terugkoppeling gegeven', 'terugkoppeling ook gegeven'];
const OF_ACTIVITEIT: readonly Feit[] = [
  'activiteit verplaatst',
  'activiteit geannuleerd',
  'activiteit anders dan het plan',
];

/**
 * 'Laat ze zien', 'hoe laat begint het', 'tot wanneer': what stands in the answer before it, in another form or as it was. And 'door wie', 'aan
 * hoeveel mensen', 'waarom': of the one opdracht that was asked about, when its answer was of a kind that has it.
 */
export function goOn(
  text: string,
  cues: Cues,
  previous: Query,
  isNarrowedBy: Found['isNarrowedBy'],
): Reading | undefined {
  const opdracht = only(previous.filters, 'opdracht');
  const next =
    againOf(text, previous, isNarrowedBy) ??
    (opdracht === undefined ? undefined : nextOf(text, previous, opdracht));
  if (next) for (let at = 0; at < cues.count; at += 1) cues.takeAt(at);
  return next && { ...next, explicit: true };
}

const SHOW_THEM =
  /^(?:en |maar |dan )?(?:welke?(?: dan)?|welke? (?:zijn|is) (?:dat|het|die|ze)|(?:laat|toon|geef|noem|som)(?: me| mij)? (?:ze|die|dat|het|de lijst|alles|deze)(?: (?:eens|even|maar|dan|allemaal|op))*(?: zien)?|(?:om|over) welke gaat het|bij welke(?: activiteiten)?(?: (?:was|waren|is) dat)?|wat zijn (?:dat|die|ze))$/;
const WHEN_OR_WHERE =
  /^(?:en )?(?:hoe laat|waar|wanneer|in welke zaal|op welke dag|op welke locatie|waar en hoe laat|tot hoe laat)(?: (?:is|begint|zit|wordt) (?:dat|het|die|ze)(?: gehouden)?)?$/;
/** What the rows say themselves: until when somebody is away and who stands in, by when something has to be done and of whom it is. */
const SAYS_ITSELF: Readonly<Partial<Record<Query['over'], RegExp>>> = {
  afwezigheid:
    /^(?:en )?(?:tot wanneer|hoe ?lang(?: nog)?|sinds wanneer|wie (?:vervangt|valt|neemt)(?: (?:er|dan|voor|het|haar|hem|dat|die|waar|over|in|ze|hen))*|(?:is er|wie is) (?:een |de )?vervanger)$/,
  verplichtingen:
    /^(?:en )?(?:tot wanneer|voor wanneer|wanneer(?: moet (?:dat|het))?|hoe ?lang(?: al)?(?: te laat)?)$/,
  toezeggingen:
    /^(?:en )?(?:(?:van|door) wie(?: (?:zijn|is) (?:ze|die|dat|het))?|tot wanneer|voor wanneer|(?:is|zijn) (?:dat|die|ze|het)(?: (?:al|ook|inmiddels|nu))* (?:gedaan|nagekomen|klaar|geregeld|gelukt))$/,
};
const OF_A_MEETING: ReadonlySet<Query['over']> = new Set<Query['over']>(['vergaderingen', 'agendapunten']);

function againOf(text: string, previous: Query, isNarrowedBy: Found['isNarrowedBy']): Query | undefined {
  const { telt: _, per, gegeven, orde: __, hoogstens: ___, wie: ____, ...asked } = previous;
  const isCounted = previous.vorm !== 'lijst' && previous.vorm !== 'stand' && gegeven === undefined;
  if (SHOW_THEM.test(text) && isCounted && per === undefined && !NO_LIST.has(previous.over))
    return { ...asked, vorm: 'lijst' };
  if (WHEN_OR_WHERE.test(text) && OF_A_MEETING.has(previous.over)) {
    const meeting = previous.filters.filter(({ filter }) => MEETING.has(filter));
    return meeting.length > 0 ? { over: 'vergaderingen', vorm: 'wanneer', filters: meeting } : undefined;
  }
  const each = [PER, OF_WHICH].map((one) => one.exec(text)?.[1]).find((one) => one !== undefined);
  const group = VERDELINGEN.find((one) => each?.startsWith(one));
  if (group !== undefined && groepFilter(previous.over, group) !== undefined)
    return { ...asked, vorm: 'lijst', per: group };
  const isOfMany = only(previous.filters, 'opdracht') === undefined;
  // Of a programme there is a chart.
  const isCountable =
    isOfMany &&
    group !== 'programma' &&
    asked.filters.every(({ filter }) => isNarrowedBy('verdeling', filter));
  if (previous.over === 'opdrachten' && OPDRACHT_VERDELINGEN.some((one) => one === group) && isCountable)
    return { over: 'verdeling', vorm: 'lijst', per: group, filters: asked.filters };
  if (WHO_DOES.test(text) && isOfMany) {
    if (previous.over === 'opdrachten') return { ...asked, vorm: 'wie', wie: 'projectleider' };
    if (OWED.has(previous.over)) return { ...asked, vorm: 'wie' };
  }
  return SAYS_ITSELF[previous.over]?.test(text) ? previous : undefined;
}
/** 'Wie moet dat doen': of whom it is. */
const WHO_DOES =
  /^(?:en )?wie (?:moet|moeten|gaat|gaan|hoort|doet|doen|pakt|pakken|regelt|regelen) (?:dat|het|ze|die|dit|deze)(?: (?:dan|nu|nog|eigenlijk|te))*(?: (?:doen|regelen|oppakken|op|maken|invullen|schrijven|indienen|beantwoorden|afhandelen|nakomen))?$/;
const OWED: ReadonlySet<Query['over']> = new Set<Query['over']>([
  'verplichtingen',
  'signalen',
  'toezeggingen',
]);
/** 'En per gemeente', 'uit welke gemeenten komen ze'. */
const PER = /^(?:en |dan |maar |nu )?(?:graag )?per (\p{L}+)(?: graag| dan| aub)?$/u;
const OF_WHICH =
  /^(?:en )?(?:uit|in|van|voor|door|bij) welke? (\p{L}+)(?: (?:komen|zijn|waren|kwamen|was|is) (?:ze|die|dat|het))?$/u;
const MEETING: ReadonlySet<string> = new Set(['overleg', 'vergadering', 'periode']);
const NO_LIST: ReadonlySet<Query['over']> = new Set<Query['over']>([
  'cijfers',
  'verdeling',
  'budget',
  'gehoord',
]);

function nextOf(text: string, previous: Query, opdracht: string): Query | undefined {
  const { over, gegeven, filters } = previous;
  const ofIt = is('opdracht', opdracht);
  if (WHO_OR_WHEN.test(text) && gegeven !== undefined) {
    const did = DID[gegeven];
    if (did === undefined) return gegeven === 'is besloten' ? previous : undefined;
    return { over: 'feiten', vorm: /wie/.test(text) ? 'wie' : 'wanneer', filters: [ofIt, is('feit', did)] };
  }
  if (HOW.test(text) && gegeven === 'is teruggekoppeld')
    return {
      over: 'feiten',
      vorm: 'lijst',
      filters: [ofIt, is('feit', 'terugkoppeling gegeven', 'terugkoppeling ook gegeven')],
    };
  // Of what residents said: who wrote it down, and who judged it.
  if (over === 'inbreng' && WROTE.test(text))
    return {
      over: 'feiten',
      vorm: 'wie',
      filters: [ofIt, is('feit', JUDGED.test(text) ? 'inbreng beoordeeld' : 'inbreng toegevoegd')],
    };
  const feit = only(filters, 'feit');
  if (HOW_MANY.test(text)) {
    if (gegeven === 'is teruggekoppeld' || (over === 'feiten' && isTold(filters)))
      return { over: 'opdrachten', vorm: 'samen', telt: 'bereikt aantal', filters: [ofIt] };
    if (over === 'activiteiten')
      return {
        over,
        vorm: 'samen',
        telt: 'deelnemers',
        filters: filters.filter(({ filter }) => KEPT.has(filter)),
      };
  }
  if (WHY.test(text) && (over === 'activiteiten' || feit === 'activiteit gehouden')) {
    const methode = filters.filter(({ filter }) => filter === 'methode');
    return { over: 'feiten', vorm: 'lijst', filters: [ofIt, ...methode, is('feit', ...OF_ACTIVITEIT)] };
  }
  // A besluit that differs says what differs.
  if (WHY.test(text) && over === 'agendapunten') return previous;
  // Why it is as it is: what is decided of it, or that residents do not take part.
  if (WHY.test(text) && over === 'opdrachten')
    return { over: 'feiten', vorm: 'lijst', filters: [ofIt, is('feit', ...OF_ITS_STATE)] };
  return undefined;
}

/** These carry a reason. */
const OF_ITS_STATE: readonly Feit[] = ['geen participatie', 'uitgesteld', 'ingetrokken', 'aangepast'];
const WROTE =
  /^(?:en )?(?:wie|door wie)\b.*\b(?:opgeschreven|genoteerd|vastgelegd|ingevoerd|toegevoegd|opschreef|noteerde|beoordeeld|bepaald|beslist|besloten)$/;
const JUDGED = /(?:beoordeeld|bepaald|beslist|besloten)$/;

const KEPT: ReadonlySet<string> = new Set(['opdracht', 'methode', 'periode']);

function isTold(filters: Query['filters']): boolean {
  return filters.some(
    (one) => one.filter === 'feit' && 'of' in one && one.of.every((value) => TOLD.includes(value)),
  );
}

const THAT = '(?:dat|het|dit|ze|die|daar|er ?(?:op|over|aan|mee|van)|daar(?:op|over|aan|mee|van|voor))';
const WHETHER =
  /^(?:en |maar )?(?:is|zijn|was|waren|werd|heeft|hebben|had|doen|doet) (?:(?:de )?(?:inwoners|mensen|deelnemers|bewoners) (?=daar))?(?:dat|het|dit|ze|daar)(?= (?:al|nu|ook|nog|inmiddels|eigenlijk|ooit|er|toen|goedgekeurd|ingediend|teruggestuurd|teruggekoppeld|verteld|besloten|verwerkt|verzet|verplaatst|afgezegd|aangepast|uitgesteld|ingetrokken|vastgesteld)\b|$)/;
const WHEN = new RegExp(
  `^(?:en |maar )?wanneer (?:is|was|werd|wordt) ${THAT} (?:(?:al|ook|nog|toen) )*(?:goedgekeurd|ingediend|teruggestuurd|teruggekoppeld|verteld|besloten|verwerkt|verzet|verplaatst|afgezegd|aangepast|uitgesteld|ingetrokken|vastgesteld)$`,
);
const ASKS = new RegExp(
  `^(?:en |maar )?(?:wie|door wie|waarom|hoe|hoeveel|wat)\\b.* ${THAT}(?= (?:al|nu|ook|nog|toen|goed|gedaan|besloten|akkoord|gegeven|gezegd|verteld|teruggekoppeld|ingediend|goedgekeurd|teruggestuurd|verzet|afgezegd|aangepast|uitgesteld|ingetrokken)\\b|$)`,
);
/** Read of any opdracht whatever is asked, and no answer to these words. */
const BY_NAME: ReadonlySet<string> = new Set(['a name', 'what an opdracht has or lacks', 'agenda']);

/** 'En is dat al verteld', 'wie vond dat goed': a whole question, which points at the opdracht that was asked about. */
export function readAboutIt(text: string, cues: Cues, found: Found, previous: Query): Reading | undefined {
  const opdracht = only(previous.filters, 'opdracht');
  const isNamed = found.opdracht !== undefined || found.names.length > 0;
  if (opdracht === undefined || isNamed || !(WHETHER.test(text) || ASKS.test(text) || WHEN.test(text)))
    return undefined;
  if (pointsAtItself(text.split(' '), text)) return undefined;
  const about = readOfOne(text, cues, { ...found, opdracht });
  return about?.construction !== undefined && !BY_NAME.has(about.construction) ? about : undefined;
}
