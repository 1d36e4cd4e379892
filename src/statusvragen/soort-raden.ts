import { createBreather } from '../shared/breather.ts';
import { comparable } from '../shared/compare.ts';

/** A question of which is known what it is about. */
export type Leervraag<Soort extends string> = { readonly over: Soort; readonly vraag: string };

/** So much counts what was never seen of a kind. */
const UNSEEN = 0.3;
/** Pieces of words: of 'toezegingen' most are those of 'toezeggingen'. */
const PIECE = 4;

/**
 * Learns from questions what they are about (naive Bayes over words, pairs of words and pieces of words).
 * @returns the kinds, the likeliest first; none when no word of a text was ever seen
 */
export async function learn<Soort extends string>(
  leervragen: readonly Leervraag<Soort>[],
): Promise<(text: string) => readonly Soort[]> {
  const breathe = createBreather();
  const kinds = new Map<Soort, { vragen: number; total: number; counts: Map<string, number> }>();
  const seen = new Set<string>();
  const words = new Set<string>();
  for (const { over, vraag } of leervragen) {
    const kind = kinds.get(over) ?? { vragen: 0, total: 0, counts: new Map<string, number>() };
    kinds.set(over, kind);
    kind.vragen += 1;
    await breathe();
    for (const word of wordsOf(vraag)) words.add(word);
    for (const one of featuresOf(vraag)) {
      seen.add(one);
      kind.total += 1;
      kind.counts.set(one, (kind.counts.get(one) ?? 0) + 1);
    }
  }
  return (text) => {
    const known = featuresOf(text).filter((one) => seen.has(one));
    const pieces = known.filter((one) => one.startsWith('#'));
    if (!wordsOf(text).some((word) => words.has(word)) && pieces.length < PIECE) return [];
    const scores = [...kinds].map(([over, { vragen, total, counts }]) => {
      const all = Math.log(total + UNSEEN * seen.size);
      const score = known.reduce(
        (sum, one) => sum + Math.log((counts.get(one) ?? 0) + UNSEEN) - all,
        Math.log(vragen / leervragen.length),
      );
      return { over, score };
    });
    return scores.toSorted((a, b) => b.score - a.score).map(({ over }) => over);
  };
}

function wordsOf(text: string): readonly string[] {
  return comparable(text)
    .split(' ')
    .filter((word) => word !== '');
}

function featuresOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  const pieces = words.flatMap((word) => {
    const whole = `^${word}$`;
    return Array.from(
      { length: Math.max(0, whole.length - PIECE + 1) },
      (_, at) => `#${whole.slice(at, at + PIECE)}`,
    );
  });
  return [...words, ...pairs, ...pieces];
}
