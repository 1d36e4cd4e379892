import { Temporal } from 'temporal-polyfill';
import type { Heeft } from '../../opdrachten/mijlpalen.ts';
import { comparable } from '../../shared/compare.ts';
import { asks, only } from '../ground/conditions.ts';
import {
  type Condition,
  type Filters,
  inOrder,
  is,
  isNot,
  type Onderwerp,
  type Periode,
  type Query,
  type RolInOpdracht,
  type SetCondition,
  type Verdeling,
  type Vorm,
  within,
} from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { type Measures, readMeasures } from './read-measures.ts';
import { MARKS, readNamedStand } from './read-stand.ts';
import { readSubject } from './read-subject.ts';
import type { Subject } from './subject.ts';

/** What names and dates in the question gave. */
export type Found = {
  readonly names: Filters;
  readonly periode?: Periode | undefined;
  /** The single day, when the question names one. */
  readonly dag?: string | undefined;
  /** The days but these: 'niet in december'. */
  readonly buiten?: true | undefined;
  /** The period was said by how long ago: 'langer dan een maand'. */
  readonly isElapsed?: boolean | undefined;
  /** The period only says by when: its start is today. */
  readonly isLimit?: boolean;
  readonly opdracht?: string;
  readonly asker: string;
  /** Dutch local date. */
  readonly today: string;
};

/** A query, and whether the question said in so many words what it asks about. */
export type Reading = Query & { readonly explicit: boolean };

/** What a question says, each part by itself. */
export type Parts = {
  readonly vorm: Vorm;
  readonly filters: Filters;
  readonly subject: Subject | undefined;
  readonly per?: Verdeling;
  readonly orde?: Query['orde'];
  readonly hoogstens?: number | undefined;
  /** Whom it asks for, when it asks who. */
  readonly wie?: RolInOpdracht;
};

/** The query of one question, or undefined when it asks for nothing that the bot records. */
export function readQuestion(cues: Cues, found: Found): Reading | undefined {
  if (countsPeople(cues, found) || cues.hasRow('zeggen jij/je/jou/u')) return undefined;
  const { vorm, filters, subject, per, wie, orde, hoogstens } = readParts(cues, found);
  if (!subject) return undefined;
  const divided = per !== undefined && subject.over === 'opdrachten' ? { per } : {};
  const asked = wie === undefined ? {} : { wie };
  return finish({
    over: subject.over,
    vorm,
    filters,
    explicit: subject.explicit,
    ...divided,
    ...asked,
    ...(orde ? { orde } : {}),
    ...(hoogstens === undefined ? {} : { hoogstens }),
  });
}

export function readParts(cues: Cues, found: Found): Parts {
  for (const row of POLITE) cues.takeRow(row);
  // 'Ik verzoek u …', 'ik zoek …': who asks is no part of what is asked.
  if (
    cues.textAt(0) === 'ik' &&
    !['moeten', 'missen'].includes(cues.lemmaAt(1) ?? '') &&
    !/^(?:heb|ben|doe)$/.test(cues.textAt(1))
  ) {
    cues.takeAt(0);
    cues.takeAt(1);
  }
  // What takes place is not what somebody says of it.
  if (cues.take('plaats')) cues.take('zeggen');
  const forWho =
    cues.takeRow('bij wie moet ik zijn') ||
    cues.takeRow('wie moeten/kunnen ik helpen/praten/vragen/benaderen/bellen') ||
    (asks(found.names, 'persoon') && cues.takeRow('van wie'));
  // To whom, with whom: not who does it.
  const given = cues.takeRow('aan/van wie toewijzen');
  cues.takeRow('aan/met wie');
  cues.takeRow('kijken/weten/nagaan of');
  const named = readNamedStand(cues);
  const measures = readMeasures(cues);
  const lacks = readLacking(cues);
  const per = readPer(cues);
  const said = readVorm(cues, found.opdracht !== undefined, forWho || given);
  const rol = readRol(cues, found);
  const own: Filters = [
    ...lacks,
    ...found.names,
    ...(found.opdracht === undefined ? [] : [is('opdracht', found.opdracht)]),
    ...readSelf(cues, found, said),
  ];
  const ofSomebody = asks(own, 'persoon');
  // 'Welke projectleiders': without a person or something else that is asked for, a role asks who.
  const asksWho = rol !== undefined && !ofSomebody && !cues.has('opdracht');
  const subject = readSubject({
    cues,
    vorm: said === 'lijst' && asksWho ? 'wie' : said,
    names: own,
    ofDays: found.periode !== undefined,
    ofRol: rol !== undefined,
    ofOrder: measures.orde !== undefined,
    ofHeard: [...measures.filters.map(({ filter }) => filter), measures.orde?.op].includes('bereikt aantal'),
    named,
  });
  // A role belongs to an opdracht or a person; of a toezegging to 'the wethouders' it is told that it does not count.
  const counts =
    rol !== undefined && (ofSomebody || (subject?.over === 'opdrachten' && (said === 'wie' || asksWho)));
  const owes = subject?.over === 'verplichtingen' && rol === 'projectleider';
  if (counts || owes) cues.take('trekker', 'projectleider', 'bestuurlijk');
  // Of somebody in that part; without somebody it is the part that is asked for.
  const filters = own.map((one): Filters[number] =>
    counts && one.filter === 'persoon' ? { ...one, filter: rol } : one,
  );
  return {
    vorm: said === 'lijst' && asksWho && (counts || owes) ? 'wie' : said,
    subject,
    filters: [
      ...filters,
      ...(subject?.filters ?? []),
      ...measures.filters,
      ...readDays(cues, found, subject?.over).map((one) =>
        inThePast(ofDag(one, subject), cues, found, subject),
      ),
    ],
    per,
    ...orderOf(measures, subject),
    ...(counts && !ofSomebody ? { wie: rol } : {}),
  };
}

/** The days are of what was done on them. */
function ofDag(one: Condition, subject: Subject | undefined): Condition {
  return one.filter === 'periode' && subject?.dag !== undefined ? { ...one, dag: subject.dag } : one;
}

/** What was done, was done in the last March and not in the next; a year that is named stays. */
function inThePast(one: Condition, cues: Cues, { today }: Found, subject: Subject | undefined): Condition {
  if (one.filter !== 'periode' || (one.van ?? '') <= today) return one;
  const isPast = one.dag !== undefined || only(subject?.filters ?? [], 'verloop') === 'gehouden';
  const hasYear = Array.from({ length: cues.count }, (_, at) => cues.textAt(at)).some((text) =>
    /^20\d\d$/.test(text),
  );
  if (!isPast || hasYear) return one;
  const back = (day: string): string => Temporal.PlainDate.from(day).subtract({ years: 1 }).toString();
  const { van, tot } = one;
  return {
    ...one,
    ...(van === undefined ? {} : { van: back(van) }),
    ...(tot === undefined ? {} : { tot: back(tot) }),
  };
}

/** In which order, and how many of them. */
function orderOf(
  { orde, hoogstens }: Measures,
  subject: Subject | undefined,
): Pick<Query, 'orde' | 'hoogstens'> {
  if (!orde) return {};
  const ofOpdracht = subject?.over === 'opdrachten' ? (subject.dag ?? 'aangemaakt') : 'datum';
  const { op = ofOpdracht, af } = orde;
  return {
    orde: { op, ...(af ? { af } : {}) },
    ...(hoogstens === undefined ? {} : { hoogstens }),
  };
}

/** What people say before they ask. */
const POLITE = [
  'kan/mag/wil/zou/zoek/krijg/vraag/ontvang/verneem/hoor/zie ik',
  'ik wil/zou/zoek/vraag/krijg/hoor/ontvang/verneem/zie',
  'kunt/kun/wil/wilt/zou/zouden u/je/jij mij/me/ons informeren',
  'informeren over',
  'enig/een idee',
  'kunt/kun/kan/wil/wilt/zou u/je/jij zeggen',
  'maak/maken lijst/lijstje/overzicht',
] as const;

/** How many people took part is not what the bot counts: 'hoeveel mantelzorgers deden mee'. */
function countsPeople(cues: Cues, { names }: Found): boolean {
  if (cues.hasRow('welke/wie inwoners/deelnemers')) return true;
  const next = cues.indexOf('hoeveel') + 1;
  if (next === 0) return false;
  const word = cues.textAt(next);
  if (cues.lemmaAt(next) === 'inwoners' || ['mensen', 'deelnemers'].includes(word)) return true;
  const doelgroep = only(names, 'doelgroep');
  return doelgroep !== undefined && word === comparable(doelgroep);
}

/** 'Per programma', 'van elk programma', 'de verdeling over de programma's'. */
function readPer(cues: Cues): Verdeling | undefined {
  const divides = cues.take('verdeling');
  const over = divides ? '/over/van/naar' : '';
  if (cues.takeRow(`per/elk/ieder${over} programma/programmas`)) return 'programma';
  return cues.takeRow(`per/elke/iedere${over} stand/fase`) ? 'stand' : undefined;
}

/** How it is asked. */
function readVorm(cues: Cues, ofOne: boolean, forWho: boolean): Vorm {
  if (cues.takeRow('hoe vaak') || cues.take('hoeveel')) return 'aantal';
  if (
    cues.take('wanneer') ||
    cues.takeRow('hoe laat') ||
    cues.takeRow('welke/welk dag/datum/moment/tijdstip')
  )
    return 'wanneer';
  if (cues.takeRow('welke agenda')) return 'wanneer';
  const stand =
    cues.takeRow('hoe gaan/is/staan/t/zit/zat het/we/t/met') ||
    cues.takeRow('hoe ver') ||
    cues.takeRow('vorige stand') ||
    cues.take('stand', 'hoever') ||
    (!cues.has('zeggen', ...MARKS) && cues.takeRow('vertel/vertellen over')) ||
    (ofOne && cues.take('nieuw'));
  if (stand) return 'stand';
  return cues.take('wie') || (ofOne && forWho) ? 'wie' : 'lijst';
}

function readSelf(cues: Cues, { names, asker, opdracht }: Found, said: Vorm): Filters {
  // 'Ik mis nog plannen': not those of the asker.
  if (cues.hasRow('ik missen')) cues.take('ik');
  const self = cues.take('mijn') || cues.take('ik') || cues.takeRow('voor/van/bij/door mij');
  // 'Hoe ver ben ik met pleegzorg' is about pleegzorg.
  if (said === 'stand' && opdracht !== undefined) return [];
  // Plans that wait for the asker are not the asker's own.
  if (cues.has('moeten', 'niet', 'liggen') && cues.has('afstemmen', 'oordeel')) return [];
  return self && !asks(names, 'persoon') ? [is('persoon', asker)] : [];
}

/** 'Zonder trekker', 'waar de projectleider ontbreekt', 'nog niet bekend wie …', 'op geen enkele agenda'. */
const LACKS: readonly (readonly [row: string, what: Heeft])[] = [
  ...(['trekker', 'projectleider'] as const).flatMap((rol) => [
    [`zonder/geen/missen bestuurlijk ${rol}`, rol] as const,
    [`zonder/geen/missen ${rol}`, rol] as const,
    [`${rol} missen`, rol] as const,
    [`niet bekend wie ${rol}`, rol] as const,
    [`${rol} niet bekend`, rol] as const,
  ]),
  ['geen/zonder enkele agenda/vergadering', 'vergadering'],
  ['op geen agenda', 'vergadering'],
  ['zonder/geen vergadering', 'vergadering'],
  ['niet/geen activiteit gehouden', 'gehouden activiteit'],
];

function readLacking(cues: Cues): Filters {
  // 'Waar Samira geen projectleider van is' lacks no projectleider.
  if (cues.hasRow('geen projectleider/trekker van is')) return [];
  const found = LACKS.filter(([row]) => cues.takeRow(row)).map(([, what]) => what);
  cues.take(...(found.length > 0 ? (['missen'] as const) : []));
  return found.map((what) => isNot('heeft', what));
}

function readRol(cues: Cues, { names }: Found): RolInOpdracht | undefined {
  if (cues.has('trekker')) return 'trekker';
  if (!cues.has('projectleider')) return undefined;
  // Who answers for it politically is the bestuurlijk trekker (domain: Who uses it).
  return cues.has('bestuurlijk') && !asks(names, 'persoon') ? 'trekker' : 'projectleider';
}

/** Which meeting or which days. */
function readDays(
  cues: Cues,
  { names, periode, dag, isLimit, today, buiten: not }: Found,
  over: Onderwerp | undefined,
): Filters {
  const ofOverleg = asks(names, 'overleg');
  const ofVergadering = ofOverleg || over === 'vergaderingen';
  if (ofOverleg && dag !== undefined && !not) return [is('vergadering', dag)];
  if (periode) {
    cues.take('gepland', 'nieuw');
    // What is late has to be done by then as well; what was held is not still to come.
    if (over === 'verplichtingen' && isLimit) return [within({ tot: periode.tot })];
    const holdsToday = (periode.van ?? '') < today && today <= (periode.tot ?? '9999');
    const fromNow = isHeld(over) && cues.has('nog') && !cues.has('niet') && holdsToday;
    return [{ ...within(fromNow ? { ...periode, van: today } : periode), ...(not ? { not } : {}) }];
  }
  if (over === 'vergaderingen' && cues.take('geweest')) return [within({ tot: today })];
  if (isHeld(over) && cues.takeText('eraan', 'aankomende', 'aankomen')) return [within({ van: today })];
  if (isHeld(over) && !(ofOverleg && cues.has('volgende')) && cues.take('gepland', 'volgende'))
    return [within({ van: today })];
  if (over === 'vergaderingen' && ofOverleg && cues.hasRow('gaan nog')) return [within({ van: today })];
  if (ofVergadering && cues.take('volgende')) return [is('vergadering', 'volgende')];
  if (ofVergadering && cues.take('vorige')) return [is('vergadering', 'vorige')];
  return [];
}

/** What takes place on a day. */
function isHeld(over: Onderwerp | undefined): boolean {
  return over === 'activiteiten' || over === 'vergaderingen';
}

/** What a colleague would add without being asked; undefined for what nobody recorded. */
export function finish(asked: Reading): Reading | undefined {
  const reading = { ...asked, filters: inOrder(asOne(asked)) };
  const { over, vorm, filters, wie } = reading;
  const opdracht = only(filters, 'opdracht');
  // Who comes to a meeting is not recorded.
  if (over === 'vergaderingen' && vorm === 'wie') return undefined;
  if (vorm === 'stand' && (over !== 'opdrachten' || opdracht === undefined))
    return { ...reading, vorm: 'lijst' };
  // Only a title, or whether one of them has a plan already: how does it stand?
  if (
    over === 'opdrachten' &&
    (vorm === 'lijst' || vorm === 'stand') &&
    opdracht !== undefined &&
    filters.every(({ filter }) => OF_ITS_COURSE.has(filter))
  )
    return { ...reading, vorm: 'stand', filters: [is('opdracht', opdracht)] };
  const meant = asks(filters, 'vergadering');
  if (over === 'vergaderingen' && vorm === 'lijst' && meant) return { ...reading, vorm: 'wanneer' };
  if (over === 'vergaderingen' && vorm === 'wanneer' && !meant && !asks(filters, 'periode'))
    return { ...reading, filters: inOrder([...filters, is('vergadering', 'volgende')]) };
  const asksWhom = vorm === 'wie' && wie === undefined && !asks(filters, 'projectleider', 'trekker');
  if (over === 'opdrachten' && asksWhom) return { ...reading, wie: 'projectleider' };
  return reading;
}

const OF_ITS_COURSE: ReadonlySet<string> = new Set(['opdracht', 'heeft', 'stand', 'bereikt']);

/** An opdracht can have two methods, an activiteit is of one: 'focusgroepen en interviews' are of either. */
function asOne({ over, filters }: Reading): Filters {
  if (over === 'opdrachten') return filters;
  const [first, ...others] = filters.filter(isMethode);
  if (!first || others.length === 0) return filters;
  const of = [...new Set([first, ...others].flatMap((one) => one.of))];
  return [...filters.filter((one) => !isMethode(one)), { ...first, of }];
}

function isMethode(one: Filters[number]): one is SetCondition {
  return one.filter === 'methode' && !one.not;
}
