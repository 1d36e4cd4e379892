import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What a file of ours takes from another one of ours; a type makes nothing. Biome keeps every import in this form. */
const IMPORT = /^(?:import|export) (?!type )[^;]*? from '(\.[^']+)';$/gm;

/** A running program does not change. */
const known = new Map<string, string>();

/**
 * The shape of what a program saves: a hash of the text that makes it, from a file through all that it imports of ours. Nobody
 * has to say that a key, a field or a fold changed; what changes none of them costs one rebuild too many.
 * @param file URL of the file in which the streams are defined
 */
export function shapeOf(file: string): string {
  const shape = known.get(file) ?? hashOf(filesBehind(file));
  known.set(file, shape);
  return shape;
}

/** The text of a file and of all that it imports of ours, by URL. @throws when a file is not there */
export function filesBehind(file: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(file)) return found;
  const text = readFileSync(new URL(file), 'utf8');
  found.set(file, text);
  for (const [, path = ''] of text.matchAll(IMPORT)) filesBehind(new URL(path, file).href, found);
  return found;
}

/** Where the program stands does not matter. */
function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const text of files.values()) hash.update(text);
  return hash.digest('base64url').slice(0, 16);
}
