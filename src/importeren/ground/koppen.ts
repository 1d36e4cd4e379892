import { comparable } from '../../shared/compare.ts';
import { differsByAtMost, toleratedErrors } from './spelling.ts';

/**
 * What columns of tables hold: how it is called in what is said of a table, and every heading for it with commas between them. Case,
 * accents, spaces and punctuation do not count.
 */
const KOPPEN = {
  kenmerk: {
    naam: 'kenmerk',
    koppen: `
      kenmerk, kenmerken, ons kenmerk, zaaknummer, zaaknr, zaak, doc, doc nummer, doc nr, documentnummer,
      documentnr, registratienummer, registratienr, dossiernummer, dossiernr`,
  },
  titel: {
    naam: 'titel',
    koppen: `
      project, projecten, projectnaam, naam project, titel project, project titel, opdracht, opdrachten,
      opdrachtnaam, naam opdracht, titel opdracht, opdrachttitel, onderwerp, onderwerpen, titel, titel
      voorstel, voorstel, onderwerp voorstel, thema project, omschrijving opdracht, omschrijving project`,
  },
  programma: {
    naam: 'programma',
    koppen: "programma, programma's, programmanaam, programmalijn, naam programma",
  },
  fase: {
    naam: 'fase',
    koppen: 'fase, beleidsfase, fase beleidscyclus, fase beleid, fase van het beleid, beleidscyclus',
  },
  projectleider: {
    naam: 'projectleider',
    koppen: `
      projectleider, projectleiders, projectleidster, naam projectleider, contactpersoon, contactpersonen,
      ambtelijk trekker, ambtelijke trekker, ambtelijk opsteller, ambtelijk opdrachtnemer, opsteller,
      steller`,
  },
  trekker: {
    naam: 'bestuurlijk trekker',
    koppen: `
      bestuurlijk trekker, bestuurlijke trekker, bestuurlijk trekkers, bestuurlijke trekkers, trekker,
      trekkers, portefeuillehouder, portefeuillehouders`,
  },
  gemeenten: { naam: 'gemeenten', koppen: 'gemeenten, gemeente, deelnemende gemeenten, betrokken gemeenten' },
  overleg: {
    naam: 'overleg',
    koppen: `
      overleg, overleggen, gremium, gremia, vergadering, vergaderingen, overlegorgaan`,
  },
  datum: {
    naam: 'datum',
    koppen: `
      datum, data, vergaderdatum, overlegdatum, datum overleg, datum vergadering, datum gremium,
      behandeldatum, datum behandeling, datum do, datum pfho, datum ab, datum ao, dag, wanneer`,
  },
  uiterlijk: {
    naam: 'uiterlijk',
    koppen: `
      uiterlijk, deadline, termijn, gereed, klaar op, uiterste datum, voor wanneer, afdoening voor, afdoening,
      afdoeningstermijn, afhandeling voor, streefdatum, datum gereed`,
  },
  tijd: { naam: 'tijd', koppen: 'tijd, tijdstip, aanvang, begintijd, starttijd' },
  plaats: { naam: 'plaats', koppen: 'plaats, locatie, zaal, waar' },
  doel: { naam: 'doel', koppen: 'doel, doel behandeling, gevraagd, ter, gevraagd van overleg' },
  conclusie: { naam: 'conclusie', koppen: 'conclusie, conclusies, uitkomst, besluit, resultaat, resultaten' },
  toezegging: {
    naam: 'toezegging',
    koppen: `
      toezegging, toezeggingen, toegezegd, wat is toegezegd, omschrijving toezegging`,
  },
  eigenaar: {
    naam: 'wie het toezegde',
    koppen: `
      eigenaar, door, door wie, wie, toegezegd door, actiehouder, verantwoordelijke`,
  },
  stand: {
    naam: 'hoe het ermee staat',
    koppen: 'stand, stand van zaken, status, afgedaan, afgehandeld, hoe afgedaan',
  },
  punt: {
    naam: 'inbreng',
    koppen: `
      inbreng, punt, wat is gezegd, wat inwoners zeiden, opmerking inwoner, reactie, inbreng inwoners, inbreng
      inwoner, wat is ingebracht, zienswijze`,
  },
  thema: { naam: 'thema', koppen: 'thema, onderwerp inbreng' },
  bron: { naam: 'bron', koppen: 'bron, soort bron, opgehaald bij, van wie' },
  oordeel: {
    naam: 'oordeel',
    koppen: 'oordeel, overgenomen, wat is ermee gedaan, wat hebben we ermee gedaan',
  },
  activiteit: {
    naam: 'soort activiteit',
    koppen: 'activiteit, activiteiten, soort activiteit, methode, werkvorm',
  },
  aantal: {
    naam: 'aantal deelnemers',
    koppen: 'aantal, verwacht, aantal deelnemers, deelnemers, verwacht aantal',
  },
  reden: { naam: 'reden', koppen: 'reden, waarom, reden niet in plan, motivering, motivatie, argumentatie' },
  vorm: {
    naam: 'vorm',
    koppen: `
      vorm, vorm en centrale vraag, vorm en vraag, vorm van participatie, hoe betrokken we inwoners, hoe
      hebben we inwoners betrokken, hoe zijn inwoners betrokken, hoe deden inwoners mee, manier van betrekken`,
  },
  vraag: { naam: 'centrale vraag', koppen: 'centrale vraag, vraag, vraag aan inwoners' },
  opbrengst: {
    naam: 'opbrengst',
    koppen: `
      opbrengst, opbrengsten, opbrengst en wat we er mee hebben gedaan of nog gaan doen, opbrengst en wat
      we ermee hebben gedaan of nog gaan doen, resultaat en wat ermee is gedaan, wat leverde het op, wat heeft
      het opgeleverd, bevindingen, wat is er opgehaald`,
  },
  vervolg: {
    naam: 'vervolg',
    koppen: 'vervolg, vervolgstappen, vervolgacties, hoe gaat het verder, hoe verder, wat gaan we nog doen',
  },
  herkomst: { naam: 'herkomst', koppen: 'herkomst, waar komt het vandaan, aangedragen door' },
  toelichting: {
    naam: 'uitleg',
    koppen: `
      toelichting, uitleg, betrokken inwoners, betrokken inwoners profiel, profiel, betrokken inwoners
      vertegenwoordigers`,
  },
  contact: {
    naam: 'contact van een gemeente',
    koppen: `
      contact, contact gemeente, contactambtenaar, contact bij de gemeente, aanspreekpunt`,
  },
  bereik: {
    naam: 'hoe iemand te bereiken is',
    koppen: 'mail, e mail, e mailadres, email, mailadres, telefoon, telefoonnummer, mobiel, tel',
  },
  rapport: {
    naam: 'rapport',
    koppen: `
      rapport, rapporten, rapportage, onderzoek, onderzoeken, naam rapport, titel rapport, rapporttitel,
      titel onderzoek, naam onderzoek`,
  },
  rapportsoort: {
    naam: 'soort rapport',
    koppen: 'rapportsoort, soort rapport, soort rapportage, soort onderzoek, type rapport, type onderzoek',
  },
  jaar: { naam: 'jaar', koppen: 'jaar, jaartal, over jaar, verslagjaar, onderzoeksjaar, meetjaar' },
  respons: {
    naam: 'respons',
    koppen: `
      respons, aantal respondenten, respondenten, aantal antwoorden, aantal ingevuld, responspercentage,
      percentage respons, respons percentage, respons in procenten`,
  },
  link: { naam: 'link', koppen: 'link, url, webadres, vindplaats, waar te lezen, link naar rapport' },
  gedeeld: { naam: 'gedeeld met', koppen: 'gedeeld met, gedeeld, verspreid aan, gestuurd aan' },
  bevinding: {
    naam: 'bevinding',
    koppen: 'bevinding, wat zegt het rapport, wat staat erin, belangrijkste bevinding',
  },
  bedrag: {
    naam: 'bedrag',
    koppen: `
      bedrag, bedragen, kosten, bijdrage, gevraagde bijdrage, budget, begroting, percentage`,
  },
} as const;

export type Veld = keyof typeof KOPPEN;
const VELDEN = Object.keys(KOPPEN).filter((veld): veld is Veld => veld in KOPPEN);

/** How a field is called in what is said of a table. */
export function veldNaam(veld: Veld): string {
  return KOPPEN[veld].naam;
}

const byKop = new Map<string, Veld>(
  VELDEN.flatMap((veld) => KOPPEN[veld].koppen.split(',').map((kop) => [compact(kop), veld] as const)),
);

/** Headings of something else that look like a typing error. */
const OTHER_HEADINGS = new Set(['opdrachtgever', 'projectleden', 'projectteam', 'datumbo']);

/** A longer cell is a text, no heading. */
export const MAX_HEADING = 80;
/** With what stands in brackets. */
const MAX_CELL = 300;

/** What a heading says that its column holds. `guessed`: it has a typing error. */
type Kop = { readonly veld: Veld; readonly guessed?: boolean };

/** @param velden those that may be meant; absent: any */
export function leesKop(cell: string, velden: readonly Veld[] = VELDEN): Kop | undefined {
  const bare = withoutBrackets(cell);
  if (bare.length > MAX_HEADING) return undefined;
  const known = knownVeld(cell, bare);
  if (known) return velden.includes(known) ? { veld: known } : undefined;
  const guessed = guessVeld(compact(cell));
  return guessed && velden.includes(guessed) ? { veld: guessed, guessed: true } : undefined;
}

/** Is this a heading as it is written, without guessing? */
export function isBekendeKop(cell: string): boolean {
  const bare = withoutBrackets(cell);
  return bare.length <= MAX_HEADING && knownVeld(cell, bare) !== undefined;
}

/**
 * 'Datum (dd-mm-jjjj)' is a datum, 'Projecten 2018 (uitgevoerd/afgerond)' and 'Opdracht / project' are a titel, 'Overleg / datum' is
 * neither.
 */
function knownVeld(cell: string, bare: string): Veld | undefined {
  const whole =
    byKop.get(compact(cell)) ??
    byKop.get(compact(bare)) ??
    byKop.get(compact(bare.replace(/\s(?:in\s)?(?:19|20)\d\d\s*$/, '')));
  if (whole) return whole;
  const written = uitgeschreven(bare);
  const long = byKop.get(compact(written));
  if (long) return long;
  const parts = cell.split(/[/,;|]| en | of /i).map((part) => byKop.get(compact(part)));
  const [first] = parts;
  if (parts.length > 1 && parts.every((part) => part === first)) return first;
  return ofOneThing(comparable(written).split(' '));
}

/** What people write short in a narrow column. With its point, so that it is no word. */
const AFKORTINGEN: Readonly<Record<string, string>> = {
  best: 'bestuurlijk',
  ambt: 'ambtelijk',
  gem: 'gemeenten',
  proj: 'project',
  opdr: 'opdracht',
  portef: 'portefeuillehouder',
  verg: 'vergadering',
};

/** 'Best. trekker' is 'bestuurlijk trekker', 'PFHO d.d.' is 'PFHO datum'. */
export function uitgeschreven(kop: string): string {
  return kop
    .replace(/(?<!\p{L})d\.\s?d\.?(?!\p{L})/giu, 'datum')
    .replace(/(?<!\p{L})(\p{L}{3,6})\./gu, (short, word: string) => AFKORTINGEN[word.toLowerCase()] ?? short);
}

/** Words beside the name of a thing that make it no other thing. */
const ERBIJ = new Set(['naam', 'namen', 'de', 'het', 'een', 'van', 'voor', 'per', 'totaal']);
/** A longer heading is a sentence. */
const MOST_WORDS = 6;

/** 'Verwacht aantal deelnemers' and 'Naam contactpersoon': every part of it says the same. */
function ofOneThing(words: readonly string[]): Veld | undefined {
  if (words.length > MOST_WORDS) return undefined;
  const found = new Set<Veld>();
  for (let at = 0; at < words.length; ) {
    const length = Array.from(
      { length: words.length - at },
      (_, shorter) => words.length - at - shorter,
    ).find((count) => byKop.has(words.slice(at, at + count).join('')));
    const veld = length === undefined ? undefined : byKop.get(words.slice(at, at + length).join(''));
    if (veld) found.add(veld);
    else if (!ERBIJ.has(words[at] ?? '')) return undefined;
    at += length ?? 1;
  }
  const [only, ...more] = found;
  return more.length === 0 ? only : undefined;
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

function withoutBrackets(cell: string): string {
  return cell.length > MAX_CELL ? cell : cell.replace(/\([^()]*\)/g, ' ').trim();
}
