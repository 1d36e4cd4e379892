import * as z from 'zod/v4';
import type { Streams } from '../logboek/ports.ts';
import type { HistoryWords, Telling } from '../shared/event-kinds.ts';
import { agendapuntEvents } from './agendapunt/agendapunt-events.ts';
import { besluitEvents } from './besluit/besluit-events.ts';
import type { Vergadering } from './ground/vergadering.ts';
import { begin, planningEvents } from './planning/planning-events.ts';
import { weekEvents } from './week/week-events.ts';

const KINDS = { ...planningEvents, ...agendapuntEvents, ...besluitEvents, ...weekEvents };
const [first, ...others] = Object.values(KINDS);
if (!first) throw new Error('a vergadering has no events');

/** What the log of a vergadering holds. */
export const vergaderingEventSchema = z.discriminatedUnion('soort', [
  first.schema,
  ...others.map(({ schema }) => schema),
]);
export type VergaderingEvent = z.infer<typeof vergaderingEventSchema>;
type Soort = VergaderingEvent['soort'];
type BySoort = { readonly [One in Soort]: Extract<VergaderingEvent, { readonly soort: One }> };
type Kind<Event> = {
  readonly fold: (vergadering: Vergadering, event: Event, at: string, door: string) => Vergadering;
  readonly tell: (event: Event, before: Vergadering | undefined, words: HistoryWords) => Telling;
};

/** Every kind of event of a vergadering, under its own `soort`. */
const VERGADERING_EVENTS: { readonly [One in Soort]: Kind<BySoort[One]> } = KINDS;

export type VergaderingStreams = Streams<Vergadering, VergaderingEvent>;

/** The vergadering after one more event; undefined as long as it was not planned. @param context `at`: ISO instant, `actor`: who did it */
export function foldVergadering(
  vergadering: Vergadering | undefined,
  event: VergaderingEvent,
  { id, at, actor }: { readonly id: string; readonly at: string; readonly actor: { readonly naam: string } },
): Vergadering | undefined {
  if (vergadering) return kindOf(event.soort).fold(vergadering, event, at, actor.naam);
  return event.soort === 'vergadering gepland' ? begin(id, event) : undefined;
}

/** How the history tells an event. @param before the vergadering right before it */
export function tellEvent(
  event: VergaderingEvent,
  before: Vergadering | undefined,
  words: HistoryWords,
): Required<Telling> {
  const { wat, details = [] } = kindOf(event.soort).tell(event, before, words);
  return { wat, details };
}

function kindOf<One extends Soort>(soort: One): Kind<BySoort[One]> {
  return VERGADERING_EVENTS[soort];
}
