import { count, type Event, type Facts, shows, type Uitkomst } from './facts.ts';

/** What the log says of a vergadering. @param dag YYYY-MM-DD */
export function learnVergadering(facts: Facts, id: string, event: Event, dag: string): void {
  const { vergaderingen } = facts;
  if (event.soort === 'vergadering gepland') {
    const { overlegId, datum } = event as unknown as { overlegId: string; datum: string };
    const known = vergaderingen.get(id);
    if (!known) vergaderingen.set(id, { id, overlegId, datum, punten: new Map(), weggehaald: new Set() });
    // A cancelled meeting goes on after all, with the agenda that it had.
    else if (known.geannuleerd) {
      delete known.geannuleerd;
      known.verplaatst = dag;
      count(facts, 'vergadering gaat toch door');
    }
    return;
  }
  const one = vergaderingen.get(id);
  if (!one) return;
  const punt = one.punten.get(String(event.puntId));
  switch (event.soort) {
    case 'vergadering verplaatst':
      if (event.datum !== one.datum) one.verplaatst = dag;
      one.datum = String(event.datum);
      return;
    case 'vergadering geannuleerd':
      one.geannuleerd = dag;
      return;
    case 'agendapunt toegevoegd': {
      const { id: made, doel } = event.punt as { id: string; doel: string };
      one.punten.set(made, { doel, sinds: dag });
      one.weggehaald.delete(made);
      return;
    }
    case 'agendapunt gewijzigd':
      if (punt && event.doel !== undefined) Object.assign(punt, { doel: event.doel, sinds: dag });
      return;
    case 'agendapunt verwijderd':
      one.punten.delete(String(event.puntId));
      one.weggehaald.add(String(event.puntId));
      return;
    case 'agendapunt uitgesteld':
      if (punt) punt.naar = String(event.naar);
      return;
    case 'agendapunt blijft staan':
    case 'nog een keer gevraagd': {
      const { id: about, doel } = event.punt as { id: string; doel: string };
      const datum = String(event.datum);
      const decided =
        event.soort === 'nog een keer gevraagd'
          ? { gevraagd: { datum, op: dag } }
          : { blijft: { datum, mist: event.mist as readonly string[] } };
      one.punten.set(about, { ...(one.punten.get(about) ?? { doel, sinds: '' }), ...decided });
      return;
    }
    case 'conclusie vastgelegd':
      if (punt) punt.conclusie = String(event.conclusie);
      return;
    case 'besluit vastgelegd':
      if (!punt) return;
      punt.besluit = event.uitkomst as Uitkomst;
      if (event.naar !== undefined) punt.naar = String(event.naar);
      return;
  }
}

/** And of a channel. */
export function learnKanaal({ kanalen, zonderKanaal }: Facts, id: string, event: Event, dag: string): void {
  const one = kanalen.get(id) ?? { adres: '', er: true, team: 'actief' as const, weg: {} };
  kanalen.set(id, one);
  const before = shows(one);
  if (event.soort === 'kanaal gezien') {
    one.er = true;
    one.adres = (event.bereik as { conversationId: string }).conversationId;
  }
  if (event.soort === 'kanaal gekoppeld') one.koppeling = String(event.overlegId);
  // What is made anew after it was deleted is another channel: it is asked what that shows.
  if (event.soort === 'kanaal losgekoppeld' || event.soort === 'kanaal verwijderd') delete one.koppeling;
  if (event.soort === 'kanaal verlaten' || event.soort === 'kanaal verwijderd') one.er = false;
  if (event.soort === 'team gearchiveerd') one.team = 'gearchiveerd';
  if (event.soort === 'team weer actief') one.team = 'actief';
  const after = shows(one);
  if (before !== undefined && before !== after) one.weg = { ...one.weg, [before]: dag };
  if (after !== undefined) zonderKanaal.delete(after);
}
