import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkExport, exportLog } from '../../src/logboek/export.ts';
import type { LogEntry } from '../../src/logboek/ports.ts';
import { archiveNames } from '../../src/overzichten/archive-names.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, makePlan, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let folder: string;
const AT = '2026-11-16T09:00:00.000Z';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archief-'));
  bot = await startTestBot();
  const carla = await bot.opened(CARLA);
  const samira = await bot.opened(SAMIRA);
  await addOpdracht(carla, SAMIRA);
  await makePlan(samira);
});
afterAll(async () => {
  await bot.stop();
  await rm(folder, { recursive: true, force: true });
});

const wholeLog = async (): Promise<readonly LogEntry[]> => {
  const all: LogEntry[] = [];
  for (let cursor = ''; ; ) {
    const page = await bot.store.log.readAll(cursor, 7);
    if (page.entries.length === 0) return all;
    all.push(...page.entries);
    cursor = page.cursor;
  }
};

test('the whole log can be read back from the files, entry by entry', async () => {
  const manifest = await exportLog(bot.store.log, folder, AT, archiveNames(createAllStreams(bot.store)));

  const read: LogEntry[] = [];
  for (const { bestand, regels, sha256 } of manifest.bestanden) {
    const text = await readFile(join(folder, bestand), 'utf8');
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(regels);
    for (const line of lines) {
      const { dossier, nummer, moment, wie, inzending, wat, vorige } = JSON.parse(line);
      read.push({
        stream: dossier,
        number: nummer,
        at: moment,
        actor: wie,
        ...(inzending === undefined ? {} : { nonce: inzending }),
        events: wat,
        previous: vorige,
      });
    }
  }
  const byKey = (a: LogEntry, b: LogEntry): number => a.stream.localeCompare(b.stream) || a.number - b.number;
  const log = await wholeLog();
  expect(read.toSorted(byKey)).toEqual(log.toSorted(byKey));
  expect(manifest.regels).toBe(log.length);
  expect(manifest.bestanden.filter(({ soort }) => soort === 'opdracht')).toMatchObject([{ naam: TITEL }]);
  expect(manifest.bestanden.find(({ soort }) => soort === 'vergadering')?.naam).toMatch(
    /^Directieoverleg, .* 20/,
  );
  expect(JSON.stringify(read)).toContain(TITEL);
  expect(await checkExport(folder)).toEqual([]);
});

test('the same log gives the same files, also in a folder that has an export already', async () => {
  const first = await exportLog(bot.store.log, folder, AT, archiveNames(createAllStreams(bot.store)));
  const stray = join(folder, 'dossiers', 'oud.jsonl');
  await writeFile(stray, '{}\n');
  const second = await exportLog(bot.store.log, folder, AT, archiveNames(createAllStreams(bot.store)));

  expect(second).toEqual(first);
  expect((await readdir(join(folder, 'dossiers'))).length).toBe(second.dossiers);
});

test('a file that was changed, or is gone, is found', async () => {
  const { bestanden } = await exportLog(bot.store.log, folder, AT, archiveNames(createAllStreams(bot.store)));
  const [one, other] = bestanden;
  await writeFile(join(folder, one?.bestand ?? ''), '{}\n');
  await rm(join(folder, other?.bestand ?? ''));

  expect(await checkExport(folder)).toEqual([
    `${one?.bestand} is veranderd.`,
    `${other?.bestand} ontbreekt.`,
  ]);
  await writeFile(join(folder, 'manifest.json'), '{ "formaat": "samenkr');
  expect(await checkExport(folder)).toEqual(['manifest.json klopt niet.']);
  await rm(join(folder, 'manifest.json'));
  expect(await checkExport(folder)).toEqual(['Er is geen manifest.json: de export is niet af.']);
  await expect(
    exportLog(bot.store.log, folder, AT, archiveNames(createAllStreams(bot.store))),
  ).rejects.toThrow('Kies een lege map');
});
