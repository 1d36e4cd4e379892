import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type BotProcess, createBotProcess } from '../support/bot-process.ts';
import { type ConnectorStandIn, startConnectorStandIn } from '../support/connector-standin.ts';
import { CARLA, type Person, TENANT } from '../support/people.ts';
import { pressAfter } from '../support/story.ts';
import { createTeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

/** A new version comes up beside the one that runs, on one Cosmos; then that one is asked to stop while it posts. Real processes, at the real pace. */

const PEOPLE: readonly Person[] = Array.from({ length: 20 }, (_, index) => ({
  id: `7e570000-0000-4000-8000-0000000003${String(index).padStart(2, '0')}`,
  naam: `Projectleider ${index}`,
}));
const OPDRACHTEN_EACH = 4;
const OPDRACHTEN = PEOPLE.length * OPDRACHTEN_EACH;
/** Docs/adr/0003 and 0092: of all instances together. */
const A_SECOND = 25;
const A_SECOND_IN_ONE = 1;
const TAKEN_OVER_WITHIN_MS = 30_000;
/** Over how long they are counted, and how many come close together because this machine did something else just before. */
const WINDOW_MS = 2_000;
const BUNCHED = 10;

type Sent = { readonly at: number; readonly conversationId: string; readonly about: string };

let place: TestStorePlace;
let teams: ConnectorStandIn;
let bots: BotProcess[];
/** Everything that Teams got and that answers nobody, and when. */
let sent: Sent[];

beforeEach(async () => {
  place = await makeStorePlace('cosmos');
  teams = await startConnectorStandIn();
  bots = [];
  sent = [];
});
afterEach(async () => {
  for (const bot of bots) await bot.kill();
  await teams.close();
  await place.remove();
});

/** Each of these opdrachten has a projectleider who can be reached, and nothing of it was posted. */
async function fill(bot: TestBot): Promise<void> {
  const carla = await bot.opened(CARLA);
  const clients = PEOPLE.map((person) => clientOf(person, () => bot.url));
  teams.setMembers([carla, ...clients].map(({ from }) => from));
  for (const client of clients) await client.open();
  await pressAfter(carla, 'pauzeer berichten');
  const rows = Array.from(
    { length: OPDRACHTEN },
    (_, index) => `NR-${index};Opdracht nummer ${index}.;${ownerOf(index).naam};Directieoverleg;2099-12-15`,
  );
  const csv = ['Kenmerk;Onderwerp;Projectleider;Overleg;Datum', ...rows, ''].join('\n');
  await bot.app.importFile(Buffer.from(csv), 'opdrachten.csv');
  for (const { id, naam } of PEOPLE)
    await carla.execute('namen.answer', { namen: naam, page: 1, keuze0: `ja:${id}` });
  await bot.app.delivered();
}

const ownerOf = (opdracht: number): Person => PEOPLE[opdracht % PEOPLE.length] ?? CARLA;
const clientOf = (person: Person, botUrl: () => string) =>
  createTeamsClient({ person, connector: teams, botUrl, settled: async () => undefined });

async function startProcess(): Promise<BotProcess> {
  const bot = await createBotProcess({
    ...place.environment,
    COORDINATORS: CARLA.id,
    ALLOWED_TENANTS: TENANT,
  });
  bots.push(bot);
  await bot.start();
  return bot;
}

/** @param withinMs so long after the last one came */
async function untilPosted(count: number, withinMs: number): Promise<void> {
  for (let known = -1, until = 0; requested().length < count; ) {
    if (known !== requested().length) until = performance.now() + withinMs;
    known = requested().length;
    if (performance.now() > until) throw new Error(`${known} of ${count} were posted, and then no more`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The requests for a plan, which is what waited. */
const requested = (): readonly Sent[] =>
  sent.filter(({ about }) => /^POST .*Opdracht nummer \d+\./.test(about));

/** The most that came within the window. */
function mostWithin(moments: readonly number[]): number {
  return Math.max(
    0,
    ...moments.map((from) => moments.filter((at) => at >= from && at < from + WINDOW_MS).length),
  );
}

test('an instance that is asked to stop while it posts loses nothing, posts nothing twice, and the next one goes on in time and within the limits', async () => {
  const filled = await startTestBot({ place, connector: teams });
  await fill(filled).finally(() => filled.stop());
  const old = await startProcess();
  await startProcess();
  teams.answerBy(({ method, conversationId, activity }) => {
    if (activity.replyToId === undefined)
      sent.push({ at: performance.now(), conversationId, about: `${method} ${activity.summary}` });
    return undefined;
  });

  await pressAfter(
    clientOf(CARLA, () => old.url),
    'hervat berichten',
  );
  await untilPosted(OPDRACHTEN / 5, TAKEN_OVER_WITHIN_MS);
  const before = requested().length;
  const code = await old.stop();
  const stoppedAt = performance.now();
  await untilPosted(OPDRACHTEN, TAKEN_OVER_WITHIN_MS);

  expect(code).toBe(0);
  expect(before).toBeLessThan(OPDRACHTEN);
  const each = Array.from({ length: OPDRACHTEN }, (_, index) => ({
    index,
    posts: requested().filter(({ about }) => about.endsWith(`nummer ${index}.`)).length,
  }));
  expect(each.filter(({ posts }) => posts !== 1)).toEqual([]);
  const after = requested().filter(({ at }) => at > stoppedAt);
  expect(after.length).toBeGreaterThan(0);
  expect((after[0]?.at ?? 0) - stoppedAt).toBeLessThan(TAKEN_OVER_WITHIN_MS);
  expect(mostWithin(sent.map(({ at }) => at))).toBeLessThanOrEqual((A_SECOND * WINDOW_MS) / 1_000 + BUNCHED);
  const inOne = Map.groupBy(sent, ({ conversationId }) => conversationId);
  const most = [...inOne.values()].map((some) => mostWithin(some.map(({ at }) => at)));
  expect(Math.max(...most)).toBeLessThanOrEqual((A_SECOND_IN_ONE * WINDOW_MS) / 1_000 + 1);
  const store = await place.open();
  const unsure = await store.deliveries.byState('uncertain', { limit: 10 });
  await store.close();
  expect(unsure).toEqual([]);
});
