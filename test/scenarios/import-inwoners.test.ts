import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreedPlan } from '../support/afhandeling-story.ts';
import { answersTo } from '../support/card-reader.ts';
import { TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** What in a table may be a resident's is asked on the card, as in a form; a number of one person is left out at once. */

let bot: TestBot;
let carla: TeamsClient;
beforeAll(async () => {
  bot = await startTestBot();
  ({ carla } = await agreedPlan(bot));
});
afterAll(() => bot.stop());

const table = (...rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n');
const logged = async () => (await bot.store.log.readAll('', 10_000)).entries;
const said = async (): Promise<string> => JSON.stringify(await logged());
const kept = async (): Promise<string> =>
  JSON.stringify(await bot.store.readModels.list('tabel', { limit: 99 }));
const NEEM = 'neem';

describe('a table with what may be a resident’s', () => {
  const INBRENG = table(
    ['Onderwerp', 'Inbreng', 'Opmerking'],
    [TITEL, 'Bel het loket sneller terug.', 'Vraag meneer Post'],
    [TITEL, 'Mevrouw Jansen wil een andere hulp.', ''],
    [TITEL, 'Bij Wijkcentrum Zuid helpt mevrouw Vermeer goed.', ''],
  );

  test('asks a question a row, and leaves out what nobody answered', async () => {
    const shown = await carla.say(INBRENG);
    expect(shown.text).toContain(
      'Rij 3, kolom ‘Inbreng’: hier lijkt een naam te staan: ‘Mevrouw Jansen’. Is dat van een inwoner?',
    );
    // A column that is not taken over is not asked about.
    expect(shown.text).not.toContain('meneer Post’. Is dat');
    expect(shown.text).toContain('Komt erbij: 1');

    const report = await carla.pressCard('Neem over', {}, { on: shown });

    expect(report.text).toContain('Zolang je niet zegt dat dat geen inwoner is, neem ik de rij niet over.');
    expect(await said()).not.toContain('Jansen');
    expect(await kept()).not.toContain('Jansen');
  });

  test('takes over what was said to be nobody’s, and the log tells that it was said, not what', async () => {
    const shown = await carla.say(INBRENG);
    const again = await carla.pressCard('Bekijk opnieuw', answersTo(shown, 'weg', NEEM), { on: shown });
    expect(again.text).toContain('Komt erbij: 1');

    const report = await carla.pressCard('Neem over', {}, { on: again });

    expect(report.text).toContain('Toegevoegd: 1');
    expect(await said()).not.toContain('Jansen');
    const entry = (await logged()).at(-1);
    expect(JSON.stringify(entry?.events)).toContain('mevrouw Vermeer');
    expect(entry?.confirmed).toEqual(['tabel:punt']);
  });

  test('takes an answer for the question that it was given to, also from a card that is older', async () => {
    // Of one column so many rows would be one question.
    const rows = [...'abcdefghij'].map((letter, at) => {
      const tekst = `Mevrouw Kuiper${letter} vroeg dit.`;
      return at < 5 ? [TITEL, tekst, ''] : [TITEL, `Rust helpt ${at}.`, tekst];
    });
    const shown = await carla.say(table(['Onderwerp', 'Inbreng', 'Thema'], ...rows));
    expect(shown.text).toContain('Er zijn nog 2 vragen.');
    await carla.pressCard('Bekijk opnieuw', answersTo(shown, 'weg'), { on: shown });
    const before = await said();

    // Two questions that the older card does not ask stand first on the newer one by now.
    await carla.pressCard('Neem over', answersTo(shown, NEEM, NEEM), { on: shown }).catch(() => undefined);

    const after = (await said()).slice(before.length);
    for (const letter of 'ij') expect(after).not.toContain(`Kuiper${letter}`);
  });

  test('asks about a column as a whole where many rows have it', async () => {
    const rows = Array.from({ length: 7 }, (_, at) => [`Project ${at}`, 'Eva Bos', `team${at}@voorbeeld.nl`]);
    const shown = await carla.say(table(['Onderwerp', 'Projectleider', 'Postvak'], ...rows));

    expect(shown.text.match(/Is dat van een inwoner/g)).toHaveLength(1);
    expect(shown.text).toContain(
      'De rijen 2, 3, 4, 5, 6 en nog 2, kolom ‘Postvak’: hier lijkt een e-mailadres te staan',
    );
    const report = await carla.pressCard('Neem over', answersTo(shown, NEEM), { on: shown });

    expect(report.text).toContain('Toegevoegd: 7');
    expect(await said()).toContain('team6@voorbeeld.nl');
    expect((await logged()).filter(({ confirmed }) => confirmed?.includes('tabel:notitie'))).toHaveLength(7);
  });

  test('never asks about a BSN: its row is left out, and it is kept nowhere', async () => {
    const shown = await carla.say(
      table(['Onderwerp', 'Inbreng'], [TITEL, 'Van 111222333.'], [TITEL, 'Meer rust.']),
    );

    expect(shown.text).not.toContain('Is dat van een inwoner');
    expect(shown.text).toContain('In deze rij lijkt een burgerservicenummer te staan. Haal dat weg');
    expect(await kept()).not.toContain('111222333');
  });

  test('asks the same on the command line, and takes the answer', async () => {
    const bytes = Buffer.from('Onderwerp;Opmerking\nVervoer naar zee;Bel Jan de Wit op 035 692 64 44\n');
    const shown = await bot.app.importFile(bytes, 'x.csv', { proef: true });
    const [twijfel] = shown.twijfels;
    expect(twijfel?.vraag).toContain('Is dat van een inwoner?');
    expect(twijfel?.gekozen).toBe('weg');

    const antwoorden = { [twijfel?.id ?? '']: NEEM };
    const stored = await bot.app.importFile(bytes, 'x.csv', { antwoorden });

    expect(stored.rows).toMatchObject([{ outcome: 'toegevoegd' }]);
    expect(JSON.stringify((await logged()).at(-1)?.events)).toContain('035 692 64 44');
  });
});
