/** Where to say that the bot is not safe: the text of /.well-known/security.txt, as RFC 9116 has it. */

/** It says itself until when it holds; who reads an older copy asks again. Well within the year that the RFC advises. */
const HOLDS_DAYS = 90;

/**
 * @param contact a URI: mailto:, https: or tel:
 * @param publicUrl where browsers reach the bot, without a slash at the end; undefined: the text does not say where it belongs
 */
export function securityTxt(contact: string, publicUrl: string | undefined, now: Date): string {
  const expires = new Date(now.getTime() + HOLDS_DAYS * 24 * 3600 * 1000);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().slice(0, 'yyyy-mm-dd'.length)}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    ...(publicUrl === undefined ? [] : [`Canonical: ${publicUrl}/.well-known/security.txt`]),
    '',
  ].join('\n');
}
