import type * as z from 'zod/v4';
import { contradictions, type RegioGegevens, regioSchema } from '../shared/regio-gegevens.ts';

/** What a file says of a region, or everything that is wrong with it, as Dutch sentences that begin with where it stands. */
type RegioLezing = { readonly gegevens: RegioGegevens } | { readonly problemen: readonly string[] };

export function readRegioFile(text: string): RegioLezing {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problemen: ['Dit is geen JSON. Kijk of elke aanhaling, komma en accolade klopt.'] };
  }
  const read = regioSchema.safeParse(json, { reportInput: true });
  if (!read.success) return { problemen: read.error.issues.map(issueWords) };
  const wrong = contradictions(read.data).map(({ path, message }) => `${pathWords(path)}: ${message}`);
  return wrong.length > 0 ? { problemen: wrong } : { gegevens: read.data };
}

function issueWords(issue: z.core.$ZodIssue): string {
  return `${pathWords(issue.path)}: ${whatIsWrong(issue)}`;
}

/** 'overleggen[2].naam', counted as the file shows it: from 1. */
function pathWords(path: readonly PropertyKey[]): string {
  const words = path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('');
  return words === '' ? 'het bestand' : words.replace(/^\./, '');
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep tussen accolades',
  record: 'een groep tussen accolades',
};

function whatIsWrong(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `dit ontbreekt. Hier hoort ${KINDS[issue.expected] ?? issue.expected}.`
        : `hier hoort ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'unrecognized_keys':
      return `dit ken ik niet: ${issue.keys.join(', ')}.`;
    case 'invalid_value':
      return `kies uit: ${issue.values.join(', ')}.`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int' ? 'dit getal is te klein.' : 'dit is leeg.';
    case 'too_big':
      return `dit is te ${issue.origin === 'number' || issue.origin === 'int' ? 'groot' : 'lang'}: hooguit ${issue.maximum}.`;
    default:
      return 'dit heeft niet de goede vorm.';
  }
}
