import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import jwt from 'jsonwebtoken';
import { CARLA, FOREIGN_TENANT, PIETER, SAMIRA, TEAM, TENANT, WILLEM } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot, WELCOME } from '../support/test-bot.ts';
import {
  APP_ID,
  type Claims,
  makeKey,
  OWN_TOKEN,
  startTokenIssuer,
  type TokenIssuer,
} from '../support/token-issuer.ts';

let issuer: TokenIssuer;
let bot: TestBot;
let carla: TeamsClient;

beforeAll(async () => {
  issuer = await startTokenIssuer();
  bot = await startTestBot({ issuer });
  carla = bot.client(CARLA);
});
beforeEach(() => bot.connector.setMembers([memberOf(carla)]));
afterAll(async () => {
  await bot.stop();
  await issuer.close();
});

function memberOf({ from }: TeamsClient, more: { tenantId?: string; userRole?: string } = {}) {
  return { ...from, tenantId: TENANT, ...more };
}

async function entries(): Promise<number> {
  return (await bot.store.log.readAll('', 10_000)).entries.length;
}

/** What stores an opdracht when it is let in. */
function addingAnOpdracht(): Record<string, unknown> {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: {
      action: {
        type: 'Action.Execute',
        verb: 'opdrachten.create',
        data: { nonce: randomUUID(), titel: `Opdracht ${randomUUID()}`, overleg: 'do', datum: '2026-12-15' },
      },
      trigger: 'manual',
    },
  };
}

/** The token that Teams sends with a request, with other claims where given. */
const signed = (claims: Claims = {}): string => issuer.sign({ serviceurl: bot.connector.url, ...claims });

/** Sends it and tells what came of it. */
async function attempt(
  headers: Readonly<Record<string, string>>,
  change: Readonly<Record<string, unknown>> = {},
): Promise<{ status: number; body: unknown; stored: number; sent: number }> {
  const [before, requests] = [await entries(), bot.connector.requests.length];
  const { status, body } = await carla.send({ ...addingAnOpdracht(), ...change }, headers);
  await bot.app.delivered();
  return {
    status,
    body,
    stored: (await entries()) - before,
    sent: bot.connector.requests.length - requests,
  };
}

describe('a request with the token of Teams', () => {
  test('is let in, and the bot answers with a token of its own', async () => {
    const { status, stored } = await attempt({});
    const help = await carla.say('help');

    expect(status).toBe(200);
    expect(stored).toBeGreaterThan(0);
    expect(help.text).toContain('nieuwe opdracht');
    const shown = bot.connector.requests.map(({ authorization }) => authorization);
    expect(new Set(shown)).toEqual(new Set([`Bearer ${OWN_TOKEN}`]));
  });

  test('is let in too when the key signs in another allowed way', async () => {
    const token = issuer.sign({ serviceurl: bot.connector.url }, { algorithm: 'RS384' });

    expect(await attempt({ authorization: `Bearer ${token}` })).toMatchObject({ status: 200 });
  });

  test('does not make Teams fetch the keys again', async () => {
    await attempt({});
    const before = issuer.asked;

    await attempt({});

    expect(issuer.asked).toBe(before);
  });
});

describe('a request is refused with 401', () => {
  const now = (): number => Math.floor(Date.now() / 1000);
  const stranger = makeKey('teams-key');
  const unsigned = (): string => {
    const part = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
    const claims = { ...Object(jwt.decode(signed())) };
    return `${part({ alg: 'none', typ: 'JWT', kid: 'teams-key' })}.${part(claims)}.`;
  };

  test.each<[string, string, () => string]>([
    ['without a token', 'no-token', () => ''],
    ['with an empty token', 'no-token', () => 'Bearer '],
    ['with a token that is none', 'no-token', () => 'Bearer abc'],
    ['with another kind of authorization', 'no-token', () => `Basic ${signed()}`],
    [
      'with a token signed with another key under a known name',
      'signature',
      () => bearer({}, { key: stranger }),
    ],
    ['with a token signed with an unknown key', 'key', () => bearer({}, { key: stranger, kid: 'unknown' })],
    [
      'with a token signed with a key for another channel',
      'endorsement',
      () => bearer({}, { key: issuer.webchatKey }),
    ],
    ['with an expired token', 'expired', () => bearer({ exp: now() - 600, nbf: now() - 4200 })],
    ['with a token that is not valid yet', 'not-yet-valid', () => bearer({ nbf: now() + 600 })],
    [
      'with a token for another bot',
      'audience',
      () => bearer({ aud: '7e570000-0000-4000-8000-00000000b07b' }),
    ],
    ['with a token for nobody', 'audience', () => bearer({ aud: undefined })],
    ['with a token of another issuer', 'issuer', () => bearer({ iss: 'https://elders.voorbeeld.nl' })],
    ['with a token of no issuer', 'issuer', () => bearer({ iss: undefined })],
    [
      'with a token for another service address',
      'service-url-claim',
      () => bearer({ serviceurl: 'https://elders.voorbeeld.nl' }),
    ],
    ['with a token for no service address', 'service-url-claim', () => `Bearer ${issuer.sign()}`],
    [
      'with a token as the emulator gets it from Entra',
      'issuer',
      () => bearer({ iss: `https://sts.windows.net/${TENANT}/`, tid: TENANT, ver: '1.0', appid: APP_ID }),
    ],
    [
      'with a token of another bot',
      'other-bot',
      () => bearer({ ver: '1.0', appid: '7e570000-0000-4000-8000-00000000b07b' }),
    ],
    ['with a token that says that it needs no signature', 'signature', () => `Bearer ${unsigned()}`],
    [
      'with a token signed with the public key as if that were a secret',
      'signature',
      () => {
        const secret = issuer.key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
        const [header, payload] = [{ alg: 'HS256', typ: 'JWT', kid: 'teams-key' }, jwt.decode(signed())].map(
          (part) => Buffer.from(JSON.stringify(part)).toString('base64url'),
        );
        const signature = createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url');
        return `Bearer ${header}.${payload}.${signature}`;
      },
    ],
  ])('%s; nothing is stored or sent, and the log says ‘%s’ and who', async (_what, code, authorization) => {
    const seen = bot.logger.lines.length;

    expect(await attempt({ authorization: authorization() })).toEqual({
      status: 401,
      body: { error: expect.any(String) },
      stored: 0,
      sent: 0,
    });

    const [line, ...others] = bot.logger.lines.slice(seen);
    expect(line).toEqual({
      level: 'warn',
      message: 'request refused',
      status: 401,
      code,
      person: CARLA.id,
      tenant: TENANT,
    });
    expect(others).toEqual([]);
  });

  function bearer(claims: Claims, options: Parameters<TokenIssuer['sign']>[1] = {}): string {
    return `Bearer ${issuer.sign({ serviceurl: bot.connector.url, ...claims }, options)}`;
  }
});

describe('a request with a good token is refused', () => {
  test.each([
    'https://smba.trafficmanager.net.evil.nl/emea/',
    'https://smba.trafficmanager.net@evil.nl/emea/',
    'https://evil.nl/smba.trafficmanager.net/',
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://127.0.0.1/',
    '',
  ])('from the service address ‘%s’', async (serviceUrl) => {
    const authorization = `Bearer ${signed({ serviceurl: serviceUrl })}`;

    expect(await attempt({ authorization }, { serviceUrl })).toMatchObject({
      status: 400,
      stored: 0,
      sent: 0,
    });
  });

  test.each(['emulator', 'webchat', 'AseChannel', ''])('from the channel ‘%s’', async (channelId) => {
    expect(await attempt({}, { channelId })).toMatchObject({ status: 400, stored: 0, sent: 0 });
  });

  test('and the log says which check it was and who it was, in ids alone', async () => {
    const seen = bot.logger.lines.length;

    await attempt({}, { channelId: 'webchat' });
    await attempt({ 'x-ms-tenant-id': FOREIGN_TENANT });
    await attempt(
      { authorization: `Bearer ${signed({ serviceurl: 'https://evil.nl/' })}` },
      { serviceUrl: 'https://evil.nl/' },
    );
    await attempt({}, { channelId: 'webchat', from: { id: '29:x', aadObjectId: 'Jan Jansen, 06-12345678' } });

    const who = { person: CARLA.id, tenant: TENANT };
    const lines = bot.logger.lines.slice(seen);
    expect(lines.map(({ code, person, tenant }) => ({ code, person, tenant }))).toEqual([
      { code: 'channel', ...who },
      { code: 'tenant-header', ...who },
      { code: 'service-url', ...who },
      { code: 'channel', tenant: TENANT },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Carla|Jansen|Opdracht|eyJ/);
  });

  test('when the header names another tenant than the activity', async () => {
    const answer = await attempt({ 'x-ms-tenant-id': FOREIGN_TENANT });

    expect(answer).toMatchObject({ status: 403, stored: 0, sent: 0 });
  });

  const conversation = { id: `a:${CARLA.id}`, conversationType: 'personal' };
  test.each([
    ['of the conversation', { conversation: { ...conversation, tenantId: FOREIGN_TENANT } }],
    ['of the sender', { channelData: { tenant: { id: FOREIGN_TENANT } } }],
    [
      'of both',
      {
        conversation: { ...conversation, tenantId: FOREIGN_TENANT },
        channelData: { tenant: { id: FOREIGN_TENANT } },
      },
    ],
    ['that nobody names', { conversation, channelData: {} }],
  ])('with nothing but an empty answer for the foreign tenant %s', async (_what, change) => {
    const answer = await attempt({ 'x-ms-tenant-id': '' }, change);

    expect(answer).toEqual({ status: 200, body: {}, stored: 0, sent: 0 });
  });

  test('with the foreign tenant in header and activity alike', async () => {
    const foreign = {
      conversation: { ...conversation, tenantId: FOREIGN_TENANT },
      channelData: { tenant: { id: FOREIGN_TENANT } },
    };

    const answer = await attempt({ 'x-ms-tenant-id': FOREIGN_TENANT }, foreign);

    expect(answer).toEqual({ status: 200, body: {}, stored: 0, sent: 0 });
  });
});

describe('somebody with a good token', () => {
  test('is asked for once, also for many requests', async () => {
    await carla.say('help');
    const before = bot.connector.memberLookups;

    await carla.say('help');
    await carla.say('status');

    expect(bot.connector.memberLookups).toBe(before);
  });

  test('is asked for again in another conversation', async () => {
    const inChannel = bot.client(CARLA, { id: '19:ergens@thread.tacv2', naam: 'Ergens' });
    const before = bot.connector.memberLookups;

    await inChannel.say('help');

    expect(bot.connector.memberLookups).toBe(before + 1);
  });

  test('who is in a shared channel and not in its team is let in, and nobody else', async () => {
    const shared = { id: '19:gedeeld@thread.tacv2', naam: 'Gedeeld' };
    const [samira, pieter] = [bot.client(SAMIRA, shared), bot.client(PIETER, shared)];
    bot.connector.setMembers([], TEAM.id);
    bot.connector.setMembers([memberOf(samira)], shared.id);

    const [known, refused] = [await samira.say('help'), await pieter.say('help')];

    bot.connector.setMembers([memberOf(carla), memberOf(samira), memberOf(pieter)], TEAM.id);
    expect(known.text).not.toContain('Ik zie je niet bij de deelnemers');
    expect(refused.text).toContain('Ik zie je niet bij de deelnemers');
  });

  test('who is not in the conversation is told so', async () => {
    const pieter = bot.client(PIETER);

    const { card } = await pieter.execute('opdrachten.create', {
      nonce: randomUUID(),
      titel: 'Van buiten',
    });

    expect(card?.text).toContain('Ik zie je niet bij de deelnemers');
    expect(card?.text).toContain('Van buiten');
  });

  test('is looked up by the object id that the activity names', async () => {
    await bot.client(CARLA, { id: '19:opgezocht@thread.tacv2', naam: 'Opgezocht' }).say('help');

    expect(bot.connector.lastLookup).toBe(CARLA.id);
  });

  test('who claims the id of a coördinator in a channel where she is too is told so', async () => {
    const channel = { id: '19:samen@thread.tacv2', naam: 'Samen' };
    const samira = bot.client(SAMIRA, channel);
    bot.connector.setMembers([memberOf(samira), memberOf(carla)], TEAM.id);
    const before = await entries();

    const said = await samira.say('help', { from: { ...samira.from, aadObjectId: CARLA.id } });

    expect(said.text).toContain('Ik zie je niet bij de deelnemers');
    expect(await entries()).toBe(before);
    expect(bot.logger.lines.at(-1)).toMatchObject({
      message: 'refused',
      code: 'not-a-member',
      person: CARLA.id,
    });
  });

  test('who is taken out of a team is out at once, in every channel of it', async () => {
    const channels = ['19:een@thread.tacv2', '19:twee@thread.tacv2'].map((id) => ({ id, naam: id }));
    const [one, two] = channels.map((channel) => bot.client(WILLEM, channel));
    if (!one || !two) throw new Error('no clients');
    bot.connector.setMembers([memberOf(one), memberOf(carla)], TEAM.id);
    await one.say('help');
    await two.say('help');
    for (const { id } of channels) bot.connector.setMembers([], id);
    bot.connector.setMembers([memberOf(carla)], TEAM.id);

    await bot.client(CARLA, channels[0]).send({
      type: 'conversationUpdate',
      conversation: { id: TEAM.id, conversationType: 'channel', tenantId: TENANT, isGroup: true },
      channelData: { tenant: { id: TENANT }, team: TEAM, eventType: 'teamMemberRemoved' },
      membersRemoved: [{ id: one.from.id, aadObjectId: WILLEM.id }],
    });

    for (const client of [one, two])
      expect((await client.say('help')).text).toContain('Ik zie je niet bij de deelnemers');
    expect(bot.logger.lines.at(-1)).toMatchObject({
      message: 'refused',
      code: 'not-a-member',
      person: WILLEM.id,
    });
  });

  test('who claims the id of a coördinator is told so', async () => {
    const samira = bot.client(SAMIRA);
    bot.connector.setMembers([memberOf(samira)]);
    const before = await entries();

    const { body } = await samira.send({
      ...addingAnOpdracht(),
      from: { ...samira.from, aadObjectId: CARLA.id },
      conversation: { id: samira.conversationId, conversationType: 'personal', tenantId: TENANT },
    });

    expect(JSON.stringify(body)).toContain('Ik zie je niet bij de deelnemers');
    expect(await entries()).toBe(before);
  });

  test('who forges a role in the data of a card has no use of it', async () => {
    const samira = await bot.opened(SAMIRA);
    const before = await entries();

    const forged = { nonce: randomUUID(), titel: 'Vals', rollen: ['coördinator'], actor: { id: CARLA.id } };
    const refused = await samira.execute('opdrachten.create', forged);
    const allowedData = await samira.execute('opdrachten.create', { nonce: randomUUID(), titel: 'Vals' });

    expect([refused.status, refused.card]).toEqual([200, undefined]);
    expect(allowedData.message).toContain('Alleen de coördinator kan');
    expect(await entries()).toBe(before);
  });

  test('hears that it cannot be checked when Teams does not answer, and keeps what was typed', async () => {
    const pieter = bot.client(PIETER);
    bot.connector.setMembers('unavailable');

    const { card } = await pieter.execute('opdrachten.create', { nonce: randomUUID(), titel: 'Bewaar mij' });

    expect(card?.text).toContain('Ik kan nu niet nagaan of je bij dit gesprek hoort');
    expect(card?.text).toContain('Bewaar mij');
    expect(card?.buttons).toContain('Probeer opnieuw');
  });
});

describe('somebody who opens the chat while Teams does not say who it is', () => {
  const newcomer = (id: string) => {
    const client = bot.client({ id, naam: 'Nieuwe collega' });
    bot.connector.setMembers([{ id: client.from.id, name: 'Nieuwe collega', aadObjectId: id }]);
    const open = () => client.send({ type: 'installationUpdate', action: 'add' });
    const welcomes = () => client.screen().filter(({ text }) => text.startsWith(WELCOME)).length;
    return { open, welcomes };
  };

  test.each([429, 500, 503])('for a moment (%d) is asked for once more, and welcomed', async (status) => {
    const { open, welcomes } = newcomer(randomUUID());
    bot.connector.failLookups(1, status);

    expect([(await open()).status, welcomes()]).toEqual([200, 1]);
  });

  test('for longer is not lost: Teams is asked to tell it again, and one welcome comes of it', async () => {
    const { open, welcomes } = newcomer(randomUUID());
    bot.connector.failLookups(2, 503);

    expect([(await open()).status, welcomes()]).toEqual([503, 0]);
    expect([(await open()).status, welcomes()]).toEqual([200, 1]);
    expect([(await open()).status, welcomes()]).toEqual([200, 1]);
  });
});

describe('a guest', () => {
  let guests: TestBot | undefined;
  afterEach(async () => {
    await guests?.stop();
    guests = undefined;
  });

  const sayHelp = async (from: TestBot, more: { tenantId?: string; userRole?: string }): Promise<string> => {
    const pieter = from.client(PIETER);
    from.connector.setMembers([memberOf(pieter, more)]);
    return (await pieter.say('help')).text;
  };

  test.each([
    ['with an account here', { userRole: 'guest' }],
    ['from another organisation', { tenantId: FOREIGN_TENANT }],
  ])('%s is refused', async (_what, more) => {
    const before = await entries();

    expect(await sayHelp(bot, more)).toContain('Gasten kunnen deze bot niet gebruiken');
    expect(await entries()).toBe(before);
    expect(bot.logger.lines.at(-1)).toMatchObject({ message: 'refused', code: 'guest', person: PIETER.id });
  });

  test('is refused with a message of another chat as well', async () => {
    const els = bot.client({ id: '7e570000-0000-4000-8000-000000000099', naam: 'Els Buiten' });
    const { from, act, open, conversationId } = els;
    bot.connector.setMembers([memberOf(els)]);
    await open();
    // What Teams said before is believed for a quarter of an hour, and no longer than the bot runs.
    await bot.restart();
    bot.connector.setMembers([memberOf(els, { userRole: 'guest' })], conversationId);

    const payload = { body: { contentType: 'text', content: 'De taxi is te laat.' }, from };
    const { message } = await act('signaalVanBericht', payload);

    expect(message).toContain('Gasten kunnen deze bot niet gebruiken');
  });

  test('may take part when the organisation set that', async () => {
    guests = await startTestBot({ issuer, environment: { ALLOW_GUESTS: 'true' } });

    expect(await sayHelp(guests, { userRole: 'guest' })).toContain('herinneringen');
  });

  test('who installs the bot is not remembered', async () => {
    const pieter = bot.client(PIETER);
    bot.connector.setMembers([memberOf(pieter, { userRole: 'guest' })]);
    const before = await entries();

    await pieter.open();

    expect(await entries()).toBe(before);
    expect(await bot.store.readModels.get('persoon', PIETER.id)).toBeUndefined();
  });

  test('is not remembered from the list of a team', async () => {
    const inChannel = bot.client(CARLA, { id: '19:nieuw@thread.tacv2', naam: 'Nieuw' });
    const members = [memberOf(inChannel), memberOf(bot.client(PIETER), { userRole: 'guest' })];
    bot.connector.setMembers(members, TEAM.id);

    await inChannel.open();

    const known = await bot.store.readModels.list('persoon', { limit: 100 });
    expect(known.map(({ id }) => id)).toContain(CARLA.id);
    expect(known.map(({ id }) => id)).not.toContain(PIETER.id);
  });
});

describe('the bot itself', () => {
  test.each([
    'https://smba.trafficmanager.net.evil.nl/emea/',
    'http://smba.trafficmanager.net/',
    'https://evil.nl/',
  ])('sends nothing to %s, also when that address was kept', async (serviceUrl) => {
    const address = { conversationId: 'a:1', serviceUrl, tenantId: TENANT, botId: `28:${APP_ID}` };
    const message = { card: 'bot/melding', data: {}, summary: 'Een bericht' };

    const outcomes = [
      await bot.app.bot.connector.post(address, message),
      await bot.app.bot.connector.update(address, 'post-1', message),
    ];

    for (const outcome of outcomes)
      expect(outcome).toEqual({ kind: 'failed', reason: 'serviceUrl not allowed' });
  });
});

describe('while the keys cannot be fetched', () => {
  let keyless: TokenIssuer;
  let waiting: TestBot;
  beforeAll(async () => {
    keyless = await startTokenIssuer();
    keyless.fail(true);
    waiting = await startTestBot({ issuer: keyless });
  });
  afterAll(async () => {
    await waiting.stop();
    await keyless.close();
  });

  test('the bot is alive but not ready, asks to send it again, and goes on when they are there', async () => {
    const client = waiting.client(CARLA);
    waiting.connector.setMembers([memberOf(client)]);

    const [alive, ready] = [await fetch(`${waiting.url}/gezond`), await fetch(`${waiting.url}/gereed`)];
    const during = await client.send(addingAnOpdracht());
    keyless.fail(false);
    const after = await client.send(addingAnOpdracht());

    expect([alive.status, ready.status]).toEqual([200, 503]);
    expect(await ready.json()).toEqual({ status: 'not ready', problems: ['openid'] });
    expect([during.status, after.status]).toEqual([503, 200]);
  });
});
