import { describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { botsingen } from '../../src/overzichten/communicatie.ts';
import { planningVan, planningVanOverleggen } from '../../src/overzichten/planning.ts';
import type { Actor } from '../../src/shared/actor.ts';
import type { Route } from '../../src/shared/behandeling.ts';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import type { Vergadering } from '../../src/vergaderingen/ground/vergadering.ts';
import { verplichtingen } from '../../src/verplichtingen/verplichting.ts';
import {
  aDossier,
  COMPLETE,
  coordinator,
  directielid,
  filledIn,
  projectleider,
} from '../support/dossiers.ts';
import { aStop } from '../support/route.ts';
import { HELD, underWay } from '../support/uitvoering.ts';
import { someDossierFacts } from '../support/verplichtingen.ts';

const TODAY = '2027-01-10';
const plan = (
  dossier: Dossier,
  { reader = coordinator, today = TODAY, route = [] }: { reader?: Actor; today?: string; route?: Route } = {},
) =>
  planningVan(reader, { dossier, route, owed: [], clashes: botsingen([dossier], today) }, today).map(
    ({ soort, stand, wanneer, wat }) => [soort, stand, wanneer, wat],
  );

describe('what has a day of an opdracht', () => {
  test('are its meetings, its activiteiten and what residents heard, in order of time', () => {
    const route = [
      aStop('do', '2026-12-17', { stand: 'gehouden' }),
      aStop('pfho', '2027-03-18'),
      aStop('ao', '2027-02-04', { stand: 'geannuleerd' }),
    ];
    expect(plan(underWay(), { route })).toEqual([
      ['vergadering', 'gedaan', '2026-12-17', 'Directieoverleg (bespreken)'],
      ['activiteit', 'komt', '2027-01-21', 'Focusgroep, ongeveer 12 deelnemers'],
      ['vergadering', 'vervallen', '2027-02-04', expect.stringContaining('(bespreken)')],
      ['vergadering', 'komt', '2027-03-18', expect.stringContaining('(bespreken)')],
    ]);
  });

  test('an activiteit that was held says with how many; of one that is over nobody knows until it is recorded', () => {
    expect(plan(underWay(HELD), { today: '2027-01-22' })).toEqual([
      ['activiteit', 'gedaan', '2027-01-21', 'Focusgroep, 12 deelnemers'],
    ]);
    expect(plan(underWay(), { today: '2027-01-22' })).toEqual([
      ['activiteit', 'niet bekend', '2027-01-21', 'Focusgroep, ongeveer 12 deelnemers'],
    ]);
  });

  test('a draft plans nothing for who may not read it', () => {
    const draft = aDossier(filledIn(COMPLETE));
    expect(plan(draft, { reader: projectleider })).toHaveLength(1);
    expect(plan(draft, { reader: directielid })).toEqual([]);
    expect(plan(underWay(), { reader: directielid })).toHaveLength(1);
  });

  test('what is owed stands on its last day, late when that is over', () => {
    const owed = verplichtingen(someDossierFacts(), createWorkingDays(), STANDAARD_TERMIJNEN).filter(
      ({ stand }) => stand === 'open',
    );
    const [first] = owed;
    const dossier = aDossier();
    const at = (today: string) => planningVan(coordinator, { dossier, route: [], owed, clashes: [] }, today);
    expect(at('2020-01-01')[0]).toEqual({
      id: first?.id,
      soort: 'uiterlijk',
      stand: 'komt',
      wanneer: first?.uiterlijk,
      wat: `Plan ingediend, door ${first?.door}`,
    });
    expect(at('2050-01-01')[0]?.stand).toBe('te laat');
  });

  test('says of both activiteiten for one group that they are too near, and of no other', () => {
    const of = (id: string, wanneer: string, ervaring: string): Dossier => ({
      ...underWay(),
      id,
      titel: `Opdracht ${id}`,
      plan: { ...COMPLETE, ervaring, activiteiten: [{ id: 'a1', soort: 'focusgroep', wanneer, aantal: 12 }] },
    });
    const all = [
      of('a', '2027-01-21', 'Ouders.'),
      of('b', '2027-02-21', 'Ouders.'),
      of('c', '2027-02-21', 'Ouderen.'),
    ];
    const clashes = botsingen(all, TODAY);
    const words = all.map((dossier) =>
      planningVan(coordinator, { dossier, route: [], owed: [], clashes }, TODAY).map(({ botst }) => botst),
    );
    const sentence = expect.stringContaining('Ouders worden twee keer gevraagd binnen drie maanden');
    expect(words).toEqual([[sentence], [sentence], [undefined]]);
  });
});

test('each body has its meetings, and one that does not take place says so', () => {
  const meeting = (overlegNaam: string, datum: string, changes: Partial<Vergadering> = {}): Vergadering => ({
    id: `${overlegNaam}-${datum}`,
    overlegId: overlegNaam.toLowerCase(),
    overlegNaam,
    datum,
    agendapunten: [],
    ...changes,
  });
  const rows = planningVanOverleggen(
    [
      meeting('PFHO', '2027-03-18'),
      meeting('DO', '2027-02-04', { geannuleerd: { op: '2027-01-01T00:00:00Z' } }),
      meeting('DO', '2026-12-17', { tijd: '10:00' }),
    ],
    TODAY,
  );
  expect(rows).toEqual([
    {
      naam: 'DO',
      momenten: [
        {
          id: 'DO-2026-12-17',
          soort: 'vergadering',
          stand: 'gedaan',
          wanneer: '2026-12-17',
          wat: '10:00 uur',
        },
        { id: 'DO-2027-02-04', soort: 'vergadering', stand: 'vervallen', wanneer: '2027-02-04', wat: '' },
      ],
    },
    {
      naam: 'PFHO',
      momenten: [
        { id: 'PFHO-2027-03-18', soort: 'vergadering', stand: 'komt', wanneer: '2027-03-18', wat: '' },
      ],
    },
  ]);
});
