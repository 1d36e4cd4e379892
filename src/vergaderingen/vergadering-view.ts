import { hasRol } from '../shared/actor.ts';
import { isStaand } from '../shared/behandeling.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { Placed } from './ground/agenda.ts';
import type {
  AgendaOpdracht,
  AgendaOpdrachten,
  AgendaReader,
  ShowVergadering,
  VergaderingReader,
} from './ground/ports.ts';
import type { Vergadering } from './ground/vergadering.ts';
import { standOf } from './ground/vergadering-rules.ts';
import { shortTitle } from './ground/vergadering-words.ts';
import { vergaderingCard } from './vergadering-cards.ts';

type Dependencies = {
  readonly vergaderingen: VergaderingReader;
  readonly agendapunten: AgendaReader;
  readonly opdrachten: AgendaOpdrachten;
  readonly regio: LeesRegio;
  readonly clock: Clock;
};

/** Of how many other meetings it is said which they are. */
const MOST_OTHERS = 4;

/** '3 mrt', and '3 mrt 2028' in another year than that of the card. */
function dayNear(datum: string, here: string): string {
  const words = formatShortDutchDate(datum);
  return datum.slice(0, 4) === here.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words;
}

export function createShowVergadering(dependencies: Dependencies): ShowVergadering {
  const { vergaderingen, agendapunten, opdrachten, regio, clock } = dependencies;
  /** Where else each opdracht goes, by its id: 'ook: AO 3 mrt, AB 9 apr 2027'. */
  const ookWords = async (
    known: readonly AgendaOpdracht[],
    { id, datum: here }: Vergadering,
  ): Promise<Readonly<Record<string, string>>> => {
    const routeOf = await vergaderingen.routesOf(known);
    const { overleggen } = await regio();
    const words: Record<string, string> = {};
    for (const opdracht of known) {
      const others = routeOf(opdracht).filter((stop) => isStaand(stop) && stop.vergadering.id !== id);
      const shown = others
        .slice(0, MOST_OTHERS)
        .map(
          ({ vergadering: { overlegId, datum } }) => `${overleggen.kort(overlegId)} ${dayNear(datum, here)}`,
        );
      const more = others.length - shown.length;
      if (shown.length > 0)
        words[opdracht.id] = `ook: ${shown.join(', ')}${more > 0 ? ` en nog ${more}` : ''}`;
    }
    return words;
  };
  return async (actor, place, current, notice) => {
    const agenda = await agendapunten.agenda(current);
    const known: AgendaOpdracht[] = [];
    for (const { opdrachtId } of agenda) {
      const opdracht = opdrachtId === undefined ? undefined : await opdrachten.find(opdrachtId);
      if (opdracht) known.push(opdracht);
    }
    return vergaderingCard({
      vergadering: current.state,
      stand: standOf(current.state, localDate(clock.now())),
      agenda,
      opdrachten: known,
      elsewhere: await elsewhereWords(vergaderingen, agenda),
      ook: await ookWords(known, current.state),
      // In a channel a card stands before everybody, so there it is only to read.
      mayPlan: hasRol(actor, 'coördinator') && place.kind === 'personal',
      notice,
    });
  };
}

/** The meetings to which items were postponed, in words by id. */
export async function elsewhereWords(
  vergaderingen: Pick<VergaderingReader, 'find'>,
  agenda: readonly Placed[],
): Promise<Readonly<Record<string, string>>> {
  const words: Record<string, string> = {};
  for (const { uitgesteldNaar } of agenda) {
    const there = uitgesteldNaar === undefined ? undefined : await vergaderingen.find(uitgesteldNaar);
    if (there) words[there.id] = shortTitle(there);
  }
  return words;
}
