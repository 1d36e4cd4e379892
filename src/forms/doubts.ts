import { meaningId } from '../shared/ids.ts';
import type { Doubt } from '../shared/text-checks.ts';
import type { AskedInputs, Input } from './input.ts';

/** What in a form may be a resident's: what is asked about, and what its writer said of it (docs/adr/0075). */

/** What is to be asked about in a text: what stood there already was asked about when it was stored. */
function newDoubts<About>(
  { doubts, from }: Input<About, unknown>,
  raw: string,
  about: About,
): readonly Doubt[] {
  const stored = from?.(about) ?? '';
  const found = raw === stored ? [] : (doubts?.(raw, about) ?? []);
  if (found.length === 0 || stored === '') return found;
  const known = new Set(doubts?.(stored, about).map(({ tekst }) => tekst));
  return found.filter(({ tekst }) => !known.has(tekst));
}

/** The switch beside an input on which something is to be asked about; `confirm` empty: there is none. */
export function confirmData<About>(
  [id, input]: AskedInputs<About>[number],
  about: About,
  typed: Readonly<Record<string, string>>,
) {
  const raw = typed[id];
  const doubts = raw === undefined ? [] : newDoubts(input, raw, about);
  return { confirmId: confirmId(id), confirm: confirmMark(doubts), confirmed: typed[confirmId(id)] ?? '' };
}

/** The id of the input in which somebody says that what stands at `id` is no resident's. */
export function confirmId(id: string): string {
  return `${id}GeenInwoner`;
}

/** What that input says: for these doubts and no others, a mark of each. Empty: nothing to ask. */
function confirmMark(doubts: readonly Doubt[]): string {
  return [...new Set(doubts.map(markOf))].join('.');
}

/** Did somebody say of each of these that it is no resident's? @param said what the input sent */
export function isConfirmed(doubts: readonly Doubt[], said = ''): boolean {
  const marks = new Set(said.split('.'));
  return doubts.every((one) => marks.has(markOf(one)));
}

/** Says which one it is, without saying what. */
function markOf({ tekst }: Doubt): string {
  return meaningId('geen inwoner', tekst).slice(0, 8);
}

/** What may be a resident's, by input (domain: Privacy). `isOpen`: nobody said yet that it is not. */
export function doubtsIn<About>(
  asked: AskedInputs<About>,
  about: About,
  typed: Readonly<Record<string, string>>,
) {
  return asked.flatMap(([id, input]) => {
    const found = newDoubts(input, typed[id] ?? '', about);
    const isSaid = isConfirmed(found, typed[confirmId(id)]);
    return found.length === 0 ? [] : [{ id, found, isSaid, isOpen: !isSaid && !input.asksLater }];
  });
}

/** What is to be asked about, by input. */
export type Doubts = ReturnType<typeof doubtsIn>;
