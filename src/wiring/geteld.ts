import { createChangedStreams } from '../logboek/changed-streams.ts';
import type { Changed } from '../logboek/log-tail.ts';
import { createGeteld, type LeesGeteld } from '../overzichten/geteld.ts';
import type { Core } from './core.ts';

const NONE: Changed = new Map();

/** What the figures are added up of, read again only where the log has something new. */
export function createGeteldPart(
  core: Pick<Core, 'streams' | 'vergaderingen' | 'kalender' | 'clock' | 'tail'>,
): LeesGeteld {
  const { opdrachten, vergaderingen } = core.streams;
  const streams = createChangedStreams(core.tail);
  return createGeteld({
    ...core,
    opdrachten,
    async changedSince() {
      const { changed, takenIn } = await streams.next();
      return {
        opdrachten: changed.get(opdrachten.kind) ?? NONE,
        vergaderingen: changed.has(vergaderingen.kind),
        takenIn,
      };
    },
  });
}
