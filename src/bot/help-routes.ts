import { type Actor, hasRol, type Rol } from '../shared/actor.ts';
import type { CardButton } from '../shared/card-context.ts';
import { helpCard, meldingCard } from './bot-cards.ts';
import type { CardMessage, CommandHandler, Routes } from './ports.ts';

type HelpRow = { readonly phrase: string; readonly does: string };

const EVERYBODY: readonly HelpRow[] = [
  { phrase: 'status', does: 'laat zien hoe het staat met de opdrachten die jij mag zien' },
  { phrase: 'status huishoudelijke hulp', does: 'laat één opdracht zien; een typefout is niet erg' },
  { phrase: 'geschiedenis huishoudelijke hulp', does: 'laat zien wie wanneer wat veranderde' },
  { phrase: 'tijdlijn huishoudelijke hulp', does: 'laat één opdracht van begin tot eind zien' },
  { phrase: 'toezeggingen', does: 'laat zien wat bij een besluit is beloofd en nog open staat' },
  { phrase: 'herinneringen', does: 'laat zien wat jij nog moet doen, en voor wanneer' },
  {
    phrase: 'afwezig van 1-12 tot 12-12, vervanger Els Hendriks',
    does: 'stuurt je herinneringen naar een ander',
  },
];
const BOARD: readonly HelpRow[] = [
  { phrase: 'agenda', does: 'laat de komende vergaderingen zien; ‘agenda PFHO maart’ kan ook' },
  {
    phrase: 'geschiedenis DO 12 januari',
    does: 'laat zien wie die vergadering plande, verplaatste of veranderde',
  },
  { phrase: 'overzicht DO', does: 'laat zien hoe ver de plannen zijn voor de volgende vergadering' },
  { phrase: 'cijfers 2026', does: 'laat zien hoe goed het gaat: plannen, inbreng, terugkoppeling' },
  { phrase: 'overzicht jaar 2026', does: 'maakt het jaaroverzicht, ook voor Word en Excel' },
];
const OWN: HelpRow = {
  phrase: 'mijn opdrachten',
  does: 'laat zien waar jij projectleider van bent en gaat verder waar je was',
};
const OWN_OF_TREKKER: HelpRow = {
  phrase: 'mijn opdrachten',
  does: 'laat zien waar jij bestuurlijk trekker van bent; een plan kun je lezen als het is ingediend',
};
const TASKS_OF_TREKKER: HelpRow = {
  phrase: 'mijn taken',
  does: 'laat zien wat jij als bestuurlijk trekker nog doet',
};
const COORDINATOR: readonly HelpRow[] = [
  {
    phrase: 'pauzeer berichten',
    does: 'zet alle berichten van de bot stil; ‘hervat berichten’ zet ze weer aan',
  },
  { phrase: 'nieuwe opdracht', does: 'voegt een opdracht toe en vraagt de projectleider om een plan' },
  { phrase: 'nieuwe vergadering', does: 'zet een vergadering op de agenda' },
  { phrase: 'importeer', does: 'leest een tabel in: plak de tabel in dit bericht, met de kopregel erbij' },
  { phrase: 'terugkoppeling verschuldigd', does: 'laat zien wie nog moet horen wat ermee is gedaan' },
  { phrase: 'vooruitblik', does: 'laat zien wat ik de komende weken aan iedereen ga sturen' },
  { phrase: 'berichten', does: 'laat zien welke berichten misschien niet zijn aangekomen' },
  {
    phrase: 'koppel',
    does: 'koppelt een kanaal aan een overleg of programma; typ dit in het kanaal zelf, ‘ontkoppel’ maakt het los',
  },
];

const ADMIN: readonly HelpRow[] = [
  { phrase: 'instellingen', does: 'laat termijnen, uren en vrije dagen zien, en wijzigt ze' },
];

/** What somebody is by an assignment, and not by configuration. */
export type FindRollen = (persoonId: string) => Promise<readonly Rol[]>;

export type Help = {
  readonly routes: Routes;
  /** Never silence: a text that nobody knows gets the help. */
  readonly answerUnknown: CommandHandler;
};

/** `help`, and the answer to whatever nobody knows. */
export function createHelp(findRollen: FindRollen): Help {
  const helpFor = async (actor: Actor, notice?: string): Promise<CardMessage> =>
    cardFor({ ...actor, rollen: [...actor.rollen, ...(await findRollen(actor.id))] }, notice);

  const routes: Routes = {
    commands: [
      {
        phrases: ['help', 'hulp', 'menu', '?', 'hallo', 'hoi', 'hi', 'goedemorgen', 'goedemiddag'],
        handle: ({ actor }) => helpFor(actor),
      },
    ],
    verbs: {
      'bot.help': ({ actor }) => helpFor(actor),
      'bot.cancel': async () =>
        meldingCard({
          tone: 'uitleg',
          title: 'Gestopt',
          text: 'Er is niets veranderd. Typ ‘help’ om te zien wat je kunt doen.',
        }),
    },
  };
  return {
    routes,
    answerUnknown({ actor, text }) {
      const notice =
        text === '' ? 'Je bericht was leeg. Dit kun je vragen:' : 'Dat begrijp ik niet. Dit kun je vragen:';
      return helpFor(actor, notice);
    },
  };
}

function cardFor(actor: Actor, notice?: string): CardMessage {
  const coordinator = hasRol(actor, 'coördinator');
  const board = coordinator || hasRol(actor, 'directielid');
  const buttons: CardButton[] = [
    ...(coordinator ? [{ title: 'Nieuwe opdracht', verb: 'opdrachten.new' }] : []),
    { title: 'Mijn opdrachten', verb: 'opdrachten.mine' },
    { title: 'Status', verb: 'opdrachten.status' },
  ];
  return helpCard({
    rows: [
      ...(coordinator ? COORDINATOR : []),
      ...(board ? BOARD : []),
      ...(hasRol(actor, 'bestuurlijk trekker') ? [OWN_OF_TREKKER, TASKS_OF_TREKKER] : [OWN]),
      ...EVERYBODY,
      ...(hasRol(actor, 'beheerder') ? ADMIN : []),
    ],
    buttons,
    ...(notice === undefined ? {} : { notice }),
  });
}
