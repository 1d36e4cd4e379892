import type { ImportVerslag } from '../../shared/import-verslag.ts';
import type { Veld } from './koppen.ts';
import type { Soort } from './soorten.ts';
import type { ImportTable } from './tabel.ts';

/** Something in a table that can be read in more than one way. `gekozen`: as it is read as long as nobody says otherwise. */
export type Twijfel = {
  readonly id: string;
  readonly vraag: string;
  readonly keuzes: readonly { readonly value: string; readonly title: string }[];
  readonly gekozen: string;
};
/** A column, and what it holds as far as its heading says so. */
export type Kolom = { readonly kop: string; readonly veld?: Veld };
/** A row that is left out, with why. */
type Weggelaten = {
  readonly number: number;
  readonly reason: string;
  readonly cells: readonly string[];
};

/** What is noted while a table is read, part by part; and what was answered of it before. */
export type Notities = {
  readonly antwoorden: Readonly<Record<string, string>>;
  readonly twijfels: Twijfel[];
  readonly weggelaten: Weggelaten[];
  readonly opmerkingen: string[];
};

/** What each column holds; undefined: nothing that is known. */
export type Velden = readonly (Veld | undefined)[];

/** A table as a person reads it: what it is, its columns, the rows that are rows, and what there is to say and to ask. */
export type Gelezen = {
  /** Undefined: nothing that is known. */
  readonly soort: Soort | undefined;
  readonly table: ImportTable;
  readonly kolommen: readonly Kolom[];
  readonly velden: Velden;
  /** The one year that the table names above its headings. */
  readonly jaar: number | undefined;
  readonly weggelaten: readonly Weggelaten[];
  readonly twijfels: readonly Twijfel[];
  readonly opmerkingen: readonly string[];
};

/** What an importer tells, with what it found to ask. */
export type MetTwijfels = ImportVerslag & { readonly twijfels?: readonly Twijfel[] };
