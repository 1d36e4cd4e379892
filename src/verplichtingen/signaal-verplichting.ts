import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Termijnen } from '../shared/termijnen.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { afstandWords, beloofdeDag, uiterlijkOf } from './termijnen.ts';
import { type Verplichting, verplichtingId } from './verplichting.ts';
import { zaakIdFor, zaakOf } from './zaak.ts';

/** What is owed because of a signaal (domain: Verplichtingen and their dates), as plain facts. */
export type SignaalFacts = {
  readonly id: string;
  readonly onderwerp: string;
  /** YYYY-MM-DD. */
  readonly ontvangen: string;
  /** The day from which it is asked of who owes it. */
  readonly sinds: string;
  /** To whom it was assigned; as long as that is nobody, it waits for the coördinators. */
  readonly aan?: { readonly id: string; readonly naam: string };
  readonly beantwoord: boolean;
  /** What was promised in the answer, by whom and for which day (YYYY-MM-DD); `sinds`: asked from then. */
  readonly belofte?: {
    readonly wat: string;
    readonly datum: string;
    readonly door: { readonly id: string; readonly naam: string };
    readonly sinds: string;
    readonly nagekomen: boolean;
  };
  /** The day (YYYY-MM-DD) that was agreed to look at it again. */
  readonly terugkijken?: { readonly dag: string; readonly gedaan: boolean };
  readonly coordinators: readonly string[];
};

/** The answer that is owed, what was promised in it, and looking back on the agreed day. */
export function signaalVerplichtingen(
  facts: SignaalFacts,
  today: string,
  days: WorkingDays,
  termijnen: Termijnen,
): readonly Verplichting[] {
  return [
    antwoordVerplichting(facts, days, termijnen),
    ...belofteVerplichting(facts, days, termijnen),
    ...terugkijkVerplichting(facts, today, days, termijnen),
  ];
}

function antwoordVerplichting(facts: SignaalFacts, days: WorkingDays, termijnen: Termijnen): Verplichting {
  const { id, onderwerp, ontvangen, sinds, aan, beantwoord, coordinators } = facts;
  const soort = 'signaal beantwoord';
  const zaakId = zaakIdFor('signaal', id);
  const afstand = termijnen[soort];
  return {
    id: verplichtingId(zaakId, soort),
    soort,
    zaakId,
    titel: onderwerp,
    plicht: 'eigenaar',
    eigenaars: aan ? [aan.id] : coordinators,
    door: aan?.naam ?? 'de coördinator',
    coordinators,
    sinds,
    ...uiterlijkOf({ vanaf: ontvangen, bekend: sinds }, afstand, days),
    stand: beantwoord ? 'gedaan' : 'open',
    waarom: `Dit signaal kwam binnen op ${formatDutchDate(ontvangen)}. Het moet ${afstandWords(afstand)} beantwoord zijn.`,
  };
}

function belofteVerplichting(
  { id, onderwerp, belofte, coordinators }: SignaalFacts,
  days: WorkingDays,
  termijnen: Termijnen,
): readonly Verplichting[] {
  if (!belofte) return [];
  const { wat, datum, door, sinds, nagekomen } = belofte;
  const soort = 'belofte nagekomen';
  const zaakId = zaakIdFor('signaal', id);
  const due = uiterlijkOf({ vanaf: datum, bekend: sinds, eigenDag: true }, termijnen[soort], days);
  return [
    {
      id: verplichtingId(zaakId, soort),
      soort,
      zaakId,
      titel: onderwerp,
      onderwerp: wat,
      plicht: 'eigenaar',
      eigenaars: [door.id],
      door: door.naam,
      coordinators,
      sinds,
      ...due,
      stand: nagekomen ? 'gedaan' : 'open',
      waarom: `Dit is beloofd in het antwoord op een signaal${beloofdeDag(due)}.`,
    },
  ];
}

function terugkijkVerplichting(
  { id, onderwerp, terugkijken, coordinators }: SignaalFacts,
  today: string,
  days: WorkingDays,
  termijnen: Termijnen,
): readonly Verplichting[] {
  if (!terugkijken) return [];
  const { dag, gedaan } = terugkijken;
  const soort = 'op signaal teruggekeken';
  const zaakId = zaakIdFor('signaal', id);
  return [
    {
      id: verplichtingId(zaakId, soort),
      soort,
      zaakId,
      titel: onderwerp,
      plicht: 'coördinator',
      eigenaars: coordinators,
      door: 'de coördinator',
      coordinators,
      sinds: dag,
      ...uiterlijkOf({ vanaf: dag, bekend: dag }, termijnen[soort], days),
      stand: gedaan ? 'gedaan' : today < dag ? 'wacht' : 'open',
      waarom: `Met de raad is afgesproken om op ${formatDutchDate(dag)} terug te kijken.`,
    },
  ];
}

/** The signaal that this zaak is; undefined: it is something else. */
export function signaalIdOf(zaakId: string): string | undefined {
  const { soort, id } = zaakOf(zaakId);
  return soort === 'signaal' ? id : undefined;
}
