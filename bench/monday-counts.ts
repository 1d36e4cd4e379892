import { type Came, mostWithin } from './connector.ts';
import { type Measurement, percentile, seconds } from './numbers.ts';

/** What somebody handed in and was told to be stored: when (milliseconds since 1970), and how long that took. */
export type Answer = {
  readonly text: string;
  readonly at: number;
  readonly ms: number;
  readonly attempts: number;
};

type Counted = {
  readonly came: readonly Came[];
  readonly expected: ReadonlySet<string>;
  /** undefined: not everything came. */
  readonly outMs: number | undefined;
  readonly answers: readonly Answer[];
  readonly killed: { readonly from: number; readonly until: number };
  /** All events of the log. */
  readonly logged: string;
  /** How many posts are left to a person, who says whether they came. */
  readonly uncertain: number;
};

/** Over any stretch as many as the pace and one more (src/bezorging/pace.ts); as they came, so that the way is in it. */
const STRETCH_SECONDS = 10;
const IN_ALL = 25 * STRETCH_SECONDS + 1;
const IN_ONE = STRETCH_SECONDS + 1;
const P99_MS = 100;

/** What came of a Monday, against what must. */
export function countMonday({
  came,
  expected,
  outMs,
  answers,
  killed,
  logged,
  uncertain,
}: Counted): readonly Measurement[] {
  const posts = came.filter(({ isUpdate }) => !isUpdate);
  const reached = new Set(posts.map(({ conversationId }) => conversationId));
  const missing = [...expected].filter((one) => !reached.has(one)).length;
  const doubles =
    posts.length - new Set(posts.map(({ conversationId, content }) => `${conversationId} ${content}`)).size;
  const each = Map.groupBy(came, ({ conversationId }) => conversationId);
  const most = (withinMs: number): number =>
    mostWithin(
      withinMs,
      came.map(({ at }) => at),
    );
  const mostInOne = (withinMs: number): number =>
    Math.max(
      0,
      ...[...each.values()].map((own) =>
        mostWithin(
          withinMs,
          own.map(({ at }) => at),
        ),
      ),
    );
  const [inAll, inOne] = [most(STRETCH_SECONDS * 1000), mostInOne(STRETCH_SECONDS * 1000)];
  const quiet = answers.filter(({ at, ms }) => at + ms < killed.from || at > killed.until);
  const times = answers.map(({ text }) => logged.split(JSON.stringify(text).slice(1, -1)).length - 1);
  const p99 = percentile(
    quiet.map(({ ms }) => ms),
    0.99,
  );
  return [
    {
      what: 'reminders, agendas and overviews out',
      ours: `${expected.size - missing} of ${expected.size}${outMs === undefined ? '' : ` in ${seconds(outMs)}`}`,
      target: { words: `all, or uncertain (${uncertain})`, met: missing <= uncertain },
    },
    { what: 'posts and updates in all', ours: `${posts.length} and ${came.length - posts.length}` },
    { what: 'posted twice', ours: String(doubles), target: { words: '0', met: doubles === 0 } },
    {
      what: `most in ${STRETCH_SECONDS} seconds`,
      ours: String(inAll),
      target: { words: `${IN_ALL}`, met: inAll <= IN_ALL },
    },
    {
      what: `most in ${STRETCH_SECONDS} seconds in one conversation`,
      ours: String(inOne),
      target: { words: `${IN_ONE}`, met: inOne <= IN_ONE },
    },
    {
      what: 'most in one second as they came, in all and in one conversation',
      ours: `${most(1000)}, ${mostInOne(1000)}`,
    },
    {
      what: 'answers, of which sent again because of the restart',
      ours: `${answers.length}, ${answers.filter(({ attempts }) => attempts > 1).length}`,
    },
    { what: '... acknowledged and not in the log', ...none(times.filter((count) => count === 0).length) },
    { what: '... in the log more than once', ...none(times.filter((count) => count > 1).length) },
    {
      what: 'p99 of an answer outside of the restart',
      ours: `${p99.toFixed(1)} ms`,
      target: { words: `< ${P99_MS} ms`, met: p99 < P99_MS },
    },
    { what: 'from the kill to the next start', ours: seconds(killed.until - killed.from) },
  ];
}

function none(count: number): Pick<Measurement, 'ours' | 'target'> {
  return { ours: String(count), target: { words: '0', met: count === 0 } };
}
