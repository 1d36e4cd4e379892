import { expect, test } from '@jest/globals';
import { NOT_YOURS } from './lees.ts';
import { DIANA, TOM } from './mensen.ts';
import { openWereld } from './stel.ts';
import { naamVan } from './vraag.ts';
import { VRAGEN } from './vragen.ts';

/** What is not the reader's to see is never told as if it did not exist (domain: Verplichtingen and their dates). */

/** About who asks, so that another person asks something else. */
const ABOUT_WHO_ASKS = /\b(?:ik|mij|mijn|me)\b/i;
/** Says that there is none, whatever it is. */
const DENIES = /\b(?:geen|niets|niemand|nergens|nul|0)\b/i;
/** Of a plan that was not handed in others know nothing yet, and read that. */
const NOT_KNOWN_YET = /voor zover bekend/i;
const ONE_IN = Number(process.env.ONE_IN ?? 3);
/** One of them asks each question: both of all of them would take twice as long. */
const OTHERS = [DIANA, TOM] as const;

test('where the coördinator sees something, nobody else reads that there is nothing', async () => {
  const wereld = await openWereld();
  const denied: string[] = [];
  let asked = 0;
  try {
    for (const [index, vraag] of VRAGEN.entries()) {
      const { wie, na, vraag: words, soort } = vraag;
      if (index % ONE_IN > 0 || wie || na !== undefined || soort === 'mijn' || ABOUT_WHO_ASKS.test(words))
        continue;
      const other = OTHERS[(index / ONE_IN) % OTHERS.length] ?? DIANA;
      const { kop, rijen, vraagtTerug } = await wereld.vraag({ ...vraag, wie: other });
      if (rijen.length > 0 || vraagtTerug) continue;
      asked += 1;
      const denies = DENIES.test(kop) && !NOT_YOURS.test(kop) && !NOT_KNOWN_YET.test(kop);
      // Only then it matters what the coördinator sees.
      if (denies && (await wereld.vraag(vraag)).rijen.length > 0)
        denied.push(`${naamVan({ ...vraag, wie: other })}: ${kop.replaceAll('\n', ' · ')}`);
    }
  } finally {
    await wereld.stop();
  }
  expect(denied).toEqual([]);
  expect(asked).toBeGreaterThan(20);
}, 300_000);
