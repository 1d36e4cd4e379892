import { asks, isSet, setsOf } from '../ground/conditions.ts';
import { type Filters, is, isNot } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';
import { takePhrase } from './phrases.ts';
import { isDecidedByWhom } from './read-agenda.ts';
import { readMijlpaal } from './read-mijlpaal.ts';
import { readOwed } from './read-owed.ts';
import { asksProgress, takesHow } from './read-progress.ts';
import { isNegated, readStand } from './read-stand.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** 'Plannen op het niveau adviseren', 'met een plicht uit de Wmo': what the plan says, also in a draft, and not which have one. */
export function readInPlan({ cues, names, head }: Asking): Subject | undefined {
  if (!asks(names, 'niveau', 'plicht') || isNegated(cues)) return undefined;
  cues.take('plan', 'opdracht', 'mee', 'inwoners');
  // 'Waar mogen inwoners meebeslissen'.
  cues.takeText('mogen', 'mag');
  return subject('opdrachten', [], head);
}

/** 'Opdrachten met de stand besloten', 'van welke opdrachten is het plan gevraagd'. */
export function readNamed({ cues, named, head }: Asking): Subject | undefined {
  if (named.length === 0) return undefined;
  cues.take('opdracht', 'plan', 'helpen');
  return subject('opdrachten', [...named, ...readMijlpaal(cues)], head);
}

/** 'Welke activiteiten zijn er gehouden', 'wat is er met inwoners gehouden', 'geplande focusgroepen'. */
export function readGehouden({ cues, names, head }: Asking): Subject | undefined {
  const verloop = readVerloop(cues, names);
  if (verloop === undefined) return undefined;
  if (cues.take('vergadering')) return subject('vergaderingen', verloop);
  if (head) return undefined;
  cues.take('activiteit', 'inwoners', 'gepland');
  // 'Is het werkbezoek van pleegzorg geweest': how it is with that one, whatever it is.
  const asksWhether =
    asks(names, 'opdracht') &&
    (/^(?:is|zijn|was|waren|heeft|hebben|vond|vonden|doorgegaan|plaatsgevonden)$/.test(cues.textAt(0)) ||
      /\b(?:is|zijn|was|waren) (?:dat|die|het|ze)\b/.test(cues.texts().join(' ')));
  return subject('activiteiten', asksWhether ? [] : verloop);
}

function readVerloop(cues: Cues, names: Filters): Filters | undefined {
  const ofActiviteit = cues.has('activiteit', 'inwoners') || asks(names, 'methode');
  if (!ofActiviteit && isBareHeld(cues, names) && cues.take('gehouden')) return [is('verloop', 'gehouden')];
  if (!ofActiviteit && !cues.has('vergadering')) return undefined;
  if (
    cues.takeRow('niet/geen doorgaan') ||
    cues.takeRow('doorgaan niet') ||
    cues.take('afgelast') ||
    cues.takeText('geannuleerd', 'geannuleerde')
  )
    return [is('verloop', 'geannuleerd')];
  // 'Nooit verplaatst'.
  if (cues.takeRow('niet/geen verplaatsen')) return [isNot('verloop', 'verplaatst')];
  if (cues.take('verplaatsen')) return [is('verloop', 'verplaatst')];
  // An activiteit that was postponed has another day.
  if (cues.has('activiteit') && !cues.has('opdracht', 'plan', 'niet', 'geen') && cues.take('uitgesteld'))
    return [is('verloop', 'verplaatst')];
  if (!ofActiviteit) return undefined;
  // 'Is de focusgroep van pleegzorg doorgegaan' asks whether it was held.
  const tookPlace = cues.hasText('doorgegaan', 'doorging', 'doorgingen') && cues.take('doorgaan');
  // 'Wat vond er plaats', 'wat waren de laatste vijf activiteiten': those that were.
  const tookPlaceThen = cues.hasText('plaatsgevonden') && !cues.has('niet', 'geen', 'moeten');
  if (tookPlaceThen || werePast(cues)) return [is('verloop', 'gehouden')];
  if (tookPlace) return [is('verloop', 'gehouden')];
  if (cues.takeRow('niet/geen gehouden/geweest')) return [isNot('verloop', 'gehouden')];
  // 'Moeten nog gehouden worden' is still to come.
  if (cues.has('moeten')) return undefined;
  if (
    cues.take('gehouden', 'geweest') ||
    cues.takeText('gedaan', 'plaatsgevonden', 'plaatsvond', 'plaatsvonden') ||
    cues.takeText('hield', 'hielden') ||
    (cues.hasText('heb', 'hebben', 'heeft', 'hadden') && !cues.has('moeten') && cues.takeText('gehad')) ||
    (!cues.has('inwoners', 'mee') && cues.takeText('deden', 'deed'))
  )
    return [is('verloop', 'gehouden')];
  return cues.takeText('geplande') ? [is('verloop', 'gepland', 'uitgenodigd')] : undefined;
}

/** 'Wat is er in oktober gehouden', 'is er iets gehouden in de herfstvakantie': an activiteit is. */
function isBareHeld(cues: Cues, names: Filters): boolean {
  const isElse = cues.has(
    ...(['opdracht', 'plan', 'vergadering', 'toezegging', 'signaal', 'inbreng', 'niet', 'geen'] as const),
  );
  return !isElse && !asks(names, 'overleg', 'opdracht') && !cues.hasRow('aan gehouden');
}

/** 'Wat waren de laatste vijf activiteiten', 'wat was de grootste bijeenkomst'. */
function werePast(cues: Cues): boolean {
  const [first, second] = cues.texts();
  return /^(?:wat|welke?|wanneer)$/.test(first ?? '') && /^(?:was|waren)$/.test(second ?? '');
}

/** 'Cijfers van 2026', 'hoe doen we het'. */
export function readCijfers({ cues }: Asking): Subject | undefined {
  if (!cues.take('cijfers') && !cues.takeRow('hoe doen/helpen we het/doen')) return undefined;
  cues.take('doen');
  return subject('cijfers');
}

export function readVerplichtingen({ cues, vorm, ofDays, ofOwed, names }: Asking): Subject | undefined {
  // 'Wanneer moet pleegzorg naar het PFHO': when it is on its agenda.
  if (vorm === 'wanneer' && asks(names, 'overleg') && asks(names, 'opdracht')) {
    cues.take('moeten', 'gaan', 'nog');
    return subject('agendapunten');
  }
  const owed = readOwed(cues, vorm, ofDays) ?? (ofOwed ? [] : undefined);
  if (ofOwed) cues.take('doen', 'moeten');
  return owed && subject('verplichtingen', owed);
}

/** 'Welke opdrachten zijn uitgesteld'. */
export function readStanden(asking: Asking): Subject | undefined {
  const { cues, head, ofDays, ofOrder, names, vorm } = asking;
  if (isDecidedByWhom(asking)) return undefined;
  // 'Wanneer moet de inbreng van pleegzorg verwerkt zijn' is owed.
  if (vorm === 'wanneer' && asks(names, 'opdracht') && cues.has('moeten')) return undefined;
  const owes = cues.has('moeten');
  const stand = readStand(cues);
  if (!stand) return undefined;
  // 'Welke plannen moet ik deze week beoordelen': by the day on which that is due, and not that of a meeting.
  if (
    owes &&
    // 'De plannen van Samira waar ik nog akkoord op moet geven' are hers, and wait for who asks.
    (ofDays || (asks(names, 'persoon') && !cues.hasText('ik', 'we', 'wij', 'mij', 'ons'))) &&
    !asks(names, 'overleg') &&
    stand.some((one) => 'of' in one && one.of.includes('plan ingediend'))
  ) {
    cues.take('plan', 'coordinator');
    return subject('verplichtingen', [is('soort', 'plan afgestemd')]);
  }
  // Of whoever the plans are, they wait for who asks.
  if (owes && asks(names, 'persoon') && stand.some((one) => 'of' in one && one.of.includes('plan ingediend')))
    cues.take('ik', 'moeten');
  // 'Welke plannen zijn uitgesteld' are opdrachten; of 'opdrachten met een plan' the plan is what they have.
  const ofPlan = stand.some((one) => 'of' in one && one.of.includes('plan in concept'));
  if (!head || ofPlan) cues.take('plan');
  cues.take('opdracht');
  // What waits for akkoord waits since it was handed in.
  const waits = ofOrder && stand.some((one) => 'of' in one && one.of.includes('plan ingediend'));
  return {
    ...subject('opdrachten', [...stand, ...readMijlpaal(cues)], head),
    ...(waits ? { dag: 'ingediend' as const } : {}),
  };
}

/** Opdrachten by what they have or lack; without it what is asked of an overleg, or of an opdracht and one. */
export function readMijlpalen({ cues, vorm, names, head, ofDays }: Asking): Subject | undefined {
  const overleg = asks(names, 'overleg');
  const opdracht = asks(names, 'opdracht');
  // 'Hoe zit het met de passages' asks for neither those with nor those without.
  const isDoneThen = ofDays && !overleg && cues.texts().some((text) => DONE.test(text));
  const said = vorm === 'stand' && !opdracht && !head ? [] : readMijlpaal(cues);
  // 'In oktober ingediend': those days are not those of its overleg.
  if (isDoneThen && said.length > 0 && said.every(({ not }) => !not)) return undefined;
  // 'Zijn alle plannen binnen': those that are not say whether they are.
  const mijlpaal = asksAll(cues) && said.every(({ not }) => !not) ? said.map(turned) : said;
  const isBare = mijlpaal.length === 0;
  if (overleg && opdracht && isBare) return subject('agendapunten');
  const goesThere = cues.has('gaan') && vorm !== 'wanneer' && goesTo(cues);
  if (overleg && head) cues.takeRow('moeten naar');
  if (overleg && !head && isBare) {
    // 'Wat moet er op 17 december naar het PFHO' is what stands on its agenda; 'moet er nog iets naar' what has to be done for it.
    const isOnIt = IN_OVERLEG.test(cues.texts().join(' ')) || (!cues.has('nog') && cues.hasText('naar'));
    if (vorm !== 'wanneer' && !cues.has('niet', 'doen', 'klaar') && isOnIt && cues.take('moeten')) {
      cues.take('gaan', 'nog');
      return subject('opdrachten');
    }
    if (cues.take('moeten')) return subject('verplichtingen');
    if (!goesThere) return { ...subject('vergaderingen', [], false), byName: true };
  }
  // When its passage or terugkoppeling is there, is another day than that of its overleg.
  const isOfOverleg = setsOf(mijlpaal, 'heeft').every(({ of }) => of.every((one) => AT_OVERLEG.has(one)));
  if (opdracht && vorm === 'wanneer' && isOfOverleg) cues.takeText('vastgesteld');
  if (opdracht && vorm === 'wanneer') return isOfOverleg ? subject('agendapunten') : undefined;
  // 'Is het al klaar': how one of them stands.
  if (
    opdracht &&
    isBare &&
    /^(?:is|zijn|was)$/.test(cues.textAt(0)) &&
    cues.take('klaar', 'beginnen', 'indienen')
  )
    return { ...subject('opdrachten'), vorm: 'stand' };
  // 'Zit pleegzorg op schema', 'heeft ze pleegzorg al ingediend': whatever it is, the card of that one says how far it is.
  if (opdracht && isBare && (asksProgress(cues) || takesHow(cues, names)))
    return { ...subject('opdrachten'), vorm: 'stand' };
  return cues.take('opdracht') || !isBare ? subject('opdrachten', mijlpaal, head) : undefined;
}

const DONE =
  /^(?:ingediende?|teruggekoppelde?|afgestemde?|goedgekeurde?|verwerkte?|ingeleverde?|geaccordeerde?)$/;

/** 'Wat moet er nog in het PFHO': what an overleg has to treat. */
const IN_OVERLEG = /^wat (?:moet|moeten)\b.* (?:in|op) het \p{L}+(?: van .*)?$/u;

/** 'Naar het DO', 'in het PFHO': and not 'in 2026'. */
function goesTo(cues: Cues): boolean {
  return cues.texts().some((text, at) => {
    if (text === 'daarheen') return true;
    if (!/^(?:naar|in|op|voor|bij)$/.test(text) || !cues.isFree(at)) return false;
    const next = /^(?:het|de|ons|onze|een)$/.test(cues.textAt(at + 1)) ? at + 2 : at + 1;
    return !/^\d/.test(cues.textAt(next)) && !isCalendarWord(cues.textAt(next));
  });
}

/** 'Zijn alle plannen …', 'zijn al alle …', 'is voor het DO elk plan …'. */
function asksAll(cues: Cues): boolean {
  const [first = '', ...others] = cues.texts();
  const each = others.findIndex((text) => /^(?:elk|elke|ieder|iedere)$/.test(text));
  // What is said of all of them stands behind it.
  if (/^(?:is|staat)$/.test(first) && each >= 0) return !cues.has('niet', 'geen');
  return /^(?:zijn|staan)$/.test(first) && others.find((text) => text !== 'al') === 'alle';
}

function turned(one: Filters[number]): Filters[number] {
  return isSet(one) ? isNot(one.filter, ...one.of) : one;
}

/** What stands on the agenda, or is decided there. */
const AT_OVERLEG: ReadonlySet<string> = new Set(['plan', 'afgestemd plan', 'besluit']);

/** 'Overzicht', 'overzicht van Jeugd': the figures. */
export function readOverzicht({ cues, names, ofRol }: Asking): Subject | undefined {
  if (ofRol || !names.every(({ filter }) => filter === 'programma') || !cues.take('overzicht'))
    return undefined;
  return subject('cijfers');
}

/** 'Wat moet er nog bij pleegzorg': whatever it is. */
export function readWhatWaits({ cues, names, head }: Asking): Subject | undefined {
  if (head) return undefined;
  // 'Wat niet bij Els ligt' waits for nobody.
  const ofAnybody = names.some(({ filter, not }) => filter === 'persoon' && !not);
  const ofSomebody = ofAnybody && cues.hasText('op', 'bij');
  // 'Waar wacht ik op', 'op wie zit Pieter te wachten': what others owe, and not who waits.
  if (WAITS_ITSELF.test(cues.texts().join(' '))) return undefined;
  const waits =
    ((cues.has('nog') || ofAnybody) && cues.take('liggen')) || (ofSomebody && cues.take('wachten'));
  return waits || cues.take('moeten') ? subject('verplichtingen') : undefined;
}

const WAITS_ITSELF =
  /\b(?:waar|waarop|op wie|op wat)\b.*\b(?:wacht|wachten|zit|zitten) (?:ik|we|wij|je|jij)\b|\b(?:ik|we|wij)\b.*\bop (?:zit|zitten|wacht|te wachten)\b/;

export function readUitnodigingen({ cues }: Asking): Subject | undefined {
  // Which were sent is no list that is kept; whether they were, and what is still to be sent, is.
  const isPast = /^(?:welke|wat|wie|hoeveel)$/.test(cues.textAt(0)) && cues.hasText('verstuurd', 'verzonden');
  if (isPast && !cues.has('niet', 'geen', 'nog', 'moeten')) return undefined;
  if (!cues.take('uitnodiging')) return undefined;
  cues.takeRow('niet invullen');
  cues.take('invullen');
  return subject('verplichtingen', [is('soort', 'uitnodiging verstuurd')]);
}

/** 'Wat gebeurt er in Huizen' asks what there is; 'wat gaat er gebeuren' what has to be done. */
export function readWhatHappens({ cues, names, ofDays, ofYear, head }: Asking): Subject | undefined {
  const happens = cues.textOf('doen');
  if ((happens === 'gebeuren' || (ofDays && happens === 'gebeurt')) && cues.take('doen'))
    return subject(cues.has('inwoners') ? 'activiteiten' : 'verplichtingen', [], false);
  // 'Wat staat er in januari op de planning met inwoners'.
  if (!head && cues.has('inwoners') && !asks(names, 'overleg') && cues.take('planning')) {
    cues.take('inwoners', 'gaan');
    return subject('activiteiten', [], false);
  }
  if (!head && cues.take('gepland')) return subject('activiteiten', [], false);
  // 'Wat doen we op 3 december', 'wat deden we vorige week met inwoners'.
  if (!head && ofDays && !ofYear && takePhrase(cues, /^wat (?:doen|deden|gaan|hebben) (?:we|wij|jullie)\b/)) {
    takePhrase(cues, /\b(?:met|voor) (?:de |onze )?(?:inwoners|mensen|bewoners)\b/);
    const isPast = cues.hasText('deden') || (cues.hasText('hebben') && cues.hasText('gedaan'));
    cues.take('doen', 'inwoners', 'nog');
    return subject('activiteiten', isPast ? [is('verloop', 'gehouden')] : [], false);
  }
  const ofSomebody = names.every(({ filter }) => filter === 'persoon');
  const anything = ofDays && ofSomebody && (cues.takeRow('nog iets/wat') || cues.takeRow('iets nog'));
  return anything ? subject('verplichtingen', [], false) : undefined;
}

/** 'Wat deden we in 2017': what there was in that year. */
export function readWhatWasDone({ cues, names, ofYear, head }: Asking): Subject | undefined {
  if (head || !ofYear || !names.every(({ filter }) => filter === 'programma')) return undefined;
  return cues.takeRow('wat deden/gedaan/gebeurde') ? subject('opdrachten') : undefined;
}

/** 'Welke terugkoppeling bereikte de meeste mensen': of the opdrachten. */
export function readHeard({ ofHeard, cues }: Asking): Subject | undefined {
  if (!ofHeard) return undefined;
  cues.take('opdracht', 'terugkoppeling');
  return subject('opdrachten');
}

/** 'Waar kwamen meer dan 100 mensen op af': people come to an activiteit. */
export function readCame({ cues, ofCame, head }: Asking): Subject | undefined {
  if (!ofCame || head) return undefined;
  cues.take('gaan', 'geweest', 'gehouden', 'plan', 'gepland', 'praten', 'klaar');
  cues.takeText('af');
  cues.takeText('aanwezig');
  return subject('activiteiten', [is('verloop', 'gehouden')]);
}

/** Opdrachten of which only a name was said. */
export function readByName({
  cues,
  names,
  ofRol,
  ofDays,
  ofPast,
  ofSince,
  vorm,
}: Asking): Subject | undefined {
  if (names.length === 0 && !ofRol) return undefined;
  const [only, ...others] = names;
  // 'Wat heb ik deze week' is what has to be done in it; what somebody did yesterday is not kept by person.
  const isHad = cues.hasText('heb', 'heeft', 'hebben') && ofDays && !ofRol && vorm === 'lijst';
  if (isHad && only?.filter === 'persoon' && others.length === 0)
    return ofPast && !ofSince ? undefined : { ...subject('verplichtingen', [], false), byName: true };
  return { ...subject('opdrachten', [], asks(names, 'opdracht')), byName: true };
}
