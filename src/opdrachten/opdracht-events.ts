import * as z from 'zod/v4';
import type { Streams } from '../logboek/ports.ts';
import type { EventContext, Stamp } from '../shared/stamp.ts';
import { adviesEvents } from './adviezen/advies-events.ts';
import { besluitEvents } from './besluit/besluit-events.ts';
import { boodschapEvents } from './boodschap/boodschap-events.ts';
import { eerderEvents } from './eerder/eerder-events.ts';
import { faseEvents } from './fase/fase-events.ts';
import { begin, gegevensEvents } from './gegevens-events.ts';
import { lokaalEvents } from './gemeente/lokaal-events.ts';
import type { Dossier } from './ground/dossier.ts';
import type { HistoryWords, Lezer, Telling } from './ground/event-kinds.ts';
import { inbrengEvents } from './inbreng/inbreng-events.ts';
import { beginOvergenomen, jaartabelEvents } from './jaartabel/jaartabel-events.ts';
import { meetlatEvents } from './meetlat/meetlat-events.ts';
import { openbaarEvents } from './openbaar/openbaar-events.ts';
import { opleggerEvents } from './oplegger/oplegger-events.ts';
import { passageEvents } from './passage/passage-events.ts';
import { plaatsenEvents } from './plaatsen/plaatsen-events.ts';
import { planEvents } from './plan/plan-events.ts';
import { planadviesEvents } from './planadvies/planadvies-events.ts';
import { afzenderEvents } from './terugkoppeling/afzender-events.ts';
import { terugkoppelingEvents } from './terugkoppeling/terugkoppeling-events.ts';
import { trekkerEvents } from './trekker/trekker-events.ts';
import { uitvoeringEvents } from './uitvoering/uitvoering-events.ts';

const KINDS = {
  ...gegevensEvents,
  ...faseEvents,
  ...planEvents,
  ...eerderEvents,
  ...uitvoeringEvents,
  ...inbrengEvents,
  ...passageEvents,
  ...opleggerEvents,
  ...adviesEvents,
  ...besluitEvents,
  ...terugkoppelingEvents,
  ...afzenderEvents,
  ...openbaarEvents,
  ...boodschapEvents,
  ...meetlatEvents,
  ...trekkerEvents,
  ...jaartabelEvents,
  ...lokaalEvents,
  ...plaatsenEvents,
  ...planadviesEvents,
};
const [first, ...others] = Object.values(KINDS);
if (!first) throw new Error('an opdracht has no events');

/** What the log of an opdracht holds. */
export const opdrachtEventSchema = z.discriminatedUnion('soort', [
  first.schema,
  ...others.map(({ schema }) => schema),
]);
export type OpdrachtEvent = z.infer<typeof opdrachtEventSchema>;
type Soort = OpdrachtEvent['soort'];
type BySoort = { readonly [One in Soort]: Extract<OpdrachtEvent, { readonly soort: One }> };
type Kind<Event> = {
  readonly fold: (dossier: Dossier, event: Event, stamp: Stamp) => Dossier;
  readonly tell: (event: Event, before: Dossier | undefined, words: HistoryWords) => Telling;
  readonly leest: Lezer;
  readonly bronnen: (event: Event) => readonly string[];
};

/** Every kind of event of an opdracht, under its own `soort`. */
export const OPDRACHT_EVENTS: { readonly [One in Soort]: Kind<BySoort[One]> } = KINDS;

export type OpdrachtStreams = Streams<Dossier, OpdrachtEvent>;

/** The dossier after one more event; undefined as long as none was added. */
export function foldOpdracht(
  dossier: Dossier | undefined,
  event: OpdrachtEvent,
  context: EventContext,
): Dossier | undefined {
  const stamp = { op: context.at, door: context.actor.naam, doorId: context.actor.id };
  if (event.soort === 'opdracht toegevoegd') return dossier ?? begin(context.id, event, stamp);
  if (!dossier)
    return event.soort === 'overgenomen uit jaartabel'
      ? beginOvergenomen(context.id, event, stamp)
      : undefined;
  return { ...kindOf(event.soort).fold(dossier, event, stamp), gewijzigd: stamp };
}

/**
 * How the history tells an event to a reader.
 * @param before the dossier right before it
 * @param mayRead as whom the reader may read
 */
export function tellEvent(
  event: OpdrachtEvent,
  before: Dossier | undefined,
  words: HistoryWords,
  mayRead: Readonly<Record<Lezer, boolean>>,
): Required<Telling> {
  const { tell, leest } = kindOf(event.soort);
  const { wat, details = [] } = tell(event, before, words);
  return { wat, details: mayRead[leest] ? details : [] };
}

/** Of what a sentence says that it comes from this event. */
export function sourcesOfOpdracht(event: OpdrachtEvent): readonly string[] {
  return kindOf(event.soort).bronnen(event);
}

function kindOf<One extends Soort>(soort: One): Kind<BySoort[One]> {
  return OPDRACHT_EVENTS[soort];
}
