import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { counted } from '../shared/words.ts';

/** One moment in the life of an opdracht. */
export type Moment = {
  readonly stand: 'klaar' | 'nog niet' | 'vervallen';
  readonly wat: string;
  /** In words; empty when it is not known. */
  readonly wanneer: string;
  /** The day (YYYY-MM-DD), or the month when no day is known, of what happened or fell away. */
  readonly dag?: string;
  readonly detail: string;
  /** Somebody waits for it, whatever became of the opdracht. */
  readonly verschuldigd?: boolean;
};

/** What is counted instead of shown: done only when all of it is. @param one how one of it is called, beside more of it */
export function moreMoments(
  one: string,
  more: string,
  standen: readonly Moment['stand'][],
): readonly Moment[] {
  if (standen.length === 0) return [];
  const open = standen.filter((stand) => stand === 'nog niet').length;
  return [
    {
      stand: open === 0 ? 'klaar' : 'nog niet',
      wat: `En nog ${counted(standen.length, one, more)}`,
      wanneer: '',
      detail: open === 0 ? '' : `${open} nog niet`,
    },
  ];
}

/** What has happened. @param op the instant; undefined: not known */
export function done(wat: string, op: string | undefined, detail: string): Moment {
  return { ...moment(wat, op, detail), stand: 'klaar' };
}

/** @param op the instant on which it happened; undefined: not yet */
export function moment(wat: string, op: string | undefined, detail: string): Moment {
  if (op === undefined) return { stand: 'nog niet', wat, wanneer: '', detail };
  const dag = localDate(op);
  return { stand: 'klaar', wat, wanneer: formatShortDutchDate(dag), dag, detail };
}

/** What happened stands in the order of its days; what is still to come stays where it comes in the course. */
export function inOrder(moments: readonly Moment[]): readonly Moment[] {
  const happened = moments
    .filter(({ dag }) => dag !== undefined)
    .toSorted((a, b) => (a.dag ?? '').localeCompare(b.dag ?? ''));
  let next = 0;
  return moments.map((one) => {
    if (one.dag === undefined) return one;
    next += 1;
    return happened[next - 1] ?? one;
  });
}
