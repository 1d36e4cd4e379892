import { MAX_TYPED } from '../shared/typed-text.ts';
import { readBlockquotes, readSigns, textOfHtml } from './quotes.ts';

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

/** The parts of a message that say what somebody typed, as a client sends them. */
type SentMessage = {
  readonly text: string;
  readonly html: string | undefined;
  /** The names by which the bot was called; the texts of its mentions as they stand in the message. */
  readonly mentions: readonly string[];
  /** The ids of messages to which an entity points. */
  readonly quoted: readonly string[];
};

/** A message as it was meant. */
export type TypedMessage = {
  /** Without mentions of the bot and without the words of the message that is answered; characters instead of entities. */
  readonly text: string;
  readonly html: string | undefined;
  /** The ids of the messages that it answers. */
  readonly quoted: readonly string[];
};

/** The one place where what a client sends becomes what somebody typed. */
export function readTyped({ text, html, mentions, quoted }: SentMessage): TypedMessage {
  const signs = readSigns(text);
  const old = readBlockquotes(html ?? '');
  // The text of the old dialect begins with the words of the other, and nothing says where they end.
  const own = old.html === undefined ? signs.text : readSigns(textOfHtml(old.html)).text;
  return {
    text: meantCharacters(withoutMentions(own, mentions)),
    html: old.html ?? html,
    quoted: [...new Set([...old.quoted, ...signs.quoted, ...quoted])],
  };
}

const AT = /<at\b[^<>]*>([^<>]*)<\/at>/gi;

/** Without the bot's name, however its mention is written; of the mention of somebody else the name stays. */
function withoutMentions(text: string, mentions: readonly string[]): string {
  const names = new Set(mentions.map((mention) => nameIn(mention)));
  const left = text.replace(AT, (_at, name: string) => (names.has(nameIn(name)) ? ' ' : name));
  // The local client writes a mention in a way of its own.
  return mentions.reduce((rest, mention) => (mention === '' ? rest : rest.replace(mention, ' ')), left);
}

function nameIn(mention: string): string {
  return meantCharacters(mention.replace(/<\/?at\b[^<>]*>/gi, '')).toLowerCase();
}

function meantCharacters(text: string): string {
  return text
    .replace(ENTITY, (entity) => MEANT[entity.toLowerCase().replace(/^&(?:#x?0*)?|;$/g, '')] ?? entity)
    .replaceAll('\u00A0', ' ')
    .trim();
}

const SIGNS = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\s)+$/u;

/** A thumb or a heart asks nothing. */
export function isEmojiOnly(text: string): boolean {
  return text !== '' && SIGNS.test(text);
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
