import { comparable } from '../shared/compare.ts';

/** Papers that residents read name no colleague, also where somebody typed a name in a text. */

/** Under these names the records keep who somebody is: as a text, or as a list of them. */
const KEYS: ReadonlySet<string> = new Set(['naam', 'door', 'projectleiders', 'trekkers']);
const IEMAND = 'een collega';
/** Words in a surname that are no name by themselves. */
const TUSSENVOEGSELS: ReadonlySet<string> = new Set([
  'de',
  'den',
  'der',
  'van',
  'el',
  'ten',
  'ter',
  'het',
  'la',
]);

/** Every name of a person that these records hold, wherever it stands in them. */
export function namenIn(records: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof records !== 'object' || records === null) return found;
  for (const [key, value] of Object.entries(records)) {
    const texts = KEYS.has(key) ? [value].flat() : [];
    // One word is no person: 'Samenkracht!', 'n.t.b.'.
    for (const text of texts)
      if (typeof text === 'string' && /\S\s+\S/.test(text.trim())) found.add(text.trim());
    namenIn(value, found);
  }
  return found;
}

/** Says 'een collega' for each of these people: for the whole name, the surname, and the first name inside a sentence. */
export function zonderNamen(namen: ReadonlySet<string>): (tekst: string) => string {
  const patterns = [...namen]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((naam) => {
      const [first = '', ...rest] = naam.split(/\s+/);
      const surname = rest.slice(rest.findIndex((word) => !TUSSENVOEGSELS.has(comparable(word))));
      return [
        word(naam, 'giu'),
        ...(rest.length === 0 ? [] : [word(rest.join(' '), 'giu'), word(surname.join(' '), 'gu')]),
        // At the start of a sentence it may be another word: 'Wil je helpen?'
        new RegExp(`(?<=[\\p{L}\\p{N},;:] )${escaped(first)}(?![\\p{L}\\p{N}])`, 'gu'),
      ];
    });
  return (tekst) => patterns.reduce((text, pattern) => text.replace(pattern, IEMAND), tekst);
}

function word(naam: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(naam)}(?![\\p{L}\\p{N}])`, flags);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
