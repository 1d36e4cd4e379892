import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../../opdrachten/momenten.ts';
import { asks } from '../ground/conditions.ts';
import { type Filters, is, isNot, within } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { type Lemma, lemmaOf } from './lexicon.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';
import { takePhrase } from './phrases.ts';
import { MARKS, readMijlpaal } from './read-mijlpaal.ts';
import { isNegated, readStand } from './read-stand.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** On which day something of an opdracht was done. */

/** The words for what is done on a day of an opdracht. */
const MOMENT: readonly (readonly [lemma: Lemma, moment: Moment])[] = [
  ['indienen', 'ingediend'],
  ['afstemmen', 'akkoord'],
  ['terugsturen', 'teruggestuurd'],
  ['terugkoppeling', 'verteld'],
  ['verwerkt', 'verwerkt'],
  ['uitgesteld', 'uitgesteld'],
  ['ingetrokken', 'ingetrokken'],
  ['binnen', 'ingediend'],
  ['toevoegen', 'aangemaakt'],
  ['wijzigen', 'gewijzigd'],
  ['passage', 'passage'],
];

/** What is done on a day, by the word for it. */
export function momentIn(cues: Cues): { readonly lemma: Lemma; readonly dag: Moment } | undefined {
  const [lemma, dag] = MOMENT.find(([one]) => cues.has(one)) ?? [];
  return lemma === undefined || dag === undefined ? undefined : { lemma, dag };
}

/** 'Welke plannen zijn in oktober ingediend': the days are those of handing in. */
export function readMomenten({
  cues,
  ofDays,
  ofOrder,
  ofHeard,
  vorm,
  names,
  head,
}: Asking): Subject | undefined {
  const ever = !ofDays && !ofOrder ? momentAtAnyTime(cues, vorm) : undefined;
  const isNever = cues.hasText('nooit', 'geen') && cues.has('terugsturen', 'uitgesteld', 'wijzigen');
  if (!ofDays && !ofOrder && !ever && !isNever) return undefined;
  if (vorm === 'wanneer' || asks(names, 'opdracht', 'overleg')) return undefined;
  const withOrWithout = ofDays ? readWithOrWithout(cues) : [];
  // What waits for the coördinator waits since it was handed in.
  const handedIn = cues.has('plan') && (cues.hasText('ingediend', 'ingediende') || cues.has('binnen'));
  // 'Die nog goedgekeurd moeten worden, oudste eerst'.
  const isToJudge = ofOrder && cues.has('moeten') && cues.has('afstemmen') && vorm !== 'wie';
  if (
    (cues.has('wachten', 'liggen') || isToJudge) &&
    (handedIn || cues.has('afstemmen', 'coordinator')) &&
    !isDenied(cues)
  ) {
    cues.take('wachten', 'liggen', 'afstemmen', 'coordinator', 'plan', 'opdracht', 'indienen', 'binnen');
    if (isToJudge) cues.take('moeten', 'nog');
    return { ...subject('opdrachten', [is('stand', 'plan ingediend')]), dag: 'ingediend' };
  }
  const never = readNever(cues, vorm);
  if (never) return never;
  // 'Uitgesteld en hebben geen trekker' says no day: how it stands is read elsewhere.
  if (!ofDays && !ofOrder && !ever) return undefined;
  if (isDeniedItself(cues) || cues.has('moeten', 'telaat', 'taak')) return undefined;
  // 'Uitgesteld tot na de zomer' is still to come; how long it waits is not on which day it was postponed.
  if (cues.has('uitgesteld') && cues.hasText('tot', 'naar', 'langer')) return undefined;
  if (ofDays && cues.has('opdracht') && cues.take('nieuw')) {
    cues.take('opdracht', 'toevoegen');
    return { ...subject('opdrachten'), dag: 'aangemaakt' };
  }
  if (head && ofDays && cues.takeRow('komen/kwamen/kwam/komt bij')) {
    cues.take('opdracht');
    return { ...subject('opdrachten'), dag: 'aangemaakt' };
  }
  const besloten = (head || ofOrder) && cues.has('besluit') ? (['besluit', 'besloten'] as const) : undefined;
  // 'Terugkoppelingen die vanaf 1 november meer dan 20 mensen bereikten'.
  if (ofDays && ofHeard && !isDenied(cues)) {
    cues.take('terugkoppeling', 'opdracht', 'inwoners', 'invullen');
    return { ...subject('opdrachten'), dag: 'verteld' };
  }
  // What came in is a plan: a signaal has been read.
  const [lemma, dag] = momentOfDays(cues) ?? besloten ?? [];
  if (lemma === undefined || dag === undefined) return undefined;
  const isStand = lemma !== 'uitgesteld' && cues.has('uitgesteld');
  const besides = [
    ...withOrWithout,
    ...readBesides(cues, lemma),
    ...(isStand ? (readStand(cues) ?? []) : []),
  ];
  cues.take(lemma, 'plan', 'inbreng', 'opdracht', 'zeggen', 'invullen', 'helpen');
  if (lemma === 'terugkoppeling') cues.take('inwoners');
  if (lemma === 'passage') cues.take('klaar');
  // On whichever day it was.
  return { ...subject('opdrachten', [...(ever ? [within({}, dag)] : []), ...besides]), dag };
}

/**
 * 'Wat is er gebeurd sinds vrijdag', 'iets nieuws deze week': what was changed last in days that go on to today. Of days that are over nobody
 * can say it: an opdracht keeps the day of its last change.
 */
export function readHappened(asking: Asking): Subject | undefined {
  const { cues, names, head, ofSince, vorm } = asking;
  const still = readUntouched(asking) ?? readNews(asking);
  if (still) return still;
  // 'Wat is er met mijn opdrachten gebeurd' asks for those.
  const ofThem = /^wat\b.*\bgebeurd\b/.test(cues.texts().join(' '));
  if (!ofSince || (head && !ofThem) || vorm !== 'lijst' || asks(names, 'overleg') || isDenied(cues))
    return undefined;
  const happened =
    (/^gebeurde?$/.test(cues.textOf('doen')) && cues.take('doen')) ||
    // 'Heeft er sinds zaterdag nog iemand iets gedaan'.
    (cues.hasText('iemand') && cues.textOf('doen') === 'gedaan' && cues.take('doen', 'nog')) ||
    (cues.textOf('nieuw') === 'nieuws' && cues.take('nieuw')) ||
    cues.take('wijzigen') ||
    (cues.textOf('stand') === 'bijpraten' && cues.take('stand'));
  if (!happened || cues.has('moeten', 'nog')) return undefined;
  if (asks(names, 'opdracht')) return subject('feiten', [is('feit', 'gewijzigd')]);
  return { ...subject('opdrachten', [], false), dag: 'gewijzigd' };
}

const NOTHING_DONE =
  /\b(?:niks|niets|niet|nooit meer)(?: meer)?(?: (?:mee|aan|bij|in|over))? (?:gebeurd|gedaan|veranderd|gewijzigd|bewogen|bijgewerkt|aangeraakt|gebeurt|gewerkt)\b|\bniet (?:is |zijn |meer |er )*(?:gebeurd|gewijzigd|veranderd|bijgewerkt|aangeraakt)\b/;

/** 'Opdrachten waar sinds 1 november niks mee is gebeurd': of which the last change is of before. */
function readUntouched({ cues, names, ofSince, vorm }: Asking): Subject | undefined {
  if (!ofSince || vorm === 'wie' || vorm === 'wanneer' || asks(names, 'overleg', 'opdracht'))
    return undefined;
  if (!cues.has('opdracht', 'plan') || cues.has('moeten', 'afstemmen', 'indienen')) return undefined;
  const text = cues
    .texts()
    .join(' ')
    .replace(/ (?:is|zijn|er|we|wij|hebben|heeft)(?= )/g, '');
  if (!NOTHING_DONE.test(text)) return undefined;
  cues.take('geen', 'niet', 'doen', 'wijzigen', 'opdracht', 'plan', 'mee', 'helpen', 'nog');
  for (const word of ['mee', 'bewogen', 'aangeraakt', 'gewerkt', 'gebeurd', 'meer']) cues.takeText(word);
  return { ...subject('opdrachten'), dag: 'gewijzigd', isOutside: true };
}

/** As many days as 'wat is er nieuw' is about when it names none; the chip of the answer shows them. */
const NEWS_DAYS = 7;
const ASKS_NEWS =
  /^(?:wat is er|is er|nog|iets|heb je|zijn er|wat (?:zijn|was) (?:de|het))(?: (?:iets|nog|verder|allemaal|zoal|iets|wat|ook|al|hier|zo))* (?:nieuws?|veranderd|gewijzigd|gebeurd|nieuwe dingen|laatste nieuws|laatste wijzigingen)$/;

/** 'Wat is er nieuw', 'is er iets veranderd': in the last days, whatever it was. */
function readNews({ cues, names, ofDays, today, head }: Asking): Subject | undefined {
  if (ofDays || names.some(({ filter }) => filter === 'overleg' || filter === 'opdracht')) return undefined;
  // 'Iets veranderd bij de opdrachten van Samira'.
  if (head && !takePhrase(cues, /\b(?:bij|in|met|aan) (?:de |onze |mijn )?(?:opdrachten|plannen)\b/))
    return undefined;
  const said = cues
    .texts()
    .filter((_, at) => cues.isFree(at))
    .join(' ')
    .replace(/ (?:bij|in|van|voor|met|op)$/, '');
  if (!ASKS_NEWS.test(said)) return undefined;
  cues.take('nieuw', 'wijzigen', 'doen', 'nog', 'vorige');
  cues.takeText('dingen');
  const van = Temporal.PlainDate.from(today).subtract({ days: NEWS_DAYS }).toString();
  return subject('opdrachten', [within({ van }, 'gewijzigd')], false);
}

/**
 * 'In september ingediend en waar nu akkoord op is': what the second half says beside it. The days belong to the half in which they stand:
 * with days in the second half, nothing.
 */
function readBesides(cues: Cues, lemma: Lemma): Filters {
  const at = cues.indexOf(lemma);
  const texts = cues.texts();
  const join = texts.findIndex((text, place) => place > at && JOINS.has(text));
  const isSplit = join > 0 && texts.every((text, place) => place < join || !isCalendarWord(text));
  if (!isSplit || MARKS.some((mark) => mark !== lemma && mark !== 'plan' && isBefore(cues, mark, join)))
    return [];
  cues.take(lemma);
  // A plan in the second half is what it says: 'en hebben nog geen plan'.
  for (const [place] of texts.entries())
    if (place < join && cues.lemmaAt(place) === 'plan') cues.takeAt(place);
  const beside = readMijlpaal(cues);
  return beside.length > 0 ? beside : (readStand(cues) ?? []);
}

/** What was done, by its word; of several the one that stands with the days: 'in juni toegevoegd en nog geen akkoord'. */
function momentOfDays(cues: Cues): (typeof MOMENT)[number] | undefined {
  const said = MOMENT.filter(([one]) => cues.has(one) && (one !== 'binnen' || cues.has('plan')));
  const texts = cues.texts();
  const days = texts.flatMap((text, at) => (isCalendarWord(text) ? [at] : []));
  const join = texts.findIndex(
    (text, at) => at > (days.at(-1) ?? texts.length) && /^(?:en|maar|terwijl)$/.test(text),
  );
  const inClause = said.filter(([one]) => join < 0 || cues.indexOf(one) < join);
  // 'Uitgestelde opdrachten die vóór 1 oktober zijn toegevoegd': what stands behind the days, where one does.
  const behind = inClause.filter(([one]) => cues.indexOf(one) > (days.at(-1) ?? texts.length));
  return (behind.length === 1 ? behind[0] : inClause[0]) ?? said[0];
}

const BESIDE = {
  akkoord: 'afgestemd plan',
  inbreng: 'inbreng',
  besluit: 'besluit',
  passage: 'passage',
} as const;

/** 'Plannen zonder akkoord die in november zijn ingediend': what they have or lack, beside what was done on the days. */
function readWithOrWithout(cues: Cues): Filters {
  const said = /\b(met|zonder) (akkoord|inbreng|besluit|passage)\b/.exec(cues.texts().join(' '));
  const [, how, what] = said ?? [];
  const heeft = Object.entries(BESIDE).find(([word]) => word === what)?.[1];
  const isOther =
    MOMENT.some(([one]) => cues.has(one) && one !== lemmaOf(what ?? '')) ||
    (cues.has('besluit') && what !== 'besluit');
  if (heeft === undefined || !isOther) return [];
  takePhrase(cues, /\b(?:met|zonder) (?:akkoord|inbreng|besluit|passage)\b/);
  return [how === 'met' ? is('heeft', heeft) : isNot('heeft', heeft)];
}

/** Is what was done denied itself? 'Een maand geleden ingediend en nog niet akkoord' denies what stands behind it. */
function isDeniedItself(cues: Cues): boolean {
  if (!isNegated(cues)) return false;
  const [lemma] = momentOfDays(cues) ?? [];
  const at = lemma === undefined ? -1 : cues.indexOf(lemma);
  const texts = cues.texts();
  const join = texts.findIndex((text, place) => place > at && /^(?:en|maar|terwijl)$/.test(text));
  if (at < 0 || join < 0 || cues.has('wachten', 'missen', 'afzien')) return true;
  return texts.some((_, place) => place < join && DENIES.has(cues.lemmaAt(place) ?? 'helpen'));
}
const DENIES: ReadonlySet<Lemma> = new Set<Lemma>(['niet', 'geen', 'zonder']);

const JOINS = new Set(['en', 'maar', 'terwijl', 'die', 'waar', 'waarvan', 'waarop', 'met', 'zonder']);

function isBefore(cues: Cues, mark: Lemma, join: number): boolean {
  const at = cues.indexOf(mark);
  return at >= 0 && at < join;
}

const NEVER = ['terugsturen', 'uitgesteld', 'ingetrokken'] as const;

/** 'Plannen die nooit zijn teruggestuurd': on no day. */
function readNever(cues: Cues, vorm: Asking['vorm']): Subject | undefined {
  const lemma = NEVER.find((one) => cues.has(one));
  const dag = MOMENT.find(([one]) => one === lemma)?.[1];
  if (lemma === undefined || dag === undefined || vorm === 'wie' || cues.has('moeten')) return undefined;
  if (!cues.takeText('nooit')) return undefined;
  cues.take(lemma);
  // 'Die op akkoord wachten en nooit zijn teruggestuurd' are both.
  const beside = cues.has('wachten') ? (readStand(cues) ?? []) : [];
  cues.take('plan', 'opdracht', 'helpen', 'nog');
  return subject('opdrachten', [...beside, { ...within({}, dag), not: true }]);
}

/** 'Welke plannen zijn teruggestuurd', 'hoe vaak …', 'ooit uitgesteld': at any time, and not how it stands now. */
function momentAtAnyTime(cues: Cues, vorm: Asking['vorm']): boolean {
  if (vorm === 'wie' || cues.has('niet', 'geen', 'zonder', 'moeten')) return false;
  if (cues.has('terugsturen')) return true;
  return cues.has('uitgesteld', 'ingetrokken') && (cues.takeText('ooit') || cues.takeText('eerder'));
}

function isDenied(cues: Cues): boolean {
  return cues.has('niet', 'geen', 'zonder');
}
