import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, DIANA, DO_CHANNEL, SAMIRA } from '../support/people.ts';
import { ANSWERS, beginPlan, bindChannel, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** The whole story, in the order in which it happens: each test goes on where the one before it stopped. */
describe('from an opdracht to an agreed participatieplan', () => {
  let bot: TestBot;
  let carla: TeamsClient;
  let samira: TeamsClient;
  let diana: TeamsClient;
  let channel: TeamsClient;

  beforeAll(async () => {
    bot = await startTestBot();
    carla = await bot.opened(CARLA);
    samira = await bot.opened(SAMIRA);
    diana = await bot.opened(DIANA);
    channel = bot.client(DIANA, DO_CHANNEL);
    await bindChannel(channel, carla);
  });
  afterAll(() => bot.stop());

  test('the coördinator adds an opdracht by card and hears what happens next', async () => {
    const form = await carla.say('nieuwe opdracht');
    const added = await carla.pressCard(
      'Toevoegen',
      {
        titel: TITEL,
        kenmerk: 'DOC-24008138',
        programma: 'Gezondheid en Ondersteuning',
        projectleiderId: SAMIRA.id,
        trekker: 'wethouder Van Dijk',
        gemeenten: 'Hilversum,Huizen',
        overleg: 'do',
        datum: '2026-12-15',
      },
      { on: form },
    );

    expect(added.text).toContain(TITEL);
    expect(added.text).toContain('Kenmerk: DOC-24008138');
    expect(added.text).toContain('Gemeenten: Hilversum, Huizen');
    expect(added.text).toContain('Samira El Amrani krijgt nu een kaart');
  });

  test('the projectleider is asked for the plan: what, why, by when and how long it takes', () => {
    const request = samira.cardWith(TITEL);

    expect(request.text).toContain('Wil je het participatieplan maken?');
    expect(request.text).toContain('Directieoverleg');
    // DO − 15 working days.
    expect(request.text).toContain('uiterlijk dinsdag 24 november 2026');
    expect(request.text).toContain('Ongeveer 15 minuten');
    expect(request.buttons).toEqual(['Begin']);
  });

  test('the channel of the DO shows one summary of the vergadering', () => {
    const [summary, ...others] = channel.screen().filter(({ text }) => text.includes('15 december 2026'));

    expect(others).toEqual([]);
    expect(summary?.text).toContain(
      '1 opdracht. Plan compleet: 0. Plan niet compleet: 1. Geen participatie: 0.',
    );
  });

  test('the plan is filled in step by step, with a way back that keeps what was typed', async () => {
    await beginPlan(samira);
    await samira.pressCard('Bewaar en verder', {
      centraleVraag: ANSWERS.centraleVraag,
      doel: ANSWERS.doel,
      niveau: ANSWERS.niveau,
    });

    const back = await samira.pressCard('Terug', { ervaring: ANSWERS.ervaring });

    expect(back.inputs.centraleVraag).toBe(ANSWERS.centraleVraag);
    const forth = await samira.pressCard('Bewaar en verder');
    expect(forth.inputs.ervaring).toBe(ANSWERS.ervaring);
  });

  test('going back to the choice and stopping there keeps every answer', async () => {
    await samira.pressCard('Terug');
    const choice = await samira.pressCard('Terug');
    expect(choice.text).toContain('Eerder koos je: ja.');
    await samira.pressCard('Later verder', {}, { on: choice });

    const again = await samira.pressCard('Ja, inwoners doen mee', {}, { on: choice });

    expect(again.inputs).toMatchObject({ centraleVraag: ANSWERS.centraleVraag, doel: ANSWERS.doel });
    await samira.pressCard('Bewaar en verder');
    await samira.pressCard('Bewaar en verder');
  });

  test('‘later verder’ keeps the work, and ‘mijn opdrachten’ resumes where it stopped', async () => {
    const kept = await samira.pressCard('Later verder');
    expect(kept.text).toContain('Je plan is bewaard');

    const list = await samira.say('mijn opdrachten');
    expect(list.text).toContain('Plan in concept');
    const resumed = await samira.pressCard(`Verder: ${TITEL}`, {}, { on: list });

    // Steps 1 and 2 have answers; step 3 is the first that was never seen.
    expect(resumed.text).toContain('Stap 3 van 5');
  });

  test('a directielid sees where the opdracht stands, but no draft', async () => {
    const detail = await diana.say(`status ${TITEL}`);
    expect(detail.text).toContain(TITEL);
    expect(detail.buttons).not.toContain('Bekijk het plan');

    const { message, card } = await diana.execute('opdrachten.plan', { opdracht: opdrachtOf(detail) });

    expect(card).toBeUndefined();
    expect(message).toContain('nog niet klaar');
  });

  test('‘nog niet bekend’ is kept, and the plan stays incomplete until there is an answer', async () => {
    await samira.pressCard('Bewaar en verder', { methoden: ANSWERS.methoden });
    await samira.pressCard('Bewaar en verder', {
      rolTrekker: ANSWERS.rolTrekker,
      activiteitSoort: ANSWERS.activiteitSoort,
      activiteitDatum: ANSWERS.activiteitDatum,
      activiteitAantal: ANSWERS.activiteitAantal,
    });

    const whole = await samira.pressCard('Nog niet bekend');

    expect(whole.text).toContain('Er is nog 1 antwoord nodig');
    expect(whole.buttons).not.toContain('Plan indienen');
  });

  test('the complete plan is shown as a whole and handed in by the projectleider', async () => {
    const step = await samira.pressCard('Verder invullen');
    expect(step.text).toContain('Stap 5 van 5');
    const whole = await samira.pressCard('Bewaar en verder', {
      terugkoppelingWijze: ANSWERS.terugkoppelingWijze,
    });
    expect(whole.text).toContain(ANSWERS.centraleVraag);

    const state = await samira.pressCard('Plan indienen');

    expect(state.text).toContain('Je plan is ingediend');
  });

  test('the coördinator gets the plan for review and sends it back with a question at one field', async () => {
    const review = carla.cardWith('graag jouw oordeel');
    expect(review.text).toContain(ANSWERS.doel);
    await carla.pressCard('Stuur terug met een vraag', {}, { on: review });

    const after = await carla.pressCard('Stuur terug', { veld: 'doel', vraag: 'Wanneer kopen jullie in?' });

    expect(after.text).toContain('Wanneer kopen jullie in?');
    expect(after.buttons).not.toContain('Akkoord');
  });

  test('the projectleider sees the question beside the field that it is about', async () => {
    const question = samira.cardWith('heeft nog een vraag');
    expect(question.text).toContain('Wanneer kopen jullie in?');

    const step = await samira.pressCard('Naar de vraag');

    expect(step.inputs.doel).toBe(ANSWERS.doel);
    const texts = step.text.split('\n');
    expect(texts.some((line) => line.includes('Wanneer kopen jullie in?'))).toBe(true);
  });

  test('the plan is handed in again and the coördinator agrees', async () => {
    await samira.pressCard('Bewaar en verder', { doel: 'We kiezen in maart welke hulp we inkopen.' });
    const list = await samira.say('mijn opdrachten');
    let card = await samira.pressCard(`Verder: ${TITEL}`, {}, { on: list });
    while (!card.buttons.includes('Plan indienen')) card = await samira.pressCard('Bewaar en verder');
    await samira.pressCard('Plan indienen');

    const again = carla.cardWith('Plan opnieuw ingediend');
    const agreed = await carla.pressCard('Akkoord', {}, { on: again });

    expect(agreed.text).toContain('Plan afgestemd');
    expect(samira.cardWith('De coördinator is akkoord met je plan').text).toContain(TITEL);
  });

  test('the summary in the channel was updated in place all along', () => {
    const [summary, ...others] = bot.connector
      .shownIn(DO_CHANNEL.id)
      .filter(({ replyTo }) => replyTo === undefined);

    expect(others).toEqual([]);
    expect(summary?.updates).toBeGreaterThan(0);
    expect(channel.cardWith('15 december 2026').text).toContain('Plan compleet: 1. Plan niet compleet: 0.');
  });

  test('a directielid opens the opdracht from the summary and reads the plan', async () => {
    const detail = await channel.pressCard(TITEL, {}, { on: channel.cardWith('15 december 2026') });
    expect(detail.buttons).toContain('Terug naar het overzicht');

    const plan = await channel.pressCard('Bekijk het plan', {}, { on: detail });

    expect(plan.text).toContain(ANSWERS.centraleVraag);
    expect(plan.text).toContain('We kiezen in maart welke hulp we inkopen.');
  });

  test('geschiedenis tells who changed what, with what it was and what it became', async () => {
    const history = await carla.say('geschiedenis huishoudelijke hulp');

    expect(history.text).toContain('Samira El Amrani');
    expect(history.text).toContain('Carla de Boer');
    expect(history.text).toContain('We kiezen in maart welke hulp we inkopen.');
  });

  test('what people wrote is nowhere in the log of the program', () => {
    const log = bot.logger.text();

    expect(log).not.toBe('');
    for (const text of [TITEL, ...Object.values(ANSWERS), 'Wanneer kopen jullie in', SAMIRA.naam]) {
      if (text.length > 12) expect(log).not.toContain(text);
    }
    expect(bot.logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
