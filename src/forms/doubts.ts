import { asItIs, type ReadColleagues, type WithoutColleagues } from '../shared/colleague-names.ts';
import { meaningId } from '../shared/ids.ts';
import type { Doubt } from '../shared/text-checks.ts';
import type { AskedInputs, Input } from './input.ts';

/** What in a form may be a resident's: what is asked about, and what its writer said of it (docs/adr/0075). */

/** What is to be asked about in a text: what stood there already was asked about when it was stored. */
function newDoubts<About>(
  { doubts, from }: Input<About, unknown>,
  raw: string,
  about: About,
  without: WithoutColleagues,
): readonly Doubt[] {
  const stored = from?.(about) ?? '';
  const found = raw === stored ? [] : (doubts?.(raw, about, without) ?? []);
  if (found.length === 0 || stored === '') return found;
  const known = new Set(doubts?.(stored, about, without).map(({ tekst }) => tekst));
  return found.filter(({ tekst }) => !known.has(tekst));
}

/** What was typed by input, and how the names of colleagues are taken out of it; absent: nobody is known to be one. */
type Typed = {
  readonly typed?: Readonly<Record<string, string>>;
  readonly without?: WithoutColleagues | undefined;
};

/** The switch beside an input on which something is to be asked about; `confirm` empty: there is none. */
export function confirmData<About>(
  [id, input]: AskedInputs<About>[number],
  about: About,
  { typed = {}, without = asItIs }: Typed,
) {
  const raw = typed[id];
  const doubts = raw === undefined ? [] : newDoubts(input, raw, about, without);
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
function doubtsIn<About>(asked: AskedInputs<About>, about: About, { typed = {}, without = asItIs }: Typed) {
  return asked.flatMap(([id, input]) => {
    const found = newDoubts(input, typed[id] ?? '', about, without);
    const isSaid = isConfirmed(found, typed[confirmId(id)]);
    return found.length === 0 ? [] : [{ id, found, isSaid, isOpen: !isSaid && !input.asksLater }];
  });
}

/** The same of texts as they were typed. `without`: takes out who the colleagues are, who are read only when that matters to what is asked. */
export async function doubtsWith<About>(
  asked: AskedInputs<About>,
  about: About,
  typed: Readonly<Record<string, string>>,
  readColleagues: ReadColleagues | undefined,
): Promise<{ readonly doubts: Doubts; readonly without: WithoutColleagues }> {
  const doubts = doubtsIn(asked, about, { typed });
  const isNamed = doubts.some(({ found }) => found.some(({ soort }) => soort === 'een naam'));
  if (!isNamed || !readColleagues) return { doubts, without: asItIs };
  const without = await readColleagues();
  return { doubts: doubtsIn(asked, about, { typed, without }), without };
}

/** What is to be asked about, by input. */
export type Doubts = ReturnType<typeof doubtsIn>;
