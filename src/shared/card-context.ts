import { firstOf } from './first-of.ts';
import { listWords } from './words.ts';

/**
 * What every card with inputs carries back in the data of its buttons.
 * `nonce` makes a repeated submission recognisable (Teams sends an invoke again, with a new activity id);
 * `version` is the number of entries of the stream as the card showed it, so that a stale card is noticed.
 */
export type CardContext = { readonly nonce: string; readonly version: number };

/** A button whose verb and data are decided by the caller of a card function. */
export type CardButton = {
  readonly title: string;
  readonly verb: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** What it does, when the title does not say it; read aloud by a screen reader. */
  readonly tooltip?: string;
  /** What the card asks for: stands out. At most one on a card. */
  readonly primary?: boolean;
  /** Takes something away. */
  readonly danger?: boolean;
  /** Takes along what was filled in on the card. */
  readonly sends?: boolean;
};

/** One possibility of a choice input. */
export type CardChoice<Value extends string = string> = { readonly value: Value; readonly title: string };

/** A button as the templates take it. */
type ButtonView = Required<Omit<CardButton, 'primary' | 'danger' | 'sends'>> & {
  readonly style: string;
  readonly inputs: 'auto' | 'none';
};
type ButtonRow = { readonly buttons: readonly ButtonView[] };

/** Titles of buttons that fit beside each other on a phone (320 px), in characters. */
const ROW_CHARACTERS = 34;

/**
 * Buttons in rows that fit on a phone, for a template that makes one ActionSet of each: some clients cut off what
 * does not fit beside each other.
 */
export function buttonRows(buttons: readonly CardButton[]): readonly ButtonRow[] {
  const rows: { buttons: ButtonView[] }[] = [];
  let used = 0;
  for (const { title, verb, data = {}, tooltip = title, primary, danger, sends = false } of buttons) {
    const style = danger ? 'destructive' : primary ? 'positive' : 'default';
    const button = {
      title,
      tooltip,
      verb,
      data,
      style,
      inputs: sends ? ('auto' as const) : ('none' as const),
    };
    const last = rows.at(-1);
    used += title.length + 4;
    if (last && used <= ROW_CHARACTERS) last.buttons.push(button);
    else {
      rows.push({ buttons: [button] });
      used = title.length;
    }
  }
  return rows;
}

/**
 * The line on top of a card with questions at its inputs: which they are, since they may stand further down than is seen.
 * @param labels of those fields
 * @param most so many of them are named
 */
export function problemLine(labels: readonly string[], most: number): string {
  if (labels.length === 0) return '';
  const count = labels.length === 1 ? '1 veld' : `${labels.length} velden`;
  if (most === 0) return `Bij ${count} staat een vraag.`;
  const { first, more } = firstOf(labels, most);
  const named = [...first.map((label) => `‘${label}’`), ...(more > 0 ? [`nog ${more}`] : [])];
  return `Bij ${count} staat een vraag: ${listWords(named)}.`;
}
