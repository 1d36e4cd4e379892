import { comparable } from './compare.ts';
import { DomainError } from './errors.ts';
import { compactName, lidwoordVan, slug, withSigns } from './overleg-naam.ts';
import type { OverlegGegevens, OverlegSoort } from './regio-gegevens.ts';

/** A body that meets. `id` is a short slug that never changes; `kort` fits on a card. */
export type Overleg = Readonly<{ id: string; kort: string; naam: string; soort: OverlegSoort }>;

/** An overleg that a text names; not certain: somebody should look at it. */
type FoundOverleg = {
  readonly overleg: Overleg;
  readonly certain: boolean;
  /** What it resembles: it may be that one, or one that is not known yet. */
  readonly lijktOp?: Overleg;
};

/** The overleggen of a region, by name and by id. */
export type Overleggen = {
  /** Those that meet now, in the order in which a proposal usually passes them. */
  readonly nu: readonly Overleg[];
  /** Every name by which people know them, also of those that do not meet any more. */
  readonly namen: readonly { readonly id: string; readonly namen: readonly string[] }[];
  /**
   * The overleg that a text names, whatever the spelling, or undefined. A known body with an unknown addition ('Werkgroep Wonen')
   * is an overleg of that kind. Not certain: an addition to a body of which there is one ('Directieoverleg Wonen'), or a text
   * that says more than a name ('DO 21-11').
   */
  find(text: string): FoundOverleg | undefined;
  findId(text: string): string | undefined;
  /** The overleg whose channel has this name. */
  ofKanaal(naam: string): string | undefined;
  /** The overleg with this id, also one with an addition that is not in the list. Throws 'not-found' otherwise. */
  get(id: string): Overleg;
  /** 'Directieoverleg': also of an overleg that was of the region once, as a title or a label. */
  naam(id: string): string;
  kort(id: string): string;
  /** 'het Directieoverleg', 'de Werkgroep Financiën': inside a sentence. */
  inSentence(id: string): string;
  /** What it is called and is now; without a name for one with an addition, which keeps its own. Undefined: the region does not have it. */
  heden(
    id: string,
  ): { readonly naam?: string; readonly overlegSoort: OverlegSoort; readonly beslist: boolean } | undefined;
  /** What a meeting that is planned now keeps of it. */
  toen(id: string): { readonly overlegSoort: OverlegSoort; readonly beslist: boolean };
  /** The first of this kind that meets now: the DO gives opdrachten, the PFHO fixes the jaaragenda. */
  first(soort: OverlegSoort): Overleg;
  /** The ids of all of this kind, the first one first. */
  ids(soort: OverlegSoort): readonly string[];
};

/** A name is no sentence: 'werkgroep heeft nog geen datum gekozen voor…' is no overleg. */
const MAX_WORDS = 6;
const MAX_LENGTH = 80;

export function createOverleggen(all: readonly OverlegGegevens[]): Overleggen {
  const records = new Map(all.map((record) => [record.id, record] as const));
  const meets = all
    .filter(({ toevoeging, vervallen }) => toevoeging !== 'altijd' && !vervallen)
    .map(overlegOf);
  const byName = new Map(
    all
      .filter(({ toevoeging }) => toevoeging !== 'altijd')
      .flatMap((record) => namenVan(record).map((naam) => [compactName(naam), overlegOf(record)] as const)),
  );
  // One that is another with an addition has no additions of its own.
  const stems = all.filter(({ id }) => !all.some((other) => id.startsWith(`${other.id}-`)));
  const starts = stems
    .flatMap((record) => namenVan(record).map((naam) => ({ start: comparable(naam), record })))
    .toSorted((a, b) => b.start.length - a.start.length);
  /** The names of those of which there are many. */
  const many = stems.filter(({ toevoeging }) => toevoeging !== 'nooit').map(({ naam }) => comparable(naam));

  const find = (text: string): FoundOverleg | undefined => {
    const name = text.trim();
    if (name === '' || name.length > MAX_LENGTH) return undefined;
    const known = byName.get(compactName(name));
    if (known) return { overleg: known, certain: true };

    const withoutBrackets = name.replace(/\([^()]*\)/g, ' ');
    if (withoutBrackets !== name) return findWithoutBrackets(name, withoutBrackets);
    return findByStem(name);
  };

  /** 'Directieoverleg (DO)': what stands in brackets must be another name of the same, or is doubtful. */
  const findWithoutBrackets = (name: string, withoutBrackets: string): FoundOverleg | undefined => {
    const found = find(withoutBrackets);
    if (!found) return undefined;
    const inBrackets = [...name.matchAll(/\(([^()]*)\)/g)].map((match) =>
      byName.get(compactName(match[1] ?? '')),
    );
    const agrees = inBrackets.every((overleg) => overleg?.id === found.overleg.id);
    const { overleg, certain, lijktOp = overleg } = found;
    return agrees ? found : { overleg, certain: false, ...(certain || found.lijktOp ? { lijktOp } : {}) };
  };

  const findByStem = (name: string): FoundOverleg | undefined => {
    const words = withSigns(name);
    const found = starts.find(({ start }) => words.startsWith(`${start} `));
    if (!found) return undefined;
    const { start, record } = found;
    const addition = words.slice(start.length + 1);
    if (namesMoreThanOne(name, addition)) return undefined;

    // 'do 21 november' is a Thursday; 'DO 21 november' is the Directieoverleg with its date.
    if (/\d/.test(addition)) {
      const single = record.toevoeging !== 'altijd' && !/^do\b/.test(name);
      return single ? { overleg: overlegOf(record), certain: false } : undefined;
    }
    if (addition.split(' ').length > MAX_WORDS || slug(addition) === '') return undefined;
    const known = byName.get(compactName(`${record.naam} ${addition}`));
    if (known) return { overleg: known, certain: true };
    const written = writtenAddition(name, start, addition);
    const overleg = withAddition(record, `${record.id}-${slug(addition)}`, written);
    return record.toevoeging === 'nooit'
      ? { overleg, certain: false, lijktOp: overlegOf(record) }
      : { overleg, certain: true };
  };

  /** 'DO en PFHO', 'DO / AB': two overleggen, not one with an addition. */
  const namesMoreThanOne = (name: string, addition: string): boolean => {
    if (/[/;+\n]/.test(name) || /^(?:en|of) /.test(`${addition} `)) return true;
    return addition
      .split(/ (?:en|of) /)
      .some((part) => byName.has(compactName(part)) || many.some((naam) => part.startsWith(`${naam} `)));
  };

  const stemOf = (id: string): OverlegGegevens | undefined =>
    stems.find((record) => id.startsWith(`${record.id}-`));
  const known = (id: string): Overleg | undefined => {
    const record = records.get(id);
    if (record) return overlegOf(record);
    const stem = stemOf(id);
    return stem && withAddition(stem, id, titleCase(id.slice(stem.id.length + 1).split('-')));
  };
  const orTitle = (id: string): Pick<Overleg, 'kort' | 'naam'> => {
    const title = titleCase(id.split('-'));
    return known(id) ?? { kort: title, naam: title };
  };

  return {
    nu: meets,
    namen: all
      .filter(({ toevoeging }) => toevoeging !== 'altijd')
      .map((record) => ({ id: record.id, namen: namenVan(record) })),
    find,
    findId: (text) => find(text)?.overleg.id,
    ofKanaal: (naam) =>
      all.find(({ kanalen }) => kanalen.some((one) => compactName(one) === compactName(naam)))?.id ??
      find(naam)?.overleg.id,
    get(id) {
      const found = known(id);
      if (!found) throw new DomainError('not-found', 'Dit overleg is niet bekend.');
      return found;
    },
    naam: (id) => orTitle(id).naam,
    kort: (id) => orTitle(id).kort,
    inSentence(id) {
      const { naam } = orTitle(id);
      return `${(records.get(id) ?? stemOf(id))?.lidwoord ?? lidwoordVan(naam)} ${naam}`;
    },
    heden(id) {
      const record = records.get(id);
      const { soort, beslist } = record ?? stemOf(id) ?? {};
      if (soort === undefined || beslist === undefined) return undefined;
      return { ...(record ? { naam: record.naam } : {}), overlegSoort: soort, beslist };
    },
    toen(id) {
      const { soort = 'overig', beslist = false } = records.get(id) ?? stemOf(id) ?? {};
      return { overlegSoort: soort, beslist };
    },
    first(soort) {
      const found = meets.find((one) => one.soort === soort);
      if (!found) throw new DomainError('not-found', 'Dit overleg is er niet in deze regio.');
      return found;
    },
    ids: (soort) => all.filter((one) => one.soort === soort).map(({ id }) => id),
  };
}

function overlegOf({ id, kort, naam, soort }: OverlegGegevens): Overleg {
  return { id, kort, naam, soort };
}

function withAddition({ kort, naam, soort }: OverlegGegevens, id: string, addition: string): Overleg {
  return { id, kort: `${kort} ${addition}`, naam: `${naam} ${addition}`, soort };
}

function namenVan({ kort, naam, namen }: OverlegGegevens): readonly string[] {
  return [...new Set([kort, naam, ...namen])];
}

/** The addition as it was written, with its capitals, accents and commas. */
function writtenAddition(name: string, start: string, addition: string): string {
  const beginning = new RegExp(
    `^[^\\p{L}\\p{N}]*${start.replaceAll(' ', '[^\\p{L}\\p{N}]+')}[^\\p{L}\\p{N}]+`,
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
