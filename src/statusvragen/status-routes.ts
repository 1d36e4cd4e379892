import * as z from 'zod/v4';
import { anyWords, inPrivate, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes, VerbHandler } from '../bot/ports.ts';
import { mayReadOpdracht } from '../opdrachten/ground/access-rules.ts';
import { parseCardData } from '../opdrachten/ground/card-data.ts';
import { projectleiderOf } from '../opdrachten/ground/collega.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import {
  bereikbaarheidOf,
  type Collegas,
  type DatesOfAll,
  type OpdrachtDates,
} from '../opdrachten/ground/ports.ts';
import { chooseOpdrachtCard, type ListRow, opdrachtenListCard } from '../opdrachten/opdracht-list-cards.ts';
import { historyFor, type VergaderingWords } from '../opdrachten/opdracht-routes.ts';
import type { CurrentDossier, Opdrachten } from '../opdrachten/opdrachten.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { nextMoment } from '../shared/behandeling.ts';
import { pageOf } from '../shared/card-pages.ts';
import { ALL_OPDRACHTEN, MY_OPDRACHTEN } from '../shared/way-buttons.ts';
import { EERSTE_OPDRACHT } from './antwoorden/next-steps.ts';
import { findMeant, namesNothing } from './meant.ts';
import type { FindOpdrachten } from './vocabulary-source.ts';

type Dependencies = {
  readonly opdrachten: Opdrachten;
  readonly findOpdrachten: FindOpdrachten;
  readonly collegas: Collegas;
  readonly datesOfAll: DatesOfAll;
  readonly vergaderingWords: VergaderingWords;
  /** Answers 'geschiedenis' when it is about a vergadering. */
  readonly vergaderingHistory: (turn: CommandTurn) => Promise<CardMessage | undefined>;
  /** How many posts did not surely arrive. */
  readonly countTroubled: () => Promise<number>;
  /** Shows one opdracht to this reader. */
  readonly showOpdracht: VerbHandler;
};

const pageSchema = z.strictObject({ page: z.coerce.number().int().min(1).optional() });

/** `status` and `geschiedenis`: where everything or one opdracht stands, and who changed what. */
export function createStatusRoutes(dependencies: Dependencies): Routes {
  const { opdrachten } = dependencies;

  const show = ({ actor, place }: CommandTurn, opdracht: string): Promise<CardMessage> =>
    dependencies.showOpdracht({ actor, place, data: { opdracht } });

  const chooseOrShow = async (
    turn: CommandTurn,
    verb: 'opdrachten.show' | 'opdrachten.history',
    show: (current: CurrentDossier) => Promise<CardMessage>,
  ): Promise<CardMessage> => {
    const [first, ...others] = await findMeant(turn, dependencies);
    if (!first) return notFound();
    if (others.length === 0) return show(first);
    const candidates = [first, ...others].map(({ state }) => state);
    return chooseOpdrachtCard({ question: 'Welke opdracht bedoel je?', candidates, verb });
  };

  const status = async (turn: CommandTurn): Promise<CardMessage> => {
    if (namesNothing(turn)) return statusList(dependencies, turn.actor, 1);
    return chooseOrShow(turn, 'opdrachten.show', ({ id }) => show(turn, id));
  };

  const history = async (turn: CommandTurn): Promise<CardMessage> => {
    if (namesNothing(turn)) {
      return meldingCard({
        tone: 'uitleg',
        title: 'Van welke opdracht wil je de geschiedenis zien?',
        text: 'Typ ‘geschiedenis’ met woorden uit de titel of het kenmerk. Bijvoorbeeld: geschiedenis huishoudelijke hulp. Van een vergadering: noem het overleg en de dag.',
        buttons: [MY_OPDRACHTEN, ALL_OPDRACHTEN],
      });
    }
    const ofVergadering = turn.rest === '' ? undefined : await dependencies.vergaderingHistory(turn);
    if (ofVergadering) return ofVergadering;
    return chooseOrShow(turn, 'opdrachten.history', (current) =>
      historyFor(opdrachten, dependencies.vergaderingWords, turn.actor, current, 1, turn.place),
    );
  };

  return {
    // What one reader may see is not shown where a whole channel reads along.
    commands: [
      {
        phrases: ['status'],
        takes: anyWords,
        handle: (turn) => inPrivate(turn.place, () => status(turn)),
      },
      {
        phrases: ['geschiedenis'],
        takes: anyWords,
        handle: (turn) => inPrivate(turn.place, () => history(turn)),
      },
    ],
    verbs: {
      'opdrachten.status': ({ actor, data }) =>
        statusList(dependencies, actor, parseCardData(pageSchema, data).page ?? 1),
    },
  };
}

/** All opdrachten that this reader may see, by the day of their meeting. */
async function statusList(
  { opdrachten, collegas, datesOfAll, countTroubled }: Dependencies,
  actor: Actor,
  page: number,
): Promise<CardMessage> {
  const dossiers: Dossier[] = [];
  for (const { state } of await opdrachten.list()) if (mayReadOpdracht(actor, state)) dossiers.push(state);
  const datesOf = await datesOfAll(dossiers);
  // Of each no more than its place: what a row says is asked for those that are shown.
  const places = dossiers.map((dossier) => ({ dossier, dag: dayOf(datesOf(dossier)) }));
  places.sort((a, b) => a.dag.localeCompare(b.dag) || a.dossier.titel.localeCompare(b.dossier.titel, 'nl'));
  const rows: ListRow[] = [];
  for (const { dossier } of pageOf(places, page)) {
    // Whether somebody can be reached is the coördinator's concern alone.
    const reach = hasRol(actor, 'coördinator')
      ? { reach: await bereikbaarheidOf(collegas, projectleiderOf(dossier)) }
      : {};
    rows.push({ dossier, action: 'show', ...reach, ...datesOf(dossier) });
  }
  const troubled = hasRol(actor, 'coördinator') ? await countTroubled() : 0;
  return opdrachtenListCard({
    title: 'Status van de opdrachten',
    ...(troubled === 0
      ? {}
      : {
          notice: `Van ${troubled === 1 ? '1 bericht' : `${troubled} berichten`} is niet zeker of het is aangekomen. Typ ‘berichten’ om te kijken.`,
        }),
    total: dossiers.length,
    rows,
    page,
    verb: 'opdrachten.status',
    empty: hasRol(actor, 'coördinator')
      ? 'Er zijn nog geen opdrachten. Voeg er een toe, of lees een tabel uit Excel in.'
      : hasRol(actor, 'directielid')
        ? 'Er zijn nog geen opdrachten.'
        : 'Er zijn geen opdrachten die jij kunt zien.',
    emptyButtons: hasRol(actor, 'coördinator') ? EERSTE_OPDRACHT : [],
  });
}

/** What has no meeting comes last. */
function dayOf({ route }: OpdrachtDates): string {
  return nextMoment(route)?.datum ?? '9999';
}

function notFound(): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Ik vind geen opdracht bij die woorden',
    text: 'Controleer de titel of het kenmerk. Of typ ‘status’ om alle opdrachten te zien die jij mag zien.',
    buttons: [ALL_OPDRACHTEN],
  });
}
