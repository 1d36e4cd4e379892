import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../src/shared/dates.ts';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { jaarVerplichtingen } from '../../src/verplichtingen/jaaragenda-verplichting.ts';
import { kanaalVerplichting, listOverlegFacts } from '../../src/verplichtingen/kanaal-verplichting.ts';
import { agendaVanaf } from '../../src/verplichtingen/termijnen.ts';
import { eersteWerkdag, weekVan } from '../../src/verplichtingen/week-voorstel.ts';
import { lookButton, opdrachtIdOf, zaakIdFor, zaakOf } from '../../src/verplichtingen/zaak.ts';
import { CARLA } from '../support/people.ts';
import { BEREIK } from '../support/subjects.ts';

const days = createWorkingDays();
const dates = fc.integer({ min: 0, max: 2000 }).map((after) => addDays('2025-01-01', after));

test('no open topic of a year is ever without a next moment and an owner, and what is finished asks nothing', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 2024, max: 2031 }), fc.array(fc.string()), (today, jaar, open) => {
      const owed = jaarVerplichtingen(
        { jaar: String(jaar), open, bijeenkomsten: [] },
        [CARLA.id],
        today,
        days,
        STANDAARD_TERMIJNEN,
      );
      expect(owed).toHaveLength(open.length === 0 ? 0 : 1);
      for (const { stand, sinds, uiterlijk, eigenaars } of owed) {
        expect(stand === 'open' ? sinds <= today : sinds > today).toBe(true);
        expect(uiterlijk).toBe(`${jaar}-12-31`);
        expect(eigenaars).toEqual([CARLA.id]);
      }
    }),
  );
});

test('a meeting is asked about from the first working day of a week, within the five working days before it', () => {
  fc.assert(
    fc.property(dates, (datum) => {
      const from = weekVan(datum, days);
      expect(from <= datum).toBe(true);
      expect(days.between(from, datum)).toBeLessThanOrEqual(5);
      expect(from === datum || from === eersteWerkdag(from, days)).toBe(true);
    }),
  );
});

/** Mostly near: a meeting that has been, and one that is far, ask nothing. */
const ahead = fc.integer({ min: -10, max: 80 });

test('no overleg with something on a coming agenda is without a channel, a decision or an owner', () => {
  return fc.assert(
    fc.asyncProperty(dates, ahead, fc.boolean(), fc.option(dates), async (today, after, isBound, wegOp) => {
      const datum = addDays(today, after);
      const op = `${addDays(today, -40)}T09:00:00.000Z`;
      const punt = { id: 'p', titel: 'Vervoer', doel: 'bespreken', volgorde: 1, op } as const;
      const vergadering = { id: 'v', overlegId: 'do', overlegNaam: 'DO', datum, agendapunten: [punt] };
      const weg = wegOp !== null && wegOp <= today ? { wegSinds: `${wegOp}T09:00:00.000Z` } : undefined;
      const facts = await listOverlegFacts(
        {
          vergaderingen: {
            findBy: async (_key, maand) => (datum.startsWith(maand) ? [{ state: vergadering }] : []),
          },
          opdrachten: { findBy: async () => [] },
          kanalen: {
            findBy: async () => (isBound ? [{ state: { id: 'k', naam: 'DO', bereik: BEREIK } }] : []),
          },
          overlegKanalen: { find: async () => (weg ? { state: weg } : undefined) },
        },
        today,
        { days, termijnen: STANDAARD_TERMIJNEN },
      );
      const agenda = agendaVanaf(datum, STANDAARD_TERMIJNEN, days);
      const [owed] = facts.map((one) =>
        kanaalVerplichting(one, [CARLA.id], today, days, STANDAARD_TERMIJNEN),
      );
      // From the moment that its agenda is due, and well before that, it is of somebody.
      if (datum >= today && days.add(agenda, -7) <= today) expect(owed).toBeDefined();
      if (!owed) return;
      expect(owed.eigenaars).toEqual([CARLA.id]);
      const isAsked = owed.sinds <= today;
      expect(owed.stand).toBe(isBound ? 'gedaan' : isAsked ? 'open' : 'wacht');
      expect(owed.uiterlijk <= datum).toBe(true);
      const [earliest] = [days.add(owed.sinds, 3), datum].toSorted();
      expect(owed.uiterlijk >= (earliest ?? datum) || owed.uiterlijk === agenda).toBe(true);
    }),
  );
});

test('what something is owed for is told by its id, and leads to its card', () => {
  const jaar = zaakIdFor('jaaragenda', '2027');
  expect(zaakOf(jaar)).toEqual({ soort: 'jaaragenda', id: '2027' });
  expect(opdrachtIdOf(jaar)).toBeUndefined();
  expect(lookButton(jaar)).toMatchObject({ verb: 'jaaragenda.list', data: { jaar: 2027 } });
  expect(opdrachtIdOf('4f6c1b7a9d3e2c5f8a01')).toBe('4f6c1b7a9d3e2c5f8a01');
  expect(lookButton(zaakIdFor('rapport', 'r1'))).toMatchObject({ data: { rapport: 'r1' } });
  expect(lookButton(zaakIdFor('signaal', 's1'))).toMatchObject({ data: { signaal: 's1' } });
});
