import { asks } from '../ground/conditions.ts';
import { is } from '../ground/query.ts';
import { hasPhrase, takePhrase } from './phrases.ts';
import { readUnknown } from './read-text.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** Said of a thing that it is so in part. */
const IN_PART =
  /\b(?:maar|slechts|alleen|enkel) (?:deels|half|voor een deel|voor een stuk|gedeeltelijk)\b|\b(?:deels|gedeeltelijk)\b/;
const NOT = /\b(?:niet|geen)\b(?: (?:meer|doorgegaan|geworden|gelukt|gekregen|gehonoreerd|door|gekomen))?/;
/** What somebody asked for gets or becomes nothing. */
const VERBS =
  /^(?:krijgen|krijgt|kreeg|kregen|geworden|wordt|werd|kan|kon|kunnen|komt|komen|kwam|mag|mogen|mocht|is|zijn|was|waren|gekregen|gehonoreerd|gelukt|doorgegaan|doen|deden|gedaan)$/;

/**
 * 'Waarom krijgen die jongeren geen eigen kamer', 'waarom kan die kluis maar deels': what residents asked for and did not get, by its own words.
 * Of what the grammar has a word for it is asked otherwise; without a word of theirs nobody can say what is meant.
 */
export function readWhyNot({ cues, names, titelwoorden }: Asking): Subject | undefined {
  if (cues.textAt(0) !== 'waarom' || asks(names, 'overleg', 'methode', 'gemeente')) return undefined;
  if (
    cues.has(
      'signaal',
      'toezegging',
      'vergadering',
      'activiteit',
      'plan',
      'participatie',
      'terugkoppeling',
      'overnemen',
      'jaaragenda',
    )
  )
    return undefined;
  const part = takePhrase(cues, IN_PART);
  if (!part && !hasPhrase(cues, NOT)) return undefined;
  if (!part) takePhrase(cues, NOT);
  for (const [at, text] of cues.texts().entries()) if (VERBS.test(text)) cues.takeAt(at);
  const woorden = readUnknown(cues);
  if (woorden.length === 0) return undefined;
  const ofTitle = titelwoorden.map((text) => is('woord', text));
  return {
    ...subject('inbreng', [
      part ? is('oordeel', 'deels') : is('oordeel', 'deels', 'niet'),
      ...ofTitle,
      ...woorden,
    ]),
    without: ['opdracht'],
    ...(ofTitle.length > 0 ? { titleAsWords: true as const } : {}),
  };
}
