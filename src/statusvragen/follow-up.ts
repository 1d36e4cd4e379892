import type { Cues } from './cues.ts';
import type { Filters, Query } from './query.ts';
import { type Found, finish, type Reading, readParts } from './read-question.ts';

const STARTS = new Set(['en', 'alleen', 'ook', 'dan', 'nu']);
const POINTS_BACK = /\b(die van|dat er|daarvan|dezelfde|hetzelfde)\b/;

/** Does a question go on from the one before: 'en die van volgende maand?', 'hoeveel zijn dat er'? */
function goesOn(typed: readonly string[]): boolean {
  const [first = '', ...rest] = typed;
  return (STARTS.has(first) && rest.length > 0) || POINTS_BACK.test(typed.join(' '));
}

/**
 * The question before with what this one says instead; undefined when it is a question of its own. What is not said
 * again stays as it was.
 */
export function followUp(
  typed: readonly string[],
  cues: Cues,
  found: Found,
  previous: Query,
): Reading | undefined {
  if (!goesOn(typed) || cues.has('opdracht')) return undefined;
  const { vorm, filters } = readParts(cues, found);
  const merged: Filters = { ...previous.filters, ...filters };
  return finish({
    ...previous,
    vorm: vorm === 'lijst' ? previous.vorm : vorm,
    filters: merged,
    explicit: true,
  });
}
