import type { Heeft } from '../../opdrachten/mijlpalen.ts';
import { comparable, same } from '../../shared/compare.ts';
import { asks, except, only, wholeYear } from '../ground/conditions.ts';
import { wholeOf } from '../ground/part-of-all.ts';
import {
  door,
  type Filters,
  is,
  isDoor,
  isNot,
  type Query,
  type RolInOpdracht,
  type Verdeling,
  type Vorm,
} from '../ground/query.ts';
import { chooseReading } from './choose-reading.ts';
import type { Cues } from './cues.ts';
import { finish } from './finish-reading.ts';
import { readDays } from './question-days.ts';
import { daadIn } from './read-doers.ts';
import { type Measures, readMeasures } from './read-measures.ts';
import { readOnlyOf, readWholeRegion } from './read-only.ts';
import { asksResidents } from './read-organisatie.ts';
import { MARKS, readNamedStand } from './read-stand.ts';
import { totalIn } from './read-totals.ts';
import { type Found, type Parts, queryIn, type Reading } from './reading.ts';
import type { Asking, Subject } from './subject.ts';

/** The query of one question, or undefined when it asks for nothing that the bot records. */
export function readQuestion(cues: Cues, found: Found): Reading | undefined {
  const isTotal = totalIn(cues, found.names) !== undefined;
  if (
    (countsPeople(cues, found) && !isTotal && !asksResidents(cues, found.names)) ||
    cues.hasRow('zeggen jij/je/jou/u')
  )
    return undefined;
  const [best, ...others] = readParts(cues, found);
  const read = queryOf(best);
  const or = others.flatMap((one) => {
    const other = queryOf(one);
    return read && other && !same(queryIn(other), queryIn(read)) ? [queryIn(other)] : [];
  });
  return read && { ...read, or };
}

function queryOf({
  subject,
  per,
  wie,
  orde,
  hoogstens,
  vorm,
  filters,
  construction,
}: Parts): Reading | undefined {
  if (!subject || (vorm === 'deel' && wholeOf(filters) === undefined)) return undefined;
  const by = subject.per ?? (subject.over === 'opdrachten' ? per : undefined);
  return finish({
    over: subject.over,
    vorm,
    filters,
    explicit: subject.explicit,
    ...(subject.titleAsWords ? { titleAsWords: true } : {}),
    ...(construction === undefined ? {} : { construction }),
    ...(by === undefined ? {} : { per: by }),
    ...(wie === undefined ? {} : { wie }),
    ...(subject.telt === undefined ? {} : { telt: subject.telt }),
    ...(subject.gegeven === undefined ? {} : { gegeven: subject.gegeven }),
    ...(orde ? { orde } : {}),
    ...(hoogstens === undefined ? {} : { hoogstens }),
  });
}

/** What the question says, by the reading that fits best, and by those that fit as well. */
export function readParts(cues: Cues, found: Found): readonly [Parts, ...Parts[]] {
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
  // Everything is of the region; of all of it at once is something else.
  const whole = readWholeRegion(cues, found.gemeentenNu);
  if (!cues.hasRow('hele/heel/gehele regio')) cues.take('regio');
  if (cues.hasRow('trekker kar')) cues.takeText('kar');
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
  const named = readNamedStand(cues, found.periode !== undefined);
  const measures = readMeasures(cues);
  const lacks = readLacking(cues);
  const per = readPer(cues);
  const said = readVorm(cues, found.opdracht !== undefined, forWho || given);
  // 'Wie werken er samen aan': all that do.
  if (said === 'wie') cues.takeText('samen');
  const rol = readRol(cues, found);
  const ofAll = said === 'wie' && rol === undefined && readInvolved(cues);
  const own: Filters = [
    ...lacks,
    ...found.names,
    ...(found.opdracht === undefined ? [] : [is('opdracht', found.opdracht)]),
    ...readSelf(cues, found, said),
  ];
  const bounds = [...whole, ...readOnlyOf(cues, own)];
  const measured = [...measures.filters.map(({ filter }) => filter), measures.orde?.op];
  const ofSomebody = asks(own, 'persoon');
  // 'Welke projectleiders': without a person or something else that is asked for, a role asks who.
  const asksWho = rol !== undefined && !ofSomebody && !own.some(isDoor) && !cues.has('opdracht');
  const asking: Asking = {
    cues,
    vorm: said === 'lijst' && asksWho ? 'wie' : said,
    names: own,
    titelwoorden: found.titelwoorden ?? [],
    ofDays: found.periode !== undefined,
    ofYear: found.periode !== undefined && wholeYear(found.periode) !== undefined,
    ofRol: rol !== undefined,
    ofOrder: measures.orde !== undefined,
    ofCount: measured.includes('opdrachten'),
    ofCame: measured.includes('deelnemers'),
    ofResidents: measured.includes('inwoners'),
    ofHeard: measured.includes('bereikt aantal'),
    named,
    head: cues.has('opdracht'),
  };
  return chooseReading(asking, found.isNarrowedBy, (subject) => {
    // A role belongs to an opdracht or a person; of a toezegging to 'the wethouders' it is told that it does not count.
    const counts =
      rol !== undefined && (ofSomebody || (subject?.over === 'opdrachten' && (said === 'wie' || asksWho)));
    const owes = subject?.over === 'verplichtingen' && rol === 'projectleider';
    if (counts || owes) cues.take('trekker', 'projectleider', 'bestuurlijk');
    // Of somebody in that part; without somebody it is the part that is asked for.
    const ofDossier = subject !== undefined && found.isNarrowedBy(subject.over, 'opdracht van');
    const filters = own.map((one): Filters[number] => {
      if (counts && one.filter === 'persoon') return { ...one, filter: rol };
      return !ofDossier && one.filter === 'opdracht van' ? { ...one, filter: 'persoon' } : one;
    });
    return {
      vorm: subject?.vorm ?? (said === 'lijst' && asksWho && (counts || owes) ? 'wie' : said),
      subject,
      filters: [
        ...except(filters, ...(subject?.without ?? [])),
        ...(subject?.filters ?? []),
        ...measures.filters,
        ...bounds,
        ...readDays(cues, found, subject),
      ],
      per,
      ...orderOf(measures, subject),
      ...(counts && !ofSomebody ? { wie: rol } : {}),
      ...(ofAll && subject?.over === 'opdrachten' ? { wie: 'betrokken' as const } : {}),
    };
  });
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
  'enig/een idee/gedacht',
  'kunt/kun/kan/wil/wilt/zou u/je/jij zeggen',
  'maak/maken lijst/lijstje/overzicht',
] as const;

/** Who they were is not recorded: 'hoeveel mantelzorgers deden mee'. */
function countsPeople(cues: Cues, { names }: Found): boolean {
  if (cues.hasRow('welke/wie inwoners/deelnemers') && !cues.has('bericht')) return true;
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
  const isPart =
    cues.takeRow('hoeveel procent') ||
    cues.takeText('percentage', 'procent') ||
    cues.takeRow('welk/groot deel');
  if (isPart) return 'deel';
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
  if (cues.takeRow('welke/welk collega')) return 'wie';
  return cues.take('wie') || (ofOne && forWho) ? 'wie' : 'lijst';
}

function readSelf(cues: Cues, { names, asker, opdracht }: Found, said: Vorm): Filters {
  // What the asker gets, another owes.
  if (cues.has('moeten') && cues.takeText('krijgen', 'ontvangen')) cues.take('ik');
  // 'Ik mis nog plannen': not those of the asker.
  if (cues.hasRow('ik missen')) cues.take('ik');
  const isOwn = cues.has('mijn');
  // 'Wie vervangt mij': whoever is away is the asker.
  const isAway = cues.hasRow('vervangen mij') && cues.take('mij');
  const self = cues.take('mijn') || cues.take('ik') || cues.takeRow('voor/van/bij/door mij') || isAway;
  // 'Hoe ver ben ik met pleegzorg' is about pleegzorg.
  if (said === 'stand' && opdracht !== undefined) return [];
  // Plans that wait for the asker are not the asker's own.
  if (cues.has('moeten', 'niet', 'liggen') && cues.has('afstemmen', 'oordeel')) return [];
  if (!self || asks(names, 'persoon')) return [];
  if (isOwn && isOfOwnOpdrachten(cues)) return [is('opdracht van', asker)];
  const daad = isOwn ? undefined : daadIn(cues.freeTexts());
  return [is(daad === undefined ? 'persoon' : door(daad), asker)];
}

/** 'Wie zijn er betrokken bij', 'wie werken eraan': everybody who has a part in it. */
function readInvolved(cues: Cues): boolean {
  const says =
    cues.takeText('betrokken', 'betrokkenen') ||
    cues.takeRow('werken/werkt aan/eraan/mee') ||
    (/\bh(?:eb|eeft|ebben|ebt)\b.*\bte maken\b/.test(cues.texts().join(' ')) && cues.takeText('maken'));
  if (says) for (const text of ['mee', 'iets', 'met']) cues.takeText(text);
  return says;
}

/** 'Toezeggingen bij mijn opdrachten': of those opdrachten, whoever promised it. */
function isOfOwnOpdrachten(cues: Cues): boolean {
  const isOf = cues.has('toezegging', 'nakomen', 'nagekomen', 'signaal');
  const before = cues.texts().indexOf('mijn') - 1;
  return (
    isOf && /^(?:bij|in|over|uit|van)$/.test(cues.textAt(before)) && cues.lemmaAt(before + 2) === 'opdracht'
  );
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
  ['niemand trekker', 'trekker'],
  ['niemand projectleider', 'projectleider'],
  ['moeten trekker bij', 'trekker'],
  ['moeten projectleider bij', 'projectleider'],
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
