import { type Behandeling, isStaand, komt, type Route, type Vergadermoment } from '../shared/behandeling.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { uiterlijkWords } from '../shared/uiterlijk.ts';
import { projectleiderOf } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import { isAfterBesluit, isOver } from './ground/dossier-status.ts';
import { isFromBefore } from './ground/overdracht.ts';
import type { OpdrachtDates, VoorstelDagen } from './ground/ports.ts';
import type { OpdrachtPostFacts } from './ground/post-kinds.ts';
import { isPassageKlaar } from './passage/passage-rules.ts';

type Facts = Omit<OpdrachtDates, 'oordeel'> &
  Pick<OpdrachtPostFacts, 'dossier' | 'today' | 'days'> & { readonly voorstel?: VoorstelDagen | undefined };
type News = {
  readonly title: string;
  readonly text: string;
  /** Which meeting it is about, where only one line of the message is read; '' when it is about none. */
  readonly welke: string;
  readonly about: readonly string[];
};

/**
 * When the projectleider was told of the present date of this meeting (ISO instant); undefined: it is no news. A reminder
 * need not say it again on that day.
 */
export function toldDatumAt(dossier: Dossier, vergadering: Vergadermoment | undefined): string | undefined {
  const { toegevoegd, andereDatumOp } = dossier;
  if (projectleiderOf(dossier)?.persoonId === undefined || !vergadering || vergadering.geannuleerd)
    return undefined;
  return [andereDatumOp, changedSince(toegevoegd.op, vergadering)]
    .filter((op) => op !== undefined)
    .sort()
    .at(-1);
}

/** When it moved or was planned again last (ISO instant), if that was after this moment. */
function changedSince(moment: string, { verplaatst, tochDoor }: Vergadermoment): string | undefined {
  return [verplaatst?.op ?? '', tochDoor ?? '']
    .filter((op) => op >= moment)
    .sort()
    .at(-1);
}

/** What who leads it should know of the dates of its route now. Pure. */
export function newsOf(facts: Facts): readonly News[] {
  const { route } = facts;
  const news = [
    ...cancelledOf(facts)
      .filter((one) => isCancelledSince(one, facts))
      .map((one) => cancelledNews(one, facts)),
    ...route.filter((stop) => isNewDate(stop, facts)).map((stop) => newDateNews(stop, facts)),
    ...(facts.dossier.vanAgenda ?? [])
      .filter((one) => isNewsOffAgenda(one, facts))
      .map((one) => offAgendaNews(one, facts)),
  ];
  return news.length === 0 && isOffAgenda(facts) ? [OFF_AGENDA] : news;
}

type VanAgenda = NonNullable<Dossier['vanAgenda']>[number];

/**
 * The last day (YYYY-MM-DD) on which it is news what was said at that instant (ISO) of a meeting on that day: until the meeting would
 * have been over, and what was said on its own day until the end of the next working day.
 */
function lastDayOfNews(datum: string, op: string, { days }: Pick<Facts, 'days'>): string {
  const heard = days.add(localDate(op), 1);
  return heard > datum ? heard : datum;
}

/** The days (YYYY-MM-DD) on which what was said of a meeting is news for the last time. */
export function nieuwsDagen(facts: Facts): readonly string[] {
  return [...cancelledOf(facts), ...(facts.dossier.vanAgenda ?? [])].map(({ datum, op }) =>
    lastDayOfNews(datum, op, facts),
  );
}

function isNews(datum: string, op: string, facts: Facts): boolean {
  return facts.today <= lastDayOfNews(datum, op, facts);
}

/** It was taken off the agenda of a meeting still to come, and since then not put on it again, given another date or treated elsewhere. */
function isNewsOffAgenda({ id, datum, op, geannuleerd }: VanAgenda, facts: Facts): boolean {
  const { dossier, route } = facts;
  // That it does not go on was the news.
  if (geannuleerd) return false;
  if (datum < localDate(op) || !isNews(datum, op, facts)) return false;
  if (isFromBefore(dossier, op) || endedSince(dossier, op)) return false;
  if ((dossier.andereDatumOp ?? '') > op) return false;
  return !route.some(
    ({ stand, vergadering }) =>
      // Also when that meeting was cancelled later: then that is the news.
      vergadering.id === id || (stand === 'gehouden' && vergadering.datum >= datum),
  );
}

/** Was it withdrawn, or finished after that instant (ISO)? What is finished can come to another body, and leave its agenda. */
function endedSince({ status, meetlat }: Dossier, op: string): boolean {
  const finished = meetlat?.afgerond?.op;
  if (status === 'ingetrokken' || finished === undefined) return isOver({ status });
  return op <= finished;
}

function offAgendaNews({ id, overlegNaam, datum, op }: VanAgenda, facts: Facts): News {
  const { dossier, route } = facts;
  const rest = route.some(komt)
    ? sentences('De opdracht komt nog wel in andere overleggen.', planSentence(facts, id))
    : isDecided(dossier)
      ? ''
      : NO_DATE;
  return {
    title: 'De opdracht is van de agenda gehaald',
    text: sentences(`De opdracht komt niet in ${overlegNaam} van ${formatDutchDate(datum)}.`, rest),
    welke: ` (${overlegNaam}, ${formatShortDutchDate(datum)})`,
    about: [id, 'van de agenda', op],
  };
}

/** A body decided, and did not only postpone: nobody waits for a date. */
function isDecided({ status }: Dossier): boolean {
  return isAfterBesluit(status) && status !== 'uitgesteld';
}

type Cancelled = Pick<Vergadermoment, 'id' | 'overlegNaam' | 'datum' | 'tochDoor'> & { readonly op: string };

/** The meetings that do not go on and have it on their agenda, or had it there when they were cancelled. */
function cancelledOf({ route, dossier }: Pick<Facts, 'route' | 'dossier'>): readonly Cancelled[] {
  const isOn = ({ id }: VanAgenda): boolean => route.some(({ vergadering }) => vergadering.id === id);
  return [
    ...route.flatMap(({ stand, vergadering: { geannuleerd, ...moment } }) =>
      stand === 'geannuleerd' && geannuleerd ? [{ ...moment, op: geannuleerd.op }] : [],
    ),
    ...(dossier.vanAgenda ?? []).flatMap((left) =>
      left.geannuleerd && !isOn(left) ? [{ ...left, ...left.geannuleerd }] : [],
    ),
  ];
}

/** It is news still, and not from before who leads now took over. */
function isCancelledSince({ datum, op }: Cancelled, facts: Facts): boolean {
  return isNews(datum, op, facts) && !isFromBefore(facts.dossier, op);
}

/** It moved, something was postponed to it, or the opdracht came to it from another meeting. */
function isNewDate(
  { stand, vergadering }: Behandeling,
  { dossier, route, vergadering: plan }: Facts,
): boolean {
  if (stand !== 'komt') return false;
  const told = toldDatumAt(dossier, vergadering);
  if (told !== undefined && isFromBefore(dossier, told)) return false;
  const { eerdereVergaderingen, toegevoegd, vergaderingId } = dossier;
  const isChanged = changedSince(toegevoegd.op, vergadering) !== undefined;
  if (isChanged || route.some(({ naar }) => naar === vergadering.id)) return true;
  return eerdereVergaderingen.length > 0 && vergadering.id === (vergaderingId ?? plan?.id);
}

function newDateNews(stop: Behandeling, facts: Facts): News {
  const { overlegNaam, datum, verplaatst, tochDoor = '' } = stop.vergadering;
  const others = comesBesides(stop.vergadering.id, facts.route);
  const isAfterAll = tochDoor > (verplaatst?.op ?? '') && tochDoor >= facts.dossier.toegevoegd.op;
  return {
    title: isAfterAll ? 'De vergadering gaat toch door' : 'Er is een nieuwe datum',
    text: sentences(
      `Deze opdracht staat nu op de agenda van ${overlegNaam}, ${formatDutchDate(datum)}.`,
      planSentence(facts, stop.vergadering.id),
      voorstelSentence(facts, stop),
      others ? 'De opdracht komt ook in andere overleggen.' : '',
    ),
    welke: welkeWords(stop.vergadering),
    about: [...beganWith(stop.vergadering), datum],
  };
}

function cancelledNews(cancelled: Cancelled, facts: Facts): News {
  const { overlegNaam, datum } = cancelled;
  return {
    title: 'De vergadering gaat niet door',
    text: sentences(
      `${overlegNaam} van ${formatDutchDate(datum)} is geannuleerd.`,
      ...afterCancelled(cancelled, facts),
    ),
    welke: welkeWords(cancelled),
    about: [...beganWith(cancelled), 'geannuleerd'],
  };
}

/** What is left for it: other meetings, or none; once it was treated later or decided nobody waits for a date. */
function afterCancelled({ id, datum }: Cancelled, facts: Facts): readonly string[] {
  const { dossier, route } = facts;
  if (comesBesides(id, route))
    return ['De opdracht komt nog wel in andere overleggen.', planSentence(facts, id)];
  const isTreated = route.some((one) => isStaand(one) && one.vergadering.datum > datum);
  if (isTreated) return ['Daarna stond de opdracht op een andere agenda.'];
  return isDecided(dossier) ? [] : [NO_DATE];
}

/** ' (Directieoverleg, 3 mrt 2026)' */
function welkeWords({ overlegNaam, datum }: Pick<Vergadermoment, 'overlegNaam' | 'datum'>): string {
  return ` (${overlegNaam}, ${formatShortDutchDate(datum)})`;
}

/** What is said after it was planned again is other news than the same words before that. */
function beganWith({ id, tochDoor }: Pick<Vergadermoment, 'id' | 'tochDoor'>): readonly string[] {
  return tochDoor === undefined ? [id] : [id, tochDoor];
}

const NO_DATE = 'Er is nu geen datum. Je krijgt bericht als er een nieuwe is.';
const OFF_AGENDA: News = {
  title: 'De opdracht is van de agenda gehaald',
  text: NO_DATE,
  welke: '',
  about: ['', 'geen'],
};

/** As earlier versions recorded it: it was taken off an agenda, and since then no other meeting treated it or is still to come. What was postponed was not taken off: its besluit is the news. */
function isOffAgenda({ dossier, route }: Facts): boolean {
  const { vergaderingId, status, vanAgendaOp, vanAgenda = [] } = dossier;
  if (vanAgendaOp === undefined || vergaderingId !== undefined || isAfterBesluit(status)) return false;
  // What was said later of another agenda came instead.
  if (vanAgenda.some(({ op }) => op > vanAgendaOp)) return false;
  const treated = ({ vergadering }: Behandeling): boolean => vergadering.datum > localDate(vanAgendaOp);
  return !route.some((stop) => komt(stop) || (isStaand(stop) && treated(stop)));
}

/** Before when the plan is due now, and for which meeting when that is not the one of the message. */
function planSentence({ dossier, vergadering, deadline }: Facts, toldId: string): string {
  if (!vergadering || deadline === undefined || dossier.inzendingen > 0) return '';
  const due =
    deadline.eigenlijk === undefined
      ? `${uiterlijkWords(deadline)} klaar zijn`
      : `klaar zijn: ${uiterlijkWords(deadline)}`;
  if (vergadering.id === toldId) return `Het plan moet nu ${due}.`;
  const { overlegNaam, datum } = vergadering;
  return `Het plan is voor ${overlegNaam}, ${formatDutchDate(datum)}. Het moet ${due}.`;
}

/** Until when the inbreng must be worked in and the passage ready, when this meeting sets those days. */
function voorstelSentence({ dossier, voorstel }: Facts, { vergadering }: Behandeling): string {
  const { verwerkt, plan, status } = dossier;
  const isOwed = plan.vanToepassing !== 'nee' && !isAfterBesluit(status) && !isPassageKlaar(dossier);
  if (!isOwed || voorstel?.vergaderingId !== vergadering.id) return '';
  return sentences(
    verwerkt ? '' : `De inbreng moet verwerkt zijn: ${uiterlijkWords(voorstel.verwerkt)}.`,
    `De passage moet klaar zijn: ${uiterlijkWords(voorstel.passage)}.`,
  );
}

function comesBesides(id: string, route: Route): boolean {
  return route.some((one) => one.stand === 'komt' && one.vergadering.id !== id);
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
