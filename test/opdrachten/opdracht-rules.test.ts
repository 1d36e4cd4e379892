import { describe, expect, test } from '@jest/globals';
import {
  assertMayFillIn,
  assertMayReadOpdracht,
  assertMayReadPlan,
  mayReadPlan,
} from '../../src/opdrachten/ground/access-rules.ts';
import type { Plan } from '../../src/opdrachten/ground/plan-schema.ts';
import { decideAssign, decideUpdate } from '../../src/opdrachten/opdracht-rules.ts';
import type { StepReading } from '../../src/opdrachten/plan/plan-answers.ts';
import {
  decideAgree,
  decideReopen,
  decideReturn,
  decideStep,
  decideSubmit,
} from '../../src/opdrachten/plan/plan-rules.ts';
import type { Actor } from '../../src/shared/actor.ts';
import { isDomainError } from '../../src/shared/errors.ts';
import {
  AGREED,
  aDossier,
  COMPLETE,
  coordinator,
  directielid,
  filledIn,
  projectleider,
  REOPENED,
  RETURNED,
  SUBMITTED,
  stranger,
} from '../support/dossiers.ts';
import { PIETER } from '../support/people.ts';

/** The code of the refusal, or what came out. */
function outcome(decide: () => unknown): unknown {
  try {
    return decide();
  } catch (error) {
    if (isDomainError(error)) return error.code;
    throw error;
  }
}

const asked = aDossier();
const draft = aDossier(filledIn({ vanToepassing: 'ja' }));
const complete = aDossier(filledIn(COMPLETE));
const handedIn = aDossier(filledIn(COMPLETE), SUBMITTED);
const agreed = aDossier(filledIn(COMPLETE), SUBMITTED, AGREED);
const EVERYBODY: readonly (readonly [string, Actor])[] = [
  ['coördinator', coordinator],
  ['projectleider', projectleider],
  ['directielid', directielid],
  ['stranger', stranger],
];
const whoMay = (may: (actor: Actor) => unknown): readonly string[] =>
  EVERYBODY.filter(([, actor]) => !isRefusal(outcome(() => may(actor)))).map(([name]) => name);
const isRefusal = (result: unknown): boolean => result === 'not-allowed' || result === 'not-possible';

describe('who may', () => {
  test.each<[string, (actor: Actor) => unknown, readonly string[]]>([
    [
      'know of an opdracht',
      (actor) => assertMayReadOpdracht(actor, draft),
      ['coördinator', 'projectleider', 'directielid'],
    ],
    ['read a draft', (actor) => assertMayReadPlan(actor, draft), ['coördinator', 'projectleider']],
    [
      'read a plan that was handed in',
      (actor) => assertMayReadPlan(actor, handedIn),
      ['coördinator', 'projectleider', 'directielid'],
    ],
    ['fill in', (actor) => assertMayFillIn(actor, draft), ['coördinator', 'projectleider']],
    ['fill in what was handed in', (actor) => assertMayFillIn(actor, handedIn), []],
    ['hand in', (actor) => decideSubmit(actor, complete), ['projectleider']],
    ['open again', (actor) => decideReopen(actor, handedIn), ['projectleider']],
    ['agree', (actor) => decideAgree(actor, handedIn), ['coördinator']],
    [
      'send back',
      (actor) => decideReturn(actor, handedIn, [{ veld: 'doel', vraag: 'Waarom?' }]),
      ['coördinator'],
    ],
    ['assign', (actor) => decideAssign(actor, draft, [{ collega: { naam: 'Iemand' } }]), ['coördinator']],
  ])('%s', (_what, may, expected) => {
    expect(whoMay(may)).toEqual(expected);
  });

  test('read a plan that went back to the projectleider: not the DO any more', () => {
    expect(mayReadPlan(directielid, aDossier(filledIn(COMPLETE), SUBMITTED, RETURNED))).toBe(false);
    expect(mayReadPlan(directielid, agreed)).toBe(true);
  });

  test('a projectleider of another opdracht is a stranger here', () => {
    const other = aDossier({
      soort: 'projectleider toegewezen',
      projectleider: { naam: PIETER.naam, persoonId: PIETER.id },
    });

    expect(outcome(() => assertMayFillIn(projectleider, other))).toBe('not-allowed');
    expect(outcome(() => assertMayFillIn(stranger, other))).toBeUndefined();
  });

  test('nobody is projectleider of an opdracht without one, not even somebody without an id', () => {
    const without = { ...asked, projectleiders: [] };

    expect(outcome(() => assertMayFillIn({ ...stranger, id: '' }, without))).toBe('not-allowed');
  });
});

describe('the course of a plan', () => {
  test.each([
    ['a plan that was not begun', asked],
    ['a draft', draft],
    ['a plan with something not known yet', aDossier(filledIn({ ...COMPLETE, doel: null }))],
    ['a plan with an empty answer', aDossier(filledIn({ ...COMPLETE, methoden: [] }))],
    ['a plan without activiteiten', aDossier(filledIn({ ...COMPLETE, activiteiten: [] }))],
    ['a plan without a reason for no participation', aDossier(filledIn({ vanToepassing: 'nee' }))],
    ['a plan that was handed in', handedIn],
    ['an agreed plan', agreed],
  ])('%s is not handed in', (_what, dossier) => {
    expect(outcome(() => decideSubmit(projectleider, dossier))).toBe('not-possible');
  });

  test('a complete plan is handed in, and so is a reason for no participation', () => {
    const none = aDossier(
      filledIn({ vanToepassing: 'nee', redenGeen: 'spoed', toelichtingGeen: 'Het moet volgende week.' }),
    );

    expect(decideSubmit(projectleider, complete)).toEqual([SUBMITTED]);
    expect(decideSubmit(projectleider, none)).toEqual([SUBMITTED]);
  });

  test('what is missing is named in the refusal', () => {
    expect(() => decideSubmit(projectleider, aDossier(filledIn({ ...COMPLETE, doel: null })))).toThrow(
      'Dit mist nog: Wat je met de antwoorden doet.',
    );
  });

  test.each([
    ['a draft', draft, 'not-possible'],
    ['a plan that was handed in', handedIn, [AGREED]],
    ['an agreed plan', agreed, 'not-possible'],
    ['a plan that was opened again', aDossier(filledIn(COMPLETE), SUBMITTED, REOPENED), 'not-possible'],
    ['a plan that was sent back', aDossier(filledIn(COMPLETE), SUBMITTED, RETURNED), 'not-possible'],
  ])('of %s the coördinator can agree or not', (_what, dossier, expected) => {
    expect(outcome(() => decideAgree(coordinator, dossier))).toEqual(expected);
    const returned = outcome(() => decideReturn(coordinator, dossier, [{ veld: 'doel', vraag: 'Waarom?' }]));
    expect(returned).toEqual(expected === 'not-possible' ? 'not-possible' : [RETURNED]);
  });

  test('an open plan cannot be opened again', () => {
    expect(outcome(() => decideReopen(projectleider, draft))).toBe('not-possible');
    expect(outcome(() => decideReopen(projectleider, agreed))).toEqual([REOPENED]);
  });
});

describe('one step, merged with what others stored', () => {
  const reading = (antwoorden: Plan, more: Partial<StepReading> = {}): StepReading => ({
    antwoorden,
    problems: {},
    privacy: false,
    typed: {},
    ...more,
  });
  const base: Plan = { vanToepassing: 'ja', doel: 'Oud.' };
  const decide = (now: Plan, antwoorden: Plan, more: Partial<StepReading> = {}) =>
    decideStep(aDossier(filledIn(now)), base, 'vraag', reading(antwoorden, more), 'nieuw');

  test.each<[string, Plan, Plan, Plan, readonly string[]]>([
    ['only I changed it', base, { doel: 'Mijn.' }, { doel: 'Mijn.' }, []],
    ['only the other changed it', { ...base, doel: 'Hun.' }, { doel: 'Oud.' }, {}, []],
    ['both changed it alike', { ...base, doel: 'Samen.' }, { doel: 'Samen.' }, {}, []],
    ['both changed it differently', { ...base, doel: 'Hun.' }, { doel: 'Mijn.' }, {}, ['doel']],
    ['nobody changed it', base, { doel: 'Oud.' }, {}, []],
    ['I do not know it yet', base, { doel: null }, { doel: null }, []],
    [
      'the other filled an empty field',
      { ...base, niveau: 'adviseren' },
      { niveau: 'informeren' },
      {},
      ['niveau'],
    ],
    [
      'one field meets and another does not',
      { ...base, doel: 'Hun.' },
      { doel: 'Mijn.', centraleVraag: 'Wat?' },
      { centraleVraag: 'Wat?' },
      ['doel'],
    ],
  ])('when %s', (_what, now, mine, stored, conflicts) => {
    const decision = decide(now, mine);

    expect(decision.events).toEqual(Object.keys(stored).length === 0 ? [] : [filledIn(stored)]);
    expect(decision.conflicts.map(({ field }) => field)).toEqual(conflicts);
  });

  test('a conflict carries what is stored now', () => {
    expect(decide({ ...base, doel: 'Hun.' }, { doel: 'Mijn.' }).conflicts).toEqual([
      { field: 'doel', saved: 'Hun.' },
    ]);
  });

  test('nothing is stored of a step with personal data in it', () => {
    expect(decide(base, { doel: 'Mijn.' }, { privacy: true })).toEqual({ events: [], conflicts: [] });
  });

  test('an activiteit gets its id when it is stored, and is not stored twice', () => {
    const activiteit = { soort: 'focusgroep', wanneer: '2027-01', aantal: 5 };
    const added = { soort: 'activiteit toegevoegd', activiteit: { ...activiteit, id: 'nieuw' } };

    expect(decide(base, {}, { activiteit }).events).toEqual([added]);
    const known = { ...base, activiteiten: [{ ...activiteit, id: 'oud' }] };
    expect(decide(known, {}, { activiteit }).events).toEqual([]);
  });

  test('answers that do not belong to the chosen kind of plan are not stored', () => {
    expect(decide({ vanToepassing: 'nee' }, { doel: 'Mijn.' }).events).toEqual([]);
  });
});

describe('what a second card or file says of a known opdracht', () => {
  const known = aDossier();
  const gegevens = { titel: known.titel, gemeenten: [], notities: [] };
  const NOBODY = { projectleiders: [], trekkers: [] };

  test('changes nothing when it says nothing new', () => {
    expect(decideUpdate(known, gegevens, NOBODY)).toEqual([]);
    const collega = { naam: 'Samira El Amrani', persoonId: projectleider.id };
    expect(decideUpdate(known, gegevens, { ...NOBODY, projectleiders: [{ collega }] })).toEqual([]);
  });

  test('adds what is new and takes nothing away', () => {
    const more = aDossier({
      soort: 'opdracht gewijzigd',
      gegevens: { programma: 'Jeugd', notities: ['Een.'] },
    });

    expect(
      decideUpdate(
        more,
        { ...gegevens, kenmerk: 'DOC-1', gemeenten: ['Laren'], notities: ['Een.', 'Twee.'] },
        NOBODY,
      ),
    ).toEqual([
      {
        soort: 'opdracht gewijzigd',
        gegevens: { kenmerk: 'DOC-1', gemeenten: ['Laren'], notities: ['Een.', 'Twee.'] },
      },
    ]);
  });

  test('does not undo that the coördinator said who the projectleider is', () => {
    const projectleiders = [{ collega: { naam: 'Iemand anders' } }];
    expect(decideUpdate(known, gegevens, { ...NOBODY, projectleiders })).toEqual([]);
  });

  test('assigning the one who has it already changes nothing', () => {
    const collega = { naam: 'Samira El Amrani', persoonId: projectleider.id };
    expect(decideAssign(coordinator, known, [{ collega }])).toEqual([]);
  });
});
