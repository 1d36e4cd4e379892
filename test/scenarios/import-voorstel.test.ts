import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { answersTo } from '../support/card-reader.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** Before anything of a table is stored, the bot shows what it understood. */

let bot: TestBot;
let carla: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

const table = (...rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n');
const KOPPEN = ['Kenmerk', 'Onderwerp', 'Programma', 'Overleg', 'Datum'];
const EERSTE = table(
  KOPPEN,
  ['DOC-26000001', 'Vervoer', 'Jeugd en Onderwijs', 'DO', '15-12-2026'],
  ['DOC-26000002', 'Wonen met zorg', '', 'DO', '15-12-2026'],
);
const entries = async (): Promise<number> => (await bot.store.log.readAll('', 10_000)).entries.length;

describe('a table', () => {
  test('is shown as it was understood, and stored by one press', async () => {
    const before = await entries();

    const shown = await carla.say(EERSTE);

    expect(shown.text).toContain('Er is nog niets bewaard');
    expect(shown.text).toContain('Komt erbij: 2');
    expect(shown.text).toContain('Rij 2 · komt erbij · Vervoer');
    expect(shown.text).not.toContain('Toegevoegd');
    expect(await entries()).toBe(before);
    expect(await bot.app.opdrachten.list()).toEqual([]);

    const report = await carla.pressCard('Neem over', {}, { on: shown });
    expect(report.text).toContain('Toegevoegd: 2');
    expect(await bot.app.opdrachten.list()).toHaveLength(2);
    const stored = await entries();
    const late = await carla.pressCard('Neem over', {}, { on: shown });
    expect(late.text).toContain('Plak de tabel nog een keer');
    expect(await entries()).toBe(stored);
  });

  test('says what its columns are read as, and which become a note', async () => {
    const shown = await carla.say(
      table(['Titel voorstel', 'Portefeuillehouder', 'Toelichting'], ['Vervoer', 'Els Vink', 'Loopt al']),
    );

    expect(shown.text).toContain('Ik lees dit als een lijst met opdrachten.');
    expect(shown.text).toContain(
      'Ik lees ‘Titel voorstel’ als titel en ‘Portefeuillehouder’ als bestuurlijk trekker.',
    );
    expect(shown.text).toContain('Deze kolom ken ik niet: ‘Toelichting’. Wat erin staat, wordt een notitie.');
  });

  test('that is known already changes nothing, and has nothing to press', async () => {
    await takeOver(carla, EERSTE);
    const before = await entries();

    const again = await carla.say(EERSTE);

    expect(again.text).toContain('Er komt niets bij en er verandert niets.');
    expect(again.text).toContain('Gelijk gebleven: 2');
    expect(again.buttons).not.toContain('Neem over');
    expect(await entries()).toBe(before);
  });

  test('that changed says what would change, and what it was', async () => {
    await takeOver(carla, EERSTE);

    const shown = await carla.say(
      EERSTE.replace('Jeugd en Onderwijs', 'Gezondheid en Ondersteuning').replace('15-12-2026', '21-01-2027'),
    );

    expect(shown.text).toContain('Verandert: 1');
    expect(shown.text).toContain('Blijft gelijk: 1');
    expect(shown.text).toContain('Programma wordt ‘Gezondheid en Ondersteuning’ (was: ‘Jeugd en Onderwijs’)');
    expect(shown.text).toMatch(/wordt ‘Directieoverleg, .*21 jan.* \(was: ‘Directieoverleg, .*15 dec/);
    expect((await carla.say('status vervoer')).text).toContain('15 december 2026');
  });

  test('with a doubt asks, looks once more with the answer, and stores what was answered', async () => {
    const shown = await carla.say(
      table(KOPPEN, ['', 'Vervoer', '', 'DO', '12-21-2026'], ['', 'Wonen', '', 'DO', '02-03-2027']),
    );
    expect(shown.text).toContain('Wat is 02-03-2027?');
    const dayFirst = answersTo(shown, 'dag eerst');

    const looked = await carla.pressCard('Bekijk opnieuw', dayFirst, { on: shown });
    expect(looked.text).toContain('2 maart 2027');
    expect(await bot.app.opdrachten.list()).toEqual([]);
    await carla.pressCard('Neem over', dayFirst, { on: looked });

    const wonen = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === 'Wonen');
    expect(wonen?.state.vergaderingId).toBe('do-2027-03-02');
  });

  test('with a text that is one name or more asks once, and stores what was answered', async () => {
    const koppen = ['Onderwerp', 'Trekker'];
    const shown = await carla.say(
      table(
        koppen,
        ['Vervoer', 'Jansen, Piet'],
        ['Wonen', 'Jansen, Piet'],
        ['Zorg', 'Arjo Kamer Janny van de Kwast'],
      ),
    );
    expect(shown.text).toContain('Is ‘Jansen, Piet’ één naam, of zijn het er meer?');
    expect(shown.text.split('één naam, of zijn het er meer?')).toHaveLength(3);
    expect(JSON.stringify(shown.json)).toContain('2 namen: Arjo Kamer en Janny van de Kwast');

    await carla.pressCard('Neem over', answersTo(shown, 'een', 'meer'), { on: shown });

    const trekkers = Object.fromEntries(
      (await bot.app.opdrachten.list()).map(({ state }) => [
        state.titel,
        state.trekkers.map(({ naam }) => naam),
      ]),
    );
    expect(trekkers).toEqual({
      Vervoer: ['Jansen, Piet'],
      Wonen: ['Jansen, Piet'],
      Zorg: ['Arjo Kamer', 'Janny van de Kwast'],
    });
  });

  test('with more questions than fit shows the rest after the first', async () => {
    const rows = Array.from({ length: 10 }, (_, at) => [
      `Zorg ${'abcdefghij'[at]}`,
      `Jansen${'abcdefghij'[at]}, Piet`,
    ]);
    const shown = await carla.say(table(['Onderwerp', 'Trekker'], ...rows));
    expect(shown.text).toContain('Er zijn nog 2 vragen.');

    const looked = await carla.pressCard('Bekijk opnieuw', {}, { on: shown });
    expect(looked.text).toContain('Is ‘Jansenj, Piet’ één naam');
    expect(looked.text).not.toContain('Er zijn nog');
  });

  test('waits for the coördinator: nobody else stores it', async () => {
    const samira = await bot.opened(SAMIRA);
    const shown = await carla.say(EERSTE);
    const tabel = /"tabel":"([^"]+)"/.exec(JSON.stringify(shown.json))?.[1] ?? '';
    const before = await entries();

    const refused = await samira.execute('importeren.bewaar', { tabel, nonce: 'n', version: 0 });

    expect(refused.message ?? refused.card?.text).toContain('Alleen de coördinator');
    expect(await entries()).toBe(before);
  });

  test('of which a note holds an e-mail address is stored as it was shown', async () => {
    const shown = await carla.say(
      table([...KOPPEN, 'Opmerking'], ['', 'Vervoer', '', 'DO', '15-12-2026', 'Vraag jan@voorbeeld.nl']),
    );
    expect(shown.text).toContain('Een notitie is weggelaten, omdat er een e-mailadres in lijkt te staan.');

    const report = await carla.pressCard('Neem over', {}, { on: shown });

    expect(report.text).toContain('Toegevoegd: 1');
    expect(JSON.stringify((await bot.store.readModels.list('tabel', { limit: 9 })).concat())).not.toContain(
      'jan@',
    );
  });
});
