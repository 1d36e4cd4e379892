import { mapElements } from './card-actions.ts';

/**
 * Teams searches the whole organisation from a list of people (`choices.data` in formulier.json). A client that cannot would show an
 * empty list: it gets the colleagues whom the bot knows.
 */
export function withoutSearch(card: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return mapElements(card, (element) => {
    if (!('choices.data' in element)) return element;
    const { 'choices.data': _search, ...rest } = element;
    return rest;
  });
}
