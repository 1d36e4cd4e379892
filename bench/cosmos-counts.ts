import type { Store } from '../src/logboek/ports.ts';
import type { Answers } from './crowd.ts';
import { type Measurement, seconds } from './numbers.ts';

/** A post that a bot made by itself: where, and its summary. */
export type Post = { readonly conversationId: string; readonly about: string };
/** When the store failed, in milliseconds since 1970. */
export type Outage = { readonly from: number; readonly until: number };

/** @param uncertain how many posts are left to a person; of each of those it is unknown whether it came */
export function countPosts(
  posts: readonly Post[],
  opdrachten: number,
  uncertain: number,
  ms: number,
): readonly Measurement[] {
  const times = new Map<string, number>();
  for (const { conversationId, about } of posts) {
    const key = `${conversationId} ${about}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const numbers = new Set(posts.flatMap(({ about }) => /nummer (\d+)$/.exec(about)?.[1] ?? []));
  const doubles = posts.length - times.size;
  const missing = opdrachten - numbers.size;
  return [
    { what: 'posts', ours: `${posts.length} in ${seconds(ms)}` },
    {
      what: 'opdrachten without their post',
      ...mustBe(missing, (count) => count <= uncertain, '0, or uncertain'),
    },
    { what: 'posts made twice', ...mustBe(doubles, isNone, '0') },
    { what: 'posts that are left to a person as uncertain', ours: String(uncertain) },
  ];
}

/** Reads the log, entry by entry, for what was acknowledged. */
export async function countSubmissions(
  store: Store,
  { acknowledged, refusedAt, slowestMs }: Answers,
  handedIn: number,
  ms: number,
): Promise<readonly Measurement[]> {
  const { entries } = await store.log.readAll('', 100_000);
  const texts = entries.map(({ events }) => JSON.stringify(events));
  const times = [...acknowledged.keys()].map((text) => texts.filter((entry) => entry.includes(text)).length);
  const lost = times.filter((count) => count === 0).length;
  const twice = times.filter((count) => count > 1).length;
  return [
    {
      what: 'submissions acknowledged, each sent to both processes',
      ours: `${acknowledged.size} in ${seconds(ms)}`,
      target: { words: String(handedIn), met: acknowledged.size === handedIn },
    },
    { what: 'acknowledged and not in the log', ...mustBe(lost, isNone, '0') },
    { what: 'in the log more than once', ...mustBe(twice, isNone, '0') },
    { what: 'refused with the sentence', ours: String(refusedAt.length) },
    { what: 'slowest answer', ours: seconds(slowestMs) },
  ];
}

/** What people noticed of the outage. */
export function countOutage(
  { acknowledged, refusedAt }: Answers,
  { from, until }: Outage,
): readonly Measurement[] {
  const successes = [...acknowledged.values()];
  const within = refusedAt.filter((at) => at >= from && at <= until).length;
  const first = Math.min(...successes.filter((at) => at > until));
  return [
    { what: 'the store was out', ours: seconds(until - from) },
    { what: 'refused with the sentence while it was out', ...mustBe(within, (count) => count > 0, '> 0') },
    {
      what: 'from the end of it to the first stored submission',
      ours: seconds(first - until),
      target: { words: 'there is one', met: Number.isFinite(first) },
    },
  ];
}

function isNone(count: number): boolean {
  return count === 0;
}

function mustBe(
  count: number,
  holds: (count: number) => boolean,
  words: string,
): Pick<Measurement, 'ours' | 'target'> {
  return { ours: String(count), target: { words, met: holds(count) } };
}
