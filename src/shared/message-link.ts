/** Where Teams shows a message. */
const HOSTS: readonly string[] = ['teams.microsoft.com', 'teams.cloud.microsoft'];
/** What Teams needs to find it; names of teams and people may stand beside these. */
const NEEDED: readonly string[] = ['tenantId', 'groupId', 'parentMessageId', 'createdTime', 'context'];
/** The chat of two people has both their accounts in its name, and nobody else can open it. */
const OF_TWO = /@unq\.gbl\.spaces/i;
const MOST_CHARACTERS = 1000;

/**
 * The address of a message, as far as it may be kept and leads somewhere.
 * @returns empty when it is no message of Teams, or when it would say who wrote it
 */
export function messageLink(text: string): string {
  if (text.length > 2 * MOST_CHARACTERS || !URL.canParse(text)) return '';
  const { protocol, host, pathname, searchParams, username, password } = new URL(text);
  const isMessage = protocol === 'https:' && HOSTS.includes(host) && pathname.startsWith('/l/message/');
  if (!isMessage || username !== '' || password !== '' || OF_TWO.test(decoded(pathname))) return '';
  const needed = NEEDED.flatMap((name) => {
    const value = searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  const link = `https://${host}${pathname}${needed.length === 0 ? '' : `?${needed.join('&')}`}`;
  return link.length > MOST_CHARACTERS ? '' : link;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
