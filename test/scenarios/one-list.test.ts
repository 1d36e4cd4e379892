import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, IEDEREEN } from '../statusvragen/wereld/mensen.ts';
import { openWereld, type Wereld } from '../statusvragen/wereld/stel.ts';
import type { Person } from '../support/people.ts';
import { obligationsIn, saidTwice } from '../support/said-twice.ts';

/**
 * What is owed in a region of many opdrachten, signalen and promises, on Monday 16 November 2026: the list on request, the answers, the overview
 * of the week and the calendar say the same (domain: Verplichtingen and their dates).
 */
let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.stop());

const textOf = async (wie: Person, vraag: string): Promise<string> =>
  (await wereld.vraag({ soort: 'mijn', vraag, wie, verwacht: {} })).alles;

const ROW = /^([a-zë ]+): (.+) ›\n(Te laat · had klaar moeten zijn op|uiterlijk) (\d+ [a-z]+ \d{4})$/gm;
type Row = { readonly wat: string; readonly isLate: boolean; readonly dag: string };
function rowsIn(text: string): readonly Row[] {
  return [...text.matchAll(ROW)].map(([, soort = '', titel = '', when = '', dag = '']) => ({
    wat: `${soort}: ${titel}, ${dag}`,
    isLate: when.startsWith('Te laat'),
    dag,
  }));
}
/** How an activiteit went can only be told once it was: the answer names it, and nobody is asked yet. */
const OF_NOVEMBER = /^(?:1?\d|2[0-3]) nov 2026$/;
const isForLater = ({ wat, isLate, dag }: Row): boolean =>
  wat.startsWith('opbrengst vastgelegd') && !isLate && !OF_NOVEMBER.test(dag);

async function countOf(wie: Person): Promise<number> {
  const text = await textOf(wie, 'herinneringen');
  const [, count] = /Er staa[nt] (\d+) ding(?:en)? voor je open/.exec(text) ?? [];
  if (count === undefined) expect(text).toContain('Je hoeft nu niets te doen');
  return Number(count ?? 0);
}

/** Everything that names what is owed. */
const QUESTIONS = [
  ...['herinneringen', 'wat moet ik nog doen?', 'wat is te laat?', 'wat moet er nog gebeuren?'],
  ...['weekoverzicht', 'weekvoorstel', 'vooruitblik', 'status', 'mijn opdrachten', 'mijn taken'],
];

describe.each(IEDEREEN.map((wie) => [wie.naam, wie] as const))('%s', (_naam, wie) => {
  test('has as much on the list as the answer says is the own; a coördinator also what others are late with', async () => {
    const own = rowsIn(await textOf(wie, 'wat moet ik nog doen?')).filter((row) => !isForLater(row));
    const late = rowsIn(await textOf(wie, 'wat is te laat?'));
    const ofOthers = late.filter(({ wat }) => !own.some((row) => row.wat === wat));
    const isCoordinator = wie.id === CARLA.id;

    expect(ofOthers.length > 0).toBe(isCoordinator);
    expect(await countOf(wie)).toBe(own.length + ofOthers.length);
    expect(late.every(({ isLate }) => isLate)).toBe(true);
  });

  test('reads of each thing once in an answer', async () => {
    for (const vraag of QUESTIONS) {
      const text = await textOf(wie, vraag);
      expect([vraag, saidTwice(text)]).toEqual([vraag, []]);
    }
    expect(obligationsIn(await textOf(wie, 'herinneringen'))).toHaveLength(await countOf(wie));
  });
});

test('the overview of the week counts as late what the answer shows as late', async () => {
  const late = rowsIn(await textOf(CARLA, 'wat is te laat?'));
  const { alles } = await wereld.vraag({ soort: 'mijn', vraag: 'weekoverzicht', wie: CARLA, verwacht: {} });

  expect(late.length).toBeGreaterThan(20);
  expect(alles).toContain(`Te laat: ${late.length}.`);
});
