import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { parseDutchDate } from '../shared/dutch-dates.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { zonderPersoonsgegevens } from './ground/persoonsgegevens.ts';
import type { ImportTable } from './ground/tabel.ts';
import type { TabelVerslag } from './import-gelezen.ts';
import type { Opslag, ParseDate } from './opslag.ts';

/** Whoever may run commands on the machine of the bot acts as coördinator. */
const COMMAND_LINE: Actor = {
  id: 'opdrachtregel',
  naam: 'Import via de opdrachtregel',
  rollen: ['coördinator'],
};

type IsHeading = (cell: string) => boolean;
/** From where a file comes; from the command line it may be larger. */
type Where = 'chat' | 'command';

type Dependencies = {
  readonly opslag: Opslag;
  /** The same on a store that is gone afterwards: tells what would come of it. */
  readonly proef: () => Promise<Opslag>;
  readonly regio: LeesRegio;
  /** The libraries that read spreadsheets are loaded when the first one comes. */
  readonly readTable: (
    bytes: Uint8Array,
    fileName: string,
    isHeading: IsHeading,
    where: Where,
  ) => Promise<ImportTable>;
  readonly readPastedTable: (
    text: string,
    html: string | undefined,
    isHeading: IsHeading,
  ) => Promise<ImportTable | undefined>;
  readonly clock: Clock;
};

type Import = {
  /** From where the opdrachten came; absent: an import. */
  readonly bron?: 'import' | 'voorbeeld';
  /** Only tells what would come of it. */
  readonly proef?: boolean;
};

type FromFile = Pick<Import, 'proef'> & {
  /** To what can be read in more than one way. */
  readonly antwoorden?: Readonly<Record<string, string>>;
};

/** Spreadsheets into the log. */
export interface TableImports {
  /** @param table without what seems to be of one person */
  importTable(actor: Actor, table: ImportTable, how?: Import): Promise<TabelVerslag>;
  /** A spreadsheet from the command line. @throws DomainError 'invalid-file' */
  importFile(bytes: Uint8Array, fileName: string, how?: FromFile): Promise<TabelVerslag>;
  /** A file as a table without what seems to be of one person. @throws DomainError 'invalid-file' */
  readTable(bytes: Uint8Array, fileName: string): Promise<ImportTable>;
  /** The same of the table in a chat message; undefined when there is none. */
  readPasted(text: string, html?: string): Promise<ImportTable | undefined>;
}

export function createTableImports(dependencies: Dependencies): TableImports {
  const { clock } = dependencies;
  const parseDate: ParseDate = (text) => parseDutchDate(text, { reference: localDate(clock.now()) });
  /** Is a cell a heading that this region knows? Rows hold the same cells over and over. */
  const headings = async (): Promise<IsHeading> => {
    const [{ isKop }, regio] = await Promise.all([import('./ground/regio-namen.ts'), dependencies.regio()]);
    const known = new Map<string, boolean>();
    return (cell) => {
      const answer = known.get(cell) ?? isKop(cell, regio);
      known.set(cell, answer);
      return answer;
    };
  };

  const importTable: TableImports['importTable'] = async (
    actor,
    table,
    { bron = 'import', proef = false } = {},
  ) => {
    const opslag = proef ? await dependencies.proef() : dependencies.opslag;
    const [{ leesTabel }, { importGelezen }, regio] = await Promise.all([
      import('./ground/lees-tabel.ts'),
      import('./import-gelezen.ts'),
      dependencies.regio(),
    ]);
    const gelezen = await leesTabel(table, regio);
    return importGelezen(actor, gelezen, bron, { opslag, regio, parseDate });
  };
  const readFrom = async (where: Where, bytes: Uint8Array, fileName: string): Promise<ImportTable> => {
    const table = await dependencies.readTable(bytes, fileName, await headings(), where);
    return zonderPersoonsgegevens({ ...table, bestand: fileName });
  };

  return {
    importTable,
    importFile: async (bytes, fileName, { antwoorden, ...how } = {}) =>
      importTable(COMMAND_LINE, { ...(await readFrom('command', bytes, fileName)), antwoorden }, how),
    readTable: (bytes, fileName) => readFrom('chat', bytes, fileName),
    async readPasted(text, html) {
      const table = await dependencies.readPastedTable(text, html, await headings());
      return table && zonderPersoonsgegevens(table);
    },
  };
}
