import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type LocalRun, startLocalRun } from '../../src/playground/local-run.ts';
import type { CardOnScreen } from './support/card-on-screen.ts';
import { browserOrReason, openBrowser } from './support/chromium.ts';
import { TeamsClient } from './support/teams-client.ts';

/** `npm run pictures` puts them in the documentation. */
const PICTURES = process.env.PICTURES_DIR ?? join(process.cwd(), 'test-output', 'pictures');
const PHONE_PICTURES = join(process.cwd(), 'test-output', 'phone');
const TITLE = 'Vervoer naar dagbesteding';
const { run } = browserOrReason();

/** The story of the README, played in three real clients by Chromium. Each step goes on where the one before ended. */
(run ? describe : describe.skip)('the story in three Teams clients', () => {
  let local: LocalRun;
  let browser: Browser;
  let dataDir: string;
  let anja: TeamsClient;
  let samira: TeamsClient;
  let karin: TeamsClient;

  beforeAll(async () => {
    await mkdir(PICTURES, { recursive: true });
    await mkdir(PHONE_PICTURES, { recursive: true });
    dataDir = await mkdtemp(join(tmpdir(), 'samenkracht-'));
    const said: string[] = [];
    local = await startLocalRun({
      dataDir,
      botPort: 41_978,
      firstClientPort: 41_150,
      env: { ...process.env, LOG_LEVEL: 'warn', TEAMSAPPTESTER_BROWSER: 'none' },
      mainFile: join(process.cwd(), 'src', 'main.ts'),
      say: (line) => said.push(line),
    });
    expect(said.join('\n')).toContain('Ctrl-C');
    browser = await openBrowser();
    anja = await TeamsClient.open(browser, urlOf('coordinator'));
    samira = await TeamsClient.open(browser, urlOf('projectleider'));
    karin = await TeamsClient.open(browser, urlOf('directielid'));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await local?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }, 30_000);

  const urlOf = (key: string): string => {
    const client = local.clients.find(({ persona }) => persona.key === key);
    if (!client) throw new Error(`no client for ${key}`);
    return client.url;
  };

  /** Looks at a card as a person would: a picture of it, one at phone width, and no serious barrier. */
  const look = async (card: CardOnScreen, name: string): Promise<void> => {
    await card.screenshot(join(PICTURES, `${name}.png`));
    await card.phoneScreenshot(join(PHONE_PICTURES, `${name}.png`));
    expect({ card: name, problems: await card.accessibilityProblems() }).toEqual({
      card: name,
      problems: [],
    });
  };

  it('shows everybody what they can do', async () => {
    const help = await anja.ask('help', 'nieuwe opdracht');
    await look(help, 'help');
  }, 60_000);

  it('lets the coördinator add an opdracht by card', async () => {
    const form = await anja.ask('nieuwe opdracht', 'Nieuwe opdracht toevoegen');
    await look(form, 'nieuwe-opdracht');
    await form.fill('Titel', TITLE);
    await form.fill('Kenmerk', 'DOC-26000001');
    await form.fill('Programma', 'Gezondheid en Ondersteuning');
    await form.pick('Projectleider', 'Samira Bakker');
    await form.choose('Gemeenten Hilversum');
    await form.pick('Overleg', 'Directieoverleg');
    await form.pickDate('Datum van het overleg', await dateOfNextDo(karin));
    await form.press('Toevoegen');
    const confirmation = await anja.card(/Samira Bakker/);
    await confirmation.waitFor(TITLE);
    await look(confirmation, 'opdracht-toegevoegd');
  }, 60_000);

  it('asks the projectleider, who fills in the plan in five steps', async () => {
    const request = await samira.card(TITLE);
    await request.waitFor('Begin');
    await look(request, 'plan-verzoek');
    await request.pressAndSee('Begin', 'Doen inwoners mee?');
    await look(request, 'plan-stap-keuze');
    await request.pressAndSee(/^Ja/, 'Vraag aan inwoners');
    await request.fill(
      /^Vraag aan inwoners/,
      'Wat maakt de rit naar dagbesteding voor jou prettig of lastig?',
    );
    await request.fill(
      /^Wat je met de antwoorden doet/,
      'We schrijven hiermee de eisen voor het nieuwe vervoer.',
    );
    await request.choose(/adviseren/);
    await look(request, 'plan-stap-vraag');
    await request.pressAndSee('Opslaan en verder', 'Stap 2 van 5');
    await request.fill(/^Welke ervaring/, 'Mensen die nu met het busje naar dagbesteding gaan.');
    await look(request, 'plan-stap-wie');
    await request.pressAndSee('Later verder', 'Je plan is bewaard');
  }, 90_000);

  it('resumes where the projectleider stopped', async () => {
    const list = await samira.ask('mijn opdrachten', 'Mijn opdrachten');
    await look(list, 'mijn-opdrachten');
    const rows = list.root.getByRole('button', { name: /^(Begin|Verder)/ });
    expect(await rows.count()).toBeGreaterThanOrEqual(3);
    await list.press(/^Verder/);
    const step = await samira.card('Stap 3 van 5');
    await step.choose(/focusgroep/);
    await step.pressAndSee('Terug', 'Stap 2 van 5');
    expect(await step.value(/^Welke ervaring/)).toContain('busje');
    await step.pressAndSee('Opslaan en verder', 'Stap 3 van 5');
    await look(step, 'plan-stap-hoe');
    await step.pressAndSee('Opslaan en verder', 'Stap 4 van 5');
    await step.choose(/aanwezig bij een bijeenkomst/);
    await step.pick('Wat voor activiteit', 'focusgroep');
    await step.pickDate('Datum', await dateOfNextDo(karin));
    await step.fill('Hoeveel inwoners verwacht je', '12');
    await step.pressAndSee('Voeg activiteit toe', /12 /);
    await look(step, 'plan-stap-planning');
    await step.pressAndSee('Nog niet bekend', 'Stap 5 van 5');
    await step.fill(
      /^Hoe en wanneer/,
      'Binnen een maand na het besluit krijgt iedereen een brief met wat we deden.',
    );
    await look(step, 'plan-stap-terugkoppeling');
    await step.pressAndSee('Opslaan en verder', 'Plan indienen');
    await look(step, 'plan-overzicht');
    await step.pressAndSee('Plan indienen', 'Je plan is ingediend');
    await look(step, 'plan-ingediend');
  }, 120_000);

  it('lets the coördinator send the plan back with a question, and the projectleider answer it', async () => {
    const review = await anja.card('graag jouw oordeel');
    await look(review, 'plan-beoordelen');
    await review.pressAndSee('Stuur terug met een vraag', 'Je vraag');
    await review.pick('Waar gaat je vraag over?', 'Wie: Welke ervaring inwoners hebben');
    await review.fill(/^Je vraag/, 'Vraag je ook mensen die niet meer met het busje gaan?');
    await look(review, 'plan-terugsturen');
    await review.press('Stuur terug');
    const question = await samira.card('niet meer met het busje gaan?');
    await look(question, 'plan-vraag-terug');
    await question.press('Naar de vraag');
    const step = await samira.card('Stap 2 van 5');
    await step.waitFor('niet meer met het busje gaan?');
    await look(step, 'plan-stap-met-vraag');
    await step.fill(
      /^Welke ervaring/,
      'Mensen die nu met het busje gaan, en mensen die daarmee zijn gestopt.',
    );
    await step.pressAndSee('Opslaan en verder', 'Plan indienen');
    await step.pressAndSee('Plan indienen', 'Je plan is ingediend');
    const again = await anja.card('die daarmee zijn gestopt');
    await again.pressAndSee('Akkoord', /akkoord/i);
    await look(again, 'plan-akkoord');
    await samira.card('De coördinator is akkoord met je plan');
  }, 120_000);

  it('shows the DO one summary that is updated in place, from which a directielid opens the plan', async () => {
    await karin.openChannel('Directieoverleg');
    const summary = await karin.card(TITLE);
    await summary.waitFor(/Compleet: 1/);
    await look(summary, 'overzicht-do');
    expect(await karin.page.locator('.ac-adaptiveCard').count()).toBe(1);
    await summary.press(new RegExp(TITLE));
    const opdracht = await karin.card('DOC-26000001');
    await look(opdracht, 'opdracht');
    await opdracht.press(/plan/i);
    const plan = await karin.card('die daarmee zijn gestopt');
    await look(plan, 'plan-lezen');
    await plan.press('Terug naar het overzicht');
    await karin.card(/Compleet: 1/);
  }, 60_000);

  it('answers status and geschiedenis, also with a typing error', async () => {
    await karin.openPersonalChat();
    const status = await karin.ask('status vervoor dagbesteding', 'DOC-26000001');
    await status.waitFor(TITLE);
    const all = await anja.ask('status', 'Status van de opdrachten');
    await look(all, 'status');
    const choice = await anja.ask('status jeugd', /Welke opdracht|Hervormingsagenda/);
    await choice.waitFor(/Hervormingsagenda/);
    const history = await anja.ask('geschiedenis vervoer dagbesteding', /teruggestuurd/);
    await look(history, 'geschiedenis');
    const unknown = await anja.ask('bloemkool', 'Dat begrijp ik niet');
    await look(unknown, 'onbekende-tekst');
  }, 60_000);
});

/** The DO of the sample, read from the summary as a person would. */
async function dateOfNextDo(client: TeamsClient): Promise<string> {
  const summary = await client.ask('overzicht DO', /Directieoverleg ·/);
  const found = /(\d{1,2}) (\p{L}+) (\d{4})/u.exec(await summary.text());
  const months = [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ];
  const [, day = '', month = '', year = ''] = found ?? [];
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
