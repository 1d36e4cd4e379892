import { describe, expect, test } from '@jest/globals';
import { cardBytes } from '../../src/bot/card-renderer.ts';
import { CARD_BUDGET_BYTES } from '../../src/shared/card-budget.ts';
import {
  actionsOf,
  type CardNode,
  cardTemplates,
  elementsOf,
  inputsOf,
  rendered,
} from '../support/card-reading.ts';
import { cardSamples } from '../support/card-samples.ts';
import { schemaProblems } from '../support/card-schema.ts';
import { cardVerbs } from '../support/card-verbs.ts';

const samples = cardSamples().map(({ name, message }) => ({ name, message, json: rendered(message) }));

describe.each(samples)('the card "$name"', ({ name, message, json }) => {
  test('uses only elements and properties that Teams knows', () => {
    expect(elementsOf(json).flatMap(schemaProblems)).toEqual([]);
  });

  test('can be read aloud and shows its sentence where no card is shown', () => {
    expect(json).toMatchObject({ version: '1.5', speak: message.summary, fallbackText: message.summary });
  });

  test('stays under the budget of a message', () => {
    expect(cardBytes(json)).toBeLessThanOrEqual(CARD_BUDGET_BYTES);
  });

  test('has no field that was not filled', () => {
    expect(JSON.stringify(json)).not.toContain('null');
    // What people type may look like a binding; those faces are 'lang'.
    if (!name.includes('lang')) expect(JSON.stringify(json)).not.toContain('${');
  });

  test('gives every input its own id', () => {
    const ids = inputsOf(json).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('explains every input with a line of text', () => {
    const containers = elementsOf(json).filter(({ items }) => Array.isArray(items));
    const explained = containers
      .map(({ items }) => items as { type: string; isSubtle?: boolean }[])
      .filter((items) => items.some(({ type }) => type.startsWith('Input.')));
    expect(
      explained.filter((items) => !items.some(({ type, isSubtle }) => type === 'TextBlock' && isSubtle)),
    ).toEqual([]);
  });

  test('says in words what a button does', () => {
    const buttons = elementsOf(json)
      .filter(({ type }) => type === 'ActionSet')
      .flatMap((set) => actionsOf(set));
    expect(buttons.filter(({ title }) => !title)).toEqual([]);
  });
});

const cardButtons = (json: CardNode) => buttonGroups(json).flat();
/** The buttons that stand together, in rows below each other. */
function buttonGroups(node: unknown): readonly (readonly CardNode[])[] {
  if (Array.isArray(node)) {
    const sets = node.filter(({ type }) => type === 'ActionSet');
    return [...(sets.length > 0 ? [sets.flatMap(actionsOf)] : []), ...node.flatMap(buttonGroups)];
  }
  if (typeof node !== 'object' || node === null || (node as CardNode).type === 'ActionSet') return [];
  return Object.values(node).flatMap(buttonGroups);
}
/** Turns a page, goes back or explains: nobody chooses between these and what the card is for. */
const ASIDE =
  /^(?:Vorige|Volgende|Ververs|Terug.*|Waarom krijg ik dit\?|Bekijk de jaaragenda van \d{4}|Later verder|Maak Word-document|Bekijk de opdracht|Naar de agenda)$/;
/** A list of what can be chosen: of the parts of a question, and of the names in a table. */
const LISTS = /^(?:een antwoord|import)/;

/** A line says what was, and no more. */
const hasHeading = samples.filter(({ message }) => message.card !== 'bot/regel');
const headingsOf = (json: CardNode) => elementsOf(json).filter(({ style }) => style === 'heading');

describe.each(hasHeading)('the headings of the card "$name"', ({ json }) => {
  test('begin with its title, the only large one, with the parts below it', () => {
    const [titel, ...parts] = headingsOf(json);
    expect(titel).toMatchObject({ size: 'Large' });
    expect(parts.filter(({ size }) => size !== undefined)).toEqual([]);
    expect(elementsOf(json).filter(({ size }) => size === 'Large' || size === 'ExtraLarge')).toEqual([titel]);
  });
});

/** What each colour of a chart says, of what stands beside it. */
const MEANINGS: Readonly<Record<string, RegExp>> = {
  good: /compleet|^(?!.*(?:te laat|niet)).*$/i,
  warning: /niet compleet|te laat|onvoldoende/i,
  neutral: /geen participatie|nog niet bekend/i,
  categoricalBlue: /.*/,
};
type Bar = {
  readonly x?: string;
  readonly legend?: string;
  readonly y?: number;
  readonly value?: number;
  readonly color: string;
};
const charts = samples.flatMap(({ name, json }) =>
  elementsOf(json)
    .filter(({ type }) => String(type).startsWith('Chart.'))
    .map((chart) => ({ name, json, chart, bars: chart.data as readonly Bar[] })),
);

describe('a chart', () => {
  test.each(charts)(
    'of the card "$name" has whole figures, which stand in words as well',
    ({ json, chart, bars }) => {
      // Bars have their figure beside them instead of an axis, which would have parts of one.
      if (chart.type === 'Chart.HorizontalBar') expect(chart.displayMode).toBe('AbsoluteNoAxis');
      const words = [String((chart.fallback as CardNode).text), ...textsOf(json)].join('\n');
      for (const { x, legend, y, value, color } of bars) {
        const figure = y ?? value ?? Number.NaN;
        expect(Number.isInteger(figure)).toBe(true);
        expect(words).toContain(x ?? legend);
        expect(words).toMatch(new RegExp(`\\b${figure}\\b`));
        expect(x ?? legend).toMatch(MEANINGS[color] ?? /^$/);
      }
    },
  );
});

function textsOf(json: CardNode): readonly string[] {
  return elementsOf(json).flatMap(({ type, text, facts }) => [
    ...(type === 'TextBlock' ? [String(text)] : []),
    ...((facts as readonly CardNode[] | undefined) ?? []).map(({ title, value }) => `${title}: ${value}`),
  ]);
}

describe.each(samples)('the buttons of the card "$name"', ({ name, json }) => {
  test('have at most one that stands out', () => {
    expect(cardButtons(json).filter(({ style }) => style === 'positive').length).toBeLessThanOrEqual(1);
  });

  test('never cancel a form beside cancelling something', () => {
    const titles = cardButtons(json).map(({ title }) => String(title));
    expect(titles.includes('Annuleren') && titles.some((one) => /^Annuleer/.test(one))).toBe(false);
  });

  test('are at most four equal ones together', () => {
    const equal = buttonGroups(json).map((group) =>
      group
        .filter(({ style, title }) => style === 'default' && !ASIDE.test(String(title)))
        .map(({ title }) => title),
    );
    expect(LISTS.test(name) ? [] : equal.filter(({ length }) => length > 4)).toEqual([]);
  });
});

test('every template is shown by a sample, and every sample has a template', () => {
  expect(new Set(samples.map(({ message }) => message.card))).toEqual(new Set(cardTemplates.keys()));
});

test('every verb is a subject and an action', () => {
  expect([...cardVerbs()].filter((verb) => !/^[a-z]+\.[a-z][A-Za-z]*$/.test(verb))).toEqual([]);
});

test('no picture is used without a text that says what it shows', () => {
  const pictures = samples.flatMap(({ json }) => elementsOf(json)).filter(({ type }) => type === 'Image');
  expect(pictures.filter(({ altText }) => !altText)).toEqual([]);
});

test('elements that not every client shows have a text instead', () => {
  const special = samples
    .flatMap(({ json }) => elementsOf(json))
    .filter(({ type }) => type === 'ProgressBar' || String(type).startsWith('Chart.'));
  expect(special.length).toBeGreaterThan(0);
  for (const element of special) expect(element.fallback).toMatchObject({ type: 'TextBlock', wrap: true });
});
