import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { printImportVerslag } from '../../src/importeren/print-verslag.ts';
import { BEHEER, CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, TITEL, takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

let bot: TestBot;
let carla: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join('\t')).join('\n');
/** The Behandeling of the paper of 2024, with an overleg that came later. */
const BEHANDELING = table([
  ['Kenmerk', 'Datum', 'Overleg', 'Doel', 'Conclusie'],
  ['DOC-24005512', '13-06-24', 'AO Z&V en B&O', 'informereren', ''],
  ['DOC-24005512', '27-06-24', 'Directie-overleg', 'informereren', ''],
  ['DOC-24005512', '04-07-24', 'Tafel Zorg en Veiligheid', 'informereren', 'Gehoord'],
  ['DOC-24005512', '11-07-24', 'PFHO J&O en G&O (overlappend gedeelte)', 'informereren', ''],
]);
const OPDRACHTEN = table([
  ['Onderwerp', 'Gemeenten', 'Overleg', 'Datum'],
  ['Vervoer op maat', 'Larum, Huizen', 'Tafel Zorg en Veiligheid', '10-12-2026'],
  ['Buurtteams', 'gemeente Larum', 'DO', '15-12-2026'],
]);
const TAFEL = { soort: 'overig', beslist: 'nee' };

async function regioEntries() {
  return bot.store.log.read('regio:regio');
}

describe('an overleg that the region does not have', () => {
  test('is added from the report of a behandeling, and then every row has its place', async () => {
    await addOpdracht(carla, undefined, { kenmerk: 'DOC-24005512' });

    const report = await takeOver(carla, BEHANDELING);
    expect(report.text).toContain('Toegevoegd: 3');
    expect(report.text).toContain('Wacht op een overleg: 1');
    expect(report.text).toContain('Overgeslagen: 0');
    expect(report.text).toContain('Nog niet bekend: het overleg ‘Tafel Zorg en Veiligheid’.');
    expect(report.text).toContain('Rij 4 · wacht op een overleg');
    expect(report.text).not.toContain('beheerder');
    expect(report.buttons).toEqual([
      'Voeg ‘Tafel Zorg en Veiligheid’ toe',
      'Lees de tabel opnieuw in',
      'Bekijk alle opdrachten',
    ]);

    const form = await carla.pressCard('Voeg ‘Tafel Zorg en Veiligheid’ toe');
    expect(form.text).toContain('Wat er al is, komt er niet dubbel in.');
    const shown = await carla.pressCard('Voeg toe', {
      naam: 'Bestuurlijke Tafel Zorg en Veiligheid',
      ...TAFEL,
    });

    expect(shown.text).toContain('Bestuurlijke Tafel Zorg en Veiligheid is toegevoegd.');
    expect(shown.text).toContain('Komt erbij: 1');
    const placed = await carla.pressCard('Neem over');
    expect(placed.text).toContain('Toegevoegd: 1');
    expect(placed.text).toContain('Gelijk gebleven: 3');
    expect(placed.text).not.toContain('Nog niet bekend');
    expect(placed.text).not.toContain('Wacht op een overleg');
    expect(placed.buttons).toEqual(['Bekijk alle opdrachten']);
    const status = await carla.say(`status ${TITEL}`);
    for (const day of ['13 jun 2024', '27 jun 2024', '4 jul 2024', '11 jul 2024'])
      expect(status.text).toContain(day);
    const [entry, ...more] = await regioEntries();
    expect(entry?.actor.naam).toBe(CARLA.naam);
    expect(more).toEqual([]);
  });

  test('and a gemeente are added from a table of opdrachten, each once for all its rows', async () => {
    const report = await takeOver(carla, OPDRACHTEN);
    expect(report.text).toContain(
      'Nog niet bekend: het overleg ‘Tafel Zorg en Veiligheid’ en de gemeente ‘Larum’.',
    );
    await carla.pressCard('Voeg ‘Tafel Zorg en Veiligheid’ toe');
    const half = await carla.pressCard('Voeg toe', TAFEL);
    expect(half.text).toContain('Verandert: 1');
    expect(half.text).toContain('Nog niet bekend: de gemeente ‘Larum’.');
    await carla.pressCard('Voeg ‘Larum’ toe');
    expect((await carla.pressCard('Voeg toe', { van: '2026' })).text).toContain('Larum is toegevoegd.');
    const whole = await carla.pressCard('Neem over');
    expect(whole.text).toContain('Gewijzigd: 2');
    const buurt = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === 'Buurtteams');
    expect(buurt?.state.gemeenten).toEqual(['Larum']);
    expect(whole.text).not.toContain('Nog niet bekend');
    const vervoer = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === 'Vervoer op maat');
    expect(vervoer?.state.vergaderingId).toBe('tafel-zorg-en-veiligheid-2026-12-10');
    expect(vervoer?.state.notities).toEqual([
      'Overleg: Tafel Zorg en Veiligheid',
      'Datum bij Tafel Zorg en Veiligheid: donderdag 10 december 2026',
    ]);
    expect((await carla.say('welke opdrachten zijn er in Larum?')).text).toContain('Buurtteams');
    expect(JSON.stringify((await carla.say('nieuwe opdracht')).json)).toContain('Larum');
  });

  test('by two at once: one wins, the other reads that it is there and gets the rows as well', async () => {
    const beheerder = await bot.opened(BEHEER);
    await takeOver(carla, OPDRACHTEN);
    const first = await carla.pressCard('Voeg ‘Tafel Zorg en Veiligheid’ toe');
    await takeOver(carla, OPDRACHTEN);
    const second = await carla.pressCard('Voeg ‘Tafel Zorg en Veiligheid’ toe');

    await carla.pressCard('Voeg toe', { soort: 'AO', beslist: 'nee' }, { on: first });
    const late = await carla.pressCard('Voeg toe', { soort: 'AB', beslist: 'ja' }, { on: second });

    expect(late.text).toContain(
      'Tafel Zorg en Veiligheid was al toegevoegd. Wat jij invulde, is niet bewaard.',
    );
    expect(late.text).toContain('Verandert: 1');
    expect(await regioEntries()).toHaveLength(1);
    expect((await beheerder.say('regio')).text).toContain('Tafel Zorg en Veiligheid: ambtelijk overleg');
  });

  test('is added by nobody else', async () => {
    const samira = await bot.opened(SAMIRA);
    const data = { geschreven: 'Tafel Wonen', tabel: 't' };
    const open = await samira.execute('regio.addOverlegInTabelForm', data);
    const send = await samira.execute('regio.addGemeenteInTabel', {
      ...data,
      naam: 'Larum',
      nonce: 'n',
      version: 0,
    });

    for (const { card, message } of [open, send])
      expect(message ?? card?.text).toContain('Alleen de coördinator en de beheerder kunnen');
    expect(await regioEntries()).toEqual([]);
  });

  test('with the name of another is asked about, and the data of one person is no name', async () => {
    const report = await carla.say(
      'Datum\tOverleg\n17-12-2026\tTafel Wonen\n18-12-2026\tTafel van jan@voorbeeld.nl',
    );
    expect(report.text).toContain('Wacht op een overleg: 1');
    expect(report.buttons.join()).not.toContain('jan@');
    await carla.pressCard('Voeg ‘Tafel Wonen’ toe');
    const again = await carla.press('Voeg toe', { naam: 'Directieoverleg', ...TAFEL });

    expect(again.card?.text).toContain('Zo heet al een overleg.');
    expect(await regioEntries()).toEqual([]);
  });

  const WONEN =
    'Datum\tOverleg\tOpmerking\n17-12-2026\tTafel Wonen\tzaal 2\n18-12-2026\tTafel Wonen\tjan@voorbeeld.nl';
  const keptTables = async () =>
    (await bot.store.readModels.list('tabel', { limit: 10 })).map(({ body }) => body);

  test('after a restart still has the table, without what is personal, until everything was added', async () => {
    const report = await carla.say(WONEN);
    expect(JSON.stringify(await keptTables())).toContain('zaal 2');
    expect(JSON.stringify(await keptTables())).not.toContain('jan@');
    await bot.restart();
    await carla.pressCard('Voeg ‘Tafel Wonen’ toe', {}, { on: report });
    const added = await carla.pressCard('Voeg toe', TAFEL);

    expect(added.text).toContain('Tafel Wonen is toegevoegd.');
    expect((await carla.pressCard('Neem over')).text).toContain('Toegevoegd: 1');
    expect(await keptTables()).toEqual([{}]);
    const again = await carla.pressCard('Lees de tabel opnieuw in', {}, { on: report });
    expect(again.text).toContain('Plak hem opnieuw in een bericht aan mij.');
  });

  test('after its day asks for the table once more: nothing of it is kept', async () => {
    const report = await carla.say(WONEN);
    goTo(bot, '2026-11-17');
    await bot.app.sweep();
    expect(await keptTables()).toEqual([{}]);
    await carla.pressCard('Voeg ‘Tafel Wonen’ toe', {}, { on: report });
    const added = await carla.pressCard('Voeg toe', TAFEL);

    expect(added.text).toContain('Tafel Wonen is toegevoegd.');
    expect(added.text).toContain('Plak hem opnieuw in een bericht aan mij.');
    const taken = await takeOver(carla, WONEN);
    expect(taken.text).toContain('Niet overgenomen: Opmerking: zaal 2');
    // The column has no place in a vergaderschema, so nothing is asked of it; what may be a resident's is not said back.
    expect(taken.text).toContain('Toegevoegd: 2');
    expect(taken.text).not.toContain('jan');
  });

  test('that resembles one which is known waits for a choice: that one, or a new one', async () => {
    const likes = 'Datum\tOverleg\n17-12-2026\tPHO Sociaal Wonen\n18-12-2026\tDirectieoverleg Wonen';
    const report = await carla.say(likes);
    expect(report.text).toContain('Er komt niets bij en er verandert niets.');
    expect(report.text).toContain('Wacht op een overleg: 2');
    expect(report.text).toContain(
      'Is ‘PHO Sociaal Wonen’ hetzelfde als Portefeuillehoudersoverleg, of een nieuw overleg?',
    );

    const same = await carla.pressCard('‘PHO Sociaal Wonen’ is PFHO', {}, { on: report });
    expect(same.text).toContain('‘PHO Sociaal Wonen’ lees ik voortaan als Portefeuillehoudersoverleg.');
    expect(same.text).toContain('Komt erbij: 1');
    await carla.pressCard('Voeg ‘Directieoverleg Wonen’ toe', {}, { on: same });
    const both = await carla.pressCard('Voeg toe', TAFEL);
    expect(both.text).toContain('Komt erbij: 2');
    expect(both.text).not.toContain('of een nieuw overleg');

    await carla.pressCard('Neem over');
    const meetings = await bot.store.readModels.list('vergadering', { limit: 10 });
    expect(meetings.map(({ id }) => id)).toEqual(['directieoverleg-wonen-2026-12-18', 'pfho-2026-12-17']);
    expect((await carla.say(likes)).text).toContain('Gelijk gebleven: 2');
    const again = await carla.pressCard('‘PHO Sociaal Wonen’ is PFHO', {}, { on: report });
    expect(again.text).toContain('‘PHO Sociaal Wonen’ was al toegevoegd.');
  });

  test('of more than a handful names five, and counts the rest', async () => {
    const rows = Array.from({ length: 7 }, (_, index) => `17-12-2026\tTafel ${'abcdefg'[index]}wonen`);
    const report = await carla.say(['Datum\tOverleg', ...rows].join('\n'));

    expect(report.text).toContain('het overleg ‘Tafel ewonen’ en nog 2.');
    expect(report.buttons.filter((title) => title.startsWith('Voeg'))).toHaveLength(5);
  });

  test('on the command line is said with how to add it', async () => {
    const lines = printImportVerslag(
      await bot.app.importFile(Buffer.from('Datum;Overleg\n17-12-2026;Tafel Wonen'), 'jaar.csv'),
    );

    expect(lines).toContain(
      '0 toegevoegd, 0 gewijzigd, 0 ongewijzigd, 1 wacht op een overleg, 0 overgeslagen.',
    );
    expect(lines.at(-1)).toContain(
      'Nog niet bekend: het overleg ‘Tafel Wonen’. Voeg het toe met npm run regio',
    );
  });
});
