import { createBreather } from '../shared/breather.ts';
import { splitKey } from '../shared/keys.ts';
import { createNextRead } from '../shared/next-read.ts';
import { createDerived } from '../shared/one-look.ts';
import { caughtUpTo } from './catch-up-mark.ts';
import type { Log, ReadModels } from './ports.ts';

/**
 * What the log has since the read models were known to be right (`createCatchUp`), by whoever wrote it: one request that answers for every
 * stream whether something came after what is known of it (docs/adr/0135).
 */
export interface LogTail {
  /** Reads what came since the last time. From here on, in this look, a stream of which nothing came is not asked for. */
  follow(): Promise<void>;
  /** Is it known from where it follows the log? What is read from then on has all that came before that. */
  isBegun(): boolean;
  /** Does this look follow the log, up to what it stored itself? Only then the rest holds. */
  isFollowed(): boolean;
  /** The number of the last entry of a stream that came; 0: none did, so that what the read models have is all. */
  lastOf(kind: string, id: string): number;
  /** How far it was read: higher after each entry. */
  position(): number;
  /** The streams of which an entry came behind a position, with the number of the last one, by kind. */
  after(position: number): ReadonlyMap<string, Changed>;
}

/** The number of the last entry of each that changed, by its id. */
export type Changed = ReadonlyMap<string, number>;

/** An entry of this stream came, as the one at that position. */
type Came = { readonly stream: string; readonly at: number };

const PAGE = 500;

export function createLogTail({
  log,
  readModels,
}: {
  readonly log: Pick<Log, 'readAll'>;
  readonly readModels: Pick<ReadModels, 'get'>;
}): LogTail {
  /** Of each stream its last entry, and where that came. */
  const last = new Map<string, { readonly number: number; readonly at: number }>();
  /** The streams in the order in which their entries came: who asks what came last looks at the end of it, and at nothing before that. */
  let came: Came[] = [];
  let cursor: string | undefined;
  let position = 0;
  const isLast = ({ stream, at }: Came): boolean => last.get(stream)?.at === at;

  const take = async (): Promise<void> => {
    cursor ??= await caughtUpTo(readModels);
    const breathe = createBreather();
    for (let at = cursor; ; ) {
      const page = await log.readAll(at, PAGE);
      for (const { stream, number } of page.entries) {
        position += 1;
        const known = last.get(stream)?.number ?? 0;
        last.set(stream, { number: Math.max(known, number), at: position });
        came.push({ stream, at: position });
      }
      // Of each stream only where it came last: what is kept does not grow with the entries.
      if (came.length > 2 * last.size + PAGE) came = came.filter(isLast);
      at = page.cursor;
      cursor = at;
      if (page.entries.length === 0) return;
      await breathe();
    }
  };
  const read = createNextRead(take);

  // What was stored in the look itself is not in what was read before: it is read again, and until then does not count.
  const looked = createDerived<void>();
  const followed = createDerived<true>();
  return {
    async follow() {
      await looked.read('', read);
      await followed.read('', async () => true);
    },
    isBegun: () => cursor !== undefined,
    isFollowed: () => followed.known('') !== undefined,
    lastOf: (kind, id) => last.get(`${kind}:${id}`)?.number ?? 0,
    position: () => position,
    after(from) {
      const found = new Map<string, Map<string, number>>();
      if (from === position) return found;
      for (let index = came.length - 1; index >= 0; index -= 1) {
        const one = came[index];
        if (!one || one.at <= from) break;
        const number = isLast(one) ? last.get(one.stream)?.number : undefined;
        if (number === undefined) continue;
        const [kind, id] = splitKey(one.stream);
        const own = found.get(kind) ?? new Map<string, number>();
        found.set(kind, own.set(id, number));
      }
      return found;
    },
  };
}
