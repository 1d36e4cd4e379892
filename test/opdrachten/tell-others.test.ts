import { expect, test } from '@jest/globals';
import { createTellOthers } from '../../src/opdrachten/tell-others.ts';
import { aDossier } from '../support/dossiers.ts';

/** More than the largest region has, and no round number. */
const OPDRACHTEN = 12_001;

test('of an opdracht in which nothing changed nobody is told twice, also when there are ten thousand of them', async () => {
  const told: string[] = [];
  const tellOthers = createTellOthers({
    openVerplichtingen: async () => [],
    vergaderingenWith: async () => [],
    vergaderingVersion: async () => undefined,
    touchVergadering: async () => undefined,
    touchNamen: async () => undefined,
    touchPeople: async (id) => {
      told.push(id);
    },
  });
  const state = aDossier();
  const lookAtAll = async (): Promise<void> => {
    for (let index = 0; index < OPDRACHTEN; index += 1)
      await tellOthers({
        id: `o${index}`,
        state: { ...state, id: `o${index}` },
        version: 1,
        nonces: {},
        chain: '',
      });
  };

  await lookAtAll();
  await lookAtAll();

  expect(told).toHaveLength(OPDRACHTEN);
  expect(new Set(told).size).toBe(OPDRACHTEN);
});
