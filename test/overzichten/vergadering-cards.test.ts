import { describe, expect, test } from '@jest/globals';
import { vergaderingOverzichtCard } from '../../src/overzichten/vergadering-cards.ts';
import { actionsOf, elementsOf, rendered, textOf } from '../support/card-reading.ts';
import { FULL_PLAN, HALF_PLAN, sampleDossier, sampleSummary } from '../support/card-sample-data.ts';

const complete = sampleDossier({
  id: 'o1',
  titel: 'Huishoudelijke hulp',
  status: 'plan ingediend',
  plan: FULL_PLAN,
});
const half = sampleDossier({ id: 'o2', titel: 'Jeugd', status: 'plan in concept', plan: HALF_PLAN });
const without = sampleDossier({
  id: 'o3',
  titel: 'Evaluatie',
  status: 'geen participatie',
  plan: { vanToepassing: 'nee', redenGeen: 'spoed' },
  projectleiders: [],
});

describe('the summary of a vergadering', () => {
  const card = vergaderingOverzichtCard(sampleSummary([complete, half, without]));

  test('is named after the overleg and its day', () => {
    expect(textOf(card)).toContain('Directieoverleg · dinsdag 15 december 2026');
  });

  test('counts in words what the chart shows', () => {
    expect(textOf(card)).toContain(
      '3 opdrachten. Plan compleet: 1. Plan niet compleet: 1. Geen participatie: 1.',
    );
    const chart = elementsOf(rendered(card)).find(({ type }) => type === 'Chart.Donut');
    expect(chart?.data).toEqual([
      { legend: 'plan compleet', value: 1, color: 'good' },
      { legend: 'plan niet compleet', value: 1, color: 'warning' },
      { legend: 'geen participatie', value: 1, color: 'neutral' },
    ]);
  });

  test('shows each opdracht with its state, and its projectleider where nothing is missing', () => {
    expect(textOf(card)).toContain('Huishoudelijke hulp ›\n✓ plan compleet · Samira El Amrani');
    expect(textOf(card)).toContain('Jeugd ›\n◐ plan niet compleet · nog 5 antwoorden nodig\n');
    expect(textOf(card)).toContain(
      'Evaluatie ›\n– geen participatie, omdat: spoed · projectleider nog niet bekend',
    );
  });

  test('never says that somebody is late', () => {
    expect(textOf(card)).not.toMatch(/te laat|uiterlijk|deadline/i);
  });

  test('opens an opdracht', () => {
    expect(actionsOf(rendered(card)).map(({ verb, data }) => ({ verb, data }))).toEqual(
      ['o1', 'o2', 'o3'].map((opdracht) => ({ verb: 'opdrachten.show', data: { opdracht } })),
    );
  });

  test('shows thirty and counts the rest', () => {
    const many = vergaderingOverzichtCard(sampleSummary(Array(34).fill(half)));
    expect(actionsOf(rendered(many))).toHaveLength(30);
    expect(textOf(many)).toContain('En nog 4 opdrachten.');
  });

  test('has no chart when there is nothing to count', () => {
    const empty = vergaderingOverzichtCard(sampleSummary([]));
    expect(textOf(empty)).toContain('Voor deze vergadering zijn geen opdrachten bekend.');
    expect(elementsOf(rendered(empty)).some(({ type }) => type === 'Chart.Donut')).toBe(false);
  });
});
