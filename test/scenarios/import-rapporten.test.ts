import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Rapport } from '../../src/rapporten/rapport.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** Reports of what residents told before, from a table. It is Monday 16 November 2026. */
let bot: TestBot;
let carla: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

const table = (...rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n');
const entries = async (): Promise<number> => (await bot.store.log.readAll('', 10_000)).entries.length;
async function rapporten() {
  const models = await bot.store.readModels.list('rapport', { limit: 1000 });
  return models.map(({ body }) => (body as { readonly state: Rapport }).state);
}
/** Shows a table, stores it and reads it in again: nothing is stored until somebody says so, and the second time changes nothing. */
async function readTwice(text: string) {
  const before = await entries();
  const shown = await carla.say(text);
  expect(await entries()).toBe(before);
  const report = await carla.pressCard('Neem over', {}, { on: shown });
  const stored = await entries();
  expect((await carla.say(text)).text).toContain('Er komt niets bij en er verandert niets.');
  expect(await entries()).toBe(stored);
  return { shown, report };
}

const KOP = ['Rapport', 'Soort', 'Jaar', 'Gemeenten', 'Respons', 'Respons (%)', 'Link', 'Gedeeld met'];

describe('a table of reports', () => {
  test('is shown first, stored on a yes, and changes nothing the second time', async () => {
    const { shown, report } = await readTwice(
      table(
        KOP,
        [
          ...['Ervaringen met jeugdhulp', 'CEO Jeugd', '2025', 'Hilversum, Huizen', '1.412', '38,5'],
          ...['https://voorbeeld.nl/ceo', 'colleges en gemeenteraden'],
        ],
        ['Klachten over vervoer', 'klachtenrapportage', '2024', 'alle', '', '', '', ''],
      ),
    );

    expect(shown.text).toContain('Ik lees dit als een lijst met rapporten.');
    expect(shown.text).toContain('Komt erbij: 2');
    expect(report.text).toContain('Toegevoegd: 2');
    expect(await rapporten()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ titel: 'Ervaringen met jeugdhulp', rapportsoort: 'CEO Jeugd', jaar: 2025 },
          ...{ gemeenten: ['Hilversum', 'Huizen'], respons: 1412, responsProcent: 38.5 },
          ...{ link: 'https://voorbeeld.nl/ceo', gedeeldMet: ['de colleges', 'de gemeenteraden'] },
        }),
        expect.objectContaining({ titel: 'Klachten over vervoer', rapportsoort: 'klachtenrapportage' }),
      ]),
    );
  });

  test('with a finding a row makes one report of the rows of one name', async () => {
    const { report } = await readTwice(
      table(
        ['Onderzoek', 'Jaar', 'Soort onderzoek', 'Thema', 'Bevinding'],
        ['Ervaringen met jeugdhulp', '2025', 'CEO Jeugd', 'Wachttijd', 'De helft wachtte te lang.'],
        ['Ervaringen met jeugdhulp', '', '', 'Bejegening', 'Bijna iedereen voelt zich serieus genomen.'],
        ['', '', '', '', 'Ouders willen één plek.'],
      ),
    );

    expect(report.text).toContain('Toegevoegd: 1');
    const [only, ...more] = await rapporten();
    expect(more).toEqual([]);
    expect(only?.bevindingen.map(({ thema, tekst }) => `${thema}: ${tekst}`)).toEqual([
      'Wachttijd: De helft wachtte te lang.',
      'Bejegening: Bijna iedereen voelt zich serieus genomen.',
      'Overig: Ouders willen één plek.',
    ]);
  });

  test('of which a finding is too long is stored, and says what was left of it', async () => {
    const long = 'Wachten duurt lang. '.repeat(40);
    const { report } = await readTwice(
      table(
        ['Rapport', 'Soort', 'Jaar', 'Gemeenten', 'Bevinding'],
        ['Hulp', 'CEO Wmo', '2025', 'Hilversm', long],
      ),
    );

    expect(report.text).toContain('Toegevoegd: 1');
    expect(report.text).toContain('Overgeslagen: 0');
    expect(report.text).toContain('Bij ‘Overig’');
    expect(report.text).toContain("De gemeente 'Hilversm' is gelezen als Hilversum.");
    expect(await rapporten()).toMatchObject([{ titel: 'Hulp', gemeenten: ['Hilversum'], bevindingen: [] }]);
  });

  test('leaves what it does not say as it was, and changes what it says otherwise', async () => {
    await carla.say('nieuw rapport');
    await carla.pressCard('Bewaar', {
      ...{ rapportsoort: 'CEO Wmo', titel: 'Hulp thuis', jaar: '2025', respons: '300' },
      link: 'https://voorbeeld.nl/wmo',
    });

    const { report } = await readTwice(
      table(['Rapport', 'Soort', 'Jaar', 'Respons'], ['hulp thuis', 'CEO WMO', '2025', '310']),
    );

    expect(report.text).toContain('De gegevens van het rapport zijn aangepast.');
    expect(await rapporten()).toEqual([
      expect.objectContaining({ titel: 'Hulp thuis', respons: 310, link: 'https://voorbeeld.nl/wmo' }),
    ]);
  });

  test('of klachten is a source for the next plan, with what it said', async () => {
    await carla.pressCard(
      'Neem over',
      {},
      {
        on: await carla.say(
          table(
            ['Rapport', 'Soort', 'Jaar', 'Thema', 'Bevinding'],
            [
              'Klachten 2024',
              'Klachtenrapportage',
              '2024',
              'Vervoer',
              'De bus komt te laat bij het ziekenhuis.',
            ],
          ),
        ),
      },
    );
    const samira = await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer in de regio' });
    const opdracht = (await bot.app.opdrachten.list())[0]?.id ?? '';

    const found = await samira.execute('opdrachten.eerder', { opdracht, zoek: 'ziekenhuis', page: 1 });

    expect(found.card?.text).toContain('De bus komt te laat bij het ziekenhuis.');
    expect(found.card?.text).toContain('Klachten 2024');
  });

  test.each([
    ['no year', ['Onderzoek', ''], 'In deze rij staat geen jaar.'],
    ['a year to come', ['Onderzoek', '2031'], 'Vul een jaar in van 1990 tot en met 2026.'],
    ['no name at all', ['', '2025'], 'In deze rij staat niet over welk rapport het gaat.'],
  ])('with %s in a row says so, and takes the others', async (_what, [titel = '', jaar = ''], sentence) => {
    const text = table(['Rapport', 'Jaar', 'Respons'], [titel, jaar, '5'], ['Goed', '2025', '10']);

    const report = await carla.pressCard('Neem over', {}, { on: await carla.say(text) });

    expect(report.text).toContain(sentence);
    expect((await rapporten()).map((one) => one.titel)).toEqual(['Goed']);
  });

  test('with what may be a resident’s asks, and does not take it before it is said', async () => {
    const text = table(
      ['Rapport', 'Jaar', 'Thema', 'Bevinding'],
      ['Onderzoek vervoer', '2025', 'Bus', 'Mevrouw Jansen uit de Kerkstraat 12 wacht te lang.'],
    );

    const shown = await carla.say(text);
    expect(shown.text).toMatch(/lijkt/);
    await carla.pressCard('Neem over', {}, { on: shown });

    expect(JSON.stringify((await bot.store.log.readAll('', 10_000)).entries)).not.toContain('Jansen');
  });

  test('of four hundred is shown, stored and known again; the list stays a list', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => [
      `Onderzoek ${index + 1}`,
      'onderzoek',
      String(2010 + (index % 16)),
      `Thema ${index % 7}`,
      `Bevinding nummer ${index + 1}.`,
    ]);
    const { report } = await readTwice(table(['Rapport', 'Soort', 'Jaar', 'Thema', 'Bevinding'], ...rows));

    expect(report.text).toContain('Toegevoegd: 400');
    expect(await rapporten()).toHaveLength(400);
    const list = await carla.say('rapporten');
    expect(list.text).toContain('400');
    expect(list.buttons).toContain('Volgende');
  });

  test('is for the coördinator alone', async () => {
    const samira = await bot.opened(SAMIRA);
    const { text } = await samira.say(table(['Rapport', 'Jaar', 'Respons'], ['Goed', '2025', '10']));

    expect(text).toContain('Alleen de coördinator');

    expect(await rapporten()).toEqual([]);
  });
});
