import { setTimeout as sleep } from 'node:timers/promises';
import { createApp, foldersIn } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openSqliteStore } from '../src/logboek/sqlite/sqlite-store.ts';
import { kanaalIdOf } from '../src/mensen/kanalen.ts';
import { createLogger } from '../src/shared/logger.ts';
import { STANDAARD_TERMIJNEN } from '../src/shared/termijnen.ts';
import { createWorkingDays } from '../src/shared/working-days.ts';
import { createAllStreams } from '../src/wiring/streams.ts';
import type { Person } from '../test/support/people.ts';
import { TENANT } from '../test/support/people.ts';

/** How large the region is, and how much comes on that morning. */
export type MondaySize = {
  readonly opdrachten: number;
  readonly people: number;
  readonly overleggen: number;
  /** Channels: one of each overleg, the others of programmas. */
  readonly kanalen: number;
  /** How many people have reminders. */
  readonly bundels: number;
  /** How many meetings get their agenda. */
  readonly agendas: number;
};

/** Monday 30 November 2026, 08:30 in the office, and the Friday before it. */
export const MONDAY = '2026-11-30T07:30:00.000Z';
const MONDAY_DATE = '2026-11-30';
const FRIDAY = '2026-11-27T09:00:00.000Z';
/** What is looked at before the office opens, as on any night. */
const NIGHT = ['2026-11-27T10:30:00.000Z', '2026-11-27T16:30:00.000Z', '2026-11-30T03:00:00.000Z'];
const FAR = '2027-06-07';
const ACTOR = { id: 'bench', naam: 'Bench' };
const AT_ONCE = 50;

export const personIdOf = (index: number): string =>
  `7e570000-0000-4000-8000-${(0x10_00_00_00_00 + index).toString(16).padStart(12, '0')}`;
export const conversationOf = (index: number): string => `a:${personIdOf(index)}`;
export const kanaalConversationOf = (index: number): string => `19:kanaal-${index}@thread.tacv2`;
export const leaderOf = (opdracht: number, { people }: MondaySize): number => opdracht % people;
export const opdrachtIdOf = (index: number): string => `maandag-${index}`;

export function environmentOf(coordinators: readonly Person[]): Readonly<Record<string, string>> {
  return {
    COORDINATORS: coordinators.map(({ id }) => id).join(','),
    ALLOWED_TENANTS: TENANT,
    LOG_LEVEL: 'error',
    POST_ANY_TIME: 'false',
  };
}

/**
 * Fills a SQLite with that region as it is in the night before: everything that came before Monday was posted. No opdracht has a plan; of so many
 * people a reminder falls on Monday, and so many meetings get their agenda then.
 * @param environment that of a bot on that SQLite
 */
export async function fillMonday(
  size: MondaySize,
  environment: Readonly<Record<string, string>>,
  serviceUrl: string,
): Promise<void> {
  const folder = environment.DATA_DIR ?? '';
  await writeEvents(size, folder, serviceUrl);
  let now = FRIDAY;
  const config = readConfig({ PORT: '0', ...environment, POST_ANY_TIME: 'true', SETTLE_SECONDS: '0' });
  const store = openSqliteStore(folder);
  const app = await createApp(config, foldersIn(process.cwd()), createLogger('error'), store, {
    clock: { now: () => now },
    sleep: async (milliseconds) => {
      now = new Date(Date.parse(now) + Math.ceil(milliseconds)).toISOString();
      await sleep(0);
    },
    roundEveryMs: 0,
  });
  await app.start();
  for (const moment of NIGHT) {
    if (moment > now) now = moment;
    while ((await store.readModels.due(now, 1)).length > 0) await app.sweep();
    await app.delivered();
  }
  await app.stop();
}

async function writeEvents(size: MondaySize, folder: string, serviceUrl: string): Promise<void> {
  const days = createWorkingDays();
  const planDays = Math.abs(STANDAARD_TERMIJNEN['plan ingediend'].aantal);
  // Five working days before the plan is due somebody is reminded.
  const reminded = days.add(MONDAY_DATE, 5 + planDays);
  const agendaDay = days.add(MONDAY_DATE, Math.abs(STANDAARD_TERMIJNEN['agenda geplaatst'].aantal));
  const store = openSqliteStore(folder);
  const streams = createAllStreams(store);
  const submission = { actor: ACTOR, at: FRIDAY };
  const bereikOf = (conversationId: string) => ({
    conversationId,
    serviceUrl,
    tenantId: TENANT,
    botId: '28:bot',
  });
  const overlegIdOf = (index: number): string => `overleg-${index % size.overleggen}`;
  const programmaOf = (index: number): string => `Programma ${index % 60}`;

  await streams.regio.change('regio', submission, () => [
    {
      soort: 'regio gewijzigd',
      regio: {
        naam: 'Maandagregio',
        gemeenten: [{ naam: 'Maandagdam', inwoners: {} }],
        overleggen: Array.from({ length: size.overleggen }, (_, index) => ({
          id: overlegIdOf(index),
          naam: `Overleg nummer ${index}`,
          kort: `Overleg ${index}`,
          namen: [],
          soort: 'DO' as const,
          lidwoord: 'het' as const,
          beslist: true,
          toevoeging: 'mag' as const,
          kanalen: [],
          vervallen: false,
        })),
        programmas: Array.from({ length: 60 }, (_, index) => programmaOf(index)),
        fysiek: [],
        vergoeding: 20,
      },
    },
  ]);
  await each(size.people, (index) =>
    streams.personen.change(personIdOf(index), submission, () => [
      { soort: 'persoon gezien', naam: `Collega ${index}` },
      { soort: 'chat geopend', bereik: bereikOf(conversationOf(index)) },
      { soort: 'verwelkomd' },
    ]),
  );
  await each(size.kanalen, (index) =>
    streams.kanalen.change(kanaalIdOf(kanaalConversationOf(index)), submission, () => [
      { soort: 'kanaal gezien', naam: `Kanaal ${index}`, bereik: bereikOf(kanaalConversationOf(index)) },
      index < size.overleggen
        ? { soort: 'kanaal gekoppeld', overlegId: overlegIdOf(index) }
        : { soort: 'kanaal aan programma gekoppeld', programma: programmaOf(index) },
    ]),
  );
  const meet = async (index: number, datum: string): Promise<string> => {
    const id = `${overlegIdOf(index)}-${datum}`;
    await streams.vergaderingen.change(id, submission, (there) =>
      there
        ? []
        : [
            {
              soort: 'vergadering gepland',
              overlegId: overlegIdOf(index),
              overlegNaam: `Overleg nummer ${index % size.overleggen}`,
              datum,
            },
          ],
    );
    return id;
  };
  for (const datum of [reminded, agendaDay, FAR])
    for (let index = 0; index < size.overleggen; index += 1)
      if (datum !== agendaDay || index < size.agendas) await meet(index, datum);
  await each(size.opdrachten, (index) => {
    // The first of each of those people has its plan to hand in; one of each agenda stands on it.
    const isReminded = index < size.bundels;
    const isOnAgenda = index >= size.people && index < size.people + size.agendas;
    const datum = isReminded ? reminded : isOnAgenda ? agendaDay : FAR;
    const leader = leaderOf(index, size);
    return streams.opdrachten.change(opdrachtIdOf(index), submission, () => [
      {
        soort: 'opdracht toegevoegd',
        gegevens: {
          titel: `Opdracht nummer ${index}`,
          gemeenten: [],
          notities: [],
          programma: programmaOf(index),
          vergaderingId: `${overlegIdOf(isOnAgenda ? index - size.people : index)}-${datum}`,
        },
        bron: 'import',
      },
      {
        soort: 'projectleider toegewezen',
        projectleider: { naam: `Collega ${leader}`, persoonId: personIdOf(leader) },
      },
    ]);
  });
  await store.close();
}

async function each(count: number, task: (index: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, offset) => task(from + offset)),
    );
}
