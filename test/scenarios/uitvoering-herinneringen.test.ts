import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { agreedPlan } from '../support/uitvoering-story.ts';

/** An opdracht for the PFHO of 4 March 2027, with a focusgroep on 21 January. */
describe('reminders between the agreed plan and the besluit', () => {
  let bot: TestBot;
  let carla: TeamsClient;
  let samira: TeamsClient;

  beforeAll(async () => {
    bot = await startTestBot();
    carla = await bot.opened(CARLA);
    samira = await bot.opened(SAMIRA);
    await agreedPlan(carla, samira, { overleg: 'pfho', datum: '2027-03-04' });
  });
  afterAll(() => bot.stop());

  const newest = () => {
    const last = herinneringenOf(samira).at(-1);
    if (!last) throw new Error('no reminder');
    return last;
  };

  test('the day before the invitation is due, ‘nu doen’ opens the card where it is recorded', async () => {
    await timeIs(bot, '2027-01-06T09:00:00.000Z');
    expect(newest().text).toContain('Verstuur de uitnodiging en leg dat vast: focusgroep');
    expect(newest().text).toContain('Het gaat om: focusgroep op donderdag 21 januari 2027.');

    const form = await samira.pressCard('Nu doen', {}, { on: newest() });

    expect(form.text).toContain('De uitnodiging is verstuurd');
    const saved = await samira.pressCard('Bewaar', {}, { on: form });
    expect(saved.text).toContain('uitnodiging verstuurd');
  });

  test('what came out is asked only after the day itself', async () => {
    expect((await samira.say('herinneringen')).text).not.toContain('Leg vast hoe de activiteit ging');

    await timeIs(bot, '2027-01-27T09:00:00.000Z');

    expect(newest().text).toContain('Leg vast hoe de activiteit ging: focusgroep');
    const form = await samira.pressCard('Nu doen', {}, { on: newest() });
    expect(form.inputs.datum).toBe('2027-01-21');
    await samira.pressCard('Bewaar', { aantal: '12', opbrengst: 'Een vaste hulp geeft rust.' }, { on: form });
  });

  test('the inbreng is due fifteen working days before the PFHO, the passage ten', async () => {
    await timeIs(bot, '2027-02-10T09:00:00.000Z');
    expect(newest().text).toContain('Verwerk wat inwoners zeiden: geef bij elk punt een oordeel');
    expect(newest().text).toContain('donderdag 11 februari 2027');

    const uitvoering = await samira.pressCard('Nu doen', {}, { on: newest() });
    await samira.pressCard('De inbreng is verwerkt', {}, { on: uitvoering });
    await timeIs(bot, '2027-02-17T09:00:00.000Z');

    expect(newest().text).toContain('Maak de passage voor het voorstel');
    const passage = await samira.pressCard('Nu doen', {}, { on: newest() });
    expect(passage.inputs.tekst).toContain('Er is geen inbreng vastgelegd.');
    await samira.pressCard('Bewaar', {}, { on: passage });
    expect((await samira.say('herinneringen')).text).not.toContain('Maak de passage');
  });

  test('after the besluit older reminders say what was done, not that it is not asked any more', async () => {
    const asked = () => herinneringenOf(samira).filter(({ text }) => text.includes('Maak de passage'));
    const before = asked().map(({ activityId }) => activityId);
    expect(asked().at(-1)?.text).toContain('✓ Dit is gedaan.');
    await timeIs(bot, '2027-03-04T15:00:00.000Z');
    await carla.say('agenda PFHO');
    await carla.pressCard('Portefeuillehoudersoverleg');
    await carla.pressCard(TITEL);
    await carla.pressCard('Bewaar', { doel: 'vaststellen' });
    await carla.pressCard(TITEL);
    await carla.pressCard('Leg het besluit vast');
    await carla.pressCard('Bewaar het besluit', { uitkomst: 'goedgekeurd' });
    await bot.app.sweep();

    expect(asked().map(({ activityId }) => activityId)).toEqual(before);
    for (const { text } of asked()) expect(text).not.toContain('niet meer gevraagd');
    expect(asked().at(-1)?.text).toContain('✓ Dit is gedaan.');
  });
});
