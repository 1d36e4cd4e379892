import { comparable } from '../../shared/compare.ts';
import { differsByAtMost, toleratedErrors } from './spelling.ts';

/** What columns of tables hold: how we call it, and every heading for it, in any case, accents, spaces and punctuation. */
const KOPPEN = {
  kenmerk: [
    ...['kenmerk', 'kenmerken', 'ons kenmerk', 'zaaknummer', 'zaaknr', 'zaak', 'doc', 'doc nummer', 'doc nr'],
    ...['documentnummer', 'documentnr', 'registratienummer'],
  ],
  titel: [
    ...['project', 'projecten', 'projectnaam', 'naam project', 'titel project', 'project titel'],
    ...['opdracht', 'opdrachten', 'opdrachtnaam', 'naam opdracht', 'titel opdracht', 'opdrachttitel'],
    ...[
      'onderwerp',
      'onderwerpen',
      'titel',
      'titel voorstel',
      'voorstel',
      'onderwerp voorstel',
      'thema project',
    ],
  ],
  programma: ['programma', "programma's", 'programmanaam', 'programmalijn', 'naam programma'],
  projectleider: [
    ...['projectleider', 'projectleiders', 'projectleidster', 'naam projectleider'],
    ...['contactpersoon', 'contactpersonen', 'ambtelijk trekker', 'ambtelijke trekker'],
    ...['ambtelijk opsteller', 'ambtelijk opdrachtnemer', 'opsteller', 'steller'],
  ],
  trekker: [
    ...['bestuurlijk trekker', 'bestuurlijke trekker', 'bestuurlijk trekkers', 'bestuurlijke trekkers'],
    ...['trekker', 'trekkers', 'portefeuillehouder', 'portefeuillehouders'],
  ],
  gemeenten: ['gemeenten', 'gemeente', 'deelnemende gemeenten', 'betrokken gemeenten'],
  overleg: ['overleg', 'overleggen', 'gremium', 'gremia', 'vergadering', 'vergaderingen', 'overlegorgaan'],
  datum: [
    ...[
      'datum',
      'data',
      'vergaderdatum',
      'overlegdatum',
      'datum overleg',
      'datum vergadering',
      'datum gremium',
    ],
    ...['behandeldatum', 'datum behandeling', 'datum do', 'datum pfho', 'datum ab', 'datum ao', 'dag'],
  ],
  uiterlijk: ['uiterlijk', 'deadline', 'termijn', 'gereed', 'klaar op', 'uiterste datum', 'voor wanneer'],
  tijd: ['tijd', 'tijdstip', 'aanvang', 'begintijd', 'starttijd'],
  plaats: ['plaats', 'locatie', 'zaal', 'waar'],
  doel: ['doel', 'doel behandeling', 'gevraagd'],
  conclusie: ['conclusie', 'conclusies', 'uitkomst', 'besluit', 'resultaat'],
  toezegging: ['toezegging', 'toezeggingen', 'toegezegd', 'wat is toegezegd', 'omschrijving toezegging'],
  eigenaar: ['eigenaar', 'door', 'door wie', 'wie', 'toegezegd door', 'actiehouder', 'verantwoordelijke'],
  stand: ['stand', 'stand van zaken', 'status', 'afgedaan', 'afgehandeld', 'hoe afgedaan'],
  punt: ['inbreng', 'punt', 'wat is gezegd', 'wat inwoners zeiden', 'opmerking inwoner', 'reactie'],
  thema: ['thema', 'onderwerp inbreng'],
  bron: ['bron', 'soort bron', 'opgehaald bij'],
  oordeel: ['oordeel', 'overgenomen', 'wat is ermee gedaan', 'wat hebben we ermee gedaan'],
  activiteit: ['activiteit', 'activiteiten', 'soort activiteit', 'methode', 'werkvorm'],
  aantal: ['aantal', 'verwacht', 'aantal deelnemers', 'deelnemers', 'verwacht aantal'],
  reden: ['reden', 'waarom', 'reden niet in plan'],
  vorm: ['vorm', 'vorm en centrale vraag', 'vorm en vraag'],
  vraag: ['centrale vraag', 'vraag', 'vraag aan inwoners'],
  opbrengst: [
    ...['opbrengst', 'opbrengsten', 'opbrengst en wat we er mee hebben gedaan of nog gaan doen'],
    ...['opbrengst en wat we ermee hebben gedaan of nog gaan doen', 'resultaat en wat ermee is gedaan'],
  ],
  vervolg: ['vervolg'],
  herkomst: ['herkomst', 'waar komt het vandaan', 'aangedragen door'],
  toelichting: ['toelichting', 'uitleg', 'betrokken inwoners', 'betrokken inwoners profiel', 'profiel'],
  contact: ['contact', 'contact gemeente', 'contactambtenaar', 'contact bij de gemeente', 'aanspreekpunt'],
} as const;

export type Veld = keyof typeof KOPPEN;
const VELDEN = Object.keys(KOPPEN).filter((veld): veld is Veld => veld in KOPPEN);

/** How a field is called in what is said of a table. */
export const VELD_NAMEN: Readonly<Record<Veld, string>> = {
  kenmerk: 'kenmerk',
  titel: 'titel',
  programma: 'programma',
  projectleider: 'projectleider',
  trekker: 'bestuurlijk trekker',
  gemeenten: 'gemeenten',
  overleg: 'overleg',
  datum: 'datum',
  uiterlijk: 'uiterlijk',
  tijd: 'tijd',
  plaats: 'plaats',
  doel: 'doel',
  conclusie: 'conclusie',
  toezegging: 'toezegging',
  eigenaar: 'wie het toezegde',
  stand: 'hoe het ermee staat',
  punt: 'inbreng',
  thema: 'thema',
  bron: 'bron',
  oordeel: 'oordeel',
  activiteit: 'soort activiteit',
  aantal: 'aantal deelnemers',
  reden: 'reden',
  vorm: 'vorm',
  vraag: 'centrale vraag',
  opbrengst: 'opbrengst',
  vervolg: 'vervolg',
  herkomst: 'herkomst',
  toelichting: 'uitleg',
  contact: 'contact van een gemeente',
};

const byKop = new Map<string, Veld>(
  VELDEN.flatMap((veld) => KOPPEN[veld].map((kop) => [compact(kop), veld] as const)),
);

/** Headings of something else that look like a typing error. */
const OTHER_HEADINGS = new Set(['opdrachtgever', 'projectleden', 'projectteam', 'datumbo']);

/** A longer cell is a text, no heading. */
export const MAX_HEADING = 80;

/** What a heading says that its column holds. `guessed`: it has a typing error. */
export type Kop = { readonly veld: Veld; readonly guessed?: boolean };

/** @param velden those that may be meant; absent: any */
export function leesKop(cell: string, velden: readonly Veld[] = VELDEN): Kop | undefined {
  if (cell.length > MAX_HEADING) return undefined;
  const known = knownVeld(cell);
  if (known) return velden.includes(known) ? { veld: known } : undefined;
  const guessed = guessVeld(compact(cell));
  return guessed && velden.includes(guessed) ? { veld: guessed, guessed: true } : undefined;
}

/**
 * 'Datum (dd-mm-jjjj)' is a datum, 'Projecten 2018 (uitgevoerd/afgerond)' and 'Opdracht / project' are a titel, 'Overleg / datum' is
 * neither.
 */
function knownVeld(cell: string): Veld | undefined {
  const bare = cell.replace(/\([^()]*\)/g, ' ');
  const whole =
    byKop.get(compact(cell)) ??
    byKop.get(compact(bare)) ??
    byKop.get(compact(bare.replace(/\s(?:in\s)?(?:19|20)\d\d\s*$/, '')));
  if (whole) return whole;
  const parts = cell.split(/[/,;|]| en | of /i).map((part) => byKop.get(compact(part)));
  const [first] = parts;
  return parts.length > 1 && parts.every((part) => part === first) ? first : undefined;
}

function guessVeld(written: string): Veld | undefined {
  const most = toleratedErrors(written.length);
  if (most === 0 || OTHER_HEADINGS.has(written)) return undefined;
  for (const [kop, veld] of byKop)
    if (differsByAtMost(written, kop, Math.min(most, toleratedErrors(kop.length)))) return veld;
  return undefined;
}

function compact(text: string): string {
  return comparable(text).replaceAll(' ', '');
}
