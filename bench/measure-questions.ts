import { budgetOverzicht } from '../src/budget/budget-overzicht.ts';
import { openSqliteStore } from '../src/logboek/sqlite/sqlite-store.ts';
import { readVoorbeeld } from '../src/regio/voorbeeld.ts';
import type { Actor } from '../src/shared/actor.ts';
import { createRegio } from '../src/shared/regio.ts';
import { ROWS_A_PAGE } from '../src/statusvragen/antwoorden/answer-kind.ts';
import { type AnswerQuery, createAnswers } from '../src/statusvragen/antwoorden/answers.ts';
import { type Filters, is, isNot } from '../src/statusvragen/ground/query.ts';
import { createAllStreams } from '../src/wiring/streams.ts';
import { fill } from './fill.ts';
import { measureAsked } from './measure-asked.ts';
import { measureOverview } from './measure-overview.ts';
import { measurePages } from './measure-pages.ts';
import { type Measurement, percentile } from './numbers.ts';
import { temporaryFolder } from './prepare.ts';

const TURNS = 40;
const WITHIN_MS = 100;
const CARLA: Actor = { id: 'carla', naam: 'Carla', rollen: ['coördinator'] };
const PIETER: Actor = { id: 'p17', naam: 'Pieter', rollen: [] };

const QUESTIONS: readonly { readonly filters: Filters; readonly actor: Actor }[] = [
  { filters: [], actor: CARLA },
  { filters: [isNot('heeft', 'plan')], actor: CARLA },
  { filters: [is('programma', 'Jeugd en Onderwijs'), isNot('heeft', 'plan')], actor: CARLA },
  { filters: [is('gemeente', 'Laren'), is('heeft', 'plan')], actor: CARLA },
  {
    filters: [is('programma', 'Wonen'), is('gemeente', 'Huizen'), is('stand', 'plan ingediend')],
    actor: CARLA,
  },
  { filters: [is('stand', 'plan gevraagd')], actor: CARLA },
  { filters: [is('persoon', 'p17')], actor: CARLA },
  { filters: [is('stand', 'uitgesteld')], actor: CARLA },
  { filters: [isNot('heeft', 'terugkoppeling')], actor: PIETER },
  { filters: [isNot('gemeente', 'Laren', 'Huizen')], actor: CARLA },
  { filters: [isNot('programma', 'Wonen'), is('heeft', 'plan', 'passage')], actor: CARLA },
];

/** List questions over many dossiers, the first page and one further on, from query to rows with chart. */
export async function measureQuestions(): Promise<readonly Measurement[]> {
  const folder = await temporaryFolder();
  const store = openSqliteStore(folder.path);
  try {
    const streams = createAllStreams(store);
    await fill(streams);
    const answer = createAnswers({
      streams: streams.opdrachten,
      datesOfAll: async () => () => ({ route: [] }),
      voorstelOf: async () => undefined,
      listVergaderingen: async () => [],
      listProgrammas: () => streams.opdrachten.values('programma'),
      verplichtingenOf: async () => () => [],
      andereVerplichtingen: async () => [],
      listSignalen: async () => [],
      listJaaragendas: async () => [],
      listPersonen: async () => [],
      regio: async () => createRegio(readVoorbeeld(), 2026),
      opgeslagen: async () => ({}),
      isPaused: async () => false,
      coordinatoren: async () => [],
      wijzigingen: async () => undefined,
      isInvolved: async () => true,
      hasPart: async () => true,
      listGemeenten: async () => [],
      listRaden: async () => [],
      listMomenten: async () => [],
      listRapporten: async () => [],
      leesBudget: async (jaar) => budgetOverzicht(jaar, undefined, { programmas: [], zonderJaar: 0 }),
      readBerichten: async () => [],
    });
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const question of QUESTIONS) times.push(...(await timed(answer, question)));
    const p99 = percentile(times, 0.99);
    const pages = await measurePages(store, answer);
    const asked = await measureAsked(streams, answer, async () => createRegio(readVoorbeeld(), 2026));
    return [
      ...(await measureOverview(answer, QUESTIONS)),
      ...asked,
      ...pages,
      {
        what: 'list questions over 100 000 dossiers: p50 / p99',
        ours: `${percentile(times, 0.5).toFixed(1)} / ${p99.toFixed(1)} ms`,
        target: { words: `p99 < ${WITHIN_MS} ms`, met: p99 < WITHIN_MS },
      },
    ];
  } finally {
    await store.close();
    await folder.remove();
  }
}

/** Milliseconds of the first page and of the second. */
async function timed(answer: AnswerQuery, { filters, actor }: (typeof QUESTIONS)[number]): Promise<number[]> {
  const asked = {
    query: { over: 'opdrachten', vorm: 'lijst', filters },
    actor,
    today: '2026-11-16',
  } as const;
  const times: number[] = [];
  let from: string | undefined;
  for (let page = 0; page < 2; page += 1) {
    const started = performance.now();
    const found = await answer({ ...asked, limit: ROWS_A_PAGE, ...(from === undefined ? {} : { from }) });
    times.push(performance.now() - started);
    from = found?.next;
    if (from === undefined) break;
  }
  return times;
}
