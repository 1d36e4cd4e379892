import { type Actor, hasRol, type Rol } from '../shared/actor.ts';
import { listWords } from '../shared/words.ts';

/** What somebody can type, by topic, in the words of the users (Dutch, B1). The first are the most used. */

/** What the bodies of the region that give opdrachten and fix the jaaragenda are called; they stand in the texts as {DO} and {PFHO}. */
export type Overlegnamen = { readonly DO: string; readonly PFHO: string };

type HelpRow = {
  readonly phrase: string;
  readonly does: string;
  /** What its button says, when the phrase is an example of somebody's own words. */
  readonly zin?: string;
  /** Only for these; absent: for everybody. */
  readonly voor?: readonly Rol[];
  /** Stands on the first card; for some roles, for all, or for who has none yet. */
  readonly eerst?: true | readonly Rol[] | 'wie nog geen rol heeft';
};
export type HelpSection = {
  readonly kop: string;
  readonly rows: readonly (Pick<HelpRow, 'phrase' | 'does' | 'zin'> & {
    /** The topic that it opens, when it is no phrase. */
    readonly opens?: string;
  })[];
};

const BOARD: readonly Rol[] = ['coördinator', 'directielid'];
const COORDINATOR: readonly Rol[] = ['coördinator'];
const TREKKER: readonly Rol[] = ['bestuurlijk trekker'];
const WORKS: readonly Rol[] = ['coördinator', 'projectleider'];
/** Others see none, or those of their gemeente in short. */
const SEES_OPDRACHTEN: readonly Rol[] = [...BOARD, 'projectleider', 'bestuurlijk trekker', 'adviseur'];
const KEEPERS: readonly Rol[] = ['coördinator', 'beheerder'];
const TAKES_PART: readonly Rol[] = [
  ...BOARD,
  'projectleider',
  'bestuurlijk trekker',
  'beheerder',
  'contact van een gemeente',
  'adviseur',
];

const TOPICS: readonly { readonly kop: string; readonly rows: readonly HelpRow[] }[] = [
  {
    kop: 'Jouw werk',
    rows: [
      {
        phrase: 'mijn opdrachten',
        does: 'laat zien waar jij projectleider of bestuurlijk trekker van bent, en gaat verder waar je was',
        eerst: ['coördinator', 'projectleider', 'bestuurlijk trekker'],
      },
      {
        phrase: 'mijn taken',
        does: 'laat zien wat jij als bestuurlijk trekker nog doet',
        voor: TREKKER,
        eerst: true,
      },
      {
        phrase: 'plannen om te adviseren',
        does: 'laat de plannen zien waarover jij als adviseur iets kunt zeggen',
        voor: ['adviseur'],
        eerst: ['adviseur'],
      },
      { phrase: 'herinneringen', does: 'laat zien wat jij nog moet doen, en voor wanneer', eerst: true },
      { phrase: 'toezeggingen', does: 'laat zien wat bij een besluit is beloofd en nog open staat' },
      {
        phrase: 'afwezig van 1-12 tot 12-12, vervanger Els Hendriks',
        does: 'opent een formulier: je herinneringen gaan in die tijd naar een ander',
        zin: 'afwezig',
      },
      {
        phrase: 'begin met het plan',
        does: 'opent het plan van je opdracht; zeg er een woord uit de titel bij als je er meer hebt',
        voor: WORKS,
      },
      { phrase: 'voeg inbreng toe', does: 'schrijft op wat inwoners zeiden', voor: WORKS },
      {
        phrase: 'overdragen aan Els Hendriks',
        does: 'geeft een opdracht aan een collega',
        zin: 'overdragen',
        voor: COORDINATOR,
      },
      { phrase: 'uitstel vragen', does: 'stuurt je vraag om meer tijd naar de coördinator' },
      { phrase: 'gegevens van mij', does: 'maakt een bestand van alles wat ik over jou bewaar' },
    ],
  },
  {
    kop: 'Zien hoe het staat',
    rows: [
      {
        phrase: 'status',
        does: 'laat zien hoe het staat met de opdrachten die jij mag zien',
        eerst: SEES_OPDRACHTEN,
      },
      {
        phrase: 'status huishoudelijke hulp',
        zin: 'status',
        does: 'laat één opdracht zien; een typefout is niet erg',
      },
      { phrase: 'werkbord', does: 'laat zien waar je de opdrachten als pagina’s kunt bekijken' },
      {
        phrase: 'tijdlijn huishoudelijke hulp',
        zin: 'tijdlijn',
        does: 'laat één opdracht van begin tot eind zien',
      },
      {
        phrase: 'behandelingen huishoudelijke hulp',
        zin: 'behandelingen',
        does: 'laat zien in welke overleggen een opdracht komt en kwam',
      },
      {
        phrase: 'oplegger huishoudelijke hulp',
        zin: 'oplegger',
        does: 'laat zien wat er nog moet in de oplegger',
      },
      {
        phrase: 'geschiedenis huishoudelijke hulp',
        zin: 'geschiedenis',
        does: 'laat zien wie wanneer wat veranderde',
      },
      {
        phrase: 'terugkoppeling verschuldigd',
        does: 'laat zien wie nog moet horen wat ermee is gedaan',
        voor: COORDINATOR,
      },
      {
        phrase: 'cijfers 2026',
        does: 'laat zien hoe goed het gaat: plannen, inbreng, terugkoppeling',
        voor: BOARD,
      },
      {
        phrase: 'overzicht jaar 2026',
        does: 'maakt het jaaroverzicht, ook voor Word en Excel',
        voor: BOARD,
      },
    ],
  },
  {
    kop: 'Een vraag stellen',
    rows: [
      {
        phrase: 'wat is te laat?',
        does: 'geeft antwoord; je mag je vraag stellen zoals je wilt',
        eerst: SEES_OPDRACHTEN,
      },
      {
        phrase: 'wie is de coördinator?',
        does: 'zegt wie je om hulp kunt vragen, of om een rol',
        eerst: 'wie nog geen rol heeft',
      },
      { phrase: 'wat hebben pleegouders gezegd?', does: 'laat de inbreng zien, en wat ermee is gedaan' },
      {
        phrase: 'wanneer is het volgende {PFHO}?',
        does: 'noemt de datum; vraag gerust door: ‘en het {DO}?’',
      },
      {
        phrase: 'zet dit wekelijks in mijn chat',
        does: 'stuurt het laatste antwoord elke maandag in je eigen chat',
      },
      { phrase: 'mijn vragen', does: 'laat zien welke antwoorden elke maandag komen, en stopt ermee' },
      { phrase: 'exporteer', does: 'maakt een bestand voor Excel van wat jij mag zien' },
    ],
  },
  {
    kop: 'Het jaar',
    rows: [
      { phrase: 'jaaragenda 2027', does: 'laat de onderwerpen van een jaar zien, als je een rol hebt' },
      {
        phrase: 'signalen',
        does: 'laat de signalen zien die jij mag lezen, ook wat jij opschreef, wat open is eerst',
      },
      {
        phrase: 'adviesraden',
        does: 'laat zien welke adviesraden er zijn, van een gemeente of van de regio',
      },
      { phrase: 'nieuwe adviesraad', does: 'schrijft een adviesraad op', voor: KEEPERS },
      {
        phrase: 'communicatiekalender',
        does: 'laat per maand zien wanneer inwoners iets van ons horen, ook als agendabestand',
        voor: BOARD,
      },
      {
        phrase: 'netwerkbijeenkomst',
        does: 'maakt het overzicht van wat is gevraagd, gehoord en besloten, ook voor Word',
        voor: BOARD,
      },
      {
        phrase: 'netwerkbijeenkomsten',
        does: 'laat zien wanneer ze zijn, met programma, uitnodiging en aantallen, als je een rol hebt',
      },
      {
        phrase: 'contacten',
        does: 'laat zien wie namens elke gemeente antwoordt; ‘contact van Hilversum’ laat één gemeente zien',
        voor: TAKES_PART,
      },
      {
        phrase: 'overzicht Hilversum',
        does: 'laat van een gemeente de opdrachten, onderwerpen, besluiten en antwoorden zien',
        zin: 'overzicht van een gemeente',
        voor: BOARD,
      },
      {
        phrase: 'mijn gemeente',
        does: 'laat van jouw gemeente de opdrachten, onderwerpen, besluiten en antwoorden zien',
        voor: ['contact van een gemeente'],
        eerst: ['contact van een gemeente'],
      },
      {
        phrase: 'nieuw signaal',
        does: 'schrijft een signaal op; je hoort wat ermee is gedaan',
        voor: TAKES_PART,
      },
    ],
  },
  {
    kop: 'Geld',
    rows: [
      {
        phrase: 'bijdrage',
        does: 'verdeelt een bedrag over de gemeenten naar inwoners, als tabel voor de oplegger; met een jaar erachter zie je wat is vastgelegd',
        voor: BOARD,
      },
      {
        phrase: 'niet betaald',
        does: 'laat zien welke vergoedingen en andere kosten nog niet zijn betaald, van opdrachten waar jij iets vastlegt',
      },
      {
        phrase: 'budget',
        does: 'laat zien wat er dit jaar is voor activiteiten, wat is uitgegeven en wat nog over is',
        voor: BOARD,
      },
    ],
  },
  {
    kop: 'Mensen met ervaring',
    rows: [
      {
        phrase: 'mensen zoeken',
        does: 'vraagt de coördinator om mensen met een ervaring; je krijgt aantallen terug, geen namen',
        voor: TAKES_PART,
      },
      {
        phrase: 'wervingen',
        does: 'laat zien om welke mensen is gevraagd, en hoeveel er zijn gevonden',
        voor: TAKES_PART,
      },
      {
        phrase: 'adviseurs',
        does: 'laat zien wie over de manier in plannen adviseert; de coördinator en de beheerder kiezen wie dat is',
        voor: TAKES_PART,
      },
      {
        phrase: 'nieuwe adviseur',
        does: 'kiest een collega met eigen ervaring die adviseert over de manier in een plan',
        voor: KEEPERS,
      },
    ],
  },
  {
    kop: 'Wat er al is',
    rows: [
      {
        phrase: 'wettelijke plichten',
        does: 'laat zien welke plannen een wettelijke plicht noemen, en wat daarvan nog niet is gedaan',
        voor: COORDINATOR,
      },
      {
        phrase: 'rapporten',
        does: 'laat zien wat inwoners al vertelden in een onderzoek of in klachten, en wie er iets mee doet',
        voor: TAKES_PART,
      },
      {
        phrase: 'voorbeelden van een spiegelgesprek',
        does: 'laat zien hoe anderen het deden; noem een manier, een groep of een onderwerp',
        zin: 'voorbeelden',
        voor: TAKES_PART,
      },
      {
        phrase: 'werkblad spiegelgesprek',
        does: 'laat zien wanneer een manier past, en hoe je het stap voor stap doet',
        zin: 'werkbladen',
      },
      {
        phrase: 'stand openbare teksten',
        does: 'laat zien welke openbare teksten er zijn; wat het langst op je akkoord wacht, staat bovenaan',
        voor: COORDINATOR,
      },
      {
        phrase: 'nieuw rapport',
        does: 'legt een cliëntervaringsonderzoek, klachtenrapportage of ander onderzoek vast',
        voor: COORDINATOR,
      },
      {
        phrase: 'kwaliteitsmanifest',
        does: 'laat zien waar je aan denkt, van plan tot besluit, en wat de meetlat vraagt',
      },
      {
        phrase: 'vraag de coördinator om hulp',
        does: 'stelt een vraag over je plan, of over hoe je mensen vindt',
      },
      {
        phrase: 'checklist',
        does: 'laat zien waar je aan denkt als je met inwoners werkt: vooraf, tijdens en daarna',
      },
      {
        phrase: 'nieuw werkblad',
        does: 'schrijft op hoe je een manier aanpakt, voor je collega’s',
        voor: COORDINATOR,
      },
    ],
  },
  {
    kop: 'Vergaderingen',
    rows: [
      {
        phrase: 'overzicht {DO}',
        does: 'laat zien hoe ver de plannen zijn voor de volgende vergadering',
        voor: BOARD,
        eerst: ['directielid'],
      },
      {
        phrase: 'agenda',
        does: 'laat de komende vergaderingen zien; ‘agenda {PFHO} maart’ kan ook',
        voor: BOARD,
        eerst: BOARD,
      },
      {
        phrase: 'weekoverzicht',
        does: 'laat zien wat er nieuw is, wat klaar moet en wat te laat is',
        voor: COORDINATOR,
      },
      {
        phrase: 'weekvoorstel',
        does: 'laat zien wat er ontbreekt voor de vergaderingen van de komende week; jij beslist wat er op de agenda blijft',
        voor: COORDINATOR,
      },
      {
        phrase: 'verplaats het {DO} naar 20 januari',
        does: 'opent het formulier waarin je een vergadering verplaatst',
        zin: 'verplaats een vergadering',
        voor: COORDINATOR,
      },
      { phrase: 'nieuwe vergadering', does: 'zet een vergadering op de agenda', voor: COORDINATOR },
      {
        phrase: 'geschiedenis {DO} 12 januari',
        does: 'laat zien wie die vergadering plande, verplaatste of veranderde',
        voor: BOARD,
      },
      { phrase: 'planning', does: 'laat kiezen wat je van de komende tijd wilt zien' },
    ],
  },
  {
    kop: 'Opdrachten toevoegen',
    rows: [
      {
        phrase: 'nieuwe opdracht',
        does: 'voegt een opdracht toe en vraagt de projectleider om een plan',
        voor: COORDINATOR,
        eerst: COORDINATOR,
      },
      {
        phrase: 'importeer',
        does: 'leest een tabel in: plak de tabel in dit bericht, met de kopregel erbij',
        voor: COORDINATOR,
      },
      { phrase: 'namen', does: 'vraagt wie er met een naam wordt bedoeld', voor: COORDINATOR },
    ],
  },
  {
    kop: 'Berichten van de bot',
    rows: [
      {
        phrase: 'vooruitblik',
        does: 'laat zien wat ik de komende weken aan iedereen ga sturen',
        voor: COORDINATOR,
      },
      {
        phrase: 'berichten',
        does: 'laat zien welke berichten misschien niet zijn aangekomen',
        voor: KEEPERS,
      },
      {
        phrase: 'pauzeer berichten',
        does: 'zet alle berichten van de bot stil; ‘hervat berichten’ zet ze weer aan',
        voor: KEEPERS,
      },
      {
        phrase: 'koppel',
        does: 'koppelt een kanaal aan een overleg of programma; typ dit in het kanaal zelf. ‘ontkoppel’ maakt het los',
        voor: KEEPERS,
      },
    ],
  },
  {
    kop: 'Beheer',
    rows: [
      {
        phrase: 'instellingen',
        does: 'laat termijnen, uren, vrije dagen en bewaartermijnen zien, en wijzigt ze',
        voor: ['beheerder'],
        eerst: ['beheerder'],
      },
      {
        phrase: 'regio',
        does: 'laat gemeenten, overleggen en programma’s zien, en wijzigt ze',
        voor: ['beheerder'],
      },
      {
        phrase: 'downloads',
        does: 'laat zien welke bestanden zijn opgehaald, en met de link van wie',
        voor: ['beheerder'],
      },
      {
        phrase: 'te vernietigen',
        does: 'laat dossiers zien waarvan de bewaartermijn voorbij is, en vernietigt ze',
        voor: ['beheerder'],
      },
      {
        phrase: 'vernietigd',
        does: 'laat de verklaringen van vernietiging zien',
        voor: ['beheerder'],
      },
      {
        phrase: 'gegevens van Jan Bakker',
        does: 'maakt een bestand van alles wat ik over die collega bewaar',
        zin: 'gegevens van',
        voor: ['beheerder'],
      },
    ],
  },
];

/** The few things that somebody with these roles asks most. */
export function mostUsed(actor: Actor, overleggen: Overlegnamen): HelpSection {
  const isFirst = ({ eerst }: HelpRow): boolean => {
    if (eerst === undefined || eerst === true) return eerst === true;
    return eerst === 'wie nog geen rol heeft' ? !hasRol(actor, ...TAKES_PART) : hasRol(actor, ...eerst);
  };
  return { kop: '', rows: allTopics(actor, overleggen).flatMap(({ rows }) => rows.filter(isFirst)) };
}

/** All that somebody with these roles can type, by topic. */
export function allTopics(
  actor: Actor,
  overleggen: Overlegnamen,
): readonly { readonly kop: string; readonly rows: readonly HelpRow[] }[] {
  return TOPICS.map(({ kop, rows }) => ({
    kop,
    rows: rows
      .filter(({ voor }) => voor === undefined || hasRol(actor, ...voor))
      .map((row) => ({ ...row, phrase: named(row.phrase, overleggen), does: named(row.does, overleggen) })),
  })).filter(({ rows }) => rows.length > 0);
}

/** The topics, each in one line that opens it: all phrases in one list are too many to read on a phone. */
export function topicsOf(actor: Actor, overleggen: Overlegnamen): HelpSection {
  return {
    kop: '',
    rows: allTopics(actor, overleggen).map(({ kop, rows }) => {
      const said = [...new Set(rows.map(({ phrase, zin = phrase }) => `‘${zin}’`))].slice(0, EXAMPLES);
      const more = rows.length - said.length;
      return { phrase: kop, does: listWords([...said, ...(more > 0 ? [`nog ${more}`] : [])]), opens: kop };
    }),
  };
}
const EXAMPLES = 2;

function named(text: string, overleggen: Overlegnamen): string {
  return text.replaceAll('{DO}', overleggen.DO).replaceAll('{PFHO}', overleggen.PFHO);
}
