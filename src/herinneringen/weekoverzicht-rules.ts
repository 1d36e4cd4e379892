import { Temporal } from 'temporal-polyfill';
import { localDate, localInstant } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import { firstOf } from '../shared/first-of.ts';
import type { OfficeTimes } from '../shared/office-hours.ts';
import { listWords } from '../shared/words.ts';
import { isAkkoord, type Wereld } from '../verplichtingen/aanspraken.ts';
import { ontvangerOp } from '../verplichtingen/afwezigheid.ts';
import type { Verplichting } from '../verplichtingen/verplichting.ts';
import { opdrachtIdOf } from '../verplichtingen/zaak.ts';
import type { Stand } from './herinnering-rules.ts';
import { weekRegelWords } from './herinnering-words.ts';
import { samenTeDoen, samenWords } from './samen.ts';
import { isMissed, WEEKVOORSTEL } from './week.ts';
import type { WeekDeel, WeekFacts, Weekoverzicht, WeekRegel } from './weekoverzicht.ts';

/** The rules of the overview of the week: when it is due, for whom, and what it says. Facts in, an answer out. */

/** Working days, hours, and when the overview comes: ISO day of the week and time (HH:MM). */
export type WeekTimes = OfficeTimes & {
  readonly weekoverzicht: { readonly dag: number; readonly tijd: string };
};

/** One overview: its week (see Weekoverzicht), the working day on which it comes and the instant. */
export type WeekMoment = { readonly week: string; readonly dag: string; readonly moment: string };

/** The week of which the day was the latest on this date. */
export function weekOf(date: string, { days, weekoverzicht }: WeekTimes): WeekMoment {
  const back = (Temporal.PlainDate.from(date).dayOfWeek - weekoverzicht.dag + 7) % 7;
  const week = addDays(date, -back);
  let dag = week;
  while (!days.isWorkingDay(dag)) dag = addDays(dag, 1);
  return { week, dag, moment: localInstant(dag, weekoverzicht.tijd) };
}

/** The first overview that comes after this instant. */
export function nextWeekMoment(now: string, times: WeekTimes): string {
  const { week, moment } = weekOf(localDate(now), times);
  return moment > now ? moment : weekOf(addDays(week, 7), times).moment;
}

/**
 * The coördinatoren whose overview of this week this person still has to get: the own one, and those of whom this person
 * is the stand-in today. What a stand-in was told counts as told.
 */
export function openFor(
  persoonId: string,
  today: string,
  { week }: Pick<WeekMoment, 'week'>,
  wereld: Pick<Wereld, 'afwezigheden' | 'herinneringen'>,
  coordinators: readonly string[],
): readonly string[] {
  return coordinators.filter(
    (coordinator) =>
      ontvangerOp(coordinator, today, wereld.afwezigheden) === persoonId &&
      !toldWeeks(coordinator, wereld).includes(week),
  );
}

/** May this person ever get one: a coördinator, or whoever may stand in for one, at once or by way of another? */
export function mayGetOne(
  persoonId: string,
  { afwezigheden }: Pick<Wereld, 'afwezigheden'>,
  coordinators: readonly string[],
): boolean {
  const found = new Set(coordinators);
  for (const id of found)
    for (const { vervangerId } of afwezigheden.get(id) ?? []) if (vervangerId) found.add(vervangerId);
  return found.has(persoonId);
}

/** The instant since which something is new: the overview before this one, however long ago that came. */
export function newSince(
  voor: readonly string[],
  { week }: Pick<WeekMoment, 'week'>,
  wereld: Pick<Wereld, 'herinneringen'>,
  times: WeekTimes,
): string {
  const told = voor.flatMap((coordinator) => toldWeeks(coordinator, wereld)).filter((one) => one < week);
  return weekOf(told.toSorted().at(-1) ?? addDays(week, -7), times).moment;
}

function toldWeeks(coordinator: string, { herinneringen }: Pick<Wereld, 'herinneringen'>): readonly string[] {
  return [...herinneringen.values()].flatMap(({ weekoverzichten = [] }) =>
    weekoverzichten.filter(({ voor }) => voor.includes(coordinator)).map(({ week }) => week),
  );
}

/** Lines of a section on the card. */
export const SHOWN = 5;

/** What a reader is reminded of; `left`: working days until its last day. */
type Item = {
  readonly verplichtingId: string;
  readonly stand: Stand;
  readonly left: number;
  readonly isEscalatie: boolean;
};

/** What is the reader's own to do: of what others are late with, the overview itself tells. What is still asked and near comes first. */
export function ownRows<Row extends Item>(rows: readonly Row[]): readonly Row[] {
  const isSettled = ({ stand }: Row): number => (stand === 'open' ? 0 : 1);
  return rows
    .filter(({ isEscalatie }) => !isEscalatie)
    .toSorted((a, b) => isSettled(a) - isSettled(b) || Math.abs(a.left) - Math.abs(b.left));
}

/** The ids of the obligations that stand, or are counted, among what the reader has to do: nothing is said twice on one card. */
export function saidAsOwn(rows: readonly Item[]): ReadonlySet<string> {
  const own = ownRows(rows);
  const shown = firstOf(own, SHOWN).first.length;
  const said = own.filter(({ stand }, index) => stand === 'open' || index < shown);
  return new Set(said.map(({ verplichtingId }) => verplichtingId));
}

/**
 * What the overview says on this day.
 * @param own the ids of what stands among what its reader has to do
 */
export function makeWeekoverzicht(
  { voor, ...reader }: Omit<Lezer, 'dag'>,
  week: string,
  wereld: Wereld,
  facts: WeekFacts,
  own: ReadonlySet<string>,
): Weekoverzicht {
  return {
    week,
    voor: [...voor],
    nieuw: deelOf(facts.nieuw),
    ...openDelen({ ...reader, voor, dag: reader.today }, wereld, own),
    nietBereikbaar: deelOf(facts.nietBereikbaar),
    ...(facts.zonderCollega > 0 ? { zonderCollega: facts.zonderCollega } : {}),
    berichten: facts.berichten,
    ...(facts.nietTePlaatsen.length > 0 ? { nietTePlaatsen: deelOf(facts.nietTePlaatsen) } : {}),
  };
}

/** `voor`: for whom the reader stands in, or the reader. `dag`: the day of the overview. Both days YYYY-MM-DD. */
type Lezer = {
  readonly readerId: string;
  readonly voor: readonly string[];
  readonly dag: string;
  readonly today: string;
};

/**
 * What is owed as it is now, as this reader reads it, with the ages of the day of the overview: otherwise the card would change every day.
 * What its reader has to do stands above it with a button, and is counted here without a line.
 * @param own what the message reminds its reader of
 */
export function openDelen(
  { readerId, voor, dag, today }: Lezer,
  wereld: Wereld,
  own: ReadonlySet<string>,
): Pick<Weekoverzicht, 'dezeWeek' | 'teLaat' | 'eigen'> {
  const lastDay = lastDayOf(dag);
  const open = wereld.verplichtingen
    .filter((verplichting) => verplichting.uiterlijk <= lastDay && isOpen(verplichting, wereld))
    .toSorted((a, b) => a.uiterlijk.localeCompare(b.uiterlijk) || a.id.localeCompare(b.id));
  const regelOf = (verplichting: Verplichting): WeekRegel => ({
    opdrachtId: opdrachtIdOf(verplichting.zaakId),
    titel: verplichting.titel,
    regel: weekRegelWords(verplichting, readerId, dag, wereld.days),
  });
  // What came after the message was made is theirs to do as well; what can only be done later is not yet.
  const isOwed = (one: Verplichting): boolean =>
    !own.has(one.id) && one.sinds <= today && isOwnOf(one, { readerId, voor });
  const isOwn = (one: Verplichting): boolean => own.has(one.id) || isOwed(one);
  // What a meeting misses is said with the decision about it that is asked of the reader: above, or in the message about the coming meetings.
  const decides = new Set(
    wereld.verplichtingen
      .filter((one) => one.soort === WEEKVOORSTEL && isOpen(one, wereld) && isOwn(one))
      .map(({ zaakId }) => zaakId),
  );
  const besides = (all: readonly Verplichting[]): WeekDeel => {
    const others = all.filter((one) => !isOwn(one) && !(isMissed(one) && decides.has(one.zaakId)));
    const voorJou = all.length - others.length;
    return { ...deelVan(others, regelOf), aantal: all.length, ...(voorJou > 0 ? { voorJou } : {}) };
  };
  const owed = open.filter(isOwed);
  return {
    ...(owed.length > 0 ? { eigen: deelVan(owed, regelOf) } : {}),
    dezeWeek: besides(open.filter(({ uiterlijk }) => uiterlijk >= dag)),
    // Only the first few stand on the card: the oldest never hides what became late last.
    teLaat: besides(open.filter(({ uiterlijk }) => uiterlijk < dag).toReversed()),
  };
}

/** The last day (YYYY-MM-DD) of which the overview of this day says what is due. */
export function lastDayOf(dag: string): string {
  return addDays(dag, 6);
}

/** Is it for this reader to do, or for somebody for whom the reader stands in? */
export function isOwnOf(
  { eigenaars }: Pick<Verplichting, 'eigenaars'>,
  { readerId, voor }: Pick<Lezer, 'readerId' | 'voor'>,
): boolean {
  return eigenaars.some((one) => one === readerId || voor.includes(one));
}

/** Open, and not agreed to be done on paper. Snoozed is open as well: the coördinator sees what is owed. */
export function isOpen(verplichting: Verplichting, { herinneringen }: Wereld): boolean {
  return verplichting.stand === 'open' && !isAkkoord(verplichting, herinneringen.values());
}

function deelOf(regels: readonly WeekRegel[]): WeekDeel {
  return { aantal: regels.length, regels: [...firstOf(regels, SHOWN).first] };
}

/** What is only counted needs no words. */
function deelVan(all: readonly Verplichting[], regelOf: (one: Verplichting) => WeekRegel): WeekDeel {
  const groups = samenTeDoen(all, (one) => one);
  return {
    aantal: all.length,
    regels: firstOf(groups, SHOWN).first.map(([one, ...others]) =>
      samenRegel(
        regelOf(one),
        one,
        others.map(({ titel }) => titel),
      ),
    ),
  };
}

/** The line of what is one thing to do. @param others the titles of those beside the first */
export function samenRegel(
  regel: WeekRegel,
  verplichting: Pick<Verplichting, 'soort'>,
  others: readonly string[],
): WeekRegel {
  if (others.length === 0) return regel;
  const telt = others.length + 1;
  return {
    ...regel,
    titel: `${samenWords(verplichting, telt)}: ${listWords([regel.titel, ...others])}`,
    telt,
  };
}
