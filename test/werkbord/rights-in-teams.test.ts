import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, DO_CHANNEL, type Person, PIETER, SAMIRA, TEAM, TENANT } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { startTokenIssuer, type TokenIssuer, WERKBORD_APP_ID } from '../support/token-issuer.ts';
import { type Werkbord, werkbordWith } from '../support/werkbord.ts';
import { everyPage } from '../support/werkbord-pages.ts';
import { makeWorld, SECRET, type World } from '../support/whole-world.ts';

/** Has an account elsewhere, and is a guest in the team. */
const GUEST: Person = { id: '7e570000-0000-4000-8000-000000000095', naam: 'Guusje Gast' };
const DOE = new URLSearchParams({
  doe: JSON.stringify({ verb: 'opdrachten.create', data: { nonce: 'n' } }),
  'i.titel': 'Van iemand die niet binnenkomt',
}).toString();

/** With the token of Teams: who is a guest, and who left. */
describe.each([
  { guests: 'true', status: 'comes in, and sees what a colleague without a part in it sees' },
  { guests: 'false', status: 'does not come in' },
])('a guest, where ALLOW_GUESTS is $guests, $status', ({ guests }) => {
  let issuer: TokenIssuer;
  let bot: TestBot;
  let world: World;
  let pages: readonly string[];
  beforeAll(async () => {
    issuer = await startTokenIssuer();
    bot = await startTestBot({
      issuer,
      environment: {
        WERKBORD_APP_ID,
        PUBLIC_URL: 'https://samenkracht.voorbeeld.nl',
        ALLOW_GUESTS: guests,
      },
    });
    const people = [CARLA, SAMIRA, PIETER].map((who) => bot.client(who).from);
    bot.connector.setMembers(
      people.map(({ id, name = '', aadObjectId = '' }) => ({ id, name, aadObjectId })),
      DO_CHANNEL.id,
    );
    world = await makeWorld(bot);
    if (guests === 'true') await bot.opened(GUEST);
    pages = await everyPage(bot, boardOf(CARLA), [world.whole, world.draft]);
  });
  afterAll(async () => {
    await bot.stop();
    await issuer.close();
  });

  const boardOf = ({ id }: Person, claims = {}): Werkbord =>
    werkbordWith({ bot, token: () => issuer.signPerson({ oid: id, ...claims }) });
  const stored = async () => (await bot.store.log.readAll('', 100_000)).entries.length;

  test('on every page and fragment', async () => {
    expect(pages.length).toBeGreaterThan(40);
    const guest = boardOf(GUEST, { acct: 1 });
    const wrong: string[] = [];
    for (const pad of pages) {
      const { status, html } = await guest.get(pad);
      const isRight = guests === 'true' ? status < 500 && status !== 401 : status === 403;
      if (!isRight || html.includes(SECRET)) wrong.push(`${status}: ${pad}`);
    }
    expect(wrong).toEqual([]);
    const before = await stored();
    expect((await guest.post('kaart', DOE)).status).toBe(403);
    expect(await stored()).toBe(before);
  });

  test('who left the team and the chat does not come in, on every page and with every button', async () => {
    expect((await boardOf(SAMIRA).get('overzicht')).html).toContain(SECRET);
    const client = bot.client(SAMIRA);
    await client.leave();
    await bot.client(CARLA).send({
      type: 'conversationUpdate',
      conversation: { id: TEAM.id, conversationType: 'channel', isGroup: true, tenantId: TENANT },
      channelData: { tenant: { id: TENANT }, team: TEAM, eventType: 'teamMemberRemoved' },
      membersRemoved: [{ id: client.from.id, aadObjectId: SAMIRA.id }],
    });
    await bot.app.delivered();
    const before = await stored();
    const wrong: string[] = [];
    for (const pad of pages) {
      const { status, html } = await boardOf(SAMIRA).get(pad);
      if (status !== 403 || html.includes(SECRET)) wrong.push(`${status}: ${pad}`);
    }
    expect(wrong).toEqual([]);
    const refused = await boardOf(SAMIRA).post('kaart', DOE);
    expect(refused.status).toBe(403);
    // What was typed is given back.
    expect(refused.html).toContain('Van iemand die niet binnenkomt');
    expect(await stored()).toBe(before);
  });
});
