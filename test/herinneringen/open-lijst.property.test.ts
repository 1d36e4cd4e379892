import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readConfig } from '../../src/config.ts';
import { openRows } from '../../src/herinneringen/herinnering-posts.ts';
import { readOpenLijst } from '../../src/herinneringen/open-lijst.ts';
import { createCatchUp } from '../../src/logboek/rebuild.ts';
import { createSetAside } from '../../src/logboek/set-aside.ts';
import { localDate } from '../../src/shared/clock.ts';
import { addDays } from '../../src/shared/dates.ts';
import { randomIds } from '../../src/shared/ids.ts';
import { withinOneLook } from '../../src/shared/one-look.ts';
import { createWerelden } from '../../src/verplichtingen/wereld.ts';
import { type Core, createCore } from '../../src/wiring/core.ts';
import { createWerkvoorraadPart } from '../../src/wiring/werkvoorraad.ts';
import { AGREED, anActor, COMPLETE, filledIn, REOPENED, SUBMITTED } from '../support/dossiers.ts';
import { CARLA, CEES, PIETER, SAMIRA } from '../support/people.ts';
import { openSubjects, type Subjects } from '../support/subjects.ts';

const PEOPLE = [CARLA, CEES, SAMIRA, PIETER] as const;
const OPDRACHTEN = 6;
const VERGADERINGEN = 3;
/** Lists of these lengths, each from its beginning to its end. */
const SIZES = [2, 5] as const;

/** One thing that happens; what it is about may not be there yet: then it begins with that. */
type Stap =
  | {
      readonly wat: 'plan' | 'akkoord' | 'heropend' | 'op de agenda';
      readonly een: number;
      readonly in: number;
    }
  | { readonly wat: 'leiding' | 'vergadering'; readonly een: number; readonly in: number }
  | { readonly wat: 'gepland' | 'verplaatst' | 'geannuleerd'; readonly in: number; readonly na: number }
  | { readonly wat: 'dagen'; readonly na: number }
  | { readonly wat: 'uitgesteld' | 'gemeld' | 'akkoord gemeld'; readonly wie: number; readonly plek: number }
  | { readonly wat: 'afwezig'; readonly wie: number; readonly vervanger: number; readonly na: number };

const een = fc.nat(OPDRACHTEN - 1);
const vergadering = fc.nat(VERGADERINGEN - 1);
const wie = fc.nat(PEOPLE.length - 1);
const days = fc.integer({ min: 1, max: 45 });
const of = <const Wat extends string>(...all: readonly Wat[]) => fc.constantFrom(...all);
const stap: fc.Arbitrary<Stap> = fc.oneof(
  fc.record({ wat: of('plan', 'akkoord', 'heropend', 'op de agenda'), een, in: vergadering }),
  fc.record({ wat: of('leiding', 'vergadering'), een, in: vergadering }),
  fc.record({ wat: of('gepland', 'verplaatst', 'geannuleerd'), in: vergadering, na: days }),
  fc.record({ wat: of('dagen'), na: days }),
  fc.record({ wat: of('uitgesteld', 'gemeld', 'akkoord gemeld'), wie, plek: fc.nat(12) }),
  fc.record({ wat: of('afwezig'), wie, vervanger: wie, na: days }),
);

/** What somebody else said to be done and the coördinator agreed to, and was late: it stands in the list of the coördinator, behind other things. */
const AGREED_OF_ANOTHER: Stap[] = [
  ...[0, 1, 3].map((one): Stap => ({ wat: 'leiding', een: one, in: 0 })),
  // The second time it is given to somebody: of 2 that is Samira.
  ...[0, 1].map((): Stap => ({ wat: 'leiding', een: 2, in: 0 })),
  { wat: 'dagen', na: 20 },
  { wat: 'akkoord gemeld', wie: 2, plek: 0 },
  { wat: 'dagen', na: 5 },
];

function createReader({ store, clock }: Subjects): Core {
  return createCore({
    config: readConfig({ COORDINATORS: `${CARLA.id},${CEES.id}` }),
    store,
    setAside: createSetAside(),
    clock,
    ids: randomIds,
    bezorging: { nudge: () => undefined, wake: async () => undefined, wakeAll: async () => undefined },
  });
}

const today = ({ clock }: Subjects): string => localDate(clock.now());

/** Everything that is open for somebody, worked out from all there is. */
async function allOpen(subjects: Subjects, persoonId: string) {
  const { wereldOf } = createReader(subjects);
  return openRows(persoonId, today(subjects), await withinOneLook(() => wereldOf(persoonId)));
}

async function play(subjects: Subjects, asked: Stap): Promise<void> {
  const { core, clock } = subjects;
  const { opdrachten, vergaderingen, herinneringen } = core.streams;
  const submission = { actor: CARLA, at: clock.now() };
  const later = (na: number): string => addDays(today(subjects), na);
  const plan = (id: number, na: number) =>
    vergaderingen.change(`v${id}`, submission, (current) =>
      current
        ? []
        : [
            {
              soort: 'vergadering gepland',
              overlegId: 'do',
              overlegNaam: 'Directieoverleg',
              datum: later(na),
            },
          ],
    );
  switch (asked.wat) {
    case 'dagen':
      clock.advance(asked.na * 86_400_000);
      return;
    case 'gepland':
      await plan(asked.in, asked.na);
      return;
    case 'verplaatst':
    case 'geannuleerd': {
      const { wat, na } = asked;
      await plan(asked.in, 20);
      await vergaderingen.change(`v${asked.in}`, submission, () => [
        wat === 'geannuleerd'
          ? { soort: 'vergadering geannuleerd' }
          : { soort: 'vergadering verplaatst', datum: later(na) },
      ]);
      return;
    }
    case 'afwezig': {
      const [persoon, vervanger] = [PEOPLE[asked.wie], PEOPLE[asked.vervanger]];
      if (persoon && vervanger && persoon !== vervanger)
        await core.mensen
          .reportAfwezigheid(anActor(persoon), {
            van: later(0),
            tot: later(asked.na),
            vervangerId: vervanger.id,
          })
          // The other may be away as well, or there is an absence in these days.
          .catch(() => undefined);
      return;
    }
    case 'uitgesteld':
    case 'gemeld':
    case 'akkoord gemeld': {
      const persoonId = PEOPLE[asked.wie]?.id ?? CARLA.id;
      const rows = await allOpen(subjects, persoonId);
      const row = rows[asked.plek % Math.max(1, rows.length)];
      if (!row) return;
      const { verplichtingId, eigenaarId } = row;
      await herinneringen.change(eigenaarId, submission, () =>
        asked.wat === 'uitgesteld'
          ? [{ soort: 'herinnering uitgesteld', verplichtingId, tot: later(3) }]
          : [
              { soort: 'al gedaan gemeld', verplichtingId },
              ...(asked.wat === 'gemeld'
                ? []
                : [{ soort: 'al gedaan beoordeeld' as const, verplichtingId, klopt: true }]),
            ],
      );
      return;
    }
    default: {
      const id = `o${asked.een}`;
      const vergaderingId = `v${asked.in}`;
      await plan(asked.in, 25);
      await opdrachten.change(id, submission, (current) => {
        if (!current)
          return [
            {
              soort: 'opdracht toegevoegd',
              gegevens: { titel: `Opdracht ${id}`, gemeenten: [], notities: [], vergaderingId },
              bron: 'kaart',
            },
          ];
        if (asked.wat === 'vergadering')
          return [{ soort: 'opdracht gewijzigd', gegevens: { vergaderingId } }];
        if (asked.wat === 'plan') return [filledIn(COMPLETE), SUBMITTED];
        if (asked.wat === 'akkoord') return [AGREED];
        if (asked.wat === 'heropend') return [REOPENED];
        const leider = PEOPLE[(asked.een + asked.in) % PEOPLE.length] ?? SAMIRA;
        return asked.wat === 'leiding'
          ? [
              {
                soort: 'projectleider toegewezen',
                projectleider: { naam: leider.naam, persoonId: leider.id },
              },
            ]
          : [];
      });
      if (asked.wat === 'op de agenda')
        await vergaderingen.change(vergaderingId, submission, () => [
          {
            soort: 'agendapunt toegevoegd',
            punt: {
              id: `p-${id}`,
              titel: id,
              opdrachtId: id,
              doel: 'vaststellen',
              volgorde: 1,
              op: clock.now(),
            },
          },
        ]);
    }
  }
}

test('what a list of somebody shows, page by page, is everything that is open, in the same order and with the same count', async () => {
  let mostOpen = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 4, maxLength: 14 }), async (stappen) => {
      const subjects = openSubjects();
      for (const person of PEOPLE) await subjects.opened(person);
      await createCatchUp(subjects.store, Object.values(subjects.core.streams))();
      // One that goes on, and follows what others store.
      const reader = createReader(subjects);
      const werkvoorraad = createWerkvoorraadPart({ ...reader, vanaf: 0 });
      const kept = createWerelden({ ...reader, werkvoorraad });
      try {
        for (const one of stappen) {
          await play(subjects, one);
          for (const { id } of PEOPLE) {
            const all = await allOpen(subjects, id);
            mostOpen = Math.max(mostOpen, all.length);
            const open = all.filter(({ stand }) => stand === 'open').length;
            // Who was here before knows what was owed then: it counts as long as nothing changed, and no longer.
            const known = await withinOneLook(() => reader.wereldOf(id));
            expect(openRows(id, today(subjects), known)).toEqual(all);
            const again = await withinOneLook(() => reader.wereldOf(id));
            const oncemore = await withinOneLook(() => reader.wereldOf(id));
            expect(oncemore.titels).toBe(again.titels);
            for (const size of SIZES) {
              const shown = [];
              for (let from = 0; from === 0 || from < all.length; from += size) {
                const page = await withinOneLook(() => readOpenLijst(kept, id, today(subjects), from, size));
                expect({ from, total: page.total, open: page.open }).toEqual({
                  from,
                  total: all.length,
                  open,
                });
                shown.push(...page.rows);
              }
              expect(shown).toEqual(all);
            }
          }
        }
      } finally {
        await subjects.close();
      }
    }),
    { numRuns: 25, examples: [[AGREED_OF_ANOTHER]] },
  );
  // It was about something.
  expect(mostOpen).toBeGreaterThan(5);
});
