import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BotProcess } from '../test/support/bot-process.ts';
import { TENANT } from '../test/support/people.ts';
import { type Activity, type Client, createClient, invokeActivity } from './client.ts';
import type { ConnectorStandIn } from './connector.ts';
import { steady } from './load.ts';
import type { Answer } from './monday-counts.ts';
import { leaderOf, type MondaySize, opdrachtIdOf, personIdOf } from './monday-world.ts';

const AGAIN_AFTER_MS = 500;
const MOST_ATTEMPTS = 240;
const STORED = 'Stap 3 van 5';

/** So many people a second hand in the second step of a plan, each of another opdracht, until all is out or all of them did. */
export async function answer(
  { answersASecond, opdrachten, ...size }: MondaySize & { readonly answersASecond: number },
  bots: readonly BotProcess[],
  connector: Pick<ConnectorStandIn, 'serviceUrl'>,
  ended: AbortSignal,
): Promise<readonly Answer[]> {
  const clients = bots.map(({ url }) => createClient(Number(new URL(url).port)));
  const answers: Answer[] = [];
  const handIn = async (number: number): Promise<void> => {
    if (ended.aborted || number >= opdrachten) return;
    const { text, activity } = secondStep(number, { opdrachten, ...size }, connector.serviceUrl);
    answers.push({ text, ...(await untilStored(clients, number, activity)) });
  };
  for (let from = 0; !ended.aborted && from < opdrachten; from += answersASecond) {
    const first = from;
    await steady(answersASecond, answersASecond, (offset) => handIn(first + offset));
  }
  for (const client of clients) client.close();
  return answers;
}

/** The second step of the plan of that opdracht, by who leads it, with a text that is found back in the log. */
export function secondStep(
  number: number,
  size: MondaySize,
  serviceUrl: string,
): { readonly text: string; readonly activity: Activity } {
  const leader = personIdOf(leaderOf(number, size));
  const text = `Inwoners over antwoord ${number} van maandag.`;
  const data = {
    opdracht: opdrachtIdOf(number),
    version: 1,
    nonce: randomUUID(),
    onderdeel: 'wie',
    next: 'verder',
    ervaring: text,
  };
  return {
    text,
    activity: {
      ...invokeActivity(serviceUrl, 'opdrachten.saveOnderdeel', data),
      from: { id: `29:${leader}`, name: leader, aadObjectId: leader },
      conversation: { id: `a:${leader}`, conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
    },
  };
}

/** Teams sends it to another process when one is not there, and people try again. */
export async function untilStored(
  clients: readonly Client[],
  index: number,
  activity: Activity,
): Promise<Omit<Answer, 'text'>> {
  const at = Date.now();
  const began = performance.now();
  for (let attempt = 0; ; attempt += 1) {
    const client = clients[(index + attempt) % clients.length];
    const answered = await client?.post(activity).catch(() => undefined);
    if (answered?.status === 200 && JSON.stringify(answered.body).includes(STORED))
      return { at, ms: performance.now() - began, attempts: attempt + 1 };
    if (attempt > MOST_ATTEMPTS)
      throw new Error(
        `not stored (${answered?.status}): ${String(JSON.stringify(answered?.body)).slice(0, 400)}`,
      );
    await sleep(AGAIN_AFTER_MS);
  }
}
