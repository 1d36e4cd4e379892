import type { LogEntry } from '../../../src/logboek/ports.ts';
import { localOf } from './days.ts';

/** What happened, read from the log by the oracle itself: who did what and when, without any rule of the bot. */

type Event = Readonly<Record<string, unknown>> & { readonly soort: string };
type Collega = { readonly naam: string; readonly persoonId?: string };
export type Uitkomst = 'goedgekeurd' | 'aangepast' | 'uitgesteld' | 'ingetrokken' | 'ter kennisname';
export type Activiteit = {
  wanneer: string;
  /** From when on this day was known. */
  bekend: string;
  uitgenodigd?: boolean;
  aantal?: number;
  geannuleerd?: boolean;
};
export type Besluit = {
  readonly vergaderingId: string;
  readonly datum: string;
  readonly uitkomst: Uitkomst;
  readonly toelichting: string;
  /** From which day its term counts. */
  readonly vanaf: string;
  readonly op: string;
};
export type OpdrachtFacts = {
  readonly id: string;
  readonly titel: string;
  leiders: readonly Collega[];
  /** From when on the first of them leads: nobody could know of what was asked of another. */
  leidtSinds: string;
  trekkers: readonly Collega[];
  vergaderingId?: string;
  /** The day on which it came to the meeting that it names. */
  vergaderingSinds: string;
  plan: 'gevraagd' | 'ingediend' | 'afgestemd';
  /** The day on which the plan was asked, came back or was handed in. */
  sinds: string;
  isTerug: boolean;
  vanToepassing?: string;
  rolTrekker?: string;
  /** What the trekker said to have done. */
  readonly taken: Set<string>;
  beloofd: boolean;
  afgestemd?: string;
  readonly activiteiten: Map<string, Activiteit>;
  readonly inbreng: Map<string, { bron: string }>;
  /** The instant. */
  verwerkt?: string;
  /** The instant of its last version. */
  passage?: string;
  readonly besluiten: Map<string, Besluit>;
  /** The besluiten that people were told of, or need not hear of; and how often that was. */
  verteld: readonly Besluit[];
  keren: number;
  /** The day on which people were told last, and on which that was recorded. */
  gegeven?: { readonly datum: string; readonly op: string };
  meetlat: boolean;
  readonly toezeggingen: Map<
    string,
    { wat: string; van?: string; datum: string; sinds: string; klaar: boolean }
  >;
  gewijzigd: string;
};
export type Agendapunt = {
  doel: string;
  sinds: string;
  naar?: string;
  besluit?: Uitkomst;
  conclusie?: string;
  /** It stays without this, on that day of the meeting. */
  blijft?: { readonly datum: string; readonly mist: readonly string[] };
  /** Its projectleider was asked once more, for that day of the meeting. */
  gevraagd?: { readonly datum: string; readonly op: string };
};
export type VergaderingFacts = {
  readonly id: string;
  readonly overlegId: string;
  datum: string;
  geannuleerd?: string;
  verplaatst?: string;
  readonly punten: Map<string, Agendapunt>;
};
export type Afwezig = { van: string; tot: string; vervangerId?: string };
export type PersoonFacts = {
  naam: string;
  chat: 'nooit' | 'open' | 'dicht';
  afwezig: readonly Afwezig[];
};
export type SignaalFacts = {
  readonly id: string;
  readonly onderwerp: string;
  readonly ontvangen: string;
  sinds: string;
  aan?: string;
  beantwoord: boolean;
  belofte?: { readonly datum: string; readonly van: string; readonly sinds: string; klaar: boolean };
};
export type OnderwerpFacts = { readonly titel: string; opdrachtId?: string; open: boolean };
/** `adres`: its conversation. `weg`: by body, the day on which it could get no agenda any more. */
export type KanaalFacts = {
  adres: string;
  koppeling?: string;
  er: boolean;
  team: 'actief' | 'gearchiveerd';
  weg: Readonly<Record<string, string>>;
};
/** A line of a reminder that went out. */
export type Told = {
  readonly naar: string;
  readonly verplichtingId: string;
  readonly eigenaarId: string;
  readonly uiterlijk: string;
  readonly stap: string;
  readonly dag: string;
};
export type Facts = {
  readonly opdrachten: Map<string, OpdrachtFacts>;
  readonly vergaderingen: Map<string, VergaderingFacts>;
  readonly personen: Map<string, PersoonFacts>;
  readonly signalen: Map<string, SignaalFacts>;
  /** What each channel shows, while it is there. */
  readonly kanalen: Map<string, KanaalFacts>;
  /** The bodies of which somebody said that they need no channel. */
  readonly zonderKanaal: Set<string>;
  /** By year, by id: what stands on its jaaragenda. */
  readonly jaren: Map<string, Map<string, OnderwerpFacts>>;
  /** How often each kind of event happened. */
  readonly gebeurd: Map<string, number>;
  /** By '<owner> <verplichting>': until when it is snoozed, what was said of it, and how often it was snoozed. */
  readonly gezegd: Map<string, { tot?: string; tegoed: number; gedaan?: 'gemeld' | 'klopt' }>;
  told: Told[];
};

export function noFacts(): Facts {
  return {
    opdrachten: new Map(),
    vergaderingen: new Map(),
    personen: new Map(),
    signalen: new Map(),
    kanalen: new Map(),
    zonderKanaal: new Set(),
    jaren: new Map(),
    gebeurd: new Map(),
    gezegd: new Map(),
    told: [],
  };
}

/** Adds one entry of the log. */
export function learn(facts: Facts, entry: LogEntry): void {
  const [kind = '', ...rest] = entry.stream.split(':');
  const id = rest.join(':');
  const dag = localOf(entry.at).day;
  for (const event of entry.events as readonly Event[]) {
    const uitkomst = event.soort === 'besluit genomen' ? `: ${String(event.uitkomst)}` : '';
    const what = `${event.soort}${uitkomst}`;
    facts.gebeurd.set(what, (facts.gebeurd.get(what) ?? 0) + 1);
    if (kind === 'opdracht') learnOpdracht(facts, id, event, dag, entry.at);
    else if (kind === 'vergadering') learnVergadering(facts, id, event, dag);
    else if (kind === 'persoon') learnPersoon(facts, id, event);
    else if (kind === 'herinnering') learnHerinnering(facts, id, event);
    else if (kind === 'signaal') learnSignaal(facts, id, event, dag, entry.actor.id);
    else if (kind === 'kanaal') learnKanaal(facts, id, event, dag);
    else if (kind === 'jaaragenda') learnJaaragenda(facts, id, event);
    else if (event.soort === 'kanaal niet nodig') facts.zonderKanaal.add(id);
  }
}

function learnOpdracht({ opdrachten }: Facts, id: string, event: Event, dag: string, at: string): void {
  if (event.soort === 'opdracht toegevoegd') {
    const gegevens = event.gegevens as { titel: string; vergaderingId?: string; trekker?: string };
    opdrachten.set(id, {
      id,
      titel: gegevens.titel,
      leiders: [],
      leidtSinds: dag,
      trekkers: gegevens.trekker === undefined ? [] : [{ naam: gegevens.trekker }],
      ...(gegevens.vergaderingId === undefined ? {} : { vergaderingId: gegevens.vergaderingId }),
      vergaderingSinds: dag,
      plan: 'gevraagd',
      sinds: dag,
      isTerug: false,
      beloofd: false,
      taken: new Set(),
      activiteiten: new Map(),
      inbreng: new Map(),
      besluiten: new Map(),
      verteld: [],
      keren: 0,
      meetlat: false,
      toezeggingen: new Map(),
      gewijzigd: dag,
    });
    return;
  }
  const one = opdrachten.get(id);
  if (!one) return;
  one.gewijzigd = dag;
  const activiteit = one.activiteiten.get(String(event.activiteitId));
  switch (event.soort) {
    case 'opdracht gewijzigd': {
      const { vergaderingId } = event.gegevens as { vergaderingId?: string };
      if (vergaderingId === undefined) return;
      one.vergaderingId = vergaderingId;
      one.vergaderingSinds = dag;
      return;
    }
    case 'opdracht van agenda gehaald':
      delete one.vergaderingId;
      return;
    case 'projectleider toegewezen':
    case 'opdracht overgedragen':
      if ((event.projectleider as Collega).persoonId !== one.leiders[0]?.persoonId) one.leidtSinds = dag;
      one.leiders = [event.projectleider as Collega, ...((event.anderen ?? []) as Collega[])];
      return;
    case 'trekker aangewezen':
      one.trekkers = [event.trekker as Collega, ...((event.anderen ?? []) as Collega[])];
      return;
    case 'taak van trekker gedaan':
      one.taken.add(String(event.taakId));
      return;
    case 'onderdeel ingevuld': {
      const answers = event.antwoorden as Record<string, unknown>;
      if (typeof answers.vanToepassing === 'string') one.vanToepassing = answers.vanToepassing;
      if (typeof answers.rolTrekker === 'string') one.rolTrekker = answers.rolTrekker;
      if (answers.terugkoppelingWijze) one.beloofd = true;
      return;
    }
    case 'activiteit toegevoegd':
    case 'activiteit buiten het plan': {
      const { id: made, wanneer } = event.activiteit as { id: string; wanneer: string };
      one.activiteiten.set(made, { wanneer, bekend: dag });
      return;
    }
    case 'activiteit verwijderd':
      one.activiteiten.delete(String(event.activiteitId));
      return;
    case 'plan ingediend':
      one.plan = 'ingediend';
      one.sinds = dag;
      one.isTerug = false;
      return;
    case 'plan heropend':
      one.plan = 'gevraagd';
      one.sinds = dag;
      delete one.afgestemd;
      return;
    case 'plan teruggestuurd':
      one.plan = 'gevraagd';
      one.sinds = dag;
      one.isTerug = true;
      return;
    case 'plan afgestemd':
      one.plan = 'afgestemd';
      one.afgestemd = dag;
      return;
    case 'uitnodiging verstuurd':
      if (activiteit) activiteit.uitgenodigd = true;
      return;
    case 'activiteit gehouden':
      if (activiteit) activiteit.aantal = Number(event.aantal);
      return;
    case 'activiteit verplaatst':
      if (activiteit) {
        Object.assign(activiteit, { wanneer: event.naar, bekend: dag });
        delete activiteit.uitgenodigd;
        delete activiteit.geannuleerd;
      }
      return;
    case 'activiteit geannuleerd':
      if (activiteit) activiteit.geannuleerd = true;
      return;
    case 'inbreng toegevoegd':
      for (const punt of event.punten as { id: string; bron: string }[]) one.inbreng.set(punt.id, punt);
      // New points have no oordeel yet.
      delete one.verwerkt;
      return;
    case 'inbreng verwijderd':
      one.inbreng.delete(String(event.inbrengId));
      return;
    case 'inbreng verwerkt':
      one.verwerkt = at;
      return;
    case 'passage vastgelegd':
      one.passage = at;
      return;
    case 'besluit genomen': {
      const {
        vergaderingId,
        datum,
        uitkomst,
        toelichting = '',
        reden,
      } = event as unknown as Besluit & {
        reden?: string;
      };
      const vanaf = reden === undefined ? datum : dag;
      one.besluiten.set(vergaderingId, { vergaderingId, datum, uitkomst, toelichting, vanaf, op: at });
      if (uitkomst === 'uitgesteld' && one.vergaderingId === vergaderingId) delete one.vergaderingId;
      return;
    }
    case 'terugkoppeling gegeven':
      one.gegeven = { datum: String(event.datum), op: dag };
      one.verteld = [...one.besluiten.values()];
      one.keren += 1;
      return;
    case 'terugkoppeling niet nodig':
      one.verteld = [...one.besluiten.values()];
      one.keren += 1;
      return;
    case 'meetlat afgerond':
      one.meetlat = true;
      return;
    case 'toezegging gedaan': {
      const {
        id: made,
        wat,
        eigenaar,
        datum,
      } = event as unknown as {
        id: string;
        wat: string;
        eigenaar: Collega;
        datum: string;
      };
      const van = eigenaar.persoonId === undefined ? {} : { van: eigenaar.persoonId };
      one.toezeggingen.set(made, { wat, ...van, datum, sinds: dag, klaar: false });
      return;
    }
    case 'toezegging nagekomen': {
      const toezegging = one.toezeggingen.get(String(event.toezeggingId));
      if (toezegging) toezegging.klaar = true;
      return;
    }
  }
}

function learnVergadering({ vergaderingen }: Facts, id: string, event: Event, dag: string): void {
  if (event.soort === 'vergadering gepland') {
    const { overlegId, datum } = event as unknown as { overlegId: string; datum: string };
    const known = vergaderingen.get(id);
    if (!known) vergaderingen.set(id, { id, overlegId, datum, punten: new Map() });
    // A cancelled meeting goes on after all, with the agenda that it had.
    else if (known.geannuleerd) {
      delete known.geannuleerd;
      known.verplaatst = dag;
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
      return;
    }
    case 'agendapunt gewijzigd':
      if (punt && event.doel !== undefined) Object.assign(punt, { doel: event.doel, sinds: dag });
      return;
    case 'agendapunt verwijderd':
      one.punten.delete(String(event.puntId));
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

function learnPersoon({ personen }: Facts, id: string, event: Event): void {
  const one = personen.get(id) ?? { naam: '', chat: 'nooit' as const, afwezig: [] };
  personen.set(id, one);
  if (event.soort === 'persoon gezien') one.naam = String(event.naam);
  if (event.soort === 'chat geopend') one.chat = 'open';
  if (event.soort === 'chat gesloten') one.chat = 'dicht';
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

function learnKanaal({ kanalen, zonderKanaal }: Facts, id: string, event: Event, dag: string): void {
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

/** What is known of the channel with this conversation. */
export function kanaalAt({ kanalen }: Facts, adres: string): KanaalFacts | undefined {
  return [...kanalen.values()].find((one) => one.adres === adres);
}

/** The body whose agenda gets into this channel now. */
export function shows({ koppeling, er, team }: KanaalFacts): string | undefined {
  return er && team === 'actief' ? koppeling : undefined;
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
