import { readdirSync, readFileSync } from 'node:fs';
import { type Query, querySchema, VORMEN } from '../../src/statusvragen/ground/query.ts';

/**
 * Questions with what they mean, one a line: `question => over [vorm] filter:value …`. Spaces in values are written as '-'
 * but in names; `a >> b => …` is b asked after a; `=> ?` is not for this bot; `=> ! word` has that word told as not
 * understood (or nothing is answered at all).
 */
export type Line = {
  readonly line: string;
  readonly vragen: readonly string[];
  readonly means:
    | { readonly kind: 'query'; readonly query: Query }
    | { readonly kind: 'unknown' }
    | { readonly kind: 'told'; readonly word: string };
};

const PROGRAMMAS: Readonly<Record<string, string>> = {
  J: 'Jeugd en Onderwijs',
  G: 'Gezondheid en Ondersteuning',
  B: 'Bescherming en Opvang',
};

/** All questions in `vragen/`, by what they are about. */
export function readQuestions(): readonly { readonly about: string; readonly lines: readonly Line[] }[] {
  const folder = new URL('vragen/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      about: file.replace('.txt', '').replaceAll('-', ' '),
      lines: readLines(readFileSync(new URL(file, folder), 'utf8')),
    }));
}

/** @throws when a line is no question in this notation */
export function readLines(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [left = '', right] = line.split(' => ');
      if (right === undefined) throw new Error(`no meaning: ${line}`);
      return { line, vragen: left.split(' >> '), means: meaning(right) };
    });
}

function meaning(text: string): Line['means'] {
  if (text === '?') return { kind: 'unknown' };
  if (text.startsWith('! ')) return { kind: 'told', word: text.slice(2) };
  return { kind: 'query', query: readQuery(text) };
}

function readQuery(text: string): Query {
  const [over, ...parts] = text.split(' ');
  const vorm = parts.find((part) => VORMEN.some((one) => one === part)) ?? 'lijst';
  const fields = parts
    .filter((part) => part !== vorm)
    .map((part): readonly [string, unknown] => {
      const at = part.indexOf(':');
      return value(part.slice(0, at), part.slice(at + 1));
    });
  const per = fields.find(([key]) => key === 'per');
  return querySchema.parse({
    over,
    vorm,
    ...(per ? { per: per[1] } : {}),
    filters: Object.fromEntries(fields.filter(([key]) => key !== 'per')),
  });
}

const PHRASES = new Set(['stand', 'nietStand', 'met', 'zonder', 'soort', 'oordeel', 'gemeente']);

function value(key: string, written: string): readonly [string, unknown] {
  if (key === 'programma') return [key, PROGRAMMAS[written] ?? written];
  if (key === 'laat') return [key, true];
  if (PHRASES.has(key)) return [key, written.replaceAll('-', ' ')];
  if (key !== 'periode') return [key, written];
  const [van, tot] = written.split('..');
  return [key, { ...(van ? { van } : {}), ...(tot ? { tot } : {}) }];
}
