import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';

/** One moment in the life of an opdracht. */
export type Moment = {
  readonly stand: 'klaar' | 'nog niet' | 'vervallen';
  readonly wat: string;
  /** In words; empty when it is not known. */
  readonly wanneer: string;
  readonly detail: string;
  /** Somebody waits for it, whatever became of the opdracht. */
  readonly verschuldigd?: boolean;
};

/** What is counted instead of shown: done only when all of it is. */
export function moreMoments(what: string, standen: readonly Moment['stand'][]): readonly Moment[] {
  if (standen.length === 0) return [];
  const open = standen.filter((stand) => stand === 'nog niet').length;
  return [
    {
      stand: open === 0 ? 'klaar' : 'nog niet',
      wat: `En nog ${standen.length} ${what}`,
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
  const wanneer = op === undefined ? '' : formatShortDutchDate(localDate(op));
  return { stand: op === undefined ? 'nog niet' : 'klaar', wat, wanneer, detail };
}
