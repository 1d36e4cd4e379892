import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConnectorStandIn } from '../test/support/connector-standin.ts';
import type { Person } from '../test/support/people.ts';
import { type Channel, createTeamsClient, type TeamsClient } from '../test/support/teams-client.ts';

/** What the bot says when it cannot reach its store (src/logboek/store-errors.ts). */
const REFUSAL = 'Ik kan nu niet bij de opslag. Probeer het over een minuut opnieuw.';
const STORED = 'Stap 3 van 5';
/** How soon somebody presses 'Probeer opnieuw'. */
const AGAIN_AFTER_MS = 2_000;

/** One submission: a step of the plan, with a text that is found back in the log. */
export type Step = {
  readonly opdracht: string;
  readonly version: number;
  readonly text: string;
};

/** What the bots answered, with the moments in milliseconds since 1970. */
export type Answers = {
  /** When each submission was acknowledged first, by its text. */
  readonly acknowledged: Map<string, number>;
  /** When people were told that the store does not answer. */
  readonly refusedAt: number[];
  /** The slowest answer, in milliseconds. */
  slowestMs: number;
};

/** So many colleagues, each the projectleider of a part of the opdrachten. */
export function makePeople(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `7e570000-0000-4000-8000-0000000003${String(index).padStart(2, '0')}`,
    naam: `Projectleider ${index}`,
  }));
}

/** One person at one process, in the personal chat or else in that channel. */
export function clientAt(
  botUrl: string,
  person: Person,
  connector: ConnectorStandIn,
  channel?: Channel,
): TeamsClient {
  const settled = async (): Promise<void> => undefined;
  return createTeamsClient({
    person,
    connector,
    botUrl: () => botUrl,
    settled,
    ...(channel ? { channel } : {}),
  });
}

/**
 * One person hands in step after step; Teams sends each to every process, as it does when an answer stays out. Who is
 * refused tries again.
 * @param clients this person at each process
 * @throws Error when an answer is neither 'stored' nor the sentence
 */
export async function handIn(
  clients: readonly TeamsClient[],
  steps: readonly Step[],
  pauseMs: number,
  answers: Answers,
): Promise<void> {
  for (const step of steps) {
    const nonce = randomUUID();
    await Promise.all(clients.map((client) => untilStored(client, step, nonce, answers)));
    await sleep(pauseMs * (0.5 + Math.random()));
  }
}

async function untilStored(client: TeamsClient, step: Step, nonce: string, answers: Answers): Promise<void> {
  const { opdracht, version, text } = step;
  const data = { opdracht, version, nonce, onderdeel: 'wie', next: 'verder', ervaring: text };
  for (;;) {
    const started = performance.now();
    const { status, card, message } = await client.execute('opdrachten.saveOnderdeel', data);
    answers.slowestMs = Math.max(answers.slowestMs, performance.now() - started);
    if (card?.text.includes(STORED)) {
      if (!answers.acknowledged.has(text)) answers.acknowledged.set(text, Date.now());
      return;
    }
    if (!card?.text.includes(REFUSAL) || !card.text.includes(text))
      throw new Error(`neither stored nor refused (${status}): ${card?.text ?? message}`);
    answers.refusedAt.push(Date.now());
    await sleep(AGAIN_AFTER_MS);
  }
}
