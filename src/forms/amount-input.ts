import { formatCenten, readEuro } from '../shared/euro.ts';
import type { Input, InputWords } from './input.ts';

type AmountSpec<About> = InputWords<About> & {
  /** In whole cents. */
  readonly max: number;
  /** The question when nothing was filled in; absent: it may stay empty. */
  readonly leeg?: string;
};

/** Longer is no amount, in characters. */
const LONGEST = 20;

/**
 * An amount of money, in whole cents; undefined when nothing was filled in and nothing is needed. A text, since an input for numbers
 * loses '15,-' and '€ 1.000,50' before they come here.
 */
export function amount<About>({ max, leeg, ...words }: AmountSpec<About>): Input<About, number | undefined> {
  const error = `Vul een bedrag in, zoals 12,50. Het hoogste is ${formatCenten(max)}.`;
  return {
    ...words,
    error,
    isNeeded: () => leeg !== undefined,
    none: undefined,
    view: () => ({ kind: 'short', max: LONGEST, lines: 0, example: 'Bijvoorbeeld: 12,50' }),
    read(raw) {
      if (raw === '') return leeg === undefined ? { value: undefined } : { problem: leeg };
      const value = readEuro(raw);
      return value !== undefined && value <= max ? { value } : { problem: error };
    },
  };
}

/** The same, for a record that keeps it in euro. */
export function amountInEuro<About>(spec: AmountSpec<About>): Input<About, number | undefined> {
  const { read, ...input } = amount<About>(spec);
  return {
    ...input,
    read(raw, about) {
      const reading = read(raw, about);
      if ('problem' in reading || reading.value === undefined) return reading;
      return { value: reading.value / 100 };
    },
  };
}
