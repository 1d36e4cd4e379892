import { readdirSync, readFileSync } from 'node:fs';
import { DAGEN } from '../../src/statusvragen/ground/dagen.ts';
import { type Query, querySchema, VORMEN } from '../../src/statusvragen/ground/query.ts';

/**
 * Questions with what they mean, one a line: `question => over [vorm] filter:value …`. Several values have '|' between them, '!'
 * before them denies them; 'of(zonder:plan,persoon:samira)' is one of these; 'orde:-ingediend' is the last first; spaces in values are written as '-' but in names; `a >> b => …` is b asked after a; `=> ?` is not for this bot; `=> ! word` has that word told as not
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
  const either = parts.filter((part) => part.startsWith('of('));
  const fields = parts
    .filter((part) => part !== vorm && !either.includes(part))
    .map((part): readonly [string, string] => {
      const at = part.indexOf(':');
      return [part.slice(0, at), part.slice(at + 1)];
    });
  const beside = new Map(fields.filter(([key]) => BESIDE.has(key)));
  const rol = beside.get('rol');
  const orde = beside.get('orde');
  const ofSomebody = fields.some(([key]) => key === 'persoon');
  return querySchema.parse({
    over,
    vorm,
    ...(beside.has('per') ? { per: beside.get('per') } : {}),
    ...(beside.has('gegeven') ? { gegeven: beside.get('gegeven')?.replaceAll('-', ' ') } : {}),
    ...(rol === undefined || ofSomebody ? {} : { wie: rol }),
    ...(beside.has('vraagt') ? { wie: beside.get('vraagt') } : {}),
    ...(orde === undefined
      ? {}
      : { orde: { op: orde.replace('-', ''), ...(orde.startsWith('-') ? { af: true } : {}) } }),
    ...(beside.has('telt') ? { telt: beside.get('telt')?.replaceAll('-', ' ') } : {}),
    ...(beside.has('heel') ? { heel: beside.get('heel')?.split('|') } : {}),
    ...(beside.has('hoogstens') ? { hoogstens: Number(beside.get('hoogstens')) } : {}),
    filters: [
      ...fields.filter(([key]) => !BESIDE.has(key)).map((field) => condition(...field, rol)),
      ...either.map((part) => ({
        filter: 'een van',
        een: part
          .slice('of('.length, -1)
          .split(',')
          .map((way) => [condition(way.slice(0, way.indexOf(':')), way.slice(way.indexOf(':') + 1), rol)]),
      })),
    ],
  });
}

/** 'rol' is the part of the person who is named, or who is asked for; 'vraagt' is who is asked for beside somebody. */
const BESIDE = new Set(['telt', 'gegeven', 'per', 'rol', 'vraagt', 'orde', 'hoogstens', 'heel']);
const PHRASES = new Set([
  'plicht',
  'stand',
  'bereikt',
  'heeft',
  'feit',
  'soort',
  'oordeel',
  'gemeente',
  'ervaringsrol',
  'instelling',
  'bereikbaar',
  'toestand',
  'rapportsoort',
  'bron',
  'kanaal',
  'onbekend',
]);
/** 'zonder:plan' is 'heeft:!plan'. */
const SHORT: Readonly<Record<string, readonly [filter: string, not: boolean]>> = {
  met: ['heeft', false],
  zonder: ['heeft', true],
  nietStand: ['bereikt', true],
};

function condition(key: string, written: string, rol: string | undefined): unknown {
  const [name, denied] = SHORT[key] ?? [key.replaceAll('-', ' '), written.startsWith('!')];
  const filter = name === 'persoon' ? (rol ?? name) : name;
  const not = denied ? { not: true } : {};
  const number = /^([<>]=?)(.+)$/.exec(written);
  if (number) {
    const [, op, getal = ''] = number;
    return { filter, op, getal: /^\d+$/.test(getal) ? Number(getal) : getal };
  }
  const values = written.replace(/^!/, '').split('|');
  const dag = DAGEN.find((one) => one === filter);
  if (filter === 'periode' || dag) {
    const [van, tot] = (values[0] ?? '').split('..');
    return {
      filter: 'periode',
      ...(dag ? { dag } : {}),
      ...(van ? { van } : {}),
      ...(tot ? { tot } : {}),
      ...not,
    };
  }
  return { filter, of: values.map((value) => meantBy(filter, value)), ...not };
}

function meantBy(filter: string, written: string): string {
  if (filter === 'programma') return PROGRAMMAS[written] ?? written;
  if (filter === 'laat') return 'ja';
  return PHRASES.has(filter) ? written.replaceAll('-', ' ') : written;
}
