/**
 * What nobody types, and what breaks where it comes out: control characters (a document with one cannot be opened), halves
 * of a character, and marks that turn round the direction of all text after them, so that a card reads as something
 * else (Unicode Technical Standard 55).
 */
const UNWANTED = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu;

/** The text without characters that do harm; line ends, tabs, emoji and right-to-left letters stay. */
export function cleanText(text: string): string {
  return text.replace(UNWANTED, '');
}

/** Could JSON hold such characters? They are written as escapes, but for the marks of direction, which may stand as they are. */
const SUSPECT = /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\\(?:[bf]|u[02dD])/;

/**
 * Parses JSON from outside; every text in it is cleaned.
 * @throws SyntaxError when it is no JSON
 */
export function parseCleanJson(json: string): unknown {
  if (!SUSPECT.test(json)) return JSON.parse(json);
  return JSON.parse(json, (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value));
}
