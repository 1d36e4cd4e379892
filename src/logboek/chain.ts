import { hash } from 'node:crypto';
import type { Log, LogEntry } from './ports.ts';
import { everyEntry } from './whole-store.ts';

/**
 * What makes a change of the log visible: each entry carries a hash of all that stands before it in its stream, made by the bot that
 * appended it. Who changes, removes or slips in an entry breaks the chain at the next one (docs/adr/0063).
 */

/** Of a hash in base64url: 192 bits. */
const HASH_SIGNS = 32;

/** Of a stream in which nothing stands yet. */
export const NO_CHAIN = '';

/** The hash of a stream up to and with this entry. @param before that of what stands before it @returns 192 bits of SHA-256, 32 signs of base64url */
export function chainAfter(before: string, entry: LogEntry): string {
  // What was written anew keeps its link: of what stood there first, which later entries carry on.
  return entry.original ?? hashOf(before + stable(entry));
}

/** What an entry is now, also when it was written anew. */
export function contentHash(entry: LogEntry): string {
  return hashOf(stable(entry));
}

function hashOf(text: string): string {
  // Every entry and every read model carries one: what is longer costs request units.
  return hash('sha256', text, 'base64url').slice(0, HASH_SIGNS);
}

/** The first place in a stream where what stands there is not what was written. */
export type Break = {
  readonly stream: string;
  readonly number: number;
  /**
   * 'missing': its number is not there; 'before': something before it is another; 'unchained': it carries no hash although others before it do;
   * 'gone': an export knew it; 'rewritten': it was written anew, and no later entry says that this stands there since.
   */
  readonly what: 'missing' | 'before' | 'unchained' | 'gone' | 'rewritten';
};
type ChainReport = {
  readonly entries: number;
  readonly streams: number;
  /** How many entries carry the hash of what was before them: those of before the first release with a chain do not. */
  readonly chained: number;
  /** How many entries were written anew, with word of it: names of who left, and what was destroyed. */
  readonly rewritten: number;
  readonly breaks: readonly Break[];
};

/** What an export says of a stream: how many entries it had, and its hash then. */
export type Known = ReadonlyMap<string, { readonly entries: number; readonly chain: string }>;

type Walked = {
  readonly number: number;
  readonly chain: string;
  readonly isChained: boolean;
  readonly isBroken: boolean;
  /** What stands where it says that it was written anew. */
  readonly anew: ReadonlyMap<number, string>;
  /** What the last word of it says that stands there. */
  readonly said: ReadonlyMap<number, string>;
};
const BEGIN: Walked = {
  number: 0,
  chain: NO_CHAIN,
  isChained: false,
  isBroken: false,
  anew: new Map(),
  said: new Map(),
};

/**
 * Goes through the whole log and holds each entry against the hash that the next one carries.
 * @param known of an earlier export, which also knows the last entries and whole streams
 */
export async function checkChain(
  log: Pick<Log, 'readAll' | 'read'>,
  known: Known = new Map(),
): Promise<ChainReport> {
  const walked = new Map<string, Walked>();
  const seen = new Set<string>();
  const breaks: Break[] = [];
  let entries = 0;
  let chained = 0;
  for await (const page of everyEntry(log))
    for (const entry of page) {
      const { stream, number, previous } = entry;
      const at = walked.get(stream) ?? BEGIN;
      entries += 1;
      if (previous !== undefined) chained += 1;
      const what = breakAt(at, entry);
      if (what !== undefined && !at.isBroken)
        breaks.push({ stream, number: what === 'missing' ? at.number + 1 : number, what });
      const next: Walked = {
        number,
        chain: chainAfter(at.chain, entry),
        isChained: at.isChained || previous !== undefined,
        isBroken: at.isBroken || what !== undefined,
        ...rewritesIn(at, entry),
      };
      walked.set(stream, next);
      const then = known.get(stream);
      if (then?.entries !== number) continue;
      seen.add(stream);
      if (then.chain !== next.chain && !next.isBroken) {
        walked.set(stream, { ...next, isBroken: true });
        breaks.push({ stream, number, what: 'before' });
      }
    }
  for (const [stream, then] of known)
    if (!seen.has(stream) && !walked.get(stream)?.isBroken)
      breaks.push({ stream, number: then.entries, what: 'gone' });
  let rewritten = 0;
  for (const [stream, { anew, said, isBroken }] of walked) {
    rewritten += anew.size;
    const [number] = [...anew.keys(), ...said.keys()]
      .filter((one) => anew.get(one) !== said.get(one))
      .toSorted(byNumber);
    if (number !== undefined && !isBroken) breaks.push({ stream, number, what: 'rewritten' });
  }
  return { entries, streams: walked.size, chained, rewritten, breaks };
}

const byNumber = (one: number, other: number): number => one - other;

/** What an entry adds to what was written anew in its stream, and to what is said of that. */
function rewritesIn({ anew, said }: Walked, entry: LogEntry): Pick<Walked, 'anew' | 'said'> {
  const { number, original, rewrites = [] } = entry;
  return {
    anew: original === undefined ? anew : new Map([...anew, [number, contentHash(entry)]]),
    said:
      rewrites.length === 0
        ? said
        : new Map([...said, ...rewrites.map((one) => [one.number, one.hash] as const)]),
  };
}

function breakAt({ number, chain, isChained }: Walked, entry: LogEntry): Break['what'] | undefined {
  if (entry.number !== number + 1) return 'missing';
  if (entry.previous === undefined) return isChained ? 'unchained' : undefined;
  return entry.previous === chain ? undefined : 'before';
}

/** The same text for the same content, in whatever order a store gives the fields back. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
