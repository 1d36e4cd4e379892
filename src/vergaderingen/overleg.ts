import { comparable } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';

/** The kinds of body that meet (domain: Words). */
export type OverlegSoort = 'DO' | 'PFHO' | 'AB' | 'AO' | 'regieteam' | 'werkgroep';

/** A body that meets. `id` is a short slug that never changes; `kort` fits on a card. */
export type Overleg = Readonly<{ id: string; kort: string; naam: string; soort: OverlegSoort }>;

type Known = Overleg & { readonly names: readonly string[] };

/**
 * The overleggen of the region, with the names that its papers of 2024 use (DOC-24008138 and the overview of
 * opdrachten 2024) and the abbreviations that people type. `kort` and `naam` are names too.
 */
const KNOWN: readonly Known[] = [
  {
    id: 'do',
    kort: 'DO',
    naam: 'Directieoverleg',
    soort: 'DO',
    names: ['Directieoverleg Sociaal Domein', 'DO Sociaal Domein'],
  },
  {
    id: 'pfho',
    kort: 'PFHO',
    naam: 'Portefeuillehoudersoverleg',
    soort: 'PFHO',
    names: [
      'Portefeuillehouderoverleg',
      'Portefeuillehoudersoverleg Sociaal Domein',
      'PFHO Sociaal Domein',
      'PHO',
    ],
  },
  { id: 'ab', kort: 'AB', naam: 'Algemeen Bestuur', soort: 'AB', names: [] },
  { id: 'ao', kort: 'AO', naam: 'Ambtelijk Overleg', soort: 'AO', names: [] },
  {
    id: 'ao-bescherming-en-opvang',
    kort: 'AO Bescherming en Opvang',
    naam: 'Ambtelijk Overleg Bescherming en Opvang',
    soort: 'AO',
    names: ['Ambtelijk Overleg B en O', 'AO B en O', 'AO BO', 'AO Bescherming'],
  },
  {
    id: 'regieteam-gezondheid-en-ondersteuning',
    kort: 'Regieteam Gezondheid en Ondersteuning',
    naam: 'Regieteam Gezondheid en Ondersteuning',
    soort: 'regieteam',
    names: ['Regieteam G en O', 'Regieteam GO', 'Regieteam Gezondheid'],
  },
  {
    id: 'regieteam-jeugd-en-onderwijs',
    kort: 'Regieteam Jeugd en Onderwijs',
    naam: 'Regieteam Jeugd en Onderwijs',
    soort: 'regieteam',
    names: ['Regieteam J en O', 'Regieteam JO', 'Regieteam Jeugd'],
  },
  {
    id: 'werkgroep-financien',
    kort: 'Werkgroep Financiën',
    naam: 'Werkgroep Financiën',
    soort: 'werkgroep',
    names: [],
  },
];

/** How the name of a kind starts, when an addition follows; longest first. `id` starts the slug. */
const KINDS = [
  {
    start: 'portefeuillehouders overleg',
    id: 'pfho',
    kort: 'PFHO',
    naam: 'Portefeuillehoudersoverleg',
    soort: 'PFHO',
  },
  {
    start: 'portefeuillehoudersoverleg',
    id: 'pfho',
    kort: 'PFHO',
    naam: 'Portefeuillehoudersoverleg',
    soort: 'PFHO',
  },
  { start: 'pfho', id: 'pfho', kort: 'PFHO', naam: 'Portefeuillehoudersoverleg', soort: 'PFHO' },
  { start: 'directie overleg', id: 'do', kort: 'DO', naam: 'Directieoverleg', soort: 'DO' },
  { start: 'directieoverleg', id: 'do', kort: 'DO', naam: 'Directieoverleg', soort: 'DO' },
  { start: 'do', id: 'do', kort: 'DO', naam: 'Directieoverleg', soort: 'DO' },
  { start: 'algemeen bestuur', id: 'ab', kort: 'AB', naam: 'Algemeen Bestuur', soort: 'AB' },
  { start: 'ab', id: 'ab', kort: 'AB', naam: 'Algemeen Bestuur', soort: 'AB' },
  { start: 'ambtelijk overleg', id: 'ao', kort: 'AO', naam: 'Ambtelijk Overleg', soort: 'AO' },
  { start: 'ao', id: 'ao', kort: 'AO', naam: 'Ambtelijk Overleg', soort: 'AO' },
  { start: 'regieteam', id: 'regieteam', kort: 'Regieteam', naam: 'Regieteam', soort: 'regieteam' },
  { start: 'werkgroep', id: 'werkgroep', kort: 'Werkgroep', naam: 'Werkgroep', soort: 'werkgroep' },
] as const;
type Kind = (typeof KINDS)[number];

/** There can be many of these, so that an addition is an ordinary part of the name and nothing to doubt. */
const MANY: ReadonlySet<OverlegSoort> = new Set(['AO', 'regieteam', 'werkgroep']);

/** A name is no sentence: 'werkgroep heeft nog geen datum gekozen voor…' is no overleg. */
const MAX_WORDS = 6;
const MAX_LENGTH = 80;

const byName = new Map(
  KNOWN.flatMap(({ names, ...overleg }) =>
    [overleg.kort, overleg.naam, ...names].map((name) => [compact(name), overleg] as const),
  ),
);
const byId = new Map(KNOWN.map(({ names: _, ...overleg }) => [overleg.id, overleg] as const));

/** All overleggen that are known by name, in the order in which a proposal usually passes them. */
export const OVERLEGGEN: readonly Overleg[] = [...byId.values()];

/** Every name by which people know them. */
export const NAMEN_VAN_OVERLEGGEN: readonly { readonly id: string; readonly namen: readonly string[] }[] =
  KNOWN.map(({ id, kort, naam, names }) => ({ id, namen: [kort, naam, ...names] }));

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
  const kind = KINDS.find((candidate) => id.startsWith(`${candidate.id}-`));
  if (!kind) throw new DomainError('not-found', 'Dit overleg is niet bekend.');
  return ofKind(kind, titleCase(id.slice(kind.id.length + 1).split('-')));
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
  const kind = KINDS.find(({ start }) => words.startsWith(`${start} `));
  if (!kind) return undefined;
  const addition = words.slice(kind.start.length + 1);
  if (namesMoreThanOne(name, addition)) return undefined;

  // 'do 21 november' is a Thursday; 'DO 21 november' is the Directieoverleg with its date.
  if (/\d/.test(addition)) {
    const single = byId.get(kind.id);
    return single && !/^do\b/.test(name) ? { overleg: single, certain: false } : undefined;
  }
  if (addition.split(' ').length > MAX_WORDS || slug(addition) === '') return undefined;
  const known = byName.get(compact(`${kind.naam} ${addition}`));
  if (known) return { overleg: known, certain: true };
  const overleg = ofKind(kind, writtenAddition(name, kind, addition));
  return { overleg, certain: MANY.has(kind.soort) };
}

/** 'DO en PFHO', 'DO / AB': two overleggen, not one with an addition. */
function namesMoreThanOne(name: string, addition: string): boolean {
  if (/[/;+\n]/.test(name) || /^(?:en|of) /.test(`${addition} `)) return true;
  return addition
    .split(/ (?:en|of) /)
    .some((part) => byName.has(compact(part)) || /^(?:werkgroep|regieteam|ambtelijk overleg) /.test(part));
}

function ofKind(kind: Kind, addition: string): Overleg {
  return {
    id: `${kind.id}-${slug(addition)}`,
    kort: `${kind.kort} ${addition}`,
    naam: `${kind.naam} ${addition}`,
    soort: kind.soort,
  };
}

/** The addition as it was written, with its capitals, accents and commas. */
function writtenAddition(name: string, kind: Kind, addition: string): string {
  const start = new RegExp(
    `^[^\\p{L}\\p{N}]*${kind.start.replace(' ', '[^\\p{L}\\p{N}]+')}[^\\p{L}\\p{N}]+`,
    'iu',
  );
  const written = name.replace(start, '').replace(/\s+/g, ' ');
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

/** The overleggen that decide: their agendapunten with doel 'vaststellen' get a besluit (domain: Words). */
const DECIDING: ReadonlySet<OverlegSoort> = new Set(['DO', 'PFHO', 'AB']);

/** Can the overleg with this id decide? */
export function isDeciding(id: string): boolean {
  const known = byId.get(id);
  const soort = known?.soort ?? KINDS.find((kind) => id.startsWith(`${kind.id}-`))?.soort;
  return soort !== undefined && DECIDING.has(soort);
}
