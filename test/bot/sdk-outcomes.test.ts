import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Sdk, TeamsError } from '../../src/bot/ground/sdk.ts';
import { outcomeOfError } from '../../src/bot/send-outcome.ts';
import { A_MESSAGE, SDKS, sdkNamed, toCarla } from '../support/both-sdks.ts';
import {
  type ConnectorStandIn,
  type ScriptedAnswer,
  startConnectorStandIn,
} from '../support/connector-standin.ts';
import { aFreePort } from '../support/free-port.ts';

/** What both SDKs make of the answers of Teams, and of none. */

let teams: ConnectorStandIn;
beforeEach(async () => {
  teams = await startConnectorStandIn();
});
afterEach(() => teams.close());

/** What came of one request, in words that both can be compared by. */
async function outcomeOf(how: 'post' | 'update', request: Promise<unknown>): Promise<unknown> {
  try {
    return { kind: 'sent', activityId: await request };
  } catch (error) {
    if (!(error instanceof TeamsError)) throw error;
    return outcomeOfError(error, how, Date.parse('2026-11-30T09:00:00Z'));
  }
}

/** What Teams can answer, or not. */
const ANSWERS: readonly (readonly [string, ScriptedAnswer])[] = [
  ['201', { status: 201 }],
  ['400', { status: 400, code: 'BadSyntax' }],
  ['401', { status: 401 }],
  ['403, the bot is taken out', { status: 403, code: 'BotNotInConversationRoster' }],
  ['403, the bot is switched off', { status: 403, code: 'BotDisabledByAdmin' }],
  ['404, the conversation is gone', { status: 404, code: 'ConversationNotFound' }],
  ['404, the message is gone', { status: 404, code: 'ActivityNotFoundInConversation' }],
  ['408', { status: 408 }],
  ['412', { status: 412, code: 'PreconditionFailed' }],
  ['413', { status: 413, code: 'MessageSizeTooBig' }],
  ['429 with seconds', { status: 429, retryAfter: '7' }],
  ['429 with a date', { status: 429, retryAfter: 'Mon, 30 Nov 2026 09:02:00 GMT' }],
  ['429 without a time', { status: 429 }],
  ['500', { status: 500 }],
  ['502', { status: 502 }],
  ['503 with seconds', { status: 503, retryAfter: '12' }],
  ['504', { status: 504 }],
  ['nothing, before it was posted', 'reset before'],
  ['nothing, after it was posted', 'reset after'],
];

describe.each(['post', 'update'] as const)('both SDKs make of a %s', (how) => {
  const send = (sdk: Sdk, serviceUrl = teams.url) =>
    how === 'post'
      ? sdk.post(toCarla(serviceUrl), A_MESSAGE)
      : sdk.update(toCarla(serviceUrl), 'post-1', A_MESSAGE).then(() => 'post-1');

  test.each(ANSWERS)('that Teams answers with %s the same, after one request', async (_what, answer) => {
    const made: unknown[] = [];
    for (const name of SDKS) {
      const sdk = await sdkNamed(name);
      if (how === 'update') await sdk.post(toCarla(teams.url), A_MESSAGE);
      const before = teams.requests.length;
      teams.script(answer);
      const outcome = await outcomeOf(how, send(sdk));
      made.push({ outcome, requests: teams.requests.length - before });
      await teams.close();
      teams = await startConnectorStandIn();
    }

    const [first, second] = made;
    expect(first).toEqual(second);
    expect(first).toMatchObject({ requests: 1 });
  });

  test('that Teams does not answer the same, after the limit', async () => {
    const made: unknown[] = [];
    for (const name of SDKS) {
      teams.script('hang');
      made.push(await outcomeOf(how, send(await sdkNamed(name))));
    }

    expect(made[0]).toEqual(made[1]);
    expect(made[0]).toMatchObject({ kind: how === 'post' ? 'uncertain' : 'later' });
  });

  test('where nobody listens, and where the name is not known, the same', async () => {
    const made: unknown[] = [];
    const nowhere = [`http://127.0.0.1:${await aFreePort()}`, 'http://nergens.invalid'];
    for (const name of SDKS) {
      const sdk = await sdkNamed(name);
      const outcomes = nowhere.map((serviceUrl) => outcomeOf(how, send(sdk, serviceUrl)));
      made.push(await Promise.all(outcomes));
    }

    expect(made[0]).toEqual(made[1]);
    expect(made[0]).toEqual(nowhere.map(() => expect.objectContaining({ kind: 'later' })));
  });

  test('without a token of the bot the same, and Teams hears nothing', async () => {
    const ownToken = () => Promise.reject(new Error('AADSTS7000222'));
    const made: unknown[] = [];
    for (const name of SDKS) made.push(await outcomeOf(how, send(await sdkNamed(name, { ownToken }))));

    expect(made[0]).toEqual(made[1]);
    expect(made[0]).toMatchObject({ kind: 'later', about: 'credentials', reason: 'no token' });
    expect(teams.requests).toEqual([]);
  });

  test('without a token, after one that went to the same address, the same: Teams heard the first alone', async () => {
    const made: unknown[] = [];
    for (const name of SDKS) {
      let asked = 0;
      const ownToken = async (): Promise<string> => {
        asked += 1;
        if (asked > 1) throw new Error('AADSTS7000222');
        return 'token';
      };
      const sdk = await sdkNamed(name, { ownToken });
      await sdk.post(toCarla(teams.url), A_MESSAGE);
      const before = teams.requests.length;
      const outcome = await outcomeOf(how, send(sdk));
      made.push({ outcome, requests: teams.requests.length - before });
    }

    expect(made[0]).toEqual(made[1]);
    expect(made[0]).toMatchObject({ outcome: { kind: 'later', about: 'credentials' }, requests: 0 });
  });

  test('that is broken off because the bot must end the same', async () => {
    const made: unknown[] = [];
    for (const name of SDKS) {
      const cutOff = new AbortController();
      const sdk = await sdkNamed(name, { cutOff: cutOff.signal });
      teams.script('hang');
      const outcome = outcomeOf(how, send(sdk));
      while (teams.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      cutOff.abort();
      made.push(await outcome);
      await teams.close();
      teams = await startConnectorStandIn();
    }

    expect(made[0]).toEqual(made[1]);
    expect(made[0]).toMatchObject({ kind: how === 'post' ? 'uncertain' : 'later' });
  });
});
