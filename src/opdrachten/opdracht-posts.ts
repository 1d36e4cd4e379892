import type { DesiredPost } from '../bot/ports.ts';
import { meaningId } from '../shared/ids.ts';
import { besluitPosts } from './besluit/besluit-posts.ts';
import { datumPosts } from './datum-posts.ts';
import type { Dossier } from './ground/dossier.ts';
import type { OpdrachtPostFacts, PostKind, PostKinds } from './ground/post-kinds.ts';
import { overdrachtPosts } from './overdracht-posts.ts';
import { planPosts } from './plan/plan-posts.ts';
import { trekkerPosts } from './trekker/trekker-posts.ts';

/** Every kind of post about an opdracht, under the beginning of its ids: those stand in chats, so they are kept. */
export const OPDRACHT_POSTS = {
  ...planPosts,
  ...overdrachtPosts,
  ...datumPosts,
  ...trekkerPosts,
  ...besluitPosts,
} satisfies PostKinds;

const BY_NAME: ReadonlyMap<string, PostKind> = new Map(Object.entries(OPDRACHT_POSTS));
const PERSOON = 'persoon:';

/** What should stand in the chats about this opdracht. Pure: the same facts give the same posts, with the same ids. */
export function opdrachtPosts(facts: OpdrachtPostFacts): readonly DesiredPost[] {
  return [...BY_NAME].flatMap(([name, { wanted }]) =>
    wanted(facts).map(({ persoonId, about, message }) => {
      const id = `${name}-${meaningId(facts.dossier.id, ...about)}`;
      return { id, target: `${PERSOON}${persoonId}`, message: message(id) };
    }),
  );
}

/** The last face of a post that is not wanted any more. One that was never shown needs none. */
export function retiredPost(
  dossier: Dossier,
  { id, target, activityId }: { readonly id: string; readonly target: string; readonly activityId?: string },
): DesiredPost | undefined {
  if (activityId === undefined) return undefined;
  const message = kindOf(id)?.lastFace(dossier, target.slice(PERSOON.length));
  return message && { id, target, message };
}

type Shown = { readonly target: string; readonly state: string; readonly activityId?: string | undefined };

/** The object ids of those in whose chat one of these stands, or may stand: nobody knows yet of what is being sent. */
export function toldOf(deliveries: readonly Shown[]): ReadonlySet<string> {
  return new Set(
    deliveries
      .filter(
        ({ activityId, state }) => activityId !== undefined || state === 'sending' || state === 'uncertain',
      )
      .flatMap(({ target }) => (target.startsWith(PERSOON) ? [target.slice(PERSOON.length)] : [])),
  );
}

/** Does the post go to who stands in, while the projectleider is away? */
export function goesToVervanger({ id }: { readonly id: string }): boolean {
  return kindOf(id)?.aan === 'projectleider of wie waarneemt';
}

/** The name of a kind stands before the last dash of an id. */
function kindOf(id: string): PostKind | undefined {
  return BY_NAME.get(id.slice(0, id.lastIndexOf('-')));
}
