import { soortOf, VERPLICHTING_SOORTEN } from '../../shared/verplichting-soorten.ts';
import { asks, isSet, only } from '../ground/conditions.ts';
import { type Filters, is, isNot, type SetCondition, type Vorm } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { isLemma, type Lemma } from './lexicon.ts';
import { takePhrase } from './phrases.ts';
import { MARKS } from './read-mijlpaal.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** The kind of verplichting that a word asks for. */
const SOORT: ReadonlyMap<Lemma, string> = new Map([
  ...VERPLICHTING_SOORTEN.flatMap((soort) =>
    soortOf(soort)
      .woorden.filter(isLemma)
      .map((woord): [Lemma, string] => [woord, soort]),
  ),
  // Last: of a passage that is handed in the passage says more.
  ['indienen', 'plan ingediend'],
]);

/** 'Niet te laat' is the other half of what is owed. */
export function lateness(cues: Cues): SetCondition | undefined {
  if (cues.takeRow('niet telaat')) return isNot('laat', 'ja');
  const laat =
    cues.take('telaat') ||
    cues.takeRow('blijven/blijft/bleef/gebleven liggen') ||
    (!/\bop tijd\b/.test(cues.texts().join(' ')) && cues.takeRow('over/uit/buiten tijd/termijn/datum')) ||
    cues.takeRow('loopt/lopen uit') ||
    takeLate(cues) ||
    (cues.has('had') && cues.has('moeten') && cues.take('had'));
  return laat ? is('laat', 'ja') : undefined;
}

/** 'Het loopt uit de tijd' is one saying. */
function takeLate(cues: Cues): boolean {
  const laat = cues.take('verlopen', 'achter');
  if (laat) cues.take('tijd');
  return laat;
}

/** 'Tot wanneer heb ik', 'voor welke datum': asks for the last day, of what is still to be done. */
const BY_WHEN = /\b(?:tot|voor|tegen|uiterlijk) (?:wanneer|welke (?:dag|datum))\b/;
export function asksByWhen(cues: Cues): boolean {
  return BY_WHEN.test(cues.texts().join(' '));
}

/** 'Tot wanneer heb ik voor pleegzorg': whatever has to be done for it. */
const TIME_LEFT =
  /\btot wanneer (?:heb|hebt|heeft|hebben)(?= (?:ik|je|we|wij|\p{L}+) (?:nog )?(?:de )?(?:tijd )?(?:voor|om)\b)/u;

const EXPECTED = /\bverwachte?n? (?:aantal |aantallen )?(?:mensen|deelnemers|inwoners|opkomst|bezoekers)\b/;

/** Does it ask what somebody still has to do? */
export function readOwed(cues: Cues, vorm: Vorm, ofDays: boolean): Filters | undefined {
  const laat = lateness(cues);
  // 'Opdrachten die nog een plan moeten inleveren' asks for opdrachten.
  // What has its turn only later is owed when that has come: 'bij welke opdrachten moet ik de meetlat nog doen'.
  const hasItsTurn = cues.has('meetlat', 'evalueren') && vorm !== 'aantal';
  if (!laat && cues.has('opdracht') && cues.has('moeten') && cues.has(...MARKS) && !hasItsTurn)
    return undefined;
  // 'Welke plannen moet ik nog indienen' asks for the plans that are not there, also where no day says when.
  const ofPlans = cues.has('plan') && cues.has('indienen') && /^welke?$/.test(cues.textAt(0));
  if (!laat && ofPlans && !ofDays && vorm === 'lijst') return undefined;
  const mustAgree = cues.has('moeten') && cues.has('afstemmen') && vorm !== 'wie';
  // 'Verwachte mensen' are counted, and owe nothing.
  const isExpected = EXPECTED.test(cues.texts().join(' '));
  // 'Van welke activiteiten is de uitnodiging nog niet verstuurd': it is owed until it is done. Days would be those of the activiteit.
  const ofActiviteit = cues.has('uitnodiging') && !ofDays;
  const isLacked =
    ofActiviteit &&
    cues.has('niet', 'geen', 'missen') &&
    !cues.has('inbreng', 'opdracht', 'ophalen', 'zeggen');
  const todo =
    isLacked ||
    (!isExpected && cues.take('taak')) ||
    cues.takeRow('te doen') ||
    cues.takeRow('alles doen/klaar') ||
    cues.takeRow('niet voldoen') ||
    // What stands on a list of opdrachten is one of those.
    (!cues.has('opdracht') && cues.takeRow('op lijst/lijstje')) ||
    cues.take('verschuldigd') ||
    (cues.has('moeten') &&
      !mustAgree &&
      cues.has('doen', 'klaar', 'invullen', ...SOORT.keys()) &&
      !takesBesluit(cues)) ||
    takePhrase(cues, TIME_LEFT) !== undefined ||
    (asksByWhen(cues) && cues.has(...SOORT.keys()) && !cues.has('niet', 'geen', 'zonder')) ||
    // Since when it is so was not recorded.
    (cues.has('stil') && !cues.hasText('langer')) ||
    ((cues.takeRow('staan/staat uit') || cues.has('open')) && !cues.has('opdracht'));
  if (!laat && !todo) return undefined;
  // 'Taken die niet gedaan zijn' are those to do.
  if (!laat && cues.has('taak', 'doen', 'klaar', 'voldoen')) cues.takeRow('niet doen/klaar/voldoen');
  // A besluit is owed to the record; to take one is something else.
  const lemma = [...SOORT.keys()].find(
    (one) => cues.has(one) && (one !== 'besluit' || cues.has('invullen', 'taak', 'open') || laat),
  );
  const soort = lemma && SOORT.get(lemma);
  const isLeftOut = takeLeftOut(cues, lemma);
  cues.take(
    'opdracht',
    'moeten',
    'doen',
    'klaar',
    'open',
    'invullen',
    'indienen',
    'binnen',
    ...(lemma === undefined ? [] : [lemma]),
    ...(ofActiviteit ? (['activiteit'] as const) : []),
    ...(isLacked ? (['niet', 'geen', 'missen'] as const) : []),
    ...(soort === 'inbreng verwerkt' ? (['inbreng', 'verwerkt'] as const) : []),
  );
  const ofSoort = soort === undefined ? [] : [isLeftOut ? isNot('soort', soort) : is('soort', soort)];
  return [...ofSoort, ...(laat ? [laat] : [])];
}

/** 'Wat is te laat behalve de plannen', 'los van de uitnodigingen'. Takes the words that leave it out. */
function takeLeftOut(cues: Cues, lemma: Lemma | undefined): boolean {
  const at = lemma === undefined ? -1 : cues.indexOf(lemma);
  if (at < 0) return false;
  let before = at - 1;
  while (/^(?:de|het|een|alle|die)$/.test(cues.textAt(before))) before -= 1;
  const isTwo = cues.textAt(before) === 'van' && cues.textAt(before - 1) === 'los';
  if (!isTwo && !/^(?:behalve|uitgezonderd|buiten)$/.test(cues.textAt(before))) return false;
  for (let place = isTwo ? before - 1 : before; place < at; place += 1) cues.takeAt(place);
  return true;
}

/** 'Welke besluiten moet het PFHO nog nemen': of meetings, and nobody owes it. */
function takesBesluit(cues: Cues): boolean {
  return cues.has('besluit') && !cues.has('invullen', 'klaar', 'doen');
}

const NEXT_STEP = /\b(?:eerst)?(?:volgende|eerste) (?:stap|actie|zet)\b/;

/** 'Bij wie ligt pleegzorg', 'waar wacht pleegzorg op', 'wie is er aan zet': who has to do what comes first. */
export function readNext({ cues, names, vorm }: Asking): Subject | undefined {
  if (only(names, 'opdracht') === undefined || cues.has('niet', 'geen', 'zonder')) return undefined;
  // 'Wat is de volgende stap bij pleegzorg', 'wie moet de volgende stap zetten'.
  if (takePhrase(cues, NEXT_STEP)) {
    cues.take('wie', 'moeten', 'nog', 'gaan', 'helpen', 'doen', 'opdracht');
    cues.takeText('zetten', 'zet');
    return { ...subject('verplichtingen'), vorm: 'wie' };
  }
  if (cues.has('moeten')) return undefined;
  const waits = cues.has('liggen', 'wachten') && (vorm === 'wie' || cues.textAt(0) === 'waar');
  const isNext = cues.takeText('zet') || (vorm === 'wie' && cues.takeText('beurt'));
  if (!isNext && !waits) return undefined;
  cues.take('liggen', 'wachten', 'plan', 'opdracht', 'nog');
  return { ...subject('verplichtingen'), vorm: 'wie' };
}

/** 'Bij wie liggen de plannen van Fatima', 'op wie wachten de plannen voor het DO': who has to do what comes next for each of them. */
export function readWhoHasPlans({ cues, names, vorm }: Asking): Subject | undefined {
  if (vorm !== 'wie' || asks(names, 'opdracht') || cues.has('niet', 'geen', 'zonder')) return undefined;
  // 'Wie moet er iets doen aan de plannen van Tom', 'wie is er aan zet bij de plannen van Tom'.
  const mustDo = takePhrase(
    cues,
    /\bwie moet(?:en)? er (?:nu |nog )*(?:iets|wat) doen (?:aan|met|voor) de plannen\b/,
  );
  if (!mustDo && (!cues.has('plan') || cues.has('moeten'))) return undefined;
  if (!mustDo && !cues.take('liggen', 'wachten') && !cues.takeText('zet')) return undefined;
  cues.take('plan', 'nog', 'opdracht');
  const people = names.filter(isSet).filter(({ filter }) => filter === 'persoon');
  return {
    ...subject('verplichtingen', [
      is('soort', 'plan ingediend', 'plan afgestemd'),
      ...people.map((one) => ({ ...one, filter: 'opdracht van' as const })),
    ]),
    without: ['persoon'],
  };
}

/** 'Welke plannen wachten op Samira': what she has to do for a plan. Of a coördinator it is read as the state that it has. */
export function readWaitsFor({ cues, names, head, vorm }: Asking): Subject | undefined {
  const isOfPlan = cues.has('plan') && !head;
  // 'Welke opdrachten wachten op Samira' asks for whatever she has to do for them.
  const waits = head && cues.has('wachten') && !cues.has('plan', 'afstemmen', 'terugkoppeling', 'besluit');
  if (!isOfPeople(names) || !(isOfPlan || waits)) return undefined;
  if (vorm === 'wie' || cues.has('niet', 'geen', 'zonder', 'moeten')) return undefined;
  // 'Op Samira', and not 'op akkoord'.
  const says = cues.texts().some((text, at) => /^(?:op|bij)$/.test(text) && !cues.isFree(at + 1));
  const isNext = takePhrase(cues, /\baan (?:zet|de beurt)\b/) !== undefined;
  if (!isNext && (!says || !cues.take('wachten', 'liggen'))) return undefined;
  cues.take('plan', 'afstemmen', 'nog', 'opdracht');
  const soort = waits ? [] : [is('soort', 'plan ingediend', 'plan afgestemd')];
  // 'Die bij mij liggen en niet van Pieter zijn': not of his opdrachten.
  const people = names.filter(isSet).filter(({ filter }) => filter === 'persoon');
  const others = people.map((one) => (one.not ? { ...one, filter: 'opdracht van' as const } : one));
  return people.some(({ not }) => not)
    ? { ...subject('verplichtingen', [...soort, ...others]), without: ['persoon'] }
    : subject('verplichtingen', soort);
}

/** Is nothing named but people, one of whom is not denied? */
function isOfPeople(names: Filters): boolean {
  return names.every(({ filter }) => filter === 'persoon') && names.filter(({ not }) => !not).length === 1;
}

/** Toezeggingen that were not kept yet, or should have been. */
export function readOpen(cues: Cues): Filters {
  const laat = lateness(cues);
  const open =
    cues.take('open', 'taak', 'verschuldigd') ||
    cues.takeRow('staan/liggen/moeten uit/nog') ||
    cues.takeRow('nog staan/liggen') ||
    cues.takeRow('niet nakomen/nagekomen') ||
    cues.takeRow('niet klaar') ||
    cues.take('moeten');
  if (!laat && !open) return [];
  return [is('soort', 'toezegging nagekomen'), ...(laat ? [laat] : [])];
}
