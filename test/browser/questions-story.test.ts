import { mkdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createApp, foldersIn } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/shared/logger.ts';
import { readTable } from '../../src/spreadsheets/read-table.ts';
import { openStore } from '../../src/wiring/store.ts';
import { browserOrReason } from './support/chromium.ts';
import { pictureFile, TAKES_PICTURES } from './support/picture-file.ts';
import { type StoryClients, startStory } from './support/story-clients.ts';
import type { TeamsClient } from './support/teams-client.ts';

const { run } = browserOrReason();
/** What was fetched can be opened by hand. */
const FILES = join(process.cwd(), 'test-output', 'downloads');

const PROGRAMMAS = ['Jeugd en Onderwijs', 'Gezondheid en Ondersteuning', 'Bescherming en Opvang'];
/** Titles that a spreadsheet would take for sums. */
const LIKE_FORMULAS = ['=Gelijke kansen', '+65 en thuis', '-15% wachttijd', '@school: hulp in de klas'];
const ONDERWERPEN = [...LIKE_FORMULAS, 'Pleegzorg dichtbij huis', 'Leerlingenvervoer', 'Hulp bij schulden'];
/** More than fit on one page, as a coördinator would bring them in. */
const OPDRACHTEN = 36;
const TABLE = [
  'Onderwerp;Programma;Gemeenten;Overleg;Datum',
  ...Array.from({ length: OPDRACHTEN }, (_, index) => {
    const jaar = 2027 + Math.floor(index / ONDERWERPEN.length);
    const programma = PROGRAMMAS[Math.min(index % 5, 2)];
    return `${ONDERWERPEN[index % ONDERWERPEN.length]} ${jaar};${programma};alle;PFHO;15-04-2027`;
  }),
].join('\n');

/** Questions in people's own words, as they look in the client. Each step goes on where the one before ended. */
(run ? describe : describe.skip)('questions to the bot', () => {
  let story: StoryClients;
  let anja: TeamsClient;
  let samira: TeamsClient;
  let look: StoryClients['look'];
  let fetched: Page;

  beforeAll(async () => {
    story = await startStory(undefined, importTable);
    ({ coordinator: anja, projectleider: samira, look } = story);
  });

  afterAll(() => story?.stop());

  it('are answered with a list, a chart and pages', async () => {
    const list = await anja.ask('hoeveel opdrachten zonder plan per programma?', 'Antwoord op je vraag');
    await list.pressAndSee('Toon ze', /Je ziet 1 tot en met 25/);
    await look(list, 'vraag-lijst');
    await list.pressAndSee('Volgende', `Je ziet 26 tot en met ${OPDRACHTEN}.`);
    await look(list, 'vraag-bladzijde');
  });

  it('are changed at one of their parts', async () => {
    const list = await anja.ask('opdrachten van jeugd', 'Antwoord op je vraag');
    await list.press('Wijzig');
    const form = await anja.card('Kies er een of meer');
    await look(form, 'vraag-wijzigen');
    await form.pressAndSee('Toon het antwoord', '8 opdrachten.');
    const answer = await anja.card('8 opdrachten.');
    await look(answer, 'vraag-gewijzigd');
    await answer.press('Verfijn');
    const refine = await anja.card('Verfijn je vraag');
    await look(refine, 'vraag-verfijnen');
    await refine.press('Terug');
    await anja.card('Antwoord op je vraag');
  });

  it('in one message get an answer each', async () => {
    const first = await anja.ask(
      'hoeveel opdrachten zijn er zonder plan? En wanneer is het volgende PFHO?',
      'Antwoord op je vraag',
    );
    await look(first, 'twee-vragen');
    if (TAKES_PICTURES) await lastTwo(anja.page, pictureFile('twee-vragen'));
  });

  it('are asked back where a word turns them that is not understood', async () => {
    const asked = await anja.ask('opdrachten van jeugd met meer stoelen', 'Wat bedoel je precies?');
    await look(asked, 'vraag-teruggevraagd');
    await anja.ask('opdrachten zonder plan', 'Antwoord op je vraag');
  });

  it('can come each Monday', async () => {
    const list = await anja.ask('opdrachten zonder trekker', 'Antwoord op je vraag');
    await list.press('Stuur dit elke maandag');
    const kept = await anja.card('Dit antwoord komt elke maandag');
    await look(kept, 'vraag-bewaard');
    await kept.press('Bekijk mijn vragen');
    const mine = await anja.card('Je vragen voor de maandag');
    await look(mine, 'mijn-vragen');
    await mine.press('Stop hiermee');
    await anja.card('Je hebt geen vragen voor de maandag');
    await anja.ask('opdrachten zonder plan', 'Antwoord op je vraag');
  });

  it('give a file behind a link', async () => {
    const list = await anja.card('Antwoord op je vraag');
    await list.press('Exporteer');
    const ready = await anja.card('Je bestand staat klaar');
    await look(ready, 'vraag-bestand');
    fetched = await ready.follow('Haal het bestand op');
    await fetched.getByRole('heading', { name: 'Je bestand staat klaar' }).waitFor();
    await story.lookAtPage(fetched, 'link-bestand');

    const saved = await press(fetched, 'opdrachten.xlsx');
    const { headings, rows } = await readTable(await readFile(saved), saved, (text) => text === 'Titel');
    const titles = rows.map(({ cells }) => cells[headings.indexOf('Titel')]);
    expect(titles).toHaveLength(OPDRACHTEN);
    for (const title of LIKE_FORMULAS) expect(titles).toContain(`${title} 2027`);
  });

  it('give it as CSV too', async () => {
    const ready = await anja.card('Je bestand staat klaar');
    await ready.pressAndSee('Maak een CSV-bestand', /CSV-bestand/);
    const page = await ready.follow('Haal het bestand op');
    expect(await readFile(await press(page, 'opdrachten.csv'), 'utf8')).toContain(
      `;"'=Gelijke kansen 2027";`,
    );
    await page.close();
  });

  it('give that file once', async () => {
    await fetched.getByRole('button').click();
    await fetched.getByText('Deze link is al gebruikt. Een link werkt één keer.').waitFor();
    await story.lookAtPage(fetched, 'link-gebruikt');
    expect(await fetched.getByRole('button').count()).toBe(0);
    await fetched.close();
  });

  it('stand beside what else is asked and kept: a contribution, and who is adviseur', async () => {
    await anja.openPersonalChat();
    const none = await anja.ask('bijdrage 2027', 'Leg de bijdrage vast');
    await none.press('Leg de bijdrage vast');
    const form = await anja.card('Bedrag in hele euro’s');
    await form.fill('Bedrag in hele euro’s', '95.202');
    await form.fill('Delen', 'Jeugd: 50, zonder Eemnes\nVolwassenen: 50');
    await look(form, 'bijdrage-vastleggen');
    await form.pressAndSee('Bewaar', /Blaricum/);
    await look(form, 'bijdrage');

    const adviseur = await anja.ask('nieuwe adviseur', 'Wie');
    await adviseur.pick('Wie', 'Karin Smit');
    await adviseur.press('Bewaar');
    await anja.card('Karin Smit');
    await look(await anja.ask('adviseurs', 'Karin Smit'), 'adviseurs');
  });

  it('also begin in the message box, where a card of an opdracht is shared with a group', async () => {
    await anja.openChat('Groepschat');
    const before = await anja.page.locator('.ac-adaptiveCard').count();
    const found = await anja.search('zoekOpdracht', 'woorden', 'gelijke kansen 2030');
    await found.getByText('=Gelijke kansen 2030').waitFor();
    await found.getByText('=Gelijke kansen 2030').click();
    await anja.page.getByRole('button', { name: 'Send Message' }).click();
    const shared = await anja.card('Open deze opdracht');
    await look(shared, 'opdracht-gedeeld');
    expect(await anja.page.locator('.ac-adaptiveCard').count()).toBe(before + 1);
    // Samira has no part in it.
    const none = await samira.search('zoekOpdracht', 'woorden', 'gelijke kansen 2030');
    await none.getByText('Niets gevonden dat jij mag zien.').waitFor();
    await samira.page.keyboard.press('Escape');
  });

  it('that are not understood lead to questions that are, and to the coördinator', async () => {
    const unknown = await samira.ask('hoeveel subsidie krijgt de sportclub', 'Die vraag begrijp ik niet');
    await look(unknown, 'vraag-niet-begrepen');
    await unknown.press('Stuur door naar de coördinator');
    const form = await samira.card('Dit stuur ik door');
    await look(form, 'vraag-doorsturen');
    await form.press('Stuur door');
    await anja.openPersonalChat();
    await look(await anja.card('Ik begreep deze vraag niet'), 'vraag-van-collega');
  });
});

/** A picture of the last two cards of a chat, under each other as they stand there. */
async function lastTwo(page: Page, path: string): Promise<void> {
  const cards = page.locator('.ac-adaptiveCard');
  const [upper, lower] = [await cards.nth(-2).boundingBox(), await cards.last().boundingBox()];
  if (!upper || !lower) throw new Error('there are no two cards');
  const { x, y, width } = upper;
  await page.screenshot({ path, clip: { x, y, width, height: lower.y + lower.height - y } });
}

/** Presses the button of the page behind a link. @returns where the file is now */
async function press(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Haal het bestand op' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(new RegExp(`^Opdrachten .*\\${extname(name)}$`));
  await mkdir(FILES, { recursive: true });
  const file = join(FILES, name);
  await download.saveAs(file);
  return file;
}

/** Done by the use case of the bot itself, before it starts. */
async function importTable(dataDir: string): Promise<void> {
  const config = readConfig({
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    POST_ANY_TIME: 'true',
    SETTLE_SECONDS: '0',
  });
  const logger = createLogger(config.logLevel);
  const app = await createApp(
    config,
    foldersIn(process.cwd()),
    logger,
    await openStore(config, logger, 'add'),
  );
  try {
    await app.importFile(Buffer.from(TABLE), 'jaaragenda.csv');
  } finally {
    await app.stop();
  }
}
