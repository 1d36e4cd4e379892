import { createHash } from 'node:crypto';

/** Cosmos takes 1023; two of these make the id of a read model. */
const LONGEST = 480;
const KEPT = 100;
const HASHED = '~~';

/**
 * An id as Cosmos accepts it in a document and in a path: letters, digits and a few signs stay, the rest becomes the
 * hexadecimal bytes after a ~, of what is too long a hash stands for the end, and nothing is ~. Different ids stay
 * different.
 */
export function documentId(id: string): string {
  const safe = encodeURIComponent(id.toWellFormed())
    .replaceAll('~', '~7E')
    .replaceAll('%3A', ':')
    .replaceAll('%', '~');
  if (safe === '') return '~';
  if (safe.length <= LONGEST) return safe;
  return `${safe.slice(0, KEPT)}${HASHED}${createHash('sha256').update(safe).digest('hex')}`;
}

/** The id of which `documentId` made this; undefined when only a hash is left of it, or when it is none. */
export function idOfDocument(documentId: string): string | undefined {
  if (documentId.includes(HASHED)) return undefined;
  try {
    return documentId === '~' ? '' : decodeURIComponent(documentId.replaceAll('~', '%'));
  } catch {
    return undefined;
  }
}
