import { type Actor, hasRol, type Rol } from '../shared/actor.ts';
import type { CardButton } from '../shared/card-context.ts';
import type { LeesRegio } from '../shared/regio.ts';
import {
  ADVISED_PLANS,
  ALL_OPDRACHTEN,
  HELP,
  MY_GEMEENTE,
  MY_OPDRACHTEN,
  NEW_OPDRACHT,
  WHO_IS_COORDINATOR,
} from '../shared/way-buttons.ts';
import { meldingCard, says } from './bot-cards.ts';
import type { Overlegnamen } from './help-topics.ts';
import type { CardMessage } from './ports.ts';

/** What the bot says of itself: at first contact, and when somebody asks (domain: Privacy). */

/** What somebody is by an assignment, and not by configuration. */
export type FindRollen = (persoonId: string) => Promise<readonly Rol[]>;

type Welcome = {
  /** What comes to this person, and when. */
  readonly vraagt: string;
  /** Who reads what this person writes, or what this person may read. */
  readonly leest: string;
  /** To try; the help is the third. */
  readonly probeer: readonly [CardButton, CardButton];
};

const say = (title: string, zin: string): CardButton => ({ title, ...says(zin) });
const WHO_READS = say('Wie kan mijn plan lezen?', 'wie kan mijn plan lezen');
const WHERE_KEPT = say('Waar blijven mijn gegevens?', 'waar blijven mijn gegevens');

const KEPT =
  'Wat je invult, blijft in de opslag van je eigen organisatie. Van inwoners leggen we geen namen vast.';
const ALWAYS = 'Ik stuur alleen iets op werkdagen, overdag, en bundel wat bij elkaar hoort.';

/** The first role that somebody has says what is told; who has none may get one later. */
const WELCOMES: readonly (readonly [Rol, (namen: Overlegnamen) => Welcome])[] = [
  [
    'coördinator',
    () => ({
      vraagt:
        'Jij krijgt een bericht als een plan is ingediend, als iets te laat is, en elke week een overzicht. Je beslist zelf: ik neem niets over.',
      leest: 'Jij ziet alles, ook concepten. In een kanaal noem ik nooit wie te laat is.',
      probeer: [NEW_OPDRACHT, ALL_OPDRACHTEN],
    }),
  ],
  [
    'directielid',
    ({ DO }) => ({
      vraagt: `Als directielid vraag ik je niets. Voor elk ${DO} staat in het kanaal hoe ver de plannen zijn.`,
      leest: 'Jij ziet overzichten, en een plan zodra het is ingediend. Concepten zie je niet.',
      probeer: [ALL_OPDRACHTEN, say('Wat is te laat?', 'wat is te laat?')],
    }),
  ],
  [
    'beheerder',
    () => ({
      vraagt: 'Als beheerder vraag ik je niets uit mezelf. Jij stelt termijnen, uren en de regio in.',
      leest: 'Jij ziet de instellingen, niet wat er in de plannen staat.',
      probeer: [
        { title: 'Bekijk de instellingen', verb: 'instellingen.show' },
        { title: 'Bekijk de regio', verb: 'regio.show' },
      ],
    }),
  ],
  [
    'projectleider',
    ({ DO, PFHO }) => ({
      vraagt: `Ik vraag je per opdracht om een participatieplan vóór het ${DO}, en later wat inwoners zeiden en wat je ermee deed, vóór het ${PFHO}. Ik herinner je hooguit vier keer.`,
      leest:
        'Je concept lezen alleen jij en de coördinator. Na het indienen ook directieleden, de bestuurlijk trekker en de adviseurs.',
      probeer: [MY_OPDRACHTEN, say('Wat moet ik doen?', 'herinneringen')],
    }),
  ],
  [
    'bestuurlijk trekker',
    () => ({
      vraagt: 'Ik laat weten wanneer je bij een gesprek met inwoners bent gevraagd, en wat er is besloten.',
      leest: 'Jij ziet je eigen onderwerpen, en een plan zodra het is ingediend.',
      probeer: [MY_OPDRACHTEN, say('Bekijk mijn taken', 'mijn taken')],
    }),
  ],
  [
    'adviseur',
    () => ({
      vraagt:
        'Is een plan ingediend? Dan vraag ik je of de manier past bij de mensen om wie het gaat. Het akkoord wacht er niet op.',
      leest: 'Jij ziet een plan zodra het is ingediend. Een concept zie je niet.',
      probeer: [ADVISED_PLANS, say('Wat moet ik doen?', 'herinneringen')],
    }),
  ],
  [
    'contact van een gemeente',
    () => ({
      vraagt:
        'De coördinator kan je vragen over welke onderwerpen jouw gemeente met inwoners wil praten. Ik laat weten wanneer een plan iets vraagt van jouw inwoners, en wat er is besloten.',
      leest:
        'Jij ziet de jaaragenda, en van je eigen gemeente de opdrachten in het kort, wat is besloten en wat inwoners hoorden. Een concept zie je niet.',
      probeer: [MY_GEMEENTE, say('Bekijk de jaaragenda', 'jaaragenda')],
    }),
  ],
];

const OTHERS: Welcome = {
  vraagt:
    'Ik vraag je pas iets als je een opdracht krijgt, of iets anders om te doen. Dan stuur ik je hier een bericht. Mis je iets? Vraag het aan de coördinator.',
  leest: 'Jij ziet je eigen opdrachten. Een concept lezen alleen de projectleider en de coördinator.',
  probeer: [WHO_IS_COORDINATOR, WHO_READS],
};

/**
 * Once a person, before anything else.
 * @param leestModel a language model reads the questions that the rules cannot read
 */
export function welcomeCard(actor: Actor, namen: Overlegnamen, leestModel = false): CardMessage {
  const [, own] = WELCOMES.find(([rol]) => hasRol(actor, rol)) ?? [];
  const { vraagt, leest, probeer } = own?.(namen) ?? OTHERS;
  return meldingCard({
    tone: 'uitleg',
    title: 'Hallo, ik ben de bot van Samenkracht!',
    text: [
      `Ik help om inwoners op tijd mee te laten doen aan opdrachten, en onthoud wat is afgesproken. ${leestModel ? 'Ik ben een programma met vaste regels, geen mens. Begrijp ik je vraag niet? Dan leest een taalmodel (AI) haar.' : 'Ik ben een programma met vaste regels, geen mens en geen AI.'}`,
      `Wat kun je verwachten? ${vraagt} ${ALWAYS}`,
      `Wie leest wat? ${leest}`,
      `Waar blijft het? ${KEPT}`,
    ].join('\n'),
    buttons: [...probeer, HELP],
  });
}

/**
 * What a role brings, for who got it after the welcome. @param given `gemeente`: of which one somebody is contact
 * @throws Error for a role of which the welcome has no words
 */
export function newRoleCard(
  { rol, gemeente, door }: { readonly rol: Rol; readonly gemeente?: string; readonly door: string },
  namen: Overlegnamen,
): CardMessage {
  const [, own] = WELCOMES.find(([known]) => known === rol) ?? [];
  if (!own) throw new Error(`no words for the role ${rol}`);
  const { vraagt, leest, probeer } = own(namen);
  return meldingCard({
    tone: 'uitleg',
    title: `Je bent nu ${gemeente === undefined ? rol : `contact van ${gemeente}`}`,
    text: [`${door} koos jou.`, vraagt, leest].join('\n'),
    buttons: [...probeer, HELP],
  });
}

/** What the overleggen of the region are called in short. */
export async function readOverlegnamen(regio: LeesRegio): Promise<Overlegnamen> {
  const { first } = (await regio()).overleggen;
  return { DO: first('DO').kort, PFHO: first('PFHO').kort };
}

/**
 * The welcome of somebody, by all roles of that person.
 * @param findRollen those that follow from an opdracht or a gemeente
 */
export function createWelcome({
  findRollen,
  regio,
  leestModel,
}: {
  readonly findRollen: FindRollen;
  readonly regio: LeesRegio;
  readonly leestModel: boolean;
}): (actor: Actor) => Promise<CardMessage> {
  return async (actor) => {
    const rollen = [...actor.rollen, ...(await findRollen(actor.id))];
    return welcomeCard({ ...actor, rollen }, await readOverlegnamen(regio), leestModel);
  };
}

export function whoReadsCard(): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Wie leest wat?',
    text: [
      'Een plan in concept lezen alleen de projectleider, wie die vervangt, en de coördinator.',
      'Is het ingediend? Dan lezen ook directieleden, de bestuurlijk trekker van die opdracht en de adviseurs mee.',
      'In een kanaal staan alleen titels en aantallen. Ik noem daar nooit wie te laat is.',
      'Anderen zien je plan niet. Wie wanneer iets veranderde, staat in de geschiedenis van de opdracht.',
    ].join('\n'),
    buttons: [WHERE_KEPT, HELP],
  });
}

export function whereKeptCard(): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Waar blijven je gegevens?',
    text: [
      `${KEPT} De beheerder kan zeggen waar die opslag staat.`,
      'Van jou bewaar ik je naam, je account, en wat je hier vastlegt of verandert. Een vraag die je typt, bewaar ik niet in het dossier.',
      'Lijkt er in een tekst een naam, adres of nummer van een inwoner te staan? Dan vraag ik je om het weg te halen, vóór er iets wordt bewaard.',
      'Ik gooi niets weg: voor dossiers geldt de Archiefwet.',
    ].join('\n'),
    buttons: [WHO_READS, HELP],
  });
}

/** @param leestModel a language model reads the questions that the rules cannot read */
export function aiCard(leestModel: boolean): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: leestModel ? 'Ik werk met regels, en soms leest AI je vraag' : 'Nee, dit is geen AI',
    text: (leestModel ? WITH_MODEL : WITHOUT_MODEL).join('\n'),
    buttons: [WHERE_KEPT, HELP],
  });
}

const RULES =
  'Ik werk met vaste regels. Dezelfde vraag met dezelfde gegevens geeft hetzelfde antwoord. Ik verzin niets.';
const WITHOUT_MODEL = [
  RULES,
  'Ik leer niet van wat je typt, en stuur het niet naar een AI-dienst. Wat ik niet begrijp, zeg ik.',
];
const WITH_MODEL = [
  RULES,
  'Begrijp ik je vraag niet? Dan gaat ze naar een taalmodel van je eigen organisatie. Dat zet haar om in een zoekopdracht, en ziet geen dossiers en geen antwoorden. Namen van collega’s gaan niet mee.',
  'Bij zo’n antwoord staat dat een taalmodel je vraag las, en hoe. Wat het niet goed las, haal je weg.',
];
