import type * as z from 'zod/v4';
import type { HistoryEntry, LogEntry, UnknownEvent, UnknownReason } from './ports.ts';

/**
 * From an entry of the store to the events of a subject: the one place in which what another version wrote becomes what
 * this one knows. Events of an earlier version first get the shape that they have now; then the schema decides.
 */

type Fields = Readonly<Record<string, unknown>>;

/** For events of which the shape changed, by their soort: what one of an earlier version looks like now. */
export type OlderEvents = Readonly<Record<string, (event: Fields) => Fields>>;

/** The events of one stored entry; what cannot be read stays in its place as an unknown event. */
type ReadEntry<Event> = (entry: LogEntry) => HistoryEntry<Event>;

/** @param olderEvents absent: no event of this kind of stream ever had another shape */
export function createReadEntry<Event>(
  eventSchema: z.ZodType<Event>,
  olderEvents: OlderEvents = {},
): ReadEntry<Event> {
  const readEvent = (stored: unknown): Event | UnknownEvent => {
    const event = isFields(stored) ? asItIsNow(stored, olderEvents) : stored;
    const read = eventSchema.safeParse(event);
    return read.success ? read.data : unknownEvent(whyNot(event, read.error.issues));
  };
  return (entry) => ({
    ...entry,
    events: entry.raw === undefined ? entry.events.map(readEvent) : [unknownEvent('onleesbaar')],
  });
}

export function unknownEvent(waarom: UnknownReason): UnknownEvent {
  return { soort: 'onbekend', waarom };
}

export function isUnknown(event: object): event is UnknownEvent {
  return 'soort' in event && event.soort === 'onbekend';
}

function asItIsNow(event: Fields, olderEvents: OlderEvents): Fields {
  const { soort } = event;
  const convert =
    typeof soort === 'string' && Object.hasOwn(olderEvents, soort) ? olderEvents[soort] : undefined;
  try {
    return convert?.(event) ?? event;
  } catch {
    // The schema says what is wrong with it.
    return event;
  }
}

/** A later version adds kinds of events, and choices to a known kind; everything else is damage. */
function whyNot(event: unknown, issues: readonly z.core.$ZodIssue[]): UnknownReason {
  const isChoice = ({ path, ...issue }: z.core.$ZodIssue): boolean =>
    typeof valueAt(event, path) === 'string' &&
    (issue.code === 'invalid_value' || (issue.code === 'invalid_union' && issue.errors.length === 0));
  return issues.every(isChoice) ? 'nieuw' : 'onleesbaar';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (isFields(inner) ? inner[String(key)] : undefined), value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
