import { expect, test } from '@jest/globals';
import type { PostSource } from '../../src/bezorging/ports.ts';
import { openScratchStore } from '../../src/logboek/scratch-store.ts';
import { createLookAhead } from '../../src/vooruitblik/look-ahead.ts';
import { aMessage, anAddress } from '../support/test-connector.ts';
import { createTestLogger } from '../support/test-logger.ts';

const NOW = '2026-11-16T09:00:00.000Z';
const NEW_YEAR = '2027-01-04T07:30:00.000Z';

test('what cannot be worked out is tried for a whole year without an end to it, and hides nothing of the others', async () => {
  let tried = 0;
  const pots: PostSource = {
    kind: 'pot',
    async posts(id) {
      if (id !== 'broken') return [{ id: `post-${id}`, target: 'persoon:samira', message: aMessage() }];
      tried += 1;
      throw new TypeError('broken');
    },
  };
  const lookAhead = createLookAhead({
    openScratch: openScratchStore,
    async copyTo({ readModels }) {
      const pot = { kind: 'pot', version: 1, body: {}, keys: {} };
      await readModels.save({ ...pot, id: 'broken', dueAt: NOW });
      await readModels.save({ ...pot, id: 'whole', dueAt: NEW_YEAR });
    },
    createShadow: async () => ({
      sources: [pots],
      samen: { join: async () => false, follow: async () => undefined },
      addressOf: async () => anAddress('http://127.0.0.1:1'),
      isPaused: async () => false,
      quietUntil: async () => undefined,
      whyNot: async () => undefined,
      zonderKanaal: async () => [],
      describe: async ({ id }) => ({ what: id, target: 'Samira' }),
    }),
    clock: { now: () => NOW },
    logger: createTestLogger(),
    settleMs: 0,
  });

  const blikken = await lookAhead({ van: '2026-11-16', tot: '2027-11-15' });

  expect(blikken.map(({ moment, wat }) => [moment, wat])).toEqual([[NEW_YEAR, 'post-whole']]);
  // More and more seldom on the first day, and then once a day.
  expect(tried).toBeGreaterThan(364);
  expect(tried).toBeLessThan(380);
});
