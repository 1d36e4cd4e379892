import { expect, test } from '@jest/globals';
import { measureRequestUnits } from '../support/ru-measurements.ts';

test('what people do stays within the request units that were agreed', async () => {
  const results = await measureRequestUnits();

  const over = results.filter(
    ({ requestUnits, budget, afterwards = 0, afterwardsBudget }) =>
      (budget !== undefined && requestUnits > budget) ||
      (afterwardsBudget !== undefined && afterwards > afterwardsBudget),
  );
  expect(over).toEqual([]);
  expect(results.filter(({ budget }) => budget !== undefined)).toHaveLength(14);
  expect(results.filter(({ afterwardsBudget }) => afterwardsBudget !== undefined)).toHaveLength(5);
  // Nothing was counted as free by accident: every one of them asked for something.
  expect(results.filter(({ requests }) => requests === 0)).toEqual([]);
});
