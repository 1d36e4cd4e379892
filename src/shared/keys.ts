/** A key such as 'opdracht:1' or 'persoon:<id>' in its kind and its id; the id may hold colons itself. */
export function splitKey(key: string): [kind: string, id: string] {
  const colon = key.indexOf(':');
  return [key.slice(0, colon), key.slice(colon + 1)];
}
