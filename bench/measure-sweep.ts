import { createBezorging } from '../src/bezorging/bezorging.ts';
import { openSqliteStore } from '../src/logboek/sqlite/sqlite-store.ts';
import { opdrachtPosts } from '../src/opdrachten/opdracht-posts.ts';
import { systemClock } from '../src/shared/clock.ts';
import { createLogger } from '../src/shared/logger.ts';
import { createAllStreams } from '../src/wiring/streams.ts';
import { COORDINATOR } from './client.ts';
import { type Measurement, median } from './numbers.ts';
import { temporaryFolder } from './prepare.ts';

const DOSSIERS = 10_000;
const DUE = 20;
const TIMES = 5;

/** A sweep for what is due, in this process: it must not depend on how much is not due. */
export async function measureSweep(): Promise<Measurement> {
  const folder = await temporaryFolder();
  const store = openSqliteStore(folder.path);
  const { opdrachten } = createAllStreams(store);
  const bezorging = createBezorging({
    readModels: store.readModels,
    deliveries: store.deliveries,
    clock: systemClock,
    logger: createLogger('warn'),
    connector: {
      post: async () => ({ kind: 'failed', reason: 'nobody is reachable' }),
      update: async () => ({ kind: 'failed', reason: 'nobody is reachable' }),
    },
    sleep: async () => undefined,
    addressOf: async () => undefined,
    isPaused: async () => false,
    onGone: async () => undefined,
    stopping: new AbortController().signal,
    sources: [
      {
        kind: 'opdracht',
        async posts(id) {
          const current = await opdrachten.find(id);
          if (!current) return [];
          const { state: dossier, version } = current;
          const reach = 'bereikbaar';
          return opdrachtPosts({
            dossier,
            version,
            reach,
            trekkerReach: reach,
            coordinators: [COORDINATOR],
          });
        },
      },
    ],
  });
  const now = systemClock.now();
  const add = async (index: number): Promise<void> => {
    const gegevens = { titel: `Ondersteuning van inwoners, deel ${index}`, gemeenten: [], notities: [] };
    const projectleider = { naam: 'Samira Bakker', persoonId: COORDINATOR };
    await opdrachten.change(`o${index}`, { actor: { id: 'bench', naam: 'Bench' }, at: now }, () => [
      { soort: 'opdracht toegevoegd', gegevens, bron: 'import' },
      { soort: 'projectleider toegewezen', projectleider },
    ]);
    await store.readModels.setDue('opdracht', `o${index}`, 1, undefined);
  };
  for (let from = 0; from < DOSSIERS; from += 500) {
    await Promise.all(Array.from({ length: 500 }, (_, offset) => add(from + offset)));
  }
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    for (let index = 0; index < DUE; index += 1) {
      await store.readModels.setDue('opdracht', `o${index * 37}`, 1, now);
    }
    const started = performance.now();
    const found = await bezorging.sweep();
    await bezorging.idle();
    times.push(performance.now() - started);
    if (found !== DUE) throw new Error(`the sweep found ${found} instead of ${DUE}`);
  }
  await bezorging.stop();
  await store.close();
  await folder.remove();
  return { what: 'sweep over 10 000 dossiers, 20 due', ours: `${median(times).toFixed(0)} ms` };
}
