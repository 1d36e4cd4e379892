import { createTableImports, type TableImports } from '../importeren/table-imports.ts';
import type { Log } from '../logboek/ports.ts';
import { localDate } from '../shared/clock.ts';
import type { Logger } from '../shared/logger.ts';
import type { Core } from './core.ts';

/** Spreadsheets about opdrachten and vergaderingen; what reads and imports them is loaded when the first one comes. */
export function createImports({
  opdrachten,
  collegas,
  vergaderingen,
  agenda,
  regio,
  clock,
}: Core): TableImports {
  return createTableImports({
    opdrachten,
    collegas,
    regio,
    clock,
    readTable: async (...file) => (await import('../spreadsheets/read-table.ts')).readTable(...file),
    readPastedTable: async (...pasted) =>
      (await import('../spreadsheets/pasted-table.ts')).readPastedTable(...pasted),
    async loadOtherTable() {
      const [{ isVergaderingTable }, { importVergaderingen }] = await Promise.all([
        import('../importeren/vergaderingen/vergadering-import.ts'),
        import('../importeren/vergaderingen/vergadering-importer.ts'),
      ]);
      const { agendapunten, agendaOpdrachten } = agenda;
      return {
        isMine: isVergaderingTable,
        importTable: async (actor, table, fileName, parseDate) =>
          importVergaderingen(actor, table, fileName, {
            vergaderingen,
            agendapunten,
            opdrachten: agendaOpdrachten,
            parseDate,
            regio: await regio(),
          }),
      };
    },
  });
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
