import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/v4';
import { NOT_WANTED } from '../src/bezorging/delivery-record.ts';
import type { Store } from '../src/logboek/ports.ts';
import { createBotProcess } from '../test/support/bot-process.ts';
import { type ConnectorStandIn, startConnectorStandIn } from '../test/support/connector-standin.ts';
import type { CosmosEmulator, CosmosFault } from '../test/support/cosmos-emulator.ts';
import { CARLA, TENANT } from '../test/support/people.ts';
import { pressAfter } from '../test/support/story.ts';
import { makeStorePlace } from '../test/support/test-store.ts';
import { countOutage, countPosts, countSubmissions, type Outage, type Post } from './cosmos-counts.ts';
import { fillStore } from './cosmos-fill.ts';
import { type Answers, clientAt, handIn, makePeople, type Step } from './crowd.ts';
import { type Measurement, seconds } from './numbers.ts';

export type Proof = {
  readonly opdrachten: number;
  readonly people: number;
  /** How many steps each of them hands in, and how long somebody waits between two. */
  readonly stepsEach: number;
  readonly pauseMs: number;
  /** For how long the store fails in the middle of it; 0: it does not. */
  readonly outageMs: number;
};

const BEFORE_OUTAGE_MS = 8_000;
const UNFINISHED = ['waiting', 'sending', 'later'] as const;
const bodySchema = z.object({ state: z.object({ titel: z.string() }) });
const SETTLE_WITHIN_MS = 10 * 60_000;
/** Each request fails in one of the ways in which an account is out. */
const WAYS: readonly CosmosFault[] = ['reset before', { status: 503 }, 'hang'];

/** One run of two processes over a store of its own. @returns what was counted, against what must be */
export async function proveOnCosmos(
  proof: Proof,
  say: (line: string) => void,
): Promise<readonly Measurement[]> {
  const began = performance.now();
  const place = await makeStorePlace('cosmos');
  const teams = await startConnectorStandIn();
  const environment = {
    ...place.environment,
    COORDINATORS: CARLA.id,
    ALLOWED_TENANTS: TENANT,
    LOG_LEVEL: 'error',
  };
  const bots = await Promise.all(
    ['een', 'twee'].map((own) => createBotProcess({ ...environment, DATA_DIR: join(place.dataDir, own) })),
  );
  const store = await place.open();
  try {
    const [first, second] = bots;
    if (!first || !second || !place.emulator) throw new Error('two processes on Cosmos are needed');
    const people = makePeople(proof.people);
    await fillStore(people, proof.opdrachten, teams, environment);
    const before = postsOf(teams).length;
    await first.start();
    say(`  ${proof.opdrachten} opdrachten after ${seconds(performance.now() - began)}`);
    const steps = await planSteps(store, proof);

    const started = Date.now();
    const answers: Answers = { acknowledged: new Map(), refusedAt: [], slowestMs: 0 };
    const carla = clientAt(first.url, CARLA, teams);
    // One hears that posting goes on, the other starts: both find everything that waits.
    await Promise.all([pressAfter(carla, 'hervat berichten'), second.start()]);
    const outage = proof.outageMs > 0 ? outageOf(place.emulator, proof.outageMs) : undefined;
    await Promise.all(
      people.map((person, index) => {
        const clients = bots.map(({ url }) => clientAt(url, person, teams));
        return handIn(clients, steps[index] ?? [], proof.pauseMs, answers);
      }),
    );
    const workedMs = Date.now() - started;
    say(`  all handed in after ${seconds(workedMs)}`);
    const posts = () => postsOf(teams).slice(before);
    await untilDelivered(store, (rest) =>
      say(`  ${seconds(Date.now() - started)}: ${posts().length} posts; ${rest}`),
    );
    const postedMs = Date.now() - started;
    const ready = await Promise.all(bots.map(async ({ url }) => (await fetch(`${url}/gereed`)).status));
    return [
      ...countPosts(posts(), proof.opdrachten, await uncertainIn(store), postedMs),
      ...(await countSubmissions(store, answers, proof.people * proof.stepsEach, workedMs)),
      ...(outage ? countOutage(answers, await outage) : []),
      {
        what: 'ready at the end, never started again',
        ours: ready.join(' and '),
        target: { words: '200', met: ready.every((status) => status === 200) },
      },
    ];
  } finally {
    place.emulator?.failBy(undefined);
    for (const bot of bots) await bot.stop();
    if (bots.some((bot) => bot.output() !== ''))
      say(bots.map((bot) => bot.output().slice(0, 2000)).join('\n'));
    await store.close();
    await teams.close();
    await place.remove();
  }
}

/** Fails every request for so long, after people have worked for a moment. */
async function outageOf(emulator: CosmosEmulator, outageMs: number): Promise<Outage> {
  await sleep(BEFORE_OUTAGE_MS);
  let failed = 0;
  const from = Date.now();
  emulator.failBy(() => {
    failed += 1;
    return WAYS[failed % WAYS.length];
  });
  await sleep(outageMs);
  emulator.failBy(undefined);
  return { from, until: Date.now() };
}

/** What each person hands in: a step for as many of the own opdrachten, and again when there are fewer. */
async function planSteps(store: Store, { people, stepsEach }: Proof): Promise<readonly (readonly Step[])[]> {
  const models = await store.readModels.list('opdracht', { limit: 10_000 });
  const known = new Map(models.map((model) => [bodySchema.parse(model.body).state.titel, model]));
  return Array.from({ length: people }, (_, person) =>
    Array.from({ length: stepsEach }, (_one, turn) => {
      const model = known.get(`Opdracht nummer ${person + turn * people}`);
      if (!model) throw new Error('there are fewer opdrachten than steps');
      return {
        opdracht: model.id,
        version: model.version,
        text: `Inwoners over stap ${turn} van persoon ${person}.`,
      };
    }),
  );
}

/** Until nothing waits or is under way; after ten minutes what is missing counts as missing. */
async function untilDelivered(store: Store, tell: (rest: string) => void): Promise<void> {
  const until = Date.now() + SETTLE_WITHIN_MS;
  for (;;) {
    const states = await Promise.all(
      UNFINISHED.map(async (state) =>
        // What is not wanted any more waits for ever: nobody gets it.
        (await store.deliveries.byState(state, { limit: 1_000 })).filter(
          ({ reason }) => reason !== NOT_WANTED,
        ),
      ),
    );
    const due = await store.readModels.due(new Date().toISOString(), 1);
    if (due.length === 0 && states.every(({ length }) => length === 0)) return;
    if (Date.now() > until) return;
    const rest = UNFINISHED.filter((_, index) => states[index]?.length);
    tell([...rest, ...due.map(({ kind }) => `${kind} is due`)].join(', '));
    await sleep(5_000);
  }
}

/** How many posts wait for a person who says whether they arrived. */
async function uncertainIn(store: Store): Promise<number> {
  return (await store.deliveries.byState('uncertain', { limit: 10_000 })).length;
}

/** Everything that the bots posted by themselves, as conversation and what it is about. */
function postsOf({ requests }: ConnectorStandIn): readonly Post[] {
  return requests
    .filter(
      ({ method, activity }) =>
        method === 'POST' && activity.replyToId === undefined && activity.type === 'message',
    )
    .map(({ conversationId, activity }) => ({ conversationId, about: String(activity.summary) }));
}
