import type { PostSource } from '../bezorging/ports.ts';
import type { NamenUseCases } from './namen.ts';
import { namenPosts } from './namen-cards.ts';

/** Names that wait for the yes of a coördinator, as a source of posts. */
export function createNamenSource(namen: NamenUseCases, coordinators: readonly string[]): PostSource {
  return {
    kind: 'namen',
    prepare: () => namen.settle(),
    async posts() {
      const now = await namen.current();
      const wachtend = await namen.wachtendMet(now.bundels.flatMap((bundel) => bundel.namen));
      return namenPosts(now, wachtend, coordinators);
    },
  };
}
