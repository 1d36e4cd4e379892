import type { Collegas } from '../opdrachten/ground/ports.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { parseDutchDate } from '../shared/dutch-dates.ts';
import type { ImportVerslag } from '../shared/import-verslag.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { Agendapunten } from '../vergaderingen/agendapunten.ts';
import type { AgendaOpdrachten } from '../vergaderingen/ground/ports.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import { zonderPersoonsgegevens } from './ground/persoonsgegevens.ts';
import type { ImportTable } from './ground/tabel.ts';

/** Whoever may run commands on the machine of the bot acts as coördinator. */
const COMMAND_LINE: Actor = {
  id: 'opdrachtregel',
  naam: 'Import via de opdrachtregel',
  rollen: ['coördinator'],
};

type ParseDate = (text: string) => ReturnType<typeof parseDutchDate>;
type IsHeading = (cell: string) => boolean;

/** The use cases that store what a table says. */
export type Opslag = {
  readonly opdrachten: Opdrachten;
  /** Who a name is by the yes of a coördinator, and everybody whom the bot knows. */
  readonly collegas: Pick<Collegas, 'bevestigd' | 'list'>;
  readonly vergaderingen: Vergaderingen;
  readonly agendapunten: Agendapunten;
  readonly agendaOpdrachten: AgendaOpdrachten;
};

type Dependencies = {
  readonly opslag: Opslag;
  /** The same on a store that is gone afterwards: tells what would come of it. */
  readonly proef: () => Promise<Opslag>;
  readonly regio: LeesRegio;
  /** The libraries that read spreadsheets are loaded when the first one comes. */
  readonly readTable: (bytes: Uint8Array, fileName: string, isHeading: IsHeading) => Promise<ImportTable>;
  readonly readPastedTable: (
    text: string,
    html: string | undefined,
    isHeading: IsHeading,
  ) => Promise<ImportTable | undefined>;
  readonly clock: Clock;
};

export type Import = {
  /** From where the opdrachten came; absent: an import. */
  readonly bron?: 'import' | 'voorbeeld';
  /** Only tells what would come of it. */
  readonly proef?: boolean;
};

/** Spreadsheets into the log. */
export interface TableImports {
  importTable(actor: Actor, table: ImportTable, how?: Import): Promise<ImportVerslag>;
  /** A spreadsheet from the command line. @throws DomainError 'invalid-file' */
  importFile(bytes: Uint8Array, fileName: string, how?: Pick<Import, 'proef'>): Promise<ImportVerslag>;
  /** @throws DomainError 'invalid-file' */
  readTable(bytes: Uint8Array, fileName: string): Promise<ImportTable>;
  /** The table in a chat message, or undefined when there is none. */
  readPasted(text: string, html?: string): Promise<ImportTable | undefined>;
}

export function createTableImports(dependencies: Dependencies): TableImports {
  const { clock } = dependencies;
  const parseDate: ParseDate = (text) => parseDutchDate(text, { reference: localDate(clock.now()) });
  const loadIsHeading = async () => (await import('./opdrachten/opdracht-import.ts')).isOpdrachtHeading;

  const importTable: TableImports['importTable'] = async (
    actor,
    read,
    { bron = 'import', proef = false } = {},
  ) => {
    const table = zonderPersoonsgegevens(read);
    const opslag = proef ? await dependencies.proef() : dependencies.opslag;
    const [{ mapColumns }, { isVergaderingTable }, regio] = await Promise.all([
      import('./opdrachten/opdracht-import-columns.ts'),
      import('./vergaderingen/vergadering-import.ts'),
      dependencies.regio(),
    ]);
    const names = mapColumns(table.headings, regio.overleggen.find).some(({ field }) => field === 'titel');
    if (names || !isVergaderingTable(table.headings)) {
      const { importOpdrachten } = await import('./opdrachten/opdracht-importer.ts');
      return importOpdrachten(actor, table, bron, { ...opslag, regio, parseDate });
    }
    const { importVergaderingen } = await import('./vergaderingen/vergadering-importer.ts');
    const { agendaOpdrachten: opdrachten } = opslag;
    return importVergaderingen(actor, table, { ...opslag, opdrachten, regio, parseDate });
  };
  const readTable: TableImports['readTable'] = async (bytes, fileName) => ({
    ...(await dependencies.readTable(bytes, fileName, await loadIsHeading())),
    bestand: fileName,
  });

  return {
    importTable,
    importFile: async (bytes, fileName, how) =>
      importTable(COMMAND_LINE, await readTable(bytes, fileName), how),
    readTable,
    readPasted: async (text, html) => dependencies.readPastedTable(text, html, await loadIsHeading()),
  };
}
