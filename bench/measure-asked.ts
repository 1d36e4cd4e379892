import { monitorEventLoopDelay } from 'node:perf_hooks';
import { systemClock } from '../src/shared/clock.ts';
import type { LeesRegio } from '../src/shared/regio.ts';
import { ROWS_A_PAGE } from '../src/statusvragen/antwoorden/answer-kind.ts';
import { type AnswerQuery, isNarrowedBy } from '../src/statusvragen/antwoorden/answers.ts';
import { understand } from '../src/statusvragen/taal/understand.ts';
import { createVocabularySource } from '../src/statusvragen/vocabulary-source.ts';
import type { AllStreams } from '../src/wiring/streams.ts';
import { type Measurement, percentile } from './numbers.ts';

/** Questions as people type them, from the text to the rows; none that looks at each opdracht, which is read page by page. */
const ASKED = [
  'welke opdrachten in Laren hebben nog geen plan',
  'hoeveel opdrachten zijn er in Hilversum en Huizen',
  'opdrachten zonder trekker of zonder plan',
  'opdrachten in Laren zonder plan of van Projectleider 17',
  'welke plannen zijn ingediend',
  'de laatste drie ingediende plannen',
  'wie is de projectleider van deel 7919',
  'ik heb zo overleg in Laren, hoeveel opdrachten hebben we daar',
  'welk deel van de opdrachten in Laren heeft een plan',
  'wat zijn de opdrachten van Projectleider 42 die niet in Huizen zijn',
];
const TURNS = 40;
const WITHIN_MS = 60;
const HOLD_MS = 50;
const TODAY = '2026-11-16';
const CARLA = { id: 'carla', naam: 'Carla', rollen: ['coördinator'] } as const;

/** How long a typed question takes, in time and of the processor, and for how long it holds everybody else at most. */
export async function measureAsked(
  streams: AllStreams,
  answer: AnswerQuery,
  regio: LeesRegio,
): Promise<readonly Measurement[]> {
  const { vocabulary, findTitles } = createVocabularySource({
    listOnderwerpen: async () => [],
    streams: streams.opdrachten,
    listPersonen: async () =>
      Array.from({ length: 500 }, (_, nr) => ({ id: `p${nr}`, naam: `Projectleider ${nr}` })),
    coordinatoren: [CARLA.id],
    regio,
    clock: systemClock,
  });
  const ask = async (text: string): Promise<void> => {
    const asked = await understand(text, {
      vocabulary: await vocabulary(),
      today: TODAY,
      asker: CARLA.id,
      findTitles: (words) => findTitles(words, CARLA),
      isNarrowedBy,
    });
    if (asked.kind === 'query')
      await answer({ query: asked.query, actor: CARLA, today: TODAY, limit: ROWS_A_PAGE });
  };
  // The first question makes the words of the data.
  for (const text of ASKED) await ask(text);
  const times: number[] = [];
  const ofProcessor: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const text of ASKED) {
      const [started, used] = [performance.now(), process.cpuUsage()];
      await ask(text);
      times.push(performance.now() - started);
      const { user, system } = process.cpuUsage(used);
      ofProcessor.push((user + system) / 1000);
      // Others have their turn between two questions.
      await new Promise((resolve) => setImmediate(resolve));
    }
  delay.disable();
  const [p99, hold] = [percentile(times, 0.99), delay.max / 1e6];
  return [
    {
      what: 'typed questions over 100 000 dossiers: p50 / p99, and of the processor',
      ours: `${percentile(times, 0.5).toFixed(1)} / ${p99.toFixed(1)} ms; ${percentile(ofProcessor, 0.5).toFixed(1)} / ${percentile(ofProcessor, 0.99).toFixed(1)} ms`,
      target: { words: `p99 < ${WITHIN_MS} ms`, met: p99 < WITHIN_MS },
    },
    {
      what: 'longest hold of the event loop by typed questions',
      ours: `${hold.toFixed(1)} ms`,
      target: { words: `< ${HOLD_MS} ms`, met: hold < HOLD_MS },
    },
  ];
}
