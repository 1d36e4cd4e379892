import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ScriptedAnswer } from '../support/connector-standin.ts';
import { CARLA } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** Teams refuses at the moment at which an answer is there: what was done stays done, is told as far as that can be, and never twice. */

let bot: TestBot;
let carla: TeamsClient;

beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.connector.answerBy(undefined);
  carla = await bot.opened(CARLA);
  bot.connector.remove(carla.conversationId, '');
});

const TWO = 'wat is er te laat?\nwie is er afwezig?';
const MISSED = 'Mijn antwoord kwam misschien niet aan';
const MISSING = 'Misschien kwam niet elk antwoord aan';
const texts = () => carla.screen().map(({ text }) => text);

/** What Teams does, and whether the message stands there all the same. */
const REFUSALS: readonly (readonly [string, ScriptedAnswer, boolean])[] = [
  ['429', { status: 429, retryAfter: '3600' }, false],
  ['403', { status: 403, code: 'BotNotInConversationRoster' }, false],
  ['404', { status: 404, code: 'ConversationNotFound' }, false],
  ['409', { status: 409 }, false],
  ['413', { status: 413, code: 'MessageSizeTooBig' }, false],
  ['500', { status: 500 }, false],
  ['500 for what it posted', { status: 500, posted: true }, true],
  ['a connection that it breaks', 'reset before', false],
  ['a connection that it breaks later', 'reset after', true],
];
const always = (answer: ScriptedAnswer) => bot.connector.answerBy(() => answer);

describe('two answers to one button', () => {
  test.each([...REFUSALS, ['no answer at all', 'hang', false] as const])(
    'of which the second gets %s: the first is there, and says so',
    async (_what, refusal, stands) => {
      always(refusal);

      const { status, card, message } = await carla.execute('bot.say', { zin: TWO });

      expect({ status, message }).toEqual({ status: 200, message: undefined });
      expect(card?.text).toContain('te laat');
      expect(card?.text).toContain(MISSING);
      expect(texts().filter((text) => text.includes('afwezig'))).toHaveLength(stands ? 1 : 0);
    },
    20_000,
  );

  test('are both there, once, when Teams asks for a moment of rest', async () => {
    bot.connector.script({ status: 429, retryAfter: '1' }, { status: 412 });

    const { card } = await carla.execute('bot.say', { zin: TWO });

    expect(card?.text).not.toContain(MISSING);
    expect(texts().filter((text) => text.includes('afwezig'))).toHaveLength(1);
  });
});

describe('a button that Teams delivers again', () => {
  test('is answered each time, and what stands beside its answer stands there once', async () => {
    const id = randomUUID();
    const press = () => carla.execute('bot.say', { zin: TWO }, id);

    const answers = [...(await Promise.all([press(), press()])), await press()];

    expect(answers.map(({ card }) => card?.text.includes('te laat'))).toEqual([true, true, true]);
    expect(texts().filter((text) => text.includes('afwezig'))).toHaveLength(1);
  });
});

describe('two answers to one text', () => {
  test.each(REFUSALS)(
    'of which the second gets %s: it is said that one may be missing',
    async (_what, refusal) => {
      // Of a card that Teams does not take the short form is refused as well.
      refuse(refusal, isTaken(refusal) ? [1] : [1, 2]);

      await carla.send({ type: 'message', text: TWO });

      expect(texts()[0]).toContain('te laat');
      expect(texts().at(-1)).toContain(MISSING);
    },
  );
});

describe('one answer to one text', () => {
  test('that Teams does not take as a card is said in short', async () => {
    refuse({ status: 413, code: 'MessageSizeTooBig' }, [0]);

    const id = randomUUID();
    await carla.send({ type: 'message', id, text: 'help' });
    await carla.send({ type: 'message', id, text: 'help' });

    expect(texts()).toEqual([
      expect.stringContaining('In het kort: Dit kun je aan de Samenkracht!-bot vragen.'),
    ]);
  });

  test.each([
    ['arrives when Teams has rested', { status: 429, retryAfter: '2' }],
    ['stands there once when Teams breaks off', 'reset after' as const],
    ['stands there once when Teams fails after it', { status: 500, posted: true }],
  ])('%s, also when the message is delivered again', async (_what, refusal) => {
    refuse(refusal, [0]);

    const message = { type: 'message', id: randomUUID(), text: 'help' };
    await carla.send(message);
    await carla.send(message);

    expect(texts().filter((text) => !text.includes(MISSED))).toHaveLength(1);
  });

  test.each(REFUSALS.filter(([, refusal]) => isTaken(refusal)))(
    'that gets %s is not made again, and who asked reads once at which moment it was, when Teams takes messages',
    async (_what, refusal) => {
      bot.clock.advance(60_000);
      always(refusal);
      await carla.send({ type: 'message', id: randomUUID(), text: 'help' });
      bot.connector.answerBy(undefined);
      bot.clock.advance(660_000);
      await bot.app.sweep();
      await bot.app.sweep();

      const told = carla.screen().filter(({ text }) => text.includes(MISSED));
      expect(told).toHaveLength(1);
      expect(told[0]?.text).toMatch(
        /Op maandag 16 november 2026 om \d\d:\d\d uur nam Teams mijn antwoord niet aan/,
      );
    },
  );
});

describe('an answer under the post of which a button was pressed', () => {
  test.each(REFUSALS)(
    'that gets %s: what was stored is said beside the post, once',
    async (_what, refusal) => {
      const onderwerp = `Bus met ${randomUUID()}`;
      const nonce = randomUUID();
      const data = {
        nonce,
        bron: 'adviesraad',
        onderwerp,
        tekst: 'Hij komt te laat.',
        ontvangen: '2026-11-16',
      };
      refuse(refusal, [0, 1]);

      const { status, message } = await carla.execute('signalen.add', { ...data, op: 'post' });
      bot.connector.answerBy(undefined);

      expect({ status, message }).toEqual({ status: 200, message: expect.stringContaining('In het kort: ') });
      expect(message).not.toContain('Er ging iets mis');
      expect((await carla.say('signalen')).text).toContain(onderwerp);
    },
  );
});

describe('two answers to a button in a dialog', () => {
  const press = () =>
    carla.send({
      type: 'invoke',
      name: 'task/submit',
      value: { data: { verb: 'bot.say', zin: TWO }, context: { theme: 'default' } },
    });

  test('are one in the dialog, and one in the chat', async () => {
    const { body } = await press();

    expect(JSON.stringify(body)).toContain('te laat');
    expect(JSON.stringify(body)).not.toContain(MISSING);
    expect(texts()).toEqual([expect.stringContaining('afwezig')]);
  });

  test('of which the second is refused: the dialog says so', async () => {
    refuse({ status: 403 }, [0, 1]);

    const { body } = await press();

    expect(JSON.stringify(body)).toContain('te laat');
    expect(JSON.stringify(body)).toContain(MISSING);
  });
});

/** False: Teams says that it does not take this card. */
function isTaken(answer: ScriptedAnswer): boolean {
  return typeof answer !== 'object' || ![409, 413].includes(answer.status);
}

/** Of the messages that come from now on those at these places are refused. */
function refuse(answer: ScriptedAnswer, places: readonly number[]): void {
  let count = 0;
  bot.connector.answerBy(({ method }) => {
    if (method !== 'POST') return undefined;
    count += 1;
    return places.includes(count - 1) ? answer : undefined;
  });
}
