/** The parts of which questions are composed, and what each is true of. */

/** `undefined`: the words leave open whether this row counts, so that an answer with it and one without it are both right. */
export type Waar = boolean | undefined;

export const niet = (waar: Waar): Waar => (waar === undefined ? undefined : !waar);
export const en = (...all: readonly Waar[]): Waar =>
  all.includes(false) ? false : all.includes(undefined) ? undefined : true;
export const of = (...all: readonly Waar[]): Waar =>
  all.includes(true) ? true : all.includes(undefined) ? undefined : false;

/** Where words stand: before the noun, behind it, in a clause of their own, as the verb of the question, or instead of the noun. */
export const PLAATSEN = ['bijv', 'bij', 'die', 'ww', 'znw'] as const;
export type Plaats = (typeof PLAATSEN)[number];
/** `[is|zijn]` is said of one and of more. A clause that begins with ‘waar’ brings its own first word. */
export type Zeggen = Partial<Record<Plaats, readonly string[]>>;

export type Voorwaarde = {
  readonly naam: string;
  readonly waar: readonly Waar[];
  readonly zeg: Zeggen;
};

export type Onderwerp = {
  readonly naam: string;
  /** One and more, and whether one is ‘het’. */
  readonly namen: readonly (readonly [ev: string, mv: string, het?: 'het'])[];
  readonly keys: readonly string[];
  readonly voorwaarden: readonly Voorwaarde[];
};

/** What is said of a kind of rows: where it holds, in which words; and the same denied. */
export const zegVan =
  <Rij>(rijen: readonly Rij[]) =>
  (
    naam: string,
    is: (rij: Rij) => Waar,
    zeg: Zeggen,
    ontkend?: Zeggen,
    isNiet?: (rij: Rij) => Waar,
  ): readonly Voorwaarde[] => [
    { naam, waar: rijen.map(is), zeg },
    ...(ontkend
      ? [{ naam: `niet ${naam}`, waar: rijen.map(isNiet ?? ((rij) => niet(is(rij)))), zeg: ontkend }]
      : []),
  ];

/** A day within a period; a month counts when all of it does, and may when some of it does. */
export function inPeriode(dag: string | undefined, { van, tot, grens = [] }: Periode): Waar {
  if (dag === undefined) return false;
  if (dag.length === 7) {
    const [first, last] = [`${dag}-01`, `${dag}-31`];
    if (last < van || first > tot) return false;
    return first >= van && (last <= tot || tot.slice(0, 7) === dag) ? true : undefined;
  }
  if (grens.includes(dag)) return undefined;
  return dag >= van && dag <= tot;
}

export type Periode = {
  readonly naam: string;
  readonly zegt: readonly string[];
  readonly van: string;
  readonly tot: string;
  /** Days of which people differ whether they belong to it. */
  readonly grens?: readonly string[];
};

/** Fills `~` with a way to say the period: another one for each phrase. */
export function gevuld(zeg: Zeggen, woorden: readonly string[]): Zeggen {
  return Object.fromEntries(
    Object.entries(zeg).map(([plaats, zinnen], index) => [
      plaats,
      zinnen.map((zin, nr) => zin.replace('~', woorden[(nr + index) % woorden.length] ?? '')),
    ]),
  );
}
