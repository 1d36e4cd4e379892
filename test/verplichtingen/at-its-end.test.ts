import { describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { foldOpdracht, type OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { dossierVerplichtingen } from '../../src/verplichtingen/dossier-verplichtingen.ts';
import { listJaarFacts } from '../../src/verplichtingen/jaaragenda-verplichting.ts';
import { AGREED, aDossier, filledIn, RETURNED, SUBMITTED } from '../support/dossiers.ts';
import { CARLA, PIETER } from '../support/people.ts';
import { aStop } from '../support/route.ts';
import { brought, HELD, judged, underWay } from '../support/uitvoering.ts';

/** When an opdracht is at an end: for its topic of the jaaragenda, and for the coördinator of what is still. */

const days = createWorkingDays();
const decided = (
  overleg: 'pfho' | 'ab',
  datum: string,
  uitkomst: 'goedgekeurd' | 'uitgesteld' | 'ingetrokken',
): OpdrachtEvent => ({
  soort: 'besluit genomen',
  vergaderingId: `${overleg}-${datum}`,
  overlegNaam: overleg.toUpperCase(),
  datum,
  uitkomst,
});
const PFHO = decided('pfho', '2026-11-12', 'goedgekeurd');
const PUT_OFF = decided('ab', '2026-11-16', 'uitgesteld');
const WITHOUT = [
  filledIn({ vanToepassing: 'nee', redenGeen: 'spoed', toelichtingGeen: 'Er is haast.' }),
  SUBMITTED,
  AGREED,
];
const HEARD = [HELD, brought('Een'), judged('overgenomen', ['i1']), { soort: 'inbreng verwerkt' }] as const;
const TOLD: readonly OpdrachtEvent[] = [
  { soort: 'terugkoppeling geschreven', tekst: 'Beste deelnemer' },
  { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2026-11-17' },
];
const PROMISED: OpdrachtEvent = {
  soort: 'toezegging gedaan',
  id: 't',
  wat: 'Een loket openen',
  eigenaar: { naam: PIETER.naam, persoonId: PIETER.id },
  datum: '2027-05-01',
};

/** The titles that the coördinator is asked about in December. */
async function askedInDecember(state: Dossier): Promise<readonly string[]> {
  const onderwerp = { id: 'o', titel: state.titel, herkomst: 'inwoners' as const, opdrachtId: 'a' };
  const toegevoegd = { op: '2026-01-05T09:00:00.000Z', door: CARLA.naam, doorId: CARLA.id };
  const jaar = { id: '2026', onderwerpen: [{ ...onderwerp, toegevoegd }], vragen: [] };
  const [known] = await listJaarFacts({
    jaaragendas: { list: async () => [{ id: '2026', version: 1, state: jaar }] },
    opdrachten: { find: async (id: string) => ({ id, version: 1, state }) },
  } as never);
  return known?.open ?? [];
}

function openAfter(state: Dossier, today: string): readonly string[] {
  const route = [
    aStop('pfho', '2026-11-12', { doel: 'vaststellen', stand: 'gehouden', besluit: 'goedgekeurd' as never }),
    aStop('ab', '2026-11-16', { doel: 'vaststellen', stand: 'uitgesteld', besluit: 'uitgesteld' as never }),
  ];
  return dossierVerplichtingen(state, { route }, [CARLA.id], today, { days, termijnen: STANDAARD_TERMIJNEN })
    .filter(({ stand }) => stand === 'open')
    .map(({ soort, onderwerp = '' }) => `${soort}: ${onderwerp}`);
}

describe('a topic of the jaaragenda', () => {
  test.each<[string, Dossier, boolean]>([
    ['is asked about while a body decided and people must hear', underWay(...HEARD, PFHO), true],
    ['and while the meetlat is not filled in', underWay(...HEARD, PFHO, ...TOLD), true],
    ['not once that is done', underWay(...HEARD, PFHO, ...TOLD, { soort: 'meetlat afgerond' }), false],
    [
      'nor while only a promise is open: that has an owner and a day',
      underWay(...HEARD, PFHO, ...TOLD, { soort: 'meetlat afgerond' }, PROMISED),
      false,
    ],
    ['nor of what was decided while nobody takes part', aDossier(...WITHOUT, PFHO), false],
    ['but of what waits for its body', aDossier(...WITHOUT), true],
    ['and of what another body put off after that', aDossier(...WITHOUT, PFHO, PUT_OFF), true],
    [
      'nor of what was withdrawn, also while people must hear so',
      underWay(...HEARD, decided('pfho', '2026-11-12', 'ingetrokken')),
      false,
    ],
  ])('%s', async (_when, dossier, isAsked) => {
    expect(await askedInDecember(dossier)).toEqual(isAsked ? [dossier.titel] : []);
  });
});

describe('the plan of what a meeting decided about', () => {
  const plan = (...events: readonly OpdrachtEvent[]) => {
    const route = [
      aStop('pfho', '2026-11-12', {
        doel: 'vaststellen',
        stand: 'gehouden',
        besluit: 'goedgekeurd' as never,
      }),
    ];
    return dossierVerplichtingen(
      aDossier(...events, PFHO),
      { route, vergadering: route[0]!.vergadering },
      [CARLA.id],
      '2026-11-16',
      { days, termijnen: STANDAARD_TERMIJNEN },
    )
      .filter(({ soort }) => soort.startsWith('plan '))
      .map(({ soort, stand }) => `${soort}: ${stand}`);
  };

  test.each<[string, readonly OpdrachtEvent[], readonly string[]]>([
    ['that never came was not handed in', [], ['plan ingediend: voorbij', 'plan afgestemd: voorbij']],
    [
      'that came and waits for a judgement got none',
      WITHOUT.slice(0, 2),
      ['plan ingediend: gedaan', 'plan afgestemd: voorbij'],
    ],
    [
      'that came back with a question was not answered',
      [...WITHOUT.slice(0, 2), RETURNED],
      ['plan ingediend: voorbij', 'plan afgestemd: voorbij'],
    ],
    ['that was agreed is done', WITHOUT, ['plan ingediend: gedaan', 'plan afgestemd: gedaan']],
  ])('%s', (_which, events, stands) => {
    expect(plan(...events)).toEqual(stands);
  });
});

describe('what another body puts off after a besluit of which nobody has to hear', () => {
  const putOff = aDossier(...WITHOUT, PFHO, PUT_OFF);

  test('lacks a date, which the coördinator is asked for ten working days later', () => {
    expect(openAfter(putOff, '2026-11-27')).toEqual([]);
    expect(openAfter(putOff, '2026-11-30')).toEqual([
      'stil dossier: er is geen nieuwe datum na het uitstel. Er is ook nog geen bestuurlijk trekker.',
    ]);
  });

  test('is decided as it was once it gets a meeting again, and asks no plan or passage', () => {
    const at = { soort: 'opdracht gewijzigd', gegevens: { vergaderingId: 'ab-2027-01-14' } } as const;
    const context = { id: 'a', at: '2026-12-01T09:00:00.000Z', actor: CARLA };
    expect(foldOpdracht(putOff, at, context)?.status).toBe('besloten');
    expect(foldOpdracht(underWay(...HEARD, PUT_OFF), at, context)?.status).toBe('verwerkt');
    const owed = underWay(...HEARD, PFHO, PUT_OFF);
    expect(foldOpdracht(owed, at, context)?.status).toBe('besloten');
  });

  test('asks for no date where residents heard what was decided', () => {
    const heard = underWay(...HEARD, PFHO, ...TOLD, { soort: 'meetlat afgerond' }, PUT_OFF);
    expect(openAfter(heard, '2027-01-11')).toEqual([]);
  });
});
