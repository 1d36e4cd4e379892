import { describe, expect, test } from '@jest/globals';
import {
  decideChangePunt,
  decidePostpone,
  decideRemovePunt,
} from '../../src/vergaderingen/agendapunt/agendapunt-rules.ts';
import { type BesluitSaid, decideBesluit } from '../../src/vergaderingen/besluit/besluit-rules.ts';
import type { Placed } from '../../src/vergaderingen/ground/agenda.ts';
import { agendaOf } from '../../src/vergaderingen/ground/agenda.ts';
import type { Vergadering } from '../../src/vergaderingen/ground/vergadering.ts';
import { decides } from '../../src/vergaderingen/ground/vergadering-rules.ts';
import { foldVergadering } from '../../src/vergaderingen/vergadering-events.ts';
import { coordinator, directielid } from '../support/dossiers.ts';

const DAY = '2027-03-11';
const pfho: Vergadering = {
  id: 'pfho-2027-03-11',
  overlegId: 'pfho',
  overlegNaam: 'Portefeuillehoudersoverleg',
  datum: DAY,
  agendapunten: [{ id: 'o', opdrachtId: 'o', titel: 'Wonen', doel: 'vaststellen', volgorde: 1 }],
};
const later: Vergadering = { ...pfho, id: 'pfho-2027-04-08', datum: '2027-04-08', agendapunten: [] };
const said: BesluitSaid = { puntId: 'o', uitkomst: 'goedgekeurd', toelichting: '' };
const agenda = (of: Vergadering): readonly Placed[] => agendaOf(of, []);
const decide = (more: Partial<BesluitSaid> = {}, of = pfho, today = DAY) =>
  decideBesluit(coordinator, of, agenda(of), { ...said, ...more }, today);
const decidedPfho = (more: Partial<BesluitSaid> = {}): Vergadering =>
  decide(more).reduce<Vergadering>(
    (state, event) =>
      foldVergadering(state, event, {
        id: pfho.id,
        at: `${DAY}T12:00:00.000Z`,
        actor: { naam: 'Carla Mulder' },
      }) ?? state,
    pfho,
  );

describe('an agendapunt gets a besluit', () => {
  test.each([
    ['pfho', 'vaststellen', true],
    ['ab', 'vaststellen', true],
    ['do', 'vaststellen', true],
    ['pfho-jeugd', 'vaststellen', true],
    ['pfho', 'bespreken', false],
    ['ao', 'vaststellen', false],
    ['werkgroep-wonen', 'vaststellen', false],
    ['onbekend', 'vaststellen', false],
  ] as const)('in %s with doel %s: %s', (overlegId, doel, expected) => {
    expect(decides({ overlegId }, { doel })).toBe(expected);
  });
});

describe('the besluit', () => {
  test('is recorded on the day of the meeting', () => {
    expect(decidedPfho({ toelichting: 'Unaniem.' }).agendapunten[0]?.besluit).toEqual({
      uitkomst: 'goedgekeurd',
      toelichting: 'Unaniem.',
    });
    const weighed = decidedPfho({ weging: 'Het zwaarst.', reden: 'Niet gevraagd.' });
    expect(weighed.agendapunten[0]?.besluit).toEqual({ uitkomst: 'goedgekeurd', weging: 'Het zwaarst.' });
  });

  test('is refused before the meeting, with the day on which it can', () => {
    expect(() => decide({}, pfho, '2027-03-10')).toThrow('donderdag 11 maart 2027');
  });

  test('is refused for a meeting that was cancelled', () => {
    expect(() => decide({}, { ...pfho, geannuleerd: { op: DAY } })).toThrow('geannuleerd');
  });

  test('is the coördinator’s', () => {
    expect(() => decideBesluit(directielid, pfho, agenda(pfho), said, DAY)).toThrow('Alleen de coördinator');
  });

  test('is refused where a conclusion belongs', () => {
    const discussed = { ...pfho, overlegId: 'ao' };
    expect(() => decide({}, discussed)).toThrow('conclusie');
  });

  test.each(['aangepast', 'uitgesteld', 'ingetrokken'] as const)('‘%s’ needs an explanation', (uitkomst) => {
    expect(() => decide({ uitkomst })).toThrow('Leg uit');
    expect(() => decide({ uitkomst, toelichting: 'volgt' })).toThrow('Leg uit');
    expect(decide({ uitkomst, toelichting: 'Er is meer tijd nodig.' })).toHaveLength(1);
  });

  test('said twice changes nothing; another one corrects it', () => {
    const decided = decidedPfho();
    expect(decide({}, decided)).toEqual([]);
    const other = { uitkomst: 'ter kennisname' } as const;
    expect(() => decide(other, decided)).toThrow('waarom het besluit verandert');
    expect(decide({ ...other, reden: 'Het was een vergissing.' }, decided)).toMatchObject([
      { uitkomst: 'ter kennisname', reden: 'Het was een vergissing.' },
    ]);
  });

  test('that postpones says to which meeting, when that is known', () => {
    const decided = decidedPfho({ uitkomst: 'uitgesteld', toelichting: 'Te weinig tijd.', naar: later });
    expect(decided.agendapunten[0]).toMatchObject({
      uitgesteldNaar: later.id,
      besluit: { uitkomst: 'uitgesteld' },
    });
    expect(() => decide({ uitkomst: 'uitgesteld', toelichting: 'x y', naar: pfho })).toThrow(
      'andere vergadering',
    );
  });

  test('keeps its point on the agenda, with its doel', () => {
    const decided = decidedPfho();
    const points = agenda(decided);
    expect(() => decideRemovePunt(coordinator, points, 'o')).toThrow('besluit');
    expect(() =>
      decidePostpone(coordinator, decided, points, { puntId: 'o', naar: later, today: DAY }),
    ).toThrow('al besloten');
    expect(() =>
      decideChangePunt(coordinator, decided, points, { puntId: 'o', doel: 'bespreken', conclusie: '' }),
    ).toThrow('vaststellen');
  });
});
