import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../src/shared/dates.ts';
import { rememberByDay, type Vandaag } from '../../src/shared/vandaag.ts';

const day = fc.integer({ min: 0, max: 30 }).map((count) => addDays('2026-12-15', count));

describe('what is remembered by day', () => {
  test('says on every day what it would say when it were worked out anew', () => {
    const question = fc.record({ dag: day, isVoor: fc.boolean() });
    fc.assert(
      fc.property(fc.array(question, { maxLength: 5 }), fc.array(day, { maxLength: 40 }), (asked, days) => {
        /** Asks the second only when the first says so, as rules do. */
        const work = (_subject: object, vandaag: Vandaag): string => {
          const answers: boolean[] = [];
          for (const { dag, isVoor } of asked) {
            answers.push(isVoor ? vandaag.isVoor(dag) : vandaag.isNa(dag));
            if (answers.at(-1) === false && answers.length % 2 === 1) break;
          }
          return answers.join();
        };
        const subject = {};
        const remembered = rememberByDay(work);
        for (const today of days) expect(remembered(subject, today)).toBe(rememberByDay(work)({}, today));
      }),
    );
  });

  test('is worked out once for all days on which it says the same, and anew when anything else changes', () => {
    const worked: string[] = [];
    const remembered = rememberByDay((_subject: object, vandaag, rest: string) => {
      worked.push(rest);
      return vandaag.isVoor('2026-12-20');
    });
    const subject = {};

    for (const today of ['2026-12-16', '2026-12-19', '2026-12-20', '2027-05-01'])
      remembered(subject, today, 'a');
    remembered(subject, '2027-05-02', 'b');

    expect(worked).toEqual(['a', 'a', 'b']);
  });
});
