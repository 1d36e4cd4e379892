import { splitKey } from './keys.ts';

/** Who owes something; an 'eigenaar' is named with it. */
export type Plicht = 'projectleider' | 'coördinator' | 'eigenaar';

/** How far a dossier is, as far as obligations care. */
export type Fase = 'bij projectleider' | 'bij coördinator' | 'afgestemd';

/** How far a last day lies from the day that it is counted from; negative: before it. */
export type Afstand = { readonly aantal: number; readonly eenheid: 'werkdagen' | 'dagen' };

/** What an obligation is about, for the button with which it is done. */
type Over = { readonly opdracht: string; readonly over: string };

/** One kind of obligation, with all that is said of it (domain: Verplichtingen and their dates). */
type Soort = {
  readonly plicht: Plicht;
  /**
   * What an obligation of this kind can name beside it: which one it is, or what is lacking now. The last is not said any more
   * of what is over.
   */
  readonly onderwerp: 'which one' | 'what is lacking';
  /** The phase of the plan in which somebody can settle it; absent: it follows from what was recorded. */
  readonly fase?: Fase;
  /** The term as it is until the beheerder changes it; `vanaf`: from what it is counted, as the beheerder reads it; `groep`: with what it is set, when not with the others. */
  readonly termijn: Afstand & { readonly vanaf: string; readonly groep?: 'adviesraden' };
  /** What is asked, as the start of a sentence. */
  readonly vraag: string;
  /** The same after 'moet'. */
  readonly nog: string;
  /** What is late, for the coördinator. */
  readonly teLaat: string;
  /** How long it takes, as a sentence (domain: Tone). */
  readonly duur: string;
  /** Settled only by recording it: saying that it is done is not enough. */
  readonly alleenVastgelegd: boolean;
  /** Its last day was promised: nobody is given more as long as that day is still to come. */
  readonly eigenDag?: true;
  /** Where the term comes from, for 'waarom krijg ik dit?'. */
  readonly bron: string;
  /** The card on which it is done. */
  readonly doen: (over: Over) => {
    readonly verb: string;
    readonly data: Readonly<Record<string, string | number>>;
  };
  /** The words of a question that mean this kind, as the language of questions knows them. */
  readonly woorden: readonly string[];
};

/** The document that fixed it is a setting of the region. */
export const WERKWIJZE = 'de werkwijze Samenkracht!';

/** What is owed for a raad is done on its card. */
function raadCard({ opdracht }: Over) {
  return { verb: 'adviesraden.show', data: { raad: splitKey(opdracht)[1] } };
}

/** All steps of an advice are done on its own card. */
function adviesCard({ opdracht, over }: Over) {
  return { verb: 'opdrachten.advies', data: { opdracht, advies: over } };
}

/** Every kind of obligation. A new one is a new record here, and the rule from which it follows. */
export const SOORTEN = {
  'plan ingediend': {
    plicht: 'projectleider',
    onderwerp: 'which one',
    fase: 'bij projectleider',
    termijn: { aantal: -15, eenheid: 'werkdagen', vanaf: 'het overleg' },
    vraag: 'Dien het participatieplan in',
    nog: 'het plan nog indienen',
    teLaat: 'Het plan is te laat',
    duur: 'Invullen kost ongeveer 15 minuten.',
    alleenVastgelegd: false,
    bron: WERKWIJZE,
    doen: ({ opdracht }) => ({ verb: 'opdrachten.openPlan', data: { opdracht } }),
    woorden: ['plan'],
  },
  'plan afgestemd': {
    plicht: 'coördinator',
    onderwerp: 'which one',
    fase: 'bij coördinator',
    termijn: { aantal: -10, eenheid: 'werkdagen', vanaf: 'het overleg' },
    vraag: 'Lees het participatieplan en stem het af',
    nog: 'het plan nog afstemmen',
    teLaat: 'Het afstemmen van het plan is te laat',
    duur: 'Lezen kost ongeveer vijf minuten.',
    alleenVastgelegd: false,
    bron: WERKWIJZE,
    doen: ({ opdracht }) => ({ verb: 'opdrachten.review', data: { opdracht } }),
    woorden: ['afstemmen'],
  },
  'uitnodiging verstuurd': {
    plicht: 'projectleider',
    onderwerp: 'which one',
    termijn: { aantal: -14, eenheid: 'dagen', vanaf: 'de activiteit' },
    vraag: 'Verstuur de uitnodiging en leg dat vast',
    nog: 'de uitnodiging nog versturen',
    teLaat: 'Een uitnodiging is te laat',
    duur: 'Vastleggen kost een halve minuut.',
    alleenVastgelegd: false,
    bron: WERKWIJZE,
    doen: ({ opdracht, over }) => ({
      verb: 'opdrachten.recordForm',
      data: { opdracht, activiteit: over, wat: 'uitnodiging' },
    }),
    woorden: ['uitnodiging'],
  },
  'opbrengst vastgelegd': {
    plicht: 'projectleider',
    onderwerp: 'which one',
    termijn: { aantal: 5, eenheid: 'werkdagen', vanaf: 'de activiteit' },
    vraag: 'Leg vast hoe de activiteit ging',
    nog: 'nog vastleggen hoe de activiteit ging',
    teLaat: 'De opbrengst van een activiteit is nog niet vastgelegd',
    duur: 'Dit kost ongeveer twee minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: ({ opdracht, over }) => ({
      verb: 'opdrachten.recordForm',
      data: { opdracht, activiteit: over, wat: 'gehouden' },
    }),
    woorden: ['opbrengst'],
  },
  'inbreng verwerkt': {
    plicht: 'projectleider',
    onderwerp: 'which one',
    termijn: { aantal: -15, eenheid: 'werkdagen', vanaf: 'het overleg dat beslist' },
    vraag: 'Geef bij elk punt van de inbreng een oordeel',
    nog: 'de inbreng nog verwerken',
    teLaat: 'De inbreng is nog niet verwerkt',
    duur: 'Reken op een kwartier voor twintig punten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: ({ opdracht }) => ({ verb: 'opdrachten.uitvoering', data: { opdracht } }),
    woorden: ['inbreng', 'verwerkt'],
  },
  'passage klaar': {
    plicht: 'projectleider',
    onderwerp: 'which one',
    termijn: { aantal: -10, eenheid: 'werkdagen', vanaf: 'het overleg dat beslist' },
    vraag: 'Maak de passage voor het voorstel',
    nog: 'de passage nog maken',
    teLaat: 'De passage is er nog niet',
    duur: 'Lezen en aanpassen kost ongeveer tien minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: ({ opdracht }) => ({ verb: 'opdrachten.passage', data: { opdracht } }),
    woorden: ['passage'],
  },
  'besluit vastgelegd': {
    plicht: 'coördinator',
    onderwerp: 'which one',
    termijn: { aantal: 3, eenheid: 'werkdagen', vanaf: 'het overleg' },
    vraag: 'Leg het besluit vast',
    nog: 'het besluit nog vastleggen',
    teLaat: 'Het besluit is nog niet vastgelegd',
    duur: 'Dit kost ongeveer twee minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: ({ opdracht, over }) => ({
      verb: 'vergaderingen.openBesluit',
      data: { vergadering: over, punt: opdracht },
    }),
    woorden: ['besluit'],
  },
  'terugkoppeling gegeven': {
    plicht: 'projectleider',
    onderwerp: 'which one',
    termijn: { aantal: 20, eenheid: 'werkdagen', vanaf: 'het besluit' },
    vraag: 'Geef terugkoppeling aan wie meedeed',
    nog: 'nog terugkoppeling geven',
    teLaat: 'De terugkoppeling is te laat',
    duur: 'De bot maakt een voorstel voor de tekst. Dit kost ongeveer tien minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: ({ opdracht }) => ({ verb: 'opdrachten.openTerugkoppeling', data: { opdracht } }),
    woorden: ['terugkoppeling'],
  },
  'meetlat ingevuld': {
    plicht: 'projectleider',
    onderwerp: 'which one',
    termijn: { aantal: 20, eenheid: 'werkdagen', vanaf: 'de terugkoppeling' },
    vraag: 'Vul de meetlat in',
    nog: 'de meetlat nog invullen',
    teLaat: 'De meetlat is te laat',
    duur: 'Invullen kost ongeveer vijf minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: ({ opdracht }) => ({ verb: 'opdrachten.openMeetlat', data: { opdracht } }),
    woorden: ['meetlat'],
  },
  'advies vastgelegd': {
    plicht: 'projectleider',
    onderwerp: 'which one',
    termijn: {
      aantal: 3,
      eenheid: 'werkdagen',
      vanaf: 'de dag waarvoor advies is gevraagd',
      groep: 'adviesraden',
    },
    vraag: 'Leg het advies van de raad vast, of dat het niet kwam',
    nog: 'nog vastleggen of een adviesraad advies gaf',
    teLaat: 'Van een gevraagd advies is niet vastgelegd of het kwam',
    duur: 'Dit kost ongeveer vijf minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: adviesCard,
    woorden: [],
  },
  'advies beantwoord': {
    plicht: 'projectleider',
    onderwerp: 'which one',
    termijn: { aantal: 20, eenheid: 'werkdagen', vanaf: 'de ontvangst van het advies', groep: 'adviesraden' },
    vraag: 'Beantwoord elk punt van het advies',
    nog: 'het advies van een raad nog beantwoorden',
    teLaat: 'Een advies van een raad is nog niet beantwoord',
    duur: 'Reken op een minuut voor elk punt.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: adviesCard,
    woorden: [],
  },
  'adviesraad ingelicht': {
    plicht: 'projectleider',
    onderwerp: 'which one',
    termijn: { aantal: 10, eenheid: 'werkdagen', vanaf: 'het antwoord op het advies', groep: 'adviesraden' },
    vraag: 'Vertel de raad wat er met het advies is gedaan',
    nog: 'een adviesraad nog vertellen wat er met het advies is gedaan',
    teLaat: 'Een adviesraad hoorde nog niet wat er met het advies is gedaan',
    duur: 'Vastleggen kost een minuut.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: adviesCard,
    woorden: [],
  },
  'op advies teruggekeken': {
    plicht: 'coördinator',
    onderwerp: 'which one',
    termijn: { aantal: 10, eenheid: 'werkdagen', vanaf: 'de dag die is afgesproken', groep: 'adviesraden' },
    vraag: 'Kijk terug op het advies van de raad',
    nog: 'nog terugkijken op het advies van een raad',
    teLaat: 'Op een advies is nog niet teruggekeken',
    duur: 'Dit kost ongeveer vijf minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: adviesCard,
    woorden: [],
  },
  'raadsoverleg gepland': {
    plicht: 'coördinator',
    onderwerp: 'which one',
    termijn: {
      aantal: 10,
      eenheid: 'werkdagen',
      vanaf: 'een half jaar zonder overleg met de raad',
      groep: 'adviesraden',
    },
    vraag: 'Plan een overleg met de adviesraad',
    nog: 'nog een overleg met een adviesraad plannen',
    teLaat: 'Met een adviesraad is in een half jaar geen overleg gepland',
    duur: 'Dit kost ongeveer twee minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: raadCard,
    woorden: [],
  },
  'raadsoverleg vastgelegd': {
    plicht: 'coördinator',
    onderwerp: 'which one',
    termijn: { aantal: 5, eenheid: 'werkdagen', vanaf: 'het overleg met de raad', groep: 'adviesraden' },
    vraag: 'Leg vast wat met de adviesraad is besproken',
    nog: 'nog vastleggen wat met een adviesraad is besproken',
    teLaat: 'Van een overleg met een adviesraad is niet vastgelegd wat is besproken',
    duur: 'Dit kost een minuut.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: raadCard,
    woorden: [],
  },
  'signaal beantwoord': {
    plicht: 'eigenaar',
    onderwerp: 'which one',
    termijn: { aantal: 30, eenheid: 'werkdagen', vanaf: 'de ontvangst' },
    vraag: 'Beantwoord het signaal',
    nog: 'het signaal nog beantwoorden',
    teLaat: 'Een signaal is nog niet beantwoord',
    duur: 'Dit kost ongeveer tien minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: ({ opdracht }) => ({ verb: 'signalen.show', data: { signaal: splitKey(opdracht)[1] } }),
    woorden: ['signaal'],
  },
  'op signaal teruggekeken': {
    plicht: 'coördinator',
    onderwerp: 'which one',
    termijn: { aantal: 10, eenheid: 'werkdagen', vanaf: 'de dag die is afgesproken', groep: 'adviesraden' },
    vraag: 'Kijk terug op het signaal van de raad',
    nog: 'nog terugkijken op het signaal van een raad',
    teLaat: 'Op een signaal van een raad is nog niet teruggekeken',
    duur: 'Dit kost ongeveer vijf minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: ({ opdracht }) => ({ verb: 'signalen.show', data: { signaal: splitKey(opdracht)[1] } }),
    woorden: [],
  },
  'belofte nagekomen': {
    plicht: 'eigenaar',
    onderwerp: 'which one',
    termijn: { aantal: 0, eenheid: 'werkdagen', vanaf: 'de beloofde dag' },
    vraag: 'Kom je belofte bij het signaal na',
    nog: 'de belofte bij een signaal nog nakomen',
    teLaat: 'Een belofte bij een signaal is te laat',
    duur: 'Vastleggen hoe je dit deed, kost een minuut.',
    alleenVastgelegd: true,
    eigenDag: true,
    bron: 'het antwoord op het signaal',
    doen: ({ opdracht }) => ({ verb: 'signalen.show', data: { signaal: splitKey(opdracht)[1] } }),
    // Asked with the word signaal, or among the toezeggingen.
    woorden: [],
  },
  'bevinding opgevolgd': {
    plicht: 'eigenaar',
    onderwerp: 'which one',
    termijn: { aantal: 0, eenheid: 'werkdagen', vanaf: 'de afgesproken dag' },
    vraag: 'Doe wat is afgesproken over een bevinding',
    nog: 'nog doen wat over een bevinding is afgesproken',
    teLaat: 'De opvolging van een bevinding is te laat',
    duur: 'Vastleggen wat je deed, kost een minuut.',
    alleenVastgelegd: true,
    eigenDag: true,
    bron: 'de afspraak over de bevinding',
    doen: ({ opdracht, over }) => ({
      verb: 'rapporten.bevinding',
      data: { rapport: splitKey(opdracht)[1], bevinding: over },
    }),
    woorden: ['bevinding', 'opvolging'],
  },
  'toezegging nagekomen': {
    plicht: 'eigenaar',
    onderwerp: 'which one',
    termijn: { aantal: 0, eenheid: 'werkdagen', vanaf: 'de eigen datum' },
    vraag: 'Kom je toezegging na',
    nog: 'de toezegging nog nakomen',
    teLaat: 'Een toezegging is te laat',
    duur: 'Vastleggen hoe je dit deed, kost een minuut.',
    alleenVastgelegd: true,
    eigenDag: true,
    bron: 'het besluit zelf',
    doen: ({ opdracht, over }) => ({
      verb: 'opdrachten.openToezegging',
      data: { opdracht, toezegging: over },
    }),
    woorden: ['toezegging'],
  },
  'voorstel over de week': {
    plicht: 'coördinator',
    onderwerp: 'what is lacking',
    termijn: { aantal: -1, eenheid: 'werkdagen', vanaf: 'het overleg' },
    vraag: 'Beslis of de opdracht op de agenda blijft',
    nog: 'nog beslissen of de opdracht op de agenda blijft',
    teLaat: 'Over een opdracht die niet compleet is, is niet beslist',
    duur: 'Dit kost een minuut.',
    alleenVastgelegd: true,
    // The day before the meeting is the last on which it can be of use.
    eigenDag: true,
    bron: WERKWIJZE,
    doen: () => ({ verb: 'herinneringen.week', data: {} }),
    woorden: ['weekvoorstel'],
  },
  'jaaragenda afgesloten': {
    plicht: 'coördinator',
    onderwerp: 'which one',
    termijn: { aantal: 0, eenheid: 'werkdagen', vanaf: '31 december' },
    vraag: 'Schuif door wat dit jaar niet af is, of laat het vervallen',
    nog: 'nog doorschuiven wat dit jaar niet af is, of het laten vervallen',
    teLaat: 'Een onderwerp van de jaaragenda is niet af en niet doorgeschoven',
    duur: 'Dit kost ongeveer twee minuten.',
    alleenVastgelegd: true,
    eigenDag: true,
    bron: WERKWIJZE,
    doen: ({ opdracht }) => ({ verb: 'jaaragenda.list', data: { jaar: Number(splitKey(opdracht)[1]) } }),
    // Asked with the words of the jaaragenda itself.
    woorden: [],
  },
  'ontbrekend kanaal': {
    plicht: 'coördinator',
    onderwerp: 'which one',
    termijn: { aantal: 0, eenheid: 'werkdagen', vanaf: 'de dag waarop de agenda in het kanaal komt' },
    vraag: 'Koppel een kanaal, of zeg dat het niet nodig is',
    nog: 'nog een kanaal koppelen, of zeggen dat het niet nodig is',
    teLaat: 'Een overleg heeft geen kanaal voor zijn agenda',
    duur: 'Dit kost ongeveer twee minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: ({ opdracht }) => ({ verb: 'mensen.kanaalVanOverleg', data: { overleg: splitKey(opdracht)[1] } }),
    // Found among all that is owed.
    woorden: [],
  },
  'ontbrekend contact': {
    plicht: 'coördinator',
    onderwerp: 'which one',
    termijn: {
      aantal: 20,
      eenheid: 'werkdagen',
      vanaf: 'de dag vanaf wanneer een gemeente geen contact heeft',
    },
    vraag: 'Kies een contact van de gemeente, of zeg dat het niet nodig is',
    nog: 'nog een contact van de gemeente kiezen, of zeggen dat het niet nodig is',
    teLaat: 'Een gemeente heeft geen contact',
    duur: 'Dit kost een minuut.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: ({ opdracht }) => ({ verb: 'gemeenten.show', data: { gemeente: splitKey(opdracht)[1] } }),
    // Found among all that is owed.
    woorden: [],
  },
  'ontbrekende trekker': {
    plicht: 'coördinator',
    onderwerp: 'what is lacking',
    termijn: { aantal: 3, eenheid: 'werkdagen', vanaf: 'het akkoord op het plan' },
    vraag: 'Kies de bestuurlijk trekker',
    nog: 'de bestuurlijk trekker nog kiezen',
    teLaat: 'Het plan vraagt iets van een bestuurlijk trekker die er niet is',
    duur: 'Dit kost een halve minuut.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: ({ opdracht }) => ({ verb: 'opdrachten.chooseTrekker', data: { opdracht } }),
    // Asked with the words of the trekker itself, or found among all that is owed.
    woorden: [],
  },
  'stil dossier': {
    plicht: 'coördinator',
    onderwerp: 'what is lacking',
    termijn: { aantal: 3, eenheid: 'werkdagen', vanaf: 'de dag dat niemand meer iets hoeft te doen' },
    vraag: 'Zorg dat de opdracht verder gaat',
    nog: 'zorgen dat de opdracht verder gaat',
    teLaat: 'Een opdracht ligt stil',
    duur: 'Dit kost ongeveer twee minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: ({ opdracht, over }) => ({
      verb: over === 'projectleider' ? 'opdrachten.assign' : 'opdrachten.show',
      data: { opdracht },
    }),
    woorden: ['stil'],
  },
} as const satisfies Readonly<Record<string, Soort>>;

export type VerplichtingSoort = keyof typeof SOORTEN;

export const VERPLICHTING_SOORTEN: readonly VerplichtingSoort[] = Object.keys(SOORTEN).filter(isSoort);

function isSoort(naam: string): naam is VerplichtingSoort {
  return naam in SOORTEN;
}

/** All that is said of a kind. */
export function soortOf(soort: VerplichtingSoort): Soort {
  return SOORTEN[soort];
}
