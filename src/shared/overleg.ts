import { comparable } from './compare.ts';
import { DomainError } from './errors.ts';
import { BEKENDE_OVERLEGGEN, type BekendOverleg, OVERLEG_SOORTEN, type OverlegSoort } from './overleggen.ts';

/** A body that meets. `id` is a short slug that never changes; `kort` fits on a card. */
export type Overleg = Readonly<{ id: string; kort: string; naam: string; soort: OverlegSoort }>;

/** A name is no sentence: 'werkgroep heeft nog geen datum gekozen voor…' is no overleg. */
const MAX_WORDS = 6;
const MAX_LENGTH = 80;

const SOORTEN = Object.keys(OVERLEG_SOORTEN).filter(isSoort);
function isSoort(naam: string): naam is OverlegSoort {
  return naam in OVERLEG_SOORTEN;
}

/** The names of the kinds of which there are many. */
const MANY = Object.values(OVERLEG_SOORTEN).flatMap(({ many, naam }) => (many ? [comparable(naam)] : []));

/** How the name of a kind starts, when an addition follows. */
const STARTS = SOORTEN.flatMap((soort) => {
  const { kort, naam, starts } = OVERLEG_SOORTEN[soort];
  return [comparable(kort), comparable(naam), ...starts].map((start) => ({ start, soort }));
});

const KNOWN = Object.entries<BekendOverleg>(BEKENDE_OVERLEGGEN).map(([id, { soort, addition, names }]) => {
  const overleg = ofKind(soort, id, addition);
  return { overleg, namen: [overleg.kort, overleg.naam, ...names] };
});
const byName = new Map(
  KNOWN.flatMap(({ overleg, namen }) => namen.map((naam) => [compact(naam), overleg] as const)),
);
const byId = new Map(KNOWN.map(({ overleg }) => [overleg.id, overleg] as const));

/** All overleggen that are known by name, in the order in which a proposal usually passes them. */
export const OVERLEGGEN: readonly Overleg[] = KNOWN.map(({ overleg }) => overleg);

/** Every name by which people know them. */
export const NAMEN_VAN_OVERLEGGEN: readonly { readonly id: string; readonly namen: readonly string[] }[] =
  KNOWN.map(({ overleg: { id }, namen }) => ({ id, namen }));

/**
 * The overleg that a text names, whatever the spelling, or undefined. A known kind with an unknown addition
 * ('Werkgroep Wonen') is an overleg of that kind. Not certain: an addition to a body of which there is one
 * ('Directieoverleg Wonen'), or a text that says more than a name ('DO 21-11').
 */
export function findOverleg(text: string): { overleg: Overleg; certain: boolean } | undefined {
  const name = text.trim();
  if (name === '' || name.length > MAX_LENGTH) return undefined;
  const known = byName.get(compact(name));
  if (known) return { overleg: known, certain: true };

  const withoutBrackets = name.replace(/\([^()]*\)/g, ' ');
  if (withoutBrackets !== name) return findWithoutBrackets(name, withoutBrackets);
  return findByKind(name);
}

/** The overleg with this id, also one of a known kind that is not in the list. Throws 'not-found' otherwise. */
export function getOverleg(id: string): Overleg {
  const known = byId.get(id);
  if (known) return known;
  const soort = soortVan(id);
  if (!soort) throw new DomainError('not-found', 'Dit overleg is niet bekend.');
  return ofKind(soort, id, titleCase(id.slice(OVERLEG_SOORTEN[soort].id.length + 1).split('-')));
}

/** 'Directieoverleg (DO)': what stands in brackets must be another name of the same, or is doubtful. */
function findWithoutBrackets(
  name: string,
  withoutBrackets: string,
): { overleg: Overleg; certain: boolean } | undefined {
  const found = findOverleg(withoutBrackets);
  if (!found) return undefined;
  const inBrackets = [...name.matchAll(/\(([^()]*)\)/g)].map((match) => byName.get(compact(match[1] ?? '')));
  const agrees = inBrackets.every((overleg) => overleg?.id === found.overleg.id);
  return { overleg: found.overleg, certain: found.certain && agrees };
}

function findByKind(name: string): { overleg: Overleg; certain: boolean } | undefined {
  const words = comparable(name.replaceAll('&', ' en '));
  const found = STARTS.find(({ start }) => words.startsWith(`${start} `));
  if (!found) return undefined;
  const { start, soort } = found;
  const kind = OVERLEG_SOORTEN[soort];
  const addition = words.slice(start.length + 1);
  if (namesMoreThanOne(name, addition)) return undefined;

  // 'do 21 november' is a Thursday; 'DO 21 november' is the Directieoverleg with its date.
  if (/\d/.test(addition)) {
    const single = byId.get(kind.id);
    return single && !/^do\b/.test(name) ? { overleg: single, certain: false } : undefined;
  }
  if (addition.split(' ').length > MAX_WORDS || slug(addition) === '') return undefined;
  const known = byName.get(compact(`${kind.naam} ${addition}`));
  if (known) return { overleg: known, certain: true };
  const overleg = ofKind(soort, `${kind.id}-${slug(addition)}`, writtenAddition(name, start, addition));
  return { overleg, certain: kind.many };
}

/** 'DO en PFHO', 'DO / AB': two overleggen, not one with an addition. */
function namesMoreThanOne(name: string, addition: string): boolean {
  if (/[/;+\n]/.test(name) || /^(?:en|of) /.test(`${addition} `)) return true;
  return addition
    .split(/ (?:en|of) /)
    .some((part) => byName.has(compact(part)) || MANY.some((naam) => part.startsWith(`${naam} `)));
}

/** @param addition absent: the kind itself, of which there is one */
function ofKind(soort: OverlegSoort, id: string, addition: string | undefined): Overleg {
  const { kort, naam } = OVERLEG_SOORTEN[soort];
  if (addition === undefined) return { id, kort, naam, soort };
  return { id, kort: `${kort} ${addition}`, naam: `${naam} ${addition}`, soort };
}

/** The addition as it was written, with its capitals, accents and commas. */
function writtenAddition(name: string, start: string, addition: string): string {
  const beginning = new RegExp(
    `^[^\\p{L}\\p{N}]*${start.replace(' ', '[^\\p{L}\\p{N}]+')}[^\\p{L}\\p{N}]+`,
    'iu',
  );
  const written = name.replace(beginning, '').replace(/\s+/g, ' ');
  return written === name ? titleCase(addition.split(' ')) : written;
}

function titleCase(words: readonly string[]): string {
  const small = new Set(['en', 'of', 'van', 'de', 'het', 'voor', 'in']);
  return words
    .map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/** Only a-z, digits and hyphens, so that it can be part of any id. */
function slug(text: string): string {
  return comparable(text.replaceAll('&', ' en ').replace(/['\u2019]/g, ''))
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-');
}

/** 'Directie-overleg', 'directie overleg' and 'D.O.' differ only in what is left out here. */
function compact(text: string): string {
  return comparable(text.replaceAll('&', ' en ')).replaceAll(' ', '');
}

/** The id of the overleg that goes by this name. */
export function findOverlegId(naam: string): string | undefined {
  return findOverleg(naam)?.overleg.id;
}

/** Can the overleg with this id decide (domain: Words)? */
export function isDeciding(id: string): boolean {
  const soort = soortVan(id);
  return soort !== undefined && OVERLEG_SOORTEN[soort].decides;
}

/** 'het Directieoverleg', 'de Werkgroep Financiën': inside a sentence. Throws 'not-found' when the id is not known. */
export function overlegInSentence(id: string): string {
  const { naam, soort } = getOverleg(id);
  return `${OVERLEG_SOORTEN[soort].article} ${naam}`;
}

/** The kind of the overleg with this id, or undefined. */
export function soortVan(id: string): OverlegSoort | undefined {
  return byId.get(id)?.soort ?? SOORTEN.find((soort) => id.startsWith(`${OVERLEG_SOORTEN[soort].id}-`));
}
