import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, DIANA, SAMIRA } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { AFTER_FOCUSGROEP, agreedPlan, goTo, openUitvoering } from '../support/uitvoering-story.ts';

/** The activiteitenbudget of a year, from nothing to too little. */
describe('the budget', () => {
  let bot: TestBot;
  let carla: TeamsClient;
  let samira: TeamsClient;

  beforeAll(async () => {
    bot = await startTestBot();
    carla = await bot.opened(CARLA);
    samira = await bot.opened(SAMIRA);
    await agreedPlan(carla, samira, { programma: 'Jeugd en Onderwijs' });
  });
  afterAll(() => bot.stop());

  test('is not there until the coördinator says what it is', async () => {
    const card = await carla.say('budget 2027');

    expect(card.text).toContain('Voor 2027 is nog geen budget vastgelegd.');
    await carla.pressCard('Leg het budget vast');
    const again = await carla.pressCard('Bewaar', { structureel: '30.000,-', programmas: 'Sport: 10' });
    expect(again.text).toContain('Het programma ‘Sport’ ken ik niet.');
    expect(again.inputs).toMatchObject({ structureel: '30.000,-', programmas: 'Sport: 10' });

    const saved = await carla.pressCard('Bewaar', {
      structureel: '100',
      overbrugging: '€ 50,50',
      programmas: 'Jeugd en Onderwijs: 100',
    });
    expect(saved.text).toContain('Van het budget van 2027 is nog € 150,50 over.');
    expect(saved.text).toContain('Overbruggingsfinanciering: € 50,50');
  });

  test.each([
    ['less than nothing', { structureel: '-5' }, 'Het hoogste is € 10.000.000,00.'],
    ['a power', { structureel: '1e9' }, 'Vul een bedrag in, zoals 12,50.'],
    ['more than anybody has', { overbrugging: '1.000.000.000' }, 'Vul een bedrag in, zoals 12,50.'],
    ['a word', { structureel: 'veel' }, 'Vul een bedrag in, zoals 12,50.'],
    ['a part without an amount', { programmas: 'Jeugd en Onderwijs' }, 'een dubbele punt en een bedrag'],
    ['a part below nothing', { programmas: 'Jeugd en Onderwijs: -5' }, 'een dubbele punt en een bedrag'],
    ['a part as a power', { programmas: 'Jeugd en Onderwijs: 1e9' }, 'een dubbele punt en een bedrag'],
    [
      'more in parts than in all',
      { programmas: 'Jeugd en Onderwijs: 500' },
      'Dat is meer dan het hele budget',
    ],
  ])('with %s is asked about, and nothing is lost', async (_what, inputs, question) => {
    await carla.say('budget 2027');
    const form = await carla.pressCard('Wijzig het budget');
    const again = await carla.pressCard('Bewaar', inputs, { on: form });

    expect(again.text).toContain(question);
    expect(again.inputs).toMatchObject(inputs);
    expect((await carla.say('budget 2027')).text).toContain('€ 150,50');
  });

  test('that is empty is a budget of nothing, and amounts are read as people write them', async () => {
    await carla.say('budget 2029');
    await carla.pressCard('Leg het budget vast');
    const none = await carla.pressCard('Bewaar', { structureel: '', overbrugging: '', programmas: '' });
    expect(none.text).toContain('Budget: € 0,00');
    for (const typed of ['12500,5', '12.500,50', '€ 12.500,50', '12500.50']) {
      await carla.pressCard('Wijzig het budget', {}, { on: await carla.say('budget 2029') });
      expect((await carla.pressCard('Bewaar', { structureel: typed })).text).toContain('Budget: € 12.500,50');
    }
  });

  test('goes down by what an activiteit really cost', async () => {
    goTo(bot, AFTER_FOCUSGROEP);
    await openUitvoering(samira);
    await samira.pressCard('Leg vast');
    await samira.pressCard('Gehouden');
    await samira.pressCard('Bewaar', {
      datum: '2027-01-21',
      aantal: '12',
      opbrengst: 'Mensen willen vooral een vaste hulp.',
      vergoedingen: '4',
      overig: '0',
      betaald: 'nee',
    });

    const answer = await carla.say('Wat is er nog over van het budget?');
    expect(answer.text).toContain('Van het budget van 2027 is nog € 90,50 over.');
    expect(answer.text).toContain('budget € 100,00 · gepland');
    expect((await samira.say('Wat is er nog over van het budget?')).text).toContain(
      'Het budget zien alleen de coördinator en het DO.',
    );
    const { text } = await carla.say('budget');

    expect(text).toContain('Van het budget van 2027 is nog € 90,50 over.');
    expect(text).toContain('Nog niet betaald: € 60,00');
    expect(text).toContain('budget € 100,00 · gepland');
  });

  test('stands with the figures of its year, in the report of it, and not with those of all years', async () => {
    const figures = await carla.say('cijfers 2027');
    expect(figures.text).toContain('Activiteitenbudget: € 150,50');
    expect(figures.text).toContain('Uitgegeven: € 60,00');
    expect(figures.text).toContain('Nog over: € 90,50');
    expect((await carla.say('overzicht jaar 2027')).text).toContain(
      'Van het budget van 2027 is nog € 90,50 over.',
    );
    expect((await carla.say('cijfers')).text).not.toContain('Activiteitenbudget');
    expect((await carla.say('cijfers 2019')).text).toContain('Activiteitenbudget: niet vastgelegd');
  });

  test('is read by the DO, changed by nobody else, and of no other year by mistake', async () => {
    const diana = await bot.opened(DIANA);
    const read = await diana.say('budget');

    expect(read.text).toContain('Budget van 2027');
    expect(read.buttons).not.toContain('Wijzig het budget');
    expect((await samira.say('budget')).text).toContain('Alleen de coördinator en het DO');
    expect((await carla.say('budget 1900')).text).toContain('Kies een jaar van 2013');
  });

  test('that two change at once keeps the first', async () => {
    await carla.say('budget');
    const form = await carla.pressCard('Wijzig het budget');
    await carla.pressCard('Bewaar', { structureel: '200' }, { on: form });
    const { text } = await carla.pressCard('Bewaar', { structureel: '300' }, { on: form });

    expect(text).toMatch(/intussen|verouderd/);
    expect((await carla.say('budget')).text).toContain('Structureel: € 200,00');
  });

  test('that is too little is said where somebody agrees, and stops nothing', async () => {
    await carla.say('budget');
    await carla.pressCard('Wijzig het budget');
    await carla.pressCard('Bewaar', { structureel: '10', overbrugging: '', programmas: '' });
    await samira.say('mijn opdrachten');

    const { entries } = await bot.store.log.readAll('', 10_000);
    const opdracht = entries
      .find(({ stream }) => stream.startsWith('opdracht:'))
      ?.stream.slice('opdracht:'.length);
    const card = await carla.execute('opdrachten.review', { opdracht });
    expect(JSON.stringify(card.card?.json)).toContain('meer dan het activiteitenbudget');
  });
});
