import { PLAN_FILTERS } from '../../opdrachten/ground/plan-filters.ts';
import { DADEN, MOMENTEN } from '../../opdrachten/momenten.ts';
import { asks, except, isPeriode, isSet, only } from '../ground/conditions.ts';
import { door, type Filter, isDoor } from '../ground/filters.ts';
import { type Condition, type Filters, is, isNot, type Orde, type Query } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { finish } from './finish-reading.ts';
import { goesOn, OF_THOSE } from './points-back.ts';
import { readParts, readQuestion } from './read-question.ts';
import type { Found, Reading } from './reading.ts';
import { otherEnd, standOfOnderwerp } from './said-again.ts';
import { unknownWho } from './said-short.ts';
import type { Subject } from './subject.ts';

const SORT_BY_TITLE =
  /^(?:sorteer|orden|rangschik|zet|toon)(?: (?:die|ze|dat|deze|het|ook|dan))? (?:op|naar) (?:titel|naam|alfabet|alfabetische volgorde)$/;

/** Said of opdrachten as well: 'welke opdrachten gaan daarheen'. */
const THERE = /\bdaar\w*\b/;
/** 'Het' for an opdracht, and not before a noun. */
const IT =
  /\b(?:is|komt|gaat|staat|wordt|ligt|kwam|was) (?:het|dit|dat|die|deze) (?:al|nog|in|op|naar|bij|weer|klaar|af|besloten|afgerond)\b/;

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
  // 'Is ze afwezig' behind a question about an opdracht: of that nobody is away, and who is meant is not known.
  if (unknownWho(text).length > 0 && !stays && kept.length === 0) return undefined;
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
  return { ...orde, op: MOMENTEN.find((one) => one === dag) ?? 'aangemaakt' };
}

/** 'Hoeveel opdrachten heeft Noor?' 'En welke daarvan zijn in uitvoering?': now they are shown. */
const WHICH =
  /\bwelke? (?:daarvan|ervan)\b|^(?:en |maar )?welke \p{L}+ (?:zijn|hebben|staan|liggen|komen|waren)\b/u;

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
