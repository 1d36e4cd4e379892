import { expect, test } from '@jest/globals';
import type { Query } from '../../src/statusvragen/ground/query.ts';
import { is } from '../../src/statusvragen/ground/query.ts';
import { namedReadings } from '../../src/statusvragen/named-readings.ts';
import { nearestKinds } from '../../src/statusvragen/voorbeeldvragen.ts';
import { ask } from './question-world.ts';

/** What is asked back begins with what may be meant: one press gives it. */

async function nearestTo(text: string): Promise<{ readonly near: readonly Query[]; readonly words: string }> {
  const read = await ask(text);
  if (read.kind !== 'unknown' && read.kind !== 'unsure') throw new Error(`${text}: ${read.kind}`);
  const near = read.kind === 'unsure' ? [read.query, ...read.near] : read.near;
  return { near, words: read.words.join(' ') };
}

test.each([
  ['is de verwerking van pleegzorg op tijd gedaan', 'opdrachten', is('opdracht', 'pz'), 'tijd'],
  ['hoe vaak is de focusgroep dit jaar gevraagd', 'activiteiten', is('methode', 'focusgroep'), 'gevraagd'],
])(
  'of ‘%s’ the reading without the words that are not known comes first',
  async (text, over, filter, word) => {
    const { near, words } = await nearestTo(text);
    expect(near[0]?.over).toBe(over);
    expect(near[0]?.filters).toContainEqual(filter);
    expect(words).toContain(word);
  },
);

test('what leaves hardly more over and is about something else is a choice as well', async () => {
  const { near } = await nearestTo('hoe vaak is de focusgroep dit jaar gevraagd');
  expect(near.map(({ over }) => over)).toEqual(['activiteiten', 'opdrachten']);
});

test('of a text of which hardly a word is known nothing is proposed as what was meant', async () => {
  const { near } = await nearestTo('bel de garage even over die deuk in mijn bumper en de nieuwe banden');
  expect(near).toEqual([]);
});

test('an answer that would not say what the question word asks is no answer', async () => {
  const asked = await Promise.all(
    [
      'hoeveel mensen deden mee aan pleegzorg en is er een besluit',
      'hoeveel punten zijn overgenomen per programma',
      'hoe schrijf ik een passage',
    ].map((text) => ask(text)),
  );
  expect(asked.map(({ kind }) => kind).filter((kind) => kind === 'query')).toEqual([]);
});

test.each([['klopte het aantal mensen bij pleegzorg met de planning', 'activiteiten', is('opdracht', 'pz')]])(
  'of ‘%s’ what is proposed is of what it names',
  async (text, over, filter) => {
    const read = await ask(text);
    if (read.kind !== 'unknown' && read.kind !== 'unsure') throw new Error(`${text}: ${read.kind}`);

    const proposed = namedReadings(read.named ?? [], await nearestKinds(text, undefined), []);

    expect(proposed[0]).toEqual({ over, vorm: 'lijst', filters: [filter] });
    expect(proposed[1]).toEqual({ over: 'opdrachten', vorm: 'stand', filters: [filter] });
  },
);

test('of a text that names nothing but days, or nothing at all, no list of all is proposed', () => {
  const october = { filter: 'periode', van: '2026-10-01' } as const;

  expect(namedReadings([], ['opdrachten', 'inbreng'], [])).toEqual([]);
  expect(namedReadings([october], ['opdrachten', 'inbreng'], [])).toEqual([]);
});

test('what is the asker’s own is called so, and not by an id', async () => {
  const { words } = await nearestTo('in welke vergaderingen komen mijn opdrachten nog');

  expect(words).toContain('mijn');
});
