import type { Filters, Periode, Query, RolInOpdracht, Verdeling, Vorm } from '../ground/query.ts';
import type { Subject } from './subject.ts';

/** What names and dates in the question gave. */
export type Found = {
  readonly names: Filters;
  readonly periode?: Periode | undefined;
  /** The single day, when the question names one. */
  readonly dag?: string | undefined;
  /** The days but these: 'niet in december'. */
  readonly buiten?: true | undefined;
  /** The period was said by how long ago: 'langer dan een maand'. */
  readonly isElapsed?: boolean | undefined;
  /** The period only says by when: its start is today. */
  readonly isLimit?: boolean;
  readonly opdracht?: string;
  readonly asker: string;
  /** Dutch local date. */
  readonly today: string;
};

/** A query, and whether the question said in so many words what it asks about. */
export type Reading = Query & { readonly explicit: boolean };

/** What a question says, each part by itself. */
export type Parts = {
  readonly vorm: Vorm;
  readonly filters: Filters;
  readonly subject: Subject | undefined;
  readonly per?: Verdeling;
  readonly telt?: Query['telt'];
  readonly orde?: Query['orde'];
  readonly hoogstens?: number | undefined;
  /** Whom it asks for, when it asks who. */
  readonly wie?: RolInOpdracht;
};
