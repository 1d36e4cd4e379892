import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { answersTo } from '../support/card-reader.ts';
import { BEHEER, CARLA, JAN_ONE, JAN_TWO, type Person, SAMIRA } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** Colleagues of gemeenten, whom the bot knows. */
const JOKE: Person = { id: '7e570000-0000-4000-8000-0000000000aa', naam: 'Joke Smit' };
const ELS: Person = { id: '7e570000-0000-4000-8000-0000000000ab', naam: 'Els Vink' };

let bot: TestBot;
let carla: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  for (const person of [JOKE, ELS, JAN_ONE, JAN_TWO]) await bot.opened(person);
});
afterEach(() => bot.stop());

const table = (...rows: readonly string[]) => rows.map((row) => row.split(';').join('\t')).join('\n');
const csv = (...rows: readonly string[]) => Buffer.from(rows.join('\r\n'));
/** Who is contact of which gemeente by the log, and how many entries there are. */
async function stored(): Promise<readonly string[]> {
  const { entries } = await bot.store.log.readAll('', 10_000);
  return entries
    .filter(({ stream }) => stream.startsWith('gemeente:'))
    .map(({ stream, events }) => `${stream.slice('gemeente:'.length)}: ${namesIn(events)}`);
}
function namesIn(events: readonly unknown[]): string {
  return events.map((event) => (event as { contact: { naam: string } }).contact.naam).join(', ');
}
const save = (shown: CardView, answers: Readonly<Record<string, string>>) =>
  carla.pressCard('Neem over', answers, { on: shown });

const MEAN = table(
  'Gem.;Naam contactpersoon;Functie;E-mail;Telefoon',
  'gemeente Hilversum;Joke Smit;adviseur;j.smit@hilversum.nl;035-1234567',
  ';E. Vink;adviseur;;',
  'Gooise  Meren;Joke Smit;adviseur;;',
  'Huizen;n.t.b.;;;',
  'Laren;Jan Bakker;;;',
  'Utrecht;Els Vink;;;',
  'Eemnes;Karel Nergens;;;',
);

describe('a table of contacts', () => {
  test('is shown before anything is stored, with a question for each name and what is left out', async () => {
    const shown = await carla.say(MEAN);

    expect(shown.text).toContain('Ik lees dit als een lijst met contacten van gemeenten.');
    expect(shown.text).toContain('E-mailadressen en telefoonnummers neem ik niet over');
    expect(shown.text).toContain('Wie is ‘Joke Smit’, het contact van Hilversum en Gooise Meren?');
    expect(shown.text).toContain('De gemeente staat er niet. Gelezen als Hilversum, van de rij erboven.');
    expect(shown.text).toContain('In deze rij staat geen naam van een contact.');
    expect(shown.text).toContain('‘Utrecht’ ken ik niet als gemeente van de regio.');
    expect(shown.text).toContain('Ik ken geen collega ‘Karel Nergens’.');
    // What was not said of whom it is, is nobody's.
    expect(shown.text).toContain('Komt erbij: 0');
    expect(await stored()).toEqual([]);
  });

  test('stores who the coördinator says that a name is, and changes nothing the second time', async () => {
    const shown = await carla.say(MEAN);
    const answers = answersTo(shown, JOKE.id, ELS.id, JAN_TWO.id);
    const again = await carla.pressCard('Bekijk opnieuw', answers, { on: shown });
    expect(again.text).toContain('Komt erbij: 4');
    expect(again.text).toContain('Joke Smit wordt contact van Gooise Meren.');
    expect(await stored()).toEqual([]);
    const report = await save(again, {});

    expect(report.text).toContain('Toegevoegd: 4');
    expect(report.text).toContain('Hilversum had al een contact: Joke Smit. Dat blijft zo.');
    const first = await stored();
    expect(first).toEqual([
      'hilversum: Joke Smit',
      'hilversum: Els Vink',
      'gooise-meren: Joke Smit',
      'laren: Jan Bakker',
    ]);
    expect(JSON.stringify((await bot.store.log.readAll('', 10_000)).entries)).not.toContain('j.smit');
    const twice = await carla.say(MEAN);
    expect(twice.text).toContain('Er komt niets bij en er verandert niets.');
    expect(twice.text).toContain('Jan Bakker is al contact van Laren.');
    expect(await stored()).toEqual(first);
  });

  test('asks of two people with one name which it is, and takes neither until that is said', async () => {
    const shown = await carla.say(table('Gemeente;Contact', 'Laren;Jan Bakker'));
    const report = await save(shown, {});

    expect(report.text).toContain('Wie ‘Jan Bakker’ is, heeft nog niemand gezegd.');
    expect(await stored()).toEqual([]);
    for (const { id } of [JAN_ONE, JAN_TWO]) expect(JSON.stringify(shown.json)).toContain(id);
  });

  test.each([
    ['a first and a last name', ['Achternaam;Voornaam;Gemeente;Mail', 'Smit;Joke;Huizen;']],
    ['several names and gemeenten in a cell', ['Contactambtenaar;Gemeenten', 'Joke Smit;Huizen, Blaricum']],
    ['a heading that says only naam', ['Naam;Gemeente;E-mail', 'Joke Smit;Huizen;x@voorbeeld.nl']],
    ['a typing error in the gemeente', ['Gemeente;Aanspreekpunt', 'Huizn;Joke Smit']],
  ])('with %s', async (_what, rows) => {
    const shown = await carla.say(table(...rows));
    await save(shown, answersTo(shown, JOKE.id));

    expect(await stored()).toContain('huizen: Joke Smit');
  });

  test('adds the gemeente that it names and the region does not have, and is read again', async () => {
    const shown = await carla.say(table('Gemeente;Contact', 'Utrecht;Joke Smit'));
    expect(shown.buttons).toContain('Voeg ‘Utrecht’ toe');
    const form = await carla.pressCard('Voeg ‘Utrecht’ toe', {}, { on: shown });
    const again = await carla.pressCard('Voeg toe', { naam: 'Utrecht' }, { on: form });
    await save(again, answersTo(again, JOKE.id));

    expect(await stored()).toEqual(['utrecht: Joke Smit']);
  });

  test('leaves a gemeente that left the region out', async () => {
    const bas = await bot.opened(BEHEER);
    const form = await bas.pressCard('Gemeente wijzigen', {}, { on: await bas.say('regio') });
    await bas.pressCard('Bewaar', { gemeente: 'Laren', tot: '2025' }, { on: form });
    const shown = await carla.say(table('Gemeente;Contact', 'Laren;Joke Smit'));
    const report = await save(shown, answersTo(shown, JOKE.id));

    expect(report.text).toContain('Laren hoort niet meer bij de regio.');
    expect(await stored()).toEqual([]);
  });

  test('from the command line asks the same, and takes the answers that are given with it', async () => {
    const file = csv('Gemeente;Contactpersoon', 'Hilversum;Joke Smit', 'Huizen;Els Vink');
    const asked = await bot.app.importFile(file, 'contacten.csv', { proef: true });
    expect(asked.twijfels.map(({ id }) => id)).toEqual(['contact-joke-smit', 'contact-els-vink']);
    expect(asked.rows.map(({ outcome }) => outcome)).toEqual(['overgeslagen', 'overgeslagen']);

    const antwoorden = { 'contact-joke-smit': JOKE.id };
    const done = await bot.app.importFile(file, 'contacten.csv', { antwoorden });
    expect(done.rows.map(({ outcome }) => outcome)).toEqual(['toegevoegd', 'overgeslagen']);
    const twice = await bot.app.importFile(file, 'contacten.csv', { antwoorden });
    expect(twice.rows.map(({ outcome }) => outcome)).toEqual(['ongewijzigd', 'overgeslagen']);
    expect(await stored()).toEqual(['hilversum: Joke Smit']);
  });

  test('is for the coördinator', async () => {
    const samira = await bot.opened(SAMIRA);
    expect((await samira.say(MEAN)).text).toContain('Alleen de coördinator');
    expect(await stored()).toEqual([]);
  });
});
