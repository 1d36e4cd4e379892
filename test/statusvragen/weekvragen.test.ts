import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { PostSource } from '../../src/bezorging/ports.ts';
import { rolled } from '../../src/statusvragen/bewaard/rolling.ts';
import { is, type Query, within } from '../../src/statusvragen/ground/query.ts';
import { textOf } from '../support/card-reading.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { openSubjects, type Subjects } from '../support/subjects.ts';

/** What stands in the message of a Monday, and when there is none. It is Monday 16 November 2026. */
let subjects: Subjects;
let source: PostSource;

beforeEach(async () => {
  subjects = openSubjects();
  const found = subjects.core.sources.find(({ kind }) => kind === 'weekvragen');
  if (!found) throw new Error('nothing posts the questions of the week');
  source = found;
  for (const person of [CARLA, SAMIRA, PIETER]) await subjects.opened(person);
});
afterEach(() => subjects.close());

const ACTOR = { ...CARLA, rollen: ['coördinator' as const] };
const about = (...filters: Query['filters'][number][]): Query => ({
  over: 'opdrachten',
  vorm: 'lijst',
  filters,
});
const MONDAY = '2026-11-23T07:30:00.000Z';

async function onMonday(moment = MONDAY): Promise<string> {
  const { clock } = subjects;
  clock.advance(Date.parse(moment) - Date.parse(clock.now()));
  const [post] = await source.posts(CARLA.id);
  return post ? textOf(post.message) : '';
}

test('names people as they are called now', async () => {
  await subjects.core.weekvragen.keep(ACTOR, about(is('persoon', SAMIRA.id)));
  await subjects.core.mensen.remember({ id: SAMIRA.id, naam: 'Samira de Wit' });

  expect(await onMonday()).toContain('Opdrachten · Samira de Wit');
});

test('says when a part of the question is there no more, and what it cannot read', async () => {
  const { weekvragen } = subjects.core;
  await weekvragen.keep(ACTOR, about(is('gemeente', 'Nergenshuizen')));
  // As a later version would have written it.
  await subjects.core.streams.weekvragen.change(CARLA.id, { actor: CARLA, at: subjects.clock.now() }, () => [
    { soort: 'weekvraag bewaard', id: 'later', query: { over: 'dromen' } },
  ]);

  const text = await onMonday();
  expect(text).toContain('Een deel van deze vraag is er niet meer.');
  expect(text).not.toContain('Geen opdrachten');
  expect(text).toContain('Een vraag van een andere versie');
});

test('is none for who left, nor before the moment, and waits for a holiday to be over', async () => {
  const { core } = subjects;
  await core.weekvragen.keep(ACTOR, about());
  expect(await onMonday('2026-11-20T09:00:00.000Z')).toBe('');
  expect(await onMonday('2026-11-23T07:29:59.000Z')).toBe('');
  expect(await onMonday()).not.toBe('');
  expect(await source.nextDue?.(CARLA.id, MONDAY)).toBe('2026-11-30T07:30:00.000Z');
  // Easter Monday 2027.
  expect(await source.nextDue?.(CARLA.id, '2027-03-26T12:00:00.000Z')).toBe('2027-03-30T06:30:00.000Z');

  await core.mensen.noteLeft(CARLA.id);
  expect(await onMonday()).toBe('');
});

test('is one for the same question, and of all kept by two at once at most ten', async () => {
  const { weekvragen } = subjects.core;
  const queries = Array.from({ length: 12 }, (_, index): Query => ({ ...about(), hoogstens: index + 1 }));
  const kept = await Promise.all([...queries, ...queries].map((query) => weekvragen.keep(ACTOR, query)));

  expect(await weekvragen.list(CARLA.id)).toHaveLength(10);
  expect(new Set(kept.filter((id) => id !== undefined)).size).toBe(10);
});

test('is the same question in another week', async () => {
  const { weekvragen } = subjects.core;
  const first = await weekvragen.keep(ACTOR, about(within({ van: '2026-11-16', tot: '2026-11-22' })));
  subjects.clock.advance(14 * 24 * 60 * 60 * 1000);

  expect(await weekvragen.keep(ACTOR, about(within({ van: '2026-11-30', tot: '2026-12-06' })))).toBe(first);
  expect(await weekvragen.list(CARLA.id)).toHaveLength(1);
});

test.each([
  ['this week', { van: '2026-11-16', tot: '2026-11-22' }, { van: '2027-02-22', tot: '2027-02-28' }],
  ['next week', { van: '2026-11-23', tot: '2026-11-29' }, { van: '2027-03-01', tot: '2027-03-07' }],
  ['this month', { van: '2026-11-01', tot: '2026-11-30' }, { van: '2027-02-01', tot: '2027-02-28' }],
  ['this year', { van: '2026-01-01', tot: '2026-12-31' }, { van: '2027-01-01', tot: '2027-12-31' }],
  ['the last two weeks', { van: '2026-11-03', tot: '2026-11-17' }, { van: '2027-02-08', tot: '2027-02-22' }],
  ['from today', { van: '2026-11-17' }, { van: '2027-02-22' }],
  [
    'a month that was named',
    { van: '2027-01-01', tot: '2027-01-31' },
    { van: '2027-01-01', tot: '2027-01-31' },
  ],
  ['until a day that was named', { tot: '2027-01-15' }, { tot: '2027-01-15' }],
])('asks for %s as it is meant on the day', (_what, asked, meant) => {
  expect(rolled(about(within(asked)), '2026-11-17', '2027-02-22')).toEqual(about(within(meant)));
});
