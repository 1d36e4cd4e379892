import { type Bezorging, createBezorging } from '../../src/bezorging/bezorging.ts';
import { createWholeShare, type Share } from '../../src/bezorging/share.ts';
import type { Address, Connector, Post } from '../../src/bot/ports.ts';
import type { Store } from '../../src/logboek/ports.ts';
import type { Killable } from './killable.ts';
import type { TestClock } from './test-clock.ts';
import type { TestLogger } from './test-logger.ts';

/** The posts that should stand for each jar now: a source without rules of its own. */
export type Jars = Map<string, readonly Post[]>;

/** One instance of the bot, as far as delivery goes. */
export function deliveringInstance(parts: {
  readonly store: Store;
  readonly connector: Connector;
  readonly clock: TestClock;
  readonly logger: TestLogger;
  readonly jars: Jars;
  readonly addressOf: (target: string) => Address;
  readonly killable?: Killable;
  /** Told when it looks at a jar. */
  readonly looksAt?: (id: string) => void;
  /** Its part of the work; absent: all of it. */
  readonly share?: Share;
}): Bezorging {
  const { clock, logger, jars, killable } = parts;
  const store = killable?.store(parts.store) ?? parts.store;
  return createBezorging({
    readModels: store.readModels,
    deliveries: store.deliveries,
    connector: killable?.connector(parts.connector) ?? parts.connector,
    sources: [
      {
        kind: 'pot',
        async posts(id) {
          parts.looksAt?.(id);
          return jars.get(id) ?? [];
        },
      },
    ],
    clock,
    logger,
    sleep: killable?.sleep(clock.sleep) ?? clock.sleep,
    stopping: new AbortController().signal,
    roundEveryMs: 0,
    addressOf: async (target) => parts.addressOf(target),
    isPaused: async () => false,
    onUncertain: () => undefined,
    quietUntil: async () => undefined,
    settleMs: 0,
    onGone: async () => undefined,
    share: parts.share ?? createWholeShare(),
  });
}

/** A jar changed: its read model has a new version and is due. */
export async function changeJar(
  { store, clock, jars }: { store: Store; clock: TestClock; jars: Jars },
  id: string,
  version: number,
  ...posts: readonly Post[]
): Promise<void> {
  jars.set(id, posts);
  await store.readModels.save({ kind: 'pot', id, version, body: {}, keys: {}, dueAt: clock.now() });
}
