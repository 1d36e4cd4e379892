import { describe, expect, test } from '@jest/globals';
import { contentHash } from '../../src/bezorging/delivery-record.ts';
import type { PostSource } from '../../src/bezorging/ports.ts';
import type { Post } from '../../src/bot/ports.ts';
import { kanaalIdOf } from '../../src/mensen/kanalen.ts';
import { NAMEN } from '../../src/namen/naam.ts';
import { localDate } from '../../src/shared/clock.ts';
import { addDays } from '../../src/shared/dates.ts';
import { POST_SOORTEN, soortOfPost } from '../../src/shared/post-soorten.ts';
import { mayStand } from '../../src/shared/stands.ts';
import { actsElsewhere } from '../support/acts-elsewhere.ts';
import { anActor, coordinator } from '../support/dossiers.ts';
import { CARLA, DO_CHANNEL, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { ENDS, NOT_MADE, OF_THEIR_DAY } from '../support/post-ends.ts';
import { randomFrom } from '../support/random.ts';
import { addDossier, BEREIK, openSubjects } from '../support/subjects.ts';

/**
 * What a post says can stop being true, or stop being news, because a day is over. Then its source has to look again by itself: nothing
 * else would fold what stands, and who becomes reachable later would be told it as if it were new.
 */

const HOUR = 3_600_000;
const KANAAL = kanaalIdOf(DO_CHANNEL.id);
const SEEDS = [1, 2, 3, 4, 5, 6];
/** On so many days something happens, four times. */
const ACTS = 20;
/** Days without anything that is recorded, in which all that was said gets old. */
const QUIET_DAYS = 50;

type Face = Readonly<Record<string, string>>;

async function openWorld(seed: number) {
  const subjects = openSubjects();
  const { core, store, clock } = subjects;
  const random = randomFrom(seed);
  const one = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)];
  for (const person of [CARLA, SAMIRA, PIETER, WILLEM]) await subjects.opened(person);
  await core.mensen.rememberKanaal({
    conversationId: DO_CHANNEL.id,
    naam: DO_CHANNEL.naam,
    bereik: BEREIK,
  });
  await core.mensen.bindKanaal(coordinator, KANAAL, { soort: 'overleg', overlegId: 'do' });
  const judged = Object.keys(POST_SOORTEN).filter((kind) => !OF_THEIR_DAY.some((one) => one === kind));
  const sources = core.sources.filter(({ kind }) => judged.includes(kind));
  const all = async (): Promise<readonly (readonly [PostSource, string])[]> => {
    const found: (readonly [PostSource, string])[] = [];
    for (const source of sources)
      for (const { id } of await store.readModels.list(source.kind, { limit: 1000 }))
        found.push([source, id]);
    return found;
  };
  return {
    subjects,
    core,
    store,
    clock,
    one,
    random,
    all,
    elsewhere: actsElsewhere(subjects, randomFrom(seed + SEEDS.length)),
  };
}
type World = Awaited<ReturnType<typeof openWorld>>;

/** What stands and what would be sent as new, as the source says it at this moment; what is sent in office hours stands from then. */
async function look({ store }: World, source: PostSource, id: string): Promise<Face> {
  const key = `${source.kind}:${id}`;
  const deliveries = await store.deliveries.bySource(key);
  const known = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
  const posts = await source.posts(id);
  const face: Record<string, string> = {};
  const stands = (post: string): boolean => {
    const delivery = known.get(post);
    return delivery !== undefined && mayStand(delivery);
  };
  for (const post of posts)
    if (stands(post.id)) face[post.id] = contentHash(post.message);
    else if (!post.isOver) face[post.id] = 'new';
  const wanted = new Set(posts.map((post) => post.id));
  for (const { activityId, ...delivery } of deliveries) {
    if (wanted.has(delivery.id) || activityId === undefined) continue;
    const last: Post | undefined = await source.retired?.(id, { ...delivery, activityId });
    // Without a last face it stays as it was.
    const hash = last ? contentHash(last.message) : delivery.contentHash;
    if (hash !== undefined) face[delivery.id] = hash;
  }
  return Object.fromEntries(Object.entries(face).toSorted());
}

/** Writes down that what is wanted now stands, as delivery would: with one in three readers whom nobody can reach. */
async function deliver({ store, clock, random }: World, source: PostSource, id: string): Promise<void> {
  for (const post of await source.posts(id)) {
    const found = await store.deliveries.get(post.id);
    if (!found && (post.isOver || random() < 0.33)) continue;
    const sent = {
      id: post.id,
      source: `${source.kind}:${id}`,
      target: post.target,
      state: 'sent' as const,
      attempt: 1,
      activityId: `a-${post.id}`,
      contentHash: contentHash(post.message),
      changedAt: clock.now(),
    };
    if (found) await store.deliveries.replace(sent, found.etag);
    else await store.deliveries.create(sent);
  }
}

/** Something that happens to an opdracht or a meeting. What the rules refuse does not happen. */
async function act(world: World, nonce: string): Promise<void> {
  const { core, clock, one, random, subjects } = world;
  const today = localDate(clock.now());
  const overleg = one([
    { id: 'do', naam: 'Directieoverleg' },
    { id: 'pfho', naam: 'Portefeuillehoudersoverleg' },
  ]) ?? { id: 'do', naam: 'Directieoverleg' };
  const soon = addDays(today, 3 + Math.floor(random() * 40));
  const opdracht = one(await core.opdrachten.list());
  const meetings = (await core.streams.vergaderingen.list()).filter(({ state }) => state.datum >= today);
  const meeting = one(meetings);
  const card = { version: meeting?.version ?? 0, nonce };
  const { agendapunten } = core.agenda;
  const person = one([SAMIRA, PIETER]) ?? SAMIRA;
  const acts: readonly (() => Promise<unknown>)[] = [
    () => addDossier(subjects, coordinator, `Opdracht ${nonce}`, { person, datum: soon }),
    () => core.vergaderingen.ensure(CARLA, overleg, soon),
    async () =>
      meeting &&
      opdracht &&
      agendapunten.add(coordinator, meeting.id, card, { opdrachtId: opdracht.id, doel: 'vaststellen' }),
    async () => {
      const punt = meeting && one(await agendapunten.agenda(meeting));
      if (meeting && punt) await agendapunten.remove(coordinator, meeting.id, card, punt.id);
    },
    async () => meeting && core.vergaderingen.cancel(coordinator, meeting.id, card, undefined),
    async () => meeting && core.vergaderingen.move(coordinator, meeting.id, card, { datum: soon }),
    async () => {
      const cancelled = one(meetings.filter(({ state }) => state.geannuleerd));
      if (!cancelled) return;
      const { overlegId, overlegNaam, datum } = cancelled.state;
      await core.vergaderingen.plan(coordinator, { id: overlegId, naam: overlegNaam }, { datum }, nonce);
    },
    async () =>
      opdracht &&
      core.opdrachten.assign(coordinator, opdracht.id, nonce, [{ naam: person.naam, persoonId: person.id }]),
    async () =>
      opdracht &&
      core.opdrachten.saveStep(
        anActor(SAMIRA),
        opdracht.id,
        { version: opdracht.version, nonce },
        { onderdeel: 'vraag', inputs: { vanToepassing: 'ja' }, next: 'later' },
      ),
    () =>
      core.mensen.reportAfwezigheid(anActor(person), {
        van: today,
        tot: addDays(today, 6),
        vervangerId: WILLEM.id,
      }),
  ];
  await one(acts)?.().catch(() => undefined);
  await world.elsewhere(nonce);
}

/** @returns which kinds were made, which stopped being new by time alone, and what changed while nobody would have looked */
async function live(
  seed: number,
): Promise<{ made: ReadonlySet<string>; ended: ReadonlySet<string>; unseen: readonly string[] }> {
  const world = await openWorld(seed);
  const { clock, subjects } = world;
  const made = new Set<string>();
  const ended = new Set<string>();
  const unseen: string[] = [];
  const seen = new Map<string, { readonly face: Face; readonly due: string | undefined }>();
  const key = (source: PostSource, id: string): string => `${source.kind}:${id}`;
  const again = async (source: PostSource, id: string): Promise<void> => {
    const face = await look(world, source, id);
    seen.set(key(source, id), { face, due: await source.nextDue?.(id, clock.now()) });
  };
  const remember = async (): Promise<void> => {
    for (const [source, id] of await world.all()) {
      if (source.kind !== 'persoon') await source.prepare?.(id);
      await deliver(world, source, id);
      await again(source, id);
      for (const post of Object.keys(seen.get(key(source, id))?.face ?? {})) made.add(soortOfPost(post));
    }
  };
  const hold = async (): Promise<void> => {
    for (const [source, id] of await world.all()) {
      const before = seen.get(key(source, id));
      if (!before) continue;
      const face = await look(world, source, id);
      const isSame = JSON.stringify(face) === JSON.stringify(before.face);
      if (isSame && (before.due === undefined || before.due > clock.now())) continue;
      await again(source, id);
      if (isSame) continue;
      const { due } = before;
      const gone = Object.keys(before.face).filter((post) => before.face[post] === 'new' && !(post in face));
      for (const post of gone) ended.add(soortOfPost(post));
      const folded = Object.keys(before.face).filter((post) => before.face[post] !== face[post]);
      for (const post of folded) if (before.face[post] !== 'new') ended.add(soortOfPost(post));
      const changed = [...new Set([...Object.keys(before.face), ...Object.keys(face)])].filter(
        (post) => before.face[post] !== face[post],
      );
      if (due === undefined || due > clock.now())
        unseen.push(`${key(source, id)} at ${clock.now()}, looked at ${due}: ${changed.join(' ')}`);
    }
  };
  try {
    for (let days = 0; days < ACTS; days += 1) {
      clock.advance(24 * HOUR);
      for (let times = 0; times < 4; times += 1) await act(world, `n${days}-${times}`);
      // Which names wait is looked at by itself.
      for (const { kind, prepare } of world.core.sources) if (kind === NAMEN) await prepare?.(NAMEN);
      await remember();
      clock.advance(14 * HOUR);
      await hold();
      clock.advance(10 * HOUR);
    }
    await remember();
    for (let day = 0; day < QUIET_DAYS; day += 1) {
      clock.advance(12 * HOUR);
      await hold();
    }
    return { made, ended, unseen };
  } finally {
    await subjects.close();
  }
}

describe('what changes by time alone', () => {
  const ended = new Set<string>();
  const made = new Set<string>();

  test.each(SEEDS)('is looked at then (seed %i)', async (seed) => {
    const lived = await live(seed);
    for (const soort of lived.ended) ended.add(soort);
    for (const soort of lived.made) made.add(soort);

    expect(lived.unseen).toEqual([]);
  });

  test('is judged of each kind of post that this course can make', () => {
    const all = Object.entries(POST_SOORTEN).flatMap(([onderwerp, soorten]) =>
      OF_THEIR_DAY.some((one) => one === onderwerp) ? [] : soorten,
    );
    expect(all.filter((soort) => !made.has(soort))).toEqual(NOT_MADE);
  });

  test('is each kind of post of which a day is the end', () => {
    const all = Object.values(POST_SOORTEN).flat();
    const must = all.filter((soort) => ENDS[soort] === 'its meeting');
    expect(must.filter((soort) => !ended.has(soort))).toEqual([]);
  });
});
