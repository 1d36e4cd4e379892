import { type Bezorging, createBezorging } from '../src/bezorging/bezorging.ts';
import { createWholeShare } from '../src/bezorging/share.ts';
import type { Store } from '../src/logboek/ports.ts';
import { openSqliteStore } from '../src/logboek/sqlite/sqlite-store.ts';
import { opdrachtPosts } from '../src/opdrachten/opdracht-posts.ts';
import { localDate, systemClock } from '../src/shared/clock.ts';
import { createLogger } from '../src/shared/logger.ts';
import { createWorkingDays } from '../src/shared/working-days.ts';
import { type AllStreams, createAllStreams } from '../src/wiring/streams.ts';
import { COORDINATOR } from './client.ts';
import { type Measurement, median } from './numbers.ts';
import { temporaryFolder } from './prepare.ts';

const FEW = 1_000;
const MANY = 100_000;
const DUE = 100;
const TIMES = 15;
const WARM_UP = 3;
const WITHIN_MS = 50;
const WITHIN_FACTOR = 2;

/**
 * A sweep over many and over few dossiers of which as many are due, in this process: from the question what is due until
 * the posts of each were computed and compared with what stands. It must not depend on how much is not due.
 */
export async function measureSweep(): Promise<readonly Measurement[]> {
  const few = await openFilled(FEW);
  const many = await openFilled(MANY);
  try {
    const times: { few: number[]; many: number[] } = { few: [], many: [] };
    for (let turn = 0; turn < TIMES + WARM_UP; turn += 1) {
      const one = { few: await few.sweep(), many: await many.sweep() };
      if (turn < WARM_UP) continue;
      times.few.push(one.few);
      times.many.push(one.many);
    }
    const factor = median(times.many) / median(times.few);
    return [
      {
        what: `sweep over 100 000 dossiers, ${DUE} due`,
        ours: `${median(times.many).toFixed(1)} ms`,
        target: { words: `< ${WITHIN_MS} ms`, met: median(times.many) < WITHIN_MS },
      },
      {
        what: `... against 1 000 dossiers, ${DUE} due (${median(times.few).toFixed(1)} ms)`,
        ours: `${factor.toFixed(2)} x`,
        target: { words: `< ${WITHIN_FACTOR} x`, met: factor < WITHIN_FACTOR },
      },
    ];
  } finally {
    await few.remove();
    await many.remove();
  }
}

/** A store with that many dossiers. `sweep` makes some of them due and says how many milliseconds a sweep takes. */
async function openFilled(
  dossiers: number,
): Promise<{ sweep: () => Promise<number>; remove: () => Promise<void> }> {
  const folder = await temporaryFolder();
  const store = openSqliteStore(folder.path);
  const streams = createAllStreams(store);
  await fill(store, streams, dossiers);
  const bezorging = delivering(store, streams);
  return {
    async sweep() {
      const now = systemClock.now();
      const step = Math.floor(dossiers / DUE);
      for (let index = 0; index < DUE; index += 1)
        await store.readModels.setDue('opdracht', `o${index * step}`, 1, now);
      const started = performance.now();
      const found = await bezorging.sweep();
      await bezorging.idle();
      const took = performance.now() - started;
      if (found !== DUE) throw new Error(`the sweep found ${found} instead of ${DUE}`);
      if ((await store.readModels.due(systemClock.now(), 1)).length > 0) throw new Error('not all was done');
      return took;
    },
    async remove() {
      await bezorging.stop();
      await store.close();
      await folder.remove();
    },
  };
}

/** Delivery of opdrachten to people whom the bot cannot reach, so that nothing is sent. */
function delivering(store: Store, { opdrachten }: AllStreams): Bezorging {
  const outcome = async () => ({ kind: 'failed', reason: 'nobody can be reached' }) as const;
  return createBezorging({
    readModels: store.readModels,
    deliveries: store.deliveries,
    clock: systemClock,
    logger: createLogger('warn'),
    connector: { post: outcome, update: outcome },
    sleep: async () => undefined,
    stopping: new AbortController().signal,
    // The pauses between rounds are there for whoever waits for an answer: here nobody does.
    roundEveryMs: 0,
    addressOf: async () => undefined,
    isPaused: async () => false,
    onUncertain: () => undefined,
    quietUntil: async () => undefined,
    settleMs: 0,
    onGone: async () => undefined,
    share: createWholeShare(),
    sources: [
      {
        kind: 'opdracht',
        async posts(id) {
          const current = await opdrachten.find(id);
          if (!current) return [];
          const { state: dossier, version } = current;
          return opdrachtPosts({
            dossier,
            version,
            today: localDate(systemClock.now()),
            days: createWorkingDays(),
            trekkersReach: new Map(),
            told: new Set(),
            open: [],
            route: [],
            coordinators: [COORDINATOR],
            adviseurs: [],
            contacten: [],
          });
        },
      },
    ],
  });
}

async function fill(store: Store, { opdrachten }: AllStreams, dossiers: number): Promise<void> {
  const submission = { actor: { id: 'bench', naam: 'Bench' }, at: systemClock.now() };
  const projectleider = { naam: 'Samira Bakker', persoonId: COORDINATOR };
  const add = async (index: number): Promise<void> => {
    const gegevens = { titel: `Ondersteuning van inwoners, deel ${index}`, gemeenten: [], notities: [] };
    await opdrachten.change(`o${index}`, submission, () => [
      { soort: 'opdracht toegevoegd', gegevens, bron: 'import' },
      { soort: 'projectleider toegewezen', projectleider },
    ]);
    await store.readModels.setDue('opdracht', `o${index}`, 1, undefined);
  };
  for (let from = 0; from < dossiers; from += 500)
    await Promise.all(Array.from({ length: 500 }, (_, offset) => add(from + offset)));
}
