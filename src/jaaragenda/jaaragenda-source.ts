import type { PostSource } from '../bezorging/ports.ts';
import { emptyJaaragenda } from './jaaragenda.ts';
import { jaaragendaKeys } from './jaaragenda-keys.ts';
import { jaaragendaPosts } from './jaaragenda-posts.ts';
import type { JaaragendaStreams } from './year-changes.ts';

/** Jaaragenda's as a source of posts. */
export function createJaaragendaSource(
  streams: Pick<JaaragendaStreams, 'find'>,
  /** A name may wait for the yes of a coördinator now. */
  touchNamen: () => Promise<void>,
  /** What has to be done about what is not finished at the end of a year may have changed. */
  touchCoordinators: () => Promise<void>,
): PostSource {
  return {
    kind: 'jaaragenda',
    async prepare(id) {
      const keys = jaaragendaKeys((await streams.find(id))?.state ?? emptyJaaragenda(id));
      if ([keys.naamloosContact, keys.genoemd].some((names) => names?.length)) await touchNamen();
    },
    touchOthers: touchCoordinators,
    async posts(id) {
      const agenda = (await streams.find(id))?.state;
      return agenda ? jaaragendaPosts(agenda) : [];
    },
  };
}
