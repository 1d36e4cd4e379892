import * as z from 'zod/v4';
import { inPrivate, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Place, Routes } from '../bot/ports.ts';
import type { Versioned } from '../logboek/ports.ts';
import { assertMayReadOpdracht } from '../opdrachten/ground/access-rules.ts';
import { backFor, parseCardData } from '../opdrachten/ground/card-data.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { chooseOpdrachtCard } from '../opdrachten/opdracht-cards.ts';
import type { CurrentDossier, Opdrachten } from '../opdrachten/opdrachten.ts';
import { type Volgende, volgendeOf } from '../opdrachten/tijdlijn.ts';
import { tijdlijnCard } from '../opdrachten/tijdlijn-card.ts';
import type { Actor } from '../shared/actor.ts';
import type { Signaal } from '../signalen/signaal.ts';
import { signaalMomenten } from './signaal-momenten.ts';
import type { FindOpdrachten } from './vocabulary-source.ts';

type Dependencies = {
  readonly opdrachten: Pick<Opdrachten, 'get'>;
  readonly findOpdrachten: FindOpdrachten;
  /** What is owed first for this opdracht, by whom and before which day; undefined: nothing. */
  readonly firstOwed: (dossier: Dossier) => Promise<Volgende | undefined>;
  /** The signalen that name this opdracht. */
  readonly signalenOver: (opdrachtId: string) => Promise<readonly Versioned<Signaal>[]>;
};

const showSchema = z.strictObject({ opdracht: z.string().min(1).max(100) });

/** `tijdlijn huishoudelijke hulp`: an opdracht from beginning to end on one card. */
export function createTijdlijnRoutes(dependencies: Dependencies): Routes {
  const { opdrachten, findOpdrachten, firstOwed, signalenOver } = dependencies;
  const show = async (actor: Actor, place: Place, { state }: CurrentDossier): Promise<CardMessage> => {
    assertMayReadOpdracht(actor, state);
    const volgende = (await firstOwed(state)) ?? volgendeOf(state);
    const meer = signaalMomenten(await signalenOver(state.id));
    return tijdlijnCard({ dossier: state, volgende, meer, ...backFor(place, state) });
  };

  const find = async ({ actor, place, rest }: CommandTurn): Promise<CardMessage> => {
    const [first, ...others] = rest === '' ? [] : await findOpdrachten(rest, actor);
    if (!first) {
      return meldingCard({
        tone: 'uitleg',
        title:
          rest === ''
            ? 'Van welke opdracht wil je de tijdlijn zien?'
            : 'Ik vind geen opdracht bij die woorden',
        text: 'Typ ‘tijdlijn’ met woorden uit de titel of het kenmerk. Bijvoorbeeld: tijdlijn huishoudelijke hulp.',
      });
    }
    if (others.length === 0) return show(actor, place, first);
    const candidates = [first, ...others].map(({ state }) => state);
    return chooseOpdrachtCard({
      question: 'Welke opdracht bedoel je?',
      candidates,
      verb: 'opdrachten.tijdlijn',
    });
  };

  return {
    commands: [{ phrases: ['tijdlijn'], handle: (turn) => inPrivate(turn.place, () => find(turn)) }],
    verbs: {
      async 'opdrachten.tijdlijn'({ actor, data, place }) {
        return show(actor, place, await opdrachten.get(parseCardData(showSchema, data).opdracht));
      },
    },
  };
}
