import { GlobalSettings, Template } from 'adaptivecards-templating';
import type { CardMessage } from '../../src/bot/ports.ts';
import { EMPTY_LINE } from '../../src/shared/markdown.ts';

/**
 * Fills cards by Microsoft's own templating, from which the templates have their language (docs/adr/0128): what ours makes of one is held
 * against this. What Teams refuses is taken out of the data that it is given as well.
 * @param templates the parsed files by name
 */
export function createReferenceRenderer(
  templates: ReadonlyMap<string, unknown>,
): (message: CardMessage) => Record<string, unknown> {
  const prepared = new Map([...templates].map(([name, source]) => [name, new Template(source)]));
  return ({ card, data, summary }) => {
    const missing: string[] = [];
    // The setting is global to the package, and expanding is synchronous.
    GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
      missing.push(path);
      return undefined;
    };
    const expanded: unknown = prepared.get(card)?.expand({ $root: { ...data, summary } });
    if (missing.length > 0 || !isRecord(expanded)) throw new Error(`${card} lacks ${missing.join(', ')}`);
    dropNothings(expanded);
    giveRoom(expanded);
    return expanded;
  };
}

/** Where a `$when` leaves out what is the value of a property, the engine puts null, which Teams refuses. */
function dropNothings(node: unknown): void {
  if (Array.isArray(node)) node.forEach(dropNothings);
  else if (isRecord(node))
    for (const [key, value] of Object.entries(node)) {
      if (value === null) delete node[key];
      else dropNothings(value);
    }
}

/** A text of several parts is a block for each of them. */
function giveRoom(node: unknown): void {
  if (Array.isArray(node)) {
    node.splice(0, node.length, ...node.flatMap(inParts));
    node.forEach(giveRoom);
  } else if (isRecord(node)) Object.values(node).forEach(giveRoom);
}

function inParts(element: unknown): readonly unknown[] {
  if (!isRecord(element) || element.type !== 'TextBlock' || typeof element.text !== 'string')
    return [element];
  if (element.maxLines !== undefined || element.id !== undefined) return [element];
  const [text, ...rest] = element.text.split(EMPTY_LINE);
  const { separator: _line, ...same } = element;
  return [{ ...element, text }, ...rest.map((part) => ({ ...same, text: part, spacing: 'Medium' }))];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
