/**
 * What somebody wants to do, as far as it was said. It does nothing: it opens the form or card on which it can be done, filled in
 * with what was said.
 */
export const BEDOELINGEN = [
  'plan',
  'akkoord',
  'inbreng',
  'oordeel',
  'activiteit',
  'gehouden',
  'activiteit verplaatsen',
  'activiteit afzeggen',
  'passage',
  'oplegger',
  'oplegger maken',
  'terugkoppeling',
  'meetlat',
  'besluit',
  'uitstel',
  'intrekken',
  'toezegging',
  'overdragen',
  'trekker',
  'verplaats',
  'annuleer',
  'vergadering',
  'agendapunt',
  'stuk van een vergadering',
  'mailen',
  'vraag een collega',
  'afwezig',
  'ander afwezig',
  'signaal',
  'opdracht',
  'gesprek afzeggen',
  'gedaan',
  'lukt niet',
  'voorbeeld',
  'aanpak',
  'mensen zoeken',
  'weekoverzicht',
  'exporteer',
] as const;
export type BedoelingSoort = (typeof BEDOELINGEN)[number];

export type Bedoeling = {
  readonly soort: BedoelingSoort;
  /** It was told as something that happened: who types that may want it recorded, or want to know it. */
  readonly isMelding?: true;
  /** The words that name an opdracht; empty: none. */
  readonly over: string;
  /** The id of an overleg. */
  readonly overleg?: string | undefined;
  /** The day of the meeting that is meant (YYYY-MM-DD, as all days here). */
  readonly op?: string | undefined;
  /** The day that it should become. */
  readonly dag?: string | undefined;
  /** Of some days; one of the two may be open. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  /** A colleague, as it was typed. */
  readonly naam?: string | undefined;
  /** What it is about, as it was typed. */
  readonly tekst?: string | undefined;
};
