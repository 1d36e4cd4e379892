import type { BordPlek } from '../shared/bord.ts';
import { CARD_BUDGET_BYTES, jsonBytes } from '../shared/card-budget.ts';
import { ALL_OPDRACHTEN } from '../shared/way-buttons.ts';
import { meldingCard, says } from './bot-cards.ts';
import type { CardRenderer } from './card-renderer.ts';
import type { CardMessage, Routes } from './ports.ts';

/** The link that opens a page of the werkbord; undefined: this bot has none that can be reached. */
type BordLink = (plek: BordPlek) => string | undefined;

const TITLE = 'Bekijk op het werkbord';
/** Longer addresses are refused on the way. */
const LONGEST = 2_000;

/** Cards as they are, each with a link to where the same stands on the werkbord, as far as it fits. */
export function withBordLinks(renderer: CardRenderer, linkOf: BordLink): CardRenderer {
  return {
    render(message) {
      const card = renderer.render(message);
      const url = message.bord && linkOf(message.bord);
      if (url === undefined || url.length > LONGEST) return card;
      const link = { type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: TITLE, url }] };
      const body = Array.isArray(card.body) ? card.body : [];
      const linked = { ...card, body: [...body, link] };
      return jsonBytes(linked) <= CARD_BUDGET_BYTES ? linked : card;
    },
  };
}

type Where = {
  /** The id of the app in Teams; undefined: not known. */
  readonly teamsAppId?: string | undefined;
  /** Is there a werkbord in Teams? */
  readonly isInTeams: boolean;
  /** Where browsers reach this machine, where there is no Teams; undefined: in Teams, or not known yet. */
  readonly localUrl: () => string | undefined;
};

/** In Teams a link to the tab, which opens there at the page; on this machine its address. */
export function createBordLink({ teamsAppId, isInTeams, localUrl }: Where): BordLink {
  return ({ pad, params, deel }) => {
    const address = `${pad}?${new URLSearchParams(params)}${deel === undefined ? '' : `#${deel}`}`;
    const base = localUrl();
    if (base !== undefined) return `${base}/werkbord/${address}`;
    if (!isInTeams || teamsAppId === undefined) return undefined;
    const context = encodeURIComponent(JSON.stringify({ subEntityId: address }));
    return `https://teams.microsoft.com/l/entity/${teamsAppId}/${WERKBORD_TAB}?context=${context}`;
  };
}

/** The id of the tab in the manifest of the app. */
export const WERKBORD_TAB = 'werkbord';

/** 'Werkbord': where it is, with a link when there is one. @param isThere is there a werkbord for who can type here? */
export function createBordRoutes(isThere: boolean): Routes {
  return {
    commands: [
      { phrases: ['werkbord', 'bord'], handle: async () => (isThere ? BORD : NO_BORD) },
      { phrases: ['planning', 'jaarplanning'], handle: async () => (isThere ? PLANNING_THERE : PLANNING) },
    ],
    verbs: {},
  };
}

const BORD: CardMessage = {
  ...meldingCard({
    tone: 'uitleg',
    title: 'Het werkbord',
    text: 'Daar staan je werk, de opdrachten, de planning, de vergaderingen en de cijfers bij elkaar, voor zover jij ze mag zien. In Teams is het de tab ‘Werkbord’ boven onze chat.',
  }),
  bord: { pad: 'mijn-werk', params: {} },
};
const NO_BORD = meldingCard({
  tone: 'uitleg',
  title: 'Er is hier geen werkbord',
  text: 'De beheerder heeft het nog niet aangezet. Wat erop staat, kun je ook hier vragen.',
  buttons: [ALL_OPDRACHTEN],
});

const PLANNING = meldingCard({
  tone: 'uitleg',
  title: 'Wat wil je van de planning zien?',
  text: 'Typ een dag of een maand, of kies.',
  choices: [
    { title: 'De activiteiten die nog komen', zin: 'welke activiteiten komen er nog?' },
    { title: 'De vergaderingen', zin: 'agenda' },
    { title: 'Wanneer inwoners van ons horen', zin: 'communicatiekalender' },
  ].map(({ title, zin }) => ({ title, ...says(zin) })),
});
const PLANNING_THERE: CardMessage = { ...PLANNING, bord: { pad: 'planning', params: {} } };
