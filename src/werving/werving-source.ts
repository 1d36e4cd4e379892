import type { PostSource } from '../bezorging/ports.ts';
import type { WervingOpdrachten } from './ports.ts';
import type { WervingView } from './werving-cards.ts';
import { retiredWervingPost, wervingPosts } from './werving-posts.ts';
import type { WervingStreams } from './wervingen.ts';

type Dependencies = {
  readonly streams: Pick<WervingStreams, 'find'>;
  readonly opdrachten: Pick<WervingOpdrachten, 'find'>;
  readonly coordinators: readonly string[];
  /** The reminders of these people, and of everybody who stands in for them, may have changed. */
  readonly lookAt: (persoonIds: readonly string[]) => Promise<void>;
};

/** Requests for people with an experience as a source of posts. */
export function createWervingSource({ streams, opdrachten, coordinators, lookAt }: Dependencies): PostSource {
  const viewOf = async (id: string): Promise<WervingView | undefined> => {
    const werving = (await streams.find(id))?.state;
    if (!werving) return undefined;
    const { opdrachtId } = werving;
    return {
      werving,
      opdracht: opdrachtId === undefined ? undefined : await opdrachten.find(opdrachtId),
    };
  };
  return {
    kind: 'werving',
    async posts(id) {
      const view = await viewOf(id);
      return view ? wervingPosts(view, coordinators) : [];
    },
    async retired(id, delivery) {
      const view = await viewOf(id);
      return view && retiredWervingPost(view, delivery);
    },
    touchOthers: () => lookAt(coordinators),
  };
}
