import type { CardChoice } from '../shared/card-context.ts';
import { type ChoiceStyle, type Input, type InputWords, type Of, resolve } from './input.ts';

type ChoiceSpec<About, Value extends string> = InputWords<About> & {
  readonly choices: Of<About, readonly CardChoice<Value>[]>;
  /** The question when nothing was chosen; absent: nothing need be chosen. */
  readonly leeg?: string;
  readonly style?: Of<About, ChoiceStyle>;
  /** What stands in a closed list until something is chosen; absent: that one can choose from it. */
  readonly example?: string;
  /** Of colleagues, who can be found by name as well. */
  readonly ofPeople?: boolean;
  /** Taken too, though not offered any more: a submission that comes again is not asked about what it made of the choices itself. */
  readonly also?: (about: About) => readonly Value[];
};

/** One of some choices. */
export function oneOf<About, Value extends string>(
  spec: ChoiceSpec<About, Value> & { readonly leeg: string },
): Input<About, Value>;
export function oneOf<About, Value extends string>(
  spec: ChoiceSpec<About, Value>,
): Input<About, Value | undefined>;
export function oneOf<About, Value extends string>({
  choices,
  leeg,
  style = 'expanded',
  example = 'Kies uit de lijst',
  also = () => [],
  ofPeople = false,
  ...words
}: ChoiceSpec<About, Value>): Input<About, Value | undefined> {
  return {
    ...words,
    error: leeg ?? NOT_IN_LIST,
    isNeeded: () => leeg !== undefined,
    none: undefined,
    view: (about) => ({
      kind: 'choice',
      multi: false,
      choices: resolve(choices, about),
      style: resolve(style, about),
      example,
      ofPeople,
    }),
    read(raw, about) {
      if (raw === '') return leeg === undefined ? { value: undefined } : { problem: leeg };
      const chosen = taken(choices, also, about).find((value) => value === raw);
      return chosen === undefined ? { problem: NOT_IN_LIST } : { value: chosen };
    },
  };
}

/** Some of some choices, in the order in which they are offered. */
export function someOf<About, Value extends string>({
  choices,
  leeg,
  style = 'expanded',
  example = 'Kies uit de lijst',
  also = () => [],
  ofPeople = false,
  ...words
}: ChoiceSpec<About, Value>): Input<About, readonly Value[]> {
  return {
    ...words,
    error: leeg ?? NOT_IN_LIST,
    isNeeded: () => leeg !== undefined,
    none: [],
    view: (about) => ({
      kind: 'choice',
      multi: true,
      choices: resolve(choices, about),
      style: resolve(style, about),
      example,
      ofPeople,
    }),
    read(raw, about) {
      const known = taken(choices, also, about);
      const asked = raw.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
      if (asked.length === 0) return leeg === undefined ? { value: [] } : { problem: leeg };
      if (asked.some((one) => !known.some((value) => value === one))) return { problem: NOT_IN_LIST };
      return { value: known.filter((value) => asked.includes(value)) };
    },
  };
}

const NOT_IN_LIST = 'Kies uit de lijst.';

function taken<About, Value extends string>(
  choices: Of<About, readonly CardChoice<Value>[]>,
  also: (about: About) => readonly Value[],
  about: About,
): readonly Value[] {
  return [...new Set([...also(about), ...resolve(choices, about).map(({ value }) => value)])];
}

/** Of a table of titles by value, in its order. */
export function choicesFrom<Value extends string>(
  values: readonly Value[],
  titles: Readonly<Record<Value, string>>,
): readonly CardChoice<Value>[] {
  return values.map((value) => ({ value, title: titles[value] }));
}
