import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LogEntry } from '../../src/logboek/ports.ts';
import { exportCommand } from '../../src/opdrachtregel/store-commands.ts';
import { CARLA } from '../support/people.ts';
import { rebuildAll } from '../support/rebuild-all.ts';
import { QUESTIONS } from '../support/release-story.ts';
import {
  askAll,
  factsIn,
  fillStore,
  laterOf,
  RELEASES,
  type Release,
  readRelease,
} from '../support/releases.ts';
import { TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

/**
 * Every release that ever wrote a log (test/fixtures/releases) is opened by this version; and so is that log as a later
 * version goes on with it, with kinds, choices and fields that do not exist yet.
 */
describe.each(
  RELEASES.flatMap((name) => [
    [name, 'as it was written'] as const,
    [name, 'as a later version goes on with it'] as const,
  ]),
)('the log of release %s, %s,', (name, how) => {
  let release: Release;
  let written: readonly LogEntry[];
  let place: TestStorePlace;
  let bot: TestBot;
  let folder: string;

  beforeAll(async () => {
    release = await readRelease(name);
    if (how !== 'as it was written') release = laterOf(release);
    written = release.entries;
    folder = await mkdtemp(join(tmpdir(), 'uitvoer-'));
    place = await makeStorePlace();
    const store = await place.open();
    await fillStore(store, release);
    await store.close();
    bot = await startTestBot({ place, at: release.at });
  });
  afterAll(async () => {
    await bot.stop();
    await place.remove();
    await rm(folder, { recursive: true, force: true });
  });

  test('is opened: the bot is ready, and what it asks of nobody is posted twice', async () => {
    expect((await fetch(`${bot.url}/gereed`)).status).toBe(200);
    await bot.app.sweep();

    for (const { id, activityId, state } of release.deliveries) {
      const now = (await bot.store.deliveries.get(id))?.delivery;
      if (state === 'sent') expect(now?.activityId).toBe(activityId);
    }
    const errors = bot.logger.lines.filter(({ level }) => level === 'error');
    expect(errors.filter(({ message }) => !/^delivery (failed|uncertain)$/.test(message))).toEqual([]);
  });

  test('answers with everything that it answered then', async () => {
    const answers = await askAll(bot);

    expect(answers).toHaveLength(release.answers.length);
    for (const [index, { vraag, antwoord }] of release.answers.entries()) {
      const { antwoord: now = '' } = answers[index] ?? {};
      const lost = factsIn(antwoord, written).filter((fact) => !now.includes(fact));
      expect({ vraag, lost }).toEqual({ vraag, lost: [] });
    }
  });

  test('tells in its history what it does not know yet, and by whom and when', async () => {
    const card = await bot.client(CARLA).say(`geschiedenis ${TITEL}`);

    const sentence = 'heeft iets nieuws vastgelegd. Deze versie van de bot kent dat nog niet.';
    const isLater = how !== 'as it was written';
    expect(card.text.includes(`Carla de Boer ${sentence}\n5 feb 2027, 10:00`)).toBe(isLater);
    expect(card.text).not.toContain('onbekend');
  });

  test('takes what is recorded now', async () => {
    const carla = bot.client(CARLA);
    await carla.say('nieuw signaal');
    const card = await carla.pressCard('Bewaar', {
      bron: 'adviesraad',
      onderwerp: 'Nieuw signaal',
      tekst: 'De bus komt te laat.',
    });

    expect(card.text).toContain('Nieuw signaal');
    expect((await carla.say('signalen')).text).toContain('Nieuw signaal');
  });

  test('is looked ahead in, and rebuilt', async () => {
    await bot.app.lookAhead({ van: '2027-02-08', tot: '2027-02-12' });
    const before = await askAll(bot, QUESTIONS.slice(0, 3));

    const { models, leftOut } = await rebuildAll(bot.store);

    expect(models).toBeGreaterThan(10);
    const later =
      how === 'as it was written' ? [] : [expect.stringMatching(/^\d+ regels zijn van een nieuwere versie/)];
    expect(leftOut).toEqual(later);
    expect(await askAll(bot, QUESTIONS.slice(0, 3))).toEqual(before);
  });

  test('is exported whole, with every field of every entry', async () => {
    const said: string[] = [];
    await exportCommand(['--naar', folder], { ...place.environment }, (line) => said.push(line));

    const files = await readdir(join(folder, 'dossiers'));
    const texts = await Promise.all(files.map((file) => readFile(join(folder, 'dossiers', file), 'utf8')));
    const lines = texts.flatMap((text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    for (const { stream, number, at, actor, events, nonce, ...more } of written) {
      const line = lines.find(({ dossier, nummer }) => dossier === stream && nummer === number);
      expect(line).toEqual({
        ...more,
        dossier: stream,
        nummer: number,
        moment: at,
        wie: actor,
        wat: events,
        ...(nonce === undefined ? {} : { inzending: nonce }),
      });
    }
    expect(said.join('\n').includes('nieuwere versie')).toBe(how !== 'as it was written');
  });
});
