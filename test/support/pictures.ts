import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEXTS = ['README.md', join('docs', 'handleiding.md'), join('docs', 'beheer.md')];

/** The names of the pictures that the documentation shows or points to. */
export function picturesShown(): readonly string[] {
  const shown = TEXTS.flatMap((text) => [
    ...readFileSync(join(process.cwd(), text), 'utf8').matchAll(/pictures\/([\w-]+)\.png/g),
  ]);
  return [...new Set(shown.map(([, name]) => name ?? ''))].toSorted();
}
