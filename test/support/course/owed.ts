import { later, localOf, plusDays, plusWorkingDays } from './days.ts';
import type { Afwezig, Agendapunt, Besluit, Facts, OpdrachtFacts, VergaderingFacts } from './facts.ts';

/** What is owed by whom before when, as docs/domein.md says it, written anew: nothing here comes from the bot. */

/** `uiterlijk` and `sinds`: YYYY-MM-DD. `sinds`: the first day on which its owner could know of it. */
export type Owed = {
  readonly id: string;
  readonly soort: string;
  readonly opdracht?: OpdrachtFacts;
  readonly owners: readonly string[];
  readonly uiterlijk: string;
  readonly sinds: string;
};
export type Stop = {
  readonly vergadering: VergaderingFacts;
  readonly punt: Agendapunt;
  readonly stand: 'komt' | 'gehouden' | 'geannuleerd' | 'uitgesteld';
};

const DECIDES = ['do', 'pfho', 'ab'];
/** A besluit of which nobody said anything for so many days is not asked any more. */
const BESLUIT_DAYS = 62;
const AT_LEAST = 3;
const AFTER_A_QUESTION = 5;

/** All stops of an opdracht, in order. */
export function routeOf(
  { vergaderingen }: Facts,
  { id, vergaderingId, vergaderingSinds }: OpdrachtFacts,
  today: string,
): readonly Stop[] {
  return [...vergaderingen.values()]
    .flatMap((vergadering): Stop[] => {
      const isNamed = vergadering.id === vergaderingId;
      const own = vergadering.punten.get(id);
      if (!own && !isNamed) return [];
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

function decides({ vergadering, punt }: Stop): boolean {
  return punt.doel === 'vaststellen' && DECIDES.includes(vergadering.overlegId);
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
  if (!now || (told && says(told) === says(now))) return undefined;
  const isHeard = (one: Besluit): boolean =>
    opdracht.verteld.some((known) => known.vergaderingId === one.vergaderingId && says(known) === says(one));
  if (isHeard(now)) return undefined;
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

export function isWithdrawn(opdracht: OpdrachtFacts): boolean {
  return holds(opdracht)?.uitkomst === 'ingetrokken';
}

/** Is it put off, with no meeting that takes it up again? */
export function isPutOff(opdracht: OpdrachtFacts): boolean {
  const last = [...opdracht.besluiten.values()].toSorted((a, b) => a.datum.localeCompare(b.datum)).at(-1);
  return last?.uitkomst === 'uitgesteld' && opdracht.vergaderingId === undefined && !holds(opdracht);
}

/** The last day: a term never ends before somebody could know of it, nor after what it is for. */
function dueOn(
  term: string,
  bekend: string,
  { ruimte = AT_LEAST, tot }: { ruimte?: number; tot?: string } = {},
): string {
  const fair = plusWorkingDays(bekend, ruimte);
  return later(term, tot !== undefined && tot < fair ? tot : fair);
}

/** Everything that somebody owes on this day. */
export function owedOn(facts: Facts, coordinators: readonly string[], today: string): readonly Owed[] {
  const found = [...facts.opdrachten.values()].flatMap((one) =>
    owedForOpdracht(facts, one, coordinators, today),
  );
  const signalen = [...facts.signalen.values()].flatMap(
    ({ id, aan, ontvangen, sinds, beantwoord }): Owed[] =>
      aan === undefined || beantwoord
        ? []
        : [
            {
              id: `signaal:${id}:signaal beantwoord`,
              soort: 'signaal beantwoord',
              owners: [aan],
              uiterlijk: dueOn(plusWorkingDays(ontvangen, 30), sinds),
              sinds,
            },
          ],
  );
  return [...found, ...signalen];
}

export function owedForOpdracht(
  facts: Facts,
  opdracht: OpdrachtFacts,
  coordinators: readonly string[],
  today: string,
): readonly Owed[] {
  const route = routeOf(facts, opdracht, today);
  const [leider] = opdracht.leiders;
  const leiders = leider?.persoonId === undefined ? [] : [leider.persoonId];
  const owes = (
    soort: string,
    owners: readonly string[],
    uiterlijk: string,
    sinds: string,
    over?: string,
  ): Owed => ({
    id: `${opdracht.id}:${soort}${over === undefined ? '' : `/${over}`}`,
    soort,
    opdracht,
    owners,
    uiterlijk,
    sinds,
  });
  const found: Owed[] = [];
  const isDecided = holds(opdracht) !== undefined;
  const { plan, sinds, isTerug, afgestemd = '', verwerkt, passage } = opdracht;
  const known = ({ vergadering, punt }: Stop, from: string): string =>
    later(from, punt.sinds, vergadering.verplaatst);

  const coming = route.filter(({ stand }) => stand === 'komt');
  const planStop =
    coming.find(({ vergadering }) => vergadering.overlegId === 'do') ??
    coming.find(decides) ??
    coming.find(({ vergadering }) => vergadering.id === opdracht.vergaderingId) ??
    coming[0];
  if (plan !== 'afgestemd' && planStop && !isDecided && !isPutOff(opdracht)) {
    const { datum } = planStop.vergadering;
    const bekend = known(planStop, sinds);
    const mine = plan === 'gevraagd';
    const ruimte = mine && isTerug ? AFTER_A_QUESTION : AT_LEAST;
    const uiterlijk = dueOn(plusWorkingDays(datum, mine ? -15 : -10), bekend, { ruimte, tot: datum });
    found.push(
      owes(mine ? 'plan ingediend' : 'plan afgestemd', mine ? leiders : coordinators, uiterlijk, bekend),
    );
  }
  if (plan === 'afgestemd' && opdracht.vanToepassing === 'ja' && !isDecided && !isPutOff(opdracht)) {
    for (const [id, { wanneer, bekend, uitgenodigd, aantal, geannuleerd }] of opdracht.activiteiten) {
      if (geannuleerd || aantal !== undefined) continue;
      const asked = later(afgestemd, bekend);
      if (!uitgenodigd && wanneer >= today)
        found.push(
          owes(
            'uitnodiging verstuurd',
            leiders,
            dueOn(plusDays(wanneer, -14), asked, { tot: wanneer }),
            asked,
            id,
          ),
        );
      const since = later(asked, wanneer);
      found.push(owes('opbrengst vastgelegd', leiders, dueOn(plusWorkingDays(wanneer, 5), since), since, id));
    }
    const after = route.filter(
      (stop) => ['komt', 'gehouden'].includes(stop.stand) && stop.vergadering.overlegId !== 'do',
    );
    const deciding = after.filter((stop) => decides(stop) && stop.punt.besluit === undefined);
    const before =
      deciding.find(({ stand }) => stand === 'komt') ??
      after.find(({ stand, vergadering }) => stand === 'komt' && vergadering.overlegId === 'pfho');
    if (before) {
      const tot = before.vergadering.datum;
      const bekend = known(before, verwerkt === undefined ? afgestemd : localOf(verwerkt).day);
      if (verwerkt === undefined)
        found.push(
          owes('inbreng verwerkt', leiders, dueOn(plusWorkingDays(tot, -15), bekend, { tot }), bekend),
        );
      else if (passage === undefined || passage < verwerkt)
        found.push(owes('passage klaar', leiders, dueOn(plusWorkingDays(tot, -10), bekend, { tot }), bekend));
    }
  }
  for (const { vergadering, punt, stand } of route.filter(decides)) {
    const { datum } = vergadering;
    const isAsked = ['komt', 'gehouden'].includes(stand) && punt.besluit === undefined;
    if (isAsked && datum <= today && datum >= plusDays(today, -BESLUIT_DAYS) && !isWithdrawn(opdracht))
      found.push(
        owes(
          'besluit vastgelegd',
          coordinators,
          dueOn(plusWorkingDays(datum, 3), datum),
          datum,
          vergadering.id,
        ),
      );
  }
  const unheard = mustHear(opdracht);
  if (unheard) {
    const nummer = opdracht.keren + 1;
    const op = localOf(unheard.op).day;
    const uiterlijk = dueOn(plusWorkingDays(unheard.vanaf, 20), op);
    found.push(
      owes('terugkoppeling gegeven', leiders, uiterlijk, op, nummer === 1 ? undefined : String(nummer)),
    );
  }
  if (opdracht.gegeven && !unheard && !opdracht.meetlat && !isWithdrawn(opdracht)) {
    const { datum, op } = opdracht.gegeven;
    found.push(owes('meetlat ingevuld', leiders, dueOn(plusWorkingDays(datum, 20), op), op));
  }
  for (const [id, { van, datum, sinds: since, klaar }] of opdracht.toezeggingen) {
    if (klaar || isWithdrawn(opdracht)) continue;
    const uiterlijk = datum >= since ? datum : dueOn(datum, since);
    found.push(owes('toezegging nagekomen', van === undefined ? [] : [van], uiterlijk, since, id));
  }
  return found;
}

/** Does residents' side of it have an end: nothing is asked any more, of anybody? */
export function isFinished(opdracht: OpdrachtFacts): boolean {
  const isOpen = [...opdracht.toezeggingen.values()].some(({ klaar }) => !klaar);
  if (mustHear(opdracht)) return false;
  if (isWithdrawn(opdracht)) return true;
  if (holds(opdracht) && !opdracht.gegeven) return true;
  return opdracht.meetlat && !isOpen;
}

/** Who gets today what is for this person: the stand-in of somebody who is away, and so on; undefined: nobody is there. */
export function receiverOf({ personen }: Facts, id: string, today: string): string | undefined {
  const seen = new Set<string>();
  for (let current: string | undefined = id; current !== undefined && !seen.has(current); ) {
    const away: Afwezig | undefined = personen
      .get(current)
      ?.afwezig.find(({ van, tot }) => van <= today && today <= tot);
    if (!away) return current;
    seen.add(current);
    current = away.vervangerId;
  }
  return undefined;
}
