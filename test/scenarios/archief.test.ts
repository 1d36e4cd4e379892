import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { brengOver, soortenVoorArchief } from '../../src/archief/overbrengen.ts';
import { readArchief } from '../../src/wiring/archief.ts';
import { mdtoProblems } from '../archief/mdto-rules.ts';
import { agreedPlan, decide } from '../support/afhandeling-story.ts';
import { BEHEER, CARLA, SAMIRA } from '../support/people.ts';
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
  const { dossiers, ...rest } = await readArchief(bot.store, bot.clock);
  const chosen = await dossiers(soortenVoorArchief(rest.termijnen).gaanMee);
  return brengOver(chosen, { log: bot.store.log, map, at: bot.clock.now(), ...rest });
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
  // Of what came after it nothing was written either.
  const { dossiers, ...rest } = await readArchief(bot.store, bot.clock);
  const [known] = await dossiers(['opdracht']);
  if (!known) throw new Error('expected the opdracht');
  const other = { ...known, id: 'een-andere', titel: 'Een andere' };
  await expect(
    brengOver([other, known], { log: bot.store.log, map, at: bot.clock.now(), ...rest }),
  ).rejects.toThrow('Kies een lege map.');
  expect(await readdir(map)).toEqual(mappen);
});

test('what is finished of each kind of which the archivist decided goes along, with the term of that kind', async () => {
  const carla = await bot.opened(CARLA);
  const bas = await bot.opened(BEHEER);
  await bas.pressCard('Wijzig bewaartermijnen', {}, { on: await bas.say('instellingen') });
  await bas.pressCard('Bewaar', {
    'i-bewaren-rapport': 'B',
    'i-bewaren-adviesraad': '5',
    'i-bewaren-budget': '7',
    'i-bewaren-vergadering': '10',
  });
  await carla.say('nieuw rapport');
  await carla.pressCard('Bewaar', { rapportsoort: 'CEO Wmo', titel: 'Ervaringen met de Wmo', jaar: '2025' });
  await carla.say('nieuwe adviesraad');
  await carla.pressCard('Voeg toe', { naam: 'Jeugdraad', waar: 'Huizen', tot: '2026' });
  await carla.say('nieuwe adviesraad');
  await carla.pressCard('Voeg toe', { naam: 'Raad die blijft', waar: 'Huizen' });
  await carla.say('budget 2026');
  await carla.pressCard('Leg het budget vast');
  await carla.pressCard('Bewaar', { structureel: '30.000' });
  await bot.opened(SAMIRA);
  await addOpdracht(carla, SAMIRA, { titel: 'Nog bezig', overleg: 'pfho', datum: '2026-12-17' });
  await carla.say('gegevens van mij');
  bot.clock.advance(Date.parse('2027-06-01T09:00:00.000Z') - Date.parse(bot.clock.now()));

  const mappen = await write();

  const terms = new Map<string, string>();
  for (const naam of mappen) {
    const xml = await readFile(join(map, naam, 'dossier.mdto.xml'), 'utf8');
    expect(mdtoProblems(xml)).toEqual([]);
    expect(mdtoProblems(await readFile(join(map, naam, 'dossier.bestand.mdto.xml'), 'utf8'))).toEqual([]);
    const of = (element: string) => new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1] ?? '';
    terms.set(of('naam'), `${of('begripCode')} ${of('termijnLooptijd')} ${of('termijnEinddatum')}`.trim());
  }
  expect(Object.fromEntries(terms)).toEqual({
    'Ervaringen met de Wmo': 'B',
    'Jeugdraad (Huizen)': 'V P5Y 2031-12-31',
    'Activiteitenbudget 2026': 'V P7Y 2033-12-31',
    // It is finished, though an opdracht that was treated there is not: it is handed over, and not destroyed.
    'Portefeuillehoudersoverleg, 17 dec 2026': 'V P10Y 2036-12-17',
  });
});
