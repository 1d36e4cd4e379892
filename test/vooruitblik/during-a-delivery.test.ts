import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { LEASE_MS } from '../../src/bezorging/delivery-record.ts';
import { DELIVERY_STATES } from '../../src/logboek/ports.ts';
import { addMilliseconds, localDate } from '../../src/shared/clock.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

/** The prompt for a plan, put back to where it was while it was being sent. */
async function underWay(leaseUntil: string): Promise<string> {
  const carla = await bot.opened(CARLA);
  await bot.opened(SAMIRA);
  await addOpdracht(carla, SAMIRA);
  const [sent] = await bot.store.deliveries.byTarget(`persoon:${SAMIRA.id}`, 'sent');
  const found = await bot.store.deliveries.get(sent?.id ?? '');
  if (!found) throw new Error('nothing was sent');
  const { activityId: _none, contentHash: _hash, conversationId: _place, ...rest } = found.delivery;
  await bot.store.deliveries.replace({ ...rest, state: 'sending', leaseUntil }, found.etag);
  return rest.id;
}

async function everything(): Promise<unknown> {
  const { deliveries, log } = bot.store;
  return [
    await log.readAll('', 1000),
    ...(await Promise.all(DELIVERY_STATES.map((state) => deliveries.byState(state, { limit: 1000 })))),
  ];
}

function forSamira() {
  const today = localDate(bot.clock.now());
  return bot.app
    .lookAhead({ van: today, tot: today })
    .then((blik) => blik.filter(({ voor, isNew }) => voor.includes('Samira') && isNew));
}

const loud = () => bot.logger.lines.filter(({ level }) => level === 'error' || level === 'warn');

test('a look ahead while a post is being sent alarms nobody, writes nothing, and tells of that post once', async () => {
  await underWay(addMilliseconds(bot.clock.now(), LEASE_MS));
  const before = await everything();

  const seen = await forSamira();

  expect(seen.map(({ moment }) => moment)).toEqual([bot.clock.now()]);
  expect(loud()).toEqual([]);
  expect(await everything()).toEqual(before);
});

test('a look ahead after a process died while it sent alarms nobody either, and does not promise that post again', async () => {
  await underWay(addMilliseconds(bot.clock.now(), -1));
  const before = await everything();

  const seen = await forSamira();

  expect(seen).toEqual([]);
  expect(loud()).toEqual([]);
  expect(await everything()).toEqual(before);
});

test('asked for in the chat during a delivery it raises no alarm', async () => {
  await underWay(addMilliseconds(bot.clock.now(), LEASE_MS));

  const card = await bot.client(CARLA).say('vooruitblik');

  expect(card.text).not.toContain('ging iets mis');
  expect(loud()).toEqual([]);
});
