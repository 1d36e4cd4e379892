import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { agreedPlan } from '../support/afhandeling-story.ts';
import { BEHEER, CARLA, CEES, DIANA, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { expectSentence, type Ran, runCommand } from '../support/run-command.ts';
import { TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** The command that publishes, beside a bot in which people go on writing. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let root: string;
let map: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'publiceren-'));
  map = join(root, 'site');
  bot = await startTestBot();
  ({ carla, samira } = await agreedPlan(bot));
});
afterAll(async () => {
  await bot.stop();
  rmSync(root, { recursive: true, force: true });
});

const ADRES = 'https://www.voorbeeld.nl/samenkracht';
const publiceer = (...args: readonly string[]): Promise<Ran> =>
  runCommand(['publiceer', ...args], { ...bot.place.environment, LOG_LEVEL: 'error' });
const files = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(map, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
  );
const everything = (): string => Object.values(files()).join('\n');

async function write(press: 'Leg voor aan de coördinator' | 'Bewaar als concept', zeiden: string) {
  await samira.say(`status ${TITEL}`);
  const card = await samira.pressCard('Naar de openbare tekst');
  if (card.buttons.includes('Pas de tekst aan')) await samira.pressCard('Pas de tekst aan', {}, { on: card });
  return samira.pressCard(press, { titel: 'Hulp in huis', zeiden });
}

async function approve() {
  const asked = carla.cardWith('Een openbare tekst wacht op je akkoord');
  const read = await carla.pressCard('Bekijk de openbare tekst', {}, { on: asked });
  return carla.pressCard('Keur deze versie goed', {}, { on: read });
}

test('what is not approved does not go out: there is nothing to publish yet', async () => {
  await write('Leg voor aan de coördinator', '- Een vaste hulp.');

  expectSentence(await publiceer(map, '--adres', ADRES), 'Er is nog geen openbare tekst goedgekeurd.');
  expect(readdirSync(root)).toEqual([]);
});

test('the approved version goes out, also while somebody writes on; a second time changes nothing', async () => {
  await approve();
  await write('Bewaar als concept', '- Hier wordt nog aan gewerkt.');

  expectSentence(await publiceer(map), '--adres', 2);
  const first = await publiceer(map, '--adres', ADRES);
  expect([first.status, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toBe(`Nieuw: Hulp in huis\nIn ${map} staat 1 onderwerp, voor ${ADRES}/.\n`);
  expect(everything()).toContain('Een vaste hulp.');
  expect(everything()).not.toContain('Hier wordt nog aan gewerkt.');

  const before = files();
  const again = await publiceer(map);
  expect([again.status, again.stdout]).toEqual([0, `Er is niets veranderd. In ${map} staat 1 onderwerp.\n`]);
  expect(files()).toEqual(before);
});

test('no file has the name of anybody in this world, nor an id', () => {
  const text = everything();
  for (const { id, naam } of [BEHEER, CARLA, CEES, DIANA, PIETER, SAMIRA, WILLEM])
    for (const part of [id, naam, ...naam.split(' ').filter((word) => word.length > 2)])
      expect([part, new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'u').test(text)]).toEqual([part, false]);
});

test('a text with the name of somebody who became a colleague since stays behind, and that is said', async () => {
  await write('Leg voor aan de coördinator', '- Sociaal Plein is dichtbij.');
  await approve();
  expect((await publiceer(map)).stdout).toContain('Bijgewerkt: Hulp in huis');
  await bot.opened({ ...CEES, naam: 'Sociaal Plein' });

  const { status, stdout } = await publiceer(map);

  expect(status).toBe(3);
  expect(stdout).toContain('Weggehaald: Hulp in huis\nNiet gepubliceerd: Hulp in huis. Er staat de naam in');
  expect(everything()).not.toContain('Sociaal Plein');
});

test('what was withdrawn goes out of the folder, and stands on the list with its reason', async () => {
  await write('Leg voor aan de coördinator', '- Een vaste hulp.');
  await approve();
  await publiceer(map);
  await carla.say(`status ${TITEL}`);
  const shown = await carla.pressCard('Naar de openbare tekst');
  await carla.pressCard('Trek de tekst in', {}, { on: shown });
  await carla.pressCard('Trek de tekst in', { reden: 'Het aantal klopt niet.' });

  const { status, stdout } = await publiceer(map);

  expect(status).toBe(0);
  expect(stdout).toBe(
    `Weggehaald: Hulp in huis. De reden: Het aantal klopt niet.\nIn ${map} staan 0 onderwerpen, voor ${ADRES}/.\n`,
  );
  expect(everything()).not.toContain('Hulp in huis');
});

test('an address that is none, and a folder of somebody else, are refused with a sentence', async () => {
  for (const wrong of ['samenkracht', 'ftp://voorbeeld.nl/', 'https://voorbeeld.nl/?a=1'])
    expectSentence(await publiceer(map, '--adres', wrong), 'is geen adres van een map op het web.', 2);
  expectSentence(await publiceer(bot.place.dataDir, '--adres', ADRES), 'niet van een publicatie');
  for (const wrong of ['bel ons', 'javascript:alert(1)', 'a@voorbeeld.nl?subject=x', ''])
    expectSentence(
      await publiceer(map, '--adres', ADRES, '--reageren', wrong),
      'is geen e-mailadres en geen adres op het web.',
      2,
    );
});
