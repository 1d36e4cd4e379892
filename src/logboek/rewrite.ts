import { isDomainError } from '../shared/errors.ts';
import { severalAtOnce } from '../shared/several-at-once.ts';
import { chainAfter, contentHash, NO_CHAIN, stable } from './chain.ts';
import type { ActorStamp, Log, LogEntry, Rewrite } from './ports.ts';
import { conflict } from './store-errors.ts';

/**
 * The one way in which an entry of the log is ever written anew: because the law asks that something in it is taken away (docs/adr/0086).
 * First a new entry at the end of the stream says who does it, when, to which entries, and what will stand there. Then they are replaced; each
 * keeps its number and the hash of what stood there first, so that the chain goes on. At last an entry says that it is done: who has the
 * stream in memory reads it anew.
 */

type By = { readonly actor: ActorStamp; readonly at: string };
type Change = { readonly was: LogEntry; readonly anew: LogEntry };

/** Entries that are replaced at the same moment. */
const AT_ONCE = 8;
/** As often as somebody else may write in the stream meanwhile. */
const ATTEMPTS = 20;

/**
 * Writes the entries of a stream anew that `change` makes another of. What an earlier attempt left half done is finished: doing it twice is
 * as good as once.
 * @param change pure; gives back the entry itself when nothing in it has to go
 * @returns whether there was anything to do
 * @throws DomainError 'conflict' when others keep writing in the stream, 'store-unavailable'
 */
export async function rewriteStream(
  log: Pick<Log, 'read' | 'append' | 'replace'>,
  stream: string,
  by: By,
  change: (entry: LogEntry) => LogEntry,
): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const entries = await log.read(stream);
    const changes = changesIn(entries, change);
    if (changes.length === 0 && !isHalfDone(entries)) return false;
    const said = saidIn(entries);
    const rewrites = changes
      .map(({ anew }) => ({ number: anew.number, hash: contentHash(anew) }))
      .filter(({ number, hash }) => said.get(number) !== hash);
    const announced = rewrites.length === 0 ? entries : await appended(log, entries, by, { rewrites });
    if (!announced || !(await replaced(log, changes))) continue;
    if (await appended(log, announced, by, { rewritten: true })) return true;
  }
  throw conflict();
}

/** What an entry has to become, where it is not that already. */
function changesIn(entries: readonly LogEntry[], change: (entry: LogEntry) => LogEntry): readonly Change[] {
  const changes: Change[] = [];
  let original = NO_CHAIN;
  for (const was of entries) {
    original = chainAfter(original, was);
    const changed = change(was);
    if (stable(changed) !== stable(was))
      changes.push({ was, anew: { ...placeOf(was), ...changed, ...placeOf(was), original } });
  }
  return changes;
}

/** What of an entry stays, whatever becomes of the rest: where it stands, and what it says of others. */
function placeOf({ stream, number, previous, rewrites, rewritten }: LogEntry) {
  return {
    stream,
    number,
    ...(previous === undefined ? {} : { previous }),
    ...(rewrites === undefined ? {} : { rewrites }),
    ...(rewritten === undefined ? {} : { rewritten }),
  };
}

/** What was said last of each entry that was to be written anew. */
function saidIn(entries: readonly LogEntry[]): ReadonlyMap<number, string> {
  return new Map(
    entries.flatMap(({ rewrites = [] }) => rewrites.map(({ number, hash }) => [number, hash] as const)),
  );
}

/** Was it said that entries are written anew, and not yet that it is done? */
function isHalfDone(entries: readonly LogEntry[]): boolean {
  const last = entries.findLast(({ rewrites, rewritten }) => rewrites !== undefined || rewritten);
  return last !== undefined && !last.rewritten;
}

/** @returns the entries with the new one; undefined: somebody else was first */
async function appended(
  log: Pick<Log, 'append'>,
  entries: readonly LogEntry[],
  by: By,
  what: { readonly rewrites: readonly Rewrite[] } | { readonly rewritten: true },
): Promise<readonly LogEntry[] | undefined> {
  const last = entries.at(-1);
  if (!last) return entries;
  const entry: LogEntry = {
    ...by,
    ...what,
    stream: last.stream,
    number: last.number + 1,
    events: [],
    previous: entries.reduce(chainAfter, NO_CHAIN),
  };
  try {
    await log.append(entry);
    return [...entries, entry];
  } catch (error) {
    if (!isDomainError(error, 'conflict')) throw error;
    return undefined;
  }
}

/** @returns false when one is not what it was */
async function replaced(log: Pick<Log, 'replace'>, changes: readonly Change[]): Promise<boolean> {
  let isAll = true;
  await severalAtOnce(AT_ONCE, changes, async ({ was, anew }) => {
    if (!(await log.replace(was, anew))) isAll = false;
  });
  return isAll;
}
