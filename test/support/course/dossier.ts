import { later } from './days.ts';
import type { Agendapunt, Besluit, Facts, OpdrachtFacts, VergaderingFacts } from './facts.ts';
import { isAdviesKlaar } from './facts-around.ts';

/** What the facts of an opdracht mean, as docs/domein.md says it: its route, what holds, what is still to be heard. */

export type Stop = {
  readonly vergadering: VergaderingFacts;
  readonly punt: Agendapunt;
  readonly stand: 'komt' | 'gehouden' | 'geannuleerd' | 'uitgesteld';
};

const DECIDES = ['do', 'pfho', 'ab'];

/** All stops of an opdracht, in order. */
export function routeOf(
  { vergaderingen }: Facts,
  { id, vergaderingId, vergaderingSinds, vertrokken }: OpdrachtFacts,
  today: string,
): readonly Stop[] {
  return [...vergaderingen.values()]
    .flatMap((vergadering): Stop[] => {
      const isNamed = vergadering.id === vergaderingId;
      const own = vergadering.punten.get(id);
      const left = vertrokken.get(vergadering.id) ?? '';
      const wasHeld =
        left >= vergadering.datum && !vergadering.geannuleerd && !vergadering.weggehaald.has(id);
      if (!own && !isNamed && !wasHeld) return [];
      const sinds = later(own?.sinds, isNamed ? vergaderingSinds : undefined);
      const { naar, ...rest }: Agendapunt = own ?? { doel: 'bespreken', sinds };
      const punt: Agendapunt = { ...rest, sinds, ...(naar === undefined || isNamed ? {} : { naar }) };
      if (vergadering.geannuleerd) return [{ vergadering, punt, stand: 'geannuleerd' }];
      if (punt.naar !== undefined || punt.besluit === 'uitgesteld')
        return [{ vergadering, punt, stand: 'uitgesteld' }];
      return [{ vergadering, punt, stand: vergadering.datum >= today ? 'komt' : 'gehouden' }];
    })
    .toSorted((a, b) => a.vergadering.datum.localeCompare(b.vergadering.datum));
}

export function decides({ vergadering, punt }: Stop): boolean {
  return punt.doel === 'vaststellen' && DECIDES.includes(vergadering.overlegId);
}

/** The meeting before which the plan is due: the first DO to come, else the body that decides, else the one that it names. */
export function planStopOf(
  { vergaderingId }: Pick<OpdrachtFacts, 'vergaderingId'>,
  route: readonly Stop[],
): Stop | undefined {
  const coming = route.filter(({ stand }) => stand === 'komt');
  return (
    coming.find(({ vergadering }) => vergadering.overlegId === 'do') ??
    coming.find(decides) ??
    coming.find(({ vergadering }) => vergadering.id === vergaderingId) ??
    coming[0]
  );
}

/** The meeting before which the inbreng is worked in: the first that still decides after the DO, else the next PFHO. */
export function decidingStopOf(route: readonly Stop[]): Stop | undefined {
  const after = route.filter(({ stand, vergadering }) => stand === 'komt' && vergadering.overlegId !== 'do');
  return (
    after.find((stop) => decides(stop) && stop.punt.besluit === undefined) ??
    after.find(({ vergadering }) => vergadering.overlegId === 'pfho')
  );
}

/** The day from which it could be known that it is on that day there. */
export function knownOf({ vergadering, punt }: Stop): string {
  return later(punt.sinds, vergadering.verplaatst);
}

export function hasPassage({ verwerkt, passage }: OpdrachtFacts): boolean {
  return verwerkt !== undefined && passage !== undefined && passage >= verwerkt;
}

/** The besluit that holds: of the last meeting that decided. */
export function holds({ besluiten }: Pick<OpdrachtFacts, 'besluiten'>): Besluit | undefined {
  return lastOf([...besluiten.values()]);
}

function lastOf(besluiten: readonly Besluit[]): Besluit | undefined {
  const all = besluiten.toSorted((a, b) => a.datum.localeCompare(b.datum));
  const decided = all.filter(({ uitkomst }) => uitkomst !== 'uitgesteld');
  return decided.findLast(({ uitkomst }) => uitkomst !== 'ter kennisname') ?? decided.at(-1);
}

function says({ uitkomst, toelichting }: Besluit): string {
  return uitkomst === 'aangepast' ? `${uitkomst} ${toelichting}` : uitkomst;
}

export function tookPart({ activiteiten, inbreng }: OpdrachtFacts): boolean {
  const isFromPeople = [...inbreng.values()].some(({ bron }) => bron !== 'onderzoek');
  return isFromPeople || [...activiteiten.values()].some(({ aantal = 0 }) => aantal > 0);
}

/** The first besluit of which people who took part have to hear; undefined: nothing is owed to them. */
export function mustHear(opdracht: OpdrachtFacts): Besluit | undefined {
  const now = holds(opdracht);
  const told = lastOf(opdracht.verteld);
  if (!now) return undone(opdracht);
  if (told && says(told) === says(now)) return undefined;
  const isHeard = (one: Besluit): boolean =>
    opdracht.verteld.some((known) => known.vergaderingId === one.vergaderingId && says(known) === says(one));
  if (isHeard(now)) return undone(opdracht);
  const heardBefore = opdracht.gegeven !== undefined;
  const isPromised = opdracht.vanToepassing !== 'nee' || opdracht.beloofd;
  const isAwaited =
    heardBefore ||
    (opdracht.vanToepassing === 'nee' || now.uitkomst === 'ingetrokken'
      ? tookPart(opdracht) && isPromised
      : true);
  if (!isAwaited) return undefined;
  const changes = (one: Besluit): boolean =>
    one.uitkomst !== 'uitgesteld' &&
    !isHeard(one) &&
    (!told || (one.uitkomst !== 'ter kennisname' && says(one) !== says(told)));
  return (
    [...opdracht.besluiten.values()].toSorted((a, b) => a.datum.localeCompare(b.datum)).find(changes) ?? now
  );
}

/** What people heard last was corrected since, to 'uitgesteld' or so that an earlier besluit holds again; undefined: it stands, or they know. */
function undone(opdracht: OpdrachtFacts): Besluit | undefined {
  const heard = lastOf(opdracht.gehoord);
  const now = heard && opdracht.besluiten.get(heard.vergaderingId);
  if (!heard || !now || says(now) === says(heard)) return undefined;
  const holding = holds(opdracht);
  if (holding && says(holding) === says(heard)) return undefined;
  const isKnown = opdracht.verteld.some(
    (known) => known.vergaderingId === now.vergaderingId && says(known) === says(now),
  );
  return isKnown ? undefined : now;
}

export function isWithdrawn(opdracht: OpdrachtFacts): boolean {
  return holds(opdracht)?.uitkomst === 'ingetrokken';
}

/**
 * Is it put off, and has it no meeting: none that was still to come then, and none since? Also what another body decided before, but
 * not once people heard that and nothing is left to tell.
 */
export function isPutOff(opdracht: OpdrachtFacts): boolean {
  const last = [...opdracht.besluiten.values()].toSorted((a, b) => a.datum.localeCompare(b.datum)).at(-1);
  if (last?.uitkomst !== 'uitgesteld' || opdracht.hervat || isWithdrawn(opdracht)) return false;
  return holds(opdracht) === undefined || opdracht.gegeven === undefined || mustHear(opdracht) !== undefined;
}

/** Is its course at an end, so that its topic need not move on to another year? What was promised has a day of its own. */
export function isAtEnd(opdracht: OpdrachtFacts): boolean {
  if (isWithdrawn(opdracht)) return true;
  if (mustHear(opdracht) || isPutOff(opdracht)) return false;
  return opdracht.meetlat !== undefined || (holds(opdracht) !== undefined && opdracht.gegeven === undefined);
}

/** Is nothing asked any more, of anybody? */
export function isFinished(opdracht: OpdrachtFacts): boolean {
  if (mustHear(opdracht) || !isAtEnd(opdracht)) return false;
  if (isWithdrawn(opdracht) || opdracht.meetlat === undefined) return true;
  return [...opdracht.toezeggingen.values()].every(({ klaar }) => klaar);
}

/** The same, while nobody has to do anything with the advice of a raad either. */
export function isAllDone(opdracht: OpdrachtFacts): boolean {
  return (
    isFinished(opdracht) && (isWithdrawn(opdracht) || [...opdracht.adviezen.values()].every(isAdviesKlaar))
  );
}
