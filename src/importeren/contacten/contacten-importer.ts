import type { Gemeenten } from '../../gemeenten/gemeenten.ts';
import type { Collegas } from '../../opdrachten/ground/ports.ts';
import type { Actor } from '../../shared/actor.ts';
import { comparableNaam } from '../../shared/compare.ts';
import type { Ids } from '../../shared/ids.ts';
import { type ImportRowVerslag, importRows, onbekendIn } from '../../shared/import-verslag.ts';
import { type Collega, candidateChoices, peopleNamed } from '../../shared/people-choices.ts';
import type { Regio } from '../../shared/regio.ts';
import type { Gelezen, MetTwijfels, Twijfel } from '../ground/gelezen.ts';
import { readGemeenten } from '../ground/gemeenten.ts';
import { createNamenLezer } from '../ground/namen.ts';
import { namens, type Rij, rijenVan, rijVerslag } from '../ground/rijen.ts';
import { CONTACTEN_WORDS as WORDS } from './contacten-words.ts';

type Dependencies = {
  readonly gemeenten: Pick<Gemeenten, 'named' | 'get' | 'wijsAan'>;
  readonly collegas: Pick<Collegas, 'bevestigd' | 'list'>;
  readonly regio: Regio;
  readonly ids: Ids;
};

/** A row with the gemeenten that it is about, and what there is to say of those. */
type Gelezene = {
  readonly rij: Rij;
  readonly gemeenten: readonly string[];
  readonly onbekend: readonly string[];
  readonly lines: readonly string[];
};
type Uitkomst = Pick<ImportRowVerslag, 'outcome' | 'lines'>;

/** What nobody said yet of who a name is. */
const LATER = 'later';
/** So many colleagues are put before the coördinator for one name. */
const MOST_CANDIDATES = 10;

/** The contacts of gemeenten: who a name is, a coördinator says. Who was contact before stays it. */
export async function importContacten(
  actor: Actor,
  gelezen: Gelezen,
  dependencies: Dependencies,
): Promise<MetTwijfels> {
  const collegas = await dependencies.collegas.list();
  const known = new Set(collegas.map(({ naam }) => comparableNaam(naam)));
  const namen = createNamenLezer(gelezen.table.antwoorden);
  const rows = withGemeenten(rijenVan(gelezen), nameColumns(gelezen), dependencies.regio);
  const wie = createWie(collegas, dependencies.collegas, gelezen.table.antwoorden);
  const done = await importRows(
    rows,
    ({ rij }) => rij.number,
    (row) =>
      rijVerslag(row.rij, row.rij.cel('contact') || row.gemeenten.join(', '), async () => {
        if (row.onbekend.length > 0) return left([WORDS.unknown(row.onbekend)]);
        if (row.gemeenten.length === 0) return left([WORDS.noGemeente]);
        const read = namen.lees(row.rij.cel('contact'), (naam) => known.has(comparableNaam(naam)));
        if (read.namen.length === 0) return left([WORDS.noName]);
        const more = read.twijfel === undefined ? [] : [WORDS.nameOrNames(read.twijfel)];
        const results: Uitkomst[] = [];
        for (const naam of read.namen) results.push(await store(naam, row));
        return together(results, [...row.lines, ...more]);
      }),
  );

  async function store(naam: string, { rij, gemeenten }: Gelezene): Promise<Uitkomst> {
    // What was read in before is asked once.
    const known = await contactNamed(naam, gemeenten, dependencies.gemeenten);
    if (known) return { outcome: 'ongewijzigd', lines: [WORDS.known(known.naam, gemeenten.join(', '))] };
    const person = await wie.is(naam, gemeenten);
    if (typeof person === 'string') return left([person]);
    const results: Uitkomst[] = [];
    for (const gemeente of gemeenten)
      results.push(await storeOne(namens(actor, rij), gemeente, person, dependencies));
    return together(results, []);
  }

  const hasBereik = gelezen.velden.includes('bereik');
  return {
    ...done,
    notes: hasBereik ? [WORDS.bereik] : [],
    onbekend: onbekendIn(
      [],
      rows.flatMap(({ onbekend }) => onbekend),
    ),
    twijfels: [...namen.twijfels(), ...wie.twijfels()],
  };
}

/** Who has this name and is contact of all these gemeenten already. */
async function contactNamed(
  naam: string,
  named: readonly string[],
  gemeenten: Dependencies['gemeenten'],
): Promise<{ readonly naam: string } | undefined> {
  const all: (readonly { readonly id: string; readonly naam: string }[])[] = [];
  for (const gemeente of named) {
    const found = await gemeenten.named(gemeente);
    all.push(found ? peopleNamed((await gemeenten.get(found.id)).contacten, naam) : []);
  }
  return all[0]?.find(({ id }) => all.every((one) => one.some((contact) => contact.id === id)));
}

async function storeOne(
  actor: Actor,
  gemeente: string,
  person: Pick<Collega, 'id' | 'naam'>,
  { gemeenten, ids }: Dependencies,
): Promise<Uitkomst> {
  const found = await gemeenten.named(gemeente);
  if (!found) return left([WORDS.unknown([gemeente])]);
  const others = (await gemeenten.get(found.id)).contacten.filter(({ id }) => id !== person.id);
  const outcome = await gemeenten.wijsAan(
    actor,
    found.id,
    ids.next(),
    { id: person.id, naam: person.naam },
    {},
  );
  if (outcome === 'unchanged')
    return { outcome: 'ongewijzigd', lines: [WORDS.known(person.naam, found.naam)] };
  return {
    outcome: 'toegevoegd',
    lines: [
      WORDS.contact(person.naam, found.naam),
      ...(others.length > 0
        ? [
            WORDS.besides(
              found.naam,
              others.map(({ naam }) => naam),
            ),
          ]
        : []),
    ],
  };
}

function left(lines: readonly string[]): Uitkomst {
  return { outcome: 'overgeslagen', lines };
}

/** A row of several names or gemeenten is added when one of them is. */
function together(results: readonly Uitkomst[], before: readonly string[]): Uitkomst {
  const outcome = (['toegevoegd', 'overgeslagen'] as const).find((one) =>
    results.some((result) => result.outcome === one),
  );
  return {
    outcome: outcome ?? 'ongewijzigd',
    lines: [...before, ...results.flatMap(({ lines }) => lines)],
  };
}

/** The columns that together hold a name, where it has two: a first and a last name. */
function nameColumns({ table, velden }: Gelezen): readonly number[] {
  const found = velden.flatMap((veld, at) => (veld === 'contact' ? [at] : []));
  const isPart = (at: number): boolean => /^(?:voor|achter)naam$/i.test((table.headings[at] ?? '').trim());
  return found.length > 1 && found.every(isPart)
    ? found.toSorted((a, b) => Number(isLast(table.headings[a])) - Number(isLast(table.headings[b])))
    : [];
}

function isLast(heading = ''): boolean {
  return /^achter/i.test(heading.trim());
}

/** Each row with its gemeenten: a row that names none goes on with those of the row above it. */
function withGemeenten(rows: readonly Rij[], parts: readonly number[], regio: Regio): readonly Gelezene[] {
  let above: readonly string[] = [];
  return rows.map((row) => {
    const rij: Rij =
      parts.length === 0
        ? row
        : {
            ...row,
            cel: (veld) =>
              veld === 'contact'
                ? parts
                    .map((at) => row.kolom(at))
                    .join(' ')
                    .trim()
                : row.cel(veld),
          };
    const text = rij.cel('gemeenten');
    if (text === '') {
      const lines = above.length === 0 ? [] : [WORDS.above(above.join(', '))];
      return { rij, gemeenten: above, onbekend: [], lines };
    }
    const { value, guesses, onbekend = [] } = readGemeenten(text, regio);
    above = onbekend.length === 0 ? value : [];
    return { rij, gemeenten: value, onbekend, lines: guesses };
  });
}

/** Who a name is: by the yes of a coördinator of before, or by what is answered to a question about this table. */
function createWie(
  collegas: readonly Collega[],
  { bevestigd }: Pick<Collegas, 'bevestigd'>,
  antwoorden: Readonly<Record<string, string>> = {},
) {
  const asked = new Map<string, Twijfel & { readonly gemeenten: readonly string[] }>();
  return {
    /** @returns the colleague, or why it is nobody yet */
    async is(naam: string, gemeenten: readonly string[]): Promise<Pick<Collega, 'id' | 'naam'> | string> {
      const said = (await bevestigd(naam))?.collega;
      if (said) return { id: said.persoonId, naam: said.naam };
      const same = collegas.filter((one) => comparableNaam(one.naam) === comparableNaam(naam));
      const meant = (same.length > 0 ? same : peopleNamed(collegas, naam)).slice(0, MOST_CANDIDATES);
      if (meant.length === 0) return WORDS.nobody(naam);
      const id = `contact-${comparableNaam(naam).replaceAll(' ', '-')}`;
      const answer = meant.find((one) => one.id === antwoorden[id]);
      const of = [...new Set([...(asked.get(id)?.gemeenten ?? []), ...gemeenten])];
      asked.set(id, {
        id,
        vraag: WORDS.who(naam, of),
        keuzes: [
          ...candidateChoices(meant).map((one) => ({
            value: one.id,
            title: `${one.naam} (${one.distinction})`,
          })),
          { value: LATER, title: WORDS.later },
        ],
        gekozen: answer?.id ?? LATER,
        gemeenten: of,
      });
      return answer ?? WORDS.notSaid(naam);
    },
    twijfels: (): readonly Twijfel[] =>
      [...asked.values()].map(({ id, vraag, keuzes, gekozen }) => ({ id, vraag, keuzes, gekozen })),
  };
}
