import type { PostSource } from '../bezorging/ports.ts';
import { retiredSignaalPost, signaalPosts } from './signaal-posts.ts';
import type { SignaalStreams } from './signalen.ts';

type Dependencies = {
  readonly streams: Pick<SignaalStreams, 'find'>;
  /** The last day (YYYY-MM-DD) for the answer to what came in on that day. */
  readonly uiterlijk: (ontvangen: string) => Promise<string>;
  readonly coordinators: readonly string[];
  /** The reminders of these people, and of everybody who stands in for them, may have changed. */
  readonly lookAt: (persoonIds: readonly string[]) => Promise<void>;
};

/** Signalen as a source of posts. */
export function createSignaalSource(dependencies: Dependencies): PostSource {
  const { streams, uiterlijk, coordinators, lookAt } = dependencies;
  return {
    kind: 'signaal',
    async posts(id) {
      const signaal = (await streams.find(id))?.state;
      return signaal ? signaalPosts(signaal, await uiterlijk(signaal.ontvangen)) : [];
    },
    async retired(id, delivery) {
      const signaal = (await streams.find(id))?.state;
      return signaal && retiredSignaalPost(signaal, delivery);
    },
    /** The reminders of who answers, and of who did before. */
    async touchOthers(id) {
      const signaal = (await streams.find(id))?.state;
      const own = signaal?.toegewezen ? [signaal.toegewezen.aan.id] : [];
      await lookAt([...coordinators, ...own, ...(signaal?.eerder ?? [])]);
    },
  };
}
