import { remembering } from '../../shared/bounded.ts';
import {
  type SOORTEN,
  soortOf,
  VERPLICHTING_SOORTEN,
  type VerplichtingSoort,
} from '../../shared/verplichting-soorten.ts';
import { FILLERS } from './fillers.ts';
import { keysOf, keysOfForm, stemOf } from './word-forms.ts';

/**
 * The words of the grammar: what people call one thing, by the one word that the rules know. Plurals, diminutives and
 * the forms of verbs follow from `word-forms.ts`; only what it does not give is written out. A new way to say something
 * known is a word here; a new thing to ask is a rule in the files `read-*.ts`.
 */
const FAMILIES = {
  // What an opdracht is, has and lacks.
  opdracht: 'opdr project voorstel dossier traject',
  plan: 'participatieplan',
  afstemmen: 'akkoord goedkeuren reageren accorderen instemmen fiatteren',
  indienen: 'inleveren insturen aanleveren opsturen binnenbrengen aanbieden inzenden',
  binnen: 'binnenkomen binnengekomen binnenkrijgen',
  participatie: 'inwonerparticipatie inwonersparticipatie burgerparticipatie inspraak',
  inwoners: 'inwoner bewoner burger meedenker',
  mee: 'meedoen meepraten meedenken deelnemen deelgenomen deelnam deelnamen',
  meebeslissen: '',
  inbreng: 'inbrengen',
  ophalen: 'verzamelen opgevangen',
  opbrengst: 'opleveren opbrengen',
  uitkomst: 'resultaat uitkomen',
  ervaring: `mening wens idee suggestie verhaal knelpunt behoefte advies adviseren opmerking reactie feedback klacht bezwaar bezorgdheid zorgpunt pijnpunt`,
  zeggen: `vinden horen meegeven aangeven melden gezegd verteld vertelde vertelden genoemd noemden
    aangekaart aankaarten geopperd opgemerkt opperen geroepen roepen riep riepen`,
  belangrijk: 'belangrijkste',
  oordeel: 'oordelen beoordelen',
  overnemen: 'meenemen',
  afwijzen: 'verwerpen verworpen',
  deels: 'gedeeltelijk',
  besluit: 'besluiten beslissen',
  terugkoppeling: 'terugkoppelen terughoren terugmelden geinformeerd geinformeerde ingelicht',
  evalueren: 'evaluaties',
  uitnodiging: 'uitnodigen',
  toezegging: 'toezeggen beloven beloofd beloofden belofte afspraak',
  nakomen: 'waarmaken waargemaakt inlossen',
  nagekomen: 'waargemaakt ingelost',
  adviesraad: 'clientenraad',
  partner: 'partnerorganisatie',
  maatschappelijk: '',
  website: 'site webformulier contactformulier internet',
  netwerkbijeenkomst: 'netwerkbijeenkomsten',
  ervaringsdeskundige: '',
  behandelaar: 'eigenaar',
  onbeantwoord: '',
  beantwoorden: 'antwoord antwoorden',
  // Where it stands.
  concept: 'klad kladversie',
  uitvoering: 'uitvoeren',
  beginnen: 'begint begonnen gestart opgestart',
  uitgesteld:
    'uitstellen uitstel stilleggen opschorten opgeschoven opschuiven doorschuiven doorgeschoven geparkeerd geparkeerde bevroren vooruitgeschoven gepauzeerd',
  // What nobody has to do anything for (domain: Words).
  stil: 'stille stilliggen stilstaan vastlopen vastzitten',
  ingetrokken:
    'intrekken stoppen stopt stopte stopten stopzetten schrappen terugtrekken annuleren gestopt afgeschoten weggestemd afgevoerd gesneuveld',
  verwerkt: 'verwerken',
  afgerond:
    'afhandelen afgehandeld aftikken afgetikt afvinken afgevinkt afronden afsluiten voltooien beeindigen',
  lopend: 'lopende',
  klaar: 'af gereed compleet volledig',
  stand: 'status voortgang update info informatie ontwikkeling bijpraten',
  hoever: '',
  // What has to be done.
  taak: 'termijn takenlijst actielijst todolijst actie actiepunt todo verplichting deadline openstaande verwachten vervallen aflopen',
  moeten: 'moest hoeven dienen',
  doen: 'doe doet gedaan deed deden gebeuren regelen wegwerken afwerken',
  // By which rules it goes, and not what is arranged.
  regel: 'regels spelregel spelregels',
  verschuldigd: '',
  voldoen: '',
  invullen: 'vastleggen schrijven opschrijven opstellen versturen maken noteren registreren invoeren',
  open: 'openstaan uitstaan',
  liggen: '',
  telaat: 'telate',
  verlopen: 'uitlopen achterstallig overschrijden verstrijken verstreken verstreek',
  achter: 'achterstand',
  had: 'hadden',
  coordinator: 'coordinatie coordineren',
  // Who is there.
  afwezig: 'tussenuit afwezigheid vakantie verlof vrij weg weggeweest ziek absent',
  vervangen: 'vervanger vervanging waarnemen waarnemer',
  // What the bot sends, and whom it reaches.
  bericht: '',
  aankomen: 'aangekomen toekomen toegekomen bezorgen afleveren',
  mislukken: 'mislukt',
  onzeker: '',
  blokkeren: 'geblokkeerd',
  openen: 'geopend opende',
  // Meetings, agendas and figures.
  activiteit: 'bijeenkomst gesprek sessie',
  vergadering:
    'bijeenkomen samenkomen vergaderen overleg overleggen vergaderdatum vergaderdata vergaderschema',
  agenda: '',
  planning: '',
  agendapunt: '',
  bespreken: 'behandelen beurt tafel agenderen',
  plaats: 'plaatsvinden',
  geweest: '',
  gepland: 'ingepland geplande',
  jaaragenda: '',
  onderwerp: 'thema',
  uitvoeringsprogramma: '',
  cijfers: 'cijfer jaarcijfers kerncijfers statistiek kengetallen',
  overzicht: 'jaaroverzicht',
  per: '',
  verdeling: 'verdelen',
  // People.
  trekker: 'trekken wethouder portefeuillehouder bestuurder',
  bestuurlijk: '',
  projectleider:
    'contactpersoon contactpersonen verantwoordelijk verantwoordelijkheid eindverantwoordelijk aanspreekpunt opdrachtnemer leiden',
  wie: '',
  mijn: '',
  ik: '',
  mij: '',
  // How it is asked.
  hoeveel: 'aantal tellen',
  vaak: '',
  wanneer: '',
  volgende: 'volgend eerstvolgend komende aanstaande',
  vorige: 'vorig laatste laatst afgelopen',
  nieuw: 'nieuws',
  toevoegen: 'bijgekomen aanmaken',
  wijzigen: 'veranderen bijgewerkt bewerken',
  terugsturen: 'teruggestuurd teruggegeven terugging teruggingen retourneren terugzenden',
  aanpassen: 'aangepast',
  gehouden: '',
  doorgaan: 'doorgegaan doorging doorgingen',
  verplaatsen: 'verzetten verschuiven verschoven',
  afgelast: 'aflassen afblazen afgeblazen afzeggen afgezegd',
  gevraagd: 'opgevraagd',
  nog: '',
  met: '',
  gaan: 'gaat ga komen sta staan lopen voorleggen',
  geen: 'nooit niks niets noch gene gin',
  niet: 'nie ni nit neit',
  zonder: '',
  missen: 'ontbreken mankeren uitblijven blijft blijven',
  wachten: 'afwachten',
  afzien: 'overslaan',
  // Verbs that help, ask or name.
  helpen: `hebben heeft hebt hef heft hep gehad zijn was waren is ben bent worden kennen kunnen kan kon konden zullen zal zou willen laten geven krijgen
    nemen houden gebruiken werken ontvangen zitten zie zien ziet tonen weten weet wist kijken vertellen noemen zoeken heten optreden fungeren
    bekijken bevinden dragen betrekken nagaan checken controleren kiezen afleggen organiseren terechtkomen opvragen inzien verkrijgen luiden
    meedelen verstrekken verschaffen doorgeven sturen vernemen hoor hoort behoren betreffen bestaan bevatten spelen vallen uitzetten
    inzetten lukken afgeven plaatsen weergeven opsommen aantreffen voorkomen gelden`,
  toewijzen: '',
  praten: 'spreken ontmoeten bezoeken',
  // No rule compares: these are always told.
  vergelijken: `meer minder meeste minste meest minst later eerder langer korter vaker oudst nieuwst oudste langste hoogste laagste gemiddeld minstens
    hooguit maximaal minimaal langst langste nieuwste recentste jongste vroegste duurt steeds altijd binnenkort straks onlangs niemand mogen mag nodig`,
  // In which order.
  sorteren: 'ordenen rangschikken',
  programma: '',
  tijd: '',
  gemeente: '',
  regio: '',
} as const satisfies Readonly<Record<string, string>>;
/** A word that the rules know: what they ask for and is not here does not compile. */
export type Lemma = keyof typeof FAMILIES | (typeof SOORTEN)[VerplichtingSoort]['woorden'][number];

/** The words for what is owed stand with the kind of verplichting; here only when they have other forms. */
const OWED = VERPLICHTING_SOORTEN.flatMap((soort) => soortOf(soort).woorden).filter(
  (word) => !Object.hasOwn(FAMILIES, word),
);
const ALL: ReadonlyMap<string, string> = new Map([
  ...Object.entries(FAMILIES),
  ...OWED.map((word): [string, string] => [word, '']),
]);

export function isLemma(word: string): word is Lemma {
  return ALL.has(word);
}

/** These only make it Dutch, unless a rule asks for them. */
const LIGHT = new Set(
  'opdracht inwoners onderwerp overzicht stand met nog gaan doen liggen geweest plaats had helpen programma gemeente mee mij binnen praten'.split(
    ' ',
  ),
);

const exact = new Map<string, Lemma>();
const byKey = new Map<string, Lemma | undefined>();
for (const lemma of [...ALL.keys()].filter(isLemma)) {
  for (const form of [lemma, ...(ALL.get(lemma) ?? '').split(/\s+/).filter(Boolean)]) {
    exact.set(form, lemma);
    // A key of two words says neither.
    for (const key of keysOf(form))
      byKey.set(key, byKey.has(key) && byKey.get(key) !== lemma ? undefined : lemma);
  }
}

/** Is the word written so in the grammar? */
export function isWritten(word: string): boolean {
  return exact.has(word) || FILLERS.has(word);
}

/** Each word of a question is asked for some ten times, and people use the same words. */
const MOST_WORDS = 5000;

/** The word that the rules know for any form of it; undefined for a word that the grammar does not have. */
export const lemmaOf: (word: string) => Lemma | undefined = remembering((word) => {
  const written = exact.get(word);
  if (written !== undefined || FILLERS.has(word)) return written;
  return keysOfForm(word)
    .map((key) => byKey.get(key))
    .find((lemma) => lemma !== undefined);
}, MOST_WORDS);

/** Does a word of this lemma change what is asked, so that it is told when no rule understood it? */
export function isMeaningful(lemma: Lemma): boolean {
  return !LIGHT.has(lemma);
}

export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** The verb of which the particle came loose, such as 'indienen' for 'dient' and 'in'; undefined when there is none. */
export function joinedVerb(particle: string, stems: readonly string[]): string | undefined {
  return stems.map((stem) => byKey.get(`v:${particle}${stem}`)).find((lemma) => lemma !== undefined);
}

const verbs = new Map(
  [...exact.keys()].filter((word) => word.endsWith('en')).map((verb) => [stemOf(verb), verb]),
);

/** How a word of which typing errors are mended is written: of a stem the verb, 'intrekken' of 'intrek'. */
export function spelledOut(word: string): string {
  return isWritten(word) ? word : (verbs.get(word) ?? word);
}

/** Plurals that are mistyped so that the singular does not come near: 'signaleen'. */
const PLURALS = 'signalen plannen vergaderingen besluiten toezeggingen activiteiten deelnemers'.split(' ');
/** Participles that are further from what the grammar keeps than an error may be. */
const PARTICIPLES =
  'geannuleerd verplaatst gehouden uitgenodigd beantwoord ingediend goedgekeurd afgerond besloten vastgesteld teruggestuurd ingetrokken uitgesteld overgenomen teruggekoppeld toegezegd afgestemd beoordeeld'.split(
    ' ',
  );

/** All words that the grammar has, for the correction of typing errors. */
export const LEXICON_WORDS: readonly string[] = [
  ...new Set([
    ...[...exact.keys()].flatMap((word) => [word, ...(word.endsWith('en') ? [stemOf(word)] : [])]),
    ...PLURALS,
    ...PARTICIPLES,
  ]),
];
