import type { PostSource } from '../bezorging/ports.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { jaaragendaPosts } from './jaaragenda-posts.ts';
import type { JaaragendaStreams } from './year-changes.ts';

/** Jaaragenda's as a source of posts. */
export function createJaaragendaSource(
  streams: Pick<JaaragendaStreams, 'find'>,
  regio: LeesRegio,
): PostSource {
  return {
    kind: 'jaaragenda',
    async posts(id) {
      const agenda = (await streams.find(id))?.state;
      return agenda ? jaaragendaPosts(agenda, await regio()) : [];
    },
  };
}
