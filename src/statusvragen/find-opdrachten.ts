import MiniSearch from 'minisearch';
import type { CurrentDossier } from '../opdrachten/opdrachten.ts';
import { comparable } from '../shared/compare.ts';

/** How many candidates are offered when several fit. */
const MAX_CANDIDATES = 5;
/** A candidate this much weaker than the best is no serious one. */
const SERIOUS = 0.6;

/**
 * The opdrachten that somebody may mean with these words: by kenmerk, or by words of the title with typing errors
 * forgiven (a fifth of a word's length).
 * @returns the best first; one when it is clear, none when nothing fits
 */
export function findOpdrachten(words: string, all: readonly CurrentDossier[]): readonly CurrentDossier[] {
  const wanted = comparable(words);
  if (wanted === '') return [];
  const exact = all.filter(
    ({ state }) => comparable(state.kenmerk ?? '') === wanted || comparable(state.titel) === wanted,
  );
  if (exact.length > 0) return exact.slice(0, MAX_CANDIDATES);

  const index = new MiniSearch<{ id: string; titel: string; kenmerk: string; programma: string }>({
    fields: ['titel', 'kenmerk', 'programma'],
    processTerm: (term) => comparable(term) || null,
  });
  index.addAll(
    all.map(({ id, state }) => ({
      id,
      titel: state.titel,
      kenmerk: state.kenmerk ?? '',
      programma: state.programma ?? '',
    })),
  );
  const options = {
    prefix: (term: string) => term.length > 2,
    fuzzy: (term: string) => (term.length > 3 ? 0.25 : false),
    boost: { titel: 3, kenmerk: 4 },
  };
  const every = index.search(wanted, { ...options, combineWith: 'AND' });
  const found = every.length > 0 ? every : index.search(wanted, { ...options, combineWith: 'OR' });
  const best = found[0]?.score ?? 0;
  const byId = new Map(all.map((current) => [current.id, current]));
  return found
    .filter(({ score }) => score >= best * SERIOUS)
    .slice(0, MAX_CANDIDATES)
    .flatMap(({ id }) => byId.get(id) ?? []);
}
