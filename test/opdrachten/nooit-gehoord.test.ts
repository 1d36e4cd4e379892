import { beforeEach, describe, expect, test } from '@jest/globals';
import { fits } from '../../src/logboek/selections.ts';
import { createBevraagd, gevraagdIn } from '../../src/opdrachten/bevraagd.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { gehoordVan, nietGehoordWords, nooitGehoord } from '../../src/opdrachten/nooit-gehoord.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { opdrachtKeys } from '../../src/opdrachten/opdracht-keys.ts';
import { aDossier, COMPLETE, filledIn, REOPENED, SUBMITTED } from '../support/dossiers.ts';
import { HELD, underWay } from '../support/uitvoering.ts';

const GEMEENTEN = ['Blaricum', 'Hilversum', 'Huizen', 'Laren'];

/** Of these people, held on 21 January 2027 or still to come on that day. */
function of(
  ervaring: string,
  gemeenten: string[] | undefined,
  more: Partial<Dossier> = {},
  isHeld = true,
): Dossier {
  const dossier = underWay(...(isHeld ? [HELD] : []));
  return { ...dossier, plan: { ...dossier.plan, ervaring, gemeenten }, ...more };
}

describe('who was never heard in a year', () => {
  test('are the groups that any plan asks and the gemeenten of the region of which no activiteit was held', () => {
    const found = nooitGehoord(
      [
        of('Een pleegouder', ['Hilversum']),
        of('Jongeren met schulden', ['Huizen'], {}, false),
        of('Mantelzorgers en pleegouders', ['Hilversum', 'Laren']),
      ].map(gehoordVan),
      '2027',
      GEMEENTEN,
    );
    expect(found.groepen).toEqual({ namen: ['jongeren'], van: 3, onbekend: 0 });
    expect(nietGehoordWords(found, found.gemeenten)).toBe('Blaricum, Huizen (2 van 4)');
  });

  test('count apart what is not known, and never count a draft, another year or what was not held', () => {
    const draft = aDossier(filledIn({ ...COMPLETE, ervaring: 'Statushouders.' }));
    const all = [of('Inwoners met hulp', undefined), of('Ouders', ['Laren']), draft].map(gehoordVan);
    const found = nooitGehoord(all, '2027', GEMEENTEN);
    expect(nietGehoordWords(found, found.gemeenten)).toBe(
      'voor zover bekend Blaricum, Hilversum, Huizen (3 van 4). Van 1 activiteit is dit niet bekend.',
    );
    expect(nietGehoordWords(found, found.groepen)).toBe(
      'allemaal gehoord (1). Van 1 activiteit is dit niet bekend.',
    );
    const nobody = nooitGehoord(all.slice(0, 1), '2027', GEMEENTEN);
    expect(nietGehoordWords(nobody, nobody.gemeenten)).toBe(
      'niet bekend: van 1 activiteit is dit niet vastgelegd',
    );
    const before = nooitGehoord(all, '2026', GEMEENTEN);
    expect(nietGehoordWords(before, before.groepen)).toContain('nog niet bekend');
  });

  test('a group that only a draft names is not one of them, and is as soon as that plan is handed in', () => {
    const asks = filledIn({ ...COMPLETE, ervaring: 'Statushouders.' });
    const groepen = (...more: readonly OpdrachtEvent[]) =>
      nooitGehoord([of('Ouders', ['Laren']), aDossier(asks, ...more)].map(gehoordVan), '2027', GEMEENTEN)
        .groepen;

    expect(groepen()).toEqual({ namen: [], van: 1, onbekend: 0 });
    expect(groepen(SUBMITTED)).toEqual({ namen: ['statushouders'], van: 2, onbekend: 0 });
    // What was handed in and is written anew is a draft again.
    expect(groepen(SUBMITTED, REOPENED).namen).toEqual([]);
  });

  test('are not known of a year of which only a table tells, nor where no plan names a group', () => {
    const row = { ...aDossier(), jaartabel: { jaar: 2018, project: 'Pleegzorg' } };
    const table = nooitGehoord([gehoordVan(row)], '2018', GEMEENTEN);
    expect(nietGehoordWords(table, table.gemeenten)).toBe('niet bekend: een jaartabel zegt dit niet');
    const none = nooitGehoord([gehoordVan(of('Inwoners met hulp', ['Laren']))], '2027', GEMEENTEN);
    expect(nietGehoordWords(none, none.groepen)).toBe('niet bekend: geen plan noemt een groep');
  });
});

describe('before people are asked', () => {
  const others = [
    of('Pleegouders', ['Hilversum'], { id: 'een' }),
    of('Een pleegouder', undefined, { id: 'twee' }, false),
    of('Pleegouders', ['Hilversum'], { id: 'weg', status: 'ingetrokken' }, false),
    of('Pleegouders', ['Laren'], { id: 'eigen' }),
  ];
  /** How many were read at each question. */
  let read: number[];
  beforeEach(() => {
    read = [];
  });
  const bevraagd = createBevraagd({
    async select(where) {
      const found = others
        .filter((dossier) => fits(opdrachtKeys(dossier), where))
        .map((state) => ({ id: state.id, version: 1, state, nonces: {}, chain: '' }));
      read.push(found.length);
      return { total: found.length, found };
    },
  });

  test('is said how often that group and those gemeenten were asked in the last year, the own opdracht apart', async () => {
    const wie = { ervaring: 'pleegouder', gemeenten: ['Hilversum', 'Laren'], behalve: 'eigen' };
    expect(await bevraagd.lines(wie, '2027-02-01')).toEqual([
      'Pleegouders: in het laatste jaar 2 keer gevraagd.',
      'In het laatste jaar zijn inwoners gehoord van Hilversum (1 keer), en niet van Laren.',
    ]);
    expect(await bevraagd.lines({ ...wie, gemeenten: [] }, '2027-01-10')).toEqual([
      'Pleegouders: in het laatste jaar niet gevraagd. Er staat nog 2 keer gepland.',
    ]);
    expect(await bevraagd.lines({ ervaring: 'iedereen', gemeenten: [] }, '2027-02-01')).toEqual([]);
  });

  test('a month is still to come until it is over, and what was held today is not', async () => {
    const inMonth = of('Pleegouders', ['Hilversum'], { id: 'maand' }, false);
    const activiteiten = (inMonth.plan.activiteiten ?? []).map((one) => ({ ...one, wanneer: '2027-01' }));
    const asked = gevraagdIn([{ ...inMonth, plan: { ...inMonth.plan, activiteiten } }], '2027-01-31');
    expect(asked).toEqual({ voorbij: 0, komt: 1 });

    const wie = { ervaring: 'pleegouder', gemeenten: ['Laren'] };
    expect(await bevraagd.lines(wie, '2027-01-21')).toEqual([
      'Pleegouders: in het laatste jaar 2 keer gevraagd. Er staat nog 1 keer gepland.',
      'In het laatste jaar zijn inwoners gehoord van Laren (1 keer).',
    ]);
  });

  test('nothing is read of whom nobody asks any more for longer than a year', async () => {
    const wie = { ervaring: 'pleegouder', gemeenten: ['Hilversum'], behalve: undefined };
    expect(await bevraagd.lines(wie, '2028-03-01')).toEqual([
      'Pleegouders: in het laatste jaar niet gevraagd.',
      'In het laatste jaar zijn er geen inwoners gehoord van Hilversum.',
    ]);
    expect(read).toEqual([0, 0]);
    await bevraagd.lines(wie, '2027-02-01');
    expect(read).toEqual([0, 0, 4, 2]);
  });

  test('above the step in which is said who, the own opdracht is left out', async () => {
    const eigen = of('Pleegouders', undefined, { id: 'eigen', gemeenten: ['Laren'] }, false);
    const [aside] = await bevraagd.asides(eigen, '2027-02-01');
    expect(aside?.tekst).toContain('Pleegouders: in het laatste jaar');
    expect(aside?.tekst).toContain('geen inwoners gehoord van Laren.');
  });
});
