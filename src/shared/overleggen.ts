/** The bodies that meet, and their kinds: the only place that names them (domain: Words). */

type Kind = {
  /** Begins the id of an overleg of this kind. */
  readonly id: string;
  readonly kort: string;
  readonly naam: string;
  /** Other beginnings of a name of this kind, in small letters without signs. */
  readonly starts: readonly string[];
  /** Before its name in a sentence. */
  readonly article: 'het' | 'de';
  /** Does it decide? Then its agendapunten with doel 'vaststellen' get a besluit. */
  readonly decides: boolean;
  /** Are there many of these? Then an addition is an ordinary part of the name, and nothing to doubt. */
  readonly many: boolean;
};

/** Every kind, in the order in which a proposal usually passes them. */
export const OVERLEG_SOORTEN = {
  DO: {
    id: 'do',
    kort: 'DO',
    naam: 'Directieoverleg',
    starts: ['directie overleg'],
    article: 'het',
    decides: true,
    many: false,
  },
  PFHO: {
    id: 'pfho',
    kort: 'PFHO',
    naam: 'Portefeuillehoudersoverleg',
    starts: ['portefeuillehouders overleg'],
    article: 'het',
    decides: true,
    many: false,
  },
  AB: {
    id: 'ab',
    kort: 'AB',
    naam: 'Algemeen Bestuur',
    starts: [],
    article: 'het',
    decides: true,
    many: false,
  },
  AO: {
    id: 'ao',
    kort: 'AO',
    naam: 'Ambtelijk Overleg',
    starts: [],
    article: 'het',
    decides: false,
    many: true,
  },
  regieteam: {
    id: 'regieteam',
    kort: 'Regieteam',
    naam: 'Regieteam',
    starts: [],
    article: 'het',
    decides: false,
    many: true,
  },
  werkgroep: {
    id: 'werkgroep',
    kort: 'Werkgroep',
    naam: 'Werkgroep',
    starts: [],
    article: 'de',
    decides: false,
    many: true,
  },
} as const satisfies Readonly<Record<string, Kind>>;
export type OverlegSoort = keyof typeof OVERLEG_SOORTEN;

/** One body. */
export type BekendOverleg = {
  readonly soort: OverlegSoort;
  /** What follows the name of its kind. */
  readonly addition?: string;
  /** The names that the papers of 2024 use (DOC-24008138 and the overview of opdrachten 2024), and those that people type. */
  readonly names: readonly string[];
};

/** The overleggen of the region, each under its id, which never changes. */
export const BEKENDE_OVERLEGGEN = {
  do: { soort: 'DO', names: ['Directieoverleg Sociaal Domein', 'DO Sociaal Domein'] },
  pfho: {
    soort: 'PFHO',
    names: [
      'Portefeuillehouderoverleg',
      'Portefeuillehoudersoverleg Sociaal Domein',
      'PFHO Sociaal Domein',
      'PHO',
    ],
  },
  ab: { soort: 'AB', names: [] },
  ao: { soort: 'AO', names: [] },
  'ao-bescherming-en-opvang': {
    soort: 'AO',
    addition: 'Bescherming en Opvang',
    names: ['Ambtelijk Overleg B en O', 'AO B en O', 'AO BO', 'AO Bescherming'],
  },
  'regieteam-gezondheid-en-ondersteuning': {
    soort: 'regieteam',
    addition: 'Gezondheid en Ondersteuning',
    names: ['Regieteam G en O', 'Regieteam GO', 'Regieteam Gezondheid'],
  },
  'regieteam-jeugd-en-onderwijs': {
    soort: 'regieteam',
    addition: 'Jeugd en Onderwijs',
    names: ['Regieteam J en O', 'Regieteam JO', 'Regieteam Jeugd'],
  },
  'werkgroep-financien': { soort: 'werkgroep', addition: 'Financiën', names: [] },
} as const satisfies Readonly<Record<string, BekendOverleg>>;
export type OverlegId = keyof typeof BEKENDE_OVERLEGGEN;
