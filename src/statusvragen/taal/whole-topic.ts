import type { Word } from '../ground/words.ts';
import type { FindTitle } from './find-title.ts';
import { isFiller } from './lexicon.ts';
import type { Named } from './spot-names.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The names in a question, and the words of the whole title of a topic of a jaaragenda: 'jongeren en wonen' is that topic, and no group of
 * people with an opdracht. An opdracht of the same title is meant before the topic.
 * @returns `topic`: the words of that title, by where they begin; `onderwerp`: the words by which a topic is found
 */
export async function spotBesideTopic(
  words: readonly Word[],
  { vocabulary, findTitles }: { readonly vocabulary: Vocabulary; readonly findTitles: FindTitle },
): Promise<
  ReturnType<Vocabulary['spot']> & {
    readonly topic: ReadonlySet<number>;
    readonly onderwerp: readonly string[];
  }
> {
  const texts = words.map(({ text }) => text);
  const place = vocabulary.wholeOnderwerp(texts);
  const found = vocabulary.spot(words);
  const titel = place ? words.slice(place.from, place.to) : [];
  const content = titel.map(({ text }) => text).filter((text) => !isFiller(text));
  if (!place || (await findTitles(content)).length > 0)
    return { ...found, topic: new Set(), onderwerp: vocabulary.onderwerpIn(texts) };
  const isIn = ({ from, to }: Named): boolean => from < place.to && to > place.from;
  for (const word of titel) word.used = false;
  return {
    ...found,
    named: found.named.filter((one) => !isIn(one)),
    topic: new Set(titel.map(({ start }) => start)),
    onderwerp: content,
  };
}
