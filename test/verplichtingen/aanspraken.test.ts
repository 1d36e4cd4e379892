import { beforeAll, describe, expect, test } from '@jest/globals';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { createWorkingDays, type WorkingDays } from '../../src/shared/working-days.ts';
import { dueItems, herinneringFor, type Wereld } from '../../src/verplichtingen/aanspraken.ts';
import { ontvangerOp } from '../../src/verplichtingen/afwezigheid.ts';
import { dueStep, type Stap, stapDagen } from '../../src/verplichtingen/stappen.ts';
import { verplichtingen } from '../../src/verplichtingen/verplichting.ts';
import { nextDag } from '../../src/verplichtingen/volgende-dag.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { aWereld, logged, someDossierFacts } from '../support/verplichtingen.ts';

let days: WorkingDays;
beforeAll(() => {
  days = createWorkingDays();
});

describe('what is owed', () => {
  test('is a plan fifteen working days before the vergadering, by the projectleider', () => {
    const [plan, agreed] = verplichtingen(someDossierFacts(), days, STANDAARD_TERMIJNEN);

    expect(plan).toMatchObject({
      id: 'o1:plan ingediend',
      eigenaars: [SAMIRA.id],
      uiterlijk: '2026-11-24',
      stand: 'open',
      waarom:
        'De vergadering is op dinsdag 15 december 2026 (Directieoverleg). Dit moet 15 werkdagen ervoor klaar zijn.',
    });
    expect(agreed).toMatchObject({ eigenaars: [CARLA.id], uiterlijk: '2026-12-01', stand: 'wacht' });
  });

  test.each([
    ['bij projectleider', ['open', 'wacht']],
    ['bij coördinator', ['gedaan', 'open']],
    ['afgestemd', ['gedaan', 'gedaan']],
  ] as const)('follows the dossier: %s', (fase, standen) => {
    expect(
      verplichtingen(someDossierFacts({ fase }), days, STANDAARD_TERMIJNEN).map(({ stand }) => stand),
    ).toEqual(standen);
  });

  test('moves with the vergadering, and is nothing without one', () => {
    const moved = someDossierFacts({ vergadering: { overlegNaam: 'DO', datum: '2027-01-12' } });

    expect(verplichtingen(moved, days, STANDAARD_TERMIJNEN)[0]?.uiterlijk).toBe('2026-12-18');
    expect(verplichtingen(someDossierFacts({ vergadering: undefined }), days, STANDAARD_TERMIJNEN)).toEqual(
      [],
    );
  });

  test('is owed by nobody while the projectleider is not known', () => {
    const unknown = someDossierFacts({ projectleider: undefined });

    expect(verplichtingen(unknown, days, STANDAARD_TERMIJNEN)[0]).toMatchObject({
      eigenaars: [],
      door: 'nog niet bekend',
    });
  });
});

describe('the steps', () => {
  const asked = { stand: 'open' as const, uiterlijk: '2026-11-24', sinds: '2026-10-01' };

  test('are four: ten, five and one working day before, and the day after', () => {
    expect(stapDagen(asked, days)).toEqual([
      { stap: '10 werkdagen ervoor', dag: '2026-11-10' },
      { stap: '5 werkdagen ervoor', dag: '2026-11-17' },
      { stap: '1 werkdag ervoor', dag: '2026-11-23' },
      { stap: 'te laat', dag: '2026-11-25' },
    ]);
  });

  test('leave out what fell before it was asked, but never the last', () => {
    expect(stapDagen({ ...asked, sinds: '2026-11-17' }, days)).toEqual([
      { stap: '1 werkdag ervoor', dag: '2026-11-23' },
      { stap: 'te laat', dag: '2026-11-25' },
    ]);
    expect(stapDagen({ ...asked, sinds: '2026-12-04' }, days)).toEqual([
      { stap: 'te laat', dag: '2026-12-07' },
    ]);
  });

  test('run over the end of a year', () => {
    const january = { ...asked, uiterlijk: '2027-01-06' };

    expect(stapDagen(january, days).map(({ dag }) => dag)).toEqual([
      '2026-12-21',
      '2026-12-29',
      '2027-01-05',
      '2027-01-07',
    ]);
  });

  test.each([
    ['before the first step', '2026-11-09', undefined],
    ['on the first step', '2026-11-10', '10 werkdagen ervoor'],
    ['after an outage only the newest', '2026-11-24', '1 werkdag ervoor'],
    ['late', '2026-11-25', 'te laat'],
  ])('%s', (_when, today, stap) => {
    expect(dueStep(asked, today, { verstuurd: [] }, days)).toBe(stap);
  });

  test('are each sent once', () => {
    const verstuurd = [{ stap: '5 werkdagen ervoor' as const, dag: '2026-11-17' }];

    expect(dueStep(asked, '2026-11-18', { verstuurd }, days)).toBeUndefined();
    expect(dueStep(asked, '2026-11-23', { verstuurd }, days)).toBe('1 werkdag ervoor');
  });

  test.each([
    ['done', { ...asked, stand: 'gedaan' as const }, {}],
    ['waiting for somebody else', { ...asked, stand: 'wacht' as const }, {}],
    ['said to be done', asked, { gemeld: true }],
    ['snoozed', asked, { uitgesteldTot: '2026-11-26' }],
  ])('are none for what is %s', (_what, verplichting, verloop) => {
    expect(dueStep(verplichting, '2026-11-25', { verstuurd: [], ...verloop }, days)).toBeUndefined();
  });

  test('come back once when a snooze ends', () => {
    const verstuurd = [{ stap: '5 werkdagen ervoor' as const, dag: '2026-11-17' }];
    const snoozed = { verstuurd, uitgesteldTot: '2026-11-19' };

    expect(dueStep(asked, '2026-11-18', snoozed, days)).toBeUndefined();
    expect(dueStep(asked, '2026-11-19', snoozed, days)).toBe('5 werkdagen ervoor');
    const again = [...verstuurd, { stap: '5 werkdagen ervoor' as const, dag: '2026-11-19' }];
    expect(dueStep(asked, '2026-11-20', { ...snoozed, verstuurd: again }, days)).toBeUndefined();
  });
});

describe('the bundled message', () => {
  test('holds everything that is due for one person, the most urgent first', () => {
    const later = someDossierFacts({
      opdrachtId: 'o2',
      vergadering: { overlegNaam: 'DO', datum: '2026-12-16' },
    });

    const bundel = herinneringFor(
      SAMIRA.id,
      '2026-11-18',
      aWereld(days, { facts: [later, someDossierFacts()] }),
    );

    expect(bundel?.items.map(({ verplichtingId }) => verplichtingId)).toEqual([
      'o1:plan ingediend',
      'o2:plan ingediend',
    ]);
  });

  test('comes once a day', () => {
    const made = logged(SAMIRA.id, { soort: 'herinnering gemaakt', dag: '2026-11-25', items: [] });

    const wereld = aWereld(days, { herinneringen: { [SAMIRA.id]: made } });

    expect(herinneringFor(SAMIRA.id, '2026-11-25', wereld)).toBeUndefined();
  });

  test('tells the coördinator only what is late', () => {
    const wereld = aWereld(days);

    expect(herinneringFor(CARLA.id, '2026-11-24', wereld)).toBeUndefined();
    expect(herinneringFor(CARLA.id, '2026-11-25', wereld)?.items).toMatchObject([
      { eigenaarId: CARLA.id, stap: 'te laat' },
    ]);
  });

  test('tells the coördinator what is late, also when its owner was asked once more', () => {
    const opnieuw = { op: '2026-11-23T09:00:00.000Z', door: CARLA.naam };
    const wereld = aWereld(days, {
      facts: [someDossierFacts({ vergadering: { overlegNaam: 'DO', datum: '2026-12-15', opnieuw } })],
    });

    expect(dueItems(SAMIRA.id, '2026-11-25', wereld)).toMatchObject([{ stap: 'opnieuw gevraagd' }]);
    expect(dueItems(CARLA.id, '2026-11-25', wereld)).toMatchObject([{ stap: 'te laat' }]);
  });

  test('goes to the stand-in, whose message counts for both', () => {
    const away = { [SAMIRA.id]: [{ van: '2026-11-16', tot: '2026-11-20', vervangerId: PIETER.id }] };
    const before = aWereld(days, { afwezig: away });
    const bundel = herinneringFor(PIETER.id, '2026-11-17', before);
    expect(herinneringFor(SAMIRA.id, '2026-11-17', before)).toBeUndefined();
    expect(bundel?.items).toMatchObject([{ eigenaarId: SAMIRA.id, stap: '5 werkdagen ervoor' }]);

    const told = logged(PIETER.id, {
      soort: 'herinnering gemaakt',
      dag: '2026-11-17',
      items: [...bundel!.items],
    });
    const after = aWereld(days, { afwezig: away, herinneringen: { [PIETER.id]: told } });

    expect(dueItems(SAMIRA.id, '2026-11-22', after)).toEqual([]);
    expect(dueItems(SAMIRA.id, '2026-11-23', after)).toMatchObject([{ stap: '1 werkdag ervoor' }]);
  });

  test('counts again when it never came', () => {
    const [item] = dueItems(SAMIRA.id, '2026-11-17', aWereld(days));
    const lost = logged(
      SAMIRA.id,
      { soort: 'herinnering gemaakt', dag: '2026-11-17', items: [item!] },
      { soort: 'herinnering niet bezorgd', dag: '2026-11-17' },
    );

    const wereld = aWereld(days, { herinneringen: { [SAMIRA.id]: lost } });

    expect(herinneringFor(SAMIRA.id, '2026-11-18', wereld)?.items).toEqual([item]);
  });

  test.each([
    [
      'nobody, when both are away',
      [{ van: '2026-11-16', tot: '2026-11-20', vervangerId: PIETER.id }],
      undefined,
    ],
    [
      'the stand-in of the stand-in',
      [{ van: '2026-11-16', tot: '2026-11-20', vervangerId: CARLA.id }],
      CARLA.id,
    ],
  ])('goes to %s', (_whom, ofPieter, expected) => {
    const away = new Map([
      [SAMIRA.id, [{ van: '2026-11-16', tot: '2026-11-20', vervangerId: PIETER.id }]],
      [PIETER.id, ofPieter],
    ]);

    expect(ontvangerOp(SAMIRA.id, '2026-11-17', away)).toBe(expected);
  });

  test('is looked for again on the day of the next step', () => {
    expect(nextDag(SAMIRA.id, '2026-11-01', aWereld(days))).toBe('2026-11-10');
    expect(nextDag(SAMIRA.id, '2026-11-01', aWereld(days, { facts: [] }))).toBeUndefined();
  });

  test('is not looked for on the day of a step that was told before, nor on the days of what somebody else is asked', () => {
    const [verplichting] = aWereld(days).verplichtingen;
    if (!verplichting) throw new Error('nothing is owed');
    const { id: verplichtingId, uiterlijk } = verplichting;
    const told = { verplichtingId, uiterlijk, eigenaarId: SAMIRA.id, stap: '5 werkdagen ervoor' as const };
    const wereld = aWereld(days, {
      herinneringen: {
        [SAMIRA.id]: { bundels: [], uitgesteld: [], gemeld: [], verstuurd: [{ ...told, dag: '2026-11-12' }] },
      },
    });

    expect(nextDag(SAMIRA.id, '2026-11-12', wereld)).toBe('2026-11-23');
    // The coördinator hears of it when it is late.
    expect(nextDag(CARLA.id, '2026-11-01', aWereld(days))).toBe('2026-11-25');
  });
});

describe('a last day that moved', () => {
  /** Samira was told on this day, for this last day; now the plan is due on 24 November. */
  const toldFor = (uiterlijk: string, dag: string, stap: Stap) =>
    aWereld(days, {
      herinneringen: {
        [SAMIRA.id]: logged(SAMIRA.id, {
          soort: 'herinnering gemaakt',
          dag,
          items: [{ verplichtingId: 'o1:plan ingediend', eigenaarId: SAMIRA.id, uiterlijk, stap }],
        }),
      },
    });
  const stapOn = (today: string, wereld: Wereld) =>
    dueItems(SAMIRA.id, today, wereld).find(({ verplichtingId }) => verplichtingId === 'o1:plan ingediend')
      ?.stap;

  test.each([
    ['by one working day: the same step is not told again', '2026-11-23', '2026-11-16', undefined],
    ['by two, back: not told again either', '2026-11-26', '2026-11-17', undefined],
    ['by three: the steps come anew', '2026-11-19', '2026-11-12', '5 werkdagen ervoor'],
  ] as const)('%s', (_how, uiterlijk, dag, expected) => {
    expect(stapOn('2026-11-17', toldFor(uiterlijk, dag, '5 werkdagen ervoor'))).toBe(expected);
  });

  test('by a little still has its next step', () => {
    expect(stapOn('2026-11-23', toldFor('2026-11-23', '2026-11-16', '5 werkdagen ervoor'))).toBe(
      '1 werkdag ervoor',
    );
  });

  test('and passed again is late again', () => {
    expect(stapOn('2026-11-25', toldFor('2026-11-23', '2026-11-24', 'te laat'))).toBe('te laat');
  });
});
