import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, CEES, SAMIRA } from '../support/people.ts';
import { ANSWERS, addOpdracht, beginPlan, faceOf, fillInPlan, opdrachtOf } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeAll(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterAll(() => bot.stop());

async function entriesOf(opdracht: string): Promise<number> {
  return (await bot.store.log.read(`opdracht:${opdracht}`)).length;
}

/** A new opdracht of which Samira has just begun the plan. @returns its first step */
async function newPlan(titel: string): Promise<{ step: CardView; opdracht: string }> {
  await addOpdracht(carla, SAMIRA, { titel });
  const step = await beginPlan(samira, titel);
  return { step, opdracht: opdrachtOf(step) };
}

const unlike = (titel: string): Record<string, string> => ({
  centraleVraag: `${ANSWERS.centraleVraag} (${titel})`,
  doel: `${ANSWERS.doel} (${titel})`,
  ervaring: `${ANSWERS.ervaring} (${titel})`,
  terugkoppelingWijze: `${ANSWERS.terugkoppelingWijze} (${titel})`,
});

/** The same first step, opened by the coördinator who helps. */
async function helpedBy(opdracht: string): Promise<CardView> {
  const { card } = await carla.execute('opdrachten.openPlan', { opdracht, onderdeel: 'vraag' });
  return card as CardView;
}

describe('the same submission again', () => {
  test.each([
    ['with the same activity id', 'invoke-1', 'invoke-1'],
    ['with a new activity id', 'invoke-2', 'invoke-3'],
  ])('%s a new opdracht is added once, with the same answer', async (how, firstId, secondId) => {
    const titel = `Dubbel toegevoegd ${how}`;
    const form = await carla.say('nieuwe opdracht');

    const first = await carla.press('Toevoegen', { titel }, { on: form, activityId: firstId });
    const second = await carla.press('Toevoegen', { titel }, { on: form, activityId: secondId });

    expect(first.card?.text).toContain('Opdracht toegevoegd');
    expect(faceOf(second.card)).toBe(faceOf(first.card));
    expect(await entriesOf(opdrachtOf(first.card as CardView))).toBe(1);
  });

  test('an opdracht that was there already is completed once, with the same answer', async () => {
    await addOpdracht(carla, undefined, { titel: 'Stond er al' });
    const form = await carla.say('nieuwe opdracht');
    const more = { titel: 'Stond er al', programma: 'Jeugd' };

    const first = await carla.press('Toevoegen', more, { on: form });
    const second = await carla.press('Toevoegen', more, { on: form });

    expect(first.card?.text).toContain('Ik heb aangevuld wat nieuw is');
    expect(faceOf(second.card)).toBe(faceOf(first.card));
    expect(await entriesOf(opdrachtOf(first.card as CardView))).toBe(2);
  });

  test.each([
    ['with the same activity id', 'invoke-4', 'invoke-4'],
    ['with a new activity id', 'invoke-5', 'invoke-6'],
  ])('%s a step is stored once, with the same answer', async (how, firstId, secondId) => {
    const { step, opdracht } = await newPlan(`Stap dubbel ${how}`);
    const before = await entriesOf(opdracht);
    const typed = { centraleVraag: 'Wat mis je nu?', doel: `Keuzes maken ${how}.`, niveau: 'adviseren' };

    const first = await samira.press('Bewaar en verder', typed, { on: step, activityId: firstId });
    const second = await samira.press('Bewaar en verder', typed, { on: step, activityId: secondId });

    expect(first.card?.text).toContain('Stap 2 van 5');
    expect(faceOf(second.card)).toBe(faceOf(first.card));
    expect(await entriesOf(opdracht)).toBe(before + 1);
  });

  test('at the same moment it is still stored once', async () => {
    const { step, opdracht } = await newPlan('Tegelijk verstuurd');
    const before = await entriesOf(opdracht);
    const typed = {
      centraleVraag: 'Wat gaat er goed?',
      doel: 'Behouden wat goed gaat.',
      niveau: 'raadplegen',
    };

    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => samira.press('Bewaar en verder', typed, { on: step })),
    );

    expect(answers.map(({ message }) => message)).toEqual(answers.map(() => undefined));
    expect(new Set(answers.map(({ card }) => faceOf(card))).size).toBe(1);
    expect(await entriesOf(opdracht)).toBe(before + 1);
  });

  test('handing in, sending back and agreeing happen once, with the same answer', async () => {
    const titel = 'Helemaal dubbel';
    const { opdracht } = await newPlan(titel);
    const whole = await fillInPlan(samira, unlike(titel));
    const before = await entriesOf(opdracht);

    const submitted = await samira.press('Plan indienen', {}, { on: whole });
    const submittedAgain = await samira.press('Plan indienen', {}, { on: whole });
    expect(submitted.card?.text).toContain('Je plan is ingediend');
    expect(faceOf(submittedAgain.card)).toBe(faceOf(submitted.card));
    expect(await entriesOf(opdracht)).toBe(before + 1);

    const question = await carla.pressCard('Stuur terug met een vraag', {}, { on: carla.cardWith(titel) });
    const asked = { veld: 'doel', vraag: 'Hoe werkt dat?' };
    const returned = await carla.press('Stuur terug', asked, { on: question });
    const returnedAgain = await carla.press('Stuur terug', asked, { on: question });
    expect(returned.card?.text).toContain('Hoe werkt dat?');
    expect(faceOf(returnedAgain.card)).toBe(faceOf(returned.card));
    expect(await entriesOf(opdracht)).toBe(before + 2);

    const list = await samira.say('mijn opdrachten');
    let card = await samira.pressCard(`Verder: ${titel}`, {}, { on: list });
    while (!card.buttons.includes('Plan indienen')) card = await samira.pressCard('Bewaar en verder');
    await samira.pressCard('Plan indienen');
    const review = carla.cardWith('Plan opnieuw ingediend');
    const agreed = await carla.press('Akkoord', {}, { on: review });
    const agreedAgain = await carla.press('Akkoord', {}, { on: review });
    expect(agreed.card?.text).toContain('Plan afgestemd');
    expect(faceOf(agreedAgain.card)).toBe(faceOf(agreed.card));
    expect(await entriesOf(opdracht)).toBe(before + 4);
  });

  test('with another text it is no repeat: what was typed later is not lost', async () => {
    // Teams showed 'Unable to reach app' although the first one had arrived, and the writer improved the text.
    const { step, opdracht } = await newPlan('Antwoord raakte kwijt');
    const rest = { doel: 'Keuzes maken.', niveau: 'adviseren' };
    const first = { ...rest, centraleVraag: 'Eerste tekst van Samira?' };
    await samira.press('Bewaar en verder', first, { on: step });

    const second = { ...rest, centraleVraag: 'Tweede tekst van Samira?' };
    const again = await samira.pressCard('Bewaar en verder', second, { on: step });

    const { state } = await bot.app.opdrachten.get(opdracht);
    const kept = `${again.text}\n${JSON.stringify(again.inputs)}\n${JSON.stringify(state.plan)}`;
    expect(kept).toContain('Eerste tekst van Samira?');
    expect(kept).toContain('Tweede tekst van Samira?');
  });

  test('that met a conflict shows the same conflict again', async () => {
    const { step, opdracht } = await newPlan('Conflict dubbel');
    const hers = await helpedBy(opdracht);
    await carla.press('Bewaar en verder', { centraleVraag: 'De vraag van Carla?' }, { on: hers });
    const typed = { centraleVraag: 'De vraag van Samira?', doel: 'Het doel van Samira.' };

    const first = await samira.press('Bewaar en verder', typed, { on: step });
    const second = await samira.press('Bewaar en verder', typed, { on: step });

    expect(first.card?.text).toContain('De vraag van Carla?');
    expect(second.card?.text).toContain('De vraag van Carla?');
    expect(second.card?.inputs.centraleVraag).toBe('De vraag van Samira?');
  });
});

describe('two people on one plan', () => {
  test('the second sees a conflict with both texts, and nothing is lost', async () => {
    const { step, opdracht } = await newPlan('Samen één veld');
    const theirs = await helpedBy(opdracht);
    await samira.pressCard('Bewaar en verder', { centraleVraag: 'Wat vindt Samira?' }, { on: step });

    const conflict = await carla.pressCard(
      'Bewaar en verder',
      { centraleVraag: 'Wat vindt Carla?' },
      { on: theirs },
    );

    expect(conflict.text).toContain('Samira El Amrani');
    expect(conflict.text).toContain('Wat vindt Samira?');
    expect(conflict.text).toContain('Deze kaart was verouderd');
    expect(conflict.inputs.centraleVraag).toBe('Wat vindt Carla?');
    const { state } = await bot.app.opdrachten.get(opdracht);
    expect(state.plan.centraleVraag).toBe('Wat vindt Samira?');
  });

  test('whoever chooses the own text after the conflict has it stored, with both in the geschiedenis', async () => {
    const { step, opdracht } = await newPlan('Samen gekozen');
    const theirs = await helpedBy(opdracht);
    await samira.pressCard('Bewaar en verder', { centraleVraag: 'Eerst van Samira?' }, { on: step });
    const conflict = await carla.pressCard(
      'Bewaar en verder',
      { centraleVraag: 'Daarna van Carla?', doel: 'Een doel.', niveau: 'adviseren' },
      { on: theirs },
    );

    const next = await carla.pressCard('Bewaar en verder', {}, { on: conflict });

    expect(next.text).toContain('Stap 2 van 5');
    const { state } = await bot.app.opdrachten.get(opdracht);
    expect(state.plan.centraleVraag).toBe('Daarna van Carla?');
    const history = await carla.say('geschiedenis samen gekozen');
    expect(history.text).toContain('Eerst van Samira?');
    expect(history.text).toContain('Daarna van Carla?');
  });

  test('different fields of one step are merged without a word', async () => {
    const { step, opdracht } = await newPlan('Samen twee velden');
    const theirs = await helpedBy(opdracht);
    await samira.press(
      'Bewaar en verder',
      { centraleVraag: 'Van Samira?', niveau: 'adviseren' },
      { on: step },
    );

    const merged = await carla.pressCard('Bewaar en verder', { doel: 'Van Carla.' }, { on: theirs });

    const { state } = await bot.app.opdrachten.get(opdracht);
    expect(state.plan).toMatchObject({
      centraleVraag: 'Van Samira?',
      doel: 'Van Carla.',
      niveau: 'adviseren',
    });
    expect(merged.text).not.toContain('verouderd');
  });

  test('the same text twice is no conflict', async () => {
    const { step, opdracht } = await newPlan('Samen hetzelfde');
    const theirs = await helpedBy(opdracht);
    const typed = { centraleVraag: 'Precies hetzelfde?', doel: 'Ook gelijk.', niveau: 'adviseren' };
    await samira.press('Bewaar en verder', typed, { on: step });

    const next = await carla.pressCard('Bewaar en verder', typed, { on: theirs });

    expect(next.text).toContain('Stap 2 van 5');
  });
});

describe('a stale card', () => {
  test('of the whole plan is not handed in: it is told so and shows the new state', async () => {
    const titel = 'Verouderd overzicht';
    const { opdracht } = await newPlan(titel);
    const whole = await fillInPlan(samira, unlike(titel));
    const { card: theirs } = await carla.execute('opdrachten.openPlan', { opdracht, onderdeel: 'wie' });
    await carla.press('Bewaar en verder', { aantal: '12' }, { on: theirs as CardView });

    const refreshed = await samira.pressCard('Plan indienen', {}, { on: whole });

    expect(refreshed.text).toContain('Deze kaart was verouderd');
    expect(refreshed.text).toContain('12');
    expect((await bot.app.opdrachten.get(opdracht)).state.status).toBe('plan in concept');
    const state = await samira.pressCard('Plan indienen', {}, { on: refreshed });
    expect(state.text).toContain('Je plan is ingediend');
  });

  test('of a review keeps the question that was typed', async () => {
    const titel = 'Verouderde beoordeling';
    const { opdracht } = await newPlan(titel);
    await fillInPlan(samira, unlike(titel));
    await samira.pressCard('Plan indienen');
    const question = await carla.pressCard('Stuur terug met een vraag', {}, { on: carla.cardWith(titel) });
    const { card: assign } = await carla.execute('opdrachten.assign', { opdracht });
    await carla.press('Bewaar', { projectleiderId: CARLA.id }, { on: assign as CardView });

    const again = await carla.pressCard(
      'Stuur terug',
      { veld: 'doel', vraag: 'Waarom zo?' },
      { on: question },
    );

    expect(again.text).toContain('Deze kaart was verouderd');
    expect(again.inputs).toMatchObject({ veld: 'doel', vraag: 'Waarom zo?' });
    expect((await bot.app.opdrachten.get(opdracht)).state.status).toBe('plan ingediend');
  });

  test('of a plan that was handed in meanwhile says so, stores nothing and keeps what was typed', async () => {
    const titel = 'Al ingediend';
    const { step, opdracht } = await newPlan(titel);
    await fillInPlan(samira, unlike(titel));
    await samira.pressCard('Plan indienen');
    const before = await entriesOf(opdracht);

    const { card } = await samira.press('Bewaar en verder', { doel: 'Te laat.' }, { on: step });

    expect(card?.text).toContain('al ingediend');
    expect(card?.text).toContain('Te laat.');
    expect(await entriesOf(opdracht)).toBe(before);
  });

  test('of two coördinatoren lets one agree; the other sees that it is done', async () => {
    const titel = 'Twee coördinatoren';
    const cees = await bot.opened(CEES);
    await newPlan(titel);
    await fillInPlan(samira, unlike(titel));
    await samira.pressCard('Plan indienen');
    const hers = carla.cardWith(titel);
    const his = cees.cardWith(titel);
    await carla.pressCard('Akkoord', {}, { on: hers });

    const { message, card } = await cees.press('Akkoord', {}, { on: his });

    expect(message ?? card?.text).toContain('al afgestemd');
    expect(cees.cardWith(titel).buttons).not.toContain('Akkoord');
  });
});
