import { createHash } from 'node:crypto';

/** Cosmos takes 1023; two of these make the id of a read model. */
const LONGEST = 480;
const KEPT = 100;

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
  return `${safe.slice(0, KEPT)}~~${createHash('sha256').update(safe).digest('hex')}`;
}
