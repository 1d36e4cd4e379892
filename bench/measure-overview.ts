import { join } from 'node:path';
import { createCardRenderer, loadCardTemplates } from '../src/bot/card-renderer.ts';
import { createKalender } from '../src/instellingen/kalender.ts';
import { waardenOf } from '../src/instellingen/waarden.ts';
import type { Actor } from '../src/shared/actor.ts';
import { systemClock } from '../src/shared/clock.ts';
import { createLogger } from '../src/shared/logger.ts';
import type { AnswerQuery } from '../src/statusvragen/antwoorden/answers.ts';
import type { Filters, Query } from '../src/statusvragen/ground/query.ts';
import { createOpenVerplichtingen } from '../src/verplichtingen/open-verplichtingen.ts';
import { createOverzicht } from '../src/werkbord/overzicht.ts';
import { createWerkbord } from '../src/werkbord/werkbord.ts';
import { type Measurement, percentile } from './numbers.ts';

const TURNS = 40;
const WITHIN_MS = 100;
const MOST_BYTES = 150_000;
const LIJST: Query = { over: 'opdrachten', vorm: 'lijst', filters: [] };
const PER = ['programma', 'gemeente'] as const;

/** Pages of the werkbord with the same questions: from the request to the bytes of its HTML, one after another. */
export async function measureOverview(
  answer: AnswerQuery,
  questions: readonly { readonly filters: Filters; readonly actor: Actor }[],
): Promise<readonly Measurement[]> {
  const datesOfAll = async () => () => ({ route: [] });
  const { ofAll } = createOpenVerplichtingen({
    streams: { herinneringen: { values: async () => [], findBy: async () => [] } },
    datesOf: async () => ({ route: [] }),
    datesOfAll,
    coordinators: [],
    adviseurs: async () => [],
    kalender: createKalender(async () => waardenOf()),
    clock: systemClock,
  });
  const overzicht = createOverzicht({
    answering: {
      answer,
      chipsFor: async () => [],
      zinVan: async () => undefined,
    },
    openVerplichtingenOfAll: ofAll,
    datesOfAll,
    clock: systemClock,
  });
  const times: number[] = [];
  let largest = 0;
  const asked: readonly { readonly query: Query; readonly actor: Actor }[] = [
    ...questions.map(({ filters, actor }) => ({ query: { ...LIJST, filters }, actor })),
    // The same by group, each with its opdrachten.
    ...questions.slice(0, 1).flatMap(({ actor }) => PER.map((per) => ({ query: { ...LIJST, per }, actor }))),
  ];
  for (const { query, actor } of asked) {
    const page = createWerkbord({
      pages: [overzicht],
      toegang: {
        isLokaal: true,
        mensen: async () => [],
        read: async () => ({ soort: 'iemand', actor, wie: actor.id }),
      },
      router: {
        verb: () => undefined,
        leadsTo: () => 'chat',
        command: () => Promise.reject(new Error('nothing is typed')),
      },
      renderer: createCardRenderer(loadCardTemplates(join(import.meta.dirname, '..', 'adaptiveCards'))),
      readColleagues: async () => (text) => text,
      eigenChat: () => undefined,
      bestanden: new Map(),
      limits: { person: { atOnce: 1_000, perMinute: 1_000 }, gesprek: { atOnce: 1, perMinute: 1 } },
      freshen: async () => undefined,
      logger: createLogger('error'),
      now: () => performance.now(),
    });
    const request = {
      method: 'GET',
      pad: 'overzicht',
      map: '',
      query: new URLSearchParams({ q: JSON.stringify(query) }).toString(),
      body: '',
      authorization: '',
      host: '127.0.0.1',
      known: '',
    } as const;
    for (let turn = 0; turn < TURNS; turn += 1) {
      const started = performance.now();
      const { status, body } = await page(request);
      times.push(performance.now() - started);
      if (status !== 200) throw new Error(`a page was answered with ${status}`);
      largest = Math.max(largest, Buffer.byteLength(body));
    }
  }
  const p99 = percentile(times, 0.99);
  return [
    {
      what: 'overview of the werkbord over 100 000 dossiers: p50 / p99',
      ours: `${percentile(times, 0.5).toFixed(1)} / ${p99.toFixed(1)} ms`,
      target: { words: `p99 < ${WITHIN_MS} ms`, met: p99 < WITHIN_MS },
    },
    {
      what: 'its largest page',
      ours: `${(largest / 1000).toFixed(1)} kB`,
      target: { words: `< ${MOST_BYTES / 1000} kB`, met: largest < MOST_BYTES },
    },
  ];
}
