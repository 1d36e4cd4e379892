import * as z from 'zod/v4';
import { inPrivate, onlyInPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { idSchema, parseCardData } from '../forms/card-data.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { OfficeTimes } from '../shared/office-hours.ts';
import { rolls } from './bewaard/rolling.ts';
import type { Weekvragen } from './bewaard/weekvragen.ts';
import type { Gesprek } from './gesprek.ts';
import { type Query, querySchema } from './ground/query.ts';
import type { AnswerWeekvragen } from './weekvraag-answers.ts';
import { FULL, keptCard, myQuestionsCard, nothingToKeepCard } from './weekvraag-cards.ts';
import { firstAfter } from './weekvraag-source.ts';

type Dependencies = {
  readonly weekvragen: Weekvragen;
  readonly answerAll: AnswerWeekvragen;
  readonly gesprek: Pick<Gesprek, 'previous'>;
  readonly kalender: () => Promise<OfficeTimes>;
  readonly clock: Clock;
};

const MINE = 'mijn vragen';
const keepData = z.strictObject({ query: querySchema });
const stopData = z.strictObject({ weekvraag: idSchema });

/** 'Stuur dit elke maandag': the answer comes in the own chat each week, until that is stopped. */
export function createWeekvraagRoutes(dependencies: Dependencies): Routes {
  const { weekvragen, answerAll, gesprek, kalender, clock } = dependencies;

  const mine = async (actor: Actor, notice?: string): Promise<CardMessage> =>
    myQuestionsCard(await answerAll(await weekvragen.list(actor.id), actor, true), notice);

  const keep = async (actor: Actor, query: Query): Promise<CardMessage> => {
    const id = await weekvragen.keep(actor, query);
    if (id === undefined) return mine(actor, FULL);
    const now = clock.now();
    const dag = localDate(firstAfter(now, await kalender()));
    return keptCard({ id, query, dag, schuift: rolls(query, localDate(now)) });
  };

  return {
    commands: [
      {
        phrases: [
          'zet dit wekelijks in mijn chat',
          'zet dit elke week in mijn chat',
          'zet dit elke maandag in mijn chat',
          'stuur dit elke maandag',
          'stuur dit wekelijks',
        ],
        handle: ({ actor, place }) =>
          inPrivate(place, async () => {
            const query = (await gesprek.previous(actor.id))?.query;
            return query ? keep(actor, query) : nothingToKeepCard();
          }),
      },
      {
        phrases: [MINE, 'mijn vragen voor de maandag', 'mijn weekvragen', 'weekvragen'],
        handle: ({ actor, place }) => inPrivate(place, () => mine(actor)),
      },
    ],
    // 'Welke vragen krijg ik elke maandag', 'stop met die wekelijkse berichten'.
    otherText: async ({ text, actor, place }) => {
      const { asksOfWeekly } = await import('./taal/weekly-wish.ts');
      return asksOfWeekly(text) ? inPrivate(place, () => mine(actor)) : undefined;
    },
    verbs: onlyInPrivate({
      'statusvragen.keep': ({ actor, data }) => keep(actor, parseCardData(keepData, data, MINE).query),
      'statusvragen.mine': ({ actor }) => mine(actor),
      async 'statusvragen.stop'({ actor, data }) {
        await weekvragen.stop(actor, parseCardData(stopData, data, MINE).weekvraag);
        return mine(actor, 'Dat antwoord komt niet meer.');
      },
    }),
  };
}
