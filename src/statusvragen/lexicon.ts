/**
 * The words of the grammar: every form that people type, by the one form that the rules know. A new way to say
 * something known is a word here; a new thing to ask is a rule in `cues.ts`.
 */
const FORMS: Readonly<Record<string, string>> = {
  opdracht: 'opdrachten project projecten voorstel voorstellen dossier dossiers traject trajecten',
  plan: 'plannen participatieplan participatieplannen',
  afstemmen: 'afgestemd afgestemde afstemming akkoord',
  indienen: 'ingediend ingediende ingeleverd inleveren ingestuurd insturen',
  terugkoppeling: 'terugkoppelingen terugkoppelen teruggekoppeld teruggekoppelde',
  inbreng: 'ingebracht ingebrachte inbrengen',
  zeggen: 'gezegd zei zeiden zegt vond vonden vinden verteld vertelden gehoord meegegeven aangegeven genoemd',
  overnemen: 'overgenomen meegenomen meenemen',
  deels: 'gedeeltelijk',
  passage: 'passages',
  besluit: 'besluiten besloten beslist beslissing beslissingen',
  meetlat: 'meetlatten',
  uitnodiging: 'uitnodigingen uitgenodigd',
  opbrengst: 'opbrengsten',
  participatie: 'inwonerparticipatie inspraak',
  inwoners: 'inwoner bewoners burgers',
  mee: 'meedoen meegedaan meepraten',
  concept: 'concepten',
  uitvoering: 'uitgevoerd',
  uitgesteld: 'uitgestelde uitstel',
  ingetrokken: 'intrekken',
  verwerkt: 'verwerkte verwerken verwerking',
  afgerond: 'afgeronde afronden',
  toezegging: 'toezeggingen toegezegd beloofd afspraken',
  signaal: 'signalen',
  beantwoorden: 'beantwoord beantwoorde antwoord',
  jaaragenda: 'jaaragendas',
  onderwerp: 'onderwerpen themas thema',
  cijfers: 'cijfer percentages statistiek kengetallen',
  overzicht: 'jaaroverzicht',
  activiteit: 'activiteiten bijeenkomst bijeenkomsten',
  vergadering: 'vergaderingen vergadert vergaderen overleggen overleg vergaderdatum vergaderdata',
  agenda: 'agendas planning',
  agendapunt: 'agendapunten',
  bespreken: 'besproken behandeld behandelen',
  trekker: 'trekkers wethouder wethouders portefeuillehouder bestuurder',
  bestuurlijk: 'bestuurlijke',
  projectleider: 'projectleiders contactpersoon contactpersonen',
  taak: 'taken acties actiepunten todo verplichting verplichtingen deadline deadlines openstaande',
  verschuldigd: '',
  moeten: 'moet moest',
  doen: 'doet gedaan deed gebeuren gebeurt regelen',
  klaar: 'af gereed',
  invullen: 'ingevuld',
  open: 'openstaat',
  laat: '',
  verlopen: 'achterstallig overschreden',
  achter: 'achterstand',
  geen: 'nooit',
  niet: '',
  zonder: '',
  missen: 'wacht wachten wachtend mist ontbreekt ontbreken ontbrekend ontbrekende',
  nog: '',
  met: '',
  gaan: 'gaat ging gingen komt komen kwam staat staan loopt lopen',
  wie: '',
  hoeveel: 'aantal aantallen',
  vaak: '',
  wanneer: '',
  mijn: '',
  ik: '',
  mij: '',
  volgende: 'eerstvolgende komende aanstaande',
  vorige: 'laatste afgelopen',
  stand: 'status',
  hoever: '',
};

/** Words that carry nothing by themselves, in any question. */
const FILLERS = `
  a aan aanwezig al alle alleen allemaal als alsjeblieft alstublieft alvast ben bent bij bijvoorbeeld binnen binnenkort
  bij daar daarmee daarom daarvan dan dat de deze die dit dus echt een eens eigenlijk elk elkaar elke en er ergens ervan
  ervoor even gaf gebruiken gebruikt gebruikte geef gegeven gehad gehouden geven geweest gingen goed graag had hadden
  heb hebben hebt heeft hen het hier hoe hun iemand iets in is ja je jij jou jouw jullie kan kijken krijg kun kunnen
  kunt kwamen laten lijst lijstje lukt maak maar maken me meer mensen naar namelijk nou nu of om onze ons ook op opgehaald
  over per praten precies s samen samenkracht sinds te toe toch toon tot tussen u uit uw vaak van vanaf vandaan verder
  vertel via vinden voor waar waarbij waarin waarmee waarom waarover waarvan waarvoor wanneer want waren was wat we weer
  weet welk welke wel werd werden wil willen wilt word worden wordt zal ze zelf zich zie zien zijn zitten zit zo zoek zou
  zouden data datum dag dagen weken maanden t hoi hallo dag beste bot graag svp aub even zaken zaak dingen punten punt
  allerlei bekend binnen bestaan bestaat bevat betrokken bezig lopende huidige actueel actuele betreft betreffende
  rond rondom omtrent inzake wegens gehele hele totaal totale stuks tekst soort iedereen niemand programma haar hem hij zij zijn vallen valt onder genomen binnengekomen vertellen noem noemen goedemorgen goedemiddag overige verdere momenteel weten
`;

const lemmas = new Map<string, string>(
  Object.entries(FORMS).flatMap(([lemma, forms]) =>
    [lemma, ...forms.split(' ').filter(Boolean)].map((form) => [form, lemma] as const),
  ),
);
const fillers = new Set(FILLERS.split(/\s+/).filter(Boolean));

/** The form that the rules know; undefined for a word that the grammar does not have. */
export function lemmaOf(word: string): string | undefined {
  return lemmas.get(word);
}

export function isFiller(word: string): boolean {
  return fillers.has(word);
}

/** All words that the grammar has, for the correction of typing errors. */
export const LEXICON_WORDS: readonly string[] = [...lemmas.keys()];
