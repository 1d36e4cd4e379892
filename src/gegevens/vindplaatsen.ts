import type { LogEntry } from '../logboek/ports.ts';
import { comparableNaam } from '../shared/compare.ts';

/** Where a colleague stands in an entry of the log. Pure: the store knows nothing of people. */

/** Somebody to look for: by account, by the names that the account has shown, or by a name alone. */
export type Wie = { readonly id?: string | undefined; readonly namen: readonly string[] };

export type Vindplaats = {
  /** The path to it, as 'projectleider.naam'. */
  readonly veld: string;
  /** By the account; by the same name without an account, which may be somebody else's; or within a text. */
  readonly hoe: 'account' | 'naam' | 'tekst';
  /** Of a text nothing: it is more than the name. */
  readonly waarde: string;
};

/** A name, and the account that it belongs to, as the events of all subjects keep the two beside each other. */
export const NAMEN_BIJ_ACCOUNT = [
  ['naam', 'persoonId'],
  ['naam', 'id'],
  ['naam', 'trekkerId'],
  ['door', 'doorId'],
  ['persoonNaam', 'persoonId'],
] as const;

/** The names that this account shows in an entry: as who wrote it, and as who is named in it. */
export function namenVan({ actor, events }: LogEntry, id: string): readonly string[] {
  const found = actor.id === id ? [actor.naam] : [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [naam, account] of NAMEN_BIJ_ACCOUNT)
      if (fieldOf(value, account) === id) {
        const shown = fieldOf(value, naam);
        if (typeof shown === 'string') found.push(shown);
      }
    for (const inner of Object.values(value)) look(inner);
  };
  look(events);
  return found;
}

/** Where somebody is named in the events of an entry; who wrote it stands beside them. */
export function vindplaatsenIn(entry: LogEntry, wie: Wie): readonly Vindplaats[] {
  const isNaam = naamTest(wie);
  const inTekst = tekstTest(wie);
  const look = (value: unknown, pad: readonly string[]): readonly Vindplaats[] => {
    const veld = pad.join('.');
    if (typeof value === 'string') {
      if (wie.id !== undefined && value.includes(wie.id)) return [{ veld, hoe: 'account', waarde: value }];
      if (isNaam(value)) return [{ veld, hoe: 'naam', waarde: value }];
      return inTekst?.test(value) ? [{ veld, hoe: 'tekst', waarde: '' }] : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    const { eigen, anders } = parenIn(value, wie.id);
    return Object.entries(value).flatMap(([key, inner]): readonly Vindplaats[] => {
      const at = [...pad, key];
      if (eigen.has(key) && typeof inner === 'string')
        return [{ veld: at.join('.'), hoe: 'account', waarde: inner }];
      if (anders.has(key) && isNaam(inner)) return [];
      return look(inner, at);
    });
  };
  const found = entry.events.flatMap((event) => look(event, []));
  return entry.raw === undefined ? found : [...found, ...look(entry.raw, ['beschadigde regel'])];
}

/** Of the fields of an object: which names are of this account, and which are of another one. */
function parenIn(value: object, id: string | undefined): Record<'eigen' | 'anders', ReadonlySet<string>> {
  const eigen = new Set<string>();
  const anders = new Set<string>();
  for (const [naam, account] of NAMEN_BIJ_ACCOUNT) {
    const there = fieldOf(value, account);
    if (typeof there === 'string') (there === id ? eigen : anders).add(naam);
  }
  return { eigen, anders };
}

function fieldOf(value: object, name: string): unknown {
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** Is all of it a name of this person? */
export function naamTest({ namen }: Wie): (value: unknown) => boolean {
  const wanted = new Set(namen.map(comparableNaam).filter((naam) => naam !== ''));
  return (value) => typeof value === 'string' && wanted.has(comparableNaam(value));
}

/** Finds a whole name within a text. A name of one word is too often another word; undefined: nothing to look for. */
export function tekstTest({ namen }: Wie, flags = 'iu'): RegExp | undefined {
  const whole = [...new Set(namen.map(bareNaam))].filter((naam) => naam.includes(' '));
  if (whole.length === 0) return undefined;
  const longestFirst = whole
    .toSorted((a, b) => b.length - a.length)
    .map((naam) => naam.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/** Without the department that Teams puts in brackets behind it. */
function bareNaam(naam: string): string {
  return naam
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
