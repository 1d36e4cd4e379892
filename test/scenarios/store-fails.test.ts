import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createFailingStore, type FailingStore, type StorePart } from '../support/failing-store.ts';
import { CARLA, DIANA, DO_CHANNEL, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, bindChannel, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let failing: FailingStore;
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  failing = createFailingStore();
  bot = await startTestBot({ wrapStore: failing.wrap });
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(async () => {
  failing.recover();
  await bot.stop();
});

const SENTENCE = 'Ik kan nu niet bij de opslag. Probeer het over een minuut opnieuw.';
/** The question is long enough to be looked for in other plans, which asks the read models. */
const TYPED = {
  centraleVraag: 'Wat mis je in de wijk, en wat kun je daar zelf aan doen samen met je buren?',
  doel: 'De wijk verbeteren.',
  niveau: 'adviseren',
};

describe('when the store fails in the middle', () => {
  test.each<[StorePart]>([['append'], ['read log'], ['read models']])(
    'at ‘%s’, a submission is answered with a sentence and what was typed, and can be sent again',
    async (part) => {
      await addOpdracht(carla, SAMIRA);
      const step = await beginPlan(samira);
      failing.fail(part);

      const { status, card: kept } = await samira.press('Bewaar en verder', TYPED, { on: step });

      expect(status).toBe(200);
      if (!kept) throw new Error('there was no card');
      expect(kept.text).toContain(SENTENCE);
      for (const text of [TYPED.centraleVraag, TYPED.doel]) expect(kept.text).toContain(text);
      const errors = bot.logger.lines.filter(({ level }) => level === 'error');
      expect(errors).toContainEqual(expect.objectContaining({ message: 'store unavailable' }));
      expect(bot.logger.text()).not.toContain(TYPED.centraleVraag);

      failing.recover();
      const next = await samira.pressCard('Probeer opnieuw', {}, { on: kept });
      expect(next.text).toContain('Stap 2 van 5');
      const { state } = await bot.app.opdrachten.get(opdrachtOf(step));
      expect(state.plan).toMatchObject(TYPED);
    },
  );

  test('a text is answered with the same sentence', async () => {
    failing.fail('append', 'read log', 'read models', 'save model', 'deliveries');

    const card = await samira.say('mijn opdrachten');

    expect(card.text).toContain(SENTENCE);
  });

  test('that deliveries cannot be read is said, and not that nothing is known of them', async () => {
    await addOpdracht(carla, SAMIRA);
    failing.fail('deliveries');

    expect((await carla.say(`status ${TITEL}`)).text).toContain(SENTENCE);

    failing.recover();
    expect((await carla.say(`status ${TITEL}`)).text).toContain('Projectleider: Samira El Amrani');
  });

  test('after the entry was stored, the submission is answered as if nothing happened', async () => {
    await addOpdracht(carla, SAMIRA);
    const step = await beginPlan(samira);
    failing.fail('save model', 'deliveries');

    const next = await samira.pressCard('Bewaar en verder', TYPED, { on: step });

    expect(next.text).toContain('Stap 2 van 5');
    failing.recover();
    const { state } = await bot.app.opdrachten.get(opdrachtOf(step));
    expect(state.plan).toMatchObject(TYPED);
    const list = await samira.say('mijn opdrachten');
    const resumed = await samira.pressCard(`Verder: ${TITEL}`, {}, { on: list });
    expect(resumed.text).toContain('Stap 2 van 5');
  });

  test('the request that could not be delivered then comes after a restart', async () => {
    failing.fail('deliveries');
    const added = await addOpdracht(carla, SAMIRA);
    expect(added.text).toContain('Opdracht toegevoegd');
    expect(samira.screen()).toEqual([]);

    failing.recover();
    await bot.restart();

    expect(samira.cardWith(TITEL).buttons).toEqual(['Begin']);
  });

  test('a new opdracht of which the read model was not saved is found after a restart', async () => {
    const channel = bot.client(DIANA, DO_CHANNEL);
    await bindChannel(channel, carla);
    failing.fail('save model');
    await addOpdracht(carla, SAMIRA);

    failing.recover();
    await bot.restart();

    expect((await carla.say(`status ${TITEL}`)).text).toContain('Projectleider: Samira El Amrani');
    expect(samira.cardWith(TITEL).buttons).toEqual(['Begin']);
    expect(channel.cardWith('15 december 2026').text).toContain(TITEL);
  });

  test('whether the bot is ready says no, and yes again afterwards', async () => {
    failing.fail('append');
    const during = await fetch(`${bot.url}/gereed`);
    failing.recover();
    const after = await fetch(`${bot.url}/gereed`);

    expect([during.status, after.status]).toEqual([503, 200]);
  });
});
