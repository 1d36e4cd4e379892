import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Sdk, TeamsError, type TeamsTurn } from '../../src/bot/ground/sdk.ts';
import { A_MESSAGE, anActivity, SDKS, sdkNamed, TOKEN, toCarla } from '../support/both-sdks.ts';
import { type ConnectorStandIn, startConnectorStandIn } from '../support/connector-standin.ts';
import { CARLA, TENANT } from '../support/people.ts';

/** What a turn is on both SDKs, and the one thing that each does in its own way. */

let teams: ConnectorStandIn;
beforeEach(async () => {
  teams = await startConnectorStandIn();
});
afterEach(() => teams.close());

const incoming = (more: Readonly<Record<string, unknown>> = {}): object => anActivity(teams.url, more);

describe('both SDKs', () => {
  test('send the same, but for empty names', async () => {
    for (const name of SDKS) {
      const sdk = await sdkNamed(name);
      const activityId = await sdk.post(toCarla(teams.url), A_MESSAGE);
      await sdk.update(toCarla(teams.url), String(activityId), A_MESSAGE);
      await sdk.answer(incoming(), async (turn) => {
        await turn.send(A_MESSAGE);
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
      new Set([`Bearer ${TOKEN}`]),
    );
  });

  test.each(SDKS)('put every id in an address so that it arrives as it is (%s)', async (name) => {
    const sdk = await sdkNamed(name);
    const to = { ...toCarla(teams.url), conversationId: '19:a/b?c#d e@thread.tacv2' };

    await sdk.post(to, A_MESSAGE);
    await sdk.update(to, 'nummer/1?', A_MESSAGE).catch(() => undefined);

    expect(teams.requests.map(({ conversationId }) => conversationId)).toEqual([
      to.conversationId,
      to.conversationId,
    ]);
    expect(decodeURIComponent(teams.requests[1]?.path.split('/').at(-1) ?? '')).toBe('nummer/1?');
  });

  test.each(SDKS)('ask Teams about people and channels (%s)', async (name) => {
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

  test.each(SDKS)('answer a button although the bot gets no token of its own (%s)', async (name) => {
    const sdk = await sdkNamed(name, { ownToken: () => Promise.reject(new Error('AADSTS7000222')) });

    const answer = await sdk.answer(incoming({ type: 'invoke', name: 'adaptiveCard/action' }), (turn) =>
      turn.answerInvoke({ statusCode: 200, type: 'iets', value: 'ja' }),
    );

    expect(answer).toEqual({ status: 200, body: { statusCode: 200, type: 'iets', value: 'ja' } });
  });

  test.each(SDKS)(
    'answer a button with more than one answer under way each with its own (%s)',
    async (name) => {
      const sdk = await sdkNamed(name);
      const numbers = Array.from({ length: 20 }, (_, index) => index);

      const answers = await Promise.all(
        numbers.map((number) =>
          sdk.answer(incoming({ type: 'invoke', name: 'task/fetch' }), async (turn) => {
            await turn.send(A_MESSAGE);
            await turn.answerInvoke({ number });
          }),
        ),
      );

      expect(answers.map(({ body }) => body)).toEqual(numbers.map((number) => ({ number })));
    },
  );

  test.each(SDKS)('say 501 to an invoke that nobody answers (%s)', async (name) => {
    const sdk = await sdkNamed(name);

    expect(await sdk.answer(incoming({ type: 'invoke', name: 'iets' }), async () => undefined)).toMatchObject(
      {
        status: 501,
      },
    );
  });

  test.each(SDKS)(
    'tell nobody in the chat of an error, and no words of it to who called (%s)',
    async (name) => {
      const errors: unknown[] = [];
      const sdk = await sdkNamed(name, { onError: (error) => errors.push(error) });

      const answer = await sdk.answer(incoming(), () => Promise.reject(new Error('inner words')));

      expect(answer).toEqual({ status: 500, body: { error: 'Request failed' } });
      expect(errors.map(String)).toEqual(['Error: inner words']);
      expect(teams.requests).toEqual([]);
    },
  );

  test.each(SDKS)('take an activity in which much is null or empty (%s)', async (name) => {
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
      await turn.send(A_MESSAGE);
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
      await turn.send(A_MESSAGE);
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
