import { createChangedStreams } from '../logboek/changed-streams.ts';
import type { Changed, LogTail } from '../logboek/log-tail.ts';
import { createWerkvoorraad, type Werkvoorraad } from '../verplichtingen/werkvoorraad.ts';
import type { AllStreams } from './streams.ts';

const NONE: Changed = new Map();

/** What all opdrachten ask of the coördinatoren, worked out again only where the log has something new. */
export function createWerkvoorraadPart(
  parts: Omit<Parameters<typeof createWerkvoorraad>[0], 'changes' | 'streams'> & {
    readonly streams: AllStreams;
    readonly tail: LogTail;
  },
): Werkvoorraad {
  const { opdrachten, vergaderingen } = parts.streams;
  const streams = createChangedStreams(parts.tail);
  return createWerkvoorraad({
    ...parts,
    async changes() {
      const { changed, takenIn } = await streams.next();
      return {
        opdrachten: changed.get(opdrachten.kind) ?? NONE,
        vergaderingen: changed.get(vergaderingen.kind) ?? NONE,
        takenIn,
      };
    },
  });
}
