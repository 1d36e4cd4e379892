import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { verschuldigd } from '../../src/opdrachten/ground/verschuldigd.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { type BehandelingStand, DOELEN, type Route } from '../../src/shared/behandeling.ts';
import { addDays } from '../../src/shared/dates.ts';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { soortOf } from '../../src/shared/verplichting-soorten.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { dossierVerplichtingen } from '../../src/verplichtingen/dossier-verplichtingen.ts';
import { planBehandeling } from '../../src/verplichtingen/route-dates.ts';
import { AGREED, aDossier, COMPLETE, filledIn, RETURNED, SUBMITTED } from '../support/dossiers.ts';
import { CARLA } from '../support/people.ts';
import { aStop } from '../support/route.ts';
import { brought, HELD, judged } from '../support/uitvoering.ts';

const days = createWorkingDays();
const MOMENT = { vergaderingId: 'pfho-2027-03-04', overlegNaam: 'PFHO', datum: '2027-03-04' };
const AB = { vergaderingId: 'ab-2027-04-01', overlegNaam: 'AB', datum: '2027-04-01' };
const besluit = (
  uitkomst: 'goedgekeurd' | 'uitgesteld' | 'ingetrokken' | 'aangepast',
  moment = MOMENT,
): OpdrachtEvent => ({ soort: 'besluit genomen', ...moment, uitkomst });

const putOffWhileAnotherComes = (moment: typeof MOMENT): OpdrachtEvent => ({
  soort: 'besluit genomen',
  ...moment,
  uitkomst: 'uitgesteld',
  komtNog: true,
});

/** Courses of a dossier; each is cut off anywhere. */
const COURSES: readonly (readonly OpdrachtEvent[])[] = [
  [filledIn(COMPLETE), SUBMITTED, RETURNED, SUBMITTED, AGREED],
  [
    filledIn(COMPLETE),
    SUBMITTED,
    AGREED,
    HELD,
    brought('Punt'),
    judged('overgenomen', ['i1']),
    { soort: 'inbreng verwerkt' },
    { soort: 'passage vastgelegd', regels: [{ tekst: 'Klaar.', bronnen: [] }] },
    besluit('goedgekeurd'),
    { soort: 'terugkoppeling geschreven', tekst: 'Dank je wel.' },
    { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2027-03-20' },
  ],
  [filledIn(COMPLETE), SUBMITTED, AGREED, besluit('uitgesteld')],
  // Another meeting was still to come then; it may be cancelled since.
  [filledIn(COMPLETE), SUBMITTED, AGREED, putOffWhileAnotherComes(MOMENT)],
  [filledIn(COMPLETE), SUBMITTED, AGREED, HELD, besluit('goedgekeurd'), putOffWhileAnotherComes(AB)],
  [filledIn(COMPLETE), SUBMITTED, AGREED, HELD, besluit('ingetrokken')],
  [
    filledIn({ vanToepassing: 'nee', redenGeen: 'spoed', toelichtingGeen: 'Er is haast.' }),
    SUBMITTED,
    AGREED,
    besluit('goedgekeurd'),
    besluit('uitgesteld', AB),
  ],
];

const dossiers = fc
  .record({ course: fc.constantFrom(...COURSES), cut: fc.nat({ max: 12 }), led: fc.boolean() })
  .map(({ course, cut, led }): Dossier => {
    const dossier = aDossier(...course.slice(0, cut));
    return led ? dossier : { ...dossier, projectleiders: [] };
  });

const routes = (today: string): fc.Arbitrary<Route> =>
  fc
    .array(
      fc.record({
        overleg: fc.constantFrom('do', 'ao', 'pfho', 'ab'),
        after: fc.integer({ min: -200, max: 200 }),
        doel: fc.constantFrom(...DOELEN),
        away: fc.constantFrom<BehandelingStand | undefined>(
          undefined,
          undefined,
          'geannuleerd',
          'uitgesteld',
        ),
      }),
      { maxLength: 4 },
    )
    .map((stops) =>
      stops
        .map(({ overleg, after, doel, away }) => {
          const datum = addDays(today, after);
          const stop = aStop(overleg, datum, { doel, stand: away ?? (after < 0 ? 'gehouden' : 'komt') });
          if (away !== 'geannuleerd') return stop;
          const geannuleerd = { op: `${addDays(today, Math.min(after, 0) - 5)}T09:00:00.000Z` };
          return { ...stop, vergadering: { ...stop.vergadering, geannuleerd } };
        })
        .toSorted((a, b) => a.vergadering.datum.localeCompare(b.vergadering.datum)),
    );

const TODAYS = ['2026-11-16', '2026-12-31', '2027-02-10', '2027-03-05', '2027-06-01'];
const facts = fc
  .constantFrom(...TODAYS)
  .chain((today) => fc.record({ today: fc.constant(today), dossier: dossiers, route: routes(today) }));

/** Written from the domain: when is there nothing more to wait for? */
function isFinished(dossier: Dossier): boolean {
  const { status } = dossier;
  return (
    ['afgerond', 'ingetrokken', 'geen participatie'].includes(status) ||
    (status === 'besloten' && verschuldigd(dossier) === undefined)
  );
}

test('no unfinished dossier is ever without a next moment: somebody owes something, or a date still has to come', () => {
  fc.assert(
    fc.property(facts, ({ today, dossier, route }) => {
      const vergadering = planBehandeling(route, undefined)?.vergadering;
      const dates = vergadering ? { route, vergadering } : { route };
      const all = dossierVerplichtingen(dossier, dates, [CARLA.id], today, {
        days,
        termijnen: STANDAARD_TERMIJNEN,
      });
      const owes = all.some(({ stand, eigenaars }) => stand === 'open' && eigenaars.length > 0);
      const comes = all.some(({ stand, sinds }) => stand === 'wacht' && sinds > today);
      expect(owes || comes || isFinished(dossier)).toBe(true);
      // And what is finished or of somebody is not called still.
      const stil = all.filter(({ soort, stand }) => soort === 'stil dossier' && stand === 'open');
      const isOfNobody = all.some(({ stand, eigenaars }) => stand === 'open' && eigenaars.length === 0);
      if (isFinished(dossier) && !isOfNobody) expect(stil).toEqual([]);
      // What is of nobody has somebody who sees to it, also while others have something to do.
      if (isOfNobody) expect(all.filter(({ soort }) => soort === 'stil dossier')).toHaveLength(1);
      // Whatever is asked, nobody is late before three working days went by, or the meeting or activiteit itself came.
      const ends = [...route.map((stop) => stop.vergadering.datum), '2027-01-21'];
      for (const { soort, stand, sinds, uiterlijk } of all.filter((one) => !soortOf(one.soort).eigenDag))
        if (stand === 'open')
          expect([soort, uiterlijk >= days.add(sinds, 3) || ends.includes(uiterlijk)]).toEqual([soort, true]);
      for (const { sinds, uiterlijk, onderwerp } of stil) {
        expect(sinds <= today && sinds <= uiterlijk).toBe(true);
        expect(onderwerp).toMatch(/[.]$/);
      }
    }),
    { numRuns: 500 },
  );
});
