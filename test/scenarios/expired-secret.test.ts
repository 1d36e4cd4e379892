import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { CARLA, PIETER, SAMIRA, TENANT } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

let issuer: TokenIssuer;
let bot: TestBot;

beforeEach(async () => {
  issuer = await startTokenIssuer();
  bot = await startTestBot({ issuer });
  const everybody = [CARLA, SAMIRA, PIETER].map((person) => bot.client(person));
  bot.connector.setMembers(
    everybody.map(({ from: { id, name, aadObjectId } }) => ({
      id,
      name,
      aadObjectId,
      tenantId: TENANT,
    })),
  );
  for (const client of everybody) await client.open();
});
afterEach(async () => {
  await bot.stop();
  await issuer.close();
});

const MINUTE = 60_000;

/** Carla adds two opdrachten, of which Samira and Pieter are told. */
async function addTwo(): Promise<void> {
  for (const { id } of [SAMIRA, PIETER])
    await bot.client(CARLA).execute('opdrachten.create', {
      nonce: randomUUID(),
      titel: `Opdracht ${id}`,
      overleg: 'do',
      datum: '2026-12-15',
      projectleiderId: id,
    });
  await bot.app.delivered();
}

async function inState(state: 'later' | 'failed' | 'uncertain'): Promise<readonly (string | undefined)[]> {
  const found = await bot.store.deliveries.byState(state, { limit: 100 });
  return found.map(({ reason }) => reason);
}

async function problems(): Promise<unknown> {
  const said = (await (await fetch(`${bot.url}/gereed`)).json()) as { problems: unknown };
  return said.problems;
}

const posts = (): number => bot.connector.requests.filter(({ method }) => method === 'POST').length;

async function sweepAfter(milliseconds: number): Promise<void> {
  bot.clock.advance(milliseconds);
  await bot.app.sweep();
}

test('with an expired secret nothing is sent and nothing is given up; with a new one everything goes', async () => {
  const before = posts();
  issuer.expireSecret(true);

  await addTwo();
  for (let minutes = 0; minutes < 3 * 24 * 60; minutes += 12 * 60) await sweepAfter(12 * 60 * MINUTE);

  expect(posts()).toBe(before);
  expect([...(await inState('failed')), ...(await inState('uncertain'))]).toEqual([]);
  expect(await inState('later')).toContain('no token');
  expect(await problems()).toContain('credentials');
  expect(bot.logger.lines.filter(({ message }) => message === 'credentials refused')).toHaveLength(1);

  issuer.expireSecret(false);
  for (let minutes = 0; minutes < 15; minutes += 1) await sweepAfter(MINUTE);

  expect(await inState('later')).toEqual([]);
  expect(bot.client(SAMIRA).screen().at(-1)?.text).toContain('Wil je het participatieplan maken?');
  expect(bot.client(PIETER).screen().at(-1)?.text).toContain('Wil je het participatieplan maken?');
  expect(await problems()).toEqual([]);
});

test('when Teams answers 401 everything rests, and one post finds out whether it is over', async () => {
  const before = posts();
  bot.connector.answerBy(({ activity }) => (activity.replyToId === undefined ? { status: 401 } : undefined));

  await addTwo();
  expect(posts() - before).toBe(1);
  await sweepAfter(MINUTE);
  expect(posts() - before).toBe(2);
  expect(await inState('later')).toEqual(['401 ServiceError']);
  expect(await problems()).toContain('credentials');

  bot.connector.answerBy(undefined);
  for (let minutes = 0; minutes < 15; minutes += 1) await sweepAfter(MINUTE);

  expect(await inState('later')).toEqual([]);
  expect([...(await inState('failed')), ...(await inState('uncertain'))]).toEqual([]);
  expect(await problems()).toEqual([]);
});
