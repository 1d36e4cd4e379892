/**
 * What stands in a message because somebody answers an earlier one (platform: Learnt later). Teams writes a quote in two dialects:
 * an old one, in which the HTML holds a blockquote and the text begins with the words of the other, and a new one, in
 * which a sign in the text points to an entity.
 */
type Quoting = {
  /** The ids of the messages that are answered, the first one first. */
  readonly quoted: readonly string[];
  /** What somebody wrote beside it, as HTML; undefined: the text holds nothing of the other. */
  readonly html: string | undefined;
};

const REPLY = 'schema.skype.com/reply';
const ITEM = /itemid\s*=\s*["']([^"'<>]{1,200})["']/i;

/** Takes the quotes of the old dialect out of the HTML of a message. */
export function readBlockquotes(html: string): Quoting {
  const small = html.toLowerCase();
  if (!small.includes(REPLY)) return { quoted: [], html: undefined };
  const quoted: string[] = [];
  let left = '';
  // Every search goes on where the one before ended, so that no message takes long to read.
  let at = 0;
  for (let open = small.indexOf('<blockquote'); open >= 0; open = small.indexOf('<blockquote', at)) {
    const opened = small.indexOf('>', open);
    if (opened < 0) break;
    const tag = html.slice(open, opened);
    const isReply = tag.toLowerCase().includes(REPLY);
    const close = isReply ? small.indexOf('</blockquote', opened) : opened;
    if (close < 0) break;
    left += html.slice(at, isReply ? open : opened + 1);
    const closed = isReply ? small.indexOf('>', close) : opened;
    at = closed < 0 ? html.length : closed + 1;
    const [, id] = isReply ? (ITEM.exec(tag) ?? []) : [];
    if (id !== undefined) quoted.push(id);
  }
  return { quoted, html: left + html.slice(at) };
}

const SIGN = /<quoted\b[^<>]*>(?:<\/quoted>)?/gi;
const SIGN_ID = /messageid\s*=\s*["']([^"'<>]{1,200})["']/i;

/** Takes the signs of the new dialect out of the text of a message. */
export function readSigns(text: string): { readonly quoted: readonly string[]; readonly text: string } {
  const signs = text.match(SIGN) ?? [];
  return {
    quoted: signs.flatMap((sign) => SIGN_ID.exec(sign)?.[1] ?? []),
    text: signs.length === 0 ? text : text.replace(SIGN, ' '),
  };
}

const BREAK = /<(?:br|\/p|\/div|\/li|\/tr)\b[^<>]*>/gi;
const EMOJI = /<(?:emoji|img)\b[^<>]*\balt="([^"<>]{0,20})"[^<>]*>/gi;
const MENTION = /<span\b[^<>]{0,200}schema\.skype\.com\/Mention[^<>]{0,200}>([^<>]*)<\/span>/gi;
const TAG = /<(?!\/?at\b)[^<>]*>/gi;

/** The text of the HTML that Teams makes of a message; its entities stay as they are, and mentions as the text has them. */
export function textOfHtml(html: string): string {
  return (
    html
      .replace(BREAK, '\n')
      .replace(EMOJI, '$1')
      .replace(MENTION, '<at>$1</at>')
      .replace(TAG, '')
      // Begins where the white space begins, so that a long row of it is looked through once.
      .replace(/(?<![^\S\n])[^\S\n]*\n\s*/g, '\n')
  );
}
