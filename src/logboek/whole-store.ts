import { createBreather } from '../shared/breather.ts';
import { severalAtOnce } from '../shared/several-at-once.ts';
import { DELIVERY_STATES, type Deliveries, type Delivery, type Log, type LogEntry } from './ports.ts';

/** Going through everything that a store holds, so many at a time. */

const PAGE = 500;

/** All entries, a page at a time, as a store gives them: what was written anew may come later, or twice. For who only looks for something. */
export async function* anyEntry(log: Pick<Log, 'readAll'>): AsyncGenerator<readonly LogEntry[]> {
  const breathe = createBreather();
  for (let cursor = ''; ; ) {
    const page = await log.readAll(cursor, PAGE);
    if (page.entries.length === 0) return;
    yield page.entries;
    await breathe();
    cursor = page.cursor;
  }
}

/** Streams that are read at the same moment. */
const AT_ONCE = 8;

/**
 * All entries, some streams at a time: those of a stream in the order of their numbers, each once. A store may give what was written anew
 * later than what came after it, so that each stream is read by itself.
 */
export async function* everyEntry(log: Pick<Log, 'readAll' | 'read'>): AsyncGenerator<readonly LogEntry[]> {
  const reached = new Map<string, number>();
  for await (const page of anyEntry(log)) {
    const byStream = Map.groupBy(page, ({ stream }) => stream);
    const found: LogEntry[] = [];
    await severalAtOnce(AT_ONCE, [...byStream], async ([stream, given]) => {
      const last = reached.get(stream) ?? 0;
      const isRead = last === 0 || given.some(({ number }) => number > last);
      const read = isRead ? await log.read(stream, last) : [];
      // Without its first entry a stream may look as if it were not there.
      const next = read.length > 0 ? read : inOrder(given).filter(({ number }) => number > last);
      reached.set(stream, next.at(-1)?.number ?? last);
      found.push(...next);
    });
    if (found.length > 0) yield found;
  }
}

function inOrder(entries: readonly LogEntry[]): readonly LogEntry[] {
  return entries.toSorted((one, other) => one.number - other.number);
}

/** All deliveries in a state that this version knows, a page at a time. */
export async function* everyDelivery(
  deliveries: Pick<Deliveries, 'byState'>,
): AsyncGenerator<readonly Delivery[]> {
  for (const state of DELIVERY_STATES) {
    for (let after: string | undefined, more = true; more; ) {
      const page = await deliveries.byState(state, { limit: PAGE, after });
      yield page;
      after = page.at(-1)?.id;
      more = page.length === PAGE;
    }
  }
}
