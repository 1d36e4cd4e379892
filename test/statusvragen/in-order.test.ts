import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Store } from '../../src/logboek/ports.ts';
import { openScratchStore } from '../../src/logboek/scratch-store.ts';
import { getallenOf } from '../../src/opdrachten/getallen.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { momentenOf } from '../../src/opdrachten/momenten.ts';
import { comparable } from '../../src/shared/compare.ts';
import { readInOrder, selectByNumbers } from '../../src/statusvragen/antwoorden/by-numbers.ts';
import type { Filters, Query } from '../../src/statusvragen/ground/query.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import { coordinator } from '../support/dossiers.ts';

/** More than are put in order at once, most of them of one day. */
const MANY = 260;
const PAGE = 40;
let store: Store;
let streams: ReturnType<typeof createAllStreams>['opdrachten'];
let all: readonly Dossier[];

beforeAll(async () => {
  store = openScratchStore();
  streams = createAllStreams(store).opdrachten;
  for (let index = 0; index < MANY; index += 1) {
    const day = index % 4 === 0 ? String(1 + (index % 28)).padStart(2, '0') : '15';
    const leiders = Array.from({ length: index % 3 }, (_, one) => ({
      naam: `N${one}`,
      persoonId: `p${one}`,
    }));
    const [projectleider, ...anderen] = leiders;
    await streams.change(`o${index}`, { actor: coordinator, at: `2026-03-${day}T09:00:00.000Z` }, () => [
      {
        soort: 'opdracht toegevoegd',
        gegevens: { titel: `Opdracht ${(index * 7919) % MANY}`, gemeenten: [], notities: [] },
        bron: 'kaart',
      },
      ...(projectleider ? [{ soort: 'projectleider toegewezen' as const, projectleider, anderen }] : []),
      ...(index % 5 === 0 ? [{ soort: 'plan ingediend' as const }] : []),
    ]);
  }
  all = (await streams.list()).map(({ state }) => state);
});
afterAll(() => store.close());

type Ask = Pick<Query, 'orde' | 'hoogstens'> & { readonly filters?: Filters };

/** The titles of every page. */
async function titles({ filters = [], ...more }: Ask): Promise<{ total: number; seen: readonly string[] }> {
  const query: Query = { over: 'opdrachten', vorm: 'lijst', filters, ...more };
  const where = await selectByNumbers(streams, filters);
  const seen: string[] = [];
  for (let from: string | undefined; ; ) {
    const page = await readInOrder(
      streams,
      {
        query,
        actor: coordinator,
        today: '2026-11-16',
        limit: PAGE,
        ...(from === undefined ? {} : { from }),
      },
      where,
    );
    seen.push(...page.shown.map(({ titel }) => titel));
    if (page.next === undefined) return { total: page.total, seen };
    from = page.next;
  }
}

/** In the order of a place, the unknown last; of the same place by title. */
function sorted(placeOf: (dossier: Dossier) => string | number | undefined, af: boolean): readonly string[] {
  const byTitle = all.toSorted((a, b) => (comparable(a.titel) < comparable(b.titel) ? -1 : 1));
  const known = byTitle.filter((one) => placeOf(one) !== undefined);
  const turn = af ? -1 : 1;
  const inOrder = known.toSorted((a, b) => {
    const [one = '', other = ''] = [placeOf(a), placeOf(b)];
    return one === other ? 0 : one < other ? -turn : turn;
  });
  return [...inOrder, ...byTitle.filter((one) => placeOf(one) === undefined)].map(({ titel }) => titel);
}

test.each([true, false])(
  'by a day, a number, and with what has none last (from the last: %s)',
  async (af) => {
    const orde = (op: 'aangemaakt' | 'ingediend' | 'leiders') => ({
      op,
      ...(af ? { af: true as const } : {}),
    });
    for (const op of ['aangemaakt', 'ingediend'] as const)
      expect(await titles({ orde: orde(op) })).toEqual({
        total: MANY,
        seen: sorted((one) => momentenOf(one)[op].at(-1), af),
      });
    expect((await titles({ orde: orde('leiders') })).seen).toEqual(
      sorted((one) => getallenOf(one).leiders, af),
    );
  },
);

test('the last so many are of those that have such a day', async () => {
  const { total, seen } = await titles({ orde: { op: 'ingediend', af: true }, hoogstens: 60 });
  expect(total).toBe(MANY / 5);
  expect(seen).toEqual(sorted((one) => momentenOf(one).ingediend.at(-1), true).slice(0, MANY / 5));
});

test('a number that is compared is found by its values, also when it is turned', async () => {
  const of = (filters: Filters) => titles({ filters, orde: { op: 'aangemaakt' } });
  const leiders = (fits: (many: number) => boolean) =>
    all.filter((one) => fits(getallenOf(one).leiders ?? 0)).length;
  expect((await of([{ filter: 'leiders', op: '>', getal: 1 }])).total).toBe(leiders((many) => many > 1));
  expect((await of([{ filter: 'leiders', op: '>', getal: 1, not: true }])).total).toBe(
    leiders((many) => many <= 1),
  );
  expect((await of([{ filter: 'leiders', op: '>', getal: 'punten' }])).seen).toHaveLength(
    leiders((many) => many > 0),
  );
  expect((await of([{ filter: 'deelnemers', op: '>', getal: 0 }])).seen).toEqual([]);
});
