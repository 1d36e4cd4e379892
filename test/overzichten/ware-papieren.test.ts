import { expect, test } from '@jest/globals';
import { brachtenIn } from '../../src/opdrachten/ground/uitvoering-words.ts';
import { lokaalMakers } from '../../src/overzichten/gemeente-files.ts';
import { jaaragendaDocument } from '../../src/overzichten/jaaragenda-stuk.ts';
import { jaarRij } from '../../src/overzichten/jaaroverzicht.ts';
import { sectieTekst } from '../../src/overzichten/sectie.ts';
import { sampleOnderwerp } from '../support/card-samples-jaar.ts';
import {
  AGREED,
  aDossier,
  COMPLETE,
  coordinator,
  filledIn,
  NO_PARTICIPATION,
  SUBMITTED,
} from '../support/dossiers.ts';
import { createTestClock } from '../support/test-clock.ts';
import { brought, HELD, judged } from '../support/uitvoering.ts';

/** What a paper says of what is not settled, of who said something, and of days. */

test('that residents do not take part is proposed until the coördinator agrees', () => {
  const proposed = aDossier(...NO_PARTICIPATION.map(filledIn), SUBMITTED);

  expect(sectieTekst(proposed)).toContain('Geen participatie voorgesteld, omdat: spoed.');
  expect(sectieTekst(aDossier(...NO_PARTICIPATION.map(filledIn), SUBMITTED, AGREED))).toContain(
    'Geen participatie, omdat: spoed.',
  );
});

test('what others than residents brought in is not said to be theirs', () => {
  expect(brachtenIn([{ bron: 'inwoners' }])).toBe('Inwoners brachten 1 punt in');
  expect(brachtenIn([{ bron: 'inwoners' }, { bron: 'adviesraad' }])).toBe(
    'Inwoners en anderen brachten 2 punten in',
  );
  expect(brachtenIn([{ bron: 'ervaringsdeskundigen' }])).toBe('Ervaringsdeskundigen brachten 1 punt in');
  expect(brachtenIn([{ bron: 'adviesraad' }, { bron: 'onderzoek' }])).toBe(
    'Anderen dan inwoners brachten 2 punten in',
  );
});

test('the jaaragenda was fixed last on the last day, whatever stands first', () => {
  const fixed = (datum: string) => ({
    ...sampleOnderwerp(),
    vastgesteld: { id: `pfho-${datum}`, overlegNaam: 'PFHO', datum },
  });
  const stand = (...days: readonly string[]) =>
    jaaragendaDocument({
      agenda: { id: '2027', onderwerpen: days.map(fixed), vragen: [] },
      dossiers: new Map(),
      ...{ aan: 'PFHO', van: 'Carla', datum: '2027-04-01' },
    }).facts.at(-1)?.waarde;

  expect(stand('2026-12-17', '2026-12-17')).toBe('Vastgesteld door het PFHO op donderdag 17 december 2026');
  expect(stand('2027-03-11', '2026-12-17')).toBe(
    'Vastgesteld, het laatste onderwerp door het PFHO op donderdag 11 maart 2027',
  );
});

test('in the report of a year what is still open is counted, and what postpones is no besluit', () => {
  const postponed = {
    soort: 'besluit genomen',
    vergaderingId: 'pfho-2027-03-11',
    overlegNaam: 'PFHO',
    datum: '2027-03-11',
    uitkomst: 'uitgesteld',
  } as const;
  const dossier = aDossier(
    ...[filledIn(COMPLETE), SUBMITTED, AGREED, HELD, brought('Een', 'Twee', 'Drie')],
    judged('overgenomen', ['i1']),
    postponed,
  );

  const rij = jaarRij(dossier, '2027');

  expect(rij.resultaat).toContain('3 punten: 1 overgenomen, 0 deels, 0 niet, 2 nog open.');
  expect(rij.vervolg).toContain('Nog geen besluit.');
});

test('in the report of a year stands what was brought in in that year, and of what that is not known', () => {
  const plan = filledIn({
    ...COMPLETE,
    activiteiten: [
      { id: 'a1', soort: 'focusgroep', wanneer: '2027-01-21', aantal: 12 },
      { id: 'a2', soort: 'werkbezoek', wanneer: '2028-02-03', aantal: 5 },
    ],
  });
  const later = {
    soort: 'activiteit gehouden',
    activiteitId: 'a2',
    datum: '2028-02-03',
    aantal: 5,
    opbrengst: 'Het kan vlotter.',
  } as const;
  const brachten = (activiteitId: string | undefined, ...ids: readonly string[]) =>
    ({
      soort: 'inbreng toegevoegd',
      punten: ids.map((id) => ({ id, bron: 'inwoners' as const, tekst: `Punt ${id}`, activiteitId })),
    }) as const;
  const dossier = aDossier(
    ...[plan, SUBMITTED, AGREED, HELD, later],
    ...[brachten('a1', 'i1', 'i2'), brachten('a2', 'i3'), brachten(undefined, 'i4')],
  );

  expect(jaarRij(dossier, '2027').resultaat).toBe(
    'Mensen willen een vaste hulp. 2 punten: 0 overgenomen, 0 deels, 0 niet, 2 nog open. Van 1 punt is niet vastgelegd in welk jaar het is gezegd.',
  );
  expect(jaarRij(dossier, '2028').resultaat).toContain('1 punt: 0 overgenomen, 0 deels, 0 niet, 1 nog open.');
});

test('a day on which a gemeente decides lasts that day in a calendar', async () => {
  const gezegd = { id: 'l', gemeente: 'Huizen', datum: '2027-03-31', wat: 'De raad besluit.' };
  const dossier = {
    ...aDossier(),
    gemeenten: ['Huizen'],
    lokaleDatums: [{ ...gezegd, op: '', door: '', doorId: '' }],
  };
  let items: readonly unknown[] = [];
  const makers = lokaalMakers(
    {
      gemeenten: { get: async () => ({ id: 'huizen', naam: 'Huizen', contacten: [] }) as never },
      streams: {
        opdrachten: { findBy: async () => [{ state: dossier }] as never },
        jaaragendas: { list: async () => [] },
      },
      datesOfAll: async () => () => ({ route: [] }),
      clock: createTestClock(),
    },
    async (agenda) => {
      ({ items } = agenda);
      return { type: 'text/calendar', bytes: new Uint8Array() };
    },
  );

  await makers['lokale datums'](coordinator, { gemeente: 'huizen' });

  expect(items).toMatchObject([{ van: '2027-03-31', tot: '2027-04-01' }]);
});
