import { buttonRows, type CardButton, type CardChoice, problemCount } from '../shared/card-context.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import type { CardMessage } from './ports.ts';

/** One input of a form. `help` is the line under it; `error` is what Teams shows when it finds the input wrong itself. */
export type FormField = {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly error: string;
} & (
  | { readonly kind: 'long' | 'short'; readonly max: number; readonly example?: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly max: number }
  | { readonly kind: 'toggle'; readonly title: string }
  | {
      readonly kind: 'choice';
      readonly choices: readonly CardChoice[];
      /** Several at once. */
      readonly multi?: boolean;
      /** A list that folds out. */
      readonly compact?: boolean;
    }
);

/** What was typed and what is wrong with it, by input. */
export type FormState = {
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: Readonly<Record<string, string>>;
  readonly notice?: string;
};

/**
 * A short form: a heading, why, some inputs, one button that sends and others that go elsewhere without sending.
 * @param form `lines`: what is known already, a line each
 */
export function formCard(
  form: FormState & {
    readonly eyebrow: string;
    readonly titel: string;
    readonly intro?: string;
    readonly lines?: readonly string[];
    readonly fields: readonly FormField[];
    readonly submit: CardButton;
    readonly others: readonly CardButton[];
    readonly tone?: 'warning' | 'good';
  },
): CardMessage {
  const { typed = {}, problems = {}, fields, submit } = form;
  return {
    card: 'bot/formulier',
    data: {
      eyebrow: escapeLine(form.eyebrow),
      titel: escapeLine(form.titel),
      notice: escapeMarkdown(form.notice ?? ''),
      noticeStyle: form.tone ?? 'warning',
      problemCount: problemCount(fields.filter(({ id }) => problems[id]).length),
      intro: escapeMarkdown(form.intro ?? ''),
      lines: (form.lines ?? []).map((line) => escapeMarkdown(line)),
      asides: [],
      slot: '',
      progress: 0,
      dots: '',
      fields: fields.map((field) => fieldData(field, typed[field.id] ?? '', problems[field.id] ?? '')),
      // Only the button that sends takes what was typed along, and waits until it is right.
      buttonRows: buttonRows([{ ...submit, primary: true }, ...form.others]).map(({ buttons }) => ({
        buttons: buttons.map((button) => ({
          ...button,
          inputs: button.verb === submit.verb ? 'auto' : 'none',
        })),
      })),
    },
    summary: `${form.eyebrow}: ${form.titel}`,
  };
}

const NO_CHOICES: readonly CardChoice[] = [];

function fieldData(field: FormField, raw: string, problem: string) {
  const { id, label, help, error } = field;
  const known = {
    id,
    label,
    help,
    error,
    problem: escapeMarkdown(problem),
    example: '',
    kop: '',
    asides: [],
    rows: [],
    min: 0,
    max: 1,
    title: label,
  };
  const choice = { style: 'expanded', multi: false, choices: NO_CHOICES };
  switch (field.kind) {
    case 'long':
    case 'short': {
      const { kind, max, example = '' } = field;
      return { ...known, ...choice, kind, max, example, value: cutText(raw, max) };
    }
    case 'number': {
      const value = Number(raw);
      const empty = raw.trim() === '' || !Number.isFinite(value);
      const { max } = field;
      return { ...known, ...choice, max, kind: empty ? 'empty number' : 'number', value: empty ? 0 : value };
    }
    case 'date':
      return { ...known, ...choice, kind: 'date', value: raw };
    case 'toggle':
      return {
        ...known,
        ...choice,
        kind: 'toggle',
        title: field.title,
        value: raw === 'true' ? 'true' : 'false',
      };
    case 'choice': {
      const { choices, multi = false, compact = false } = field;
      return {
        ...known,
        kind: 'choice',
        style: compact ? 'compact' : 'expanded',
        multi,
        choices,
        value: raw,
      };
    }
  }
}
