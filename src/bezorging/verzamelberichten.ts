import type { Post } from '../bot/ports.ts';
import type { Deliveries, Delivery, Streams } from '../logboek/ports.ts';
import { BOT_ACTOR } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { meaningId } from '../shared/ids.ts';
import { splitKey } from '../shared/keys.ts';
import { postId } from '../shared/post-soorten.ts';
import { ALL_OPEN } from '../shared/way-buttons.ts';
import { contentHash, isGivenUp, withoutClaim } from './delivery-record.ts';
import type { PostSource, Samen, Touch } from './ports.ts';
import { type VerzamelRow, verzamelCard } from './verzamel-cards.ts';
import type { Verzamelbericht, VerzamelberichtEvent } from './verzamelbericht.ts';

const VERZAMELBERICHT = 'verzamelbericht';

/** The messages that tell one person of several posts at once. */
export interface Verzamelberichten extends Samen {
  readonly source: PostSource;
  /** The rows as they are now; undefined: there is no such message. */
  find(
    id: string,
  ): Promise<{ readonly bericht: Verzamelbericht; readonly rows: readonly VerzamelRow[] } | undefined>;
}

type Dependencies = {
  readonly streams: Pick<Streams<Verzamelbericht, VerzamelberichtEvent>, 'find' | 'findBy' | 'change'>;
  readonly deliveries: Pick<Deliveries, 'get' | 'replace' | 'byTarget'>;
  /** The sources of posts that are alike enough to be a line, by kind. */
  readonly sourceOf: (kind: string) => PostSource | undefined;
  /** The targets for which a post can have been planned that is for this one now: who stands in changes while it waits. */
  readonly plannedFor: (target: string) => Promise<readonly string[]>;
  readonly touch: Touch;
  readonly clock: Clock;
};

type Member = Verzamelbericht['posts'][number];

/** What is over is no news for who did not get it. */
const isFor =
  (target: string) =>
  (post: Post): boolean =>
    post.target === target && !post.isOver;

/** A post that stands nowhere, is surely not under way and is not in such a message yet. */
function isFree(delivery: Delivery): boolean {
  const { state, activityId, verzamelbericht } = delivery;
  return (
    (state === 'later' || state === 'waiting') &&
    activityId === undefined &&
    verzamelbericht === undefined &&
    !isGivenUp(delivery)
  );
}

export function createVerzamelberichten(dependencies: Dependencies): Verzamelberichten {
  const { streams, deliveries, sourceOf, plannedFor, touch, clock } = dependencies;

  /** The posts of these as they should be now; what is not wanted any more is left out. */
  const wantedOf = async (
    members: readonly Member[],
    mayBe: (post: Post) => boolean = () => true,
  ): Promise<ReadonlyMap<string, Post>> => {
    const wanted = new Map<string, Post>();
    for (const key of new Set(members.map(({ source }) => source))) {
      const [kind, id] = splitKey(key);
      for (const post of (await sourceOf(kind)?.posts(id)) ?? [])
        if (post.opent !== undefined && mayBe(post)) wanted.set(post.id, post);
    }
    return wanted;
  };

  /** The delivery of a post decides in which message it is: whoever replaces it first. */
  const take = async (id: string, members: readonly Member[], wanted: ReadonlyMap<string, Post>) => {
    for (const member of members) {
      const post = wanted.get(member.id);
      const found = post && (await deliveries.get(member.id));
      if (!found || !isFree(found.delivery)) continue;
      const taken: Delivery = {
        ...withoutClaim(found.delivery),
        state: 'sent',
        target: post.target,
        verzamelbericht: id,
        contentHash: contentHash(post.message),
        changedAt: clock.now(),
      };
      await deliveries.replace(taken, found.etag);
    }
  };

  /** The id of the post of such a message. */
  const own = (id: string): string => postId('verzameld', id);

  const isIn = async (postIdOf: string): Promise<boolean> =>
    (await deliveries.get(postIdOf))?.delivery.verzamelbericht !== undefined;

  /** Another process may be making a message of it, and have taken others for it already: then it takes this one too. */
  const isBeingGathered = async (post: Post): Promise<boolean> => {
    for (const { id, state } of await streams.findBy('post', post.id)) {
      if (await deliveries.get(own(id))) continue;
      await take(id, state.posts, await wantedOf(state.posts, isFor(state.target)));
      if (await isIn(post.id)) return true;
    }
    return false;
  };

  /** Everything that may be new for this target and that is not under way. */
  const heldFor = async (target: string): Promise<readonly Delivery[]> => {
    const held: Delivery[] = [];
    for (const planned of await plannedFor(target))
      for (const state of ['later', 'waiting'] as const)
        held.push(...(await deliveries.byTarget(planned, state)));
    return held.filter((one) => isFree(one) && sourceOf(splitKey(one.source)[0]));
  };

  const gather = async (source: string, post: Post): Promise<boolean> => {
    const { target } = post;
    const planned = (await heldFor(target)).filter(({ id }) => id !== post.id);
    // While it stood in line here, another round may have taken it. It is looked for after the others are known: of who took one of those since, they are all known here too.
    if ((await isIn(post.id)) || (await isBeingGathered(post))) return true;
    if (planned.length === 0) return false;
    const wanted = await wantedOf([...planned, { id: post.id, source }], isFor(target));
    const others = planned.filter(({ id }) => wanted.has(id));
    if (others.length === 0 || !wanted.has(post.id)) return isIn(post.id);
    const line = ({ id }: Member): string => wanted.get(id)?.message.summary ?? '';
    const posts = [
      { id: post.id, source },
      ...others.map((one) => ({ id: one.id, source: one.source })),
    ].toSorted((a, b) => line(a).localeCompare(line(b), 'nl', { numeric: true }));
    // The same posts are the same message, also for another process that sees them now.
    const id = meaningId(target, ...posts.map((one) => one.id).toSorted());
    const made: VerzamelberichtEvent = { soort: 'berichten samengevoegd', target, posts };
    await streams.change(
      id,
      { actor: { id: BOT_ACTOR.id, naam: BOT_ACTOR.naam }, at: clock.now() },
      (current) => (current ? [] : [made]),
    );
    await take(id, posts, wanted);
    await touch(VERZAMELBERICHT, id);
    return isIn(post.id);
  };

  /** Of each person the last one that was asked: one at a time, so that all see the same others. */
  const busy = new Map<string, Promise<unknown>>();
  const oneAtATime = async <Result>(target: string, work: () => Promise<Result>): Promise<Result> => {
    const before = busy.get(target) ?? Promise.resolve();
    const mine = before.then(work, work);
    busy.set(target, mine);
    try {
      return await mine;
    } finally {
      if (busy.get(target) === mine) busy.delete(target);
    }
  };

  const membersIn = async ({ id, posts }: Verzamelbericht): Promise<readonly (Member & Delivery)[]> => {
    const members: Delivery[] = [];
    for (const member of posts) {
      const delivery = (await deliveries.get(member.id))?.delivery;
      if (delivery?.verzamelbericht === id) members.push(delivery);
    }
    return members;
  };

  const find = async (id: string) => {
    const bericht = (await streams.find(id))?.state;
    if (!bericht) return undefined;
    const members = await membersIn(bericht);
    // Where it was told it stays, also when somebody else stands in by now.
    const wanted = await wantedOf(members);
    const rows: VerzamelRow[] = [];
    for (const member of members) {
      const [kind, sourceId] = splitKey(member.source);
      const post =
        wanted.get(member.id) ?? (await sourceOf(kind)?.retired?.(sourceId, { ...member, activityId: id }));
      rows.push({ tekst: post?.message.summary ?? 'Dit hoeft niet meer.', opent: post?.opent });
    }
    return { bericht, rows, isWanted: [...wanted.values()].some(({ isOver }) => !isOver) };
  };

  return {
    find,
    async join(source, post) {
      if (!sourceOf(splitKey(source)[0]) || post.opent === undefined) return false;
      if (splitKey(post.target)[0] !== 'persoon') return false;
      return oneAtATime(post.target, () => gather(source, post));
    },
    async follow({ id, verzamelbericht }, hash) {
      if (verzamelbericht === undefined) return;
      // First the mark: whoever stops in between does both again.
      await touch(VERZAMELBERICHT, verzamelbericht);
      const found = await deliveries.get(id);
      if (found?.delivery.verzamelbericht !== verzamelbericht) return;
      const { contentHash: _before, ...rest } = withoutClaim(found.delivery);
      const followed: Delivery = { ...rest, state: 'sent', changedAt: clock.now() };
      await deliveries.replace(
        hash === undefined ? followed : { ...followed, contentHash: hash },
        found.etag,
      );
    },
    source: {
      kind: VERZAMELBERICHT,
      /** Takes what a process that stopped left; once the message is planned, nothing is added without a bell. */
      async prepare(id) {
        const bericht = (await streams.find(id))?.state;
        if (!bericht || (await deliveries.get(own(id)))) return;
        await take(id, bericht.posts, await wantedOf(bericht.posts, isFor(bericht.target)));
      },
      async posts(id) {
        const found = await find(id);
        if (!found || found.rows.length === 0) return [];
        const isShown = (await deliveries.get(own(id)))?.delivery.activityId !== undefined;
        if (!found.isWanted && !isShown) return [];
        const { bericht, rows } = found;
        return [
          {
            id: own(id),
            target: bericht.target,
            isBundle: true,
            opent: ALL_OPEN,
            message: verzamelCard(bericht, rows),
            waarom: rows.map(({ tekst }) => tekst).join(' '),
          },
        ];
      },
    },
  };
}
