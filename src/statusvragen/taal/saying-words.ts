import { comparable } from '../../shared/compare.ts';
import { isFiller } from './lexicon.ts';
import { readSayings, SAYINGS } from './sayings.ts';

/** The words of sayings, and what a typing error is mended to. */

const MIN_WORD = 3;
/** The shortest word for which a typing error is mended: shorter ones are too near to others. */
const MIN_MENDED = 6;

/** Every word of a saying as people type it. */
export const SAYING_WORDS: ReadonlySet<string> = new Set(
  SAYINGS.flatMap(([said]) =>
    comparable(
      said
        .replace(/\\p\{L\}|\\[a-z]|[[\]*+^$]/g, ' ')
        // 'Welk(?:e)?', '(?:op)?gelopen' and 'vragen?' are two words each.
        .replace(/(\p{L}+)\(\?:(\p{L}+)\)\?/gu, '$1 $1$2')
        .replace(/\(\?:(\p{L}+)\)\?(\p{L}+)/gu, '$2 $1$2')
        .replace(/(\p{L}+)(\p{L})\?/gu, '$1 $1$2'),
    ).split(' '),
  ).filter((word) => word.length >= MIN_WORD),
);

/** Those that a typing error is mended to. */
export const MENDED_SAYING_WORDS: readonly string[] = [...SAYING_WORDS].filter(
  (word) => word.length >= MIN_MENDED && !isFiller(word),
);

/**
 * What was mended to a word of a saying that no saying read is taken back: by itself such a word says nothing, and 'gelezen' is not 'gelegen'.
 * @param mended the text, and each word as it was typed and as it was read
 */
export function withoutIdle<
  One extends { readonly text: string; readonly corrected: readonly (readonly [string, string])[] },
>(
  mended: One,
  { isOfSaying }: { readonly isOfSaying: (word: string) => boolean },
): Pick<One, 'text' | 'corrected'> {
  const left = new Set(comparable(readSayings(mended.text)).split(' '));
  const idle = mended.corrected.filter(([, meant]) => isOfSaying(meant) && left.has(meant));
  const text = idle.reduce((all, [typed, meant]) => all.replace(meant, typed), mended.text);
  return { text, corrected: mended.corrected.filter((one) => !idle.includes(one)) };
}
