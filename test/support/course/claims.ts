import { viewCard } from '../card-reader.ts';
import type { CardNode } from '../card-reading.ts';
import type { Facts, OpdrachtFacts } from './facts.ts';
import { type About, OF_ALL, OF_OPDRACHT, type Read, type Row } from './sentences.ts';

/** Which sentences of the table stand on a card, and of what each of them is said. */

/** A row of a card, or a line of a list: what is said there is said of what it names. */
type Part = { readonly text: string; readonly buttons: readonly string[] };

/** A sentence of the table that stands in a text. */
export type Claim = {
  readonly words: string;
  readonly where: string;
  readonly omdat: string;
  /** By the id of an opdracht; absent: about whatever stands there. */
  readonly opdrachtId?: string;
  /** Where it stands, on a card that is about several things. */
  readonly part?: Part;
  readonly isFalse: (facts: Facts, read: Read) => boolean;
};

/** Which sentences of the table a card says; they stay the same as long as the card does. */
export function claimsIn(
  { opdrachten }: Facts,
  { text, json }: Pick<Read, 'text' | 'json'>,
): readonly Claim[] {
  const namedIn = (words: string): readonly OpdrachtFacts[] =>
    [...opdrachten.values()].filter(({ titel }) => words.includes(titel));
  const ofPart = (part: Part): readonly Claim[] => {
    const [one, ...others] = namedIn(part.text);
    return one && others.length === 0 ? claimsOf(one, part.text).map((claim) => ({ ...claim, part })) : [];
  };
  const all = found(OF_ALL, text).map(
    ([row, words]): Claim => ({
      words: words[0],
      where: 'all',
      omdat: row.omdat,
      isFalse: (facts, read) => row.isFalse({ ...read, facts }, words),
    }),
  );
  const { rows, rest } = rowsIn(json);
  // A row that names no opdracht is about something else: a signaal, a year, a channel.
  if (namedIn(rest).length === 0 && rows.some((row) => namedIn(row.text).length > 0))
    return [...all, ...rows.flatMap(ofPart)];
  const [only, ...others] = namedIn(text);
  if (only && others.length === 0) return [...all, ...claimsOf(only, text)];
  // Of a list only what a line says of the one opdracht that it names.
  return [...all, ...text.split('\n').flatMap((line) => ofPart({ text: line, buttons: [] }))];
}

/** The rows of a card that has several, each with a line above it, and what stands around them. */
function rowsIn({ body }: CardNode): { readonly rows: readonly Part[]; readonly rest: string } {
  const elements = Array.isArray(body) ? (body as readonly CardNode[]) : [];
  const isRow = ({ type, separator }: CardNode): boolean => type === 'Container' && separator === true;
  return {
    rows: elements.filter(isRow).map((row) => viewCard('', row)),
    rest: viewCard('', { body: elements.filter((one) => !isRow(one)) }).text,
  };
}

function claimsOf({ id, titel }: OpdrachtFacts, text: string): readonly Claim[] {
  return found(OF_OPDRACHT, text).map(([row, words]): Claim => {
    const isFalse: Claim['isFalse'] = (facts, read) => {
      const opdracht = facts.opdrachten.get(id);
      return opdracht !== undefined && row.isFalse({ ...read, facts, opdracht }, words);
    };
    return { words: words[0], where: titel, omdat: row.omdat, opdrachtId: id, isFalse };
  });
}

function found<Of extends About>(rows: readonly Row<Of>[], text: string) {
  return rows.flatMap((row) => {
    const words = row.zin.exec(text);
    return words ? [[row, words] as const] : [];
  });
}

/** The sentences that are not true now, each with why. */
export function untrueIn(
  facts: Facts,
  read: Read,
  claims: readonly Claim[] = claimsIn(facts, read),
): readonly string[] {
  return claims.flatMap(({ words, where, omdat, part, isFalse }) =>
    isFalse(facts, { ...read, ...part }) ? [`'${words}' (${where}): ${omdat}`] : [],
  );
}
