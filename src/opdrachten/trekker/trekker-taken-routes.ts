import * as z from 'zod/v4';
import { inPrivate } from '../../bot/bot-cards.ts';
import { type CardMessage, type CommandHandler, leadsTo, type Routes } from '../../bot/ports.ts';
import { idSchema, pageSchema, parseCardData } from '../../forms/card-data.ts';
import type { Actor } from '../../shared/actor.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { Ids } from '../../shared/ids.ts';
import { isTrekker } from '../ground/access-rules.ts';
import { opdrachtSchema, PHRASE } from '../ground/card-data.ts';
import type { OpdrachtReader } from '../ground/opdracht-changes.ts';
import { trekkerTaken } from '../ground/trekker-taken.ts';
import { openTakenOf, type TrekkerOpdrachten } from './open-taken.ts';
import type { TrekkerChanges } from './trekker-changes.ts';
import { takenListCard, trekkerTaakCard } from './trekker-taken-cards.ts';

const oneSchema = opdrachtSchema.extend({ taak: idSchema });
const doneSchema = oneSchema.extend({ nonce: idSchema });
const listSchema = z.strictObject({ page: pageSchema });

type Dependencies = {
  readonly opdrachten: OpdrachtReader & TrekkerOpdrachten;
  readonly afhandeling: TrekkerChanges;
  readonly ids: Ids;
  readonly clock: Clock;
  /** Answers a command as if it was typed. */
  readonly say: CommandHandler;
};

/** What a bestuurlijk trekker does: the own tasks as cards, and saying that one is done. */
export function createTrekkerTakenRoutes({ opdrachten, afhandeling, ids, clock, say }: Dependencies): Routes {
  const list = async (actor: Actor, page: number): Promise<CardMessage> =>
    takenListCard(await openTakenOf(opdrachten, actor.id), page);

  return {
    commands: [
      {
        phrases: ['mijn taken', 'taken'],
        // Who is no trekker means everything that is to be done.
        handle: (turn) =>
          inPrivate(turn.place, async () =>
            (await openTakenOf(opdrachten, turn.actor.id)).opdrachten === 0
              ? say({ ...turn, text: 'herinneringen', rest: '' })
              : list(turn.actor, 1),
          ),
      },
    ],
    verbs: {
      'opdrachten.taken': ({ actor, data }) => list(actor, parseCardData(listSchema, data, PHRASE).page),
      async 'opdrachten.openTaak'({ actor, data }) {
        const { opdracht, taak: taakId } = parseCardData(oneSchema, data, PHRASE);
        const { state } = await opdrachten.get(opdracht);
        const taak = isTrekker(actor, state) && trekkerTaken(state).find(({ id }) => id === taakId);
        return taak ? trekkerTaakCard(state, taak, ids.next(), localDate(clock.now())) : list(actor, 1);
      },
      'opdrachten.finishTaak': leadsTo('change', async ({ actor, data }) => {
        const { opdracht, taak: taakId, nonce } = parseCardData(doneSchema, data, PHRASE);
        const { state } = await afhandeling.finishTaak(actor, opdracht, nonce, taakId);
        const taak = trekkerTaken(state).find(({ id }) => id === taakId);
        return taak ? trekkerTaakCard(state, taak, ids.next(), localDate(clock.now())) : list(actor, 1);
      }),
    },
  };
}
