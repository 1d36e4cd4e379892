import { naamVan, type Vraag } from './vraag.ts';

/**
 * The same question in the words of somebody else: whoever asks it and whatever was asked before it, its truth is the one that was written for
 * the question itself.
 * @param vragen the questions whose truth is known
 * @param woorden by the name of a question (`naamVan`): how somebody else asks it
 * @throws Error a name is of no question, or the words are its own
 */
export function inAndereWoorden(
  vragen: readonly Vraag[],
  woorden: readonly (readonly [naam: string, anders: string])[],
): readonly Vraag[] {
  const named = new Map(vragen.map((vraag) => [naamVan(vraag), vraag]));
  return woorden.map(([naam, anders]) => {
    const vraag = named.get(naam);
    if (!vraag) throw new Error(`There is no question '${naam}'.`);
    if (vraag.vraag === anders) throw new Error(`'${naam}' is asked in its own words.`);
    return { ...vraag, vraag: anders };
  });
}
