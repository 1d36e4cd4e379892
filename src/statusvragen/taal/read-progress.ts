import type { Filters } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { isFiller } from './lexicon.ts';

/** Words that ask how far one opdracht is: its card says it. */

/** 'Is pleegzorg al op schema', 'of de crisisplekken op schema zitten'. */
export function asksProgress(cues: Cues): boolean {
  const verbs = [cues.textAt(0), cues.textAt(cues.count - 1)];
  return verbs.some((text) => ASKS_WHETHER.test(text)) && takeProgress(cues);
}

const ASKS_WHETHER =
  /^(?:is|zijn|was|heeft|hebben|zit|zitten|staat|staan|loopt|lopen|gaat|gaan|ligt|liggen|leeft|lukt|lukken|komt|wordt)$/;
const PROGRESS =
  /^(?:schema|koers|planning|afgevinkt|ingediend|gelukt|lukken|geregeld|rond|gang|verder|vooruit|leeft|lukt)$/;

/** 'Hoe vlot pleegzorg', 'waar hangt pleegzorg': whatever the verb is, of one opdracht its card says how it goes. */
export function takesHow(cues: Cues, names: Filters): boolean {
  if (!/^(?:hoe|waar)$/.test(cues.textAt(0)) || names.length > 1) return false;
  const unknown = cues
    .texts()
    .flatMap((text, at) =>
      cues.isFree(at) && cues.lemmaAt(at) === undefined && !isFiller(text) ? [at] : [],
    );
  const [verb, ...others] = unknown;
  if (verb !== 1 || others.length > 0 || !/(?:t|en)$/.test(cues.textAt(verb))) return false;
  cues.takeAt(verb);
  return true;
}

/** @returns does a word ask how far it is? */
function takeProgress(cues: Cues): boolean {
  let found = false;
  for (const [at, text] of cues.texts().entries()) {
    if (!PROGRESS.test(text) || !cues.isFree(at)) continue;
    cues.takeAt(at);
    found = true;
  }
  if (found) cues.takeText('helemaal');
  return found && !cues.has('niet', 'geen');
}
