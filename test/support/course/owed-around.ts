import { dueOn, later, plusDays, plusWorkingDays, promisedOn } from './days.ts';
import { isWithdrawn } from './dossier.ts';
import type { Facts, OpdrachtFacts } from './facts.ts';
import { contactenOp, GEMEENTEN, gemeenteIdOf, type RaadFacts } from './facts-around.ts';
import type { Owed } from './owed.ts';

/** What is owed around the opdrachten, as docs/domein.md says it: to adviesraden, of reports, for gemeenten without contact, of texts for everybody. */

const HALF_A_YEAR = 182;

export function aroundOwed(facts: Facts, coordinators: readonly string[], today: string): readonly Owed[] {
  return [
    ...[...facts.raden.values()].flatMap((raad) => raadOwed(raad, coordinators, today)),
    ...rapportOwed(facts),
    ...contactOwed(facts, coordinators, today),
  ];
}

function raadOwed(
  { id, sinds, overleggen }: RaadFacts,
  coordinators: readonly string[],
  today: string,
): readonly Owed[] {
  const owes = (soort: string, vanaf: string, days: number, over?: string, bekend = vanaf): Owed => ({
    id: `adviesraad:${id}:${soort}${over === undefined ? '' : `/${over}`}`,
    soort,
    owners: coordinators,
    uiterlijk: dueOn(plusWorkingDays(vanaf, days), bekend),
    sinds: bekend,
  });
  const valid = [...overleggen].filter(([, { afgezegd }]) => !afgezegd);
  const held = valid.filter(([, { datum, gehouden }]) => gehouden || datum < today);
  const last = held
    .map(([, { datum }]) => datum)
    .toSorted()
    .at(-1);
  const comes = valid.some(([, { datum, gehouden }]) => !gehouden && datum >= today);
  const from = plusDays(last ?? sinds, HALF_A_YEAR);
  // As long as one was to come nobody could know that another had to be planned.
  const known = later(from, ...[...overleggen.values()].map(({ afgezegd }) => afgezegd));
  return [
    ...valid.flatMap(([over, { datum, gehouden }]) =>
      gehouden || datum > today ? [] : [owes('raadsoverleg vastgelegd', datum, 5, over)],
    ),
    ...(comes || from > today ? [] : [owes('raadsoverleg gepland', from, 10, undefined, known)]),
  ];
}

function rapportOwed({ rapporten }: Facts): readonly Owed[] {
  const soort = 'bevinding opgevolgd';
  return [...rapporten.values()].flatMap(({ id, bevindingen }) =>
    [...bevindingen].flatMap(([over, { afspraak }]): readonly Owed[] => {
      if (!afspraak || afspraak.klaar) return [];
      const { aan, datum, sinds } = afspraak;
      const uiterlijk = promisedOn(datum, sinds);
      return [{ id: `rapport:${id}:${soort}/${over}`, soort, owners: [aan], uiterlijk, sinds }];
    }),
  );
}

/** As long as nobody ever was contact of any, the region does not work with contacts. */
function contactOwed(
  { gemeenten, contactenSinds, uitvragen }: Facts,
  coordinators: readonly string[],
  today: string,
): readonly Owed[] {
  const { first } = contactenSinds;
  if (first === undefined) return [];
  const asked = [...uitvragen.values()].flatMap((one) => [...one.values()].map(({ gevraagd }) => gevraagd));
  const again =
    asked.length === 0 ? '' : `${Number(later(...asked).slice(0, 4)) + 1}${later(...asked).slice(4)}`;
  const soort = 'ontbrekend contact';
  return GEMEENTEN.map(gemeenteIdOf)
    .filter((id) => {
      const known = gemeenten.get(id);
      return !known?.nietNodig && (known ? contactenOp(known, today) : []).length === 0;
    })
    .map((id) => {
      const left = [...(gemeenten.get(id)?.contacten.values() ?? [])].flatMap(({ tot, gestopt }) =>
        tot === undefined ? [] : [plusDays(tot, 1), gestopt],
      );
      const sinds = later(first, ...left);
      const due = dueOn(plusWorkingDays(sinds, 20), sinds);
      // Before they are asked for topics again somebody must be there to answer.
      const uiterlijk = again > today && again > sinds && again < due ? again : due;
      return { id: `gemeente:${id}:${soort}`, soort, owners: coordinators, uiterlijk, sinds };
    });
}

/** Of an opdracht: what a raad is owed, and a text that waits for the coördinator. Of what was withdrawn nothing. */
export function aroundOpdrachtOwed(
  opdracht: OpdrachtFacts,
  coordinators: readonly string[],
  today: string,
): readonly Owed[] {
  if (isWithdrawn(opdracht)) return [];
  const { id, leiders, leidtSinds, adviezen, openbaar } = opdracht;
  const leider = leiders[0]?.persoonId;
  const projectleider = leider === undefined ? [] : [leider];
  const owes = (
    soort: string,
    owners: readonly string[],
    vanaf: string,
    days: number,
    since: string,
    over?: string,
  ): Owed => {
    const sinds = owners === coordinators ? since : later(since, leidtSinds);
    return {
      id: `${id}:${soort}${over === undefined ? '' : `/${over}`}`,
      soort,
      opdracht,
      owners,
      uiterlijk: dueOn(plusWorkingDays(vanaf, days), sinds),
      sinds,
    };
  };
  const found: Owed[] = [];
  for (const [over, { uiterlijk, ontvangen, geen, beantwoord, terugkijken, teruggekeken }] of adviezen) {
    if (!ontvangen && !geen && uiterlijk <= today)
      found.push(owes('advies vastgelegd', projectleider, uiterlijk, 3, uiterlijk, over));
    if (!ontvangen) continue;
    const { datum, sinds } = ontvangen;
    if (beantwoord === undefined)
      found.push(owes('advies beantwoord', projectleider, datum, 20, sinds, over));
    else if (!geen && terugkijken === undefined)
      found.push(owes('adviesraad ingelicht', projectleider, beantwoord, 10, beantwoord, over));
    if (terugkijken !== undefined && !teruggekeken && terugkijken <= today)
      found.push(owes('op advies teruggekeken', coordinators, terugkijken, 10, terugkijken, over));
  }
  const { voorgelegd } = openbaar;
  if (voorgelegd !== undefined)
    found.push(owes('openbare tekst beoordeeld', coordinators, voorgelegd, 5, voorgelegd));
  return found;
}
