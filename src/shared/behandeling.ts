import { formatDutchDate, formatShortDutchDate } from './dutch-dates.ts';
import { type OverlegToen, soortVan } from './overleg-toen.ts';
import type { Uitkomst } from './uitkomst.ts';
import { capital } from './words.ts';

/** What an overleg is asked to do with an agendapunt (domain: Words). */
export const DOELEN = ['informeren', 'bespreken', 'adviseren', 'vaststellen'] as const;
export type Doel = (typeof DOELEN)[number];

/** What a meeting misses of an opdracht on its agenda. */
export const MIST = ['plan', 'passage'] as const;
export type Mist = (typeof MIST)[number];

/** What a coördinator decided in the week before a meeting about an agendapunt that misses something. It holds for that day. */
export type Weekbesluit = {
  /** The day of the meeting, YYYY-MM-DD. */
  readonly datum: string;
  /** ISO instant. */
  readonly op: string;
  /** The name of who decided. */
  readonly door: string;
};

/** A meeting as a route needs one. */
export type Vergadermoment = OverlegToen & {
  readonly id: string;
  readonly overlegNaam: string;
  /** YYYY-MM-DD, Dutch local date. */
  readonly datum: string;
  /** HH:MM, Dutch local time. */
  readonly tijd?: string | undefined;
  readonly geannuleerd?: { readonly op: string } | undefined;
  /** The last change of date: from which date, and when that was decided (ISO instant). */
  readonly verplaatst?: { readonly van: string; readonly op: string } | undefined;
  /** When it was planned again after it had been cancelled (ISO instant). */
  readonly tochDoor?: string | undefined;
  /** When its overleg became what it is here, when that was after the meeting was planned (ISO instant). */
  readonly overlegSinds?: string | undefined;
};

/** How one stop stands today: still to come, held, cancelled, or gone to a later meeting. */
export type BehandelingStand = 'komt' | 'gehouden' | 'geannuleerd' | 'uitgesteld';

/** One stop of an opdracht on its route over the bodies (domain: Words). It follows from the agendas and is stored nowhere. */
export type Behandeling = {
  readonly vergadering: Vergadermoment;
  readonly doel: Doel;
  readonly conclusie?: string | undefined;
  readonly besluit?: { readonly uitkomst: Uitkomst; readonly toelichting?: string | undefined } | undefined;
  readonly stand: BehandelingStand;
  /** When it came on that agenda with that doel (ISO instant), when that is known. */
  readonly sinds?: string | undefined;
  /** The id of the vergadering to which it was postponed, when that is known. */
  readonly naar?: string | undefined;
  /** It stays on the agenda although this is missing. */
  readonly blijftStaan?:
    | (Weekbesluit & { readonly mist: readonly Mist[]; readonly reden: string })
    | undefined;
  /** Its projectleider was asked once more for what is missing. */
  readonly nogGevraagd?: Weekbesluit | undefined;
};

/** All stops of one opdracht, in order of date and time. */
export type Route = readonly Behandeling[];

/** Does it still have a place of its own on an agenda: to come or held? */
export function isStaand({ stand }: Behandeling): boolean {
  return stand === 'komt' || stand === 'gehouden';
}

export function komt({ stand }: Behandeling): boolean {
  return stand === 'komt';
}

/** The stop that comes next; when all are over, the last one that was held. */
function volgendeBehandeling(route: Route): Behandeling | undefined {
  return route.find(komt) ?? route.findLast(isStaand);
}

/** Where it is discussed next or was last; of what was cancelled as well when there is nothing else. */
export function nextMoment(route: Route): Vergadermoment | undefined {
  return (volgendeBehandeling(route) ?? route.findLast(({ stand }) => stand === 'geannuleerd'))?.vergadering;
}

/** '21 nov 2024', and '21 nov 2024, 10:00 uur' when the overleg meets twice on that day of the route. */
export function dayWords({ overlegId, datum, tijd }: Vergadermoment, route: Route): string {
  const sameDay = route.filter(
    ({ vergadering }) => vergadering.overlegId === overlegId && vergadering.datum === datum,
  );
  const time = sameDay.length > 1 && tijd !== undefined ? `, ${tijd} uur` : '';
  return `${formatShortDutchDate(datum)}${time}`;
}

/** 'Directieoverleg, 21 nov 2024' */
export function momentWords(moment: Vergadermoment, route: Route): string {
  return `${moment.overlegNaam}, ${dayWords(moment, route)}`;
}

/** What became of a stop, in words: its besluit, or else its conclusion, or else that it does not take place; '' before that. */
export function uitkomstWords(
  { stand, besluit, conclusie, naar, vergadering }: Behandeling,
  route: Route,
): string {
  if (stand === 'geannuleerd') return 'gaat niet door';
  if (stand === 'uitgesteld') {
    const there = route.find(({ vergadering: one }) => one.id === naar)?.vergadering;
    if (!there) return 'uitgesteld';
    const same = there.overlegId === vergadering.overlegId;
    return `uitgesteld naar ${same ? dayWords(there, route) : momentWords(there, route)}`;
  }
  if (besluit) return `besluit: ${besluit.uitkomst}`;
  return conclusie === undefined || conclusie === '' ? '' : conclusie;
}

/** What a stop is for and what became of it: 'Adviseren · Positief advies'. */
export function behandelingWords(behandeling: Behandeling, route: Route): string {
  return [capital(behandeling.doel), uitkomstWords(behandeling, route)]
    .filter((words) => words !== '')
    .join(' · ');
}

/** What is odd about the order of a route, as a sentence; '' when nothing is. It is allowed. */
export function routeRemark(route: Route): string {
  const firstOf = (soort: 'PFHO' | 'AB') =>
    route.find((stop) => isStaand(stop) && soortVan(stop.vergadering) === soort);
  const ab = firstOf('AB');
  const pfho = firstOf('PFHO');
  if (!ab || !pfho || ab.stand !== 'komt' || route.indexOf(ab) > route.indexOf(pfho)) return '';
  const day = ({ vergadering }: Behandeling) => formatDutchDate(vergadering.datum);
  return `Let op: het AB is op ${day(ab)}, vóór het PFHO van ${day(pfho)}.`;
}
