import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { exportCommand } from '../../src/opdrachtregel/store-commands.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { rebuildAll } from '../support/rebuild-all.ts';
import { addOpdracht, makePlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let opdracht: string;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uitvoer-'));
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
  await makePlan(samira);
});
afterEach(async () => {
  await bot.stop();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  ['of which nothing can be read', false, 'Iemand heeft iets vastgelegd'],
  ['of which who and when can be read', true, 'Samira El Amrani heeft iets vastgelegd'],
])('an entry %s is set aside and told; the bot starts, answers and records', async (_what, keepsWho, who) => {
  const stream = `opdracht:${opdracht}`;
  await bot.place.damage.entry(stream, 3, keepsWho);
  await bot.place.damage.model('opdracht', opdracht, 'body');

  await bot.restart();

  expect((await fetch(`${bot.url}/gereed`)).status).toBe(200);
  expect((await carla.say(`status ${TITEL}`)).text).toContain('Projectleider: Samira El Amrani');
  expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain(`${who} dat ik niet meer kan lezen.`);
  await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
  expect((await bot.app.opdrachten.get(opdracht)).state.status).toBe('plan afgestemd');
  const told = bot.logger.lines.filter(({ message }) => message === 'damaged entry left out');
  expect(told).toEqual([{ level: 'error', message: 'damaged entry left out', stream, number: 3 }]);

  const { leftOut } = await rebuildAll(bot.store);
  expect(leftOut).toEqual([expect.stringContaining(`1 regel is beschadigd. `)]);
  expect(leftOut[0]).toContain(
    `Zet hiervoor geen reservekopie terug: dan verlies je wat daarna is vastgelegd: ${stream} regel 3.`,
  );
  const said: string[] = [];
  await exportCommand(['--naar', folder], bot.place.environment, (line) => said.push(line));
  expect(said.at(-1)).toBe(leftOut[0]);
  const [file = ''] = (await readdir(join(folder, 'dossiers'))).filter((name) => name.startsWith('opdracht'));
  const lines = (await readFile(join(folder, 'dossiers', file), 'utf8')).split('\n');
  expect(JSON.parse(lines[2] ?? '')).toEqual({
    dossier: stream,
    nummer: 3,
    onleesbaar: expect.any(String),
  });
});

test('a delivery that cannot be read is never posted again by itself, and the coördinator decides', async () => {
  const posts = await bot.store.deliveries.bySource(`opdracht:${opdracht}`);
  const post = posts.find(({ state, target }) => state === 'sent' && target === `persoon:${SAMIRA.id}`);
  const before = samira.screen().length;
  await bot.place.damage.delivery(post?.id ?? '');

  await bot.restart();
  bot.clock.advance(24 * 60 * 60 * 1000);
  await bot.store.readModels.setDue(
    'opdracht',
    opdracht,
    (await bot.app.opdrachten.get(opdracht)).version,
    bot.clock.now(),
  );
  await bot.app.sweep();

  expect(samira.screen()).toHaveLength(before);
  const list = await carla.say('berichten');
  expect(list.text).toContain(TITEL);
  expect(list.text).toContain(
    'Ik kan niet meer lezen of ik dit bericht heb geplaatst. Kijk zelf of het er staat.',
  );
});
