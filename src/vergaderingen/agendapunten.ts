import type { Clock } from '../shared/clock.ts';
import { type AgendapuntChanges, createAgendapuntChanges } from './agendapunt/agendapunt-changes.ts';
import { createUitstel } from './agendapunt/uitstel.ts';
import { type BesluitChanges, createBesluitChanges } from './besluit/besluit-changes.ts';
import { createAgendaChanges } from './ground/agenda-changes.ts';
import type { AgendaOpdrachten, AgendaReader, VergaderingReader } from './ground/ports.ts';
import type { VergaderingStreams } from './vergadering-events.ts';
import { createWeekChanges, type WeekChanges } from './week/week-changes.ts';

/**
 * The use cases of an agenda. Some change an opdracht too. Each entry is a commit of its own, in an order in which a
 * repeat of the same submission finishes what was left.
 */
export interface Agendapunten extends AgendaReader, AgendapuntChanges, BesluitChanges, WeekChanges {}

export function createAgendapunten(dependencies: {
  readonly streams: VergaderingStreams;
  readonly opdrachten: AgendaOpdrachten;
  readonly vergaderingen: Pick<VergaderingReader, 'routeOf'>;
  readonly clock: Clock;
  readonly onChanged: (id: string) => void;
}): Agendapunten {
  const { opdrachten, vergaderingen, clock } = dependencies;
  const changes = createAgendaChanges(dependencies);
  const uitstel = createUitstel(changes, opdrachten, clock);
  return {
    agenda: changes.agenda,
    ...createAgendapuntChanges(changes, uitstel, opdrachten, clock),
    ...createBesluitChanges(changes, uitstel, opdrachten, vergaderingen, clock),
    ...createWeekChanges(changes, opdrachten, clock),
  };
}
