import { micromark } from 'micromark';
import { Markup } from '../shared/html.ts';

/**
 * The Markdown of a card as HTML. What somebody typed was escaped where the card was made; HTML in it stays text, and an address leads to a page or
 * nowhere, as micromark has it of itself.
 */

const NEVER = ['headingAtx', 'setextUnderline', 'codeIndented', 'codeFenced', 'labelStartImage'];
const NO_HTML = ['htmlFlow', 'htmlText'];
/** Within a line there are no lists and quotes. */
const NO_BLOCKS = ['list', 'blockQuote', 'thematicBreak', 'definition'];

/** Paragraphs and lists. */
export function alineas(text: string): Markup {
  return read(text, [...NEVER, ...NO_HTML]);
}

/** On one line, for within a heading, a button or a label. */
export function regel(text: string): Markup {
  const { text: written } = read(text, [...NEVER, ...NO_HTML, ...NO_BLOCKS]);
  return new Markup(
    written
      .trim()
      .replace(/^<p>|<\/p>$/g, '')
      .replaceAll(/<\/p>\s*<p>/g, '<br>'),
  );
}

function read(text: string, disable: readonly string[]): Markup {
  const written = micromark(text, { extensions: [{ disable: { null: [...disable] } }] });
  // A page elsewhere opens beside this one: in the frame of Teams it would not be shown.
  return new Markup(
    written
      .replaceAll('<a href="">', '<a>')
      .replaceAll('<a href="', '<a target="_blank" rel="noopener noreferrer" href="'),
  );
}
