import type { DesiredPost, Post } from '../bot/ports.ts';
import { POST_SOORTEN, type PostSoort, postId, soortOfPost } from '../shared/post-soorten.ts';
import { mayStand } from '../shared/stands.ts';
import { besluitPosts } from './besluit/besluit-posts.ts';
import { datumPosts } from './datum-posts.ts';
import { gemeentePosts } from './gemeente/gemeente-posts.ts';
import type { Dossier } from './ground/dossier.ts';
import type { OpdrachtPostFacts, PostKind } from './ground/post-kinds.ts';
import { openbaarPosts } from './openbaar/openbaar-posts.ts';
import { overdrachtPosts } from './overdracht-posts.ts';
import { planPosts } from './plan/plan-posts.ts';
import { planadviesPosts } from './planadvies/planadvies-posts.ts';
import { trekkerPosts } from './trekker/trekker-posts.ts';

/** Every kind of post about an opdracht, under the beginning of its ids: those stand in chats, so they are kept. */
export const OPDRACHT_POSTS = {
  ...planPosts,
  ...overdrachtPosts,
  ...datumPosts,
  ...trekkerPosts,
  ...besluitPosts,
  ...openbaarPosts,
  ...gemeentePosts,
  ...planadviesPosts,
} satisfies Readonly<Record<PostSoort<'opdracht'>, PostKind>>;

const KINDS: readonly (readonly [PostSoort<'opdracht'>, PostKind])[] = POST_SOORTEN.opdracht.map((name) => [
  name,
  OPDRACHT_POSTS[name],
]);
const PERSOON = 'persoon:';

/** What should stand in the chats about this opdracht. Pure: the same facts give the same posts, with the same ids. */
export function opdrachtPosts(facts: OpdrachtPostFacts): readonly DesiredPost[] {
  return KINDS.flatMap(([name, { wanted, opent }]) =>
    wanted(facts).map(({ persoonId, about, message, isOver = false }) => {
      const id = postId(name, facts.dossier.id, ...about);
      const target = `${PERSOON}${persoonId}`;
      return { id, target, message: message(id), isOver, opent: opent?.(facts.dossier) };
    }),
  );
}

/** The days (YYYY-MM-DD) of which the end alone can change those posts. */
export function opdrachtPostDagen(facts: OpdrachtPostFacts): readonly string[] {
  return KINDS.flatMap(([, { dagen }]) => dagen(facts));
}

/** The last face of a post that is not wanted any more. */
export function retiredPost(
  dossier: Dossier,
  { id, target }: { readonly id: string; readonly target: string },
): Post | undefined {
  const message = kindOf(id)?.lastFace(dossier, target.slice(PERSOON.length));
  return message && { id, target, message };
}

/** The object ids of those in whose chat one of these stands, or may stand. */
export function toldOf(
  deliveries: readonly (Parameters<typeof mayStand>[0] & { readonly target: string })[],
): ReadonlySet<string> {
  return new Set(
    deliveries
      .filter(mayStand)
      .flatMap(({ target }) => (target.startsWith(PERSOON) ? [target.slice(PERSOON.length)] : [])),
  );
}

/** Does the post go to who stands in, while the projectleider is away? */
export function goesToVervanger({ id }: { readonly id: string }): boolean {
  return kindOf(id)?.aan === 'projectleider of wie waarneemt';
}

function kindOf(id: string): PostKind | undefined {
  const soort = soortOfPost(id);
  return KINDS.find(([name]) => name === soort)?.[1];
}
