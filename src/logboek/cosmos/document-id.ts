/**
 * An id as Cosmos accepts it in a document and in a path: letters, digits and a few signs stay, the rest becomes the
 * hexadecimal bytes after a ~. Different ids stay different.
 */
export function documentId(id: string): string {
  return encodeURIComponent(id).replaceAll('~', '~7E').replaceAll('%3A', ':').replaceAll('%', '~');
}
