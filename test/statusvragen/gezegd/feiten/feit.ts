import type { OpdrachtEvent } from '../../../../src/opdrachten/opdracht-events.ts';
import type { Opdracht } from '../../wereld/stappen.ts';
import type { Waar } from './waarheid.ts';

/** One fact of an opdracht: what is true of it, and how people ask for it. '{x}' is the opdracht, '{a}' its activiteit. */
export type Feit = {
  readonly naam: string;
  /** undefined: it is not asked of this one. */
  readonly waar: (opdracht: Opdracht) => Waar | undefined;
  readonly zinnen: readonly string[];
  /** Most of the questions are about one for which this happened; the others hear that it did not. */
  readonly alleenMet?: OpdrachtEvent['soort'];
};

export const of = (
  naam: string,
  waar: Feit['waar'],
  zinnen: readonly string[],
  more: Pick<Feit, 'alleenMet'> = {},
): Feit => ({ naam, waar, zinnen, ...more });
