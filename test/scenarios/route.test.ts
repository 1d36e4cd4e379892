import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** DOC-24008138, the proposal of November 2024, on its way over the bodies of the region. */
const TITEL = 'Doorstart Samenkracht!';
const KENMERK = 'DOC-24008138';
const BEHANDELING = `behandeling-${KENMERK}.csv`;

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot({ at: '2024-09-30T08:00:00.000Z' });
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

const readBehandeling = (): Promise<Uint8Array> =>
  readFile(join(process.cwd(), 'test', 'fixtures', BEHANDELING));
const add = (inputs: Readonly<Record<string, string>> = {}) =>
  addOpdracht(carla, SAMIRA, { titel: TITEL, kenmerk: KENMERK, overleg: '', datum: '', ...inputs });

describe('the route of an opdracht', () => {
  test('is read from the table of the region, and stands on its card in order', async () => {
    await add();
    await bot.app.importFile(await readBehandeling(), BEHANDELING);

    const card = await carla.say(`status ${KENMERK}`);

    expect(card.text).toContain(
      [
        'Behandelingen',
        '○ 5 nov 2024 · Regieteam Gezondheid en Ondersteuning · Adviseren · Positief advies',
        '○ 5 nov 2024 · Regieteam Jeugd en Onderwijs · Adviseren · Positief advies',
        '○ 7 nov 2024 · Ambtelijk Overleg Bescherming en Opvang · Adviseren · Positief advies',
        '○ 21 nov 2024 · Directieoverleg · Adviseren',
        '○ 3 dec 2024 · Werkgroep Financiën · Adviseren',
        '○ 5 dec 2024 · Portefeuillehoudersoverleg · Vaststellen',
        '○ 19 dec 2024 · Algemeen Bestuur · Vaststellen',
      ].join('\n'),
    );
    expect(card.text).toContain(
      'Plan klaar: uiterlijk donderdag 31 oktober 2024, voor Directieoverleg, 21 nov 2024',
    );
    expect(card.text).not.toContain('Overleg: nog niet bekend');
  });

  test('asks for the plan before the DO', async () => {
    await add();
    await bot.app.importFile(await readBehandeling(), BEHANDELING);
    await bot.app.delivered();

    expect(samira.cardWith('Wil je het participatieplan maken?').text).toContain(
      'Overleg: Directieoverleg, donderdag 21 november 2024',
    );
  });
});
