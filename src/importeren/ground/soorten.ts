import type { Veld } from './koppen.ts';

/** What is known of a table when its kind is chosen. */
type Gegeven = {
  readonly has: (...all: readonly Veld[]) => boolean;
  readonly any: (...some: readonly Veld[]) => boolean;
  /** What names who leads or where it is treated is a list of opdrachten, whatever else stands beside it. */
  readonly isLed: boolean;
  /** Do its rows name an opdracht? */
  readonly names: boolean;
  /** What stands above the headings, a line each. */
  readonly boven: readonly string[];
};

type SoortVanTabel = {
  /** In a sentence: 'Ik lees dit als …'. */
  readonly naam: string;
  /** The columns that it has a place for. */
  readonly velden: readonly Veld[];
  /** The columns that it knows and leaves out on purpose: who stores it says why. */
  readonly laatWeg?: readonly Veld[];
  readonly is: (gegeven: Gegeven) => boolean;
};

/** The kinds of tables that are known: the first that fits is what a table is. */
export const SOORTEN = {
  rapporten: {
    naam: 'een lijst met rapporten',
    velden: [
      'rapport',
      'rapportsoort',
      'jaar',
      'gemeenten',
      'respons',
      'link',
      'gedeeld',
      'thema',
      'bevinding',
    ],
    is: ({ has, any, isLed }) =>
      !isLed &&
      !any('kenmerk') &&
      ((has('rapport') && any('jaar', 'rapportsoort', 'respons', 'bevinding', 'opbrengst')) ||
        has('titel', 'rapportsoort')),
  },
  toezeggingen: {
    naam: 'een lijst met toezeggingen',
    velden: ['kenmerk', 'titel', 'toezegging', 'eigenaar', 'uiterlijk', 'datum', 'stand'],
    // A portefeuillehouder made the promise; of a list of opdrachten nothing in it has to be done before a day.
    is: ({ has, any, isLed, boven }) =>
      has('toezegging') &&
      (isLed
        ? !any('projectleider', 'overleg') &&
          any('uiterlijk', 'stand') &&
          (any('uiterlijk', 'eigenaar') || boven.some((line) => /toezegging/i.test(line)))
        : any('eigenaar', 'uiterlijk', 'datum', 'stand')),
  },
  jaartabel: {
    naam: 'een overzicht van wat er in een jaar is gedaan',
    velden: ['titel', 'programma', 'vorm', 'vraag', 'opbrengst', 'conclusie', 'vervolg'],
    is: ({ has, any, isLed }) =>
      has('titel') && !isLed && (any('vorm', 'opbrengst') || has('vraag', 'vervolg')),
  },
  inbreng: {
    naam: 'een lijst met inbreng van inwoners',
    velden: ['kenmerk', 'titel', 'punt', 'bron', 'thema', 'oordeel', 'reden'],
    is: ({ has, names, isLed }) => has('punt') && names && !isLed,
  },
  activiteiten: {
    naam: 'een lijst met activiteiten',
    velden: ['kenmerk', 'titel', 'activiteit', 'datum', 'aantal', 'reden'],
    is: ({ has, names, isLed }) => has('activiteit', 'datum') && names && !isLed,
  },
  contacten: {
    naam: 'een lijst met contacten van gemeenten',
    velden: ['gemeenten', 'contact'],
    // An address is of a person, and is not kept: a contact is reached in Teams.
    laatWeg: ['bereik'],
    is: ({ has, any }) =>
      has('gemeenten') && any('contact', 'projectleider', 'bereik') && !any('titel', 'overleg', 'kenmerk'),
  },
  kosten: {
    naam: 'een tabel met bedragen',
    velden: ['gemeenten', 'bedrag'],
    is: ({ has, any }) => has('bedrag') && !any('titel', 'overleg', 'kenmerk', 'datum'),
  },
  jaaragenda: {
    naam: 'een jaaragenda',
    velden: ['titel', 'herkomst', 'gemeenten', 'toelichting', 'projectleider', 'trekker'],
    is: ({ has, any, boven }) =>
      has('titel') &&
      (boven.some((line) => /jaaragenda|agenda samenkracht/i.test(line)) ||
        (has('herkomst') && !any('overleg', 'kenmerk'))),
  },
  opdrachten: {
    naam: 'een lijst met opdrachten',
    velden: [
      'kenmerk',
      'titel',
      'programma',
      'fase',
      'projectleider',
      'trekker',
      'gemeenten',
      'overleg',
      'datum',
    ],
    is: ({ has }) => has('titel'),
  },
  behandeling: {
    naam: 'de behandeling van voorstellen',
    velden: ['kenmerk', 'overleg', 'datum', 'tijd', 'plaats', 'doel', 'conclusie'],
    is: ({ has, any }) => has('overleg', 'datum') && any('doel', 'conclusie'),
  },
  vergaderschema: {
    naam: 'een vergaderschema',
    velden: ['overleg', 'datum', 'tijd', 'plaats'],
    is: ({ has }) => has('overleg', 'datum'),
  },
} as const satisfies Readonly<Record<string, SoortVanTabel>>;
export type Soort = keyof typeof SOORTEN;

const NAMEN = Object.keys(SOORTEN).filter((soort): soort is Soort => soort in SOORTEN);

/** What a table is, by what its columns hold and what stands above it. Undefined: nothing that is known. */
export function soortVan(velden: ReadonlySet<Veld>, boven: readonly string[]): Soort | undefined {
  const any: Gegeven['any'] = (...some) => some.some((veld) => velden.has(veld));
  const has: Gegeven['has'] = (...all) => all.every((veld) => velden.has(veld));
  const gegeven = {
    has,
    any,
    isLed: any('projectleider', 'trekker', 'overleg'),
    names: any('titel', 'kenmerk'),
    boven,
  };
  return NAMEN.find((soort) => SOORTEN[soort].is(gegeven));
}

/** Has this kind of table a place for it? */
export function heeftPlaats(soort: Soort, veld: Veld): boolean {
  const { velden }: SoortVanTabel = SOORTEN[soort];
  return velden.includes(veld);
}

/** Does this kind of table leave it out on purpose? */
export function laatWeg(soort: Soort, veld: Veld): boolean {
  const { laatWeg: left = [] }: SoortVanTabel = SOORTEN[soort];
  return left.includes(veld);
}

/** What stands above the names in a list of contacts, and above anything in another. */
const OF_CONTACT = /^(?:naam|namen|voornaam|achternaam|ambtenaar|medewerker|collega)$/i;

/**
 * What a column is in this kind of table: who leads in a list of toezeggingen is who made the promise, and in a list of contacts the
 * contact, when nobody else is named.
 * @param kop its heading
 */
export function veldIn(
  soort: Soort,
  { veld, kop }: { readonly veld: Veld | undefined; readonly kop: string },
  velden: readonly (Veld | undefined)[],
): Veld | undefined {
  if (soort === 'toezeggingen' && veld === 'trekker' && !velden.includes('eigenaar')) return 'eigenaar';
  if (soort === 'rapporten') return inRapporten({ veld, kop }, velden);
  if (soort !== 'contacten' || velden.includes('contact')) return veld;
  const isNaam =
    veld === undefined ? OF_CONTACT.test(kop.trim()) : veld === 'projectleider' || veld === 'eigenaar';
  return isNaam ? 'contact' : veld;
}

/** In a list of reports the topic is the report, what came out is a finding, and who took part are who answered. */
function inRapporten(
  { veld, kop }: { readonly veld: Veld | undefined; readonly kop: string },
  velden: readonly (Veld | undefined)[],
): Veld | undefined {
  const als: Partial<Record<Veld, Veld>> = {
    titel: 'rapport',
    opbrengst: 'bevinding',
    conclusie: 'bevinding',
    punt: 'bevinding',
    aantal: 'respons',
  };
  if (veld === undefined) return /^(?:soort|type)$/i.test(kop.trim()) ? 'rapportsoort' : undefined;
  const meant = als[veld];
  return meant === undefined || velden.includes(meant) ? veld : meant;
}

const BEDRAG = /^(?:€\s?-?[\d.]+(?:,(?:\d\d|-))?|-?\d{1,3}(?:\.\d{3})+(?:,\d\d)?|-?\d+,\d\d)$/;

/** Is a table of which no heading is known one of amounts? When half of what stands behind the first column is one. */
export function areBedragen(rows: readonly { readonly cells: readonly string[] }[]): boolean {
  const cells = rows.flatMap((row) => row.cells.slice(1)).filter((cell) => cell.trim() !== '');
  return cells.length > 1 && cells.filter((cell) => BEDRAG.test(cell.trim())).length * 2 >= cells.length;
}
