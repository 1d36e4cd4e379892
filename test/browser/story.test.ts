import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseDutchDate } from '../../src/shared/dutch-dates.ts';
import { browserOrReason } from './support/chromium.ts';
import { confirmName } from './support/names.ts';
import { type StoryClients, startStory } from './support/story-clients.ts';
import type { TeamsClient } from './support/teams-client.ts';

const TITLE = 'Vervoer naar dagbesteding';
const { run } = browserOrReason();

/** The story of the README, played in three real clients by Chromium. Each step goes on where the one before ended. */
(run ? describe : describe.skip)('the story in three Teams clients', () => {
  let story: StoryClients;
  let anja: TeamsClient;
  let samira: TeamsClient;
  let karin: TeamsClient;
  let look: StoryClients['look'];

  beforeAll(async () => {
    story = await startStory();
    ({ coordinator: anja, projectleider: samira, directielid: karin, look } = story);
  });

  afterAll(() => story?.stop());

  it('shows everybody what they can do', async () => {
    const help = await anja.ask('help', 'nieuwe opdracht');
    await look(help, 'help');
    await help.pressAndSee('Meer', 'Opdrachten toevoegen');
    await look(help, 'help-meer');
  });

  it('keeps who uses the keyboard at what came of a press', async () => {
    const help = await karin.ask('help', 'Meer');
    await help.root.getByRole('button', { name: 'Meer' }).focus();
    await karin.page.keyboard.press('Enter');
    await help.waitFor('Een vraag stellen');
    await help.untilFocused();
  });

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
    const confirmation = await anja.card('Wat er nu gebeurt');
    await confirmation.waitFor(TITLE);
    await look(confirmation, 'opdracht-toegevoegd');
  });

  it('asks the coördinator who is meant by the names of the sample', async () => {
    await look(await anja.card('Wie is wie?'), 'namen-gevraagd');
    await look(await confirmName(anja, 'Samira Bakker'), 'namen-bekend');
  });

  it('asks the projectleider, who fills in the plan in five steps', async () => {
    const request = await samira.card(TITLE);
    await request.waitFor('Begin');
    await look(request, 'plan-verzoek');
    // The form comes under the post, which stays as it is.
    await request.press('Begin');
    const step = await samira.card('Doen inwoners mee?');
    await look(step, 'plan-stap-keuze');
    await step.pressAndSee(/^Ja/, 'Vraag aan inwoners');
    await step.fill(/^Vraag aan inwoners/, 'Wat maakt de rit naar dagbesteding voor jou prettig of lastig?');
    await step.fill(
      /^Wat je met de antwoorden doet/,
      'We schrijven hiermee de eisen voor het nieuwe vervoer.',
    );
    await step.choose(/adviseren/);
    await look(step, 'plan-stap-vraag');
    await step.pressAndSee('Bewaar en verder', 'Stap 2 van 5');
    await step.fill(/^Welke ervaring/, 'Mensen die nu met het busje naar dagbesteding gaan.');
    await look(step, 'plan-stap-wie');
    await step.pressAndSee('Later verder', 'Je plan is bewaard');
  });

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
    await step.pressAndSee('Bewaar en verder', 'Stap 3 van 5');
    await look(step, 'plan-stap-hoe');
    await step.pressAndSee('Bewaar en verder', 'Stap 4 van 5');
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
    await step.pressAndSee('Bewaar en verder', 'Plan indienen');
    await look(step, 'plan-overzicht');
    await step.pressAndSee('Plan indienen', 'Je plan is ingediend');
    await look(step, 'plan-ingediend');
  });

  it('lets the coördinator send the plan back with a question, and the projectleider answer it', async () => {
    const review = await anja.card('graag jouw oordeel');
    await look(review, 'plan-beoordelen');
    await review.press('Stuur terug met een vraag');
    const form = await anja.card('Waar gaat je vraag over?');
    await form.pick('Waar gaat je vraag over?', 'Wie: Welke ervaring inwoners hebben');
    await form.fill(/^Je vraag/, 'Vraag je ook mensen die niet meer met het busje gaan?');
    await look(form, 'plan-terugsturen');
    await form.press('Stuur terug');
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
    await step.pressAndSee('Bewaar en verder', 'Plan indienen');
    await step.pressAndSee('Plan indienen', 'Je plan is ingediend');
    const again = await anja.card('die daarmee zijn gestopt');
    await again.pressAndSee('Akkoord', /akkoord/i);
    await look(again, 'plan-akkoord');
    await samira.card('De coördinator is akkoord met je plan');
  });

  it('shows the DO one summary that is updated in place, from which a directielid opens the plan', async () => {
    await karin.openChannel('Directieoverleg');
    const question = await anja.card('Hoort het kanaal Directieoverleg bij het Directieoverleg?');
    await look(question, 'kanaal-voorgesteld');
    await question.pressAndSee('Ja, koppel', 'is gekoppeld');
    const summary = await karin.card(TITLE);
    await summary.waitFor(/Plan compleet: 1/);
    await look(summary, 'overzicht-do');
    expect(await karin.page.locator('.ac-adaptiveCard').count()).toBe(1);
    await summary.press(new RegExp(TITLE));
    const opdracht = await karin.card('DOC-26000001');
    await look(opdracht, 'opdracht');
    await opdracht.press(/plan/i);
    const plan = await karin.card('die daarmee zijn gestopt');
    await look(plan, 'plan-lezen');
    await plan.press('Terug naar het overzicht');
    await karin.card(/Plan compleet: 1/);
  });

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
    const unknown = await anja.ask('bloemkool', 'Die vraag begrijp ik niet');
    await look(unknown, 'onbekende-tekst');
  });

  it('fits on a phone at 200%', async () => {
    expect(await karin.sticksOutAt(195)).toEqual([]);
  });
});

/** The DO of the sample, read from the summary as a person would. */
async function dateOfNextDo(client: TeamsClient): Promise<string> {
  const summary = await client.ask('overzicht DO', /Directieoverleg ·/);
  const found = /\d{1,2} \p{L}+ \d{4}/u.exec(await summary.text());
  return (await parseDutchDate(found?.[0] ?? ''))?.datum ?? '';
}
