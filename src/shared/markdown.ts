/**
 * A text of a user as Markdown that every client shows literally. A TextBlock and a fact are Markdown in Teams, so that a
 * star, a link or a date function in somebody's text would change the card. Line ends become paragraphs, because a
 * single one is lost; an empty line becomes `EMPTY_LINE`, which a card shows as room between what belongs together.
 * Not for values of inputs, titles of buttons or choices: those are plain text.
 *
 * Phones show the backslash of an escape (platform: Learnt later), so that only what would change something gets one. What
 * stands before and behind the text is not known: at its ends a sign counts as if a word stood there.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .split(/\n\s*\n/)
    .map(escapeTogether)
    .filter((lines) => lines !== '')
    .join(EMPTY_LINE);
}

/** What stands between what somebody kept apart by an empty line. To a client that does not know it, it is the end of a paragraph. */
export const EMPTY_LINE = '\n\n\n';

/** Lines without an empty one between them. */
function escapeTogether(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeLineStart(line.trim().replace(MEANS_SOMETHING, '\\$&')))
    .filter((line) => line !== '')
    .join('\n\n');
}

/** As `escapeMarkdown`, on one line: for titles, names and what stands within a sentence of ours. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' '));
}

/** The ends of addresses that clients make a link of without `http`: those of countries, and these. */
const ENDS =
  '(?:[a-z]{2}|biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|\u0440\u0444|xn--[a-z0-9-]+)';

/** The signs that would make something else of a text, each where it would. */
const MEANS_SOMETHING = new RegExp(
  [
    // A backslash is one, unless it stands before a sign.
    /\\(?=[!-/:-@[-`{-~]|$)/,
    /`/,
    // Emphasis: not between spaces, and an underscore not within a word.
    /(?<!\s(?=\*\s))\*/,
    /(?<![\p{L}\p{N}](?=_[\p{L}\p{N}]))(?<!\s(?=_\s))_/u,
    /~(?=~)|(?<=~)~/,
    // What was between the brackets of a link, or its definition.
    /\](?=[([:]|$)/,
    /<(?=[a-z/!?]|$)/,
    /&(?=#?\w{1,40};)/,
    /\{(?=\{|$)/,
    // Addresses, also without the beginning.
    /:(?=\/\/)|(?<!:)\/(?=\/|$)/,
    /(?<=www)\.|(?<=mailto):/,
    new RegExp(`(?<=[^\\s.])\\.(?=${ENDS}(?![\\p{L}\\p{N}]))`, 'u'),
    /(?<=\S)@(?=\S)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);

/** Headings, quotes, rules, bullets and numbered items begin a line. */
function escapeLineStart(line: string): string {
  return line
    .replace(/^(?:#{1,6}(?=\s|$)|[+-](?=\s|$)|>|(?=[-=\s]+$)[-=])/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/**
 * The whole sentences of a line that fit in `max` characters, so that it does not end in the middle of one. Only when the first is too
 * long by itself it is cut.
 */
export function cutSentences(line: string, max: number): string {
  if (line.length <= max) return line;
  const end = line.slice(0, max + 1).lastIndexOf('. ');
  return end < 0 ? cutText(line, max) : line.slice(0, end + 1);
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
