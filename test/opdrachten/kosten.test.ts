import { describe, expect, test } from '@jest/globals';
import { geplandWords, kostenOf, kostenPosten } from '../../src/opdrachten/ground/kosten.ts';
import { type EchteKosten, type Kosten, typedKosten } from '../../src/opdrachten/ground/kosten-schema.ts';
import { echteKostenWords, kostenWords } from '../../src/opdrachten/ground/kosten-words.ts';
import type { Plan } from '../../src/opdrachten/ground/plan-schema.ts';
import { somWords } from '../../src/shared/som.ts';

const STAMP = { door: 'Els Verkerk', doorId: 'els', op: '2027-01-22T09:00:00.000Z' };
const activiteit = (id: string, kosten?: Kosten, wanneer = '2027-01-21') => ({
  ...{ id, soort: 'focusgroep', wanneer, aantal: 12 },
  ...(kosten ? { kosten } : {}),
});
const gehouden = (kosten?: EchteKosten, datum = '2027-01-21') => ({
  gehouden: { ...STAMP, datum, aantal: 11, opbrengst: 'Veel.', ...(kosten ? { kosten } : {}) },
});
const plan = (activiteiten: Plan['activiteiten'], more: Plan = {}): Plan => ({
  vanToepassing: 'ja',
  activiteiten,
  ...more,
});
const ALLES: Kosten = { vergoedingen: 12, bedrag: 1500, overig: 8000 };

describe('what an opdracht costs', () => {
  test('is what its activiteiten cost together: number times amount, and the rest', () => {
    const { gepland } = kostenOf({
      plan: plan([activiteit('a', ALLES), activiteit('b', { ...ALLES, overig: 0 })]),
    });

    expect(gepland).toEqual({ centen: 26_000 + 18_000, onbekend: 0 });
  });

  test('counts apart of what not everything is known', () => {
    const dossier = { plan: plan([activiteit('a', { vergoedingen: 12, bedrag: 1500 }), activiteit('b')]) };

    expect(kostenOf(dossier).gepland).toEqual({ centen: 18_000, onbekend: 2 });
    expect(geplandWords(dossier)).toBe('€ 180,00. Van 2 onderdelen is niet alles bekend');
  });

  test('is nothing that anybody said, as long as nobody did', () => {
    expect(geplandWords({ plan: plan([activiteit('a')]) })).toBe('');
    expect(somWords(kostenOf({ plan: plan([activiteit('a')]) }).gepland)).toBe('niet bekend');
  });

  test('holds what a plan of before says of all activiteiten together, which then need none of their own', () => {
    const oud = plan([activiteit('a'), activiteit('b')], { vergoedingAantal: 24, vergoedingBedrag: 12.5 });

    expect(kostenOf({ plan: oud }).gepland).toEqual({ centen: 30_000, onbekend: 0 });
    expect(geplandWords({ plan: { ...oud, overigeKosten: 'zaalhuur' } })).toBe(
      '€ 300,00. Van 1 onderdeel is niet alles bekend',
    );
    expect(
      kostenOf({ plan: { ...oud, overigeKosten: 'zaalhuur', overigeKostenBedrag: 80.1 } }).gepland,
    ).toEqual({
      centen: 38_010,
      onbekend: 0,
    });
  });

  test('really is what was recorded of what was held', () => {
    const { echt, onbetaald, nogTeKomen } = kostenOf({
      plan: plan([
        activiteit('a', ALLES),
        activiteit('b', ALLES),
        activiteit('c', ALLES),
        activiteit('d', ALLES),
      ]),
      uitvoering: {
        a: gehouden({ vergoedingen: 11, bedrag: 1500, overig: 0, betaald: 'nee' }),
        b: gehouden({ vergoedingen: 10, bedrag: 1500, overig: 500, betaald: 'ja' }),
        c: gehouden(),
      },
    });

    expect(echt).toEqual({ centen: 16_500 + 15_500, onbekend: 1 });
    // Of c nobody said what it cost, and so not whether something is still to be paid.
    expect(onbetaald).toEqual({ centen: 16_500, onbekend: 1 });
    expect(nogTeKomen).toEqual({ centen: 26_000, onbekend: 0 });
  });

  test('of what does not go on is nothing planned', () => {
    const { gepland, nogTeKomen } = kostenOf({
      plan: plan([activiteit('a', ALLES)]),
      uitvoering: { a: { geannuleerd: { ...STAMP, reden: 'Te weinig mensen.' } } },
    });

    expect([gepland.centen, nogTeKomen.centen]).toEqual([0, 0]);
  });

  test('what was spent comes out of what the plan says of all together', () => {
    const dossier = {
      plan: plan([activiteit('a'), activiteit('b')], { vergoedingAantal: 24, vergoedingBedrag: 15 }),
      uitvoering: { a: gehouden({ vergoedingen: 10, bedrag: 1500, overig: 0 }) },
    };

    expect(kostenOf(dossier).nogTeKomen.centen).toBe(36_000 - 15_000);
    const done = { ...dossier, uitvoering: { ...dossier.uitvoering, b: gehouden() } };
    expect(kostenOf(done).nogTeKomen).toEqual({ centen: 0, onbekend: 0 });
  });

  test('counts in the year in which it is held', () => {
    const posten = kostenPosten({
      plan: plan([activiteit('a', ALLES), activiteit('b', ALLES, '2027-12')]),
      uitvoering: { b: { verplaatst: { ...STAMP, naar: '2028-01', reden: 'De zaal was vol.' } } },
    });

    expect(posten.map(({ jaar }) => jaar)).toEqual([2027, 2028]);
  });
});

describe('costs as they are typed', () => {
  test('get the usual amount when only their number is', () => {
    expect(typedKosten({ vergoedingen: 12 }, 1500)).toMatchObject({ vergoedingen: 12, bedrag: 1500 });
    expect(typedKosten({ vergoedingen: 0 }, 1500)?.bedrag).toBeUndefined();
    expect(typedKosten({}, 1500)).toBeUndefined();
  });

  test('are said as people say them', () => {
    expect(kostenWords(ALLES)).toBe('12 × € 15,00 en € 80,00 andere kosten');
    expect(kostenWords({ vergoedingen: 0, overig: 0 })).toBe('geen vergoedingen en geen andere kosten');
    expect(echteKostenWords({ ...ALLES, betaald: 'nee' })).toBe(
      '12 × € 15,00 en € 80,00 andere kosten (nog niet betaald)',
    );
    expect(echteKostenWords(ALLES)).toContain('of het betaald is, is niet bekend');
    expect(echteKostenWords({ vergoedingen: 0, overig: 0, betaald: 'ja' })).not.toContain('betaald');
  });
});
