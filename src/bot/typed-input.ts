import { MAX_TYPED } from '../shared/typed-text.ts';

/** What Teams writes for characters of a typed text that mean something in HTML, and for the space behind a mention. */
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|apos|#0*(?:160|38|60|62|34|39)|#x0*(?:a0|26|3c|3e|22|27));/gi;
const MEANT: Readonly<Record<string, string>> = {
  nbsp: ' ',
  160: ' ',
  a0: ' ',
  amp: '&',
  38: '&',
  26: '&',
  lt: '<',
  60: '<',
  '3c': '<',
  gt: '>',
  62: '>',
  '3e': '>',
  quot: '"',
  34: '"',
  22: '"',
  apos: "'",
  39: "'",
  27: "'",
};

/**
 * A message as somebody typed it: without the mentions of the bot, and with characters instead of what Teams writes for
 * them.
 * @param mentions the texts of the mentions of the bot, as they stand in the message
 */
export function typedText(text: string, mentions: readonly string[]): string {
  let left = text;
  for (const mention of mentions) if (mention !== '') left = left.replace(mention, ' ');
  return left
    .replace(ENTITY, (entity) => MEANT[entity.toLowerCase().replace(/^&(?:#x?0*)?|;$/g, '')] ?? entity)
    .replaceAll('\u00A0', ' ')
    .trim();
}

/**
 * The data of a button, with the inputs of its card as text whatever a client makes of them: null is an input that was left
 * empty, a number is its digits, and several choices are one text with commas between them.
 */
export function typedData(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([id, value]): [string, unknown][] => {
      if (value === null) return [];
      const isText = Array.isArray(value) ? value.every(isPlain) : isPlain(value);
      return [[id, isText ? String(value) : value]];
    }),
  );
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** A sentence when one of the texts is longer than the bot reads; undefined: none is. */
export function tooLong(texts: readonly unknown[]): string | undefined {
  const longest = Math.max(0, ...texts.map((text) => (typeof text === 'string' ? text.length : 0)));
  if (longest <= MAX_TYPED) return undefined;
  return `Dit is te lang: ${longest} tekens. Ik lees er hooguit ${MAX_TYPED} tegelijk. Maak het korter, of stuur het in delen. Er is nog niets bewaard.`;
}
