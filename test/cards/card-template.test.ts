// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are bindings of card templates, in plain texts
import { describe, expect, test } from '@jest/globals';
import { createCardRenderer } from '../../src/bot/card-renderer.ts';
import type { CardMessage } from '../../src/bot/ports.ts';
import { EMPTY_LINE } from '../../src/shared/markdown.ts';
import { cardTemplates, rendered } from '../support/card-reading.ts';
import { cardSamples } from '../support/card-samples.ts';
import { POST_SAMPLES } from '../support/post-samples.ts';
import { createReferenceRenderer } from '../support/reference-card.ts';

const fillByReference = createReferenceRenderer(cardTemplates);
/** It changes the data that it gets. */
const reference = ({ data, ...message }: CardMessage) =>
  fillByReference({ ...message, data: structuredClone(data) });

/** The card, and each shorter face of it. */
function* facesOf(message: CardMessage): Generator<CardMessage> {
  for (let face: CardMessage | undefined = message; face; face = face.shorter?.()) yield face;
}

describe.each(cardSamples())('the card "$name"', ({ message }) => {
  test('is, in each of its faces, what Microsoft’s templating makes of it, property by property', () => {
    for (const { shorter: _shorter, ...face } of facesOf(message))
      expect(JSON.stringify(rendered(face))).toBe(JSON.stringify(reference(face)));
  });
});

describe.each(Object.entries(POST_SAMPLES))('a post about a %s', (_onderwerp, samples) => {
  test('is, in each of its faces, what Microsoft’s templating makes of it', async () => {
    const posts = await samples();
    expect(posts.length).toBeGreaterThan(0);
    for (const { post } of posts)
      for (const { shorter: _shorter, ...face } of facesOf(post.message))
        expect(JSON.stringify(rendered(face))).toBe(JSON.stringify(reference(face)));
  });
});

/** Ways in which the language can be used, whether or not a template of today does. */
const LANGUAGE: readonly (readonly [string, unknown, Readonly<Record<string, unknown>>])[] = [
  ['text among bindings', { text: 'f-${a}-${$root.b}.' }, { a: 1, b: true }],
  ['a value of its own type', { value: '${a}', list: '${b}' }, { a: 12, b: [{ x: 1 }] }],
  ['a path', { text: '${a.b.c}' }, { a: { b: { c: 'diep' } } }],
  ['a text that looks like a binding', { text: '${a}' }, { a: '${b}' }],
  ['nobody', { body: [{ $data: '${rows}', text: '${a}' }] }, { rows: [] }],
  ['one', { body: [{ $data: '${rows}', text: '${a}' }] }, { rows: [{ a: 'x' }] }],
  ['two', { body: [{ $data: '${rows}', text: '${a}' }, 'end'] }, { rows: [{ a: 'x' }, { a: 'y' }] }],
  ['one as a property', { more: { $data: '${rows}', text: '${a}' } }, { rows: [{ a: 'x' }] }],
  ['two as a property', { more: { $data: '${rows}', text: '${a}' } }, { rows: [{ a: 'x' }, { a: 'y' }] }],
  ['nothing as a property', { more: { $when: '${a}', text: 'x' } }, { a: false }],
  ['an object as its data', { more: { $data: '${one}', text: '${a} ${$root.b}' } }, { one: { a: 1 }, b: 2 }],
  [
    'rows in rows',
    { body: [{ $data: '${rows}', in: [{ $data: '${rows}', text: '${$data}' }] }] },
    { rows: [{ rows: ['a', 'b'] }, { rows: [] }, { rows: ['c'] }] },
  ],
  [
    'a condition of each row',
    { body: [{ $data: '${rows}', $when: "${a != ''}", text: '${a}' }] },
    { rows: [{ a: '' }, { a: 'x' }, { a: 0 }] },
  ],
  ['what is this text', { body: [{ $when: "${a == 'x'}", text: 'ja' }] }, { a: 'x' }],
  ['what is another text', { body: [{ $when: "${a == 'x'}", text: 'ja' }] }, { a: 'y' }],
  ['what is not there at all', { body: [{ $when: "${a == ''}", text: 'ja' }] }, {}],
  ['what is not there, and is another', { body: [{ $when: "${a != ''}", text: 'ja' }] }, {}],
  ['a list with items', { body: [{ $when: '${count(a) > 0}', text: 'ja' }] }, { a: [1] }],
  ['a list without', { body: [{ $when: '${count(a) > 0}', text: 'ja' }] }, { a: [] }],
  ['what is true', { body: [{ $when: '${a}', text: 'ja' }] }, { a: true }],
  ['what is no yes or no', { body: [{ $when: '${a}', text: 'ja' }] }, { a: 'x' }],
  ['nothing in data', { data: '${a}' }, { a: { b: null, c: [{ d: null, e: 1 }], f: 2 } }],
  [
    'a text in parts',
    { body: [{ type: 'TextBlock', text: '${a}', separator: true, wrap: true }] },
    { a: ['een', 'twee', 'drie'].join(EMPTY_LINE) },
  ],
  [
    'a text in parts of which some lines are shown',
    { body: [{ type: 'TextBlock', text: '${a}', maxLines: 2 }] },
    { a: ['een', 'twee'].join(EMPTY_LINE) },
  ],
];

describe('of what a template may say', () => {
  test.each(LANGUAGE)('%s is filled as Microsoft’s templating does it', (_what, template, data) => {
    const templates = new Map([['test/card', template]]);
    const message = { card: 'test/card', data, summary: 's' };
    const ours = JSON.stringify(createCardRenderer(templates).render(message));
    expect(ours).toBe(JSON.stringify(createReferenceRenderer(templates)(message)));
  });

  test.each([
    ["${a > 'b'}", {}],
    ['${count(a)}', {}],
    ['${not(a)}', {}],
    ['altijd', {}],
  ])('a condition such as %s is refused before it is ever shown', ($when) => {
    const templates = new Map([['test/card', { body: [{ $when, text: 'x' }] }]]);
    expect(() => createCardRenderer(templates)).toThrow(/is no condition/);
  });

  test('filling a card leaves the data that it was given as it is', () => {
    const data = { a: { b: null, c: 'x' }, t: `een${EMPTY_LINE}twee`, rows: [{ a: null }] };
    const before = structuredClone(data);
    const template = { data: '${a}', rows: '${rows}', body: [{ type: 'TextBlock', text: '${t}' }] };
    const card = createCardRenderer(new Map([['test/card', template]])).render({
      card: 'test/card',
      data,
      summary: 's',
    });

    expect(card).toMatchObject({ data: { c: 'x' }, rows: [{}] });
    expect(data).toEqual(before);
  });
});
