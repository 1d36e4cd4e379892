import { describe, expect, test } from '@jest/globals';
import type { PostSource } from '../../src/bezorging/ports.ts';
import { contentHash } from '../../src/bezorging/post-delivery.ts';
import type { Post } from '../../src/bot/ports.ts';
import { kanaalIdOf } from '../../src/mensen/kanalen.ts';
import { localDate } from '../../src/shared/clock.ts';
import { addDays } from '../../src/shared/dates.ts';
import { POST_SOORTEN, type PostSoort, soortOfPost } from '../../src/shared/post-soorten.ts';
import { mayStand } from '../../src/shared/stands.ts';
import { anActor, coordinator } from '../support/dossiers.ts';
import { CARLA, DO_CHANNEL, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
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

/** Which day ends what a kind of post says: that of a meeting, a week; or why no day does. Of a new kind it is said here. */
const ENDS: Readonly<Record<PostSoort, 'its meeting' | 'its week' | { readonly never: string }>> = {
  plan: 'its meeting',
  vraag: { never: 'the question stays until the plan is handed in; its days are kept true' },
  afgestemd: { never: 'that somebody agreed' },
  beoordelen: { never: 'the plan waits until somebody judges it; its days are kept true' },
  wie: { never: 'not made any more' },
  overgenomen: { never: 'that it was handed over; what comes first is kept true' },
  overgedragen: { never: 'that it was handed over' },
  datum: 'its meeting',
  escalatie: { never: 'asked until it is done or its day changed; kept true' },
  'escalatie-wacht': { never: 'asked until it is done or its day changed; kept true' },
  trekkertaak: { never: 'what somebody agreed to do, until it is done' },
  trekker: { never: 'not made any more' },
  besluit: { never: 'what was decided' },
  toezegging: { never: 'a promise is owed until it is kept' },
  'openbaar-lezen': { never: 'a version waits until it is judged' },
  'openbaar-antwoord': { never: 'what somebody said of a version' },
  'gemeente-plan': { never: 'what was agreed; after the besluit it is over' },
  'gemeente-besluit': { never: 'what was decided' },
  'gemeente-antwoord': { never: 'what people were told' },
  planadvies: { never: 'asked until the akkoord' },
  herinnering: { never: 'a message of a day, which says that day' },
  uitstel: { never: 'that something was snoozed until a day' },
  gedaan: { never: 'that somebody said that it is done' },
  overdracht: { never: 'that a handing over was asked' },
  bereik: { never: 'holds until that person can be reached' },
  week: 'its week',
  'zonder-coordinator': { never: 'holds until a coördinator is there' },
  signaal: { never: 'asked until it is answered' },
  'signaal-antwoord': { never: 'what was answered' },
  'signaal-belofte': { never: 'that a promise was kept' },
  'signaal-nieuw': { never: 'asked until it is given to somebody' },
  werving: { never: 'asked until it is answered' },
  'werving-antwoord': { never: 'what was found' },
  voorstel: { never: 'asked until it is answered' },
  'voorstel-maker': { never: 'what became of a proposal' },
  'kanaal-einde': { never: 'holds until the channel is there again' },
  overzicht: 'its meeting',
  agenda: 'its meeting',
  verplaatst: 'its meeting',
  afgelast: 'its meeting',
  'toch-door': 'its meeting',
  doorvraag: { never: 'asked until it is answered' },
  'doorvraag-antwoord': { never: 'what was answered' },
  jaaragenda: { never: 'asked until it is answered' },
  namen: { never: 'asked until somebody confirms the name' },
  weekvragen: 'its week',
  verzameld: { never: 'follows the posts of which it has the lines' },
};

/** Sources whose posts are those of opdrachten, meetings and people: only they say something of a day. */
const KINDS = ['opdracht', 'vergadering', 'persoon'];

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
  const sources = core.sources.filter(({ kind }) => KINDS.includes(kind));
  const idsOf: Readonly<Record<string, () => Promise<readonly string[]>>> = {
    opdracht: async () => (await core.opdrachten.list()).map(({ id }) => id),
    vergadering: async () => (await core.streams.vergaderingen.list()).map(({ id }) => id),
    persoon: async () => [CARLA, SAMIRA, PIETER, WILLEM].map(({ id }) => id),
  };
  const all = async (): Promise<readonly (readonly [PostSource, string])[]> => {
    const found: (readonly [PostSource, string])[] = [];
    for (const source of sources)
      for (const id of (await idsOf[source.kind]?.()) ?? []) found.push([source, id]);
    return found;
  };
  return { subjects, core, store, clock, one, random, all };
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
}

/** @returns which kinds stopped being new by time alone, and what changed while nobody would have looked */
async function live(seed: number): Promise<{ ended: ReadonlySet<string>; unseen: readonly string[] }> {
  const world = await openWorld(seed);
  const { clock, subjects } = world;
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
      await deliver(world, source, id);
      await again(source, id);
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
    return { ended, unseen };
  } finally {
    await subjects.close();
  }
}

describe('what changes by time alone', () => {
  const ended = new Set<string>();

  test.each(SEEDS)('is looked at then (seed %i)', async (seed) => {
    const lived = await live(seed);
    for (const soort of lived.ended) ended.add(soort);

    expect(lived.unseen).toEqual([]);
  });

  test('is each kind of post of which a day is the end', () => {
    const all = Object.values(POST_SOORTEN).flat();
    const must = all.filter((soort) => ENDS[soort] === 'its meeting');
    expect(must.filter((soort) => !ended.has(soort))).toEqual([]);
  });
});
