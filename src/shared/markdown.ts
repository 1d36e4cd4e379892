/**
 * A text of a user as Markdown that Teams shows literally. A TextBlock and a fact are Markdown in Teams, so that a
 * star, a link or a date function in somebody's text would change the card. Line ends become paragraphs, because a
 * single one is lost. Not for values of inputs, titles of buttons or choices: those are plain text.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/\{(?=\{)/g, '\\{')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=www|mailto)([.:])/gi, '\\$1')
    .split(/\n+/)
    .map(escapeLineStart)
    .filter((line) => line !== '')
    .join('\n\n');
}

/** As `escapeMarkdown`, on one line: for titles, names and what stands within a sentence of ours. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' '));
}

/** Headings, bullets and numbered items begin a line; an indent of four would make a code block. */
function escapeLineStart(line: string): string {
  return line
    .trim()
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/**
 * A text of at most `max` characters; a longer one is cut after a whole word where that is near, and ends in `rest`.
 * Never leaves half of a surrogate pair.
 */
export function cutText(text: string, max: number, rest = '…'): string {
  if (text.length <= max) return text;
  const room = Math.max(0, max - rest.length);
  const cut = text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
  // One more character is looked at, so that a cut that falls just behind a word keeps the word.
  const space = text.slice(0, room + 1).lastIndexOf(' ');
  const atWord = space > 0 && space > room - 30;
  return `${(atWord ? cut.slice(0, space) : cut).trimEnd()}${rest}`;
}
