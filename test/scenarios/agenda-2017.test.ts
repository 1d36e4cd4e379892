import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { namesInText } from '../../src/shared/names-in-text.ts';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, type Person } from '../support/people.ts';
import { keuzeOf, takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** The agenda of 2017 in the form of the paper: its 18 topics, and the names in its cells replaced by made up ones. */
const AGENDA: readonly (readonly [project: string, trekker: string, projectleider: string])[] = [
  ['Een versterkte informatiepositie', 'Hanny Kwast', 'Bob van Leersum'],
  ['Doorontwikkeling werkgeversdienstverlening', 'Arie Kamer Hanny Kwast', 'Dora Wissink'],
  ['Arbeidsontwikkeling', 'Joop den Breejen', 'Dora Wissink'],
  ['Verbreding huishoudelijke hulp toelage', 'Hanny Kwast', 'Salma Charif'],
  ['Schuldhulpverlening', 'Sanne van Rijswijk', 'Marga Overeem'],
  ['Beschut Werk', 'Arie Kamer', 'Marga Overeem'],
  ['Actieprogramma uitvoering regionale woonvisie', 'Mariska Verhoef', 'Ilse Huizing/ Bea Boersma'],
  ['Inkoop Doelgroepenvervoer', 'Erwin van der Wal', 'n.t.b.'],
  ['Versterken Pleegzorg', 'Gerrit Struis', 'Rens Postma'],
  ['Samenvoegen ambulante jeugdhulp en jeugd ggz', 'Gerrit Struis', 'Wessel Kwaks'],
  ['Sluitende aanpak bescherming en opvang', 'Mariska Verhoef en Erwin van der Wal', 'Tineke Proos'],
  ['Preventie en vroeg-signalering', 'Mariska Verhoef en Erwin van der Wal', 'Tineke Proos'],
  ['Ambulante crisiszorg 24/7', 'Mariska Verhoef en Erwin van der Wal', 'Rosa Jonkhart'],
  ['Beschermd en veilig thuis wonen', 'Mariska Verhoef en Erwin van der Wal', 'Jort van Sloten'],
  ['Voldoende passende opvang', 'Mariska Verhoef en Erwin van der Wal', 'Jort van Sloten'],
  [
    'Verlengingen contracten SD: - Woningaanpassingen/trapliftten - Hulpmiddelen  - Huishoudelijke hulp',
    'Asta Heijman Asta Heijman  Hanny Kwast',
    'Sietske Kalsbeek Sietske Kalsbeek  N.t.b.',
  ],
  ['Evaluatie en doorontwikkeling bestuursopdracht JEUGDslag', 'Gerrit Struis', 'Marleen Dijkstra'],
  [
    'Integratie en Participatie statushouders',
    'Mirthe Zandstra',
    'Lotte van der Schaaf / Anke Wolters / Nadia Heida',
  ],
];
const NAMES = [
  ...['Hanny Kwast', 'Arie Kamer', 'Joop den Breejen', 'Sanne van Rijswijk', 'Mariska Verhoef'],
  ...['Erwin van der Wal', 'Gerrit Struis', 'Asta Heijman', 'Mirthe Zandstra'],
  ...['Bob van Leersum', 'Dora Wissink', 'Salma Charif', 'Marga Overeem', 'Ilse Huizing', 'Bea Boersma'],
  ...['Rens Postma', 'Wessel Kwaks', 'Tineke Proos', 'Rosa Jonkhart', 'Jort van Sloten'],
  ...['Sietske Kalsbeek', 'Marleen Dijkstra', 'Lotte van der Schaaf', 'Anke Wolters', 'Nadia Heida'],
];
const PEOPLE: readonly Person[] = NAMES.map((naam, index) => ({
  id: `7e570000-0000-4000-8000-0000002017${String(index).padStart(2, '0')}`,
  naam,
}));
const TABLE = [['Project', 'Bestuurlijk trekker', 'Projectleider'], ...AGENDA]
  .map((cells) => cells.join('\t'))
  .join('\n');
/** As the bot shows a title: on one line. */
const titelOf = (project: string): string => project.replace(/\s+/g, ' ');
const ownOf = ({ naam }: Person): readonly string[] =>
  AGENDA.filter(([, trekker, projectleider]) => `${trekker} ${projectleider}`.includes(naam)).map(
    ([project]) => titelOf(project),
  );

let bot: TestBot;
let carla: TeamsClient;
let report: CardView;
const clients = new Map<string, TeamsClient>();

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  for (const person of PEOPLE) clients.set(person.naam, await bot.opened(person));
  report = await takeOver(carla, TABLE);
});
afterAll(() => bot.stop());

/** The coördinator says yes to every name that waits, a page at a time. @returns how many pages it took */
async function confirmAll(): Promise<number> {
  for (let pages = 0; ; pages += 1) {
    const card = await carla.say('namen');
    const asked = PEOPLE.filter(({ naam }) => isAsked(card, naam));
    if (asked.length === 0) return pages;
    const yes = Object.fromEntries(asked.map(({ id, naam }) => [keuzeOf(card, naam), `ja:${id}`]));
    await carla.pressCard('Bewaar', yes, { on: card });
  }
}
function isAsked(card: CardView, naam: string): boolean {
  try {
    return keuzeOf(card, naam) !== '';
  } catch {
    return false;
  }
}

describe('the agenda of 2017, pasted as the paper has it', () => {
  test('is read whole: 18 topics, nothing skipped, no name in doubt', () => {
    expect(report.text).toContain('Toegevoegd: 18');
    expect(report.text).toContain('Overgeslagen: 0');
    expect(report.text).not.toContain('Is dat één naam');
    expect(report.text).not.toContain('Ook genoemd bij');
  });

  test('asks who all names are on one card for the coördinator, and nobody sees anything until then', async () => {
    const cards = carla.screen().filter(({ text }) => text.includes('Wie is wie?'));
    expect(cards).toHaveLength(1);
    expect(cards[0]?.text).toContain(`${NAMES.length} namen`);
    expect((await clients.get('Erwin van der Wal')?.say('mijn opdrachten'))?.text).toContain(
      'Ik ken nu geen opdrachten van jou.',
    );

    expect(await confirmAll()).toBe(Math.ceil(NAMES.length / 10));
  });

  test.each(NAMES)('%s sees every own topic and no other', async (naam) => {
    const person = PEOPLE.find((one) => one.naam === naam)!;
    const own = ownOf(person);
    const { text } = await clients.get(naam)!.say('mijn opdrachten');

    expect(own.length).toBeGreaterThan(0);
    for (const titel of own) expect(text).toContain(titel);
    for (const [project] of AGENDA)
      if (!own.includes(titelOf(project))) expect(text).not.toContain(titelOf(project));
  });

  test.each(NAMES)('opdrachten van %s finds each of them', async (naam) => {
    const person = PEOPLE.find((one) => one.naam === naam)!;
    const { text } = await carla.say(`opdrachten van ${naam}`);

    for (const titel of ownOf(person)) expect(text).toContain(titel);
  });

  test('asks the first projectleider of each topic for the plan, and the others nothing', () => {
    const asked = NAMES.filter((naam) =>
      clients
        .get(naam)!
        .screen()
        .some(({ text }) => text.includes('Wil je het participatieplan maken?')),
    );
    const first = AGENDA.flatMap(([, , cell]) =>
      namesInText(cell, (naam) => NAMES.includes(naam)).namen.slice(0, 1),
    );

    expect(asked.toSorted()).toEqual([...new Set(first)].toSorted());
    expect(asked).not.toContain('Bea Boersma');
  });

  test('names all of a topic, the first first', async () => {
    const trekker = await carla.say('wie is de trekker van Preventie en vroeg-signalering');
    expect(trekker.text).toContain('Mariska Verhoef en Erwin van der Wal');
    const leiders = await carla.say('status Integratie en Participatie statushouders');
    expect(leiders.text).toContain('Projectleider: Lotte van der Schaaf, Anke Wolters en Nadia Heida');
    const open = await carla.say('status Inkoop Doelgroepenvervoer');
    expect(open.text).toContain('Projectleider: nog niet bekend');
  });

  test('read again changes nothing, and says of each name who it is', async () => {
    const again = await carla.say(TABLE);

    expect(again.text).toContain('Gelijk gebleven: 18');
    expect(again.text).toContain('bevestigd wie het is');
    expect(again.text).not.toContain('Nog niet bevestigd');
  });
});
