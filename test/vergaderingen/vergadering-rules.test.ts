import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../../src/shared/actor.ts';
import {
  decideAddPunt,
  decideChangePunt,
  decidePostpone,
  decideRecordPunt,
  decideRemovePunt,
} from '../../src/vergaderingen/agendapunt/agendapunt-rules.ts';
import { agendaOf } from '../../src/vergaderingen/ground/agenda.ts';
import type { AgendaItem, Vergadering } from '../../src/vergaderingen/ground/vergadering.ts';
import { standOf } from '../../src/vergaderingen/ground/vergadering-rules.ts';
import {
  decideCancel,
  decideMove,
  decidePlan,
  decideRecord,
} from '../../src/vergaderingen/planning/planning-rules.ts';
import {
  foldVergadering,
  type VergaderingEvent,
  vergaderingEventSchema,
} from '../../src/vergaderingen/vergadering-events.ts';

const TODAY = '2026-11-16';
const carla: Actor = { id: 'c', naam: 'Carla', rollen: ['coördinator'] };
const diana: Actor = { id: 'd', naam: 'Diana', rollen: ['directielid'] };
const DO = { id: 'do', naam: 'Directieoverleg', beslist: true };
const base: Vergadering = {
  id: 'do-2026-12-15',
  overlegId: 'do',
  overlegNaam: 'Directieoverleg',
  datum: '2026-12-15',
  agendapunten: [],
};
const meeting = (changes: Partial<Vergadering> = {}): Vergadering => ({ ...base, ...changes });
const cancelled = meeting({ geannuleerd: { op: '2026-11-16T09:00:00.000Z' } });
const held = meeting({ datum: '2026-11-13' });
const item = (id: string, volgorde: number, changes: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  titel: id,
  doel: 'bespreken',
  volgorde,
  ...changes,
});
const foldAll = (state: Vergadering, events: readonly VergaderingEvent[]): Vergadering => {
  let folded = state;
  for (const event of events)
    folded =
      foldVergadering(folded, event, {
        id: state.id,
        at: '2026-11-16T09:00:00.000Z',
        actor: { naam: 'Carla Mulder' },
      }) ?? folded;
  return folded;
};
const titles = (state: Vergadering): readonly string[] => agendaOf(state, []).map(({ titel }) => titel);

describe('how a vergadering stands', () => {
  test.each([
    ['gepland', meeting()],
    ['gepland', meeting({ datum: TODAY })],
    ['gehouden', held],
    ['geannuleerd', cancelled],
  ])('%s', (stand, vergadering) => {
    expect(standOf(vergadering, TODAY)).toBe(stand);
  });
});

describe('planning', () => {
  test('is for the coördinator', () => {
    expect(() => decidePlan(diana, undefined, DO, { datum: '2026-12-15' }, TODAY)).toThrow(
      'Alleen de coördinator',
    );
  });

  test('is not for a day that has passed', () => {
    expect(() => decidePlan(carla, undefined, DO, { datum: '2026-11-15' }, TODAY)).toThrow('al voorbij');
    expect(decidePlan(carla, undefined, DO, { datum: TODAY }, TODAY)).toHaveLength(1);
  });

  test('of what is there already fills in what is new and takes nothing away', () => {
    const known = meeting({ tijd: '09:30' });
    expect(decidePlan(carla, known, DO, { datum: base.datum }, TODAY)).toEqual([]);
    expect(decidePlan(carla, known, DO, { datum: base.datum, plaats: 'Raadzaal' }, TODAY)).toEqual([
      expect.objectContaining({ tijd: '09:30', plaats: 'Raadzaal' }),
    ]);
  });

  test('again lets a cancelled one go on', () => {
    const events = decidePlan(carla, cancelled, DO, { datum: base.datum }, TODAY);
    expect(foldAll(cancelled, events).geannuleerd).toBeUndefined();
  });

  test('by a list may be of the past, and undoes no cancelling or move', () => {
    expect(decideRecord(carla, undefined, DO, { datum: '2024-11-21' })).toHaveLength(1);
    expect(decideRecord(carla, cancelled, DO, { datum: base.datum })).toEqual([]);
    expect(decideRecord(carla, meeting({ datum: '2027-01-12' }), DO, { datum: base.datum })).toEqual([]);
    expect(() => decideRecord(diana, undefined, DO, { datum: '2024-11-21' })).toThrow(
      'Alleen de coördinator',
    );
  });

  test('an event of before time and place were known is still read', () => {
    const old = { soort: 'vergadering gepland', overlegId: 'do', overlegNaam: 'DO', datum: '2026-12-15' };
    const event = vergaderingEventSchema.parse(old);
    expect(
      foldVergadering(undefined, event, { id: 'do-2026-12-15', at: '', actor: { naam: '' } }),
    ).toMatchObject({
      datum: '2026-12-15',
      agendapunten: [],
    });
  });
});

describe('moving', () => {
  test('keeps the id and remembers from which day', () => {
    const moved = foldAll(base, decideMove(carla, base, { datum: '2027-01-12' }, [], TODAY));
    expect(moved).toMatchObject({ id: base.id, datum: '2027-01-12', verplaatst: { van: '2026-12-15' } });
  });

  test('to another time on the same day is no other day', () => {
    const moved = foldAll(base, decideMove(carla, base, { datum: base.datum, tijd: '10:00' }, [], TODAY));
    expect(moved.tijd).toBe('10:00');
    expect(moved.verplaatst).toBeUndefined();
  });

  test('to what it is already changes nothing', () => {
    expect(decideMove(carla, base, { datum: base.datum }, [base], TODAY)).toEqual([]);
  });

  test.each([
    ['that was held', held, [], 'al geweest'],
    ['that was cancelled', cancelled, [], 'geannuleerd'],
    ['to a day on which it meets already', base, [meeting({ id: 'other' })], 'op die dag al'],
  ])('%s is refused', (_what, vergadering, others, why) => {
    expect(() => decideMove(carla, vergadering, { datum: '2027-01-12' }, others, TODAY)).toThrow(why);
  });

  test('to a day on which one was cancelled is fine', () => {
    const others = [{ ...cancelled, id: 'other' }];
    expect(decideMove(carla, base, { datum: '2027-01-12' }, others, TODAY)).toHaveLength(1);
  });
});

describe('cancelling', () => {
  test('twice is cancelled once', () => {
    expect(decideCancel(carla, cancelled, undefined, TODAY)).toEqual([]);
  });

  test('is not for what was held, and not for the DO', () => {
    expect(() => decideCancel(carla, held, undefined, TODAY)).toThrow('al geweest');
    expect(() => decideCancel(diana, base, undefined, TODAY)).toThrow('Alleen de coördinator');
  });
});

describe('the agenda', () => {
  const named = [
    { id: 'b', titel: 'Beta' },
    { id: 'a', titel: 'Alfa' },
  ];
  const wish = (id: string, plek?: number) => ({
    id,
    titel: id,
    doel: 'bespreken' as const,
    ...(plek === undefined ? {} : { plek }),
  });

  test('has what was put there first, then opdrachten that name the vergadering by title', () => {
    const state = meeting({ agendapunten: [item('Mededelingen', 1)] });
    const agenda = agendaOf(state, named);
    expect(agenda.map(({ titel, doel }) => `${titel}: ${doel}`)).toEqual([
      'Mededelingen: bespreken',
      'Alfa: bespreken',
      'Beta: bespreken',
    ]);
  });

  test('shows an opdracht with a point of its own once, under its present title', () => {
    const state = meeting({ agendapunten: [item('a', 1, { opdrachtId: 'a', doel: 'vaststellen' })] });
    expect(agendaOf(state, named)).toMatchObject([
      { titel: 'Alfa', doel: 'vaststellen' },
      { titel: 'Beta', doel: 'bespreken' },
    ]);
  });

  test('numbers everything anew when one gets another place', () => {
    const state = meeting({ agendapunten: [item('x', 1), item('y', 2), item('z', 3)] });
    const events = decideAddPunt(carla, state, agendaOf(state, []), wish('z', 1), TODAY);
    expect(titles(foldAll(state, events))).toEqual(['z', 'x', 'y']);
  });

  test('takes a new item at the end when no place is asked', () => {
    const state = meeting({ agendapunten: [item('x', 1)] });
    const events = decideAddPunt(carla, state, agendaOf(state, []), wish('new'), TODAY);
    expect(titles(foldAll(state, events))).toEqual(['x', 'new']);
  });

  test('does not take an item twice', () => {
    const state = meeting({ agendapunten: [item('x', 1)] });
    expect(decideAddPunt(carla, state, agendaOf(state, []), wish('x'), TODAY)).toEqual([]);
  });

  test('takes a conclusion after the meeting, also of an opdracht that stands there by itself', () => {
    const change = { puntId: 'a', doel: 'bespreken' as const, conclusie: 'Akkoord' };
    const state = foldAll(held, decideChangePunt(carla, held, agendaOf(held, named), change));
    expect(agendaOf(state, named).find(({ id }) => id === 'a')?.conclusie).toBe('Akkoord');
    expect(() => decideChangePunt(carla, cancelled, agendaOf(cancelled, named), change)).toThrow(
      'geannuleerd',
    );
  });

  test('keeps an item that has a conclusion', () => {
    const state = meeting({ agendapunten: [item('x', 1, { conclusie: 'Akkoord' })] });
    expect(() => decideRemovePunt(carla, agendaOf(state, []), 'x')).toThrow('conclusie');
    expect(() => decideRemovePunt(carla, agendaOf(state, []), 'gone')).toThrow('staat niet meer');
  });

  test('shows what was postponed last, and not at all as open', () => {
    const later = meeting({ id: 'do-2027-01-12', datum: '2027-01-12' });
    const state = meeting({ agendapunten: [item('x', 1), item('y', 2)] });
    const events = decidePostpone(carla, state, agendaOf(state, []), {
      puntId: 'x',
      naar: later,
      today: TODAY,
    });
    expect(
      agendaOf(foldAll(state, events), []).map(({ id, uitgesteldNaar }) => [id, uitgesteldNaar]),
    ).toEqual([
      ['y', undefined],
      ['x', 'do-2027-01-12'],
    ]);
    expect(() =>
      decidePostpone(carla, state, agendaOf(state, []), { puntId: 'x', naar: state, today: TODAY }),
    ).toThrow('andere');
    expect(() =>
      decidePostpone(carla, state, agendaOf(state, []), {
        puntId: 'x',
        naar: { ...later, ...held, id: 'h' },
        today: TODAY,
      }),
    ).toThrow('al geweest');
  });

  test('that was postponed is neither put back nor postponed again by who looks at an older card', () => {
    const later = meeting({ id: 'do-2027-01-12', datum: '2027-01-12' });
    const other = meeting({ id: 'do-2027-02-09', datum: '2027-02-09' });
    const gone = meeting({ agendapunten: [item('x', 1, { uitgesteldNaar: later.id })] });
    const agenda = agendaOf(gone, []);
    const change = { puntId: 'x', doel: 'bespreken', conclusie: '' } as const;

    expect(() => decideChangePunt(carla, gone, agenda, change)).toThrow('staat op een andere agenda');
    expect(() => decidePostpone(carla, gone, agenda, { puntId: 'x', naar: other, today: TODAY })).toThrow(
      'staat op een andere agenda',
    );
    expect(decidePostpone(carla, gone, agenda, { puntId: 'x', naar: later, today: TODAY })).toEqual([]);
  });

  test('by a list takes no conclusion away', () => {
    const state = meeting({ agendapunten: [item('x', 1, { conclusie: 'Akkoord' })] });
    const said = { id: 'x', titel: 'x', doel: 'bespreken' as const, conclusie: '' };
    expect(decideRecordPunt(carla, state, agendaOf(state, []), said)).toEqual([]);
  });
});
