import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { actionsOf } from '../support/card-reading.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** One form, in a dialog over the chat and in the chat itself. */
describe('a form', () => {
  let bot: TestBot;
  let carla: TeamsClient;
  let samira: TeamsClient;
  let signaal: string;
  beforeAll(async () => {
    bot = await startTestBot();
    carla = await bot.opened(CARLA);
    await carla.say('nieuw signaal');
    const card = await carla.pressCard('Bewaar', { onderwerp: 'Vervoer', tekst: 'Er is te weinig vervoer.' });
    samira = await bot.opened(SAMIRA);
    await carla.pressCard('Wijs toe');
    await carla.pressCard('Wijs toe', { aan: SAMIRA.id });
    signaal = /"signaal":"([^"]+)"/.exec(JSON.stringify(card.json))?.[1] ?? '';
  });
  afterAll(() => bot.stop());

  test('opens over a post in a dialog, asks again there with what was typed, and brings the post up to date', async () => {
    const post = samira.cardWith('Jij beantwoordt dit signaal.');
    const dialog = await samira.pressCard('Beantwoord', {}, { on: post });
    expect(dialog.text).toContain('Signaal beantwoorden');
    expect(actionsOf(dialog.json).map(({ type }) => type)).toEqual(['Action.Submit', 'Action.Submit']);

    const again = await samira.pressCard('Bewaar', { antwoord: 'We rijden vaker.' }, { on: dialog });
    expect(again.text).toContain('Schrijf waarom dit het antwoord is.');
    expect(again.inputs.antwoord).toBe('We rijden vaker.');

    const saved = await samira.pressCard('Bewaar', { reden: 'Er is geld voor.' }, { on: again });
    expect(saved.text).toContain('Het antwoord is bewaard.');
    const updated = samira.screen().filter(({ activityId }) => activityId === post.activityId);
    expect(updated.map(({ text }) => text.includes('Omdat: Er is geld voor.'))).toEqual([true]);
  });

  test('opens in the chat just as well, and is read in the same way', async () => {
    const { card: form } = await carla.execute('signalen.answerForm', { signaal });
    expect(actionsOf(form!.json).map(({ type }) => type)).toEqual(['Action.Execute', 'Action.Execute']);

    const saved = await carla.pressCard('Bewaar', { reden: 'Er is nu geld voor.' }, { on: form! });
    expect(saved.text).toContain('Omdat: Er is nu geld voor.');
  });

  test('refuses in a dialog in the same words as in the chat', async () => {
    const pieter = await bot.opened(PIETER);
    const refused = await pieter.send({
      type: 'invoke',
      name: 'task/fetch',
      value: { data: { verb: 'signalen.answerForm', signaal } },
    });
    const { message } = await pieter.execute('signalen.answerForm', { signaal });

    expect(refused.body).toEqual({ task: { type: 'message', value: message } });
  });

  test.each([
    {},
    { data: null },
    { data: { verb: 'geen.knop' } },
    { data: { verb: 'signalen.answer', signaal: { a: 1 } } },
  ])('answers with a sentence what no card of ours sends: %j', async (value) => {
    const { status, body } = await carla.send({ type: 'invoke', name: 'task/submit', value });

    expect(status).toBe(200);
    expect(body).toEqual({ task: { type: 'message', value: expect.stringMatching(/^\p{Lu}.*\.$/u) } });
  });
});
