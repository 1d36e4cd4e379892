import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareAgreedOpdracht } from './support/agreed-opdracht.ts';
import type { CardOnScreen } from './support/card-on-screen.ts';
import { browserOrReason } from './support/chromium.ts';
import { confirmName } from './support/names.ts';
import { type StoryClients, startStory } from './support/story-clients.ts';
import { createStoryDays, type StoryDays } from './support/story-days.ts';
import type { TeamsClient } from './support/teams-client.ts';

const { run } = browserOrReason();
/** What the main job was measured at, to be read. */
const MEASURED = join(process.cwd(), 'test-output', 'main-job.txt');
const MOST_PRESSES = 8;
const MOST_WORDS = 800;
/** CSS pixels. */
const HIGHEST_FORM = 900;
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 3000 };

const TITLE = 'Wonen met begeleiding';
const SAID = 'Ouderen wachten vaak een uur op het busje naar de dagbesteding.';

/** What costs most of people's time, measured as they see it; and what they make of a message of a colleague. */
(run ? describe : describe.skip)('the main job, and a message of a colleague', () => {
  let story: StoryClients;
  let anja: TeamsClient;
  let samira: TeamsClient;
  let look: StoryClients['look'];
  let day: StoryDays['day'];

  beforeAll(async () => {
    const days = await createStoryDays();
    ({ day } = days);
    story = await startStory(days.morning(0), (dataDir) =>
      prepareAgreedOpdracht(dataDir, days.morning(0), { activiteit: day(20), pfho: day(40) }),
    );
    ({ coordinator: anja, projectleider: samira, look } = story);
  });

  afterAll(() => story?.stop());

  it('from the request to the plan that is handed in takes at most 8 presses and 800 words', async () => {
    const read: { readonly card: string; words: number; height: number; isForm: boolean }[] = [];
    let presses = 0;
    const reads = async (card: CardOnScreen, name: string): Promise<void> => {
      const text = await card.text();
      const words = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
      const height = await card.root.evaluate(({ clientHeight }) => clientHeight);
      const isForm = (await card.root.locator('input, textarea').count()) > 0;
      read.push({ card: name, words, height, isForm });
      await look(card, `hoofdtaak-${name}`);
    };
    const press = async (card: CardOnScreen, button: string | RegExp): Promise<void> => {
      presses += 1;
      await card.press(button);
    };
    await confirmName(anja, 'Samira Bakker');
    const request = await samira.card(TITLE);
    await reads(request, 'verzoek');
    await press(request, /^Begin/);
    const step = await samira.card('Doen inwoners mee?');
    await reads(step, 'keuze');
    await press(step, /^Ja/);
    await step.waitFor('Vraag aan inwoners');
    await reads(step, 'vraag');
    const folded = step.root.getByLabel('Wat al vaststaat en wat nog open is');
    expect(await folded.isVisible()).toBe(false);
    await step.press('Meer vragen');
    await folded.waitFor();
    await step.press('Meer vragen');
    await folded.waitFor({ state: 'hidden' });
    await step.fill(/^Vraag aan inwoners/, 'Wat helpt jou om zelfstandig te wonen, en wat mis je?');
    await step.fill(/^Wat je met de antwoorden doet/, 'We kiezen hiermee welke begeleiding we inkopen.');
    await step.choose(/adviseren/);
    await press(step, 'Bewaar en verder');
    await step.waitFor('Stap 2 van 5');
    await reads(step, 'wie');
    await step.fill(/^Welke ervaring/, 'Mensen die met begeleiding wonen, en hun naasten.');
    await press(step, 'Bewaar en verder');
    await step.waitFor('Stap 3 van 5');
    await reads(step, 'hoe');
    await step.choose(/focusgroep/);
    await press(step, 'Bewaar en verder');
    await step.waitFor('Stap 4 van 5');
    await reads(step, 'planning');
    await step.choose(/aanwezig bij een bijeenkomst/);
    await step.pick('Wat voor activiteit', 'focusgroep');
    await step.pickDate('Datum', day(15));
    await step.fill('Hoeveel inwoners verwacht je', '12');
    await press(step, 'Bewaar en verder');
    await step.waitFor('Stap 5 van 5');
    await reads(step, 'terugkoppeling');
    await step.fill(/^Hoe en wanneer/, 'Iedereen krijgt binnen een maand na het besluit een brief.');
    await press(step, 'Bewaar en verder');
    await step.waitFor('Plan indienen');
    await reads(step, 'overzicht');
    await press(step, 'Plan indienen');
    await step.waitFor('Je plan is ingediend');
    await reads(step, 'ingediend');

    const words = read.reduce((sum, one) => sum + one.words, 0);
    const lines = read.map((one) => `${one.card}: ${one.words} words, ${one.height} px high`);
    await mkdir(join(process.cwd(), 'test-output'), { recursive: true });
    await writeFile(MEASURED, `${presses} presses, ${words} words\n${lines.join('\n')}\n`);
    expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
    expect({ words: Math.max(words, MOST_WORDS), lines }).toEqual({ words: MOST_WORDS, lines });
    const forms = read.filter(({ isForm }) => isForm);
    expect(forms.length).toBeGreaterThanOrEqual(5);
    expect(forms.filter(({ height }) => height > HIGHEST_FORM)).toEqual([]);
  });

  it('a message of a colleague becomes a signaal, in a dialog over the chat', async () => {
    await anja.openChat('Groepschat');
    await anja.say(SAID);
    const form = await anja.act(SAID, 'signaalVanBericht');
    await form.waitFor('Nieuw signaal');
    expect(await form.value('Het signaal')).toBe(SAID);
    await look(form, 'bericht-signaal');
    await form.fill('Het signaal', `${SAID} Bel 06 12345678.`);
    await form.fill('Waar gaat het over', 'Wachten op het busje');
    await form.pick('Van wie', 'Een ervaringsdeskundige');
    await form.pressAndSee('Bewaar', /Hier lijkt een telefoonnummer te staan/);
    await look(form, 'geen-inwoner');
    expect(await form.value('Waar gaat het over')).toBe('Wachten op het busje');
    await form.fill('Het signaal', SAID);
    await form.pressAndSee('Bewaar', 'Het signaal is bewaard.');
    await anja.closeDialog();
  });

  it('becomes inbreng at phone width', async () => {
    await anja.page.setViewportSize(PHONE);
    const form = await anja.act(SAID, 'inbrengVanBericht');
    await form.waitFor('Wat inwoners inbrachten');
    await anja.page.screenshot({ path: join(process.cwd(), 'test-output', 'phone', 'bericht-inbreng.png') });
    const sticksOut = await form.root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(sticksOut).toBeLessThanOrEqual(1);
    await form.pressAndSee('Bewaar', 'Bewaard: 1 punt.');
    await anja.closeDialog();
    await anja.page.setViewportSize(DESKTOP);
  });
});
