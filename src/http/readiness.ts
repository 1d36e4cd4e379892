/** What keeps the bot from being of use now; codes without anything that should stay inside. */
type Problem = 'store' | 'openid' | 'deliveries' | 'credentials';

export type Readiness = { readonly status: 'ok' | 'not ready'; readonly problems: readonly Problem[] };

type ReadinessChecks = {
  /** Throws when the store does not keep and give back what is written. */
  readonly checkStore: () => Promise<unknown>;
  /** Are the keys there with which tokens are checked? */
  readonly hasKeys: () => boolean;
  /** Has delivery come to a halt with work left? */
  readonly isStuck: () => Promise<boolean>;
  /** Does Teams refuse the bot's own credentials? */
  readonly isRefused: () => boolean;
};

/** Anybody may ask, so the store is asked to write at most this often while all is well. */
const BELIEVED_MS = 5_000;
const WITHIN_MS = 4_000;

/** @returns asks everything at once, or gives the good answer of a moment ago */
export function createReadiness(checks: ReadinessChecks): () => Promise<Readiness> {
  let goodUntil = Number.NEGATIVE_INFINITY;
  let underWay: Promise<Readiness> | undefined;

  const ask = async (): Promise<Readiness> => {
    const problems: Problem[] = [];
    const [store, deliveries] = await Promise.all([
      within(checks.checkStore()).then(
        () => true,
        () => false,
      ),
      within(checks.isStuck()).then(
        (isStuck) => !isStuck,
        // When the store does not answer nobody can tell; the store is named then.
        () => true,
      ),
    ]);
    if (!store) problems.push('store');
    if (!checks.hasKeys()) problems.push('openid');
    if (!deliveries) problems.push('deliveries');
    if (checks.isRefused()) problems.push('credentials');
    if (problems.length === 0) goodUntil = performance.now() + BELIEVED_MS;
    return { status: problems.length === 0 ? 'ok' : 'not ready', problems };
  };

  return async () => {
    if (performance.now() < goodUntil) return { status: 'ok', problems: [] };
    underWay ??= ask().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}

/** @throws Error when it takes too long */
async function within<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), WITHIN_MS);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
