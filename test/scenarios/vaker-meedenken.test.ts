import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { AFTER_FOCUSGROEP, agreedPlan, goTo, openUitvoering } from '../support/uitvoering-story.ts';

/** Who took part may want to do so again: only how many is kept, and who plans with the same group reads it. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await agreedPlan(carla, samira);
  goTo(bot, AFTER_FOCUSGROEP);
});
afterAll(() => bot.stop());

const HELD = { datum: '2027-01-21', aantal: '12', opbrengst: 'Mensen willen vooral een vaste hulp.' };

test('more than were there is asked back, and the number stands with the activiteit', async () => {
  await openUitvoering(samira);
  await samira.pressCard('Leg vast');
  await samira.pressCard('Gehouden');
  const asked = await samira.pressCard('Bewaar', { ...HELD, vaker: '13' });
  expect(asked.text).toContain('Er waren 12 deelnemers. Meer mensen kunnen niet vaker meedenken.');
  expect(asked.inputs).toMatchObject({ opbrengst: HELD.opbrengst });

  const saved = await samira.pressCard('Bewaar', { vaker: '5' });

  expect(saved.text).toContain('5 deelnemers willen vaker meedenken');
});

test('who plans with the same group reads it, and not in which opdracht', async () => {
  const pieter = await bot.opened(PIETER);
  await addOpdracht(carla, PIETER, {
    titel: 'Dagbesteding in de wijk',
    kenmerk: 'DOC-27000009',
    datum: '2027-03-16',
  });
  await beginPlan(pieter, 'Dagbesteding in de wijk');
  await pieter.pressCard('Bewaar en verder', {
    centraleVraag: 'Wat maakt een dag in de wijk goed?',
    doel: 'We kiezen welke plekken er komen.',
    niveau: 'raadplegen',
  });
  await pieter.pressCard('Bewaar en verder', { ervaring: 'Mantelzorgers van mensen met dagbesteding.' });
  const step = await pieter.pressCard('Terug');

  expect(step.text).toContain('5 deelnemers willen vaker meedenken.');
  expect(step.text).not.toContain('Herinrichting huishoudelijke hulp');
});
