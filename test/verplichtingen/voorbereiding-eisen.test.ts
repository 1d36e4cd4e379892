import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import type { Route } from '../../src/shared/behandeling.ts';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { createVandaag } from '../../src/shared/vandaag.ts';
import { createWorkingDays, DEFAULT_HOLIDAYS, type WorkingDays } from '../../src/shared/working-days.ts';
import { type Verplichting, verplichtingen, zaakIdOf } from '../../src/verplichtingen/verplichting.ts';
import { voorbereidingEisen } from '../../src/verplichtingen/voorbereiding-eisen.ts';
import { aDossier, COMPLETE, filledIn } from '../support/dossiers.ts';
import { aStop } from '../support/route.ts';
import { brought, HELD, judged, underWay } from '../support/uitvoering.ts';
import { someDossierFacts } from '../support/verplichtingen.ts';

const PFHO = aStop('pfho', '2027-03-04');
const DONE: OpdrachtEvent = { soort: 'inbreng verwerkt' };
let days: WorkingDays;
beforeAll(async () => {
  days = await createWorkingDays(DEFAULT_HOLIDAYS);
});

/** Everything owed for this dossier after its plan was agreed, by kind. */
function owed(dossier: Dossier, route: Route = [PFHO], today = '2026-12-01'): Record<string, Verplichting> {
  const facts = someDossierFacts({
    fase: 'afgestemd',
    eisen: voorbereidingEisen(dossier, route, createVandaag(today)),
  });
  const all = verplichtingen(facts, days, STANDAARD_TERMIJNEN).filter(
    ({ soort }) => !soort.startsWith('plan'),
  );
  return Object.fromEntries(all.map((one) => [one.soort, one]));
}

describe('after the plan was agreed is owed', () => {
  test('the invitation, fourteen days before the activiteit', () => {
    expect(owed(underWay())['uitnodiging verstuurd']).toMatchObject({
      uiterlijk: '2027-01-07',
      stand: 'open',
      over: 'a1',
      waarom: 'Het gaat om: focusgroep op donderdag 21 januari 2027. Dit moet 14 dagen ervoor klaar zijn.',
    });
  });

  test('no invitation any more to what is over, but still what came out', () => {
    expect(Object.keys(owed(underWay(), [], '2027-01-21'))).toContain('uitnodiging verstuurd');
    expect(Object.keys(owed(underWay(), [], '2027-01-22'))).toEqual(['opbrengst vastgelegd']);
  });

  describe('for an activiteit that was added later', () => {
    const added = (op: string, wanneer: string): Dossier => ({
      ...underWay(),
      plan: { ...COMPLETE, activiteiten: [] },
      buitenPlan: [
        { id: 'b1', soort: 'werkbezoek', wanneer, aantal: 6, reden: 'Nieuw.', op, door: 'S', doorId: 's' },
      ],
    });
    const terms = (op: string, wanneer: string, today: string) => {
      const all = owed(added(op, wanneer), [], today);
      return [all['uitnodiging verstuurd']?.uiterlijk, all['opbrengst vastgelegd']?.uiterlijk];
    };

    test('three working days at least, and its own term when that is longer', () => {
      expect(terms('2026-12-01T09:00:00Z', '2026-12-10', '2026-12-01')).toEqual(['2026-12-04', '2026-12-17']);
      expect(terms('2026-12-01T09:00:00Z', '2027-01-21', '2026-12-01')).toEqual(['2027-01-07', '2027-01-28']);
      expect(owed(added('2026-12-01T09:00:00Z', '2026-12-10'))['uitnodiging verstuurd']?.waarom).toBe(
        'Het gaat om: werkbezoek op donderdag 10 december 2026. Dit moest eigenlijk 14 dagen ervoor klaar zijn. Dat kon toen nog niemand weten. Doe het zo snel mogelijk.',
      );
    });

    test('an invitation no later than the activiteit itself, and none to what is over', () => {
      expect(terms('2026-12-01T09:00:00Z', '2026-12-02', '2026-12-01')).toEqual(['2026-12-02', '2026-12-09']);
      expect(terms('2026-12-15T09:00:00Z', '2026-12', '2026-12-15')).toEqual(['2026-12-18', '2027-01-08']);
      expect(terms('2026-12-15T09:00:00Z', '2026-11-02', '2026-12-15')).toEqual([undefined, '2026-12-18']);
    });
  });

  test('what came out, five working days after it, and asked from the day itself', () => {
    expect(owed(underWay())['opbrengst vastgelegd']).toMatchObject({
      uiterlijk: '2027-01-28',
      sinds: '2027-01-21',
      stand: 'open',
    });
    expect(owed(underWay(HELD))['opbrengst vastgelegd']).toMatchObject({ stand: 'gedaan' });
  });

  test('the inbreng and the passage, fifteen and ten working days before the PFHO', () => {
    const begun = owed(underWay(HELD, brought('Punt')));
    expect(begun['inbreng verwerkt']).toMatchObject({ uiterlijk: '2027-02-11', stand: 'open' });
    expect(begun['passage klaar']).toBeUndefined();

    const done = owed(underWay(HELD, brought('Punt'), judged('overgenomen', ['i1']), DONE));
    expect(done['inbreng verwerkt']?.stand).toBe('gedaan');
    expect(done['passage klaar']).toMatchObject({ uiterlijk: '2027-02-18', stand: 'open' });

    const passage: OpdrachtEvent = {
      soort: 'passage vastgelegd',
      regels: [{ tekst: 'Klaar.', bronnen: [] }],
    };
    expect(owed(underWay(HELD, DONE, passage))['passage klaar']?.stand).toBe('gedaan');
  });

  test('nothing before a PFHO that is not known, and everything by the new date when it moves', () => {
    expect(Object.keys(owed(underWay(HELD), []))).toEqual(['uitnodiging verstuurd', 'opbrengst vastgelegd']);
    expect(owed(underWay(HELD, DONE), [aStop('pfho', '2027-04-08')])['passage klaar']?.uiterlijk).toBe(
      '2027-03-24',
    );
  });

  test('by the new date of an activiteit that moved; nothing for one that does not take place', () => {
    const moved = underWay({
      soort: 'activiteit verplaatst',
      activiteitId: 'a1',
      naar: '2027-02',
      reden: 'Ziek.',
    });
    expect(owed(moved)['uitnodiging verstuurd']?.uiterlijk).toBe('2027-01-18');
    expect(owed(moved)['opbrengst vastgelegd']).toMatchObject({
      sinds: '2027-02-28',
      uiterlijk: '2027-03-05',
    });
    const cancelled = underWay({ soort: 'activiteit geannuleerd', activiteitId: 'a1', reden: 'Ziek.' });
    expect(Object.keys(owed(cancelled))).toEqual(['inbreng verwerkt']);
  });

  test('nothing while the plan is not agreed', () => {
    expect(voorbereidingEisen(aDossier(filledIn(COMPLETE)), [PFHO], createVandaag('2026-12-01'))).toEqual([]);
  });

  test('each under an id of its own, that says of which opdracht it is', () => {
    const ids = Object.values(owed(underWay(HELD, DONE))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids.map(zaakIdOf)).toEqual(['o1', 'o1', 'o1', 'o1']);
  });
});
