import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { addDays } from '../../src/shared/dates.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import { channelEvent, REGIO_JEUGD } from '../support/team-events.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';
import { machineToday } from '../support/today.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const TODAY = machineToday();

/** `npm run vooruitblik` beside the running bot, on the clock of this machine. */
function run(...args: readonly string[]): Promise<readonly string[]> {
  return runOn(bot.place, ...args);
}

async function runOn(place: TestStorePlace, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [join(process.cwd(), 'src', 'main.mjs'), 'vooruitblik', ...args],
    { env: { PATH: process.env.PATH, ...place.environment, COORDINATORS: CARLA.id } },
  );
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

test('the command prints every post with moment, recipient and reason, and leaves the log as it was', async () => {
  const carla = await bot.opened(CARLA);
  await bot.opened(SAMIRA);
  bot.clock.advance(Math.max(0, Date.parse(TODAY) - Date.parse(bot.clock.now())));
  await addOpdracht(carla, SAMIRA, { datum: addDays(TODAY, 90) });
  const before = await bot.store.log.readAll('', 1000);

  const [first, ...lines] = await run('--van', TODAY, '--tot', addDays(TODAY, 90));

  expect(first).toMatch(/^\d+ berichten van .* tot en met .*, als niemand iets doet\.$/);
  const mine = lines.filter((line) => line.includes('| Samira El Amrani | Herinnering |'));
  expect(mine.map((line) => /ingediend, (.*): Herinrichting/.exec(line)?.[1])).toEqual([
    '10 werkdagen ervoor',
    '5 werkdagen ervoor',
    '1 werkdag ervoor',
    'te laat',
  ]);
  expect(mine.every((line) => /, 08:30 \| /.test(line))).toBe(true);
  expect(await bot.store.log.readAll('', 1000)).toEqual(before);
});

/** Every file of the store with what its bytes add up to; '-shm' only says who has it open. */
async function bytesOf(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('-shm')).toSorted();
  return Promise.all(
    names.map(
      async (name) =>
        `${name} ${createHash('sha256')
          .update(await readFile(join(folder, name)))
          .digest('hex')}`,
    ),
  );
}

test('the command also names what cannot be posted and why; it sends nothing, alarms nobody, and no byte of the store changes', async () => {
  const place = await makeStorePlace();
  const { connector } = bot;
  const own = await startTestBot({ place, connector });
  const carla = await own.opened(CARLA);
  const samira = await own.opened(SAMIRA);
  const pieter = await own.opened(PIETER);
  const DO = { id: '19:do1@thread.tacv2', naam: 'Directieoverleg' };
  await carla.send(channelEvent('channelCreated', REGIO_JEUGD, DO));
  await carla.pressCard('Ja, koppel');
  own.clock.advance(Math.max(0, Date.parse(`${TODAY}T10:00:00Z`) - Date.parse(own.clock.now())));
  await addOpdracht(carla, SAMIRA, { datum: addDays(TODAY, 60) });
  await carla.send(channelEvent('channelDeleted', REGIO_JEUGD, DO));
  await pieter.leave();
  await addOpdracht(carla, PIETER, { titel: 'Respijtzorg', datum: addDays(TODAY, 60) });
  // One was being sent when the process died.
  for (const { id } of await own.store.deliveries.byTarget(`persoon:${SAMIRA.id}`, 'sent')) {
    const found = await own.store.deliveries.get(id);
    if (!found) continue;
    const { activityId: _none, contentHash: _hash, conversationId: _where, ...rest } = found.delivery;
    const leaseUntil = addDays(TODAY, -1);
    await own.store.deliveries.replace({ ...rest, state: 'sending', leaseUntil }, found.etag);
  }
  await own.stop();
  const [before, requests, connections] = [
    await bytesOf(place.dataDir),
    connector.requests.length,
    connector.connections,
  ];

  const [, ...lines] = await runOn(place, '--van', TODAY, '--tot', addDays(TODAY, 90));

  const refused = lines.filter((line) => line.includes('Kan niet worden geplaatst: '));
  expect(refused.join('\n')).toContain('Het kanaal van dit overleg is er niet meer.');
  expect(refused.join('\n')).toContain('Pieter Smit heeft de bot geblokkeerd of verwijderd.');
  expect(lines.filter((line) => !refused.includes(line)).join('\n')).toContain(samira.person.naam);
  expect(await bytesOf(place.dataDir)).toEqual(before);
  expect([connector.requests.length, connector.connections]).toEqual([requests, connections]);
  await place.remove();
});
