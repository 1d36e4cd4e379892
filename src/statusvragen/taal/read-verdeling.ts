import { isSet } from '../ground/conditions.ts';
import { door, type SetFilter } from '../ground/filters.ts';
import type { Filters, Verdeling } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import type { Lemma } from './lexicon.ts';
import { hasPhrase, takePhrase } from './phrases.ts';
import { daadIn } from './read-doers.ts';
import { readMijlpaal } from './read-mijlpaal.ts';
import { momentIn } from './read-momenten.ts';
import { readStand } from './read-stand.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** How many opdrachten each has, who has most or none of them, and which part of those of each is so. */

/** 'Per gemeente', 'wie heeft de meeste opdrachten', 'projectleiders met meer dan 7 opdrachten'. */
export function readVerdeling({
  cues,
  names,
  ofCount,
  vorm,
  per: divided,
  named,
  ofDays,
}: Asking): Subject | undefined {
  const did = readWhoDid(cues, vorm);
  if (did) return did;
  const by =
    PER.find(([row]) => cues.takeRow(`per/elke/elk/iedere ${row}`))?.[1] ??
    OF_PLAN.find(([row]) => cues.takeRow(`per/elke/elk/ieder ${row}`))?.[1];
  const most = readMostOfPlan(cues);
  if (most) return most;
  // 'Deelnemers per gemeente' counts no opdrachten.
  if (by !== undefined && !cues.has('opdracht', 'plan') && cues.hasText(...PEOPLE)) return undefined;
  const part = by ?? divided;
  const none = readHowMany(cues, vorm, named) ?? readNoneOf(cues, vorm, names, named, ofDays);
  if (none) return none;
  if (vorm === 'deel' && part !== undefined) return partOfEach(cues, part, named);
  const compared = comparedIn(names);
  const compares = compared && cues.texts().some((text) => COMPARES.test(text));
  if (compares && !cues.has('signaal', 'inbreng', 'toezegging', 'activiteit', 'inwoners', 'mee')) {
    cues.take('opdracht', 'helpen', 'wie', 'gaan', 'programma', 'gemeente', 'trekker');
    for (const text of COMPARING) cues.takeText(text);
    cues.take('projectleider', 'plan');
    cues.take('doen', 'hoeveel');
    for (const text of ['of', 'drukker', 'rustiger', 'groter', 'kleiner', 'hoger', 'lager'])
      cues.takeText(text);
    return { ...subject('verdeling'), per: compared, vorm: 'lijst' };
  }
  if (!by && !ofCount) return undefined;
  const asked = by ?? PER.find(([, , lemma]) => cues.has(lemma))?.[1];
  // Of a programme there is a chart, unless it is asked which of them has most.
  const per = asked ?? (cues.has('programma') ? 'programma' : 'projectleider');
  // 'De meeste opdrachten in uitvoering'.
  const stand = named.length > 0 ? named : (readStand(cues) ?? []);
  cues.take(
    'hoeveel',
    'plan',
    'ervaringsdeskundige',
    'gemeente',
    'trekker',
    'projectleider',
    'bestuurlijk',
    'programma',
    'opdracht',
    'helpen',
    'wie',
    'doen',
  );
  // 'Gemiddeld aantal opdrachten per projectleider'.
  const isAverage = by !== undefined && (cues.takeText('gemiddeld') || cues.takeText('gemiddelde'));
  if (isAverage) cues.takeText('aantal');
  return { ...subject('verdeling', stand), per, vorm: isAverage ? 'gemiddeld' : 'lijst' };
}

const PEOPLE = ['deelnemers', 'mensen', 'inwoners', 'bewoners', 'bezoekers', 'aanwezigen', 'personen'];

/** 'Welk niveau komt het vaakst voor', 'welke rol van ervaringsdeskundigen hebben de meeste opdrachten'. */
function readMostOfPlan(cues: Cues): Subject | undefined {
  if (!/^welke?$/.test(cues.textAt(0))) return undefined;
  const per = OF_PLAN.find(([row]) => row.split('/').includes(cues.textAt(1)))?.[1];
  const most = per && takePhrase(cues, /\b(?:het |de )?(vaakst|meest|meeste|minst|minste)\b/)?.[1];
  if (per === undefined || most === undefined) return undefined;
  cues.takeAt(1);
  cues.take('opdracht', 'plan', 'helpen', 'invullen', 'ervaringsdeskundige', 'doen', 'gaan', 'liggen');
  for (const text of ['gebruiken', 'gebruikt', 'kiezen', 'kozen', 'gekozen', 'voor', 'komt'])
    cues.takeText(text);
  const orde = { op: 'opdrachten', ...(most.startsWith('min') ? {} : { af: true as const }) } as const;
  return { ...subject('verdeling'), per, vorm: 'lijst', orde, hoogstens: 1, measures: true };
}

/** 'Wie gaf het vaakst akkoord', 'hoeveel akkoorden gaf iedere coördinator': by who did it, whoever leads those opdrachten. */
function readWhoDid(cues: Cues, vorm: Asking['vorm']): Subject | undefined {
  const daad = daadIn(cues.freeTexts());
  const asksWho =
    vorm === 'wie' || /^welke? (?:collega|projectleider|coordinator)\b/.test(cues.texts().join(' '));
  if (daad === undefined || cues.has('niet', 'geen')) return undefined;
  const ofEach = hasPhrase(cues, EACH_WHO);
  if (!ofEach && !(asksWho && hasPhrase(cues, MOST_OFTEN))) return undefined;
  takePhrase(cues, ofEach ? EACH_WHO : MOST_OFTEN);
  cues.take('plan', 'opdracht', 'helpen', 'wie', 'doen', 'gaan', 'hoeveel', 'vaak');
  cues.take('afstemmen', 'indienen', 'terugsturen', 'terugkoppeling', 'projectleider', 'coordinator');
  for (const text of ['gaf', 'gaven', 'gegeven', 'geeft', 'collega', 'gedaan', 'hoe']) cues.takeText(text);
  const most = ofEach ? {} : ({ orde: { op: 'opdrachten', af: true }, hoogstens: 1 } as const);
  return { ...subject('verdeling'), dag: daad, per: door(daad), vorm: 'lijst', ...most, measures: true };
}
const EACH_WHO = /\b(?:per|elke|iedere|ieder|elk) (?:collega|persoon|coordinator|medewerker)\b/;
const MOST_OFTEN = /\b(?:het |de )?(?:vaakst|meest|meeste)\b/;

/** 'Hoeveel projectleiders hebben we', 'hoeveel gemeenten doen er mee met pleegzorg': how many there are that have any. */
function readHowMany(cues: Cues, vorm: Asking['vorm'], named: Filters): Subject | undefined {
  if (vorm !== 'aantal') return undefined;
  const at = cues.texts().findIndex((text) => /^(?:hoeveel|aantal)$/.test(text)) + 1;
  const noun = cues.textAt(at);
  const per = HOW_MANY.find(([one]) => one.test(noun))?.[1];
  if (at === 0 || per === undefined || !cues.isFree(at)) return undefined;
  // What they held is of activiteiten.
  if (
    cues.has('gehouden', 'geweest', 'activiteit') ||
    cues.hasText('hield', 'hielden', 'gehouden', 'gehad', 'organiseerden')
  )
    return undefined;
  // What they should have or not, what is said of them, and what else is counted, are other questions.
  if (cues.has('niet', 'geen', 'zonder', 'moeten', 'telaat', 'afwezig', 'open', 'blokkeren', 'bericht'))
    return undefined;
  if (cues.hasText('contact', 'contactpersoon', 'regio', 'inwoners', 'antwoord', 'per', 'elke', 'iedere'))
    return undefined;
  const stand = named.length > 0 ? named : (readStand(cues) ?? []);
  cues.takeAt(at);
  cues.take(
    'opdracht',
    'helpen',
    'wie',
    'mee',
    'doen',
    'liggen',
    'gaan',
    'met',
    'plan',
    'mijn',
    'bestuurlijk',
  );
  cues.takeText('werken', 'betrokken', 'verschillende', 'actief');
  return { ...subject('verdeling', stand), per, vorm: 'aantal' };
}
const HOW_MANY: readonly (readonly [noun: RegExp, per: Verdeling])[] = [
  [/^projectleiders$/, 'projectleider'],
  [/^(?:trekkers|wethouders|bestuurders|portefeuillehouders)$/, 'trekker'],
  [/^gemeenten$/, 'gemeente'],
];

/**
 * 'Welke projectleider heeft geen enkel plan in concept', 'in welke gemeenten heeft Pieter geen opdracht': those of whom there is none, and
 * not the opdrachten that are not so.
 */
function readNoneOf(
  cues: Cues,
  vorm: Asking['vorm'],
  names: Filters,
  named: Filters,
  ofDays: boolean,
): Subject | undefined {
  const per = groupAsked(cues, vorm) ?? groupCounted(cues, vorm);
  // 'In welke gemeenten zit Pieter niet': where somebody has nothing.
  const isNowhere =
    per === 'gemeente' &&
    cues.hasText('zit', 'doet', 'werkt', 'heeft') &&
    names.every(isPerson) &&
    names.length > 0;
  // 'Niks bij jeugd', 'niets in Laren' denies what they have there.
  const nowhere = cues.hasText('niks', 'niets') ? names.filter(({ not }) => not) : [];
  const denies =
    cues.has('geen') || nowhere.length > 0 || (isNowhere && cues.has('niet') && !cues.has('opdracht'));
  if (per === undefined || !denies || cues.has('moeten', 'telaat', 'toezegging', 'signaal')) return undefined;
  const free = cues.taken();
  // 'Nog nooit een plan', 'geen enkele passage', 'niks ingediend': of all of theirs, where 'nog geen plan' is of one of them.
  // What a projectleider gathered is of all of theirs as well.
  const gathers = (per === 'projectleider' || per === 'trekker') && cues.has('ophalen');
  const ofAll = gathers || cues.hasText('nooit', 'niks', 'niets', 'enkel', 'enkele');
  cues.take('geen', ...(isNowhere ? (['niet'] as const) : []));
  cues.takeText('enkel', 'enkele');
  const stand = named.length > 0 ? named : (readStand(cues) ?? []);
  // 'Wie heeft er in oktober niks ingediend': the days are of that.
  const moment = ofDays && stand.length === 0 ? momentIn(cues) : undefined;
  const said = ofAll && stand.length === 0 ? readMijlpaal(cues) : [];
  if (moment) cues.take(moment.lemma);
  const has = moment ? [] : said;
  const isNamed = names.some(({ filter }) => filter !== 'opdracht' && filter !== 'persoon');
  if (has.length > 0) {
    cues.take('nog', 'ophalen', 'opbrengst', 'toevoegen');
    for (const text of ['opgehaald', 'ophaalde', 'gekregen', 'gegeven', 'geschreven', 'ooit'])
      cues.takeText(text);
  }
  const isOfSome =
    stand.length > 0 ||
    has.length > 0 ||
    moment !== undefined ||
    isNowhere ||
    (cues.has('opdracht') && names.some(({ filter }) => filter !== 'opdracht')) ||
    (ofAll && isNamed);
  if (!isOfSome || names.some((one) => one.not && !nowhere.includes(one))) {
    cues.backTo(free);
    return undefined;
  }
  cues.take('opdracht', 'plan', 'helpen', 'wie', 'mee', 'doen', 'liggen', 'gaan');
  cues.take('projectleider', 'trekker', 'bestuurlijk', 'gemeente', 'programma');
  const none = { filter: 'opdrachten', op: '<=', getal: 0 } as const;
  const there = nowhere.map(({ not: _not, ...one }) => one);
  return {
    ...subject('verdeling', [...stand, ...has, ...there, none]),
    per,
    vorm: vorm === 'aantal' ? 'aantal' : 'lijst',
    ...(moment ? { dag: moment.dag } : {}),
    without: nowhere.map(({ filter }) => filter),
  };
}

/** 'Hoeveel projectleiders hebben niks in uitvoering'. */
function groupCounted(cues: Cues, vorm: Asking['vorm']): Verdeling | undefined {
  if (vorm !== 'aantal' || !/^(?:hoeveel|aantal)$/.test(cues.textAt(0))) return undefined;
  return HOW_MANY.find(([noun]) => noun.test(cues.textAt(1)))?.[1];
}

function isPerson({ filter }: Filters[number]): boolean {
  return filter === 'persoon';
}

/** Who or where is asked for, when that stands first: 'welke trekker', 'in welke gemeenten', 'wie'. */
function groupAsked(cues: Cues, vorm: Asking['vorm']): Verdeling | undefined {
  const texts = cues.texts();
  const at = /^(?:in|bij|van|voor)$/.test(texts[0] ?? '') ? 1 : 0;
  if (!/^welke?$/.test(texts[at] ?? ''))
    return vorm === 'wie' && texts[at] === 'wie' ? 'projectleider' : undefined;
  const lemma = cues.lemmaAt(/^bestuurlijke?$/.test(texts[at + 1] ?? '') ? at + 2 : at + 1);
  if (lemma === 'programma') return 'programma';
  return PER.find(([, , one]) => one === lemma)?.[1];
}

/** 'Welk deel van de opdrachten is afgerond, per gemeente', 'hoeveel procent heeft elke projectleider afgerond'. */
function partOfEach(cues: Cues, per: Verdeling, named: Filters): Subject | undefined {
  const stand = named.length > 0 ? named : (readStand(cues) ?? []);
  const fits = [...stand, ...readMijlpaal(cues)];
  if (fits.length === 0) return undefined;
  cues.take('opdracht', 'plan', 'helpen', 'met');
  return { ...subject('verdeling', fits), per, vorm: 'deel' };
}

const COMPARING = [
  'meer',
  'minder',
  'meest',
  'minst',
  'meeste',
  'minste',
  'vaker',
  'vaakst',
  'evenveel',
  'vergelijk',
  'vergeleken',
];

/** 'Meer dan', 'is het aantal groter', 'is Tom drukker'. */
const COMPARES =
  /^(?:meer|minder|meeste?|minste?|evenveel|vergelijk|drukker|rustiger|groter|kleiner|hoger|lager)$/;

/** By what those are counted of which several are named: 'heeft Fatima er meer dan Samira'. */
function comparedIn(names: Filters): Verdeling | undefined {
  const several = names.filter(isSet).find(({ of, not }) => of.length > 1 && !not);
  return several && COMPARED[several.filter];
}
const COMPARED: Readonly<Partial<Record<SetFilter, Verdeling>>> = {
  persoon: 'collega',
  projectleider: 'projectleider',
  trekker: 'trekker',
  gemeente: 'gemeente',
  programma: 'programma',
};

/** Of a programme and a state there is a chart. */
const PER: readonly (readonly [row: string, per: Verdeling, lemma: Lemma])[] = [
  ['gemeente/gemeenten', 'gemeente', 'gemeente'],
  ['trekker/wethouder/bestuurder', 'trekker', 'trekker'],
  ['projectleider/persoon/collega', 'projectleider', 'projectleider'],
];

/** An answer of the plan by which opdrachten are counted. */
const OF_PLAN: readonly (readonly [row: string, per: Verdeling])[] = [
  ['niveau/niveaus/participatieniveau', 'niveau'],
  ['rol/rollen', 'ervaringsrol'],
];
