import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ONDERDELEN } from '../../../src/opdrachten/ground/plan-field-kinds.ts';
import { PLAN_FIELDS } from '../../../src/opdrachten/ground/plan-fields.ts';
import type { Plan } from '../../../src/opdrachten/ground/plan-schema.ts';
import { readStep as read, type SentStep, textMarks } from '../../../src/opdrachten/plan/plan-answers.ts';
import { REGIO } from '../../support/regio.ts';

const JA: Plan = { vanToepassing: 'ja' };
const TODAY = '2026-11-16';
const readStep = (
  onderdeel: SentStep['onderdeel'],
  inputs: SentStep['inputs'],
  plan: Plan,
  next: SentStep['next'],
): ReturnType<typeof read> => read({ onderdeel, inputs, next }, plan, { today: TODAY, regio: REGIO });

describe('the choice whether residents take part', () => {
  test.each(['ja', 'nee'])('‘%s’ is the only thing that is asked then', (answer) => {
    expect(readStep('vraag', { vanToepassing: answer }, {}, 'verder')).toMatchObject({
      antwoorden: { vanToepassing: answer },
      problems: {},
    });
  });

  test('is asked for before the questions of the first step', () => {
    expect(readStep('vraag', {}, {}, 'verder').problems).toEqual({
      vanToepassing: 'Vul dit in, of kies ‘Nog niet bekend’.',
    });
  });

  test('is left as it is by a button that goes elsewhere', () => {
    const plan: Plan = { ...JA, centraleVraag: 'Wat helpt?', doel: 'Kiezen.' };

    for (const next of ['later', 'terug'] as const)
      expect(readStep('vraag', { vanToepassing: '' }, plan, next)).toMatchObject({
        antwoorden: {},
        problems: {},
      });
  });

  test('takes nothing else', () => {
    expect(readStep('vraag', { vanToepassing: 'misschien' }, {}, 'verder').problems).toHaveProperty(
      'vanToepassing',
    );
  });

  test('brings the questions that belong to the answer, and not the others', () => {
    const ja = readStep('vraag', {}, JA, 'verder');
    const nee = readStep('vraag', {}, { vanToepassing: 'nee' }, 'verder');

    expect(Object.keys(ja.problems)).toEqual(['centraleVraag', 'doel', 'niveau']);
    expect(Object.keys(nee.problems)).toEqual(['redenGeen', 'toelichtingGeen']);
  });
});

describe('an empty input', () => {
  test.each([
    ['verder', { doel: 'Vul dit in, of kies ‘Nog niet bekend’.' }, {}],
    ['onbekend', {}, { doel: null }],
    ['later', {}, {}],
    ['terug', {}, {}],
  ] as const)('of a needed field at ‘%s’', (next, problems, antwoorden) => {
    const reading = readStep('vraag', { centraleVraag: 'Wat?', niveau: 'adviseren' }, JA, next);

    expect(reading.problems).toEqual(problems);
    expect(reading.antwoorden).toEqual({ centraleVraag: 'Wat?', niveau: 'adviseren', ...antwoorden });
  });

  test('of a field that is not needed says nothing', () => {
    const reading = readStep('wie', { ervaring: 'Mensen met hulp.' }, JA, 'verder');

    expect(reading).toMatchObject({ antwoorden: { ervaring: 'Mensen met hulp.' }, problems: {} });
  });

  test('takes an earlier answer away', () => {
    const before: Plan = {
      ...JA,
      ervaring: 'Oud.',
      aantal: 12,
      gemeenten: ['Laren'],
      ondersteuning: 'Vervoer.',
    };
    const reading = readStep('wie', { ervaring: 'Oud.' }, before, 'verder');

    expect(reading.antwoorden).toEqual({ ervaring: 'Oud.', aantal: null, gemeenten: [], ondersteuning: '' });
  });

  test('does not take back that something is not known yet', () => {
    const reading = readStep(
      'vraag',
      { centraleVraag: 'Wat?', niveau: 'adviseren' },
      { ...JA, doel: null },
      'verder',
    );

    expect(reading.problems).toEqual({});
    expect(reading.antwoorden).not.toHaveProperty('doel');
  });
});

describe('what is typed', () => {
  test.each(['n.t.b.', 'nog niet bekend', 'Onbekend'])('‘%s’ is stored as not known yet', (words) => {
    expect(readStep('wie', { ervaring: words }, JA, 'verder').antwoorden).toEqual({ ervaring: null });
  });

  test('loses the white space around it', () => {
    expect(readStep('wie', { ervaring: '  Mensen. \n' }, JA, 'later').antwoorden).toEqual({
      ervaring: 'Mensen.',
    });
  });

  test.each<[string, string, unknown]>([
    ['aantal', '24', 24],
    ['aantal', '0', 0],
    ['vergoedingBedrag', '12,50', 12.5],
    ['vergoedingBedrag', '15', 15],
    ['vergoedingBedrag', '15,-', 15],
    ['overigeKostenBedrag', '€ 1.000,50', 1000.5],
  ])('as %s ‘%s’ is a number', (field, typed, value) => {
    const onderdeel = field === 'aantal' ? 'wie' : 'planning';
    expect(readStep(onderdeel, { [field]: typed }, JA, 'later').antwoorden).toEqual({ [field]: value });
  });

  test.each(['-5', '1e9', 'veel', '1.000.000'])('as an amount ‘%s’ gets a question', (typed) => {
    const { problems, antwoorden } = readStep('planning', { overigeKostenBedrag: typed }, JA, 'later');

    expect(problems.overigeKostenBedrag).toContain('Het hoogste is € 100.000,00');
    expect(antwoorden).toEqual({});
  });

  test('as the costs of an activiteit stands with it, in whole cents', () => {
    const row = { activiteitSoort: 'focusgroep', activiteitDatum: '2027-01-21', activiteitAantal: '12' };
    const kosten = { activiteitVergoedingen: '12', activiteitKosten: '80,-' };
    const { activiteit, problems } = readStep('planning', { ...row, ...kosten }, JA, 'activiteit');

    expect(problems).toEqual({});
    expect(activiteit?.kosten).toEqual({ vergoedingen: 12, bedrag: 1500, overig: 8000 });
    expect(readStep('planning', row, JA, 'activiteit').activiteit).not.toHaveProperty('kosten');
  });

  test('as costs without an activiteit asks for that, so that nothing is lost', () => {
    const { problems } = readStep('planning', { activiteitBedrag: '-5' }, JA, 'verder');

    expect(problems.activiteitSoort).toContain('activiteit');
    expect(problems.activiteitBedrag).toContain('bedrag');
    const without = readStep('planning', { activiteitBedrag: '15' }, JA, 'verder').problems;
    expect(without.activiteitVergoedingen).toContain('hoeveel vergoedingen');
  });

  test.each(['-1', '1,5', '10001', 'veel', '1e9', 'Infinity', 'NaN', '--'])(
    'as a number of people ‘%s’ gets a question',
    (typed) => {
      const { problems, antwoorden } = readStep('wie', { aantal: typed }, JA, 'later');

      expect(problems.aantal).toMatch(/getal/);
      expect(antwoorden).toEqual({});
    },
  );

  test('as several choices comes once each, and only from the list', () => {
    expect(
      readStep('hoe', { methoden: 'focusgroep, interviews,focusgroep' }, JA, 'later').antwoorden,
    ).toEqual({
      methoden: ['focusgroep', 'interviews'],
    });
    expect(readStep('hoe', { methoden: 'focusgroep,toveren' }, JA, 'later').problems).toHaveProperty(
      'methoden',
    );
  });
});

describe('an activiteit', () => {
  const row = { activiteitSoort: 'focusgroep', activiteitDatum: '2027-01-21', activiteitAantal: '12' };
  const rest = { rolTrekker: 'stelt de vraag' };

  test('is read with the rest of the step', () => {
    expect(readStep('planning', { ...rest, ...row }, JA, 'verder')).toMatchObject({
      activiteit: { soort: 'focusgroep', wanneer: '2027-01-21', aantal: 12 },
      problems: {},
    });
  });

  test('keeps only the month when the day is not known', () => {
    const reading = readStep('planning', { ...row, activiteitAlleenMaand: 'true' }, JA, 'activiteit');

    expect(reading.activiteit?.wanneer).toBe('2027-01');
  });

  test('is needed once: one in the plan, one in the row, or not known yet', () => {
    const known: Plan = {
      ...JA,
      activiteiten: [{ id: 'a', soort: 'focusgroep', wanneer: '2027-01', aantal: 2 }],
    };

    expect(readStep('planning', rest, JA, 'verder').problems).toHaveProperty('activiteitSoort');
    expect(readStep('planning', rest, known, 'verder').problems).toEqual({});
    expect(readStep('planning', rest, { ...JA, activiteiten: null }, 'verder').problems).toEqual({});
    // The kind that stood in the row is nothing that somebody typed.
    const proposed = { ...rest, activiteitSoort: 'interviews' };
    const chosen: Plan = { methoden: ['focusgroep', 'interviews'] };
    expect(readStep('planning', proposed, { ...known, ...chosen }, 'verder').problems).toEqual({});
    expect(readStep('planning', proposed, known, 'verder').problems).toHaveProperty('activiteitDatum');
    expect(readStep('planning', rest, JA, 'onbekend').antwoorden.activiteiten).toBeNull();
    expect(readStep('planning', rest, JA, 'later').problems).toEqual({});
  });

  test.each<[string, Record<string, string>, string]>([
    ['no kind', { ...row, activiteitSoort: '' }, 'activiteitSoort'],
    ['a kind that does not exist', { ...row, activiteitSoort: 'borrel' }, 'activiteitSoort'],
    ['no date', { ...row, activiteitDatum: '' }, 'activiteitDatum'],
    ['a date that does not exist', { ...row, activiteitDatum: '2027-02-30' }, 'activiteitDatum'],
    ['a day that has passed', { ...row, activiteitDatum: '2026-11-15' }, 'activiteitDatum'],
    [
      'a month that has passed',
      { ...row, activiteitDatum: '2026-10-31', activiteitAlleenMaand: 'true' },
      'activiteitDatum',
    ],
    ['a day in another century', { ...row, activiteitDatum: '2127-01-21' }, 'activiteitDatum'],
    ['nobody', { ...row, activiteitAantal: '0' }, 'activiteitAantal'],
    ['half a person', { ...row, activiteitAantal: '1.5' }, 'activiteitAantal'],
    ['too many people', { ...row, activiteitAantal: '10001' }, 'activiteitAantal'],
  ])('with %s gets a question there', (_what, inputs, field) => {
    const reading = readStep('planning', inputs, JA, 'activiteit');

    expect(Object.keys(reading.problems)).toEqual([field]);
    expect(reading.activiteit).toBeUndefined();
  });
});

describe('whatever comes in', () => {
  const anything = fc.dictionary(
    fc.constantFrom(...PLAN_FIELDS.map(({ id }) => String(id)), 'activiteitSoort', 'onzin'),
    fc.string(),
  );

  test('every answer that is stored belongs to the step, and no field has both an answer and a question', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ONDERDELEN),
        anything,
        fc.constantFrom<Plan>({}, JA, { vanToepassing: 'nee' }),
        fc.constantFrom('verder', 'onbekend', 'later', 'terug', 'activiteit'),
        (onderdeel, inputs, plan, next) => {
          const { antwoorden, problems, privacy } = readStep(onderdeel, inputs, plan, next);

          for (const field of Object.keys(antwoorden)) {
            expect(PLAN_FIELDS.find(({ id }) => id === field)?.onderdeel).toBe(onderdeel);
            expect(problems).not.toHaveProperty(field);
          }
          if (privacy) expect(Object.keys(problems)).not.toEqual([]);
        },
      ),
    );
  });

  test('a number of one person is never among the answers', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('111222333', 'bsn 1112 22 333', 'NL91 ABNA 0417 1643 00'),
        fc.string(),
        fc.constantFrom('verder', 'onbekend', 'later', 'terug', 'activiteit'),
        (secret, around, next) => {
          const typed = `${around.replace(/[\w.,@-]/g, '')} ${secret}`;
          const reading = readStep('wie', { ervaring: typed, ondersteuning: typed }, JA, next);

          expect(reading.privacy).toBe(true);
          expect(JSON.stringify(reading.antwoorden)).not.toContain(secret);
        },
      ),
    );
  });
});

describe('marks of long texts', () => {
  const long = 'Wat helpt jou om weer zelf je huishouden te doen, en wat mis je nu precies?';

  test('are the same for the same words, whatever the signs and capitals', () => {
    const marks = textMarks({ doel: long });

    expect([...textMarks({ centraleVraag: ` ${long.toUpperCase()}!` }).values()]).toEqual([
      ...marks.values(),
    ]);
    expect([...textMarks({ doel: `${long} Extra.` }).values()]).not.toEqual([...marks.values()]);
  });

  test('are not made of short texts, which are alike by chance, nor of what is not known', () => {
    expect(textMarks({ doel: 'Kiezen wat we inkopen.', centraleVraag: null, vastEnOpen: long })).toEqual(
      new Map(),
    );
  });
});
