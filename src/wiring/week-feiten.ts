import type { WeekFeiten, WeekRegel } from '../herinneringen/weekoverzicht.ts';
import type { Deliveries } from '../logboek/ports.ts';
import { type Bereikbaarheid, bereikbaarheidOf, type Collegas } from '../opdrachten/ground/ports.ts';
import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly collegas: Collegas;
  readonly deliveries: Deliveries;
};

/** As many as the list of `berichten` shows. */
const LIMIT = 100;

const REDEN: Readonly<Record<Bereikbaarheid, string>> = {
  bereikbaar: '',
  'chat niet geopend': 'heeft de chat met de bot nog niet geopend',
  'naam niet herkend': 'is een naam die de bot niet kent',
  'naam niet bevestigd': 'is een naam die nog niet is bevestigd',
  'nog niet bekend': 'er is nog geen projectleider',
};

/** What the overview of a week says of opdrachten, people and posts. */
export function createWeekFeiten({
  streams,
  collegas,
  deliveries,
}: Dependencies): (sinds: string) => Promise<WeekFeiten> {
  return async (sinds) => {
    const nieuw: WeekRegel[] = [];
    const nietBereikbaar: WeekRegel[] = [];
    for (const { id, state } of await streams.opdrachten.list()) {
      const { titel, projectleider, toegevoegd, inzendingen } = state;
      if (toegevoegd.op >= sinds) {
        const naam = projectleider?.naam ?? 'nog niet bekend';
        const op = formatShortDutchDate(localDate(toegevoegd.op));
        nieuw.push({ opdrachtId: id, titel, regel: `Toegevoegd op ${op}. Projectleider: ${naam}.` });
      }
      // Who handed in a plan was reached.
      const reach = inzendingen > 0 ? 'bereikbaar' : await bereikbaarheidOf(collegas, projectleider);
      if (reach === 'bereikbaar') continue;
      const who = projectleider ? `${projectleider.naam} ` : '';
      nietBereikbaar.push({ opdrachtId: id, titel, regel: `${who}${REDEN[reach]}.` });
    }
    const troubled = [
      ...(await deliveries.byState('uncertain', { limit: LIMIT })),
      ...(await deliveries.byState('failed', { limit: LIMIT })),
    ];
    return { nieuw, nietBereikbaar, berichten: troubled.length };
  };
}
