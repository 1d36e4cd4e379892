import { buttonRows } from '../shared/card-context.ts';
import type { WithoutColleagues } from '../shared/colleague-names.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { ALL_FIT, MOST_PEOPLE } from '../shared/people-choices.ts';
import { counted } from '../shared/words.ts';
import { type Aside, type Input, type InputView, resolve } from './input.ts';

/** One input as the card of a form shows it: what is asked, what stands there, and what is wrong with it. */

type Limit = {
  readonly text: number;
  readonly people: number;
  readonly rows: number;
  readonly named: number;
};
/** More lines with a button of their own make no list that anybody reads. */
const MOST_ROWS = 6;
/** Fields that are named on top of their card, when there is something to say at them. */
const MOST_NAMED = 3;
/** What a card may hold, less of it when the whole grows too large: characters of a text of somebody else, people in a list, rows, and fields that are named on top. */
export const LIMITS: readonly [Limit, ...Limit[]] = [
  { text: 4000, people: MOST_PEOPLE, rows: MOST_ROWS, named: MOST_NAMED },
  { text: 1000, people: MOST_PEOPLE, rows: MOST_ROWS, named: MOST_NAMED },
  { text: 600, people: 120, rows: MOST_ROWS, named: MOST_NAMED },
  { text: 300, people: 110, rows: MOST_ROWS, named: MOST_NAMED },
  { text: 150, people: ALL_FIT, rows: MOST_ROWS, named: MOST_NAMED },
  { text: 60, people: ALL_FIT, rows: MOST_ROWS, named: MOST_NAMED },
  // With two lists of colleagues; a name can be typed there as well.
  { text: 60, people: ALL_FIT / 2, rows: MOST_ROWS, named: MOST_NAMED },
  { text: 60, people: ALL_FIT / 4, rows: MOST_ROWS, named: MOST_NAMED },
  { text: 30, people: ALL_FIT / 4, rows: MOST_ROWS, named: MOST_NAMED },
  // Something to say at every input, beside everything that can be typed.
  { text: 30, people: ALL_FIT / 4, rows: 2, named: 0 },
];

/** What is shown again: what was typed and what is wrong with it, by input, and a line on top. */
export type FormState = {
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: Readonly<Record<string, string>>;
  /** Takes the names of colleagues out of what was typed: nothing is asked about those. */
  readonly without?: WithoutColleagues;
  readonly notice?: string;
  readonly tone?: 'warning' | 'good';
  /** The card that was sent was old: what is stored now stands beside what was typed, so that neither is lost. */
  readonly wasOld?: boolean;
  /** What stands above an input now, such as what somebody else stored meanwhile; under '' above all of them. */
  readonly asides?: Readonly<Record<string, readonly Aside[]>>;
};

/** What may wait stays out of sight until somebody asks for it, or something stands there. */
export function isFolded(field: {
  readonly isExtra: boolean;
  readonly value: unknown;
  readonly problem: string;
  readonly asides: readonly unknown[];
  readonly kind: string;
}): boolean {
  const isEmpty = field.value === '' || field.kind === 'empty number' || field.value === 'false';
  return field.isExtra && isEmpty && field.problem === '' && field.asides.length === 0;
}

/**
 * What the card shows of one input.
 * @param known what the buttons carry back
 */
export function formField<About>(
  [id, input]: readonly [id: string, input: Input<About, unknown>],
  about: About,
  {
    state: { typed = {}, problems = {}, asides = {}, wasOld = false },
    known,
    limits,
  }: { readonly state: FormState; readonly known: Readonly<Record<string, unknown>>; readonly limits: Limit },
) {
  const stored = input.from?.(about) ?? '';
  const value = typed[id] ?? stored;
  const problem = problems[id] ?? '';
  const view = input.view(about);
  const aside = [
    ...(asides[id] ?? []),
    ...(input.asides?.(about) ?? []),
    ...(wasOld ? storedAside(view, stored, value) : []),
  ];
  return {
    id,
    kop: escapeLine(resolve(input.kop ?? '', about)),
    ...withProblem(resolve(input.label, about), problem),
    help: resolve(input.help, about),
    error: resolve(input.error, about),
    problem: escapeMarkdown(problem),
    asides: asidesData(aside, limits.text),
    ...PLAIN,
    ...valueData(view, value, known, limits),
    isRuled: input.isRuled ?? false,
    isExtra: input.isExtra ?? false,
    box: input.inBox ? 'emphasis' : 'default',
  };
}

const LOOK_AGAIN = '▲ Kijk hier nog even naar.';
/** A label is read aloud each time that somebody comes to the input. */
const LONGEST_IN_LABEL = 200;

/**
 * What is wrong belongs to the input: a screen reader reads the label and what Teams finds itself, and no line beside it. So it stands in the
 * label, below a coloured line that shows where to look; what is too long for a label stands in that line.
 */
function withProblem(label: string, problem: string) {
  if (problem === '') return { label, mark: '' };
  const asked = /[?.:]$/.test(label) ? label : `${label}:`;
  const fits = problem.length <= LONGEST_IN_LABEL && !problem.includes('\n');
  return fits
    ? { label: `${asked} ${problem}`, mark: LOOK_AGAIN }
    : { label: `${asked} hierboven staat wat er nog niet klopt.`, mark: escapeMarkdown(`▲ ${problem}`) };
}

export function asidesData(asides: readonly Aside[], limit: number) {
  return asides.map(({ tekst, tone, kop = '' }) => ({
    tekst: escapeMarkdown(cutText(tekst, limit)),
    tone,
    kop: escapeLine(kop),
  }));
}

/** A text that is stored and is not the one that was typed. */
function storedAside({ kind }: InputView, stored: string, typed: string): readonly Aside[] {
  const isText = kind === 'long' || kind === 'short';
  return isText && stored !== '' && stored !== typed
    ? [{ kop: 'Zo staat het nu', tekst: stored, tone: 'warning' }]
    : [];
}

/** A line of text in Teams, and what stands with the input in its box: its label, the line under it. In pixels. */
const LINE = 20;
const AROUND = 80;

/** Adaptive Cards know no rows of a text: the box is made as high, and the text fills what is left of it. */
function sizeOf(lines: number) {
  return lines === 0 ? {} : { height: 'stretch', minHeight: `${lines * LINE + AROUND}px` };
}

/** What only some kinds have. */
const PLAIN = {
  height: 'auto',
  minHeight: '0px',
  example: '',
  min: 0,
  max: 1,
  title: '',
  style: 'expanded',
  multi: false,
  choices: [],
  rows: [],
};

function valueData(
  view: InputView,
  raw: string,
  known: Readonly<Record<string, unknown>>,
  { text, people, rows }: Limit,
) {
  switch (view.kind) {
    case 'long':
    case 'short':
      // A text that is too long is given back whole enough to be shortened.
      return {
        ...view,
        ...sizeOf(view.lines),
        value: cutText(raw, view.max * 2),
        max: Math.max(view.max, Math.min(raw.length, view.max * 2)),
      };
    case 'number': {
      const value = Number(raw.replace(',', '.'));
      const isEmpty = raw.trim() === '' || !Number.isFinite(value);
      return { ...view, kind: isEmpty ? 'empty number' : 'number', value: isEmpty ? 0 : value };
    }
    case 'toggle':
      return { ...view, value: raw === 'true' ? 'true' : 'false' };
    case 'rows':
      return {
        kind: view.kind,
        value: '',
        rows: [
          ...view.rows.slice(0, rows).map(({ tekst, button }) => ({
            tekst: escapeMarkdown(cutText(tekst, text)),
            buttonRows: button
              ? buttonRows([{ ...button, sends: true, data: { ...known, ...button.data } }])
              : [],
          })),
          ...(view.rows.length > rows
            ? [{ tekst: `En nog ${counted(view.rows.length - rows, 'regel', 'regels')}.`, buttonRows: [] }]
            : []),
        ],
      };
    case 'choice': {
      const { ofPeople = false, ...shown } = view;
      if (!ofPeople) return { ...shown, value: raw };
      // All at once is no list to search in.
      const kind = view.style === 'expanded' ? 'choice' : 'people';
      return { ...shown, kind, choices: view.choices.slice(0, people), value: raw };
    }
    default:
      return { ...view, value: raw };
  }
}
