import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { agreedPlan, decide } from '../support/afhandeling-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { timeIs } from '../support/herinneringen.ts';
import { BEHEER, CARLA, DIANA, type Person, PIETER, SAMIRA } from '../support/people.ts';
import { ANSWERS, addOpdracht, makePlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** A colleague with lived experience. */
const NOOR: Person = { id: '7e570000-0000-4000-8000-0000000000ba', naam: 'Noor Bakker' };
const ADVIES = { conclusie: 'past met een aanpassing', reden: 'Kom naar de mensen toe, en neem de tijd.' };

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let noor: TeamsClient;
let opdracht: string;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  noor = await bot.opened(NOOR);
});
afterEach(() => bot.stop());

async function choose(client: TeamsClient = carla, person: Person = NOOR): Promise<CardView> {
  await client.say('nieuwe adviseur');
  return client.pressCard('Bewaar', { adviseur: person.id });
}

/** A plan that Samira handed in, of which Noor is asked. */
async function handedIn(): Promise<void> {
  await choose();
  opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
  await makePlan(samira);
}

async function advise(inputs: Readonly<Record<string, string>> = ADVIES): Promise<CardView> {
  const plan = await noor.pressCard(
    'Lees het plan',
    {},
    { on: noor.cardWith('Wat vind jij van deze manier?') },
  );
  const form = await noor.pressCard('Geef advies', {}, { on: plan });
  return noor.pressCard('Bewaar', inputs, { on: form });
}

const said = ({ message, card }: { readonly message?: string; readonly card?: CardView }): string =>
  message ?? card?.text ?? '';
const given = async () => (await bot.app.opdrachten.get(opdracht)).state.planadviezen ?? [];

describe('the adviseur with lived experience', () => {
  test('is chosen as a person by the coördinator or the beheerder, and by nobody else', async () => {
    expect((await choose()).text).toContain('Noor Bakker is adviseur');
    expect((await choose()).text).toContain('Noor Bakker was al adviseur.');
    const bas = await bot.opened(BEHEER);
    await bot.opened(PIETER);
    expect((await choose(bas, PIETER)).text).toContain('2 adviseurs.');
    expect((await choose(bas, CARLA)).text).toContain('is coördinator, en stemt de plannen al af');
    expect((await noor.say('nieuwe adviseur')).text).toContain(
      'Alleen de coördinator en de beheerder kunnen kiezen',
    );
    const forged = await noor.execute('adviseurs.add', { adviseur: SAMIRA.id, version: 0, nonce: 'n' });
    expect(said(forged)).toContain('Alleen de coördinator en de beheerder kunnen kiezen');
  });

  test('is asked when a plan is handed in, reads it, and advises: it stands beside the akkoord', async () => {
    await handedIn();
    expect((await noor.say('herinneringen')).text).toContain('Geef advies over de manier in het plan');
    expect((await noor.say('plannen om te adviseren')).text).toContain('nog geen advies');
    expect(noor.cardWith('Wat vind jij van deze manier?').text).toContain(
      'Geef je advies uiterlijk maandag 23 november 2026.',
    );

    expect((await advise()).text).toContain('Je advies is bewaard.');
    expect((await noor.say('herinneringen')).text).not.toContain('Geef advies over de manier');
    const review = carla.cardWith('graag jouw oordeel').text;
    expect(review).toContain('Noor Bakker: de manier past, met een aanpassing. Kom naar de mensen toe');
    expect((await samira.say(`status ${TITEL}`)).text).toContain('Kom naar de mensen toe');

    await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
    expect(carla.cardWith('Kom naar de mensen toe').text).toContain(TITEL);
    expect((await samira.say(`geschiedenis ${TITEL}`)).text).toContain(
      'heeft advies gegeven over de manier in het plan',
    );
  });

  test('never holds up the akkoord, which ends what is asked; advice that comes later is recorded', async () => {
    await handedIn();
    await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
    expect((await bot.app.opdrachten.get(opdracht)).state.status).toBe('plan afgestemd');
    expect((await noor.say('herinneringen')).text).not.toContain('Geef advies over de manier');
    expect(noor.cardWith('Dit plan wacht niet meer op advies').text).toContain(TITEL);
    const late = await noor.execute('opdrachten.savePlanadvies', {
      ...ADVIES,
      opdracht,
      version: 20,
      nonce: 'n',
    });
    expect(said(late)).toContain('Er is al een akkoord.');
    expect(await given()).toHaveLength(1);
    // Nobody judges the plan any more: who leads the opdracht is told.
    expect(said(late)).toContain('Je advies is bewaard. De projectleider krijgt een bericht.');
    const news = samira.cardWith('Er is advies over de manier in je plan').text;
    expect(news).toContain('Kom naar de mensen toe');
    expect(news).toContain('Jij beslist of je er iets mee doet.');
  });

  test('who gives none is late for the coördinator, who is not asked to put that before the trekker', async () => {
    await handedIn();
    await timeIs(bot, '2026-11-24T09:00:00.000Z');
    const late = await carla.say('herinneringen');
    expect(late.text).toContain('Er is nog geen advies over de manier in een plan. Van: Noor Bakker');
    expect(late.buttons).not.toContain('Vraag de trekker');
    expect((await carla.say('wat is te laat?')).buttons).not.toContain('Vraag de trekker');
    // Nor what is the coördinator's own.
    await timeIs(bot, '2026-12-02T09:00:00.000Z');
    const own = await carla.say('wat is te laat?');
    expect(own.text).toContain('Lees het participatieplan en stem het af');
    expect(own.buttons).not.toContain('Vraag de trekker');
  });

  test('is asked to change the own advice, and no longer to give it', async () => {
    await handedIn();
    const told = await advise();
    expect(told.text).toContain('De projectleider krijgt een bericht. De coördinator ziet het bij het plan.');
    expect(told.buttons).toContain('Pas je advies aan');
    expect(told.buttons).not.toContain('Geef advies');
    // The plan was read before it.
    expect(told.text).not.toContain(ANSWERS.doel);
  });

  test('reads each question above its answer', async () => {
    await handedIn();
    const plan = await noor.pressCard(
      'Lees het plan',
      {},
      { on: noor.cardWith('Wat vind jij van deze manier?') },
    );
    expect(plan.text).toMatch(/Doen inwoners mee\?\s+ja/);
    const form = await noor.pressCard('Geef advies', {}, { on: plan });
    expect(form.text).toContain('Doen inwoners mee? ja');
  });

  test('has five working days, and is reminded of what is late', async () => {
    await handedIn();
    await timeIs(bot, '2026-11-24T09:00:00.000Z');
    expect((await noor.say('wat is te laat?')).text + (await noor.say('herinneringen')).text).toContain(
      'te laat',
    );
  });
});

describe('who is chosen when a plan was handed in already', () => {
  test('has five working days from then, and is not late at once', async () => {
    opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await makePlan(samira);
    await timeIs(bot, '2026-12-07T09:00:00.000Z');
    await choose();

    const list = (await noor.say('herinneringen')).text;
    expect(list).toContain('Uiterlijk maandag 14 december 2026');
    expect(list).toContain('De adviseur kwam erbij op maandag 7 december 2026.');
    expect(list).not.toContain('te laat');
    expect((await noor.say('wat is te laat?')).text).not.toContain('Te laat ·');
    await timeIs(bot, '2026-12-15T09:00:00.000Z');
    expect((await noor.say('herinneringen')).text).toContain('1 werkdag te laat');
  });

  test('is told where the plans are, when asking for opdrachten', async () => {
    await choose();
    const { text } = await noor.say('welke opdrachten zijn er');
    expect(text).toContain('zie je met ‘plannen om te adviseren’');
  });
});

describe('the rights of an adviseur are closed', () => {
  test('a draft, what is no plan of taking part, and the opdracht itself are not for reading', async () => {
    await choose();
    opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    for (const verb of ['opdrachten.planadvies', 'opdrachten.planadviesForm'])
      expect(said(await noor.execute(verb, { opdracht }))).toContain('Dit plan ligt bij de projectleider.');
    await makePlan(samira);
    for (const verb of ['opdrachten.show', 'opdrachten.plan', 'opdrachten.review', 'opdrachten.history'])
      expect(said(await noor.execute(verb, { opdracht }))).toMatch(/^Alleen|Alleen de/);
    const agreed = await noor.execute('opdrachten.agreePlan', { opdracht, version: 9, nonce: 'n' });
    expect(said(agreed)).toContain('Alleen de coördinator kan');
  });

  test('who is no adviseur reads and advises nothing that way, nor anybody about the own plan', async () => {
    await handedIn();
    const diana = await bot.opened(DIANA);
    for (const client of [diana, samira])
      expect(said(await client.execute('opdrachten.planadvies', { opdracht }))).toContain(
        'Alleen een adviseur kan',
      );
    await choose(carla, SAMIRA);
    const own = await samira.execute('opdrachten.savePlanadvies', {
      ...ADVIES,
      opdracht,
      version: 9,
      nonce: 'n',
    });
    expect(said(own)).toContain('Dit is je eigen plan.');
    expect(await given()).toEqual([]);
  });

  test('end when the adviseur stops: nothing is asked or open any more, and what was advised stays', async () => {
    await handedIn();
    await advise();
    await carla.pressCard('Stop', {}, { on: await carla.say('adviseurs') });
    expect((await carla.pressCard('Stop als adviseur')).text).toContain('Noor Bakker is geen adviseur meer.');
    expect(said(await noor.execute('opdrachten.planadvies', { opdracht }))).toContain(
      'Alleen een adviseur kan',
    );
    expect((await noor.say('adviseurs')).text).toContain('Alleen wie meedoet');
    expect(await given()).toHaveLength(1);
  });

  test('an adviseur who stops before advising owes nothing, and the post says so', async () => {
    await handedIn();
    await carla.pressCard('Stop', {}, { on: await carla.say('adviseurs') });
    await carla.pressCard('Stop als adviseur');
    expect((await noor.say('herinneringen')).text).not.toContain('Geef advies over de manier');
    expect(noor.cardWith('Dit plan wacht niet meer op advies').text).toContain(TITEL);
  });
});

describe('what is wrong with an advice', () => {
  test('a name is asked about, a reason is needed, and twice the same is once', async () => {
    await handedIn();
    expect((await advise({ ...ADVIES, reden: 'Mevrouw Jansen kan niet komen.' })).text).toContain(
      'Is dat van een inwoner?',
    );
    expect((await advise({ conclusie: 'past', reden: '' })).text).toContain(
      'Schrijf in een paar zinnen waarom.',
    );
    expect(await given()).toEqual([]);
    await advise();
    await noor.execute('opdrachten.savePlanadvies', { ...ADVIES, opdracht, version: 20, nonce: 'twee' });
    expect(await given()).toHaveLength(1);
  });

  test('of a plan that was handed in anew the old advice is not shown, and new advice is asked', async () => {
    await handedIn();
    await advise();
    const version = async () => (await bot.store.log.read(`opdracht:${opdracht}`)).length;
    await samira.execute('opdrachten.reopenPlan', { opdracht, version: await version(), nonce: 'open' });
    await samira.execute('opdrachten.submitPlan', { opdracht, version: await version(), nonce: 'in' });
    expect((await bot.app.opdrachten.get(opdracht)).state.inzendingen).toBe(2);
    expect(carla.cardWith('Plan opnieuw ingediend').text).not.toContain('Kom naar de mensen toe');
    expect((await noor.say('herinneringen')).text).toContain('Geef advies over de manier in het plan');
    expect(await given()).toHaveLength(1);
  });

  test('after the besluit it is refused', async () => {
    await bot.stop();
    bot = await startTestBot();
    ({ carla, samira } = await agreedPlan(bot));
    noor = await bot.opened(NOOR);
    await choose();
    [opdracht = ''] = (await bot.app.opdrachten.list()).map(({ id }) => id);
    await decide(bot, carla);
    const late = await noor.execute('opdrachten.savePlanadvies', {
      ...ADVIES,
      opdracht,
      version: 30,
      nonce: 'n',
    });
    expect(said(late)).toContain('Er is al een besluit over deze opdracht.');
    expect(await given()).toEqual([]);
  });
});
