import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreedPlan, decide } from '../support/afhandeling-story.ts';
import { TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** Every kind of table is shown first, stored by the use cases that its card has, and changes nothing the second time. */

let bot: TestBot;
let carla: TeamsClient;
beforeAll(async () => {
  bot = await startTestBot();
  ({ carla } = await agreedPlan(bot));
});
afterAll(() => bot.stop());

const table = (...rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n');
const entries = async (): Promise<number> => (await bot.store.log.readAll('', 10_000)).entries.length;
const dossier = async () => {
  const found = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === TITEL);
  if (!found) throw new Error('expected the opdracht');
  return found.state;
};

/** Shows a table, stores it and reads it in again. @returns what was shown and the report */
async function readTwice(text: string) {
  const before = await entries();
  const shown = await carla.say(text);
  expect(await entries()).toBe(before);
  const report = await carla.pressCard('Neem over', {}, { on: shown });
  const stored = await entries();
  const again = await carla.say(text);
  expect(again.text).toContain('Er komt niets bij en er verandert niets.');
  expect(await entries()).toBe(stored);
  return { shown, report };
}

describe('a table of', () => {
  test('activiteiten adds those that were not in the plan', async () => {
    const { shown, report } = await readTwice(
      table(
        ['Onderwerp', 'Activiteit', 'Datum', 'Aantal'],
        [TITEL, 'Spiegelgesprek', '10-12-2026', '8'],
        [TITEL, 'Wandeling', '11-12-2026', 'ongeveer'],
        ['Ander project', 'Focusgroep', '10-12-2026', '8'],
      ),
    );

    expect(shown.text).toContain('Ik lees dit als een lijst met activiteiten.');
    expect(shown.text).toContain('Komt erbij: 1');
    expect(report.text).toContain('Toegevoegd: 1');
    expect(report.text).toContain('Vul in hoeveel mensen je verwacht');
    expect(report.text).toContain('Ik ken geen opdracht ‘Ander project’.');
    expect((await dossier()).buitenPlan).toMatchObject([
      { soort: 'spiegelgesprek', wanneer: '2026-12-10', aantal: 8, reden: 'Ingelezen uit een tabel.' },
    ]);
  });

  test('inbreng adds points with their oordeel', async () => {
    const { report } = await readTwice(
      table(
        ['Onderwerp', 'Inbreng', 'Bron', 'Thema', 'Oordeel', 'Reden'],
        [TITEL, 'Een vaste hulp geeft rust.', 'Adviesraad', 'hulp', 'overgenomen', ''],
        [TITEL, 'Kom op een vast uur.', 'inwoners', '', 'niet', ''],
      ),
    );

    expect(report.text).toContain('Toegevoegd: 2');
    expect(report.text).toContain('Overgeslagen: 0');
    const { inbreng = [] } = await dossier();
    // What was refused of it takes nothing back of what is stored.
    expect(report.text).toContain('Schrijf waarom je dit niet overnam.');
    expect(inbreng.map(({ tekst, oordeel }) => [tekst, oordeel])).toContainEqual([
      'Kom op een vast uur.',
      undefined,
    ]);
    expect(inbreng.map(({ tekst, bron, oordeel }) => [tekst, bron, oordeel?.oordeel])).toContainEqual([
      'Een vaste hulp geeft rust.',
      'adviesraad',
      'overgenomen',
    ]);
  });

  test('topics fills the jaaragenda of the year above it, and says what another one would change', async () => {
    const agenda = (trekker: string) =>
      table(
        ['Jaaragenda 2027'],
        ['Onderwerp', 'Herkomst', 'Bestuurlijk trekker', 'Projectleider'],
        ['Wachttijden jeugd', 'Hilversum', trekker, 'Eva Bos'],
        ['Mantelzorg', 'inwoners', '', ''],
        ['Totaal', '2', '', ''],
      );
    const { shown } = await readTwice(agenda('Els Vink'));

    expect(shown.text).toContain('Ik lees dit als een jaaragenda.');
    expect(shown.text).toContain('De onderwerpen komen op de jaaragenda van 2027.');
    const changed = await carla.say(agenda('Ank Post'));
    expect(changed.text).toContain('Bestuurlijk trekker wordt ‘Ank Post’ (was: ‘Els Vink’)');
    expect(changed.text).toContain('Verandert: 1');
    // A topic that comes from residents is of no gemeente any more.
    const ofResidents = await carla.say(
      table(['Jaaragenda 2027'], ['Onderwerp', 'Herkomst'], ['Wachttijden jeugd', 'inwoners']),
    );
    expect(ofResidents.text).toContain('Gemeente vervalt (was: ‘Hilversum’)');
    const fixed = (await carla.say('jaaragenda 2027')).text;
    expect(fixed).toContain('Wachttijden jeugd');
    expect(fixed).toContain('Mantelzorg');
    expect(fixed).not.toContain('Totaal');
  });

  test('toezeggingen waits for a besluit, and then gives each its owner and day', async () => {
    const list = table(
      ['Onderwerp', 'Toezegging', 'Door wie', 'Uiterlijk', 'Stand'],
      [TITEL, 'We sturen de raden een brief.', 'Els Vink', '1 februari 2027', ''],
      [
        TITEL,
        'We kijken na een jaar terug.',
        'Els Vink',
        '1 december 2027',
        'Afgedaan: staat in de planning',
      ],
    );
    const open = table(
      ['Onderwerp', 'Toezegging', 'Door wie', 'Uiterlijk', 'Stand'],
      ...['Gereed in juni 2027', 'Afgedaan: nee', 'Ja, deels', 'Klaar vóór 1 mei', 'Loopt'].map(
        (stand, at) => [TITEL, `We doen dit ${'abcde'[at]}.`, 'Els Vink', '1 december 2027', stand],
      ),
    );
    const early = await carla.say(list);
    expect(early.text).toContain('Er is nog geen besluit over deze opdracht.');
    expect(early.buttons).not.toContain('Neem over');
    await decide(bot, carla);

    const { report } = await readTwice(list);

    expect(report.text).toContain('Toegevoegd: 2');
    expect(
      (await dossier()).toezeggingen?.map(({ wat, eigenaar, datum, nagekomen }) => [
        wat,
        eigenaar.naam,
        datum,
        nagekomen?.hoe,
      ]),
    ).toEqual([
      ['We sturen de raden een brief.', 'Els Vink', '2027-02-01', undefined],
      ['We kijken na een jaar terug.', 'Els Vink', '2027-12-01', 'Afgedaan: staat in de planning'],
    ]);
    const still = await readTwice(open);

    expect(still.report.text).toContain('Toegevoegd: 5');
    expect(still.shown.text).toContain(
      'De stand is ‘Afgedaan: nee’. Daarin lees ik niet dat dit is nagekomen',
    );
    expect((await dossier()).toezeggingen?.filter(({ nagekomen }) => nagekomen)).toHaveLength(1);
  });

  test('rows about an opdracht asks for the kenmerk where several are called so', async () => {
    await carla.pressCard(
      'Neem over',
      {},
      {
        on: await carla.say(
          table(['Kenmerk', 'Onderwerp'], ['DOC-26000001', 'Wonen'], ['DOC-26000002', 'Wonen']),
        ),
      },
    );
    const shown = await carla.say(
      table(['Onderwerp', 'Activiteit', 'Datum'], ['Wonen', 'Focusgroep', '10-12-2026']),
    );

    expect(shown.text).toContain('Er zijn 2 opdrachten die ‘Wonen’ heten. Zet het kenmerk in een kolom');
    expect(shown.text).not.toContain('Bij: Wonen');
  });

  test('topics of a year that is over, or far ahead, is refused once, with what can be done', async () => {
    const topics = (jaar: number) =>
      carla.say(
        table(
          [`Jaaragenda ${jaar}`],
          ['Project', 'Bestuurlijk trekker'],
          ['Vervoer', 'n.t.b.'],
          ['Zorg', ''],
        ),
      );
    const before = await entries();
    const past = await topics(2017);

    expect(past.text).toContain('Dit lees ik als de jaaragenda van 2017. Dat jaar is voorbij');
    expect(past.text).toContain('met Project, Vorm, Opbrengst en Vervolg');
    expect(past.text).not.toContain('Rij ');
    expect((await topics(2040)).text).toContain('Onderwerpen kun je toevoegen voor 2026 tot en met 2028.');
    expect(await entries()).toBe(before);
  });

  test('something else says which headings were read', async () => {
    const { problem } = await bot.app.importFile(Buffer.from('Kleur;Aantal\nrood;3'), 'x.csv');

    expect(problem).toContain('Als koppen lees ik ‘Kleur’ en ‘Aantal’.');
  });
});
