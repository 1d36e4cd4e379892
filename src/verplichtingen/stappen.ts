import { rememberPer } from '../shared/remember.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import type { Verplichting } from './verplichting.ts';

/** The at most four steps for one obligation (domain: Verplichtingen and their dates). */
export const STAPPEN = ['10 werkdagen ervoor', '5 werkdagen ervoor', '1 werkdag ervoor', 'te laat'] as const;
type TermijnStap = (typeof STAPPEN)[number];
/** Beside these: a coördinator asked for it once more. */
export const OPNIEUW = 'opnieuw gevraagd';
export type Stap = TermijnStap | typeof OPNIEUW;
/** In order; what was asked once more comes before no other step. */
const ORDER: readonly Stap[] = [OPNIEUW, ...STAPPEN];

/** Working days from the due date. */
const VANAF_UITERLIJK: Readonly<Record<TermijnStap, number>> = {
  '10 werkdagen ervoor': -10,
  '5 werkdagen ervoor': -5,
  '1 werkdag ervoor': -1,
  'te laat': 1,
};

/** The step about which the coördinator hears as well. */
export const ESCALATIE: Stap = 'te laat';

export type StapDag = { readonly stap: Stap; readonly dag: string };

type Asked = Pick<Verplichting, 'uiterlijk' | 'sinds'>;

/**
 * On which working day each step falls. What fell before or on the day on which it was asked is left out: the
 * request itself said it. Only the last step stays, so that something asked too late does not stay unseen.
 */
export const stapDagen = rememberPer(({ uiterlijk, sinds }: Asked, days: WorkingDays): readonly StapDag[] => {
  const all = STAPPEN.map((stap) => ({ stap, dag: days.add(uiterlijk, VANAF_UITERLIJK[stap]) }));
  return all.flatMap(({ stap, dag }) => {
    if (dag > sinds) return [{ stap, dag }];
    return stap === ESCALATIE ? [{ stap, dag: days.add(sinds, 1) }] : [];
  });
});

/** The newest step that has come, or undefined: after an outage the older ones are not made up for. */
function newestStap(asked: Asked, today: string, days: WorkingDays): Stap | undefined {
  return stapDagen(asked, days).findLast(({ dag }) => dag <= today)?.stap;
}

/**
 * How many working days a step may come early, to go along with what is said anyway: the further from the last day, the less the day
 * itself matters. That it is too late is never said early.
 */
const MAY_BE_EARLY: Readonly<Record<Stap, number>> = {
  '10 werkdagen ervoor': 4,
  '5 werkdagen ervoor': 3,
  '1 werkdag ervoor': 1,
  'te laat': 0,
  [OPNIEUW]: 0,
};
/** No step comes more working days early than this. */
export const EARLIEST = Math.max(...Object.values(MAY_BE_EARLY));
/** Nobody hears of one thing again within so many working days only because there is something else to say. */
const APART = 2;

/** What is known of the reminders for one obligation and one owner. */
export type HerinneringVerloop = {
  /** The steps that were sent for this due date, and on which day. */
  readonly verstuurd: readonly StapDag[];
  /** Snoozed until this day; on the day itself it comes back. */
  readonly uitgesteldTot?: string;
  /** Its owner said that it is done, and the coördinator has not denied it. */
  readonly gemeld?: boolean;
};

/**
 * The step that should be sent today, or undefined. Nothing for what waits, is done, was reported as done or is
 * snoozed. What was snoozed comes back once, with the step that is the newest by then.
 */
export function dueStep(
  verplichting: Pick<Verplichting, 'stand' | 'uiterlijk' | 'sinds' | 'opnieuw'>,
  today: string,
  { verstuurd, uitgesteldTot, gemeld = false }: HerinneringVerloop,
  days: WorkingDays,
): Stap | undefined {
  if (verplichting.stand !== 'open' || gemeld) return undefined;
  const { opnieuw } = verplichting;
  // Who snoozed it did not know yet that it would be asked once more.
  if (opnieuw !== undefined && !verstuurd.some(({ stap, dag }) => stap === OPNIEUW && dag >= opnieuw))
    return OPNIEUW;
  if (uitgesteldTot !== undefined && uitgesteldTot > today) return undefined;
  const newest = newestStap(verplichting, today, days);
  if (newest === undefined) return undefined;
  if (!isSent(newest, verstuurd)) return newest;
  const comesBack = uitgesteldTot !== undefined && verstuurd.every(({ dag }) => dag < uitgesteldTot);
  return comesBack ? newest : undefined;
}

/** Was this step told, or a later one? */
export function isSent(stap: Stap, verstuurd: readonly StapDag[]): boolean {
  return verstuurd.some((told) => ORDER.indexOf(told.stap) >= ORDER.indexOf(stap));
}

/** The step that may go along with what is due today, so that somebody hears of several things at once; undefined: none. */
export function stepAlong(
  verplichting: Pick<Verplichting, 'stand' | 'uiterlijk' | 'sinds'>,
  today: string,
  { verstuurd, uitgesteldTot, gemeld = false }: HerinneringVerloop,
  days: WorkingDays,
): Stap | undefined {
  if (verplichting.stand !== 'open' || gemeld || verplichting.sinds > today) return undefined;
  if (uitgesteldTot !== undefined && uitgesteldTot > today) return undefined;
  const soon = stapDagen(verplichting, days).find(
    ({ stap, dag }) => dag > today && dag <= days.add(today, MAY_BE_EARLY[stap]),
  );
  if (soon === undefined) return undefined;
  const isSaid = verstuurd.some(
    ({ stap, dag }) => ORDER.indexOf(stap) >= ORDER.indexOf(soon.stap) || days.between(dag, today) < APART,
  );
  return isSaid ? undefined : soon.stap;
}
