import type { RaadStreams } from '../adviesraden/raden.ts';
import type { GemeenteStreams } from '../gemeenten/gemeenten.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import type { RapportStreams } from '../rapporten/rapporten.ts';
import { raadWords } from '../shared/adviesraad.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { splitKey } from '../shared/keys.ts';
import type { SignaalStreams } from '../signalen/signalen.ts';
import type { VergaderingStreams } from '../vergaderingen/vergadering-events.ts';
import type { WervingStreams } from '../werving/wervingen.ts';

type Named = {
  readonly opdrachten: Pick<OpdrachtStreams, 'find'>;
  readonly vergaderingen: Pick<VergaderingStreams, 'find'>;
  readonly signalen: Pick<SignaalStreams, 'find'>;
  readonly gemeenten: Pick<GemeenteStreams, 'find'>;
  readonly wervingen: Pick<WervingStreams, 'find'>;
  readonly rapporten: Pick<RapportStreams, 'find'>;
  readonly adviesraden: Pick<RaadStreams, 'find'>;
  readonly vernietigingen: {
    find(id: string): Promise<{ readonly state: { readonly titel: string } } | undefined>;
  };
};

/** What an archivist looks for: the title and kenmerk of an opdracht as they are now, and words for what has a name. */
export function archiveNames(
  streams: Named,
): (stream: string) => Promise<{ readonly naam?: string; readonly kenmerk?: string }> {
  return async (stream) => {
    const [kind, id] = splitKey(stream);
    switch (kind) {
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
      case 'rapport': {
        const rapport = (await streams.rapporten.find(id))?.state;
        return rapport ? { naam: `${rapport.rapportsoort} ${rapport.jaar}: ${rapport.titel}` } : {};
      }
      case 'adviesraad': {
        const raad = (await streams.adviesraden.find(id))?.state;
        return raad ? { naam: raadWords(raad) } : {};
      }
      case 'werving': {
        const werving = (await streams.wervingen.find(id))?.state;
        return werving ? { naam: `Vraag om mensen: ${werving.ervaring}` } : {};
      }
      case 'vernietiging': {
        const verklaring = (await streams.vernietigingen.find(id))?.state;
        return verklaring ? { naam: `Verklaring van vernietiging: ${verklaring.titel}` } : {};
      }
      case 'gemeente': {
        const gemeente = (await streams.gemeenten.find(id))?.state;
        return gemeente ? { naam: gemeente.naam } : {};
      }
      case 'budget':
        return { naam: `Activiteitenbudget ${id}` };
      case 'bijdrage':
        return { naam: `Bijdrage van de gemeenten ${id}` };
      case 'jaaragenda':
        return { naam: `Jaaragenda ${id}` };
      default:
        return {};
    }
  };
}
