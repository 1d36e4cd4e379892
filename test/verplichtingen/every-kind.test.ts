import { expect, test } from '@jest/globals';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { STANDAARD_TERMIJNEN, VERPLICHTING_SOORTEN } from '../../src/shared/verplichting-soorten.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { afloopEisen } from '../../src/verplichtingen/afloop-eisen.ts';
import { signaalVerplichting } from '../../src/verplichtingen/signaal-verplichting.ts';
import { uitvoeringEisen } from '../../src/verplichtingen/uitvoering-eisen.ts';
import { verplichtingen } from '../../src/verplichtingen/verplichting.ts';
import { aFeiten } from '../support/obligations.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { brought, HELD, judged, underWay } from '../support/uitvoering.ts';

const PFHO = { vergaderingId: 'pfho-2027-03-04', overlegNaam: 'PFHO', datum: '2027-03-04' };
const WORKED_IN: readonly OpdrachtEvent[] = [
  HELD,
  brought('Een vaste hulp.'),
  judged('overgenomen', ['i1']),
  { soort: 'inbreng verwerkt' },
];
const AFTER: readonly OpdrachtEvent[] = [
  { soort: 'besluit genomen', ...PFHO, uitkomst: 'goedgekeurd' },
  {
    soort: 'toezegging gedaan',
    id: 't1',
    wat: 'Een brief.',
    eigenaar: { naam: SAMIRA.naam },
    datum: '2027-05-01',
  },
  { soort: 'terugkoppeling geschreven', tekst: 'Dank je wel.' },
  { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2027-03-20' },
];

test('every kind of verplichting follows from something that is recorded', () => {
  const days = createWorkingDays();
  const eisen = [
    ...uitvoeringEisen(underWay(), PFHO, '2026-12-01'),
    ...uitvoeringEisen(underWay(...WORKED_IN), PFHO, '2027-02-01'),
    ...afloopEisen(underWay(...WORKED_IN, ...AFTER), [{ ...PFHO, besloten: true }]),
  ];
  const signaal = signaalVerplichting(
    {
      ...{ id: 's', onderwerp: 'Vervoer', ontvangen: '2027-01-04', sinds: '2027-01-04' },
      ...{ beantwoord: false, coordinators: [CARLA.id] },
    },
    days,
    STANDAARD_TERMIJNEN,
  );
  const owed = new Set(
    [...verplichtingen(aFeiten({ eisen }), days, STANDAARD_TERMIJNEN), signaal].map(({ soort }) => soort),
  );

  expect(VERPLICHTING_SOORTEN.filter((soort) => !owed.has(soort))).toEqual([]);
});
