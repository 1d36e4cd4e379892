import { GEEN_BEREIK_WORDS } from '../shared/bereik.ts';
import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { capital } from '../shared/words.ts';
import { naamWords, namenWords, projectleiderOf } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import { isOver } from './ground/dossier-status.ts';
import { type Bereikbaarheid, bereikbaarheidOf, type Collegas } from './ground/ports.ts';
import type { OpdrachtStreams } from './opdracht-events.ts';

/** What the overview of a week says of one opdracht. */
type WeekRegel = { readonly opdrachtId: string; readonly titel: string; readonly regel: string };

/** What the overview of a week says of the opdrachten. */
type OpdrachtWeek = {
  /** Those that were added. */
  readonly nieuw: readonly WeekRegel[];
  /** Those of which the projectleider cannot get a card, with the reason. */
  readonly nietBereikbaar: readonly WeekRegel[];
  /** How many have only a name as projectleider: that is one thing to do for all of them. */
  readonly zonderCollega: number;
};

const REDEN: Readonly<
  Record<Exclude<Bereikbaarheid, 'bereikbaar' | 'naam niet herkend' | 'naam niet bevestigd'>, string>
> = {
  ...GEEN_BEREIK_WORDS,
  'nog niet bekend': 'er is nog geen projectleider',
};

/** @param sinds from when (ISO instant) an opdracht is new */
export async function readOpdrachtWeek(
  sinds: string,
  { streams, collegas }: { readonly streams: Pick<OpdrachtStreams, 'list'>; readonly collegas: Collegas },
): Promise<OpdrachtWeek> {
  const nieuw: WeekRegel[] = [];
  const nietBereikbaar: WeekRegel[] = [];
  let zonderCollega = 0;
  for (const { id, state } of await streams.list()) {
    const projectleider = projectleiderOf(state);
    const { titel, toegevoegd, inzendingen, jaartabel } = state;
    // What comes out of the table of an earlier year was finished before the bot knew it.
    if (toegevoegd.op >= sinds && jaartabel === undefined)
      nieuw.push({ opdrachtId: id, titel, regel: addedWords(state) });
    // Of what is finished nobody has to hear any more.
    if (isOver(state)) continue;
    const reach = await bereikbaarheidOf(collegas, projectleider);
    if (reach === 'bereikbaar' || (inzendingen > 0 && !hasEnded(reach))) continue;
    if (reach === 'naam niet herkend' || reach === 'naam niet bevestigd') {
      zonderCollega += 1;
      continue;
    }
    const who = projectleider ? `${projectleider.naam} ` : '';
    nietBereikbaar.push({ opdrachtId: id, titel, regel: capital(`${who}${REDEN[reach]}.`) });
  }
  return { nieuw, nietBereikbaar, zonderCollega };
}

function addedWords({ toegevoegd, projectleiders }: Dossier): string {
  const op = formatShortDutchDate(localDate(toegevoegd.op));
  const named = projectleiders.map((one) => ({ naam: naamWords(one) }));
  return `Toegevoegd op ${op}. Projectleider: ${namenWords(named) ?? 'nog niet bekend'}.`;
}

/** Who handed in a plan was reached, and may have gone since. */
function hasEnded(reach: Bereikbaarheid): boolean {
  return reach === 'vertrokken' || reach === 'geblokkeerd' || reach === 'onvindbaar';
}
