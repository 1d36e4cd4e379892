import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { PostSource } from '../../src/bezorging/ports.ts';
import type { SignaalEvent } from '../../src/signalen/signaal.ts';
import { anActor } from '../support/dossiers.ts';
import { CARLA, CEES, type Person, PIETER, SAMIRA } from '../support/people.ts';
import { openSubjects, type Subjects } from '../support/subjects.ts';

let subjects: Subjects;
let source: PostSource;
beforeEach(async () => {
  subjects = openSubjects();
  const found = subjects.core.sources.find(({ kind }) => kind === 'signaal');
  if (!found) throw new Error('signalen have no posts');
  source = found;
  for (const person of [CARLA, SAMIRA, PIETER, CEES]) await subjects.opened(person);
  await say({
    soort: 'signaal ontvangen',
    signaal: { bron: 'website', onderwerp: 'Vervoer', tekst: 'De taxi is te laat.', ontvangen: '2026-11-13' },
  });
});
afterEach(() => subjects.close());

const say = (...events: readonly SignaalEvent[]) =>
  subjects.core.streams.signalen.change('s1', { actor: CARLA, at: subjects.clock.now() }, () => events);
const assign = ({ id, naam }: Person) => say({ soort: 'signaal toegewezen', aan: { id, naam } });

test('a signaal is put before who answers it, and before nobody while nobody does', async () => {
  expect(await source.posts('s1')).toEqual([]);

  await assign(SAMIRA);

  expect((await source.posts('s1')).map(({ target }) => target)).toEqual([`persoon:${SAMIRA.id}`]);
});

test('who had it before is shown that somebody else answers, and who never had it is not', async () => {
  await assign(SAMIRA);
  const [post] = await source.posts('s1');
  await assign(PIETER);
  const retired = (id: string) =>
    source.retired?.('s1', {
      id,
      source: 'signaal:s1',
      target: `persoon:${SAMIRA.id}`,
      state: 'sent',
      attempt: 1,
      activityId: 'staat er',
      changedAt: subjects.clock.now(),
    });

  expect(await retired(post?.id ?? '')).toMatchObject({ target: `persoon:${SAMIRA.id}` });
  expect(await retired('signaal-other')).toBeUndefined();
});

test('a signaal that changed is looked at by the coördinators, who has it, who had it, and who stands in', async () => {
  await assign(SAMIRA);
  await assign(PIETER);
  await subjects.core.mensen.reportAfwezigheid(anActor(PIETER), {
    van: '2026-11-16',
    tot: '2026-11-20',
    vervangerId: CEES.id,
  });
  subjects.asked();

  await source.touchOthers?.('s1');

  expect(new Set(subjects.asked())).toEqual(
    new Set([CARLA, PIETER, SAMIRA, CEES].map(({ id }) => `persoon:${id}`)),
  );
});
