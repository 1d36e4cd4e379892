import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import jwt from 'jsonwebtoken';
import { BEHEER, CARLA, FOREIGN_TENANT, PIETER, SAMIRA, TEAM, TENANT } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  APP_ID,
  type Claims,
  makeKey,
  startTokenIssuer,
  type TokenIssuer,
  WERKBORD_APP_ID,
} from '../support/token-issuer.ts';
import { lokaalWerkbord, type Page, werkbordWith } from '../support/werkbord.ts';

const TITEL = 'Wie mag dit zien';

describe('in Teams', () => {
  let issuer: TokenIssuer;
  let bot: TestBot;
  beforeAll(async () => {
    issuer = await startTokenIssuer();
    bot = await startTestBot({
      issuer,
      environment: { WERKBORD_APP_ID, PUBLIC_URL: 'https://samenkracht.voorbeeld.nl' },
    });
    const carla = await bot.opened(CARLA);
    await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA, { titel: TITEL });
  });
  afterAll(async () => {
    await bot.stop();
    await issuer.close();
  });

  const look = (claims: Claims = {}, options: Parameters<TokenIssuer['signPerson']>[1] = {}): Promise<Page> =>
    werkbordWith({ bot, token: () => issuer.signPerson({ oid: CARLA.id, ...claims }, options) }).get(
      'overzicht',
    );

  test('whoever comes without a token gets a page without anything in it, that may stand in Teams alone', async () => {
    const page = await werkbordWith({ bot }).get('overzicht');

    expect(page.status).toBe(200);
    expect(page.html).not.toContain(TITEL);
    expect(page.html).not.toContain(CARLA.naam);
    const csp = page.headers.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(csp).toContain('frame-ancestors https://teams.microsoft.com');
    expect(csp).not.toContain('unsafe');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('a colleague with the token of Teams sees what is theirs, by the roles that they have now', async () => {
    const page = await look();

    expect(page.status).toBe(200);
    expect(page.text).toContain(TITEL);
    expect(page.text).toContain(`Je kijkt als ${CARLA.naam}`);
  });

  const now = (): number => Math.floor(Date.now() / 1000);
  const stranger = makeKey('teams-key');
  test.each<[string, number, string, () => Promise<Page>]>([
    [
      'of another tenant',
      403,
      'tenant',
      () => look({ tid: FOREIGN_TENANT, iss: issuer.entra.issuer(FOREIGN_TENANT) }),
    ],
    [
      'of another tenant that says it is of ours',
      401,
      'issuer',
      () => look({ iss: issuer.entra.issuer(FOREIGN_TENANT) }),
    ],
    ['of version 1', 401, 'issuer', () => look({ iss: `https://sts.windows.net/${TENANT}/` })],
    ['of another app', 401, 'audience', () => look({ aud: APP_ID })],
    ['for nobody', 401, 'audience', () => look({ aud: undefined })],
    ['that expired', 401, 'expired', () => look({ exp: now() - 600, nbf: now() - 4200 })],
    ['signed with another key under a known name', 401, 'signature', () => look({}, { key: stranger })],
    ['signed with an unknown key', 401, 'key', () => look({}, { key: stranger, kid: 'unknown' })],
    ['of an app and of nobody', 401, 'scope', () => look({ scp: undefined })],
    ['without a person', 401, 'no-person', () => look({ oid: undefined })],
    ['of a guest', 403, 'guest', () => look({ acct: 1 })],
    [
      'of a guest with an account elsewhere',
      403,
      'guest',
      () => look({ idp: `https://sts.windows.net/${FOREIGN_TENANT}/` }),
    ],
    ['of a colleague who never opened the chat', 403, 'not-a-colleague', () => look({ oid: PIETER.id })],
    [
      'of a bot for this bot',
      403,
      'tenant',
      () =>
        werkbordWith({ bot, token: () => issuer.sign({ serviceurl: bot.connector.url }) }).get('overzicht'),
    ],
    ['that is none', 401, 'no-token', () => werkbordWith({ bot, token: () => 'abc' }).get('overzicht')],
    [
      'that says that it needs no signature',
      401,
      'signature',
      () => {
        const part = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
        const claims = { ...Object(jwt.decode(issuer.signPerson({ oid: CARLA.id }))) };
        const token = `${part({ alg: 'none', typ: 'JWT', kid: 'teams-key' })}.${part(claims)}.`;
        return werkbordWith({ bot, token: () => token }).get('overzicht');
      },
    ],
  ])(
    'a token %s: a page that says so and what to do, and nothing else; the log has a code',
    async (_what, status, code, ask) => {
      const seen = bot.logger.lines.length;

      const page = await ask();

      expect(page.status).toBe(status);
      expect(page.titel).toBe('Dat lukt nu niet');
      expect(page.html).not.toContain(TITEL);
      expect(page.text).toMatch(/Open|Vraag|Log in/);
      expect(bot.logger.lines.slice(seen)).toEqual([
        { level: 'info', message: 'page refused', status, code },
      ]);
    },
  );

  test('who left the teams of the bot, and has no chat with it, does not come in any more', async () => {
    const samira = (): Promise<Page> => look({ oid: SAMIRA.id });
    expect((await samira()).status).toBe(200);
    const client = bot.client(SAMIRA);
    await client.leave();
    await bot.client(CARLA).send({
      type: 'conversationUpdate',
      conversation: { id: TEAM.id, conversationType: 'channel', isGroup: true, tenantId: TENANT },
      channelData: { tenant: { id: TENANT }, team: TEAM, eventType: 'teamMemberRemoved' },
      membersRemoved: [{ id: client.from.id, aadObjectId: SAMIRA.id }],
    });
    await bot.app.delivered();

    expect((await samira()).status).toBe(403);
    expect((await samira()).text).toContain('Open eerst één keer de chat met de bot');
  });

  test('keys that cannot be had: a page that says to try again', async () => {
    const fresh = await startTokenIssuer();
    fresh.fail(true);
    const other = await startTestBot({
      issuer: fresh,
      environment: { WERKBORD_APP_ID, PUBLIC_URL: 'https://samenkracht.voorbeeld.nl' },
    });

    const page = await werkbordWith({ bot: other, token: () => fresh.signPerson({ oid: CARLA.id }) }).get(
      'overzicht',
    );

    expect(page.status).toBe(503);
    expect(page.text).toContain('Probeer het over een minuut opnieuw');
    await other.stop();
    await fresh.close();
  });

  test('without the setting there is no werkbord', async () => {
    const without = await startTestBot({ issuer });

    const page = await werkbordWith({ bot: without, token: () => issuer.signPerson({ oid: CARLA.id }) }).get(
      'overzicht',
    );

    expect(page.status).toBe(404);
    await without.stop();
  });
});

describe('on this machine', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
    const carla = await bot.opened(CARLA);
    await bot.opened(SAMIRA);
    await bot.opened(BEHEER);
    await addOpdracht(carla, SAMIRA, { titel: TITEL });
  });
  afterAll(() => bot.stop());

  test('one chooses who one is, and stays that on every link', async () => {
    const page = await (await lokaalWerkbord(bot, SAMIRA)).get('overzicht');

    expect(page.text).toContain(TITEL);
    expect(page.text).toContain(`Je kijkt als ${SAMIRA.naam}`);
    const own = [...page.links].filter(
      ([said]) => !['Naar de inhoud', 'Kijk als iemand anders'].includes(said),
    );
    expect(own.length).toBeGreaterThan(1);
    for (const [, href] of own) expect(href).toContain('wie=');
  });

  test('the address without a page leads to the first page', async () => {
    const page = await fetch(`${bot.url}/werkbord`);
    expect(page.url).toBe(`${bot.url}/werkbord/overzicht`);
    expect((await fetch(`${bot.url}/werkbord/`)).url).toBe(`${bot.url}/werkbord/overzicht`);
  });

  test.each([
    ['the id of somebody', CARLA.id],
    ['a signature of somebody else', `${CARLA.id}.abc`],
    ['nothing', ''],
  ])('%s is no choice: the page asks who you are', async (_what, wie) => {
    const page = await werkbordWith({ bot }).get(`overzicht?wie=${wie}`);
    expect(page.titel).toBe('Wie ben je?');
    expect(page.html).not.toContain(TITEL);
  });

  test('what another site sends without that choice does nothing', async () => {
    const before = (await bot.store.log.readAll('', 10_000)).entries.length;
    const doe = JSON.stringify({ verb: 'opdrachten.create', data: { titel: 'Van elders', nonce: 'n' } });

    const page = await werkbordWith({ bot }).post('kaart', new URLSearchParams({ doe }).toString());

    expect(page.titel).toBe('Wie ben je?');
    expect((await bot.store.log.readAll('', 10_000)).entries).toHaveLength(before);
  });

  test('the page may stand in no other page, and looks at nothing elsewhere', async () => {
    const page = await werkbordWith({ bot }).get('overzicht');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});
