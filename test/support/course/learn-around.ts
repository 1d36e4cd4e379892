import type { Event, Facts, OpdrachtFacts } from './facts.ts';
import { gemeenteIdOf } from './facts-around.ts';

/** What the log says of what is around the opdrachten. @param dag YYYY-MM-DD */

export function learnRaad({ raden }: Facts, id: string, event: Event, dag: string): void {
  if (event.soort === 'raad toegevoegd') raden.set(id, { id, sinds: dag, overleggen: new Map() });
  const overleggen = raden.get(id)?.overleggen;
  const over = String(event.id);
  const overleg = overleggen?.get(over);
  if (event.soort === 'raadsoverleg gepland') overleggen?.set(over, { datum: String(event.datum) });
  if (event.soort === 'raadsoverleg gehouden' && overleg) overleg.gehouden = true;
  if (event.soort === 'raadsoverleg afgezegd' && overleg) overleg.afgezegd = dag;
}

export function learnRapport({ rapporten }: Facts, id: string, event: Event, dag: string): void {
  if (event.soort === 'rapport opgenomen') rapporten.set(id, { id, bevindingen: new Map() });
  const bevindingen = rapporten.get(id)?.bevindingen;
  if (event.soort === 'bevindingen toegevoegd')
    for (const bevinding of event.bevindingen as { id: string }[]) bevindingen?.set(bevinding.id, {});
  const one = bevindingen?.get(String(event.bevindingId));
  if (event.soort === 'opvolging afgesproken' && one) {
    const { aan, datum } = event.afspraak as { aan: { id: string }; datum: string };
    one.afspraak = { aan: aan.id, datum, sinds: dag };
  }
  if (event.soort === 'bevinding opgevolgd' && one?.afspraak) one.afspraak.klaar = true;
}

export function learnGemeente({ gemeenten, ...facts }: Facts, event: Event, dag: string): void {
  const naam = String(event.gemeente);
  const known = gemeenten.get(gemeenteIdOf(naam)) ?? {
    naam,
    contacten: new Map<string, { sinds: string; tot?: string; gestopt?: string }>(),
  };
  if (event.soort === 'contact aangewezen') {
    known.contacten.set((event.contact as { id: string }).id, { sinds: dag });
    delete known.nietNodig;
    facts.contactenSinds.first ??= dag;
  }
  if (event.soort === 'contact niet nodig') known.nietNodig = true;
  gemeenten.set(gemeenteIdOf(naam), known);
}

/** Somebody stops as contact: of which gemeente its stream says. */
export function learnStopt({ gemeenten }: Facts, id: string, event: Event, dag: string): void {
  const one = gemeenten.get(id)?.contacten.get((event.contact as { id: string }).id);
  if (!one) return;
  one.tot = String(event.tot);
  one.gestopt = dag;
}

/** The yearly request to contacts, and their answer. */
export function learnUitvraag({ uitvragen }: Facts, jaar: string, event: Event, dag: string): void {
  const asked = uitvragen.get(jaar) ?? new Map<string, { gevraagd: string; beantwoord?: true }>();
  uitvragen.set(jaar, asked);
  if (event.soort === 'onderwerpen gevraagd')
    for (const { id } of event.aan as { id?: string }[])
      if (id !== undefined) asked.set(id, { gevraagd: dag });
  const one = asked.get(String(event.contactId));
  if (event.soort === 'vraag beantwoord' && one) one.beantwoord = true;
}

/** Advice of a raad about an opdracht, and what everybody may read of it. @param at the instant */
export function learnAround(opdracht: OpdrachtFacts, event: Event, dag: string): void {
  const { adviezen, openbaar } = opdracht;
  const advies = adviezen.get(String(event.adviesId));
  switch (event.soort) {
    case 'advies gevraagd':
      adviezen.set(String(event.id), { uiterlijk: String(event.uiterlijk) });
      return;
    case 'advies ontvangen': {
      if (!advies) return;
      delete advies.geen;
      const punten = (event.punten as { id: string }[]).map(
        ({ id }) => [id, advies.ontvangen?.punten.get(id) ?? false] as const,
      );
      advies.ontvangen = { datum: String(event.datum), sinds: dag, punten: new Map(punten) };
      if (event.conclusie === 'geen advies') advies.geen = true;
      if (punten.every(([, isAnswered]) => isAnswered)) advies.beantwoord = dag;
      else delete advies.beantwoord;
      return;
    }
    case 'geen advies ontvangen':
      if (advies) advies.geen = true;
      return;
    case 'adviespunten beantwoord':
      for (const id of event.puntIds as string[]) advies?.ontvangen?.punten.set(id, true);
      if (advies?.ontvangen && [...advies.ontvangen.punten.values()].every((isAnswered) => isAnswered))
        advies.beantwoord = dag;
      return;
    case 'adviesraad antwoord verteld':
      if (advies) advies.terugkijken = String(event.terugkijken);
      return;
    case 'op advies teruggekeken':
      if (advies) advies.teruggekeken = true;
      return;
    case 'openbare tekst bewaard':
      delete openbaar.voorgelegd;
      openbaar.isGoedgekeurd = false;
      return;
    case 'openbare tekst voorgelegd':
      openbaar.voorgelegd = dag;
      return;
    case 'openbare tekst teruggestuurd':
      delete openbaar.voorgelegd;
      return;
    case 'openbare tekst goedgekeurd':
      delete openbaar.voorgelegd;
      openbaar.isGoedgekeurd = true;
      return;
    case 'openbare tekst ingetrokken':
      openbaar.isGoedgekeurd = false;
  }
}
