import type { CommandTurn } from '../bot/ports.ts';
import { mayReadOpdracht } from '../opdrachten/ground/access-rules.ts';
import type { CurrentDossier, Opdrachten } from '../opdrachten/opdrachten.ts';
import { isDomainError } from '../shared/errors.ts';
import type { FindOpdrachten } from './vocabulary-source.ts';

/** No words behind the command, and it answers no card of one opdracht. */
export function namesNothing({ rest, about }: Pick<CommandTurn, 'rest' | 'about'>): boolean {
  return rest === '' && about === undefined;
}

/** The opdrachten that the words behind a command name; without words that of the card that it answers. */
export async function findMeant(
  { rest, about, actor }: Pick<CommandTurn, 'rest' | 'about' | 'actor'>,
  {
    opdrachten,
    findOpdrachten,
  }: { readonly opdrachten: Pick<Opdrachten, 'get'>; readonly findOpdrachten: FindOpdrachten },
): Promise<readonly CurrentDossier[]> {
  if (rest !== '' || about === undefined) return findOpdrachten(rest, actor);
  try {
    const found = await opdrachten.get(about);
    return mayReadOpdracht(actor, found.state) ? [found] : [];
  } catch (error) {
    if (isDomainError(error, 'not-found')) return [];
    throw error;
  }
}
