import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const REQUEST = 'Wil je het participatieplan maken?';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

/** The request to Samira is answered with 502: nobody knows whether it arrived. */
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  bot.connector.answerBy(({ conversationId, method }) =>
    method === 'POST' && conversationId === samira.conversationId ? { status: 502 } : undefined,
  );
  await addOpdracht(carla, SAMIRA);
  await bot.app.delivered();
  bot.connector.answerBy(undefined);
});
afterEach(() => bot.stop());

const requests = (): number => samira.screen().filter(({ text }) => text.includes(REQUEST)).length;

describe('a post of which nobody knows whether it arrived', () => {
  test('is told in the status of the coördinator, and listed with its title and for whom it was', async () => {
    expect((await carla.say('status')).text).toContain('Van 1 bericht is niet zeker of het is aangekomen.');

    const list = await carla.say('berichten');

    expect(list.text).toContain(TITEL);
    expect(list.text).toContain('Voor Samira El Amrani');
    expect(list.text).toContain('een storing (502 ServiceError)');
    expect(list.text).toContain('niet zeker of het bericht is aangekomen');
  });

  test('is posted again when the coördinator asks for it, once', async () => {
    const list = await carla.say('berichten');

    const after = await carla.pressCard(`Plaats opnieuw: ${TITEL}`, {}, { on: list });
    await bot.app.delivered();

    expect(after.text).toContain('Er zijn geen berichten waarover ik twijfel.');
    // After the fault her chat rests for half a minute.
    expect(requests()).toBe(0);
    bot.clock.advance(30_000);
    await bot.app.sweep();
    expect(requests()).toBe(1);
    expect((await carla.say('status')).text).not.toContain('niet zeker');
  });

  test('is left alone for good when the coördinator saw it', async () => {
    const list = await carla.say('berichten');

    await carla.pressCard(`Het staat er: ${TITEL}`, {}, { on: list });
    await bot.restart();

    expect(requests()).toBe(0);
    expect((await carla.say('berichten')).text).toContain('Er zijn geen berichten waarover ik twijfel.');
  });

  test('that was handled already says so', async () => {
    const list = await carla.say('berichten');
    await carla.pressCard(`Het staat er: ${TITEL}`, {}, { on: list });

    const { message, card } = await carla.press(`Plaats opnieuw: ${TITEL}`, {}, { on: list });

    expect(message ?? card?.text).toContain('Dit bericht is al afgehandeld.');
    expect(requests()).toBe(0);
  });

  test('is not shown to somebody who may not decide about it', async () => {
    expect((await samira.say('berichten')).text).toContain('Alleen de coördinator en de beheerder');
    expect((await samira.say('status')).text).not.toContain('niet zeker');
  });
});
