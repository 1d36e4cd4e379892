import { expect, test } from '@jest/globals';
import { measureRequestUnits, type RuMeasurement } from '../support/ru-measurements.ts';

/** How many round trips to the store an answer waits for at most; what can be at once, is (docs/adr/0012). */
const IN_A_ROW: Readonly<Record<string, number>> = {
  'submission: a new opdracht': 10,
  'submission: the question of the plan': 2,
  'submission: a text of 1 000 characters': 3,
  'submission: an activiteit': 2,
  'submission: handing in the plan': 2,
};

test('what people do stays within the request units that were agreed, and waits for no more round trips', async () => {
  const results = await measureRequestUnits();

  const over = results.filter(
    ({ requestUnits, budget, afterwards = 0, afterwardsBudget }) =>
      (budget !== undefined && requestUnits > budget) ||
      (afterwardsBudget !== undefined && afterwards > afterwardsBudget),
  );
  expect(over).toEqual([]);
  expect(results.filter(({ budget }) => budget !== undefined)).toHaveLength(49);
  expect(results.filter(({ afterwardsBudget }) => afterwardsBudget !== undefined)).toHaveLength(17);
  // Nothing was counted as free by accident: every one of them asked for something.
  expect(results.filter(({ requests }) => requests === 0)).toEqual([]);

  // That each dossier says by itself when it is due costs more than the target of 100 in the smallest documents there could be (docs/adr/0137).
  const floor = results.find(({ what }) => what.startsWith('the floor of that'));
  expect(floor?.requestUnits).toBeGreaterThanOrEqual(200);

  const submissions = results.filter(({ what }) => what.startsWith('submission: '));
  expect(submissions.map(({ what }) => what)).toEqual(Object.keys(IN_A_ROW));
  const waits = ({ what, inARow }: RuMeasurement) => inARow > (IN_A_ROW[what] ?? 0) || inARow < 2;
  expect(submissions.filter(waits)).toEqual([]);
});

const ONE_READ = 1.3;

test('what a page of the werkbord and an answer in the chat cost follows from what it shows, and not from how many opdrachten there are', async () => {
  const pagesOf = (all: readonly RuMeasurement[]) =>
    all.filter(({ what }) => what.startsWith('werkbord') || what.startsWith('chat'));
  const few = new Map(
    pagesOf(await measureRequestUnits(28)).map(({ what, requestUnits }) => [what, requestUnits]),
  );
  const many = pagesOf(await measureRequestUnits(120));

  // Whether one thing was read just before is by chance.
  const grown = many.filter(({ what, requestUnits }) => requestUnits > (few.get(what) ?? 0) + ONE_READ);
  expect(grown).toEqual([]);
  expect(many).toHaveLength(38);
  expect(many.filter(({ requestUnits }) => requestUnits > 12)).toEqual([]);
});
