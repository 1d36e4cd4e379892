import type { DossierStatus } from '../opdrachten/dossier-status.ts';
import type { Cues } from './cues.ts';
import type { Filters, Mijlpaal, Onderwerp, Periode, Query, Vorm } from './query.ts';

/** What names and dates in the question gave. */
export type Found = {
  readonly names: Filters;
  readonly periode?: Periode | undefined;
  /** The single day, when the question names one. */
  readonly dag?: string | undefined;
  readonly opdracht?: string;
  readonly asker: string;
};

/** A query, and whether the question said in so many words what it asks about. */
export type Reading = Query & { readonly explicit: boolean };

const MIJLPAAL: Readonly<Record<string, Mijlpaal>> = {
  plan: 'plan',
  afstemmen: 'afgestemd plan',
  inbreng: 'inbreng',
  passage: 'passage',
  besluit: 'besluit',
  terugkoppeling: 'terugkoppeling',
  meetlat: 'meetlat',
};

const SOORT: Readonly<Record<string, string>> = {
  plan: 'plan ingediend',
  indienen: 'plan ingediend',
  afstemmen: 'plan afgestemd',
  uitnodiging: 'uitnodiging verstuurd',
  opbrengst: 'opbrengst vastgelegd',
  inbreng: 'inbreng verwerkt',
  verwerkt: 'inbreng verwerkt',
  passage: 'passage klaar',
  besluit: 'besluit vastgelegd',
  terugkoppeling: 'terugkoppeling gegeven',
  meetlat: 'meetlat ingevuld',
  signaal: 'signaal beantwoord',
  toezegging: 'toezegging nagekomen',
};

const STANDEN: Readonly<Record<string, DossierStatus>> = {
  concept: 'plan in concept',
  uitvoering: 'in uitvoering',
  uitgesteld: 'uitgesteld',
  ingetrokken: 'ingetrokken',
  verwerkt: 'verwerkt',
  afgerond: 'afgerond',
};

/** What a question says, each part by itself. */
export type Parts = { readonly vorm: Vorm; readonly filters: Filters; readonly subject: Subject | undefined };

/** The query of one question, or undefined when it asks for nothing that the bot records. */
export function readQuestion(cues: Cues, found: Found): Reading | undefined {
  const { vorm, filters, subject } = readParts(cues, found);
  return subject && finish({ over: subject.over, vorm, filters, explicit: subject.explicit });
}

export function readParts(cues: Cues, found: Found): Parts {
  const forWho = cues.takeRow('bij wie moet ik zijn') || cues.takeRow('van wie');
  const vorm = readVorm(cues, forWho && found.opdracht !== undefined);
  const names: Filters = {
    ...found.names,
    ...(found.opdracht === undefined ? {} : { opdracht: found.opdracht }),
    ...readSelf(cues, found),
    ...readRol(cues),
  };
  const subject = readSubject(cues, vorm, names);
  return {
    vorm,
    subject,
    filters: { ...names, ...subject?.filters, ...readDays(cues, found, subject?.over) },
  };
}

/** How it is asked. */
function readVorm(cues: Cues, forWho: boolean): Vorm {
  if (cues.takeRow('hoe vaak') || cues.take('hoeveel')) return 'aantal';
  if (cues.take('wanneer') || cues.takeRow('welke dag/datum')) return 'wanneer';
  if (cues.takeRow('welke agenda')) return 'wanneer';
  const stand =
    cues.takeRow('hoe gaan/is/staan/t het/we/t/met') ||
    cues.take('stand', 'hoever') ||
    cues.takeRow('vertel over');
  if (stand) return 'stand';
  return cues.take('wie') || forWho ? 'wie' : 'lijst';
}

function readSelf(cues: Cues, { names, asker }: Found): Filters {
  const self = cues.take('mijn') || cues.take('ik') || cues.takeRow('voor mij');
  return self && names.persoon === undefined ? { persoon: asker } : {};
}

function readRol(cues: Cues): Filters {
  if (cues.take('trekker')) return { rol: 'trekker' };
  return cues.take('projectleider') ? { rol: 'projectleider' } : {};
}

type Subject = { readonly over: Onderwerp; readonly filters: Filters; readonly explicit: boolean };

/** What is asked about, with the filters that the same words give. The first that fits. */
function readSubject(cues: Cues, vorm: Vorm, names: Filters): Subject | undefined {
  const subject = (over: Onderwerp, filters: Filters = {}, explicit = true): Subject => ({
    over,
    filters,
    explicit,
  });
  const head = cues.has('opdracht');
  if (cues.take('toezegging')) return subject('toezeggingen');
  if (cues.take('signaal')) {
    const waiting = cues.has('niet') && cues.take('beantwoorden', 'niet');
    return subject('signalen', waiting ? { soort: 'signaal beantwoord' } : {});
  }
  if (cues.take('jaaragenda')) return subject('jaaragenda');
  if (cues.take('cijfers') || cues.takeRow('hoe doen we het')) return subject('cijfers');
  const oordeel = readOordeel(cues);
  if (oordeel) {
    cues.take('inbreng', 'opdracht');
    return subject('inbreng', oordeel);
  }
  const owed = readOwed(cues, vorm, names);
  if (owed) return subject('verplichtingen', owed);
  const agenda = cues.take('agendapunt', 'agenda') || cues.take('bespreken');
  if (agenda) return subject('agendapunten', readMijlpaal(cues));
  if (names.overleg !== undefined && !head && cues.take('besluit'))
    return subject('agendapunten', { met: 'besluit' });
  const stand = readStand(cues);
  if (stand) {
    cues.take('opdracht', 'plan');
    return subject('opdrachten', { ...stand, ...readMijlpaal(cues) }, head);
  }
  if (!head && !isNegated(cues) && cues.take('inbreng', 'zeggen')) return subject('inbreng');
  if (!head && cues.take('activiteit')) return subject('activiteiten');
  if (!head && names.methode !== undefined && vorm !== 'wie') return subject('activiteiten', {}, false);
  if (cues.take('vergadering')) return subject('vergaderingen');
  const mijlpaal = readMijlpaal(cues);
  if (names.overleg !== undefined && names.opdracht !== undefined && vorm === 'wanneer')
    return subject('agendapunten');
  const goesThere = cues.has('gaan') && vorm !== 'wanneer';
  if (names.overleg !== undefined && !head && !goesThere && Object.keys(mijlpaal).length === 0)
    return subject('vergaderingen');
  if (names.opdracht !== undefined && vorm === 'wanneer') return subject('agendapunten');
  if (cues.take('opdracht') || Object.keys(mijlpaal).length > 0) return subject('opdrachten', mijlpaal, head);
  if (cues.has('overzicht') && Object.keys(names).every((key) => key === 'programma')) {
    cues.take('overzicht');
    return subject('cijfers');
  }
  return Object.keys(names).length > 0 ? subject('opdrachten', {}, names.opdracht !== undefined) : undefined;
}

function readOordeel(cues: Cues): Filters | undefined {
  if (cues.has('overnemen')) {
    cues.take('overnemen');
    if (cues.take('niet')) return { oordeel: 'niet' };
    return cues.take('deels') ? { oordeel: 'deels' } : { oordeel: 'overgenomen' };
  }
  return cues.has('inbreng') && cues.take('open') ? { oordeel: 'nog open' } : undefined;
}

/** Does it ask what somebody still has to do? */
function readOwed(cues: Cues, vorm: Vorm, names: Filters): Filters | undefined {
  const laat = cues.takeRow('te laat') || cues.takeRow('over tijd') || cues.take('verlopen', 'achter');
  const mustAgree = cues.has('moeten') && cues.has('afstemmen') && vorm !== 'wie';
  const todo =
    cues.take('taak') ||
    cues.take('verschuldigd') ||
    (cues.has('moeten') && !mustAgree && cues.has('doen', 'klaar', 'invullen', ...Object.keys(SOORT))) ||
    (cues.has('open') && names.persoon !== undefined);
  if (!laat && !todo) return undefined;
  const lemma = Object.keys(SOORT).find((one) => cues.has(one));
  const soort = lemma === undefined ? undefined : SOORT[lemma];
  cues.take(
    'opdracht',
    'moeten',
    'doen',
    'klaar',
    'open',
    'invullen',
    'indienen',
    ...(lemma === undefined ? [] : [lemma]),
  );
  return { ...(laat ? { laat: true } : {}), ...(soort === undefined ? {} : { soort }) };
}

function readStand(cues: Cues): Filters | undefined {
  if (cues.has('participatie') && isNegated(cues)) {
    cues.take('participatie', 'geen', 'niet', 'zonder', 'missen');
    return { stand: 'geen participatie' };
  }
  if (cues.has('inwoners') && cues.has('mee') && cues.has('niet')) {
    cues.take('inwoners', 'mee', 'niet');
    return { stand: 'geen participatie' };
  }
  if (cues.has('moeten') && cues.has('afstemmen')) {
    cues.take('moeten', 'afstemmen');
    return { stand: 'plan ingediend' };
  }
  const lemma = Object.keys(STANDEN).find((one) => cues.has(one));
  if (lemma === undefined) return undefined;
  // 'niet afgerond' is many states; it is better not to understand it.
  if (!cues.has('niet')) cues.take(lemma);
  const stand = STANDEN[lemma];
  return stand === undefined || cues.has('niet') ? undefined : { stand };
}

function isNegated(cues: Cues): boolean {
  return cues.has('geen', 'niet', 'zonder', 'missen');
}

const NEGATIONS = ['geen', 'niet', 'zonder', 'missen'];

/** What an opdracht should have or lack: each word with the negation before it or, without one, behind it. */
function readMijlpaal(cues: Cues): Filters {
  const filters: { met?: Mijlpaal; zonder?: Mijlpaal } = {};
  const marks: number[] = [];
  for (let index = 0; index < cues.count; index += 1)
    if (MIJLPAAL[cues.lemmaAt(index) ?? ''] !== undefined) marks.push(index);
  // 'Een afgestemd plan' is one thing.
  const plan = marks.findIndex((index) => cues.lemmaAt(index) === 'plan');
  if (plan >= 0 && cues.has('afstemmen')) cues.takeAt(marks.splice(plan, 1)[0] ?? -1);
  marks.forEach((index, nth) => {
    const mijlpaal = MIJLPAAL[cues.lemmaAt(index) ?? ''];
    if (mijlpaal === undefined) return;
    const from = nth === 0 ? 0 : (marks[nth - 1] ?? 0) + 1;
    const behind = nth === marks.length - 1 && !isAffirmed(cues, from, index);
    const negation =
      negationIn(cues, from, index) ?? (behind ? negationIn(cues, index + 1, cues.count) : undefined);
    if (negation === undefined) filters.met = mijlpaal;
    else filters.zonder = mijlpaal;
    cues.takeAt(index);
    if (negation !== undefined) cues.takeAt(negation);
  });
  // 'Nog niet ingediend' and 'ingediend' say it of the plan.
  cues.take('indienen', 'missen');
  if (Object.keys(filters).length > 0) cues.take('zeggen');
  return filters;
}

/** 'Met een plan': whatever is denied further on is something else. */
function isAffirmed(cues: Cues, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (cues.lemmaAt(index) === 'met') return true;
  return false;
}

function negationIn(cues: Cues, from: number, to: number): number | undefined {
  for (let index = to - 1; index >= from; index -= 1) {
    const lemma = cues.lemmaAt(index);
    if (lemma === 'met') return undefined;
    if (lemma !== undefined && NEGATIONS.includes(lemma)) return index;
  }
  return undefined;
}

/** Which meeting or which days. */
function readDays(cues: Cues, { names, periode, dag }: Found, over: Onderwerp | undefined): Filters {
  const ofMeeting = names.overleg !== undefined || over === 'vergaderingen';
  if (ofMeeting && names.overleg !== undefined && dag !== undefined) return { vergadering: dag };
  if (periode) return { periode };
  if (ofMeeting && cues.take('volgende')) return { vergadering: 'volgende' };
  if (ofMeeting && cues.take('vorige')) return { vergadering: 'vorige' };
  return {};
}

/** What a colleague would add without being asked; undefined for what nobody recorded. */
export function finish({ over, vorm, filters, explicit }: Reading): Reading | undefined {
  const { vergadering, periode, opdracht, rol } = filters;
  // Who comes to a meeting is not recorded.
  if (over === 'vergaderingen' && vorm === 'wie') return undefined;
  if (vorm === 'stand' && (over !== 'opdrachten' || opdracht === undefined))
    return { over, vorm: 'lijst', filters, explicit };
  // Only a title: how does it stand?
  if (
    over === 'opdrachten' &&
    vorm === 'lijst' &&
    opdracht !== undefined &&
    Object.keys(filters).length === 1
  )
    return { over, vorm: 'stand', filters, explicit };
  if (over === 'vergaderingen' && vorm === 'lijst' && vergadering !== undefined)
    return { over, vorm: 'wanneer', filters, explicit };
  if (over === 'vergaderingen' && vorm === 'wanneer' && vergadering === undefined && periode === undefined)
    return { over, vorm, filters: { ...filters, vergadering: 'volgende' }, explicit };
  if (over === 'opdrachten' && vorm === 'wie' && rol === undefined)
    return { over, vorm, filters: { ...filters, rol: 'projectleider' }, explicit };
  return { over, vorm, filters, explicit };
}
