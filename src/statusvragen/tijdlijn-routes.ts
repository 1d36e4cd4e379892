import { anyWords, inPrivate, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Place, Routes } from '../bot/ports.ts';
import type { Versioned } from '../logboek/ports.ts';
import { assertMayReadOpdracht } from '../opdrachten/ground/access-rules.ts';
import {
  backFor,
  opdrachtPageSchema,
  opdrachtSchema,
  parseCardData,
} from '../opdrachten/ground/card-data.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { DatesOf } from '../opdrachten/ground/ports.ts';
import { jaartabelCard } from '../opdrachten/jaartabel/jaartabel-card.ts';
import { chooseOpdrachtCard } from '../opdrachten/opdracht-list-cards.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { ShowOplegger } from '../opdrachten/oplegger/oplegger-routes.ts';
import { type Volgende, volgendeOf } from '../opdrachten/tijdlijn.ts';
import { routeCard, tijdlijnCard } from '../opdrachten/tijdlijn-card.ts';
import type { Actor } from '../shared/actor.ts';
import { ALL_OPDRACHTEN, MY_OPDRACHTEN } from '../shared/way-buttons.ts';
import type { Signaal } from '../signalen/signaal.ts';
import { findMeant, namesNothing } from './meant.ts';
import { signaalMomenten } from './signaal-momenten.ts';
import type { FindOpdrachten } from './vocabulary-source.ts';

type Dependencies = {
  readonly opdrachten: Pick<Opdrachten, 'get'>;
  readonly findOpdrachten: FindOpdrachten;
  readonly datesOf: DatesOf;
  readonly showOplegger: ShowOplegger;
  /** What is owed first for this opdracht, by whom and before which day, as this reader may know; undefined: nothing. */
  readonly firstOwed: (dossier: Dossier, lezer: Actor) => Promise<Volgende | undefined>;
  /** The signalen that name this opdracht. */
  readonly signalenOver: (opdrachtId: string) => Promise<readonly Versioned<Signaal>[]>;
};

type Show = (actor: Actor, place: Place, dossier: Dossier) => Promise<CardMessage>;

/** `tijdlijn huishoudelijke hulp`: an opdracht from beginning to end. `behandelingen …`: its route over the bodies. `oplegger …`: how far its oplegger is. */
export function createTijdlijnRoutes(dependencies: Dependencies): Routes {
  const { opdrachten, findOpdrachten, datesOf, showOplegger, firstOwed, signalenOver } = dependencies;

  const showTijdlijn: Show = async (actor, place, dossier) => {
    assertMayReadOpdracht(actor, dossier);
    // Of its steps nothing is known.
    const overgenomen = jaartabelCard(dossier, backFor(place, dossier));
    if (overgenomen) return overgenomen;
    const { route } = await datesOf(dossier);
    const volgende = volgendeOf(dossier, await firstOwed(dossier, actor), route);
    const meer = signaalMomenten(await signalenOver(dossier.id));
    return tijdlijnCard({ dossier, route, volgende, meer, ...backFor(place, dossier) });
  };
  const showRoute = async (actor: Actor, place: Place, dossier: Dossier, page = 1): Promise<CardMessage> => {
    assertMayReadOpdracht(actor, dossier);
    const { route } = await datesOf(dossier);
    return routeCard({ dossier, route, page, ...backFor(place, dossier) });
  };

  /** Shows the one opdracht that the words name, or asks which. @param phrase what was typed before them */
  const find = async (turn: CommandTurn, phrase: Phrase, show: Show): Promise<CardMessage> => {
    const { actor, place, rest } = turn;
    const [first, ...others] = namesNothing(turn)
      ? []
      : await findMeant(turn, { opdrachten, findOpdrachten });
    if (!first) {
      return meldingCard({
        tone: 'uitleg',
        title: rest === '' ? ASKS[phrase] : 'Ik vind geen opdracht bij die woorden',
        text: `Typ ‘${phrase}’ met woorden uit de titel of het kenmerk. Bijvoorbeeld: ${phrase} huishoudelijke hulp. Of open een opdracht uit de lijst.`,
        buttons: [MY_OPDRACHTEN, ALL_OPDRACHTEN],
      });
    }
    if (others.length === 0) return show(actor, place, first.state);
    return chooseOpdrachtCard({
      question: 'Welke opdracht bedoel je?',
      candidates: [first, ...others].map(({ state }) => state),
      verb: VERBS[phrase],
    });
  };
  const command = (phrases: readonly string[], phrase: Phrase, show: Show) => ({
    phrases,
    takes: anyWords,
    handle: (turn: CommandTurn) => inPrivate(turn.place, () => find(turn, phrase, show)),
  });

  return {
    commands: [
      command(['tijdlijn'], 'tijdlijn', showTijdlijn),
      command(['behandelingen van', 'behandelingen', 'route van', 'route'], 'behandelingen', showRoute),
      command(['oplegger van', 'oplegger'], 'oplegger', (actor, _place, dossier) =>
        showOplegger(actor, dossier),
      ),
    ],
    verbs: {
      async 'opdrachten.tijdlijn'({ actor, data, place }) {
        const { opdracht } = parseCardData(opdrachtSchema, data);
        return showTijdlijn(actor, place, (await opdrachten.get(opdracht)).state);
      },
      async 'opdrachten.route'({ actor, data, place }) {
        const { opdracht, page } = parseCardData(opdrachtPageSchema, data);
        return showRoute(actor, place, (await opdrachten.get(opdracht)).state, page);
      },
    },
  };
}

const ASKS = {
  tijdlijn: 'Van welke opdracht wil je de tijdlijn zien?',
  behandelingen: 'Van welke opdracht wil je de behandelingen zien?',
  oplegger: 'Van welke opdracht wil je de oplegger zien?',
} as const;
const VERBS = {
  tijdlijn: 'opdrachten.tijdlijn',
  behandelingen: 'opdrachten.route',
  oplegger: 'opdrachten.oplegger',
} as const;
type Phrase = keyof typeof VERBS;
