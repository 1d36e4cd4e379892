import { isHandedIn } from '../opdrachten/ground/access-rules.ts';
import { trekkerOf } from '../opdrachten/ground/collega.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { isAfterBesluit } from '../opdrachten/ground/dossier-status.ts';
import { isUnderWay } from '../opdrachten/ground/recording-rules.ts';
import { isAtEnd } from '../opdrachten/ground/verschuldigd.ts';
import { type Behandeling, isStaand, komt, type Route } from '../shared/behandeling.ts';
import { localDate } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Termijnen } from '../shared/termijnen.ts';
import type { Vandaag } from '../shared/vandaag.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { BESLUIT_DAYS_BACK, isBeslismoment } from './beslismomenten.ts';
import type { Eis } from './eis.ts';
import { laatsteDag } from './termijnen.ts';
import type { Verplichting } from './verplichting.ts';

/** That nobody has to do anything for an opdracht that is not finished, or that what is asked is of nobody, and what it lacks (domain: Words). */

/** What is missing, and how the coördinator reads it. */
type Gemis = { readonly over: 'projectleider' | 'datum' | 'toezegging'; readonly wat: string };

/**
 * Asked of the coördinator from the day after the last date that is known. Before that day it waits, so that no unfinished dossier
 * is ever without a next moment.
 * @param owed everything else that is owed for it
 */
export function stilEisen(
  dossier: Dossier,
  route: Route,
  owed: readonly Pick<Verplichting, 'soort' | 'plicht' | 'stand' | 'eigenaars' | 'door' | 'sinds'>[],
  vandaag: Vandaag,
  { days, termijnen }: { readonly days: WorkingDays; readonly termijnen: Termijnen },
): readonly Eis[] {
  const open = owed.filter(({ stand }) => stand === 'open');
  // What is of nobody stays so, also while others have something to do.
  const [nobodys] = open.filter(({ eigenaars }) => eigenaars.length === 0);
  if (!nobodys && (isFinished(dossier) || open.length > 0)) return [];
  // A name of which nobody said yet who it is still has until the last date that is known.
  const isOfNobody = nobodys && (dossier.projectleiders.length === 0 || nobodys.plicht === 'eigenaar');
  const stil = stilSinds(dossier, route, isOfNobody === true);
  const since = [stil, ...adviesDagen(owed)].toSorted().at(-1) ?? stil;
  const isPutOff = dossier.status === 'uitgesteld' && !nobodys;
  const from = isPutOff ? uitstelVoorbij(dossier, since, termijnen, days) : since;
  const { over, wat } = gemisOf(dossier, route, nobodys);
  return [
    {
      soort: 'stil dossier',
      over,
      vanaf: from,
      aanleiding: nobodys
        ? `Sinds ${formatDutchDate(from)} moet er iets gebeuren, en dat is van niemand.`
        : `Deze opdracht is niet klaar, en sinds ${formatDutchDate(from)} wordt niemand er iets voor gevraagd.`,
      sinds: from,
      gedaan: false,
      onderwerp: wat,
      ...(isWithoutDate(dossier, route) ? { mist: 'datum' } : {}),
      ...(vandaag.isVoor(from) ? { stand: 'wacht' } : {}),
    },
  ];
}

/** As long as an adviesraad has time, that day is still to come. */
function adviesDagen(owed: readonly Pick<Verplichting, 'soort' | 'stand' | 'sinds'>[]): readonly string[] {
  return owed.flatMap(({ soort, stand, sinds }) =>
    soort === 'advies vastgelegd' && stand === 'wacht' ? [sinds] : [],
  );
}

/** Residents are owed nothing more. */
function isFinished(dossier: Dossier): boolean {
  return dossier.status === 'geen participatie' || isAtEnd(dossier);
}

/**
 * The day from which nothing comes any more: the last change, the day after the last meeting, a cancellation, or the end of the
 * days in which a besluit is asked for. @param isOfNobody the dates that still have to come do not count: nobody works towards them
 */
function stilSinds(dossier: Dossier, route: Route, isOfNobody: boolean): string {
  const counted = route.filter((stop) => !isOfNobody || !komt(stop));
  const dagen = counted.flatMap((stop) => {
    const { datum, geannuleerd } = stop.vergadering;
    if (geannuleerd) return [localDate(geannuleerd.op)];
    if (!isStaand(stop)) return [];
    const isAsked = !isOfNobody && isBeslismoment(stop) && stop.besluit === undefined;
    const asked = isAsked ? BESLUIT_DAYS_BACK : 0;
    return [addDays(datum, asked + 1)];
  });
  return [localDate(dossier.gewijzigd.op), ...dagen].toSorted().at(-1) ?? localDate(dossier.gewijzigd.op);
}

/** After a postponement without a date there is some time to find one. */
function uitstelVoorbij(
  { besluiten = [] }: Dossier,
  since: string,
  termijnen: Termijnen,
  days: WorkingDays,
): string {
  const op = besluiten.findLast(({ uitkomst }) => uitkomst === 'uitgesteld')?.op;
  const tot = laatsteDag(
    op === undefined ? since : localDate(op),
    termijnen['uitgesteld zonder datum'],
    days,
  );
  return tot > since ? tot : since;
}

function gemisOf(
  dossier: Dossier,
  route: Route,
  nobodys: Pick<Verplichting, 'soort' | 'door'> | undefined,
): Gemis {
  const { projectleiders, status } = dossier;
  const trekker = trekkerOf(dossier) ? '' : ' Er is ook nog geen bestuurlijk trekker.';
  const [first] = projectleiders;
  if (!first) return { over: 'projectleider', wat: `er is geen projectleider.${trekker}` };
  if (first.persoonId === undefined)
    return {
      over: 'projectleider',
      wat: `de projectleider (${first.naam}) is nog niet bevestigd.${trekker}`,
    };
  if (nobodys?.soort === 'toezegging nagekomen')
    return {
      over: 'toezegging',
      wat: `er is iets toegezegd door ${nobodys.door}, en het is nog niet bevestigd wie dat is.${trekker}`,
    };
  return { over: 'datum', wat: `${dateWords(dossier, route, status)}${trekker}` };
}

/** Does no meeting come that it has to come before, though it is not decided and no besluit waits to be recorded? */
function isWithoutDate({ status }: Dossier, route: Route): boolean {
  if (route.some(komt) || (isAfterBesluit(status) && status !== 'uitgesteld')) return false;
  return !isBesluitMissing(route.at(-1)) || status === 'uitgesteld';
}

function isBesluitMissing(last: Behandeling | undefined): boolean {
  return last !== undefined && isStaand(last) && isBeslismoment(last) && last.besluit === undefined;
}

function dateWords(dossier: Dossier, route: Route, status: Dossier['status']): string {
  if (status === 'uitgesteld') return 'er is geen nieuwe datum na het uitstel.';
  const last = route.at(-1);
  if (last?.stand === 'geannuleerd') return 'de vergadering ging niet door, en er is geen nieuwe datum.';
  if (isBesluitMissing(last)) return 'er is geen besluit vastgelegd.';
  if (!isHandedIn(dossier)) return 'er is geen plan, en er komt geen overleg waarvoor het nodig is.';
  if (status === 'plan ingediend') return 'het plan is niet afgestemd, en er komt geen overleg.';
  if (isUnderWay(dossier)) return 'er komt geen overleg dat beslist.';
  return 'er staat niets meer gepland.';
}
