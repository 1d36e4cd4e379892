import { same } from '../../shared/compare.ts';
import { asks, except, periodesOf, wholeYear } from '../ground/conditions.ts';
import { isDoor } from '../ground/filters.ts';
import { numberIn } from '../ground/numbers.ts';
import { wholeOf } from '../ground/part-of-all.ts';
import { type Filters, is, type Query, within } from '../ground/query.ts';
import { asksEach } from './asked-groups.ts';
import { chooseReading } from './choose-reading.ts';
import type { Cues } from './cues.ts';
import { finish } from './finish-reading.ts';
import { lemmaOf } from './lexicon.ts';
import { readDays, tillToday } from './question-days.ts';
import { readLacking } from './read-lacking.ts';
import { type Measures, readMeasures } from './read-measures.ts';
import { readOnlyOf, readWholeRegion } from './read-only.ts';
import { asksResidents } from './read-organisatie.ts';
import { readNamedStand } from './read-stand.ts';
import { totalIn } from './read-totals.ts';
import { countsPeople, POLITE, readPer, readVorm } from './read-vorm.ts';
import { readInvolved, readRol, readSelf } from './read-who.ts';
import { type Found, type Parts, queryIn, type Reading } from './reading.ts';
import type { Asking, Subject } from './subject.ts';

/** The query of one question, or undefined when it asks for nothing that the bot records. */
export function readQuestion(cues: Cues, found: Found): Reading | undefined {
  const isTotal = totalIn(cues, found.names) !== undefined;
  if (
    (countsPeople(cues, found) && !isTotal && !asksEach(cues) && !asksResidents(cues, found.names)) ||
    cues.hasRow('zeggen jij/je/jou/u')
  )
    return undefined;
  const [best, ...others] = readParts(cues, found);
  const read = queryOf(best);
  const or = others.flatMap((one) => {
    const other = queryOf(one);
    return read && other && !same(queryIn(other), queryIn(read)) ? [queryIn(other)] : [];
  });
  const near = (best.near ?? []).flatMap((one) => {
    const other = queryOf(one);
    return other ? [queryIn(other)] : [];
  });
  return read && { ...read, or, near: oneOfEach(near) };
}

/** Of each subject the likeliest. */
function oneOfEach(queries: readonly Query[]): readonly Query[] {
  return queries.filter(({ over }, at) => queries.findIndex((one) => one.over === over) === at);
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
  headLost,
}: Parts): Reading | undefined {
  if (!subject || (vorm === 'deel' && wholeOf(filters) === undefined)) return undefined;
  const by = subject.per ?? (subject.over === 'opdrachten' ? per : undefined);
  // By what it is divided is said of opdrachten alone.
  const lost = headLost ?? (per !== undefined && by === undefined ? `per ${per}` : undefined);
  return finish({
    over: subject.over,
    vorm,
    filters,
    explicit: subject.explicit,
    ...(subject.titleAsWords ? { titleAsWords: true } : {}),
    ...(construction === undefined ? {} : { construction }),
    ...(lost === undefined ? {} : { headLost: lost }),
    ...(by === undefined ? {} : { per: by }),
    ...(wie === undefined ? {} : { wie }),
    ...(subject.telt === undefined ? {} : { telt: subject.telt }),
    ...(subject.gegeven === undefined ? {} : { gegeven: subject.gegeven }),
    ...(orde ? { orde } : {}),
    ...(hoogstens === undefined ? {} : { hoogstens }),
  });
}

/** 'Wie is mijn trekker': of the asker's own opdrachten, and not where the asker is one. */
const MY_LEADER =
  /\bmijn (?:bestuurlijke? )?(?:trekker|projectleider|wethouder|bestuurder|portefeuillehouder)s?\b/;

/** 'De opdrachten van Fatima'. */
const OF_THEIRS = /\b(?:opdrachten|projecten|dossiers|plannen|trajecten) van (?!de|het|welke)\p{L}/u;

/** 'Aan wie kan ik iets vragen over pleegzorg': who leads it. */
const FOR_WHOM = [
  'bij wie moet/kan ik zijn',
  'wie moet/moeten/kunnen/kan/mag ik helpen/praten/vragen/benaderen/bellen/aanspreken/mailen',
] as const;

/** What the question says, by the reading that fits best, and by those that fit as well. */
export function readParts(cues: Cues, found: Found): readonly [Parts, ...Parts[]] {
  const asksWhom = FOR_WHOM.some((row) => cues.takeRow(row));
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
  // What somebody leads are opdrachten, also as 'onderwerpen'.
  const ofOwn = cues.has('mijn', 'mij', 'ik') || asks(found.names, 'persoon');
  if (ofOwn && !cues.has('jaaragenda', 'agenda', 'signaal')) cues.take('onderwerp');
  // Everything is of the region; of all of it at once is something else.
  const whole = readWholeRegion(cues, found.gemeentenNu);
  if (!cues.hasRow('hele/heel/gehele regio')) cues.take('regio');
  if (cues.hasRow('trekker kar')) cues.takeText('kar');
  // What takes place is not what somebody says of it.
  if (cues.has('plaats')) cues.take('zeggen');
  // 'Hebben plaatsgevonden' says that it was.
  const tookPlace = cues.hasText('plaatsgevonden', 'plaatsvond', 'plaatsvonden');
  if (!tookPlace || !(cues.has('activiteit') || asks(found.names, 'methode'))) cues.take('plaats');
  const forWho = asksWhom || (asks(found.names, 'persoon') && cues.takeRow('van wie'));
  // To whom, with whom: not who does it.
  const given = cues.takeRow('aan/van wie toewijzen');
  cues.takeRow('aan/met wie');
  cues.takeRow('kijken/weten/nagaan of');
  const named = readNamedStand(cues, found.periode !== undefined);
  const measures = readMeasures(cues);
  const lacks = readLacking(cues, found.names);
  const per = readPer(cues);
  const said = readVorm(cues, found.opdracht !== undefined, forWho || given);
  // 'Wie werken er samen aan': all that do.
  if (said === 'wie') cues.takeText('samen');
  const rol = readRol(cues, found);
  // 'Waar is Carla zelf projectleider van': she is.
  const self = cues.texts().indexOf('zelf');
  if (rol !== undefined && self > 0 && !cues.isFree(self - 1)) cues.takeAt(self);
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
    onderwerp: found.onderwerp ?? [],
    today: found.today,
    ofDays: found.periode !== undefined,
    ofPast: found.periode !== undefined && (found.periode.van ?? '') <= found.today,
    ofSince:
      found.periode?.van !== undefined &&
      found.periode.van <= found.today &&
      (found.periode.tot ?? found.today) >= found.today,
    ofYear: found.periode !== undefined && wholeYear(found.periode) !== undefined,
    ofRol: rol !== undefined,
    ofOrder: measures.orde !== undefined,
    ofCount: measured.includes('opdrachten'),
    ofOwed: measured.includes('dingen'),
    per,
    ofCame: measured.includes('deelnemers'),
    ofResidents: measured.includes('inwoners'),
    ofCosts: measured.includes('kosten'),
    ofHeard: measured.includes('bereikt aantal'),
    named,
    head: cues.has('opdracht'),
  };
  return chooseReading(asking, found.isNarrowedBy, (subject) => {
    // A role belongs to an opdracht or a person; of a toezegging to 'the wethouders' it is told that it does not count.
    // 'Wie is trekker van de opdrachten van Fatima': they are hers, and she is none.
    const isOfTheirs =
      rol === 'trekker' &&
      (said === 'wie' || /^welke trekkers?$/.test(cues.texts().slice(0, 2).join(' '))) &&
      OF_THEIRS.test(cues.texts().join(' '));
    const ofOwnOnes = rol !== undefined && said === 'wie' && MY_LEADER.test(cues.texts().join(' '));
    const counts =
      rol !== undefined && (ofSomebody || (subject?.over === 'opdrachten' && (said === 'wie' || asksWho)));
    const owes = subject?.over === 'verplichtingen' && rol === 'projectleider';
    // 'Welke trekker heeft de meeste te laat'.
    const owesMost =
      subject?.over === 'verplichtingen' &&
      rol !== undefined &&
      !ofSomebody &&
      (asking.ofOwed || asking.ofCount);
    if (counts || owes || owesMost) cues.take('trekker', 'projectleider', 'bestuurlijk');
    // Of somebody in that part; without somebody it is the part that is asked for.
    const ofDossier = subject !== undefined && found.isNarrowedBy(subject.over, 'opdracht van');
    const filters = own.map((one): Filters[number] => {
      if (counts && !ofOwnOnes && one.filter === 'persoon')
        return { ...one, filter: isOfTheirs ? 'projectleider' : rol };
      return !ofDossier && one.filter === 'opdracht van' ? { ...one, filter: 'persoon' } : one;
    });
    const isLatest = measures.orde?.af === true && (measures.orde.op ?? 'datum') === 'datum';
    const isMeasured = measured.length > 1 || (measured[0] !== undefined && measured[0] !== 'datum');
    const days = tillToday(readDays(cues, found, subject), cues, found, subject, { isLatest, isMeasured });
    const meetings =
      subject?.over === 'agendapunten' && asks(own, 'overleg') ? countsMeetings(cues) : undefined;
    return {
      ...(meetings === undefined ? {} : { headLost: meetings }),
      vorm:
        subject?.vorm ??
        (said === 'lijst' && (isOfTheirs || asksWho) && (counts || owes || owesMost) ? 'wie' : said),
      subject,
      filters: [
        ...except(filters, ...(subject?.without ?? [])),
        ...(subject?.filters ?? []),
        ...(subject?.measures ? [] : ofWhatComes(measures.filters, days, subject, found)),
        ...bounds,
        ...days,
        ...ofThoseInOrder(measures, subject, days),
      ],
      per,
      ...orderOf(measures, subject),
      ...((counts && (ofOwnOnes || isOfTheirs || !ofSomebody)) || owesMost ? { wie: rol } : {}),
      ...(ofAll && subject?.over === 'opdrachten' ? { wie: 'betrokken' as const } : {}),
    };
  });
}

/** 'Op de laatste twee PFHO's' counts meetings, and none of what was on their agendas. @returns the words that count them */
function countsMeetings(cues: Cues): string | undefined {
  const at = cues
    .texts()
    .findIndex(
      (text, place) =>
        /^(?:laatste|vorige|volgende|eerste|komende)$/.test(text) &&
        (numberIn(cues.textAt(place + 1)) ?? 1) > 1,
    );
  // A name stands behind it, and no noun: 'de laatste twee besluiten van het PFHO'.
  const isName = at >= 0 && !cues.isFree(at + 2) && lemmaOf(cues.textAt(at + 2)) === undefined;
  return isName ? `${cues.textAt(at)} ${cues.textAt(at + 1)}` : undefined;
}

/** Of what is still to come nobody came yet: 'volgende week met meer dan 10 mensen' are those that are expected. */
function ofWhatComes(
  filters: Filters,
  days: Filters,
  subject: Subject | undefined,
  { today }: Found,
): Filters {
  const comes = periodesOf(days).some(({ van = '', not }) => !not && van >= today);
  if (subject?.over !== 'activiteiten' || !comes) return filters;
  return filters.map((one) => (one.filter === 'deelnemers' ? { ...one, filter: 'verwacht' as const } : one));
}

/** 'Uitgesteld, oudste eerst': in the order of a day stand those that have one. */
function ofThoseInOrder({ orde, hoogstens }: Measures, subject: Subject | undefined, days: Filters): Filters {
  const { over, dag, filters = [] } = subject ?? {};
  if (over !== 'opdrachten' || dag === undefined || orde === undefined || orde.op !== undefined) return [];
  if (hoogstens !== undefined || periodesOf([...filters, ...days]).length > 0 || filters.length > 0)
    return [];
  if (dag === 'uitgesteld' || dag === 'ingetrokken') return [is('stand', dag)];
  return dag === 'aangemaakt' || dag === 'gewijzigd' ? [] : [within({}, dag)];
}

/** In which order, and how many of them. */
function orderOf(
  { orde, hoogstens }: Measures,
  subject: Subject | undefined,
): Pick<Query, 'orde' | 'hoogstens'> {
  if (subject?.orde)
    return {
      orde: subject.orde,
      ...(subject.hoogstens === undefined ? {} : { hoogstens: subject.hoogstens }),
    };
  if (!orde) return {};
  const ofOpdracht = subject?.over === 'opdrachten' ? (subject.dag ?? 'aangemaakt') : 'datum';
  const { op = ofOpdracht, af } = orde;
  return {
    orde: { op, ...(af ? { af } : {}) },
    ...(hoogstens === undefined ? {} : { hoogstens }),
  };
}
