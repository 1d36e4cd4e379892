import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PUBLIC_BOT_FRAMEWORK } from '../../src/bot/ground/bot-framework.ts';
import { type CardActivity, type Sdk, TeamsError, type TeamsTurn } from '../../src/bot/ground/sdk.ts';
import { outcomeOfError } from '../../src/bot/send-outcome.ts';
import type { Config } from '../../src/config.ts';
import { loadSdk } from '../../src/wiring/sdk.ts';
import {
  type ConnectorStandIn,
  type ScriptedAnswer,
  startConnectorStandIn,
} from '../support/connector-standin.ts';
import { aFreePort } from '../support/free-port.ts';
import { CARLA, TENANT } from '../support/people.ts';
import { APP_ID } from '../support/token-issuer.ts';

/** What both SDKs must do in the same way, and the few things that each does in its own. */

const NAMES: readonly Config['sdk'][] = ['botbuilder', 'agents'];
/** Long enough for an answer on a busy machine; where none comes the test waits as long. */
const TIMEOUT_MS = 2_000;
const OWN_TOKEN = 'the-token-of-the-bot';
const MESSAGE: CardActivity = {
  type: 'message',
  summary: 'Wil je het participatieplan maken?',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Wil je dat?' }] },
    },
  ],
};

let teams: ConnectorStandIn;
let errors: unknown[];
beforeEach(async () => {
  teams = await startConnectorStandIn();
  errors = [];
});
afterEach(() => teams.close());

type Options = { readonly ownToken?: () => Promise<string>; readonly cutOff?: AbortSignal };

async function sdkNamed(sdk: Config['sdk'], options: Options = {}): Promise<Sdk> {
  const createSdk = await loadSdk({ sdk });
  const { ownToken = async () => OWN_TOKEN, cutOff } = options;
  return createSdk({
    credentials: { appId: APP_ID, appPassword: 'geheim', appType: 'SingleTenant', appTenantId: TENANT },
    framework: { ...PUBLIC_BOT_FRAMEWORK, ownToken },
    cutOff,
    requestTimeoutMs: TIMEOUT_MS,
    onError: (error) => errors.push(error),
  });
}

const carla = (serviceUrl: string) => ({
  serviceUrl,
  conversationId: 'a:carla',
  tenantId: TENANT,
  botId: '28:samenkracht',
});

/** An activity as Teams sends it to the bot. */
function incoming(more: Readonly<Record<string, unknown>> = {}): object {
  return {
    type: 'message',
    id: '1765000000001',
    channelId: 'msteams',
    serviceUrl: teams.url,
    from: { id: '29:carla', name: CARLA.naam, aadObjectId: CARLA.id },
    recipient: { id: '28:samenkracht', name: 'Samenkracht!' },
    conversation: { id: 'a:carla', conversationType: 'personal', tenantId: TENANT },
    text: 'status',
    ...more,
  };
}

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

describe('both SDKs', () => {
  describe.each(['post', 'update'] as const)('make of a %s', (how) => {
    const send = (sdk: Sdk, serviceUrl = teams.url) =>
      how === 'post'
        ? sdk.post(carla(serviceUrl), MESSAGE)
        : sdk.update(carla(serviceUrl), 'post-1', MESSAGE).then(() => 'post-1');

    test.each(ANSWERS)('that Teams answers with %s the same, after one request', async (_what, answer) => {
      const made: unknown[] = [];
      for (const name of NAMES) {
        const sdk = await sdkNamed(name);
        if (how === 'update') await sdk.post(carla(teams.url), MESSAGE);
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
      for (const name of NAMES) {
        teams.script('hang');
        made.push(await outcomeOf(how, send(await sdkNamed(name))));
      }

      expect(made[0]).toEqual(made[1]);
      expect(made[0]).toMatchObject({ kind: how === 'post' ? 'uncertain' : 'later' });
    });

    test('where nobody listens, and where the name is not known, the same', async () => {
      const made: unknown[] = [];
      const nowhere = [`http://127.0.0.1:${await aFreePort()}`, 'http://nergens.invalid'];
      for (const name of NAMES) {
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
      for (const name of NAMES) made.push(await outcomeOf(how, send(await sdkNamed(name, { ownToken }))));

      expect(made[0]).toEqual(made[1]);
      expect(made[0]).toMatchObject({ kind: 'later', about: 'credentials', reason: 'no token' });
      expect(teams.requests).toEqual([]);
    });

    test('that is broken off because the bot must end the same', async () => {
      const made: unknown[] = [];
      for (const name of NAMES) {
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

  test('send the same, but for empty names', async () => {
    for (const name of NAMES) {
      const sdk = await sdkNamed(name);
      const activityId = await sdk.post(carla(teams.url), MESSAGE);
      await sdk.update(carla(teams.url), String(activityId), MESSAGE);
      await sdk.answer(incoming(), async (turn) => {
        await turn.send(MESSAGE);
      });
    }

    const sent = teams.requests.map(({ method, path, activity: { conversation, from, ...activity } }) => ({
      method,
      path: path.replace(/post-\d+/, 'post'),
      activity,
      conversation: withoutEmpty(conversation),
      from: withoutEmpty(from),
    }));
    const half = sent.length / 2;
    expect(half).toBe(3);
    const withoutIds = (requests: typeof sent) =>
      requests.map(({ activity: { id: _id, ...activity }, ...request }) => ({ ...request, activity }));
    expect(withoutIds(sent.slice(half))).toEqual(withoutIds(sent.slice(0, half)));
    expect(new Set(teams.requests.map(({ authorization }) => authorization))).toEqual(
      new Set([`Bearer ${OWN_TOKEN}`]),
    );
  });

  test.each(NAMES)('put every id in an address so that it arrives as it is (%s)', async (name) => {
    const sdk = await sdkNamed(name);
    const to = { ...carla(teams.url), conversationId: '19:a/b?c#d e@thread.tacv2' };

    await sdk.post(to, MESSAGE);
    await sdk.update(to, 'nummer/1?', MESSAGE).catch(() => undefined);

    expect(teams.requests.map(({ conversationId }) => conversationId)).toEqual([
      to.conversationId,
      to.conversationId,
    ]);
    expect(decodeURIComponent(teams.requests[1]?.path.split('/').at(-1) ?? '')).toBe('nummer/1?');
  });

  test.each(NAMES)('ask Teams about people and channels (%s)', async (name) => {
    const sdk = await sdkNamed(name);
    const member = {
      id: '29:carla',
      name: CARLA.naam,
      aadObjectId: CARLA.id,
      tenantId: TENANT,
      userRole: 'user',
    };
    teams.setMembers([member], '19:team');
    teams.setMembers('unavailable', '19:elders');
    teams.setChannels([{ id: '19:team' }, { id: '19:wonen', name: 'Wonen' }]);

    const found = await inTurn(sdk, async (turn) => ({
      member: await turn.member('19:team', CARLA.id),
      members: await turn.members('19:team', 100),
      channels: await turn.channels('19:team'),
      nobody: await statusOf(turn.member('19:team', 'niemand')),
      unavailable: await statusOf(turn.member('19:elders', CARLA.id)),
    }));

    expect(found).toEqual({
      member: expect.objectContaining(member),
      members: { members: [expect.objectContaining(member)], token: undefined },
      channels: [expect.objectContaining({ id: '19:team' }), { id: '19:wonen', name: 'Wonen' }],
      nobody: 404,
      unavailable: 503,
    });
  });

  test.each(NAMES)('answer a button although the bot gets no token of its own (%s)', async (name) => {
    const sdk = await sdkNamed(name, { ownToken: () => Promise.reject(new Error('AADSTS7000222')) });

    const answer = await sdk.answer(incoming({ type: 'invoke', name: 'adaptiveCard/action' }), (turn) =>
      turn.answerInvoke({ statusCode: 200, type: 'iets', value: 'ja' }),
    );

    expect(answer).toEqual({ status: 200, body: { statusCode: 200, type: 'iets', value: 'ja' } });
  });

  test.each(NAMES)(
    'answer a button with more than one answer under way each with its own (%s)',
    async (name) => {
      const sdk = await sdkNamed(name);
      const numbers = Array.from({ length: 20 }, (_, index) => index);

      const answers = await Promise.all(
        numbers.map((number) =>
          sdk.answer(incoming({ type: 'invoke', name: 'task/fetch' }), async (turn) => {
            await turn.send(MESSAGE);
            await turn.answerInvoke({ number });
          }),
        ),
      );

      expect(answers.map(({ body }) => body)).toEqual(numbers.map((number) => ({ number })));
    },
  );

  test.each(NAMES)('say 501 to an invoke that nobody answers (%s)', async (name) => {
    const sdk = await sdkNamed(name);

    expect(await sdk.answer(incoming({ type: 'invoke', name: 'iets' }), async () => undefined)).toMatchObject(
      {
        status: 501,
      },
    );
  });

  test.each(NAMES)(
    'tell nobody in the chat of an error, and no words of it to who called (%s)',
    async (name) => {
      const sdk = await sdkNamed(name);

      const answer = await sdk.answer(incoming(), () => Promise.reject(new Error('inner words')));

      expect(answer).toEqual({ status: 500, body: { error: 'Request failed' } });
      expect(errors.map(String)).toEqual(['Error: inner words']);
      expect(teams.requests).toEqual([]);
    },
  );

  test.each(NAMES)('take an activity in which much is null or empty (%s)', async (name) => {
    const sdk = await sdkNamed(name);
    const holes = {
      from: { id: '29:carla', name: '', aadObjectId: null, role: null },
      recipient: { id: '28:samenkracht', name: '' },
      conversation: { id: 'a:carla', conversationType: null, tenantId: TENANT, name: '', isGroup: null },
      text: null,
      locale: '',
      replyToId: '',
      attachments: null,
      entities: null,
      value: null,
    };

    const answer = await sdk.answer(incoming(holes), async (turn) => {
      await turn.send(MESSAGE);
    });

    expect(answer).toEqual({ status: 200 });
    expect(teams.requests.map(({ path }) => path)).toEqual([
      '/v3/conversations/a%3Acarla/activities/1765000000001',
    ]);
  });
});

/** What each does in its own way; the bot is right with both. */
describe('what differs', () => {
  test('a request that asks for the answers in its answer gets them there from botbuilder; Teams does not ask that', async () => {
    const asked = incoming({ deliveryMode: 'expectReplies' });
    const logic = async (turn: TeamsTurn): Promise<void> => {
      await turn.send(MESSAGE);
    };

    const [old, successor] = [await sdkNamed('botbuilder'), await sdkNamed('agents')];
    expect(await old.answer(asked, logic)).toMatchObject({ status: 200, body: { activities: [{}] } });
    expect(teams.requests).toHaveLength(0);
    expect(await successor.answer(asked, logic)).toEqual({ status: 200 });
    expect(teams.requests).toHaveLength(1);
  });
});

async function inTurn<Result>(
  sdk: Sdk,
  work: (turn: TeamsTurn) => Promise<Result>,
): Promise<Result | undefined> {
  let found: Result | undefined;
  await sdk.answer(incoming(), async (turn) => {
    found = await work(turn);
  });
  return found;
}

async function statusOf(request: Promise<unknown>): Promise<unknown> {
  const failed = await request.then(
    () => undefined,
    (error: unknown) => error,
  );
  return failed instanceof TeamsError ? failed.status : failed;
}

function withoutEmpty(value: unknown): unknown {
  return Object.fromEntries(Object.entries(Object(value)).filter(([, one]) => one !== ''));
}
