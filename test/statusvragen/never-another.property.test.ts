import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import type { Query } from '../../src/statusvragen/ground/query.ts';
import type { Understanding } from '../../src/statusvragen/taal/understanding.ts';
import {
  BOUNDS_IT,
  type Change,
  CONDITIONS,
  FRAMES,
  KNOWN_QUESTIONS,
  meaningOf,
  numberOf,
  SAYS_THE_SAME,
  swapped,
} from './generated-questions.ts';
import { ask } from './question-world.ts';

/** Whatever is put around a question or together: it is read as what it means, or asked back; never as something else. */

/** Of each question some of the changes, so that each change is tried on many: all of them would take minutes. */
const ONE_IN = 12;

function* changed(changes: readonly Change[]) {
  for (const { vraag, query } of KNOWN_QUESTIONS)
    for (const [nth, { name, change }] of changes.entries()) {
      const text = (numberOf(vraag) + nth) % ONE_IN === 0 ? change(vraag) : undefined;
      if (text !== undefined) yield { name, text, query };
    }
}

/** The query that is answered at once, with nothing said to be left out. */
function answered(read: Understanding): Query | undefined {
  return read.kind === 'query' && read.notUnderstood.length === 0 ? read.query : undefined;
}

/** What is absent is the same as what is undefined. */
const isSame = (found: Query, query: Query): boolean =>
  isDeepStrictEqual(JSON.parse(said(found)), JSON.parse(said(query)));
const said = (query: Query): string => JSON.stringify(query);

test('what people say around a question, and the tone of it, make no other question of it', async () => {
  const others: string[] = [];
  let same = 0;
  let all = 0;
  for (const { text, query } of changed(SAYS_THE_SAME)) {
    const found = answered(await ask(text));
    all += 1;
    if (found === undefined) continue;
    if (isSame(found, query)) same += 1;
    else others.push(`${text} → ${said(found)}`);
  }
  expect(others).toEqual([]);
  expect(all).toBeGreaterThan(1000);
  expect(same / all).toBeGreaterThan(0.97);
}, 120_000);

test('a word that bounds a question and that nobody knows is never left out without a word', async () => {
  const silent: string[] = [];
  let all = 0;
  for (const { text, query } of changed(BOUNDS_IT)) {
    const found = answered(await ask(text));
    all += 1;
    if (found !== undefined && isSame(found, query)) silent.push(text);
  }
  expect(silent).toEqual([]);
  expect(all).toBeGreaterThan(1000);
}, 120_000);

test('two conditions in either order are both of them, or are asked back', async () => {
  const others: string[] = [];
  let same = 0;
  let all = 0;
  for (const [frame, [vorm, put]] of FRAMES.entries())
    for (const [first, [one, a]] of CONDITIONS.entries())
      for (const [second, [other, b]] of CONDITIONS.entries()) {
        const isTwice = a.filter === b.filter && a.filter !== 'heeft';
        if (first === second || isTwice || (first + second + frame) % 2 === 0) continue;
        const text = put(`${one} ${other}`);
        const found = answered(await ask(text));
        all += 1;
        if (found === undefined) continue;
        const wanted = meaningOf({ over: 'opdrachten', vorm, filters: [a, b] });
        if (JSON.stringify(meaningOf(found)) === JSON.stringify(wanted)) same += 1;
        else others.push(`${text} → ${said(found)}`);
      }
  expect(others).toEqual([]);
  expect(all).toBeGreaterThan(500);
  expect(same / all).toBeGreaterThan(0.8);
}, 120_000);

test('two letters in the wrong order are read as what was meant, or are asked back', async () => {
  const others: string[] = [];
  let same = 0;
  let all = 0;
  for (const { vraag, query } of KNOWN_QUESTIONS) {
    // A word of a text is looked for as it was typed.
    const isOfText = query.filters.some(({ filter }) => filter === 'plantekst' || filter === 'woord');
    const text = isOfText ? undefined : swapped(vraag);
    if (text === undefined) continue;
    const found = answered(await ask(text));
    all += 1;
    if (found === undefined) continue;
    if (isSame(found, query)) same += 1;
    else others.push(`${text} → ${said(found)}`);
  }
  expect(others).toEqual([]);
  expect(all).toBeGreaterThan(1000);
  expect(same / all).toBeGreaterThan(0.9);
}, 120_000);
