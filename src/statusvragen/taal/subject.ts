import type { Moment } from '../../opdrachten/momenten.ts';
import type { Filter, NumberFilter } from '../ground/filters.ts';
import type { Filters, Gegeven, Onderwerp, Query, Verdeling, Vorm } from '../ground/query.ts';
import type { Cues } from './cues.ts';

/** What is asked about, with the filters that the same words give. */
export type Subject = {
  readonly over: Onderwerp;
  readonly filters: Filters;
  /** Said in so many words. */
  readonly explicit: boolean;
  /** Of which day of an opdracht the days are that were named. */
  readonly dag?: Moment;
  /** The days are those in which it was not. */
  readonly isOutside?: true;
  /** Names that only say what is meant, such as before which overleg a term ends. */
  readonly without?: readonly Filter[];
  /** By what opdrachten are counted. */
  readonly per?: Verdeling;
  /** In which form, when the words for it say another than the question word. */
  readonly vorm?: Vorm;
  /** What of one opdracht is asked for. */
  readonly gegeven?: Gegeven;
  /** Which number is added up. */
  readonly telt?: NumberFilter;
  /** In which order, and how many of them, when these words say it. */
  readonly orde?: Query['orde'];
  readonly hoogstens?: number;
  /** What is measured is said by this subject itself, and by no condition. */
  readonly measures?: true;
  /** The words of a title are words of its text: a signaal ‘over de bus’ is about no opdracht. */
  readonly titleAsWords?: true;
  /** Only a name was said, of which everything can be asked. */
  readonly byName?: true;
};

/** What a rule reads a subject from. */
export type Asking = {
  readonly cues: Cues;
  readonly vorm: Vorm;
  readonly names: Filters;
  /** The words that were taken for a part of a title. */
  readonly titelwoorden: readonly string[];
  /** Dutch local date, YYYY-MM-DD. */
  readonly today: string;
  /** The words that name a topic of a jaaragenda; none: no topic is named. */
  readonly onderwerp: readonly string[];
  /** Are days named as well? */
  readonly ofDays: boolean;
  /** Have those days begun? */
  readonly ofPast: boolean;
  /** Do they go on to today: 'sinds vrijdag'? */
  readonly ofSince: boolean;
  /** Are those days one whole year? */
  readonly ofYear: boolean;
  /** Is a part named that somebody can have in an opdracht: 'wie zijn de projectleiders'? */
  readonly ofRol: boolean;
  /** Is an order asked for: 'het laatst ingediend'? */
  readonly ofOrder: boolean;
  /** Is it asked for whom or where there are most opdrachten, or more than so many? */
  readonly ofCount: boolean;
  /** Is it asked who has most to do? */
  readonly ofOwed: boolean;
  /** By what it is asked to be divided, where those words say it. */
  readonly per: Verdeling | undefined;
  /** Is it counted how many people came? */
  readonly ofCame: boolean;
  /** Is it asked where most people live? */
  readonly ofResidents: boolean;
  /** Is it compared or put in order what something costs? */
  readonly ofCosts: boolean;
  /** Is it counted how many people heard the terugkoppeling? */
  readonly ofHeard: boolean;
  /** A state that was named as one: 'met de stand besloten'. */
  readonly named: Filters;
  /** Is the question about opdrachten, in so many words: 'welke opdrachten …'? */
  readonly head: boolean;
};

/** A way to ask for something: the words that it takes are understood by it. */
export type Construction = {
  readonly name: string;
  /** Questions that are asked so. Each is a test. */
  readonly examples: readonly [string, ...string[]];
  /** A subject, or nothing when it is not asked so. */
  readonly read: (asking: Asking) => Subject | undefined;
};

export function subject(over: Onderwerp, filters: Filters = [], explicit = true): Subject {
  return { over, filters, explicit };
}
