import { dueOn, later, localOf, plusDays, plusWorkingDays, promisedOn } from './days.ts';
import {
  decides,
  decidingStopOf,
  hasPassage,
  holds,
  isPutOff,
  isWithdrawn,
  knownOf,
  mustHear,
  planStopOf,
  routeOf,
  type Stop,
} from './dossier.ts';
import type { Afwezig, Facts, OpdrachtFacts, SignaalFacts } from './facts.ts';
import { aroundOpdrachtOwed, aroundOwed } from './owed-around.ts';
import { jaarOwed, kanaalOwed, weekOwed } from './owed-coordinator.ts';
import { stilOwed } from './owed-stil.ts';

/** What is owed by whom before when, as docs/domein.md says it, written anew: nothing here comes from the bot. */

/** `uiterlijk` and `sinds`: YYYY-MM-DD. `sinds`: the first day on which its owner could know of it. */
export type Owed = {
  readonly id: string;
  readonly soort: string;
  readonly opdracht?: OpdrachtFacts;
  readonly owners: readonly string[];
  readonly uiterlijk: string;
  readonly sinds: string;
  /** The day on which the coördinator had it asked once more. */
  readonly opnieuw?: string;
};
/** A besluit of which nobody said anything for so many days is not asked any more. */
export const BESLUIT_DAYS = 62;
const AFTER_A_QUESTION = 5;
const AT_LEAST = 3;

/** Everything that somebody owes on this day. */
export function owedOn(facts: Facts, coordinators: readonly string[], today: string): readonly Owed[] {
  return [
    ...[...facts.opdrachten.values()].flatMap((one) => {
      const owed = [
        ...owedForOpdracht(facts, one, coordinators, today),
        ...aroundOpdrachtOwed(one, coordinators, today),
        ...weekOwed(facts, one, coordinators, today),
      ];
      return [...owed, ...stilOwed(facts, one, owed, coordinators, today)];
    }),
    ...[...facts.signalen.values()].flatMap((one) => owedForSignaal(one, coordinators)),
    ...kanaalOwed(facts, coordinators, today),
    ...jaarOwed(facts, coordinators, today),
    ...aroundOwed(facts, coordinators, today),
  ];
}

function owedForSignaal(
  { id, aan, ontvangen, sinds, beantwoord, belofte }: SignaalFacts,
  coordinators: readonly string[],
): readonly Owed[] {
  const owes = (soort: string, owners: readonly string[], uiterlijk: string, since: string): Owed => ({
    id: `signaal:${id}:${soort}`,
    soort,
    owners,
    uiterlijk,
    sinds: since,
  });
  if (!beantwoord)
    return [
      owes(
        'signaal beantwoord',
        aan === undefined ? coordinators : [aan],
        dueOn(plusWorkingDays(ontvangen, 30), sinds),
        sinds,
      ),
    ];
  if (!belofte || belofte.klaar) return [];
  const { datum, van, sinds: since } = belofte;
  return [owes('belofte nagekomen', [van], promisedOn(datum, since), since)];
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
  const { plan, sinds, isTerug, afgestemd = '', verwerkt } = opdracht;
  const led = opdracht.leidtSinds;
  const planStop = planStopOf(opdracht, route);
  if (plan !== 'afgestemd' && planStop && !isDecided && !isPutOff(opdracht)) {
    const { datum } = planStop.vergadering;
    const mine = plan === 'gevraagd';
    const bekend = later(knownOf(planStop), sinds, mine ? led : undefined);
    const ruimte = mine && isTerug ? AFTER_A_QUESTION : AT_LEAST;
    const uiterlijk = dueOn(plusWorkingDays(datum, mine ? -15 : -10), bekend, { ruimte, tot: datum });
    const { beoordelaar } = opdracht;
    const judges = beoordelaar === undefined ? coordinators : [beoordelaar];
    found.push({
      ...owes(mine ? 'plan ingediend' : 'plan afgestemd', mine ? leiders : judges, uiterlijk, bekend),
      ...(mine ? askedAgain(planStop) : {}),
    });
  }
  if (plan === 'afgestemd' && opdracht.vanToepassing === 'ja' && !isDecided && !isPutOff(opdracht)) {
    for (const [id, { wanneer, bekend, uitgenodigd, aantal, geannuleerd }] of opdracht.activiteiten) {
      if (geannuleerd || aantal !== undefined) continue;
      const asked = later(afgestemd, bekend, led);
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
    if (asksTrekker(opdracht) && opdracht.trekkers[0]?.persoonId === undefined)
      found.push(
        owes('ontbrekende trekker', coordinators, dueOn(plusWorkingDays(afgestemd, 3), afgestemd), afgestemd),
      );
    const before = decidingStopOf(route);
    if (before) {
      const tot = before.vergadering.datum;
      const bekend = later(knownOf(before), led, verwerkt === undefined ? afgestemd : localOf(verwerkt).day);
      const asks = (soort: string, count: number): Owed => ({
        ...owes(soort, leiders, dueOn(plusWorkingDays(tot, count), bekend, { tot }), bekend),
        ...askedAgain(before),
      });
      if (verwerkt === undefined) found.push(asks('inbreng verwerkt', -15));
      else if (!hasPassage(opdracht)) found.push(asks('passage klaar', -10));
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
    const op = later(localOf(unheard.op).day, led);
    const uiterlijk = dueOn(plusWorkingDays(unheard.vanaf, 20), op);
    found.push(
      owes('terugkoppeling gegeven', leiders, uiterlijk, op, nummer === 1 ? undefined : String(nummer)),
    );
  }
  // What people were told of a besluit that was corrected to 'uitgesteld' is not the end of it.
  if (opdracht.gegeven && isDecided && !unheard && opdracht.meetlat === undefined && !isWithdrawn(opdracht)) {
    const { datum, op } = opdracht.gegeven;
    const asked = later(op, led);
    found.push(owes('meetlat ingevuld', leiders, dueOn(plusWorkingDays(datum, 20), asked), asked));
  }
  for (const [id, { van, datum, sinds: since, klaar }] of opdracht.toezeggingen) {
    if (klaar || isWithdrawn(opdracht)) continue;
    const owners = van === undefined ? [] : [van];
    found.push(owes('toezegging nagekomen', owners, promisedOn(datum, since), since, id));
  }
  return found;
}

/** What the trekker is to do by the plan is not done yet; for what is done with residents, one of their talks has to come. */
const TAKEN: Readonly<Record<string, string>> = {
  'stelt de vraag': 'stel de vraag',
  'aanwezig bij een bijeenkomst': 'wees erbij',
  'eerste bestuurlijke aanspreekpunt': 'wees aanspreekpunt',
};
function asksTrekker({ rolTrekker = '', taken, activiteiten }: OpdrachtFacts): boolean {
  const taak = TAKEN[rolTrekker];
  if (taak === undefined || taken.has(taak)) return false;
  const comes = [...activiteiten.values()].some(
    ({ aantal, geannuleerd }) => aantal === undefined && !geannuleerd,
  );
  return comes || taak === 'wees aanspreekpunt';
}

function askedAgain({ punt, vergadering }: Stop): Pick<Owed, 'opnieuw'> {
  const { gevraagd } = punt;
  return gevraagd?.datum === vergadering.datum ? { opnieuw: gevraagd.op } : {};
}

/** Who gets today what is for this person, with all that stand in on the way there; empty: nobody is there. */
export function receiversOf({ personen }: Facts, id: string, today: string): readonly string[] {
  const way = new Set<string>();
  for (let current: string | undefined = id; current !== undefined && !way.has(current); ) {
    way.add(current);
    const away: Afwezig | undefined = personen
      .get(current)
      ?.afwezig.find(({ van, tot }) => van <= today && today <= tot);
    if (!away) return [...way];
    current = away.vervangerId;
  }
  return [];
}
