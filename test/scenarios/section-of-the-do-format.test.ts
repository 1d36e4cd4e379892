import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { koppenIn, readWord, rijenIn, textIn, type WordFile } from '../documenten/word-file.ts';
import { CARLA, DIANA, PIETER, SAMIRA } from '../support/people.ts';
import { ANSWERS, addOpdracht, makePlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let diana: TeamsClient;
let samira: TeamsClient;
let pieter: TeamsClient;
let opdracht: string;
let zonder: string;

async function download(client: TeamsClient, verb: string, data: Record<string, unknown>): Promise<WordFile> {
  const { card } = await client.execute(verb, data);
  const url = /"url":"([^"]+)"/.exec(JSON.stringify(card?.json))?.[1] ?? '';
  const file = await fetch(url, { method: 'POST' });
  expect(file.headers.get('content-disposition')).toContain('Inwonerparticipatie ');
  return readWord(new Uint8Array(await file.arrayBuffer()));
}

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  diana = await bot.opened(DIANA);
  samira = await bot.opened(SAMIRA);
  pieter = await bot.opened(PIETER);
  opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
  await makePlan(samira);
  zonder = opdrachtOf(await addOpdracht(carla, PIETER, { titel: 'Wettelijk tarief' }));
  const request = pieter.cardWith('Wettelijk tarief');
  await pieter.pressCard('Begin', {}, { on: request });
  await pieter.pressCard('Nee');
  await pieter.pressCard('Bewaar en verder', {
    redenGeen: 'wettelijk bepaald',
    toelichtingGeen: 'De wet noemt het bedrag.',
  });
});
afterAll(() => bot.stop());

test('who reads the plan takes it over as text, with the answers as they were given', async () => {
  const plan = await samira.execute('opdrachten.plan', { opdracht });
  const text = await samira.pressCard('Neem over in een stuk', {}, plan.card ? { on: plan.card } : {});

  expect(text.text).toContain(`Vraag aan inwoners: ${ANSWERS.centraleVraag}`);
  expect(text.text).toContain('Activiteiten: ');
  expect(text.text).not.toContain('Doen inwoners mee?');
  expect((await pieter.execute('overzichten.sectie', { opdracht })).message).toContain('projectleider');
});

test('as a document it has a title, a language, headings, and tables with a heading row', async () => {
  const word = await download(samira, 'overzichten.sectieBestand', { opdracht });

  expect(koppenIn(word)).toEqual([
    '1 Inwonerparticipatie',
    '2 Vraag',
    '2 Wie',
    '2 Hoe',
    '2 Trekker en planning',
    '2 Activiteiten',
    '2 Terugkoppeling',
  ]);
  const [facts, ...vragen] = rijenIn(word);
  expect(facts?.map(([label]) => label)).toEqual([
    ...['Algemeen', 'Kenmerk', 'Programma', 'Projectleider', 'Bestuurlijk trekker', 'Gemeenten', 'Stand'],
  ]);
  expect(facts?.at(-1)?.[1]).toMatch(/^Ingediend door Samira El Amrani op .*Nog niet afgestemd\.$/);
  expect(vragen[0]?.slice(0, 2)).toEqual([
    ['Vraag', 'Antwoord'],
    ['Vraag aan inwoners', ANSWERS.centraleVraag],
  ]);
  const activiteiten = vragen.find(([head]) => head?.[0] === 'Activiteit');
  expect(activiteiten?.[0]).toEqual(['Activiteit', 'Wanneer', 'Aantal inwoners', 'Kosten']);
  expect(activiteiten?.length).toBeGreaterThan(1);
  expect(word.tabellen.every(([head]) => head?.isHead)).toBe(true);
  expect(word.part('word/styles.xml')).toContain('w:lang w:val="nl-NL"');
  expect(word.part('docProps/core.xml')).toContain(`<dc:title>${TITEL}</dc:title>`);
  expect(textIn(word)).not.toContain('undefined');
});

test('without participation it says why', async () => {
  const text = await carla.execute('overzichten.sectie', { opdracht: zonder });
  expect(text.card?.text).toContain('Geen participatie voorgesteld, omdat: wettelijk bepaald.');
  expect(text.card?.text).toContain('De wet noemt het bedrag.');

  const word = await download(pieter, 'overzichten.sectieBestand', { opdracht: zonder });
  expect(koppenIn(word)).toEqual(['1 Inwonerparticipatie']);
  expect(textIn(word)).toContain(
    'Geen participatie voorgesteld, omdat: wettelijk bepaald.\nDe wet noemt het bedrag.',
  );
});

test('for a whole DO it has each opdracht, and of a draft only that it is not there for who may not read it', async () => {
  const overview = await carla.say('overzicht DO');
  const vergadering = /"vergadering":"([^"]+)"/.exec(JSON.stringify(overview.json))?.[1];
  expect(overview.buttons).toContain('Maak Word-document');

  const word = await download(carla, 'overzichten.sectiesBestand', { vergadering });
  const tabellen = rijenIn(word);
  expect(koppenIn(word).filter((kop) => kop.startsWith('1 '))).toEqual([
    `1 1. ${TITEL}`,
    '1 2. Wettelijk tarief',
  ]);
  expect(tabellen[0]?.map((row) => row.slice(0, 3))).toEqual([
    ['Nr', 'Opdracht', 'Projectleider'],
    ['1', TITEL, SAMIRA.naam],
    ['2', 'Wettelijk tarief', PIETER.naam],
  ]);
  expect(tabellen[0]?.[2]?.[3]).toBe('Geen participatie voorgesteld, omdat: wettelijk bepaald.');

  const board = await download(diana, 'overzichten.sectiesBestand', { vergadering });
  expect(textIn(board)).toContain(ANSWERS.centraleVraag);
  expect(textIn(board)).not.toContain('De wet noemt het bedrag');
  expect(rijenIn(board)[0]?.[2]?.[3]).toBe('Het plan is nog niet ingediend.');
  expect((await pieter.execute('overzichten.sectiesBestand', { vergadering })).message).toContain(
    'Alleen directieleden',
  );
});
