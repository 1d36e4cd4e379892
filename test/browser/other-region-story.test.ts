import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OTHER_FILE_PATH, ofGooi, readOther } from '../support/other-region.ts';
import { browserOrReason } from './support/chromium.ts';
import { keepEveryText } from './support/every-text-on-page.ts';
import { type StoryClients, startStory } from './support/story-clients.ts';
import { createStoryDays, type StoryDays } from './support/story-days.ts';
import type { TeamsClient } from './support/teams-client.ts';

const { run } = browserOrReason();
const TITEL = 'Beschut wonen dicht bij huis';
const KENMERK = 'Z-2027-00123';
const MT = 'Managementteam Samenleving';
const BCS = 'Bestuurlijke Commissie Samenleving';
/** Working days after the first one. */
const MT_DAY = 6;
const ACTIVITEIT = 8;
const BCS_DAY = 20;

/** From an opdracht to the terugkoppeling in a region that is not the one that is shipped. Each step goes on where the one before ended. */
(run ? describe : describe.skip)('another region', () => {
  let story: StoryClients;
  let anja: TeamsClient;
  let samira: TeamsClient;
  let karin: TeamsClient;
  let look: StoryClients['look'];
  let day: StoryDays['day'];
  let morning: StoryDays['morning'];
  let everyText: readonly (() => Promise<readonly string[]>)[];

  beforeAll(async () => {
    ({ day, morning } = await createStoryDays());
    story = await startStory(morning(0), setRegion, 'MT');
    ({ coordinator: anja, projectleider: samira, directielid: karin, look } = story);
    everyText = await Promise.all([anja, samira, karin].map(({ page }) => keepEveryText(page)));
  });

  afterAll(() => story?.stop());

  it('shows the beheerder the region, and everybody its words', async () => {
    const region = await anja.ask('regio', 'Rivierland-Oost');
    await look(region, 'andere-regio');
    const help = await anja.ask('help', 'nieuwe opdracht');
    await help.pressAndSee('Meer', 'Opdrachten toevoegen');
    await samira.ask('help', 'herinneringen');
    await karin.ask('help', 'overzicht');
    await anja.ask('wat gebeurt er in Maasberg?', 'Maasberg');
  });

  it('lets the coördinator plan its overleg and add an opdracht of its gemeenten', async () => {
    const planning = await anja.ask('nieuwe vergadering', 'Nieuwe vergadering plannen');
    await planning.foldOutAll();
    await planning.pick('Overleg', BCS);
    await planning.pickDate('Datum', day(BCS_DAY));
    await planning.press('Plannen');
    await anja.card(/Voeg een agendapunt toe/);

    const form = await anja.ask('nieuwe opdracht', 'Nieuwe opdracht toevoegen');
    await form.foldOutAll();
    await look(form, 'andere-regio-nieuwe-opdracht');
    await form.fill('Titel', TITEL);
    await form.fill('Kenmerk', 'z 2027 00123');
    await form.fill('Programma', 'Meedoen en Wonen');
    await form.pick('Projectleider', 'Samira Bakker');
    await form.choose('Gemeenten Aalderwijk');
    await form.choose('Gemeenten Zandvliet aan de Linge');
    await form.pick('Overleg', MT);
    await form.pickDate('Datum van het overleg', day(MT_DAY));
    await form.press('Toevoegen');
    await (await anja.card('Wat er nu gebeurt')).waitFor(TITEL);
  });

  it('takes the plan of the projectleider, with which the coördinator agrees', async () => {
    const request = await samira.card(TITEL);
    // The form comes under the post, which stays as it is.
    await request.press('Begin');
    const step = await samira.card('Doen inwoners mee?');
    await step.pressAndSee(/^Ja/, 'Vraag aan inwoners');
    await step.fill(/^Vraag aan inwoners/, 'Wat helpt jou om in je eigen buurt te blijven wonen?');
    await step.fill(/^Wat je met de antwoorden doet/, 'We kiezen hiermee waar woningen komen.');
    await step.choose(/adviseren/);
    await step.pressAndSee('Bewaar en verder', 'Stap 2 van 5');
    await step.fill(/^Welke ervaring/, 'Mensen die nu beschut wonen.');
    await step.pressAndSee('Bewaar en verder', 'Stap 3 van 5');
    await step.choose(/focusgroep/);
    await step.pressAndSee('Bewaar en verder', 'Stap 4 van 5');
    await step.choose(/aanwezig bij een bijeenkomst/);
    await step.pick('Wat voor activiteit', 'focusgroep');
    await step.pickDate('Datum', day(ACTIVITEIT));
    await step.fill('Hoeveel inwoners verwacht je', '12');
    await look(step, 'andere-regio-planning');
    await step.pressAndSee('Bewaar en verder', 'Stap 5 van 5');
    await step.fill(/^Hoe en wanneer/, 'Binnen een maand na het besluit krijgt iedereen een brief.');
    await step.pressAndSee('Bewaar en verder', 'Plan indienen');
    await step.pressAndSee('Plan indienen', 'Je plan is ingediend');
    await (await anja.card('graag jouw oordeel')).pressAndSee('Akkoord', /akkoord/i);
    await samira.card('De coördinator is akkoord met je plan');
  });

  it('shows the channel of its overleg the overview, after the yes of the coördinator', async () => {
    await karin.openChannel('MT');
    const question = await anja.card(`Hoort het kanaal MT bij het ${MT}?`);
    await question.pressAndSee('Ja, koppel', 'is gekoppeld');
    const summary = await karin.card(TITEL);
    await summary.waitFor(/Plan compleet: 1/);
    await look(summary, 'andere-regio-kanaal');
    await karin.openPersonalChat();
    await karin.ask('overzicht', new RegExp(`${MT} ·`));
  });

  it('puts the opdracht on the agenda of the overleg that decides', async () => {
    const list = await anja.ask('agenda BCS', BCS);
    await list.pressAndSee(new RegExp(BCS), 'Voeg een agendapunt toe');
    await list.pressAndSee('Voeg een agendapunt toe', /Typ het onderwerp/);
    await list.pick('Opdracht', TITEL);
    await list.pick('Doel', 'Vaststellen');
    await list.pressAndSee('Toevoegen', 'Verplaats');
    const route = await karin.ask(`behandelingen ${KENMERK}`, BCS);
    await look(route, 'andere-regio-behandelingen');
  });

  it('lets the projectleider record what residents said, and compose the passage', async () => {
    await story.timeIs(morning(ACTIVITEIT + 1));
    const list = await samira.ask('mijn opdrachten', 'Mijn opdrachten');
    await list.press('Verder');
    const card = await samira.card('Activiteiten');
    await card.pressAndSee('Leg vast', 'In het plan');
    await card.pressAndSee('Gehouden', 'Hoeveel mensen waren er');
    await card.fill('Hoeveel mensen waren er', '12');
    await card.fill('Wat leverde het op', 'Een vaste hulp geeft rust.');
    await card.pressAndSee('Bewaar', /gehouden, 12 deelnemers/);
    await card.pressAndSee('Inbreng toevoegen', 'Wat inwoners inbrachten');
    await card.fill('Wat inwoners inbrachten', 'Een vaste hulp geeft rust');
    await card.pressAndSee('Bewaar', 'Bewaard: 1 punt.');
    await card.pressAndSee('Geef een oordeel', 'Wat heb je ermee gedaan');
    await card.choose(/vaste hulp/);
    await card.choose(/^overgenomen/);
    await card.pressAndSee('Bewaar', 'Bij alle punten is een oordeel.');
    await card.pressAndSee('De inbreng is verwerkt', 'Maak de passage');
    await card.pressAndSee('Maak de passage', 'Passage voor het voorstel');
    await card.pressAndSee('Bewaar', 'Versie 1 is bewaard.');
  });

  it('records its besluit, after which residents hear of it', async () => {
    await story.timeIs(morning(BCS_DAY));
    const list = await anja.ask('agenda BCS', BCS);
    await list.pressAndSee(new RegExp(BCS), 'Voeg een agendapunt toe');
    await list.pressAndSee(new RegExp(TITEL), 'Leg het besluit vast');
    await list.pressAndSee('Leg het besluit vast', 'Bewaar het besluit');
    await list.choose(/Goedgekeurd/i);
    await look(list, 'andere-regio-besluit');
    await list.pressAndSee('Bewaar het besluit', 'Het besluit is vastgelegd');
    const news = await samira.card('Er is een besluit. Geef terugkoppeling.');
    await news.press('Geef terugkoppeling');
    const text = await samira.card('Tekst voor wie meedeed');
    await text.pressAndSee('Bewaar en verder', 'Hoe hoorden mensen het?');
    await text.pick('Hoe hoorden mensen het?', 'brief of e-mail');
    await text.fill('Hoeveel mensen bereikte je?', '12');
    await text.press('De terugkoppeling is gegeven');
    await samira.card('De terugkoppeling is vastgelegd');
    const tijdlijn = await karin.ask(`tijdlijn ${KENMERK}`, 'Terugkoppeling gegeven');
    await look(tijdlijn, 'andere-regio-tijdlijn');
    await anja.ask('cijfers', 'Cijfers');
  });

  it('showed nobody a word of Gooi en Vechtstreek', async () => {
    const texts = (await Promise.all(everyText.map((all) => all()))).flat();
    const { naam, gemeenten, overleggen } = readOther();
    // Else nothing was looked at.
    for (const word of [naam, KENMERK, ...[...gemeenten, ...overleggen].map((one) => one.naam)])
      expect(texts.filter((text) => text.includes(word))).not.toEqual([]);
    expect(ofGooi(texts)).toEqual([]);
  });
});

/** As a beheerder does it before the first start: `npm run regio -- FILE`. */
async function setRegion(dataDir: string): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    [join(process.cwd(), 'src', 'main.mjs'), 'regio', OTHER_FILE_PATH],
    { cwd: dataDir, env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'error' } },
  );
}
