import type { CardButton, CardChoice } from '../shared/card-context.ts';
import type { WithoutColleagues } from '../shared/colleague-names.ts';
import { isRealDate } from '../shared/dates.ts';
import { readTime } from '../shared/dutch-times.ts';
import { tekstProbleem } from '../shared/tekst-rules.ts';
import { type Doubt, type DoubtKind, findDoubts, meansNotKnown } from '../shared/text-checks.ts';

/** Something that is the same on every card of a form, or that follows from what the card is about. */
export type Of<About, Value> = Value | ((about: About) => Value);

/** What came back from an input: its value, or the question that is shown at it. */
export type Reading<Value> = { readonly value: Value } | { readonly problem: string };

/** What an input looks like; `choices` and texts are what this card shows. */
export type InputView =
  | {
      readonly kind: 'long' | 'short';
      readonly max: number;
      readonly example: string;
      readonly lines: number;
    }
  | { readonly kind: 'date' | 'time' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'toggle'; readonly title: string }
  | {
      readonly kind: 'choice';
      readonly choices: readonly CardChoice[];
      readonly multi: boolean;
      readonly style: ChoiceStyle;
      /** What stands in a closed list until something is chosen. */
      readonly example: string;
      /** Shorter when the card grows too large: who is not in it is found by name. */
      readonly ofPeople?: boolean;
    }
  /** Not shown: it travels with the button. */
  | { readonly kind: 'hidden' }
  /** Nothing to fill in: lines, each with a button that takes along what was typed and what the form carries. */
  | { readonly kind: 'rows'; readonly rows: readonly Row[] };

/** All choices at once, a list that folds out, or one in which can be searched. */
export type ChoiceStyle = 'expanded' | 'compact' | 'filtered';
type Row = { readonly tekst: string; readonly button?: CardButton };
/** What stands above an input: a question that somebody asked about it, or what somebody else stored meanwhile. */
export type Aside = {
  readonly tekst: string;
  readonly tone: 'accent' | 'emphasis' | 'warning';
  /** A short heading, such as whose question it is. */
  readonly kop?: string;
};

/**
 * One input of a form, as its only definition: what it asks, in which words, what stands in it at first, when it is shown, and
 * what counts as answered. The card, the reading of what comes back, the question at the input, the samples and the forged presses
 * of the tests follow from it.
 */
export type Input<About, Value> = {
  readonly label: Of<About, string>;
  /** The line under it. */
  readonly help: Of<About, string>;
  /** What Teams says itself when the input is not right. */
  readonly error: Of<About, string>;
  /** Must it be filled in? Absent: no. */
  readonly isNeeded?: ((about: About) => boolean) | undefined;
  /** A heading above it. */
  readonly kop?: Of<About, string>;
  /** Has a line above it: what comes is about something else. */
  readonly isRuled?: boolean;
  /** May wait: folded away behind 'Meer vragen' while nothing stands in it. */
  readonly isExtra?: boolean;
  /** Stands in a box, together with those beside it that do so as well. */
  readonly inBox?: boolean;
  readonly from?: ((about: About) => string) | undefined;
  readonly when?: ((about: About) => boolean) | undefined;
  readonly asides?: ((about: About) => readonly Aside[]) | undefined;
  readonly view: (about: About) => InputView;
  /** @param raw as the client sent it, trimmed */
  readonly read: (raw: string, about: About) => Reading<Value>;
  /** What in it may be a resident's: it is stored when who typed it says that it is not. */
  readonly doubts?: (raw: string, about: About, without: WithoutColleagues) => readonly Doubt[];
  /** Not asked about before it is read: of a list the lines that nothing is asked about are stored at once. */
  readonly asksLater?: boolean;
  /** What it is when it is not asked. */
  readonly none: Value;
};

/** The inputs that are asked now, each with its id. */
export type AskedInputs<About> = readonly (readonly [id: string, input: Input<About, unknown>])[];
export type Inputs<About> = Readonly<Record<string, Input<About, unknown>>>;
/** What a form hands on: the value of each of its inputs. */
export type ValuesOf<Fields> = {
  readonly [Id in keyof Fields]: Fields[Id] extends Input<never, infer Value> ? Value : never;
};

/** What any input says for itself. */
export type InputWords<About> = Pick<
  Input<About, unknown>,
  'label' | 'help' | 'kop' | 'isRuled' | 'isExtra' | 'inBox' | 'from' | 'when' | 'asides'
>;

/** What counts as an answer in words; the rules ask the same of a text that comes another way. */
type TextSpec<About> = InputWords<About> & {
  /** The longest, in characters. */
  readonly max: number;
  /** The question when there is no real answer; absent: it may stay empty. */
  readonly leeg?: Of<About, string | undefined> | undefined;
  readonly example?: Of<About, string>;
  /** Of a text to read and mend as a whole: how many lines stand in sight. Absent: as the client does it, which is two or three. */
  readonly lines?: number;
  /** What belongs in it, such as an address in the place of a meeting: nothing is asked about that. */
  readonly expects?: readonly DoubtKind[] | undefined;
  /** The part of the text that is looked at, where the rest comes from the record; absent: all of it. */
  readonly written?: (raw: string, about: About) => string;
};

/** A text of one line. */
export function line<About>(spec: TextSpec<About>): Input<About, string> {
  return text('short', spec);
}

/** A text of several lines. */
export function paragraph<About>(spec: TextSpec<About>): Input<About, string> {
  return text('long', spec);
}

/** 'n.t.b.' where nothing is needed is nothing. */
function text<About>(
  kind: 'short' | 'long',
  { max, leeg, example = '', lines = 0, expects = [], written, ...words }: TextSpec<About>,
): Input<About, string> {
  const questionOf = (about: About) => (typeof leeg === 'function' ? leeg(about) : leeg);
  return {
    ...words,
    error: (about) => questionOf(about) ?? `Vul hooguit ${max} tekens in.`,
    isNeeded: (about) => questionOf(about) !== undefined,
    none: '',
    view: (about) => ({ kind, max, lines, example: resolve(example, about) }),
    read(raw, about) {
      const question = questionOf(about);
      if (question === undefined && (raw === '' || meansNotKnown(raw))) return { value: '' };
      const problem = tekstProbleem(raw, { leeg: question, max });
      return problem === undefined ? { value: raw } : { problem };
    },
    // What looking costs grows with the text; one that is too long is sent back for that.
    doubts: (raw, about, without) =>
      raw.length > max ? [] : findDoubts(without(written?.(raw, about) ?? raw), expects),
  };
}

/** What stands in an empty input; nothing when there is no example. */
export function exampleOf(value: string | undefined): string {
  return value === undefined ? '' : `Bijvoorbeeld: ${value}`;
}

type DaySpec<About> = InputWords<About> & {
  /** The question when no day was chosen; absent: it may stay empty. */
  readonly leeg?: Of<About, string>;
  /** The question of the rules about a day, so that it stands on the card beside the others; undefined: it can be. */
  readonly check?: (datum: string, about: About) => string | undefined;
};

/** A day, as YYYY-MM-DD. */
export function day<About>({ leeg, check, ...words }: DaySpec<About>): Input<About, string> {
  return {
    ...words,
    error: 'Kies een datum.',
    isNeeded: () => leeg !== undefined,
    none: '',
    view: () => ({ kind: 'date' }),
    read(raw, about) {
      if (raw === '') return leeg === undefined ? { value: '' } : { problem: resolve(leeg, about) };
      const problem = isRealDate(raw) ? check?.(raw, about) : 'Kies een datum die bestaat.';
      return problem === undefined ? { value: raw } : { problem };
    },
  };
}

type TimeSpec<About> = InputWords<About> & {
  /** The question when nothing is known; absent: it may stay empty. */
  readonly leeg?: string;
};

/** A time as HH:MM; '9.30 uur' and 'n.t.b.' are understood. Empty: not known. */
export function time<About>({ leeg, ...words }: TimeSpec<About>): Input<About, string> {
  return {
    ...words,
    error: 'Kies een tijd.',
    isNeeded: () => leeg !== undefined,
    none: '',
    view: () => ({ kind: 'time' }),
    read(raw) {
      const value = readTime(raw);
      if (value === '' && leeg !== undefined) return { problem: leeg };
      return value === undefined ? { problem: 'Kies een tijd die bestaat, zoals 09:30.' } : { value };
    },
  };
}

type NumberSpec<About> = InputWords<About> & {
  readonly max: number;
  readonly min?: number;
  readonly leeg?: string | undefined;
  /** It need not be whole, such as a percentage; money is an `amount`. */
  readonly isAmount?: boolean | undefined;
};

/** A whole number, or one that need not be; undefined when nothing was filled in and nothing is needed. */
export function number<About>({
  max,
  min = 0,
  leeg,
  isAmount = false,
  ...words
}: NumberSpec<About>): Input<About, number | undefined> {
  const error = `Vul een ${isAmount ? 'getal' : 'heel getal'} in, van ${min} tot en met ${max}.`;
  return {
    ...words,
    error,
    isNeeded: () => leeg !== undefined,
    none: undefined,
    view: () => ({ kind: 'number', min, max }),
    read(raw) {
      if (raw === '') return leeg === undefined ? { value: undefined } : { problem: leeg };
      const value = Number(raw.replace(',', '.'));
      const isRight = isAmount ? Number.isFinite(value) : Number.isInteger(value);
      return isRight && value >= min && value <= max ? { value } : { problem: error };
    },
  };
}

/** Yes or no. `title`: what is true when it is switched on. */
export function toggle<About>({
  title,
  ...words
}: InputWords<About> & { readonly title: string }): Input<About, boolean> {
  return {
    ...words,
    error: 'Zet dit aan of uit.',
    none: false,
    view: () => ({ kind: 'toggle', title }),
    read: (raw) => ({ value: raw === 'true' }),
  };
}

/** What travels with the button without being shown, such as which points stood on the card. */
export function hidden<About>(from: (about: About) => string, max = 2000): Input<About, string> {
  return {
    label: '',
    help: '',
    error: '',
    from,
    none: '',
    view: () => ({ kind: 'hidden' }),
    read: (raw) => ({ value: raw.slice(0, max) }),
  };
}

/** What there is already, a line each, with a button that takes what was typed along. */
export function rows<About>(
  words: InputWords<About> & { readonly rows: (about: About) => readonly Row[] },
): Input<About, undefined> {
  const { rows: list, ...rest } = words;
  return {
    ...rest,
    error: '',
    none: undefined,
    view: (about) => ({ kind: 'rows', rows: list(about) }),
    read: () => ({ value: undefined }),
  };
}

export function resolve<About, Value extends Known>(of: Of<About, Value>, about: About): Value {
  return typeof of === 'function' ? of(about) : of;
}
/** What is no function itself. */
type Known = string | readonly unknown[] | Readonly<Record<string, unknown>>;
