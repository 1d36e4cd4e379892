import { Temporal } from 'temporal-polyfill';
import { asks, only, wholeYear } from '../ground/conditions.ts';
import type { Dag } from '../ground/dagen.ts';
import { numberIn } from '../ground/numbers.ts';
import { type Condition, type Filters, is, isNot, type Onderwerp, within } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { deedOf } from './deed-days.ts';
import { type Lemma, lemmaOf } from './lexicon.ts';
import { MONTH } from './periodes/bounds.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';
import type { Found } from './reading.ts';
import type { Subject } from './subject.ts';

/** Which meeting or which days a question is about, and of what done on them. */
export function readDays(cues: Cues, found: Found, subject: Subject | undefined): Filters {
  return daysOf(cues, found, subject?.over, subject?.filters ?? []).map((one) =>
    inThePast(ofDag(one, cues, found, subject), cues, found, subject),
  );
}

/**
 * What is asked as over is no more than what was until today: 'hoeveel vergaderingen had het PFHO dit jaar', and 'de laatste drie PFHO’s'
 * where no days are named.
 */
export function tillToday(
  days: Filters,
  cues: Cues,
  { today, names, opdracht }: Found,
  subject: Subject | undefined,
  { isLatest, isMeasured }: { readonly isLatest: boolean; readonly isMeasured: boolean },
): Filters {
  const { over, filters: own = [], telt } = subject ?? {};
  const takesPlace = isHeld(over) || over === 'agendapunten';
  const said = cues.texts().join(' ');
  const isOfAny = opdracht === undefined && !asks(names, 'opdracht', 'vergadering');
  if (over === 'agendapunten' && days.length === 0 && isOfAny && DISCUSSED.test(said))
    return [within({ tot: today })];
  if (!takesPlace || asks(own, 'verloop', 'laat', 'vergadering') || TO_COME.test(said)) return days;
  const [one, ...others] = days;
  // Of one that is named, and of who came, it is known already that it was.
  const isOpen =
    opdracht === undefined &&
    telt === undefined &&
    own.length === 0 &&
    !isMeasured &&
    !asks(names, 'opdracht');
  if (!one) return isLatest || (isOpen && WERE.test(said)) ? [within({ tot: today })] : days;
  const holdsToday =
    one.filter === 'periode' &&
    one.dag === undefined &&
    !one.not &&
    one.van !== undefined &&
    one.van <= today &&
    today < (one.tot ?? '9999');
  return holdsToday && others.length === 0 && WERE.test(said) ? [{ ...one, tot: today }] : days;
}
/** It is over, and not only planned then. */
const WERE =
  /\b(?:waren|was|hadden|had|hielden|hield|deden|deed|gehad|geweest|gekomen|kwamen|kwam|vonden|vond)\b/;
/** 'Wat is er in het DO besproken': what is still on an agenda is not. */
const DISCUSSED =
  /\b(?:is|zijn|werd|werden|was|waren|heeft|hebben|had|hadden)\b.*\b(?:besproken|behandeld|langsgekomen|langsgeweest|aan bod gekomen|aan de orde (?:geweest|gekomen))\b(?! (?:wordt|worden|gaat|zal))/;
const TO_COME =
  /\b(?:gepland|nog|komen|komt|komende|eerstvolgende|volgende|moeten|moet|zouden|verwacht|verplaatst|geannuleerd|afgelast|agenda|stonden|stond)\b/;

/** The days are of what was done on them. 'Opdrachten uit februari' were added then. */
function ofDag(one: Condition, cues: Cues, found: Found, subject: Subject | undefined): Condition {
  if (one.filter !== 'periode') return one;
  if (subject?.dag !== undefined)
    return { ...one, dag: subject.dag, ...(subject.isOutside ? { not: true as const } : {}) };
  // What comes by then was not done yet: 'voor kerst te houden activiteiten die zijn verzet'.
  const isToCome = one.van === found.today && (one.tot ?? '') > found.today && !HOLDS_TODAY.test(said(cues));
  const deed = isToCome ? undefined : deedOf(cues, subject?.over, one, found.today);
  if (deed !== undefined) return { ...one, dag: deed };
  const ofOpdracht =
    subject?.over === 'opdrachten' && !asks(found.names, 'overleg') ? doneIn(cues) : undefined;
  if (ofOpdracht !== undefined) return { ...one, dag: ofOpdracht };
  // Of a whole year they are those of that year, also of a table of before.
  const isOfThen =
    subject?.over === 'opdrachten' &&
    !asks(found.names, 'overleg') &&
    wholeYear(one) === undefined &&
    !(one.van === undefined && isEndOfYear(one.tot)) &&
    cues.texts().some((text) => lemmaOf(text) === 'opdracht') &&
    (standsBeforeDays(cues, 'uit') || /\bvan voor\b/.test(cues.texts().join(' ')));
  return isOfThen ? { ...one, dag: 'aangemaakt' } : one;
}

/** What is done with an opdracht and, beside another condition, would be taken for the days of its meeting. */
function doneIn(cues: Cues): Dag | undefined {
  const found = DONE.filter(([done]) => done.test(said(cues)));
  const [one, ...others] = found;
  if (!one || others.length > 0 || NOT_THIS_ALONE.test(said(cues))) return undefined;
  cues.take(...one[2]);
  return one[1];
}
const DONE: readonly (readonly [done: RegExp, dag: Dag, taken: readonly Lemma[]])[] = [
  [/\b(?:terugkoppelingen|teruggekoppeld)\b/, 'verteld', ['terugkoppeling']],
  [/\btoegevoegd\b/, 'aangemaakt', ['toevoegen']],
];
/** Denied, still to be done, or beside another deed that may have these days. */
const NOT_THIS_ALONE =
  /\b(?:niet|geen|zonder|nog|moet|moeten|ingediend|afgestemd|teruggestuurd|besloten|besluit|verwerkt)\b/;

/** ‘Deze week’ may begin today. */
const HOLDS_TODAY = /\b(?:deze|dit|vandaag)\b/;

function said(cues: Cues): string {
  return cues.texts().join(' ');
}

function isEndOfYear(day: string | undefined): boolean {
  return day?.endsWith('-12-31') === true;
}

/** Does this word stand before the days that were named? */
function standsBeforeDays(cues: Cues, word: string): boolean {
  return cues.texts().some((text, at) => {
    if (text !== word) return false;
    let next = at + 1;
    while (BEFORE_DAYS.test(cues.textAt(next))) next += 1;
    return !cues.isFree(next) && isCalendarWord(cues.textAt(next));
  });
}
const BEFORE_DAYS = /^(?:de|het|dit|deze|vorige?|afgelopen|laatste|begin|eind|half)$/;

/** What was done, was done in the last March and not in the next; a year that is named stays. */
function inThePast(
  one: Condition,
  cues: Cues,
  { today, isLimit }: Found,
  subject: Subject | undefined,
): Condition {
  if (one.filter !== 'periode') return one;
  const own = subject?.filters ?? [];
  const isPast =
    one.dag !== undefined ||
    subject?.over === 'inbreng' ||
    // 'Activiteiten uit het voorjaar'.
    standsBeforeDays(cues, 'uit') ||
    WAS.test(cues.texts().join(' ')) ||
    only(own, 'verloop') === 'gehouden' ||
    (subject?.over === 'agendapunten' && only(own, 'heeft') === 'besluit');
  // 'Ingediend voor de zomer' was before the last one.
  if (isLimit && isPast && one.van === today && one.tot !== undefined && one.tot > today)
    return {
      filter: 'periode',
      tot: yearBefore(one.tot),
      ...(one.dag === undefined ? {} : { dag: one.dag }),
      ...(one.not ? { not: one.not } : {}),
    };
  const hasYear = cues.texts().some((text) => /^20\d\d$/.test(text));
  // 'Van voor mei', in November: of the last May.
  const isBeforeMonth =
    one.dag !== undefined &&
    one.van === undefined &&
    !hasYear &&
    cues.texts().some((text) => MONTH.test(text));
  if (isBeforeMonth && one.tot !== undefined && one.tot > today) return { ...one, tot: yearBefore(one.tot) };
  if ((one.van ?? '') <= today) return one;
  // Tomorrow is no day of last year.
  if (!isPast || hasYear || cues.hasText('morgen', 'overmorgen')) return one;
  // 'Vrijdag ingediend' was last Friday.
  const isWeekday =
    cues.texts().some((text) => WEEKDAY.test(text)) && (one.van === one.tot || one.tot === undefined);
  const ago = isWeekday ? { days: 7 } : { years: 1 };
  const back = (day: string): string => Temporal.PlainDate.from(day).subtract(ago).toString();
  const { van, tot } = one;
  return {
    ...one,
    ...(van === undefined ? {} : { van: back(van) }),
    ...(tot === undefined ? {} : { tot: back(tot) }),
  };
}

function yearBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ years: 1 }).toString();
}

/** 'Welke activiteiten waren er in juni'. */
const WAS = /\b(?:waren|was|werd|werden|kwamen|kwam|deden|deed|gingen|ging|hadden|had|vonden|vond)\b/;
const WEEKDAY = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag$/;

/** Which meeting or which days. */
function daysOf(
  cues: Cues,
  { names, periode, dag, dagen = [], isLimit, today, buiten: not }: Found,
  over: Onderwerp | undefined,
  own: Filters,
): Filters {
  const ofOverleg = asks(names, 'overleg');
  const ofVergadering = ofOverleg || over === 'vergaderingen';
  if (ofOverleg && dag !== undefined && !not)
    return [is('vergadering', wasDecided(cues, dag, today, own), ...dagen)];
  // 'Wat moet voor 1 december naar het PFHO': what was there is over.
  const goesThere = ofOverleg && over === 'opdrachten' && periode?.van === undefined && !not;
  if (goesThere && periode?.tot !== undefined && cues.hasText('moet', 'moeten', 'gaan', 'gaat', 'komen'))
    return [within({ van: today, tot: periode.tot })];
  if (periode) {
    cues.take('gepland', 'nieuw');
    const goesOver = (periode.van ?? '') <= today && today <= (periode.tot ?? '9999') && !not;
    // 'Vergaderingen deze maand die al geweest zijn', 'die nog niet geweest zijn'.
    if (over === 'vergaderingen' && goesOver && cues.takeRow('niet/geen geweest'))
      return [within({ ...periode, van: today })];
    if (over === 'vergaderingen' && goesOver && cues.take('geweest'))
      return [within({ ...periode, tot: today })];
    // What is late has to be done by then as well; what was held is not still to come.
    const isToKeep =
      over === 'toezeggingen' && own.some((one) => 'of' in one && !one.not && one.filter === 'soort');
    if ((over === 'verplichtingen' || isToKeep) && isLimit) return [within({ tot: periode.tot })];
    // 'Welke deadlines vallen in de kerstvakantie': not those that passed.
    const ends = (periode.van ?? '') > today && cues.hasText('loopt', 'lopen', 'verlopen', 'verloopt');
    if (over === 'verplichtingen' && (cues.takeText('vallen', 'valt') || ends))
      return [within(periode), isNot('laat', 'ja')];
    const holdsToday = (periode.van ?? '') < today && today <= (periode.tot ?? '9999');
    const isToCome = isHeld(over) && STILL_TO_COME.test(cues.texts().join(' '));
    // 'Komen dit jaar nog in het PFHO' as well: not those that were there.
    const isOfOpdrachten =
      over === 'opdrachten' &&
      cues.hasText('moet', 'moeten', 'gaan', 'gaat', 'komen', 'komt', 'staat', 'staan');
    const goesOn = ofOverleg && (over === 'agendapunten' || isOfOpdrachten);
    // 'Na 5 november nog gehouden' was before today.
    const isOver = own.some((one) => 'of' in one && !one.not && one.of.includes('gehouden'));
    const fromNow =
      (isHeld(over) || goesOn) && (cues.has('nog') || isToCome) && !cues.has('niet') && holdsToday && !isOver;
    if (isToCome) cues.take(...STILL);
    return [{ ...within(fromNow ? { ...periode, van: today } : periode), ...(not ? { not } : {}) }];
  }
  // 'Mijn eerstvolgende deadline'.
  const isOwed = over === 'verplichtingen' || over === 'toezeggingen';
  // 'Klaar voor het volgende DO' is of that meeting.
  if (isOwed && !ofOverleg && cues.takeText('eerstvolgende', 'volgende'))
    return [within({ van: today }), isNot('laat', 'ja')];
  // 'Wat is eerder, het AB of het PFHO': of those to come.
  if (over === 'vergaderingen' && cues.hasText('eerder', 'vroeger', 'later')) return [within({ van: today })];
  if (over === 'vergaderingen' && cues.takeRow('niet/geen geweest')) return [within({ van: today })];
  if (over === 'vergaderingen' && cues.take('geweest')) return [within({ tot: today })];
  // 'Welke keren kwam het PFHO bij elkaar', 'wanneer vergaderde het DO het laatst': those that were; 'was het laatste' is read below.
  const said = cues.texts().join(' ');
  if (over === 'vergaderingen' && MET.test(said) && !cues.has('vorige', 'volgende'))
    return [within({ tot: today })];
  // 'Wanneer was het DO': the last one.
  if (over === 'vergaderingen' && /^wanneer was\b/.test(said) && !cues.has('vorige', 'volgende'))
    return [is('vergadering', 'vorige')];
  // 'Welke twee vergaderingen komen er het eerst'.
  if (isHeld(over) && FIRST_TO_COME.test(said)) return [within({ van: today })];
  if (isHeld(over) && cues.takeText('eraan', 'aankomende', 'aankomen')) {
    if (!ofOverleg) cues.take('volgende');
    return [within({ van: today })];
  }
  // 'Waar is de volgende vergadering': one of them.
  const isOne = cues
    .texts()
    .some((text, at) => /^(?:vergadering|overleg)$/.test(text) && FIRST.test(cues.textAt(at - 1)));
  if (over === 'vergaderingen' && isOne && cues.take('volgende')) return [is('vergadering', 'volgende')];
  if (isHeld(over) && !(ofOverleg && cues.has('volgende')) && cues.take('gepland', 'volgende'))
    return [within({ van: today })];
  // 'Wanneer spreken we weer met inwoners'.
  if (
    over === 'activiteiten' &&
    cues.textAt(0) === 'wanneer' &&
    !cues.hasText('was', 'waren') &&
    cues.takeText('weer')
  )
    return [within({ van: today })];
  // 'Die nog moeten komen'.
  if (isHeld(over) && !cues.has('niet') && STILL_TO_COME.test(cues.texts().join(' '))) {
    cues.take(...STILL);
    return [within({ van: today })];
  }
  // 'Welke activiteiten heb ik nog': those to come.
  const isOpen = cues.has('nog') && !cues.has('niet', 'geen') && !asks(own, 'verloop');
  if (isHeld(over) && isOpen && !ofOverleg) return [within({ van: today })];
  // 'Welke opdrachten komen nog op het AB': not those that were there.
  const isHeldOrGoes = over === 'vergaderingen' || over === 'opdrachten';
  // 'Welke vergaderingen komen er nog behalve het DO' are still to come.
  const isOther = over === 'opdrachten' && names.some((one) => one.filter === 'overleg' && one.not);
  const isDenied = cues.has('niet', 'geen') || isOther;
  const goes = cues.hasRow('gaan nog') || (cues.has('nog') && cues.hasText('moet', 'moeten'));
  if (isHeldOrGoes && ofOverleg && !isDenied && goes) return [within({ van: today })];
  // 'Komende DO's' are several.
  const areSeveral = over === 'vergaderingen' && cues.hasText('s') && cues.hasText('komende', 'aankomende');
  if (areSeveral && cues.take('volgende')) return [within({ van: today })];
  if (ofVergadering && cues.take('volgende')) return [is('vergadering', 'volgende')];
  // 'De laatste twee PFHO's' are not the last one.
  const isCounted = cues
    .texts()
    .some((text, at) => /^laatste$/.test(text) && (numberIn(cues.textAt(at + 1)) ?? 1) > 1);
  // 'Sinds de vorige DO' is not at that one.
  const isSince = /\b(?:sinds|sedert|na|vanaf) (?:de |het |onze )?(?:vorige|laatste|afgelopen)\b/.test(said);
  if (ofVergadering && !isCounted && !isSince && cues.take('vorige')) return [is('vergadering', 'vorige')];
  return [];
}

const MET = /\b(?:kwam|kwamen|vergaderde|vergaderden|waren)\b/;
const FIRST_TO_COME = /\b(?:komt|komen)\b.* eerste?\b/;

/** 'Heeft het PFHO van donderdag al besloten': that was last Thursday. */
function wasDecided(cues: Cues, dag: string, today: string, own: Filters): string {
  const isPast = own.some((one) => 'of' in one && !one.not && one.of.includes('besluit'));
  const isWeekday =
    cues.texts().some((text) => WEEKDAY.test(text)) && !cues.texts().some((text) => /^\d+$/.test(text));
  return isPast && isWeekday && dag > today
    ? Temporal.PlainDate.from(dag).subtract({ days: 7 }).toString()
    : dag;
}

const FIRST = /^(?:eerst)?volgende$/;
const STILL_TO_COME =
  /\b(?:nog moet(?:en)?|moet(?:en)?(?: er)? nog) (?:komen|plaats ?vinden|gebeuren|gehouden|doorgaan|volgen)\b/;

const STILL = ['moeten', 'nog', 'gaan', 'gehouden', 'doen', 'plaats', 'doorgaan'] as const;

/** What takes place on a day. */
function isHeld(over: Onderwerp | undefined): boolean {
  return over === 'activiteiten' || over === 'vergaderingen';
}
