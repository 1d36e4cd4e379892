import type { LogEntry } from '../../../src/logboek/ports.ts';
import { localOf } from './days.ts';
import { count, type Event, type Facts, type OnderwerpFacts, type Told } from './facts.ts';
import { learnGemeente, learnRaad, learnRapport, learnStopt, learnUitvraag } from './learn-around.ts';
import { learnOpdracht } from './learn-opdracht.ts';
import { learnKanaal, learnVergadering } from './learn-vergadering.ts';

/** What happened, read from the log by the oracle itself, entry by entry. */

/** Adds one entry of the log. */
export function learn(facts: Facts, entry: LogEntry): void {
  const [kind = '', ...rest] = entry.stream.split(':');
  const id = rest.join(':');
  const dag = localOf(entry.at).day;
  for (const event of entry.events as readonly Event[]) {
    const uitkomst = event.soort === 'besluit genomen' ? `: ${String(event.uitkomst)}` : '';
    const what = `${event.soort}${uitkomst}`;
    count(facts, what);
    if (event.soort === 'besluit genomen' && event.reden !== undefined) count(facts, 'besluit gecorrigeerd');
    if (kind === 'opdracht') learnOpdracht(facts, id, event, dag, entry.at);
    else if (kind === 'vergadering') learnVergadering(facts, id, event, dag);
    else if (kind === 'persoon') learnPersoon(facts, id, event, dag);
    else if (kind === 'herinnering') learnHerinnering(facts, id, event);
    else if (kind === 'signaal') learnSignaal(facts, id, event, dag, entry.actor.id);
    else if (kind === 'kanaal') learnKanaal(facts, id, event, dag);
    else if (kind === 'jaaragenda') {
      learnJaaragenda(facts, id, event);
      learnUitvraag(facts, id, event, dag);
    } else if (kind === 'adviesraad') learnRaad(facts, id, event, dag);
    else if (kind === 'rapport') learnRapport(facts, id, event, dag);
    else if (event.soort === 'contact gestopt') learnStopt(facts, id, event, dag);
    else if (kind === 'gemeente') learnGemeente(facts, event, dag);
    else if (event.soort === 'kanaal niet nodig') facts.zonderKanaal.add(id);
  }
}

function learnPersoon({ personen }: Facts, id: string, event: Event, dag: string): void {
  const one = personen.get(id) ?? { naam: '', chat: 'nooit' as const, afwezig: [] };
  personen.set(id, one);
  if (event.soort === 'persoon gezien') one.naam = String(event.naam);
  if (event.soort === 'chat geopend') one.chat = 'open';
  if (event.soort === 'chat gesloten') Object.assign(one, { chat: 'dicht', dichtSinds: dag });
  if (event.soort === 'afwezig gemeld') {
    const { van, tot, vervangerId } = event as unknown as { van: string; tot: string; vervangerId?: string };
    const others = one.afwezig.filter((known) => known.tot < van || tot < known.van);
    one.afwezig = [...others, { van, tot, ...(vervangerId === undefined ? {} : { vervangerId }) }];
  }
  if (event.soort === 'afwezigheid ingetrokken')
    one.afwezig = one.afwezig.filter(({ van, tot }) => van !== event.van || tot !== event.tot);
}

function learnHerinnering(facts: Facts, id: string, event: Event): void {
  if (event.soort === 'herinnering gemaakt') {
    const items = event.items as readonly Omit<Told, 'naar' | 'dag'>[];
    facts.told.push(...items.map((item) => ({ ...item, naar: id, dag: String(event.dag) })));
    return;
  }
  if (event.soort === 'herinnering niet bezorgd') {
    facts.told = facts.told.filter(({ naar, dag }) => naar !== id || dag !== event.dag);
    return;
  }
  const key = `${id} ${String(event.verplichtingId)}`;
  const one = facts.gezegd.get(key) ?? { tegoed: 0 };
  facts.gezegd.set(key, one);
  if (event.soort === 'herinnering uitgesteld')
    Object.assign(one, { tot: event.tot, tegoed: one.tegoed + 1 });
  if (event.soort === 'al gedaan gemeld') one.gedaan = 'gemeld';
  if (event.soort === 'al gedaan beoordeeld') {
    if (event.klopt) one.gedaan = 'klopt';
    else delete one.gedaan;
  }
}

function learnSignaal({ signalen }: Facts, id: string, event: Event, dag: string, door: string): void {
  if (event.soort === 'signaal ontvangen') {
    const { onderwerp, ontvangen } = event.signaal as { onderwerp: string; ontvangen: string };
    signalen.set(id, { id, onderwerp, ontvangen, sinds: dag, beantwoord: false });
    return;
  }
  const one = signalen.get(id);
  if (!one) return;
  if (event.soort === 'signaal toegewezen') {
    one.sinds = dag;
    one.aan = (event.aan as { id: string }).id;
  }
  if (event.soort === 'signaal beantwoord') {
    one.beantwoord = true;
    const belofte = event.belofte as { datum: string } | undefined;
    if (belofte) one.belofte = { datum: belofte.datum, van: door, sinds: dag, klaar: false };
    else delete one.belofte;
  }
  if (event.soort === 'belofte nagekomen' && one.belofte) one.belofte.klaar = true;
}

function learnJaaragenda({ jaren }: Facts, jaar: string, event: Event): void {
  const year = jaren.get(jaar) ?? new Map<string, OnderwerpFacts>();
  jaren.set(jaar, year);
  const one = year.get(String(event.onderwerpId));
  switch (event.soort) {
    case 'onderwerpen toegevoegd':
      for (const { id, titel } of event.onderwerpen as { id: string; titel: string }[])
        if (!year.has(id)) year.set(id, { titel, open: true });
      return;
    case 'onderwerp geschrapt':
      year.delete(String(event.onderwerpId));
      return;
    case 'jaaragenda vastgesteld':
      for (const fixed of event.onderwerpIds as string[]) {
        const topic = year.get(fixed);
        if (topic) topic.vast = true;
      }
      return;
    case 'onderwerp vervallen':
      if (one) one.open = false;
      return;
    case 'opdracht gemaakt':
      if (one) one.opdrachtId = String(event.opdrachtId);
      return;
    case 'onderwerpen doorgeschoven':
      for (const id of event.onderwerpIds as string[]) {
        const moved = year.get(id);
        if (moved) moved.open = false;
      }
  }
}
