import { describe, expect, test } from '@jest/globals';
import { doelgroepenIn } from '../../src/opdrachten/ground/doelgroepen.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import type { OpdrachtStreams } from '../../src/opdrachten/opdracht-events.ts';
import { opdrachtKeys } from '../../src/opdrachten/opdracht-keys.ts';
import { createSamenloopFor, samenloop } from '../../src/overzichten/samenloop.ts';
import { localInstant } from '../../src/shared/clock.ts';
import { aDossier, COMPLETE, coordinator, filledIn, projectleider, stranger } from '../support/dossiers.ts';
import { underWay } from '../support/uitvoering.ts';

const planned = (id: string, wanneer: string | undefined, ervaring: string): Dossier => ({
  ...underWay(),
  id,
  titel: `Opdracht ${id}`,
  projectleiders: id === 'eigen' ? [{ naam: projectleider.naam, persoonId: projectleider.id }] : [],
  plan: {
    ...COMPLETE,
    ervaring,
    activiteiten: wanneer === undefined ? [] : [{ id: 'a1', soort: 'focusgroep', wanneer, aantal: 12 }],
  },
});
const TODAY = '2026-11-22';

describe('a group of people', () => {
  test.each([
    ['een pleegouder met een pleegkind', ['pleegouders']],
    ['pleegouders', ['pleegouders']],
    ['Elke ouder en elk kind', ['ouders', 'kinderen']],
    ['een mantelzorger, een cliënt of een familielid', ['mantelzorgers', 'clienten', 'familieleden']],
    ['Inwoners van 65 jaar en ouder', []],
    ['Wie 75 of ouder is, of ouder dan 80', []],
    ['een budgethouder met pijn in de schouder', []],
    ['een statushouder', ['statushouders']],
    ['oudere mantelzorgers', ['mantelzorgers']],
    ['GGZ', ['ggz']],
  ])('is one group, whether one or more are named: %s', (tekst, groups) => {
    expect(doelgroepenIn([tekst])).toEqual(groups);
  });
});

describe('asking the same people again', () => {
  const eigen = planned('eigen', '2027-01-21', 'Een pleegouder die net begint.');
  const ander = planned('ander', '2027-03-15', 'Pleegouders in de regio.');

  test('is said while the plan is made, also when one is named here and more there', () => {
    expect(samenloop(coordinator, eigen, [eigen, ander], TODAY)).toEqual([
      'Pleegouders worden ook gevraagd rond 15 mrt 2027: focusgroep (Opdracht ander).',
      'Kies een ander moment, andere mensen, of gebruik wat zij toen al zeiden.',
    ]);
  });

  test('names no opdracht that this reader may not see, nor a plan that is not handed in', () => {
    expect(samenloop(projectleider, eigen, [ander], TODAY)[0]).toBe(
      'Pleegouders worden ook gevraagd rond 15 mrt 2027: focusgroep (een andere opdracht).',
    );
    const draft = { ...aDossier(filledIn({ ...ander.plan, ervaring: 'Pleegouders.' })), id: 'concept' };
    expect(samenloop(stranger, eigen, [draft], TODAY)).toEqual([]);
    expect(samenloop(coordinator, eigen, [draft], TODAY)).toHaveLength(2);
  });

  test('is not said of other people, of much later, of what was withdrawn, or of the opdracht itself', () => {
    const none = [
      eigen,
      planned('a', '2027-03-15', 'Mantelzorgers.'),
      planned('b', '2027-06-15', 'Pleegouders.'),
      { ...ander, status: 'ingetrokken' as const },
    ];
    expect(samenloop(coordinator, eigen, none, TODAY)).toEqual([]);
  });

  test('counts around today as long as nothing is planned', () => {
    const zonder = planned('eigen', undefined, 'Pleegouders.');
    expect(samenloop(coordinator, zonder, [planned('b', '2027-01-15', 'Pleegouders.')], TODAY)).toHaveLength(
      2,
    );
    expect(samenloop(coordinator, zonder, [ander], TODAY)).toEqual([]);
  });

  test('of many the first three stand there, and the others are counted', () => {
    const many = Array.from({ length: 5 }, (_, index) => planned(`x${index}`, '2027-02-01', 'Pleegouders.'));
    expect(samenloop(coordinator, eigen, many, TODAY)).toHaveLength(5);
    expect(samenloop(coordinator, eigen, many, TODAY)[3]).toBe('En nog 2 keer.');
  });
});

describe('looking for who asks the same people', () => {
  /** Finds by the keys that are stored, and says which were read. */
  const storeOf = (dossiers: readonly Dossier[]) => {
    const read: string[] = [];
    const select: OpdrachtStreams['select'] = async (where) => {
      const found = dossiers.filter((dossier) =>
        where.every(
          (one) =>
            'anyOf' in one && opdrachtKeys(dossier)[one.key]?.some((value) => one.anyOf.includes(value)),
        ),
      );
      read.push(...found.map(({ id }) => id));
      const versioned = found.map((state) => ({ id: state.id, version: 1, state, nonces: {}, chain: '' }));
      return { total: found.length, found: versioned };
    };
    return { select, read };
  };
  const at = (datum: string) => ({ now: () => localInstant(datum, '09:00') });
  const later = Array.from({ length: 40 }, (_, nr) => planned(`later${nr}`, '2028-03-15', 'Pleegouders.'));

  test('reads what is near in time, however many ask them at another time', async () => {
    const near = planned('ander', '2027-03', 'Pleegouders in de regio.');
    const { select, read } = storeOf([...later, near, planned('mantel', '2027-03-01', 'Mantelzorgers.')]);
    const eigen = planned('eigen', '2027-01-21', 'Een pleegouder die net begint.');

    expect(await createSamenloopFor({ select }, at(TODAY))(coordinator, eigen)).toHaveLength(2);
    expect(read).toEqual(['ander']);
  });

  test('finds what is at the very edge of three months, before and after', async () => {
    const edges = ['2026-10-21', '2027-04-23', '2026-10-20', '2027-04-24'];
    const { select } = storeOf(edges.map((wanneer) => planned(wanneer, wanneer, 'Pleegouders.')));
    const eigen = planned('eigen', '2027-01-21', 'Pleegouders.');

    const sentences = await createSamenloopFor({ select }, at(TODAY))(coordinator, eigen);
    expect(sentences.filter((one) => one.includes('(Opdracht '))).toEqual([
      expect.stringContaining('(Opdracht 2026-10-21)'),
      expect.stringContaining('(Opdracht 2027-04-23)'),
    ]);
  });

  test('while nothing is planned looks around today, and reads nothing for a plan that names no group', async () => {
    const { select, read } = storeOf([...later, planned('nu', '2026-12-01', 'Pleegouders.')]);
    const samenloopFor = createSamenloopFor({ select }, at(TODAY));

    expect(await samenloopFor(coordinator, planned('eigen', undefined, 'Pleegouders.'))).toHaveLength(2);
    expect(await samenloopFor(coordinator, planned('eigen', undefined, 'Iedereen.'))).toEqual([]);
    expect(read).toEqual(['nu']);
  });
});
