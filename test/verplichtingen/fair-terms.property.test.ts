import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../src/shared/dates.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { AFTER_A_QUESTION, laatsteDag, uiterlijkOf } from '../../src/verplichtingen/termijnen.ts';

/** A term never ends before somebody could know of it, nor after what it is for (domain: Verplichtingen and their dates). */

const days = createWorkingDays();
const day = fc.integer({ min: 0, max: 1500 }).map((after) => addDays('2025-01-01', after));
const asked = fc
  .record({
    vanaf: day,
    bekend: day,
    tot: fc.option(day, { nil: undefined }),
    ruimte: fc.constantFrom(undefined, AFTER_A_QUESTION),
    eigenDag: fc.boolean(),
    aantal: fc.integer({ min: -30, max: 30 }),
    eenheid: fc.constantFrom('werkdagen' as const, 'dagen' as const),
  })
  // Nobody is asked for something that is over.
  .filter(({ bekend, tot }) => tot === undefined || tot >= bekend);

test('whoever is asked has three working days at least, five after a question, or until the meeting itself; a promised day stays', () => {
  fc.assert(
    fc.property(asked, ({ aantal, eenheid, tot, ruimte, ...rest }) => {
      const gevraagd = {
        ...rest,
        ...(tot === undefined ? {} : { tot }),
        ...(ruimte === undefined ? {} : { ruimte }),
      };
      const { uiterlijk, eigenlijk } = uiterlijkOf(gevraagd, { aantal, eenheid }, days);
      const term = laatsteDag(rest.vanaf, { aantal, eenheid }, days);
      const room = days.add(rest.bekend, ruimte ?? 3);

      if (rest.eigenDag && term >= rest.bekend) expect([uiterlijk, eigenlijk]).toEqual([term, undefined]);
      else {
        expect(uiterlijk >= room || uiterlijk === tot).toBe(true);
        expect(uiterlijk >= rest.bekend).toBe(true);
        // Nobody gets more than that, nor less than the term itself, nor a day on which it has no use any more.
        const enough = [term, room].toSorted().at(-1) ?? term;
        expect(uiterlijk).toBe(tot !== undefined && tot < enough ? tot : enough);
      }
      // What is later than its term says so.
      expect(eigenlijk).toBe(uiterlijk > term ? term : undefined);
    }),
    { numRuns: 2000 },
  );
});
