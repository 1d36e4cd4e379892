import { afterEach, expect, test } from '@jest/globals';
import type { Store } from '../../src/logboek/ports.ts';
import { DomainError } from '../../src/shared/errors.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord } from '../support/werkbord.ts';

/** What follows from all opdrachten is worked out once after a start: by itself in a large region, and else by who looks first. */

let bot: TestBot;
afterEach(() => bot.stop());

/** Counts the lists of all opdrachten that are asked for, and holds them up as long as that is asked. */
function listing() {
  let asked = 0;
  const waiting: (() => void)[] = [];
  const lists = {
    holds: false,
    fails: false,
    asked: () => asked,
    goOn() {
      for (const go of waiting.splice(0)) go();
    },
  };
  const wrapStore = (store: Store): Store => ({
    ...store,
    readModels: {
      ...store.readModels,
      async list(kind, page) {
        if (kind === 'opdracht') {
          asked += 1;
          if (lists.fails) throw new DomainError('store-unavailable', 'Even niet.');
          if (lists.holds) await new Promise<void>((resolve) => waiting.push(resolve));
        }
        return store.readModels.list(kind, page);
      },
    },
  });
  return { lists, wrapStore };
}

const says = (words: string): boolean => bot.logger.lines.some(({ message }) => message === words);
const isDone = (): boolean => says('worked out after the start');
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !holds(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).toBe(true);
}

async function withTwo(wrapStore: (store: Store) => Store, vanaf: number): Promise<void> {
  bot = await startTestBot({ wrapStore, vooraf: { vanaf, naMs: 0 } });
  const carla = await bot.opened(CARLA);
  await bot.opened(SAMIRA);
  await addOpdracht(carla, SAMIRA, { titel: 'Een' });
  await addOpdracht(carla, SAMIRA, { titel: 'Twee' });
}

test('with so many opdrachten the figures are ready when somebody looks', async () => {
  const { lists, wrapStore } = listing();
  await withTwo(wrapStore, 2);
  await bot.restart();
  await until(isDone);
  const before = lists.asked();
  expect(before).toBeGreaterThan(0);

  const board = await lokaalWerkbord(bot, CARLA);
  expect((await board.get('cijfers')).text).toContain('2 opdrachten');
  expect(lists.asked()).toBe(before);
  // What changes afterwards counts at once.
  await addOpdracht(bot.client(CARLA), SAMIRA, { titel: 'Drie' });
  expect((await board.get('cijfers')).text).toContain('3 opdrachten');
});

test('with fewer nothing is read before somebody looks', async () => {
  const { lists, wrapStore } = listing();
  await withTwo(wrapStore, 3);
  await bot.restart();
  await new Promise((resolve) => setTimeout(resolve, 200));

  expect(isDone()).toBe(false);
  expect(lists.asked()).toBe(0);
});

test('who looks before it is ready reads so, and finds it later', async () => {
  const { lists, wrapStore } = listing();
  await withTwo(wrapStore, 3);
  await bot.restart();
  lists.holds = true;
  const board = await lokaalWerkbord(bot, CARLA);

  const early = await board.get('cijfers');
  expect(early.status).toBe(200);
  expect(early.text).toContain('De cijfers zijn nog niet klaar.');
  expect(early.text).not.toContain('2 opdrachten');
  expect(early.links.has('Kijk opnieuw')).toBe(true);

  lists.holds = false;
  lists.goOn();
  expect((await board.get('cijfers')).text).toContain('2 opdrachten');
});

test('when the store gives nothing then, that is told, and who looks later finds the figures', async () => {
  const { lists, wrapStore } = listing();
  await withTwo(wrapStore, 2);
  lists.fails = true;
  await bot.restart();
  await until(() => says('not worked out after the start'));

  lists.fails = false;
  const board = await lokaalWerkbord(bot, CARLA);
  expect((await board.get('cijfers')).text).toContain('2 opdrachten');
});
