import { withoutContext } from './context.ts';
import { withoutTone } from './tone.ts';
import type { Vocabulary } from './vocabulary.ts';

/** They stand in each other: 'hoi, ik heb zo overleg met Els, dus kun je me zeggen of … , klopt dat?'. */
const MOST_DEEP = 3;

/**
 * The question itself, without what is said around it: how it is asked (`tone.ts`), and why (`context.ts`). Everything that reads a question
 * with the words of the region at hand begins here.
 * @param tidied as `tidyQuestion` makes it
 */
export function asAsked(tidied: string, vocabulary: Pick<Vocabulary, 'spot' | 'isTitleWord'>): string {
  let asked = withoutTone(tidied, vocabulary.isTitleWord);
  for (let deep = 0; deep < MOST_DEEP; deep += 1) {
    const bare = withoutContext(asked, vocabulary);
    if (bare === asked) break;
    asked = withoutTone(bare, vocabulary.isTitleWord);
  }
  return asked;
}
