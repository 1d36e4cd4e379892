import { comparable } from '../shared/compare.ts';
import type { Opdrachten } from './opdrachten.ts';

/** The programma's of the opdrachten, each once, in alphabetical order. */
export async function listProgrammas(opdrachten: Pick<Opdrachten, 'list'>): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const { state } of await opdrachten.list())
    if (state.programma !== undefined) found.set(comparable(state.programma), state.programma);
  return [...found.values()].toSorted((a, b) => a.localeCompare(b, 'nl'));
}
