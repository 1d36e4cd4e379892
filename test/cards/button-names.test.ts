import { describe, expect, test } from '@jest/globals';
import { same } from '../../src/shared/compare.ts';
import { actionsOf, rendered } from '../support/card-reading.ts';
import { cardSamples } from '../support/card-samples.ts';

/** In a sample that is as long as can be, one text stands everywhere. */
const REPEATS_ONE_TEXT = /,? lang\b/;
const samples = cardSamples().filter(({ name }) => !REPEATS_ONE_TEXT.test(name));

/** What a screen reader says of a button when somebody goes from one to the next, without what stands around it. */
describe('the name of a button', () => {
  test('is asked of hundreds of cards', () => expect(samples.length).toBeGreaterThan(500));

  test.each(samples)('tells it from the others on $name', ({ message }) => {
    // What has no title is a row that can be pressed as a whole: its text is what is read.
    const buttons = actionsOf(rendered(message)).filter(({ title }) => title !== undefined);
    const named = Map.groupBy(buttons, ({ title, tooltip }) => String(tooltip ?? title));
    const unclear = [...named].filter(([, [first, ...others]]) =>
      others.some(({ verb, data }) => !same({ verb, data }, { verb: first?.verb, data: first?.data })),
    );
    expect(unclear.map(([name, all]) => `${name} × ${all.length}`)).toEqual([]);
  });
});
