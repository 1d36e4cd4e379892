import { type Actor, assertCoordinator } from '../shared/actor.ts';
import { comparable, comparableNaam } from '../shared/compare.ts';
import { type ImportRowVerslag, type ImportVerslag, NIETS_ONBEKEND } from '../shared/import-verslag.ts';
import type { Regio } from '../shared/regio.ts';
import type { Gelezen, Kolom, MetTwijfels, Twijfel } from './ground/gelezen.ts';
import { veldNaam } from './ground/koppen.ts';
import { heeftPlaats, laatWeg, SOORTEN, type Soort } from './ground/soorten.ts';
import type { Opslag, ParseDate } from './opslag.ts';
import { TABEL_WORDS as WORDS } from './tabel-words.ts';

/** What became of a table, and what there is to ask about it. */
export type TabelVerslag = ImportVerslag & { readonly twijfels: readonly Twijfel[] };

/** What an importer of one kind of table gets. */
type Omgeving = { readonly opslag: Opslag; readonly regio: Regio; readonly parseDate: ParseDate };
type Bron = 'import' | 'voorbeeld';
type Importer = (actor: Actor, gelezen: Gelezen, bron: Bron, omgeving: Omgeving) => Promise<MetTwijfels>;

const vergaderingen =
  (soort: 'vergaderschema' | 'behandeling'): Importer =>
  async (actor, { table }, _bron, { opslag, regio, parseDate }) => {
    const { importVergaderingen } = await import('./vergaderingen/vergadering-importer.ts');
    const { agendaOpdrachten: opdrachten } = opslag;
    return importVergaderingen(actor, soort, table, { ...opslag, opdrachten, regio, parseDate });
  };

/** How each kind is stored; of which nothing can be stored yet, why not. */
const IMPORTERS: Readonly<Record<Soort, Importer | string>> = {
  async opdrachten(actor, { table }, bron, { opslag, regio, parseDate }) {
    const { importOpdrachten } = await import('./opdrachten/opdracht-importer.ts');
    return importOpdrachten(actor, table, bron, { ...opslag, regio, parseDate });
  },
  vergaderschema: vergaderingen('vergaderschema'),
  behandeling: vergaderingen('behandeling'),
  async jaaragenda(actor, gelezen, _bron, { opslag, regio }) {
    const { importJaaragenda } = await import('./jaaragenda/jaaragenda-importer.ts');
    const namen = new Set((await opslag.collegas.list()).map(({ naam }) => comparableNaam(naam)));
    return importJaaragenda(actor, gelezen, {
      ...opslag,
      regio,
      kent: (naam) => namen.has(comparableNaam(naam)),
    });
  },
  async toezeggingen(actor, gelezen, _bron, { opslag, ...rest }) {
    const { importToezeggingen } = await import('./dossiers/toezegging-importer.ts');
    return importToezeggingen(actor, gelezen, { ...opslag, ...rest });
  },
  async activiteiten(actor, gelezen, _bron, { opslag, ...rest }) {
    const { importActiviteiten } = await import('./dossiers/activiteit-importer.ts');
    return importActiviteiten(actor, gelezen, { ...opslag, ...rest });
  },
  async inbreng(actor, gelezen, _bron, { opslag, ...rest }) {
    const { importInbreng } = await import('./dossiers/inbreng-importer.ts');
    return importInbreng(actor, gelezen, { ...opslag, ...rest });
  },
  async jaartabel(actor, gelezen, _bron, { opslag }) {
    const { importJaartabel } = await import('./jaartabel/jaartabel-importer.ts');
    return importJaartabel(actor, gelezen, opslag);
  },
  async contacten(actor, gelezen, _bron, { opslag, regio }) {
    const { importContacten } = await import('./contacten/contacten-importer.ts');
    return importContacten(actor, gelezen, { ...opslag, regio });
  },
  async rapporten(actor, gelezen, _bron, { opslag, regio }) {
    const { importRapporten } = await import('./rapporten/rapport-importer.ts');
    return importRapporten(actor, gelezen, { ...opslag, regio });
  },
  kosten: WORDS.later.kosten,
};

/** Stores what a table says, by the use cases of its kind. */
export async function importGelezen(
  actor: Actor,
  gelezen: Gelezen,
  bron: Bron,
  omgeving: Omgeving,
): Promise<TabelVerslag> {
  assertCoordinator(actor, WORDS.what);
  const { soort, table, weggelaten, twijfels } = gelezen;
  const refused = (problem: string): TabelVerslag => ({
    problem,
    notes: [],
    rows: [],
    onbekend: NIETS_ONBEKEND,
    twijfels: [],
  });
  if (soort === undefined) return refused(WORDS.unknownKind(table.headings, omgeving.regio.overleggen.find));
  const importer = IMPORTERS[soort];
  if (typeof importer === 'string') return refused(importer);
  if (table.rows.length + weggelaten.length === 0) return refused(WORDS.noRows(SOORTEN[soort].naam));
  const nothing: MetTwijfels = { notes: [], rows: [], onbekend: NIETS_ONBEKEND };
  const isAllGone = table.rows.length === 0 && weggelaten.length > 0;
  const verslag = isAllGone ? nothing : await importer(actor, gelezen, bron, omgeving);
  const left = weggelaten.map(
    ({ number, reason, cells }): ImportRowVerslag => ({
      rij: number,
      titel: cells.find((cell) => cell !== '') ?? '',
      outcome: 'overgeslagen',
      lines: [reason, WORDS.cells(cells)],
    }),
  );
  return {
    ...verslag,
    notes: [
      WORDS.kind(SOORTEN[soort].naam),
      ...columnWords(gelezen.kolommen, soort),
      ...gelezen.opmerkingen,
      ...verslag.notes,
    ],
    rows: [...verslag.rows, ...left].toSorted((a, b) => a.rij - b.rij),
    twijfels: [...twijfels, ...(verslag.twijfels ?? [])],
  };
}

/** What each column is read as; one that is called so itself needs no word. */
function columnWords(kolommen: readonly Kolom[], soort: Soort): string[] {
  const named = kolommen
    .filter(({ kop, veld }) => kop !== '' && !(veld !== undefined && laatWeg(soort, veld)))
    .map(({ kop, veld }) => ({
      kop,
      als: veld !== undefined && heeftPlaats(soort, veld) ? veldNaam(veld) : undefined,
    }));
  const read = named.flatMap(({ kop, als }) =>
    als === undefined || comparable(kop) === als ? [] : [WORDS.column(kop, als)],
  );
  const other = named.flatMap(({ kop, als }) => (als === undefined ? [kop] : []));
  return [
    ...(read.length > 0 ? [WORDS.columns(read)] : []),
    ...(other.length > 0 ? [WORDS.otherColumns(other, soort === 'opdrachten')] : []),
  ];
}
