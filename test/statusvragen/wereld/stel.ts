import { randomUUID } from 'node:crypto';
import { type CardView, findButton, viewCard } from '../../support/card-reader.ts';
import type { CardNode } from '../../support/card-reading.ts';
import type { Person } from '../../support/people.ts';
import type { TeamsClient } from '../../support/teams-client.ts';
import { startTestBot, type TestBot } from '../../support/test-bot.ts';
import { makeStorePlace } from '../../support/test-store.ts';
import { type Gezien, zie } from './lees.ts';
import { CARLA } from './mensen.ts';
import type { Vraag } from './vraag.ts';
import { vulWereld } from './vul.ts';

/** More pages than any answer has. */
const PAGES = 5;

export type Wereld = {
  /** Types the question, after the one before it where there is one. @returns what stands in the chat for it */
  vraag(vraag: Vraag): Promise<Gezien>;
  /** What the bot will post in a period, as `npm run vooruitblik` has it. */
  readonly lookAhead: TestBot['app']['lookAhead'];
  /** The Teams of somebody. */
  clientOf(wie: Person): Promise<TeamsClient>;
  stop(): Promise<void>;
};

/** One bot over the seeded world, on Monday 16 November 2026. */
export async function openWereldBot(): Promise<{ readonly bot: TestBot; stop(): Promise<void> }> {
  const place = await makeStorePlace();
  const store = await place.open();
  await vulWereld(store);
  await store.close();
  const bot = await startTestBot({ place });
  return {
    bot,
    async stop() {
      await bot.stop();
      await place.remove();
    },
  };
}

/** The same, with questions that are typed in it. */
export async function openWereld(): Promise<Wereld> {
  const { bot, stop } = await openWereldBot();
  const clients = new Map<string, TeamsClient>();
  const clientOf = async (person: Person): Promise<TeamsClient> => {
    const client = clients.get(person.id) ?? (await bot.opened(person));
    clients.set(person.id, client);
    return client;
  };

  return {
    lookAhead: (periode) => bot.app.lookAhead(periode),
    clientOf,
    async vraag({ vraag, wie = CARLA, na }) {
      const client = await clientOf(wie);
      if (na !== undefined) await say(bot, client, na);
      const answers = await say(bot, client, vraag);
      const cards = await allPages(
        client,
        answers.flatMap((one) => one.cards),
      );
      return zie(cards, answers.map(({ melding }) => melding).join('\n'));
    },
    stop,
  };
}

/** @returns every message that answers it, with what its notification says: two questions in one message may get two */
async function say(bot: TestBot, client: TeamsClient, text: string) {
  const id = randomUUID();
  await client.send({ id, type: 'message', text });
  return bot.connector
    .shownIn(client.conversationId)
    .filter(({ replyTo, activity }) => replyTo === id && activity.type === 'message')
    .map(({ activityId, activity }) => ({
      cards: ((activity.attachments ?? []) as { content: CardNode }[]).map(({ content }) =>
        viewCard(activityId, content),
      ),
      melding: String(activity.summary ?? ''),
    }));
}

/** The cards, each followed by its other pages. */
async function allPages(client: TeamsClient, cards: readonly CardView[]): Promise<readonly CardView[]> {
  const all: CardView[] = [];
  for (const card of cards) {
    let shown: CardView | undefined = card;
    for (let page = 1; shown && page <= PAGES; page += 1) {
      all.push(shown);
      const next = findButton(shown, 'Volgende');
      shown = next && (await client.execute(next.verb, next.data)).card;
    }
  }
  return all;
}
