import { EMPTY_LINE } from '../shared/markdown.ts';
import { isRecord } from './card-actions.ts';

/**
 * A text of several parts is a block for each of them, with room between: clients show all paragraphs of one block alike, so that a
 * heading within it would not be seen as one. What is shown in part (`maxLines`) or has an id stays one block.
 * @returns undefined: it is one
 */
export function inParts(element: unknown): readonly unknown[] | undefined {
  if (!isRecord(element) || element.type !== 'TextBlock' || typeof element.text !== 'string')
    return undefined;
  if (element.maxLines !== undefined || element.id !== undefined) return undefined;
  if (!element.text.includes(EMPTY_LINE)) return undefined;
  const [text, ...rest] = element.text.split(EMPTY_LINE);
  const { separator: _line, ...same } = element;
  return [{ ...element, text }, ...rest.map((part) => ({ ...same, text: part, spacing: 'Medium' }))];
}
