import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Delivery, DeliveryState } from '../../src/logboek/ports.ts';
import { DELIVERY_STATES } from '../../src/logboek/ports.ts';
import { type BotProcess, createBotProcess } from '../support/bot-process.ts';
import {
  type ConnectorRequest,
  type ConnectorStandIn,
  startConnectorStandIn,
} from '../support/connector-standin.ts';
import { CARLA, SAMIRA, TENANT } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import { createTeamsClient, type TeamsClient } from '../support/teams-client.ts';
import { WELCOME } from '../support/test-bot.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

// A real process: the platform sends SIGTERM, and after ten seconds the bot ends by itself with exit code 1.

let place: TestStorePlace;
let teams: ConnectorStandIn;
let bot: BotProcess;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  place = await makeStorePlace();
  teams = await startConnectorStandIn();
  bot = await createBotProcess({
    ...place.environment,
    COORDINATORS: CARLA.id,
    ALLOWED_TENANTS: TENANT,
  });
  await bot.start();
  const clientOf = (person: typeof CARLA): TeamsClient =>
    createTeamsClient({
      person,
      connector: teams,
      botUrl: () => bot.url,
      settled: async () => undefined,
    });
  [carla, samira] = [clientOf(CARLA), clientOf(SAMIRA)];
  teams.setMembers([carla.from, samira.from]);
  await carla.open();
  await samira.open();
});
afterEach(async () => {
  await bot.kill();
  await teams.close();
  await place.remove();
});

const toSamira = ({ conversationId, method, activity }: ConnectorRequest): boolean =>
  method === 'POST' &&
  conversationId === samira.conversationId &&
  // Read when the chat was opened, and no post.
  !JSON.stringify(activity).includes(WELCOME);

/** Waits until Teams has got so many posts for Samira. */
async function postsToSamira(count: number): Promise<void> {
  while (teams.requests.filter(toSamira).length < count)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

/** What is recorded of the posts for Samira, after the process has ended. */
async function recorded(): Promise<Readonly<Partial<Record<DeliveryState, readonly Delivery[]>>>> {
  const store = await place.open();
  try {
    const found: Partial<Record<DeliveryState, readonly Delivery[]>> = {};
    for (const state of DELIVERY_STATES) {
      const some = await store.deliveries.byTarget(`persoon:${SAMIRA.id}`, state);
      if (some.length > 0) found[state] = some;
    }
    return found;
  } finally {
    await store.close();
  }
}

test('a post that is under way is finished and recorded', async () => {
  teams.answerBy((request) => (toSamira(request) ? { status: 201, afterMs: 1_000 } : undefined));
  await addOpdracht(carla, SAMIRA);
  await postsToSamira(1);

  expect(await bot.stop()).toBe(0);

  const { sent, ...others } = await recorded();
  expect([sent?.length, others]).toEqual([1, {}]);
});

test('a post that Teams does not answer is recorded as uncertain, not left behind as claimed', async () => {
  teams.answerBy((request) => (toSamira(request) ? 'hang' : undefined));
  await addOpdracht(carla, SAMIRA);
  await postsToSamira(1);

  expect(await bot.stop()).toBe(0);

  const { uncertain, ...others } = await recorded();
  expect([uncertain?.length, others]).toEqual([1, {}]);
  expect(uncertain?.[0]?.leaseUntil).toBeUndefined();
});

test('what waits for its turn is not claimed any more, and comes once after the next start', async () => {
  const titels = ['Eerste', 'Tweede', 'Derde', 'Vierde'].map((word) => `${word} opdracht voor Samira`);
  for (const titel of titels) await addOpdracht(carla, SAMIRA, { titel });
  await postsToSamira(1);

  expect(await bot.stop()).toBe(0);

  const before = teams.requests.filter(toSamira).length;
  const states = await recorded();
  expect(before).toBeLessThan(titels.length);
  // What was not sent is unclaimed, or on a busy machine not even noted yet.
  const { sent, waiting = [], ...others } = states;
  expect([sent?.length, others]).toEqual([before, {}]);
  expect(waiting.map(({ attempt }) => attempt)).toEqual(waiting.map(() => 0));

  await bot.start();
  await postsToSamira(titels.length);
  expect(await bot.stop()).toBe(0);
  const shown = teams.shownIn(samira.conversationId).map(({ activity }) => String(activity.summary));
  for (const titel of titels) expect(shown.filter((summary) => summary.includes(titel))).toHaveLength(1);
});

test('a request that is under way is answered, and no new one is taken', async () => {
  teams.answerBy(({ activity }) => (activity.replyToId ? { status: 201, afterMs: 1_000 } : undefined));
  const replies = teams.requests.length;
  const asked = carla.send({ type: 'message', text: 'help' });
  while (teams.requests.length === replies) await new Promise((resolve) => setTimeout(resolve, 5));

  const stopped = bot.stop();
  const { status } = await asked;

  expect(status).toBe(200);
  expect(await stopped).toBe(0);
  await expect(carla.send({ type: 'message', text: 'help' })).rejects.toThrow();
});
