import type { Config } from '../config.ts';
import type { Opslag } from '../importeren/opslag.ts';
import { createTableImports, type TableImports } from '../importeren/table-imports.ts';
import type { Log, Store } from '../logboek/ports.ts';
import { createSetAside } from '../logboek/set-aside.ts';
import { createTrialStore } from '../logboek/trial-store.ts';
import { localDate } from '../shared/clock.ts';
import { randomIds } from '../shared/ids.ts';
import type { Logger } from '../shared/logger.ts';
import { type Core, createCore } from './core.ts';

type Dependencies = {
  readonly store: Store;
  readonly config: Pick<Config, 'coordinators' | 'boardMembers' | 'admins' | 'postAnyTime'>;
};

/** Spreadsheets into the log; what reads and imports them is loaded when the first one comes. */
export function createImports(core: Core, { store, config }: Dependencies): TableImports {
  const { regio, clock } = core;
  return createTableImports({
    opslag: opslagOf(core),
    async proef() {
      const trial = createCore({
        config,
        store: createTrialStore(store),
        // The bot itself tells of these.
        setAside: createSetAside(),
        clock,
        ids: randomIds,
        bezorging: { nudge: () => undefined, wake: async () => undefined, wakeAll: async () => undefined },
      });
      return opslagOf(trial);
    },
    regio,
    clock,
    async readTable(bytes, fileName, isHeading, where) {
      const [{ readTable }, { CHAT_LIMITS, COMMAND_LIMITS }] = await Promise.all([
        import('../spreadsheets/read-table.ts'),
        import('../spreadsheets/table.ts'),
      ]);
      return readTable(bytes, fileName, isHeading, where === 'command' ? COMMAND_LIMITS : CHAT_LIMITS);
    },
    readPastedTable: async (...pasted) =>
      (await import('../spreadsheets/pasted-table.ts')).readPastedTable(...pasted),
  });
}

function opslagOf({ agenda: { agendapunten, agendaOpdrachten }, ...core }: Core): Opslag {
  return { ...core, agendapunten, agendaOpdrachten };
}

/** Fills an empty log with the sample. */
export async function addSample(
  file: string,
  {
    log,
    imports,
    kalender,
    clock,
    logger,
  }: Core & { readonly log: Log; readonly imports: TableImports; readonly logger: Logger },
): Promise<void> {
  const { fillWithSample } = await import('../sample/sample.ts');
  const rows = await fillWithSample(file, {
    log,
    imports,
    workingDays: (await kalender()).days,
    today: localDate(clock.now()),
  });
  if (rows > 0) logger.info('sample added', { rows });
}
