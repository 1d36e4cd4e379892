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
  /^(?:Vorige|Volgende|Ververs|Terug.*|Waarom krijg ik dit\?|Jaaragenda \d{4}|Later verder|Bekijk de opdracht|Naar de agenda)$/;
/** A list of what can be chosen: of the parts of a question, and of the names in a table. */
const LISTS = /^(?:een antwoord|import)/;

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
