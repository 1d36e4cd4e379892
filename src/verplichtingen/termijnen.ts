import type { Afstand, Termijnen, TermijnNaam } from '../instellingen/termijnen.ts';
import { addDays } from '../shared/dates.ts';
import type { WorkingDays } from '../shared/working-days.ts';

/** What can be owed for an opdracht now; the rest of the domain's table follows with the events that settle it. */
export type VerplichtingSoort = Extract<
  TermijnNaam,
  | 'plan ingediend'
  | 'plan afgestemd'
  | 'uitnodiging verstuurd'
  | 'opbrengst vastgelegd'
  | 'inbreng verwerkt'
  | 'passage klaar'
  | 'besluit vastgelegd'
  | 'terugkoppeling gegeven'
  | 'meetlat ingevuld'
  | 'toezegging nagekomen'
  | 'signaal beantwoord'
>;

/** Who owes something; an 'eigenaar' is named with it. */
export type Plicht = 'projectleider' | 'coördinator' | 'eigenaar';

/** How far a dossier is, as far as obligations care. */
export type Fase = 'bij projectleider' | 'bij coördinator' | 'afgestemd';

/** One kind of obligation (domain: Verplichtingen and their dates). How long its term is, is a setting of that name. */
export type Termijn = {
  readonly soort: VerplichtingSoort;
  readonly plicht: Plicht;
  /** The phase of the plan in which somebody can settle it; absent: it follows from what was recorded (see Eis). */
  readonly fase?: Fase;
  /** What is asked, as the start of a sentence. */
  readonly vraag: string;
  /** What is late, for the coördinator. */
  readonly teLaat: string;
  /** How long it takes, as a sentence (domain: Tone). */
  readonly duur: string;
  /** Settled only by recording it: saying that it is done is not enough. */
  readonly alleenVastgelegd?: true;
  /** Where the term comes from, for 'waarom krijg ik dit?'. */
  readonly bron: string;
};

const WERKWIJZE = 'de werkwijze Samenkracht! (DOC-24008138)';

/** A new obligation is a new row. */
export const TERMIJNEN: readonly Termijn[] = [
  {
    soort: 'plan ingediend',
    plicht: 'projectleider',
    fase: 'bij projectleider',
    vraag: 'Dien het participatieplan in',
    teLaat: 'Het plan is te laat',
    duur: 'Invullen kost ongeveer 15 minuten.',
    bron: WERKWIJZE,
  },
  {
    soort: 'plan afgestemd',
    plicht: 'coördinator',
    fase: 'bij coördinator',
    vraag: 'Lees het participatieplan en stem het af',
    teLaat: 'Het afstemmen van het plan is te laat',
    duur: 'Lezen kost ongeveer vijf minuten.',
    bron: WERKWIJZE,
  },
  {
    soort: 'uitnodiging verstuurd',
    plicht: 'projectleider',
    vraag: 'Verstuur de uitnodiging en leg dat vast',
    teLaat: 'Een uitnodiging is te laat',
    duur: 'Vastleggen kost een halve minuut.',
    bron: WERKWIJZE,
  },
  {
    soort: 'opbrengst vastgelegd',
    plicht: 'projectleider',
    vraag: 'Leg vast hoe de activiteit ging',
    teLaat: 'De opbrengst van een activiteit is nog niet vastgelegd',
    duur: 'Dit kost ongeveer twee minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
  },
  {
    soort: 'inbreng verwerkt',
    plicht: 'projectleider',
    vraag: 'Geef bij elk punt van de inbreng een oordeel',
    teLaat: 'De inbreng is nog niet verwerkt',
    duur: 'Reken op een kwartier voor twintig punten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
  },
  {
    soort: 'passage klaar',
    plicht: 'projectleider',
    vraag: 'Maak de passage voor het voorstel',
    teLaat: 'De passage is er nog niet',
    duur: 'Lezen en aanpassen kost ongeveer tien minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
  },
  {
    soort: 'besluit vastgelegd',
    plicht: 'coördinator',
    vraag: 'Leg het besluit vast',
    teLaat: 'Het besluit is nog niet vastgelegd',
    duur: 'Dit kost ongeveer twee minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
  },
  {
    soort: 'terugkoppeling gegeven',
    plicht: 'projectleider',
    vraag: 'Geef terugkoppeling aan wie meedeed',
    teLaat: 'De terugkoppeling is te laat',
    duur: 'De bot maakt een voorstel voor de tekst. Dit kost ongeveer tien minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
  },
  {
    soort: 'meetlat ingevuld',
    plicht: 'projectleider',
    vraag: 'Vul de meetlat in',
    teLaat: 'De meetlat is te laat',
    duur: 'Invullen kost ongeveer vijf minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
  },
  {
    soort: 'toezegging nagekomen',
    plicht: 'eigenaar',
    vraag: 'Kom je toezegging na',
    teLaat: 'Een toezegging is te laat',
    duur: 'Vastleggen hoe je dit deed, kost een minuut.',
    alleenVastgelegd: true,
    bron: 'het besluit zelf',
  },
  {
    soort: 'signaal beantwoord',
    plicht: 'eigenaar',
    vraag: 'Beantwoord het signaal',
    teLaat: 'Een signaal is nog niet beantwoord',
    duur: 'Dit kost ongeveer tien minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
  },
];

/** The row of the table for this kind. @throws Error for a kind that has none: a mistake of ours */
export function termijnOf(soort: VerplichtingSoort, termijnen: readonly Termijn[] = TERMIJNEN): Termijn {
  const found = termijnen.find((termijn) => termijn.soort === soort);
  if (!found) throw new Error(`no term for '${soort}'`);
  return found;
}

/** The last day (YYYY-MM-DD) of a term that is counted from this day. */
export function laatsteDag(vanaf: string, { aantal, eenheid }: Afstand, days: WorkingDays): string {
  return eenheid === 'werkdagen' ? days.add(vanaf, aantal) : addDays(vanaf, aantal);
}

/** '15 werkdagen ervoor', 'binnen 5 werkdagen erna' or 'op de dag zelf'. */
export function afstandWords({ aantal, eenheid }: Afstand): string {
  if (aantal === 0) return 'op de dag zelf';
  const count = Math.abs(aantal) === 1 ? `1 ${eenheid.slice(0, -2)}` : `${Math.abs(aantal)} ${eenheid}`;
  return aantal < 0 ? `${count} ervoor` : `binnen ${count} erna`;
}

/** The last day (YYYY-MM-DD) on which the plan may be handed in for a meeting on `vergaderdatum`. */
export function planDeadline(vergaderdatum: string, termijnen: Termijnen, days: WorkingDays): string {
  return laatsteDag(vergaderdatum, termijnen['plan ingediend'], days);
}
