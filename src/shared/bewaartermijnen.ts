import { STROOM_SOORTEN, type StroomSoort } from './stroom-soorten.ts';

/**
 * How long each kind of stream is kept (Archiefwet). The years come from the 'Selectielijst gemeenten en intergemeentelijke organen 2020', which
 * has a category for each process of an organisation: which one holds here its archivist decides. Until then nothing may be destroyed.
 */
type Bewaring =
  /** A dossier: kept for some years after it was finished, or for good. `naam`: several of them, as in a list; `bevat`: what stands in one. */
  | { readonly soort: 'dossier'; readonly naam: string; readonly bevat: string }
  /** What the bot needs to work: it is no dossier, and goes with the bot. `waarom` it has no term of its own. */
  | { readonly soort: 'beheer'; readonly naam: string; readonly waarom: string };

export const BEWAREN = {
  opdracht: {
    soort: 'dossier',
    naam: 'Opdrachten',
    bevat: 'Inwonerparticipatie bij deze opdracht: wat is gevraagd, gehoord, besloten en teruggekoppeld.',
  },
  vergadering: {
    soort: 'dossier',
    naam: 'Vergaderingen',
    bevat: 'Een vergadering: de agenda, en wat per agendapunt is geconcludeerd en besloten.',
  },
  jaaragenda: {
    soort: 'dossier',
    naam: 'Jaaragenda’s',
    bevat: 'De onderwerpen van een jaar: wie ze doorgaf, en wat ervan werd.',
  },
  signaal: {
    soort: 'dossier',
    naam: 'Signalen',
    bevat: 'Een signaal: wat is gemeld, het antwoord, en wat is teruggekoppeld.',
  },
  rapport: {
    soort: 'dossier',
    naam: 'Rapporten',
    bevat: 'Een rapport over wat inwoners eerder vertelden: de bevindingen, en wat ermee is gedaan.',
  },
  werving: {
    soort: 'dossier',
    naam: 'Vragen om mensen',
    bevat: 'Een vraag om mensen met een ervaring, en hoeveel er zijn gevonden.',
  },
  adviesraad: {
    soort: 'dossier',
    naam: 'Adviesraden',
    bevat: 'Een adviesraad: van welke gemeente, de afspraken, en de overleggen.',
  },
  budget: {
    soort: 'dossier',
    naam: 'Budgetten',
    bevat: 'Het activiteitenbudget van een jaar, en de verdeling over programma’s.',
  },
  bijdrage: {
    soort: 'dossier',
    naam: 'Bijdragen van gemeenten',
    bevat: 'Wat de gemeenten in een jaar bijdragen: het bedrag, de delen, en wat elke gemeente betaalt.',
  },
  doorvraag: {
    soort: 'dossier',
    naam: 'Doorgestuurde vragen',
    bevat: 'Een vraag aan de coördinator, en het antwoord.',
  },
  download: {
    soort: 'dossier',
    naam: 'Wie welk bestand ophaalde',
    bevat: 'Welk bestand klaarstond, en wie het wanneer ophaalde.',
  },
  werkblad: { soort: 'beheer', naam: 'Werkbladen', waarom: 'Ze blijven zolang ze van nut zijn.' },
  persoon: { soort: 'beheer', naam: 'Collega’s', waarom: 'Van wie vertrok, kan de naam weg.' },
  namen: { soort: 'beheer', naam: 'Namen', waarom: 'Van wie vertrok, kan de naam weg.' },
  herinnering: { soort: 'beheer', naam: 'Herinneringen', waarom: 'Zo weet de bot wat is gezegd.' },
  weekvragen: { soort: 'beheer', naam: 'Vragen van de maandag', waarom: 'De collega stopt ze zelf.' },
  verzamelbericht: { soort: 'beheer', naam: 'Verzamelde berichten', waarom: 'Zo weet de bot wat is gezegd.' },
  kanaal: { soort: 'beheer', naam: 'Kanalen', waarom: 'Zo weet de bot waar een kanaal is.' },
  overlegkanaal: { soort: 'beheer', naam: 'Kanalen van overleggen', waarom: 'Zo weet de bot wat is gezegd.' },
  instelling: { soort: 'beheer', naam: 'Instellingen', waarom: 'Hier rekent de bot mee.' },
  regio: { soort: 'beheer', naam: 'Regio', waarom: 'Hier rekent de bot mee.' },
  gemeente: { soort: 'beheer', naam: 'Contacten van gemeenten', waarom: 'Van wie vertrok, kan de naam weg.' },
  adviseurs: { soort: 'beheer', naam: 'Adviseurs', waarom: 'Van wie vertrok, kan de naam weg.' },
  vernietiging: {
    soort: 'beheer',
    naam: 'Verklaringen van vernietiging',
    waarom: 'Een verklaring blijft als het dossier weg is.',
  },
} as const satisfies Readonly<Record<StroomSoort, Bewaring>>;

/** The kinds that have a term. */
export type DossierSoort = {
  [Soort in keyof typeof BEWAREN]: (typeof BEWAREN)[Soort]['soort'] extends 'dossier' ? Soort : never;
}[keyof typeof BEWAREN];

export const DOSSIER_SOORTEN = STROOM_SOORTEN.filter(isDossierSoort);

export function isDossierSoort(soort: string): soort is DossierSoort {
  return Object.entries(BEWAREN).some(([known, bewaring]) => known === soort && bewaring.soort === 'dossier');
}

/** Not decided yet; kept for good; or kept for so many years after it was finished, and then destroyed. */
export type Bewaartermijn = 'nader te bepalen' | 'blijvend' | { readonly jaren: number };

/** As a setting keeps it: N, B, or the years. */
export const TERMIJN_KEUZES: readonly string[] = ['N', 'B', '1', '2', '3', '5', '7', '10', '15', '20', '30'];

export function bewaartermijnOf(keuze: string): Bewaartermijn {
  if (keuze === 'B') return 'blijvend';
  const jaren = Number(keuze);
  return Number.isInteger(jaren) && jaren > 0 ? { jaren } : 'nader te bepalen';
}

export function bewaartermijnWords(termijn: Bewaartermijn): string {
  if (termijn === 'blijvend') return 'blijvend bewaren';
  if (termijn === 'nader te bepalen') return 'door de archivaris te bepalen';
  return `${termijn.jaren} jaar na het einde, dan vernietigen`;
}
