import { capital } from '../../shared/words.ts';
import type { Query } from '../ground/query.ts';
import type { Weighed } from '../ground/weighed.ts';
import type { Answer, Row } from './answer-kind.ts';

/** One of the numbers that are weighed. */
export type Weight = {
  readonly query: Query;
  /** What it is of, beside the other. */
  readonly naam: string;
  /** Undefined: it is not known. */
  readonly getal: number | undefined;
  /** Does the reader see all that it counts? */
  readonly isWhole: boolean;
  /** The whole answer in words, with what it does not count. */
  readonly woorden: string;
};

/**
 * 'Ja. Oktober 2026: 285, september 2026: 74': which is more is said first, then both numbers; each row is the answer of one, and opens it.
 * @param query what both are about
 */
export function weighedAnswer(
  weighed: Weighed,
  [one, other]: readonly [Weight, Weight],
  query: Query,
): Answer {
  const isLess = (one.getal ?? 0) < (other.getal ?? 0);
  // Of two of which it is asked which has most, that one stands first.
  const isTurned = !weighed.asksWhether && isLess === (weighed.how === 'meer') && one.getal !== other.getal;
  const shown = isTurned && ['meer', 'minder'].includes(weighed.how) ? [other, one] : [one, other];
  const both = shown.map(({ naam, getal }) => `${naam}: ${numberWords(getal)}${unitOf(query)}`).join(', ');
  const isKnown = one.isWhole && other.isWhole;
  const said =
    isKnown && one.getal !== undefined && other.getal !== undefined
      ? verdict(weighed, one.getal, other.getal)
      : '';
  return { query, total: shown.length, zin: `${said}${both}`, rows: shown.map(rowOf), apart: undefined };
}

/** Of one number beside one that was said: 'Nee: 27 %'. */
export function againstWords({ how }: Weighed, getal: number, than: number): string {
  return isSo(how, getal, than) ? 'Ja. ' : 'Nee. ';
}

function verdict({ how, asksWhether }: Weighed, one: number, other: number): string {
  if (how === 'verschil') {
    if (one === other) return 'Evenveel. ';
    return `${numberWords(Math.abs(Math.round((one - other) * 10) / 10))} ${one > other ? 'meer' : 'minder'}. `;
  }
  if (how === 'beide') return '';
  if (asksWhether) return isSo(how, one, other) ? 'Ja. ' : one === other ? 'Nee, evenveel. ' : 'Nee. ';
  return one === other ? 'Evenveel. ' : '';
}

function isSo(how: Weighed['how'], one: number, other: number): boolean {
  if (how === 'minstens') return one >= other;
  return how === 'minder' ? one < other : how === 'evenveel' ? one === other : one > other;
}

function unitOf({ vorm }: Query): string {
  return vorm === 'deel' ? ' %' : '';
}

function numberWords(getal: number | undefined): string {
  if (getal === undefined) return 'niet bekend';
  return String(getal).replace('.', ',');
}

function rowOf({ query, naam, woorden, getal }: Weight): Row {
  return {
    titel: capital(naam),
    regels: [woorden],
    opent: { verb: 'statusvragen.answer', data: { query } },
    velden: { Groep: naam, Aantal: getal ?? '' },
  };
}
