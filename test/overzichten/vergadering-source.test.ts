import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PostSource } from '../../src/bezorging/ports.ts';
import { kanaalIdOf } from '../../src/mensen/kanalen.ts';
import { vergaderingenFor } from '../../src/overzichten/vergadering-source.ts';
import { coordinator } from '../support/dossiers.ts';
import { CARLA, DO_CHANNEL, SAMIRA } from '../support/people.ts';
import { addDossier, BEREIK, DO, openSubjects, type Subjects } from '../support/subjects.ts';

const KANAAL = kanaalIdOf(DO_CHANNEL.id);
const MEETING = 'do-2026-12-15';

let subjects: Subjects;
let source: PostSource;
let id: string;
beforeEach(async () => {
  subjects = openSubjects();
  const found = subjects.core.sources.find(({ kind }) => kind === 'vergadering');
  if (!found) throw new Error('meetings have no posts');
  source = found;
  for (const person of [CARLA, SAMIRA]) await subjects.opened(person);
  await subjects.core.mensen.rememberKanaal({
    conversationId: DO_CHANNEL.id,
    naam: DO_CHANNEL.naam,
    bereik: BEREIK,
  });
  id = await addDossier(subjects, coordinator, 'Vervoer', { person: SAMIRA, datum: '2026-12-15' });
  subjects.asked();
});
afterEach(() => subjects.close());

const bind = () =>
  subjects.core.mensen.bindKanaal(coordinator, KANAAL, { soort: 'overleg', overlegId: 'do' });
/** The overview stands in the channel. */
const posted = () =>
  subjects.store.deliveries.create({
    id: 'overzicht-1',
    source: `vergadering:${MEETING}`,
    target: `kanaal:${KANAAL}`,
    state: 'sent',
    attempt: 1,
    activityId: 'a1',
    changedAt: subjects.clock.now(),
  });
const standing = async () => {
  const found = await subjects.store.deliveries.get('overzicht-1');
  const { delivery, delivery: { activityId } = {} } = found ?? {};
  if (!delivery || activityId === undefined) throw new Error('nothing was posted');
  return { ...delivery, activityId };
};

describe('a meeting', () => {
  test('has an overview in the channel of its overleg, and nowhere before one is bound', async () => {
    expect(await source.posts(MEETING)).toEqual([]);

    await bind();

    expect((await source.posts(MEETING)).map(({ target }) => target)).toEqual([`kanaal:${KANAAL}`]);
  });

  test('shows a channel of a programma its own opdrachten, however the programma is written, and no channel of another', async () => {
    const { mensen, opdrachten } = subjects.core;
    const bindTo = async (conversationId: string, programma: string): Promise<string> => {
      await mensen.rememberKanaal({ conversationId, naam: programma, bereik: BEREIK });
      const kanaal = kanaalIdOf(conversationId);
      await mensen.bindKanaal(coordinator, kanaal, { soort: 'programma', programma });
      return `kanaal:${kanaal}`;
    };
    const jeugd = [
      await bindTo('19:jeugd@thread.tacv2', 'jeugd en  onderwijs'),
      await bindTo('19:jeugd-2@thread.tacv2', 'Jeugd en Onderwijs'),
    ];
    await bindTo('19:wonen@thread.tacv2', 'Wonen');
    await opdrachten.add(
      coordinator,
      {
        titel: 'Pleegzorg dichtbij huis',
        programma: 'Jeugd en Onderwijs',
        gemeenten: [],
        notities: [],
        overleg: DO,
        datum: '2026-12-15',
      },
      { bron: 'kaart' },
    );

    const posts = await source.posts(MEETING);

    expect(posts.map(({ target }) => target).toSorted()).toEqual(jeugd.toSorted());
    for (const { message } of posts) {
      expect(JSON.stringify(message.data)).toContain('Pleegzorg dichtbij huis');
      expect(JSON.stringify(message.data)).not.toContain('Vervoer');
    }
    expect(JSON.stringify(posts.map(({ message }) => message.data))).toContain(
      'programma jeugd en onderwijs',
    );
  });

  test('that changed is looked at in its opdrachten and by the coördinators, once', async () => {
    await source.touchOthers?.(MEETING);
    expect(subjects.asked()).toEqual([`opdracht:${id}`, `persoon:${CARLA.id}`]);

    await source.touchOthers?.(MEETING);

    expect(subjects.asked()).toEqual([]);
  });

  test('from whose agenda an opdracht was taken is looked at in that opdracht', async () => {
    const other = await addDossier(subjects, coordinator, 'Wonen', { person: SAMIRA, datum: '2027-01-12' });
    const { vergaderingen } = subjects.core;
    const version = async () => (await vergaderingen.get(MEETING)).version;
    const card = async (nonce: string) => ({ version: await version(), nonce });
    const punt = { opdrachtId: other, doel: 'bespreken' } as const;
    await subjects.core.agenda.agendapunten.add(coordinator, MEETING, await card('n1'), punt);
    await subjects.core.agenda.agendapunten.remove(coordinator, MEETING, await card('n2'), other);
    subjects.asked();

    await source.touchOthers?.(MEETING);

    expect(subjects.asked()).toContain(`opdracht:${other}`);
  });

  test('is looked at again when its agenda is shown, when what was said of it is no news any more, and after its day', async () => {
    const agenda = '2026-12-04T07:30:00.000Z';
    expect(await source.nextDue?.(MEETING, subjects.clock.now())).toBe(agenda);
    await subjects.core.vergaderingen.cancel(coordinator, MEETING, { version: 1, nonce: 'n1' }, undefined);

    const [news, over] = ['2026-11-23T09:00:00.000Z', '2026-12-15T23:00:00.000Z'];
    expect(await source.nextDue?.(MEETING, subjects.clock.now())).toBe(news);
    expect(await source.nextDue?.(MEETING, news)).toBe(agenda);
    expect(await source.nextDue?.(MEETING, agenda)).toBe(over);
    expect(await source.nextDue?.(MEETING, over)).toBeUndefined();
  });

  test('leaves a last face in a channel that is for something else now, and none where it still belongs', async () => {
    await bind();
    await posted();
    expect(await source.retired?.(MEETING, await standing())).toBeUndefined();

    await subjects.core.mensen.unbindKanaal(coordinator, KANAAL);

    expect(await source.retired?.(MEETING, await standing())).toMatchObject({
      id: 'overzicht-1',
      target: `kanaal:${KANAAL}`,
      message: { summary: expect.stringContaining('Directieoverleg') },
    });
  });
});

describe('the meetings that a channel may show', () => {
  const forKanaal = async (kanaal: { readonly overlegId?: string; readonly programma?: string }) => [
    ...(await vergaderingenFor(
      { id: KANAAL, ...kanaal },
      { vergaderingen: subjects.core.vergaderingen, deliveries: subjects.store.deliveries },
    )),
  ];

  test('are the coming ones of its overleg, of a programma all, and those that stand in it', async () => {
    await subjects.core.vergaderingen.ensure(CARLA, { id: 'ab', naam: 'Algemeen Bestuur' }, '2026-12-16');
    expect(await forKanaal({})).toEqual([]);
    expect(await forKanaal({ overlegId: DO.id })).toEqual([MEETING]);
    expect(await forKanaal({ programma: 'Jeugd' })).toEqual([MEETING, 'ab-2026-12-16']);

    await posted();

    expect(await forKanaal({})).toEqual([MEETING]);
  });
});
