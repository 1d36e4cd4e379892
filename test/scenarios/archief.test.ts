import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { brengOver } from '../../src/archief/overbrengen.ts';
import { readArchief } from '../../src/wiring/archief.ts';
import { mdtoProblems } from '../archief/mdto-rules.ts';
import { agreedPlan, decide } from '../support/afhandeling-story.ts';
import { BEHEER, SAMIRA } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'archief-'));
  bot = await startTestBot();
});
afterEach(async () => {
  await bot.stop();
  await rm(map, { recursive: true, force: true });
});

const write = async () => {
  const { dossiers, ...rest } = await readArchief(bot.store);
  return brengOver(dossiers, { log: bot.store.log, map, at: bot.clock.now(), ...rest });
};

test('an opdracht that was withdrawn goes to a folder of its own, whole, with the term that the archivist set', async () => {
  const { carla } = await agreedPlan(bot);
  await decide(bot, carla, { uitkomst: 'ingetrokken', toelichting: 'De wet verandert.' });
  const opdracht = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === TITEL)?.id;
  await addOpdracht(carla, SAMIRA, { titel: 'Nog bezig' });
  const bas = await bot.opened(BEHEER);
  await bas.pressCard('Wijzig bewaartermijnen', {}, { on: await bas.say('instellingen') });
  const saved = await bas.pressCard('Bewaar', { 'i-bewaren-opdracht': '10' });
  expect(saved.text).toContain('Opdrachten: 10 jaar na het einde, dan vernietigen');

  const mappen = await write();

  expect(mappen).toEqual([expect.stringContaining(TITEL)]);
  expect(await readdir(map)).toEqual(mappen);
  const file = (name: string) => readFile(join(map, mappen[0] ?? '', name), 'utf8');
  const text = await file('dossier.jsonl');
  expect(text.trimEnd().split('\n')).toHaveLength((await bot.store.log.read(`opdracht:${opdracht}`)).length);
  for (const name of ['dossier.mdto.xml', 'dossier.bestand.mdto.xml'])
    expect(mdtoProblems(await file(name))).toEqual([]);
  expect(await file('dossier.bestand.mdto.xml')).toContain(createHash('sha256').update(text).digest('hex'));
  expect(await file('dossier.mdto.xml')).toContain('<termijnLooptijd>P10Y</termijnLooptijd>');
  expect(await file('dossier.mdto.xml')).toContain('<verwijzingNaam>Gooi en Vechtstreek</verwijzingNaam>');

  await expect(write()).rejects.toThrow('Kies een lege map.');
});
