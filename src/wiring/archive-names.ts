import type { NameInArchive } from '../logboek/export.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { AllStreams } from './streams.ts';

/** What an archivist looks for: the title and kenmerk of an opdracht as they are now, and words for what has a name. */
export function archiveNames(streams: AllStreams): NameInArchive {
  return async (stream) => {
    const at = stream.indexOf(':');
    const id = stream.slice(at + 1);
    switch (stream.slice(0, at)) {
      case 'opdracht': {
        const dossier = (await streams.opdrachten.find(id))?.state;
        if (!dossier) return {};
        const { titel, kenmerk } = dossier;
        return { naam: titel, ...(kenmerk === undefined ? {} : { kenmerk }) };
      }
      case 'vergadering': {
        const vergadering = (await streams.vergaderingen.find(id))?.state;
        return vergadering
          ? { naam: `${vergadering.overlegNaam}, ${formatDutchDate(vergadering.datum)}` }
          : {};
      }
      case 'signaal': {
        const signaal = (await streams.signalen.find(id))?.state;
        return signaal ? { naam: signaal.onderwerp } : {};
      }
      case 'jaaragenda':
        return { naam: `Jaaragenda ${id}` };
      default:
        return {};
    }
  };
}
