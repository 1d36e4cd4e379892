import { createKalender } from '../src/instellingen/kalender.ts';
import { waardenOf } from '../src/instellingen/waarden.ts';
import type { Actor } from '../src/shared/actor.ts';
import { systemClock } from '../src/shared/clock.ts';
import { html } from '../src/shared/html.ts';
import type { LeesRegio } from '../src/shared/regio.ts';
import type { AnswerQuery } from '../src/statusvragen/antwoorden/answers.ts';
import { createVergaderingen } from '../src/vergaderingen/vergaderingen.ts';
import { createCalendarDates } from '../src/verplichtingen/calendar-dates.ts';
import { createOpenVerplichtingen } from '../src/verplichtingen/open-verplichtingen.ts';
import { createDossierPage } from '../src/werkbord/dossier.ts';
import { createPlanningPages } from '../src/werkbord/planning.ts';
import type { Page, PageTurn, Params } from '../src/werkbord/ports.ts';
import type { AllStreams } from '../src/wiring/streams.ts';
import { type Measurement, percentile } from './numbers.ts';

const TURNS = 60;
const WITHIN_MS = 100;
const MOST_BYTES = 150_000;

/** Pages of the werkbord over many dossiers, from the request to the HTML, as the coördinator and as a projectleider. */
export async function measurePages(
  streams: AllStreams,
  answer: AnswerQuery,
  regio: LeesRegio,
): Promise<readonly Measurement[]> {
  const clock = systemClock;
  const kalender = createKalender(async () => waardenOf());
  const unseen = () => undefined;
  const vergaderingen = createVergaderingen({
    streams: streams.vergaderingen,
    clock,
    overlegNu: async (id) => (await regio()).overleggen.toen(id),
    onChanged: unseen,
  });
  const dates = createCalendarDates({ vergaderingen, kalender, clock });
  const open = createOpenVerplichtingen({
    ...dates,
    coordinators: ['carla'],
    adviseurs: async () => [],
    kalender,
    clock,
  });
  const shared = { streams, datesOfAll: dates.datesOfAll, openVerplichtingenOfAll: open.ofAll, clock };
  const pages: readonly (readonly [Page, readonly Params[]])[] = [
    ...createPlanningPages({
      ...shared,
      answering: { answer, chipsFor: async () => [] },
      kalender,
      regio,
      writeIcs: async () => ({ type: 'text/calendar', bytes: new Uint8Array() }),
    })
      .slice(0, 1)
      .map((page) => [page, [{}, { periode: '2026-11' }, { rij: 'overleg' }]] as const),
    [
      createDossierPage({
        ...shared,
        opdrachten: {
          async get(id) {
            const found = await streams.opdrachten.find(id);
            if (!found) throw new Error(`${id} is not there`);
            return found;
          },
          history: (id) => streams.opdrachten.history(id),
        },
        vergaderingWords: async (id) => id,
      }),
      [{ id: 'o17' }, { id: 'o51017' }, { id: 'o99017' }],
    ],
  ];
  const found: Measurement[] = [];
  for (const [page, asked] of pages) found.push(await measured(page, asked));
  return found;
}

/** What a page asks of who looks; nothing of it is measured. */
function turnOf(actor: Actor, params: Params): PageTurn {
  const nothing = html``;
  return {
    actor,
    params,
    href: (pad, more = {}) => `${pad}?${new URLSearchParams(Object.entries(more)).toString()}`,
    knoppen: () => nothing,
    naar: () => undefined,
    vraagbalk: () => nothing,
    kaart: () => nothing,
  };
}

const CARLA: Actor = { id: 'carla', naam: 'Carla', rollen: ['coördinator'] };
const PIETER: Actor = { id: 'p17', naam: 'Pieter', rollen: [] };

async function measured(page: Page, asked: readonly Params[]): Promise<Measurement> {
  const times: number[] = [];
  let most = 0;
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const params of asked)
      for (const actor of [CARLA, PIETER]) {
        const started = performance.now();
        const shown = await page.show(turnOf(actor, params));
        times.push(performance.now() - started);
        if ('inhoud' in shown) most = Math.max(most, Buffer.byteLength(shown.inhoud.text));
      }
  const p99 = percentile(times, 0.99);
  return {
    what: `page ${page.pad} over 100 000 dossiers: p50 / p99, largest`,
    ours: `${percentile(times, 0.5).toFixed(1)} / ${p99.toFixed(1)} ms, ${Math.round(most / 1000)} kB`,
    target: {
      words: `p99 < ${WITHIN_MS} ms, < ${MOST_BYTES / 1000} kB`,
      met: p99 < WITHIN_MS && most < MOST_BYTES,
    },
  };
}
