import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PostSource } from '../../src/bezorging/ports.ts';
import { anActor, coordinator } from '../support/dossiers.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addDossier, openSubjects, type Subjects } from '../support/subjects.ts';

let subjects: Subjects;
let source: PostSource;
let id: string;
beforeEach(async () => {
  subjects = openSubjects();
  for (const person of [CARLA, SAMIRA, PIETER]) await subjects.opened(person);
  source = sourceOf(subjects);
  id = await addDossier(subjects, coordinator, 'Vervoer', { person: SAMIRA, datum: '2026-12-15' });
  subjects.asked();
});
afterEach(() => subjects.close());

function sourceOf({ core }: Subjects): PostSource {
  const found = core.sources.find(({ kind }) => kind === 'opdracht');
  if (!found) throw new Error('opdrachten have no posts');
  return found;
}

/** What is looked at because of it, each once. */
async function touched(): Promise<ReadonlySet<string>> {
  subjects.asked();
  await source.touchOthers?.(id);
  return new Set(subjects.asked());
}
const vergaderingOf = async () => (await subjects.core.opdrachten.get(id)).state.vergaderingId ?? '';

describe('an opdracht that changed', () => {
  test('is looked at in its meeting and by the people who hear of it', async () => {
    expect(await touched()).toEqual(
      new Set([`vergadering:${await vergaderingOf()}`, `persoon:${CARLA.id}`, `persoon:${SAMIRA.id}`]),
    );
  });

  test('is told once', async () => {
    await touched();

    expect(await touched()).toEqual(new Set());
  });

  test('in nothing that reminders say is looked at in its meeting alone', async () => {
    await touched();

    const write = async (inputs: Readonly<Record<string, string>>, nonce: string) => {
      const { version } = await subjects.core.opdrachten.get(id);
      const step = { onderdeel: 'vraag', inputs, next: 'later' } as const;
      await subjects.core.opdrachten.saveStep(anActor(SAMIRA), id, { version, nonce }, step);
    };
    await write({ vanToepassing: 'ja' }, 'n1');
    await touched();
    await write({ centraleVraag: 'Wat helpt jou?' }, 'n2');

    expect(await touched()).toEqual(new Set([`vergadering:${await vergaderingOf()}`]));
  });

  test('and changed back, of which this instance missed the first half, is looked at by its people', async () => {
    await touched();
    const { opdrachten } = subjects.core;
    await opdrachten.assign(coordinator, id, 'n1', [{ naam: PIETER.naam, persoonId: PIETER.id }]);
    await opdrachten.assign(coordinator, id, 'n2', [{ naam: SAMIRA.naam, persoonId: SAMIRA.id }]);

    expect(await touched()).toContain(`persoon:${SAMIRA.id}`);
  });

  test('to another meeting is looked at in both', async () => {
    await touched();
    const first = await vergaderingOf();
    const other = await subjects.core.vergaderingen.ensure(
      CARLA,
      { id: 'pfho', naam: 'Portefeuillehoudersoverleg' },
      '2027-01-28',
    );
    await subjects.core.opdrachten.setVergadering(coordinator, id, other.id);

    const all = await touched();

    expect(all).toContain(`vergadering:${first}`);
    expect(all).toContain(`vergadering:${other.id}`);
  });

  test('with a name that nobody confirmed asks for the yes of a coördinator', async () => {
    await touched();
    await subjects.core.opdrachten.assign(coordinator, id, 'n1', [{ naam: 'Jan Bakker' }]);

    expect([...(await touched())].some((key) => key.startsWith('namen:'))).toBe(true);
  });
});

describe('the news of another date', () => {
  const targets = async () =>
    (await source.posts(id)).filter(({ id: post }) => post.startsWith('datum-')).map(({ target }) => target);
  const move = async () => {
    const vergaderingId = await vergaderingOf();
    const { version } = await subjects.core.vergaderingen.get(vergaderingId);
    await subjects.core.vergaderingen.move(
      coordinator,
      vergaderingId,
      { version, nonce: 'n1' },
      { datum: '2027-01-12' },
    );
  };

  test('goes to the projectleider, and while that one is away to who stands in', async () => {
    await move();
    expect(await targets()).toEqual([`persoon:${SAMIRA.id}`]);
    // The request stops when the meeting is over; after that no time alone changes anything.
    expect(await source.nextDue?.(id, subjects.clock.now())).toBe('2027-01-12T23:00:00.000Z');
    expect(await source.nextDue?.(id, '2027-01-13T10:00:00.000Z')).toBeUndefined();

    await subjects.core.mensen.reportAfwezigheid(anActor(SAMIRA), {
      van: '2026-11-16',
      tot: '2026-11-20',
      vervangerId: PIETER.id,
    });

    expect(await targets()).toEqual([`persoon:${PIETER.id}`]);
    // From midnight it is hers again, and waits for the office.
    expect(await source.nextDue?.(id, subjects.clock.now())).toBe('2026-11-20T23:00:00.000Z');
  });
});

test('an opdracht that nobody knows has no posts and touches nothing', async () => {
  expect(await source.posts('weg')).toEqual([]);
  expect(await source.nextDue?.('weg', subjects.clock.now())).toBeUndefined();
  await source.touchOthers?.('weg');
  expect(subjects.asked()).toEqual([]);
});
