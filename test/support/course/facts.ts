import type { AdviesFacts, GemeenteFacts, OpenbaarFacts, RaadFacts, RapportFacts } from './facts-around.ts';

/** What the oracle knows of what happened: who did what and when, without any rule of the bot. */

export type Event = Readonly<Record<string, unknown>> & { readonly soort: string };
export type Collega = { readonly naam: string; readonly persoonId?: string };
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
  /** The name of who led before and handed it over. */
  overgenomenVan?: string;
  trekkers: readonly Collega[];
  vergaderingId?: string;
  /** The meetings that it named before, with the day on which it left each: one that was held then stays on its route. */
  readonly vertrokken: Map<string, string>;
  /** The meetings from whose agenda it was taken: on which day, and on which day that meeting was then. */
  readonly vanAgenda: Map<string, { readonly dag: string; readonly datum: string }>;
  /** The day on which it came to the meeting that it names. */
  vergaderingSinds: string;
  plan: 'gevraagd' | 'ingediend' | 'afgestemd';
  /** The day on which the plan was asked, came back or was handed in. */
  sinds: string;
  isTerug: boolean;
  /** The coördinator who was asked to judge the plan that is there. */
  beoordelaar?: string;
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
  /** It was put off, and another meeting was still to come then, or it got one since. */
  hervat?: true;
  /** The besluiten that people were told of, or need not hear of; and how often that was. */
  verteld: readonly Besluit[];
  /** The besluiten that stood when people were told last. */
  gehoord: readonly Besluit[];
  keren: number;
  /** The day on which people were told last, and on which that was recorded. */
  gegeven?: { readonly datum: string; readonly op: string };
  /** The day on which the meetlat was closed. */
  meetlat?: string;
  readonly toezeggingen: Map<
    string,
    { wat: string; van?: string; datum: string; sinds: string; klaar: boolean }
  >;
  /** The gemeenten that it names. */
  readonly gemeenten: readonly string[];
  readonly adviezen: Map<string, AdviesFacts>;
  readonly openbaar: OpenbaarFacts;
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
  /** What was taken off this agenda: it was not treated there. */
  readonly weggehaald: Set<string>;
};
export type Afwezig = { van: string; tot: string; vervangerId?: string };
export type PersoonFacts = {
  naam: string;
  chat: 'nooit' | 'open' | 'dicht';
  /** The day on which its chat ended. */
  dichtSinds?: string;
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
/** `vast`: fixed by a PFHO, so that it stays on the list also when it goes no further. */
export type OnderwerpFacts = { readonly titel: string; opdrachtId?: string; open: boolean; vast?: true };
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
  readonly raden: Map<string, RaadFacts>;
  readonly rapporten: Map<string, RapportFacts>;
  /** By the id of a gemeente: what was said of its contacts. */
  readonly gemeenten: Map<string, GemeenteFacts>;
  /** The day on which somebody became contact of a gemeente for the first time. */
  readonly contactenSinds: { first?: string };
  /** By year, by contact: who was asked for topics, and answered. */
  readonly uitvragen: Map<string, Map<string, { gevraagd: string; beantwoord?: true }>>;
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
    raden: new Map(),
    rapporten: new Map(),
    gemeenten: new Map(),
    contactenSinds: {},
    uitvragen: new Map(),
    gebeurd: new Map(),
    gezegd: new Map(),
    told: [],
  };
}

export function count({ gebeurd }: Facts, what: string): void {
  gebeurd.set(what, (gebeurd.get(what) ?? 0) + 1);
}

/** What is known of the channel with this conversation. */
export function kanaalAt({ kanalen }: Facts, adres: string): KanaalFacts | undefined {
  return [...kanalen.values()].find((one) => one.adres === adres);
}

/** The body whose agenda gets into this channel now. */
export function shows({ koppeling, er, team }: KanaalFacts): string | undefined {
  return er && team === 'actief' ? koppeling : undefined;
}

/** Did a coördinator agree that it is done? Then it is late for nobody. @param id of the obligation */
export function isAgreed({ gezegd }: Pick<Facts, 'gezegd'>, id: string): boolean {
  return [...gezegd].some(([key, { gedaan }]) => gedaan === 'klopt' && key.endsWith(` ${id}`));
}
