/**
 * The words of the grammar: every form that people type, by the one form that the rules know. A new way to say
 * something known is a word here; a new thing to ask is a rule in `cues.ts`.
 */
const FORMS: Readonly<Record<string, string>> = {
  opdracht: 'opdrachten opdr project projecten voorstel voorstellen dossier dossiers traject trajecten',
  plan: 'plannen participatieplan participatieplannen',
  afstemmen: 'afgestemd afgestemde afstemming akkoord goedkeuren reageren',
  indienen:
    'indient ingediend ingediende ingeleverd inleveren ingestuurd insturen aangeleverd aanleveren binnen',
  terugkoppeling: 'terugkoppelt terugkoppelingen terugkoppelen teruggekoppeld teruggekoppelde',
  ophalen: 'opgehaalde ophaalden opgevangen',
  ervaring:
    'ervaringen meningen mening wens wensen idee ideeen suggestie suggesties verhaal verhalen knelpunten behoefte behoeften',
  uitkomst: 'uitkomsten resultaat resultaten',
  oordeel: 'oordelen geoordeeld beoordeeld beoordelen',
  evalueren: 'geevalueerd geevalueerde evaluaties',
  inbreng: 'ingebracht ingebrachte inbrengen',
  zeggen:
    'gezegd zei zeiden zegt vond vonden vinden vindt verteld vertelden gehoord meegegeven aangegeven genoemd',
  overnemen: 'overgenomen overneemt overnam overnamen meegenomen meenemen',
  deels: 'gedeeltelijk',
  passage: 'passages',
  besluit: 'besluiten besloot besloten beslist besliste beslissing beslissingen',
  meetlat: 'meetlatten',
  uitnodiging: 'uitnodigingen uitgenodigd',
  opbrengst: 'opbrengsten',
  participatie: 'inwonerparticipatie inwonersparticipatie burgerparticipatie inspraak',
  inwoners: 'inwoner bewoners burgers meedenkers meedenker',
  mee: 'meedoet meedoen meegedaan meepraten',
  concept: 'concepten',
  uitvoering: 'uitgevoerd',
  uitgesteld: 'uitgestelde uitstel stil stilgelegd stilligt',
  ingetrokken: 'intrekken stopgezet geschrapt',
  verwerkt: 'verwerkte verwerken verwerking',
  afgerond: 'afgeronde afronden afgesloten voltooid beeindigd',
  toezegging: 'toezeggingen toegezegd beloofd afspraken afspraak',
  signaal: 'signalen',
  onbeantwoord: 'onbeantwoorde',
  beantwoorden: 'beantwoord beantwoorde antwoord',
  jaaragenda: 'jaaragendas',
  onderwerp: 'onderwerpen themas thema',
  cijfers: 'cijfer jaarcijfers kerncijfers percentages statistiek kengetallen',
  overzicht: 'jaaroverzicht',
  activiteit: 'activiteiten bijeenkomst bijeenkomsten gesprek gesprekken',
  vergadering: 'vergaderingen vergadert vergaderen overleggen overleg vergaderdatum vergaderdata',
  agenda: 'agendas planning',
  agendapunt: 'agendapunten',
  bespreken: 'beurt bespreekt besproken behandeld behandelen',
  trekker: 'trekkers trekt trekken wethouder wethouders portefeuillehouder bestuurder',
  bestuurlijk: 'bestuurlijke',
  projectleider:
    'projectleiders contactpersoon contactpersonen verantwoordelijk verantwoordelijke verantwoordelijken aanspreekpunt leidt',
  taak: 'taken takenlijst actielijst todolijst acties actiepunten todo verplichting verplichtingen deadline deadlines openstaande verwacht verwachten',
  verschuldigd: '',
  moeten: 'moet moest',
  doen: 'doet gedaan deed gebeuren gebeurt regelen',
  klaar: 'af gereed',
  had: 'hadden',
  belangrijk: 'belangrijke belangrijkste',
  lopend: 'lopende',
  gepland: 'geplande ingepland',
  nieuw: 'nieuwe',
  per: '',
  verdeling: 'verdeeld',
  coordinator: '',
  geweest: '',
  plaats: 'plaatsvindt plaatsvinden plaatsgevonden',
  invullen:
    'ingevuld vastleggen vastgelegd vastgelegde schrijven geschreven opstellen opgesteld versturen verstuurd',
  open: 'openstaat openstaan uitstaan uitstaat uitstaande',
  laat: '',
  verlopen: 'uitgelopen achterstallig overschreden',
  achter: 'achterstand',
  geen: 'nooit niks niets afgezien afzien',
  niet: '',
  zonder: '',
  missen: 'mis wacht wachten wachtend mist ontbreekt ontbreken ontbrekend ontbrekende',
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
  stand: 'status voortgang update updates info informatie bijpraten bijgepraat',
  hoever: '',
};

/** Words that carry nothing by themselves, in any question. */
const FILLERS = `
 a aan aanwezig al alle alleen allemaal als alsjeblieft alstublieft alvast ben bent bij bijvoorbeeld binnen binnenkort
 bij daar daarmee daarom daarvan dan dat de deze die dit dus echt een eens eigenlijk elk elkaar elke en er ergens ervan
 ervoor even gaf gebruiken gebruikt gebruikte geef gegeven gehad gehouden geven gingen goed graag
 heb hebben hebt heeft hen het hier hoe hun iemand iets in is ja je jij jou jouw jullie kan kijken krijg kun kunnen
 kunt kwamen laten lijst lijstje lukt maar me meer mensen naar namelijk nou nu of om onze ons ook op 
 over praten precies s samen samenkracht sinds te toe toch toon tot tussen u uit uw vaak van vanaf vandaan verder
 vertel via vinden voor waar waarbij waarin waarmee waarom waarover waarvan waarvoor want waren was wat we wij weer
 weet welk welke wel werd werden wil willen wilt word worden wordt zal ze zelf zich zie zien zijn zitten zit zo zoek zou
 zouden data datum dag dagen weken maanden t hoi hallo dag beste bot graag svp aub even zaken zaak dingen punten punt
 allerlei bekend binnen bestaan bestaat bevat betrokken bezig huidige actueel actuele betreft betreffende
 rond rondom omtrent inzake wegens gehele hele totaal totale stuks tekst soort iedereen niemand programma haar hem hij zij zijn vallen valt onder genomen binnengekomen vertellen noem noemen goedemorgen goedemiddag overige verdere momenteel weten
 aan gemeente speelt werken werkt werk houden houdt krijgen kregen ontvangen nam nemen neemt ligt liggen handen keer nu al reeds komend
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
