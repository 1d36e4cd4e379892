import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { wasPosted } from '../../src/bezorging/berichten.ts';
import { countDeliveries } from '../../src/bezorging/count-deliveries.ts';
import { createTouch } from '../../src/bezorging/touch.ts';
import { bundelPostId } from '../../src/herinneringen/herinnering-posts.ts';
import { isWeekoverzicht } from '../../src/herinneringen/weekoverzicht-posts.ts';
import type { Delivery } from '../../src/logboek/ports.ts';
import { kanaalIdOf } from '../../src/mensen/kanalen.ts';
import { POST_SOORTEN, type PostSoort, postId } from '../../src/shared/post-soorten.ts';
import { coordinator } from '../support/dossiers.ts';
import { CARLA, DO_CHANNEL, SAMIRA } from '../support/people.ts';
import { addDossier, BEREIK, DO, openSubjects, type Subjects } from '../support/subjects.ts';

const AT = '2026-11-20T09:00:00.000Z';

let subjects: Subjects;
beforeEach(() => {
  subjects = openSubjects();
});
afterEach(() => subjects.close());

const KANAAL = kanaalIdOf(DO_CHANNEL.id);
const describeIt = (
  source: string,
  target: string,
  isOverview = false,
  id: string = bundelPostId('p', '2026-11-16'),
) => subjects.core.describeDelivery({ id, source, target }, isOverview);

describe('a post in the words of the coördinator', () => {
  test('is the title of an opdracht, for somebody by name', async () => {
    await subjects.opened(SAMIRA);
    const id = await addDossier(subjects, coordinator, 'Vervoer');

    expect(await describeIt(`opdracht:${id}`, `persoon:${SAMIRA.id}`)).toEqual({
      what: 'Vervoer',
      target: 'Samira El Amrani',
    });
  });

  test('is the overview of a meeting, in a channel by name', async () => {
    const { mensen, vergaderingen } = subjects.core;
    await mensen.rememberKanaal({ conversationId: DO_CHANNEL.id, naam: DO_CHANNEL.naam, bereik: BEREIK });
    const { id } = await vergaderingen.ensure(CARLA, DO, '2026-12-15');

    const said = (soort: PostSoort<'vergadering'>) =>
      describeIt(`vergadering:${id}`, `kanaal:${KANAAL}`, false, postId(soort, id));
    expect(await said('overzicht')).toEqual({
      what: 'Overzicht: Directieoverleg, 15 dec 2026',
      target: 'het kanaal Directieoverleg',
    });
    expect((await said('agenda')).what).toBe('Agenda: Directieoverleg, 15 dec 2026');
    expect((await said('afgelast')).what).toBe('Bericht dat het niet doorgaat: Directieoverleg, 15 dec 2026');
    expect((await describeIt(`kanaal:${KANAAL}`, `persoon:${CARLA.id}`)).what).toBe(
      'Bericht over het kanaal Directieoverleg',
    );
  });

  test('is a reminder or the overview of a week', async () => {
    const about = [`persoon:${CARLA.id}`, `persoon:${CARLA.id}`] as const;

    expect((await describeIt(...about)).what).toBe('Herinnering');
    expect((await describeIt(...about, true)).what).toBe('Weekoverzicht');
  });

  test('is no reminder when it is about a signaal, the jaaragenda, a name or something else', async () => {
    const said = async (id: string): Promise<string> =>
      (await describeIt('signaal:s1', `persoon:${CARLA.id}`, false, id)).what;

    expect(await said(postId('signaal-antwoord', 's1', CARLA.id))).toBe('Het antwoord op een signaal');
    for (const soort of [...POST_SOORTEN.signaal, ...POST_SOORTEN.jaaragenda, ...POST_SOORTEN.namen])
      expect(await said(postId(soort, 'x'))).not.toMatch(/Herinnering|Een bericht/);
    expect(await said('later-0a')).toBe('Een bericht');
  });

  test('has words for what this version does not know', async () => {
    expect(await describeIt('opdracht:weg', 'persoon:weg')).toEqual({
      what: 'Een opdracht',
      target: 'een onbekende collega',
    });
    const later = await describeIt('vergadering:weg', 'persoon:weg', false, 'later-0a');
    expect(later.what).toBe('Een bericht: een vergadering');
    expect((await describeIt('kanaal:weg', 'persoon:weg')).what).toBe('Bericht over het kanaal zonder naam');
  });
});

test('the overview of a week is known by the log, and not by the message of another day', async () => {
  const { herinneringen } = subjects.core.streams;
  const leeg = { aantal: 0, regels: [] };
  const weekoverzicht = {
    week: '2026-11-16',
    voor: [CARLA.id],
    nieuw: leeg,
    dezeWeek: leeg,
    teLaat: leeg,
    nietBereikbaar: leeg,
    berichten: 0,
  };
  await herinneringen.change(CARLA.id, { actor: CARLA, at: subjects.clock.now() }, () => [
    { soort: 'herinnering gemaakt', dag: '2026-11-16', items: [], weekoverzicht },
    { soort: 'herinnering gemaakt', dag: '2026-11-17', items: [] },
  ]);
  const isOverview = (dag: string, source = `persoon:${CARLA.id}`) =>
    isWeekoverzicht(herinneringen, { id: bundelPostId(CARLA.id, dag), source });

  expect(await isOverview('2026-11-16')).toBe(true);
  expect(await isOverview('2026-11-17')).toBe(false);
  expect(await isOverview('2026-11-16', 'opdracht:o1')).toBe(false);
});

describe('a post', () => {
  const add = async (delivery: Partial<Delivery>) => {
    await subjects.store.deliveries.create({
      id: 'p1',
      source: 'opdracht:o1',
      target: 'persoon:p',
      state: 'waiting',
      attempt: 1,
      changedAt: subjects.clock.now(),
      ...delivery,
    });
    return wasPosted(subjects.store.deliveries, delivery.id ?? 'p1');
  };

  test('may stand in a chat when it has an activity, is on its way, or nobody knows', async () => {
    expect(await add({ id: 'sent', state: 'sent', activityId: 'a' })).toBe(true);
    expect(await add({ id: 'sending', state: 'sending' })).toBe(true);
    expect(await add({ id: 'uncertain', state: 'uncertain' })).toBe(true);
  });

  test('surely does not when it waits, failed, or was never planned', async () => {
    expect(await add({ id: 'waiting' })).toBe(false);
    expect(await add({ id: 'failed', state: 'failed' })).toBe(false);
    expect(await wasPosted(subjects.store.deliveries, 'weg')).toBe(false);
  });

  test('that waits for something is counted with how long, and one that was sent is not', async () => {
    await add({ id: 'sent', state: 'sent', activityId: 'a' });
    await add({ id: 'uncertain', state: 'uncertain' });
    await add({ id: 'later', state: 'later', changedAt: AT, retryAt: '2026-11-20T10:00:00.000Z' });
    await add({ id: 'later too', state: 'later', retryAt: '2026-11-20T13:00:00.000Z' });
    await add({ id: 'waiting', changedAt: AT });
    await add({ id: 'waiting too', changedAt: '2026-11-20T11:00:00.000Z' });

    expect(await countDeliveries(subjects.store.deliveries, '2026-11-20T12:00:00.000Z')).toMatchObject({
      waiting: { number: 2, oldestHours: 3 },
      // What may not go yet does not wait yet.
      later: { number: 2, oldestHours: 2 },
      failed: { number: 0, oldestHours: 0 },
      uncertain: { number: 1 },
    });
  });
});

test('what is touched is due for whoever runs next, and looked at soon by this process', async () => {
  const id = await addDossier(subjects, coordinator, 'Vervoer');
  const { opdrachten } = subjects.core.streams;
  const nudged: string[] = [];
  const touch = createTouch([opdrachten], subjects.clock, (kind, one) => nudged.push(`${kind}:${one}`));

  await touch('opdracht', id, '2026-11-20T09:00:00.000Z');

  expect((await subjects.store.readModels.get('opdracht', id))?.dueAt).toBe('2026-11-20T09:00:00.000Z');
  expect(nudged).toEqual([`opdracht:${id}`]);
  await expect(touch('vergadering', 'v1')).rejects.toThrow('vergadering');
});
