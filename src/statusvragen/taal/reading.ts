import type { Wie } from '../ground/filters.ts';
import type { Filters, IsNarrowedBy, Periode, Query, Verdeling, Vorm } from '../ground/query.ts';
import type { Subject } from './subject.ts';

/** What names and dates in the question gave. */
export type Found = {
  readonly names: Filters;
  readonly periode?: Periode | undefined;
  /** The single day, when the question names one. */
  readonly dag?: string | undefined;
  /** More of them in one breath with it, of the meetings of an overleg. */
  readonly dagen?: readonly string[];
  /** The days but these: 'niet in december'. */
  readonly buiten?: true | undefined;
  /** The period was said by how long ago: 'langer dan een maand'. */
  readonly isElapsed?: boolean | undefined;
  /** The period only says by when: its start is today. */
  readonly isLimit?: boolean;
  readonly opdracht?: string;
  /** The words that were taken for a part of its title, or of several titles. */
  readonly titelwoorden?: readonly string[];
  /** The words that name a topic of a jaaragenda. */
  readonly onderwerp?: readonly string[];
  /** How many gemeenten the region has now; 0: not known. */
  readonly gemeentenNu: number;
  readonly isNarrowedBy: IsNarrowedBy;
  readonly asker: string;
  /** Dutch local date. */
  readonly today: string;
};

/** A query, and how it was read. */
export type Reading = Query & {
  /** The question said in so many words what it asks about. */
  readonly explicit: boolean;
  /** The construction that read it. */
  readonly construction?: string;
  /** The words of a title were read as words of a text. */
  readonly titleAsWords?: true | undefined;
  /** What was asked for, when this is about something else. */
  readonly headLost?: string;
  /** Queries that fit the same words as well. */
  readonly or?: readonly Query[];
  /** Queries about something else that leave hardly more of it over, the likeliest first. */
  readonly near?: readonly Query[];
};

/** What a question says, each part by itself. */
export type Parts = {
  readonly vorm: Vorm;
  readonly filters: Filters;
  readonly subject: Subject | undefined;
  readonly construction?: string;
  /** What was asked for, when this is about something else. */
  readonly headLost?: string;
  /** Readings about something else that leave hardly more over. */
  readonly near?: readonly Parts[];
  readonly per?: Verdeling;
  readonly telt?: Query['telt'];
  readonly orde?: Query['orde'];
  readonly hoogstens?: number | undefined;
  /** Whom it asks for, when it asks who. */
  readonly wie?: Wie;
};

/** What is asked, without how it was read. */
export function queryIn({
  explicit: _explicit,
  construction: _name,
  titleAsWords: _words,
  or: _or,
  near: _near,
  headLost: _head,
  ...query
}: Reading): Query {
  return query;
}
