import { mayReadOpdracht } from '../../opdrachten/ground/access-rules.ts';
import type { Actor } from '../../shared/actor.ts';
import { capital, listWords } from '../../shared/words.ts';
import { asks, fits, fitsNumbers, only, setsOf } from '../ground/conditions.ts';
import { isNumberFilter, type NumberFilter, type SetFilter } from '../ground/filters.ts';
import { eersteGroep, groepFilter } from '../ground/groepen.ts';
import { is, type Query, type Verdeling, within } from '../ground/query.ts';
import {
  type Answer,
  type AnswerKind,
  type Asked,
  type Groep,
  ordered,
  pageOfRows,
  type Row,
  type Sources,
} from './answer-kind.ts';
import { countByKey } from './count-by.ts';
import { averageOfGroepen, evenveelWords, OF_TIME } from './evenveel.ts';
import { daysOfGroep, groep } from './groepen-of.ts';
import { EEN, NUMBERS } from './number-words.ts';
import { OORDEEL } from './oordeel-words.ts';
import { readableBy } from './selection.ts';

/** The rows of an answer, counted by what each is of: 'welke gemeente heeft de meeste signalen', 'zijn er meer punten overgenomen of afgewezen'. */

/** What is asked of groups is counted over all rows, however many there are. */
const ALL_ROWS = 100_000;
/** In one sentence. */
const MOST_TOLD = 12;

/** By what the rows are counted; undefined: they are listed. */
export function perVan({ over, per, filters, orde }: Query): Verdeling | undefined {
  if (groepFilter(over, per) !== undefined) return per;
  const asksNumber = orde?.op === 'aantal' || filters.some(({ filter }) => filter === 'aantal');
  return asksNumber ? eersteGroep(over) : undefined;
}

/** @param kind the answer of which the rows are counted */
export async function perGroep(
  sources: Sources,
  asked: Asked,
  per: Verdeling,
  kind: Pick<AnswerKind, 'telt'> & { readonly list: (sources: Sources, asked: Asked) => Promise<Answer> },
): Promise<Answer> {
  const { query } = asked;
  const filter = groepFilter(query.over, per);
  if (filter === undefined) return kind.list(sources, asked);
  const { per: _per, orde, hoogstens, telt, ...rest } = query;
  const whole = await kind.list(sources, {
    ...asked,
    query: {
      ...rest,
      vorm: 'lijst',
      filters: query.filters.filter((one) => one.filter !== 'aantal'),
    },
    limit: ALL_ROWS,
    from: '0',
    zonderVerdeling: true,
  });
  // Of what is asked for or known the number is none.
  const known = filter === 'periode' ? [] : await knownOf(sources, asked, per, filter);
  // What is promised is of its owner, who may lead no opdracht: of projectleiders only theirs are counted.
  const ofOwner = filter === 'persoon' && per !== 'collega';
  const isKnown = ({ waarde }: Groep): boolean => known.some((one) => one.waarde === waarde);
  const all = countIn(whole.rows, known, query, ofOwner ? 'collega' : per);
  const counts = ofOwner ? all.filter(isKnown) : all;
  const unknown = counts.filter(({ isBekend }) => !isBekend).map(({ naam }) => naam);
  const groepen = counts
    .filter(({ isBekend }) => isBekend)
    .filter(
      ({ waarde, aantal }) =>
        (filter === 'periode' || fits(query.filters, filter, [waarde])) &&
        fitsNumbers(query.filters, { aantal, ...(telt ? { [telt]: aantal } : {}) }),
    )
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const af = orde === undefined || orde.af === true;
  // Months and years stand in their own order, unless it is asked of which of them there are most.
  const inOrder =
    filter === 'periode' && orde === undefined
      ? ordered(groepen, { op: 'datum' }, ({ waarde }) => waarde)
      : ordered(groepen, { op: 'aantal', ...(af ? { af: true } : {}) }, ({ aantal }) => aantal);
  const last = hoogstens === undefined ? undefined : inOrder.at(hoogstens - 1)?.aantal;
  // Of those at the same number all are shown.
  const shown =
    hoogstens === undefined ? inOrder : inOrder.filter((one, at) => at < hoogstens || one.aantal === last);
  const eenheid = (aantal: number): string => wordOf(telt, tellingVan(query, kind.telt), aantal);
  const rows = shown.map(({ waarde, naam, aantal }): Row => {
    const filters = [
      ...query.filters.filter((one) => one.filter !== filter && !isNumberFilter(one.filter)),
      filter === 'periode' ? within(daysOfGroep({ waarde, naam })) : is(filter, waarde),
    ];
    return {
      titel: capital(naam),
      regels: [`${numberWords(aantal)} ${eenheid(aantal)}`],
      opent: {
        verb: 'statusvragen.answer',
        data: { query: { over: query.over, vorm: 'lijst', filters } satisfies Query },
      },
      velden: { Groep: naam, Aantal: aantal },
    };
  });
  const answer = { ...pageOfRows(asked, rows, undefined), query };
  const untold =
    unknown.length === 0
      ? ''
      : `. Bij ${listWords(unknown.slice(0, MOST_TOLD))} is het aantal nog niet bekend`;
  const gemiddeld = averageOfGroepen(
    query,
    shown.map(({ aantal }) => aantal),
    [eenheid(1), eenheid(2)],
  );
  if (gemiddeld) return { ...answer, ...gemiddeld };
  if (shown.length === 0 && unknown.length === 0)
    return whole.total === 0
      ? answer
      : { ...answer, zin: `Dat geldt voor geen ${ENKEL[per] ?? `enkele ${per}`}` };
  const said = shown
    .slice(0, MOST_TOLD)
    .map(
      ({ naam, aantal }, at) =>
        `${capital(naam)}: ${numberWords(aantal)}${at === 0 ? ` ${eenheid(aantal)}` : ''}`,
    );
  const before = isAverage(query)
    ? 'Gemiddeld: '
    : evenveelWords(
        query,
        filter,
        shown.map(({ aantal }) => aantal),
      );
  return { ...answer, zin: `${before}${said.join(', ')}${untold}`.replace(/^\. /, '') };
}

type Counted = Groep & { readonly aantal: number; readonly isBekend: boolean };

/** How many each group has, or how many of its number it has together or on average. */
function countIn(
  rows: readonly Row[],
  known: readonly Groep[],
  query: Query,
  per: Verdeling,
): readonly Counted[] {
  const { telt } = query;
  const found = new Map<string, Groep & { readonly numbers: readonly number[] }>();
  // Two meetings may be on one day.
  const keyOf = ({ waarde, naam }: Groep): string => (per === 'vergadering' ? `${waarde} ${naam}` : waarde);
  for (const one of known) found.set(keyOf(one), { ...one, numbers: [] });
  for (const row of rows)
    for (const one of row.groepen?.[per] ?? []) {
      const many = telt === undefined ? 1 : row.numbers?.[telt];
      const numbers = [...(found.get(keyOf(one))?.numbers ?? []), ...(many === undefined ? [] : [many])];
      found.set(keyOf(one), { ...one, numbers });
    }
  return [...found.values()].map(({ waarde, naam, numbers }) => {
    const som = numbers.reduce((total, one) => total + one, 0);
    const aantal =
      isAverage(query) && numbers.length > 0 ? Math.round((som * 10) / numbers.length) / 10 : som;
    return { waarde, naam, aantal, isBekend: telt === undefined || numbers.length > 0 };
  });
}

function isAverage({ vorm, telt, per }: Query): boolean {
  return vorm === 'gemiddeld' && telt !== undefined && !(per && OF_TIME.has(per));
}

function numberWords(aantal: number): string {
  return String(aantal).replace('.', ',');
}

/** What is decided is called so, wherever it stood, and so is what came out of that. */
export function tellingVan({ over, filters }: Query, telt: AnswerKind['telt']): AnswerKind['telt'] {
  const isBesluit = only(filters, 'heeft') === 'besluit' || asks(filters, 'uitkomst');
  return over === 'agendapunten' && isBesluit ? ['besluit', 'besluiten'] : telt;
}

const ENKEL: Readonly<Partial<Record<Verdeling, string>>> = {
  programma: 'enkel programma',
  overleg: 'enkel overleg',
  oordeel: 'enkel oordeel',
};

function wordOf(telt: NumberFilter | undefined, [een, meer]: AnswerKind['telt'], aantal: number): string {
  if (telt !== undefined) return aantal === 1 ? EEN[telt] : NUMBERS[telt];
  return aantal === 1 ? een : meer;
}

/** The groups that are there also without a row: those that are named, all of the region, or who has that part in an opdracht. */
async function knownOf(
  sources: Sources,
  { query: { filters }, actor }: Asked,
  per: Verdeling,
  filter: SetFilter,
): Promise<readonly Groep[]> {
  const named = setsOf(filters, filter).flatMap(({ of, not }) => (not ? [] : of));
  if (named.length === 0) {
    if (per === 'gemeente') return (await sources.listGemeenten()).map(({ naam }) => groep(naam));
    if ((per === 'projectleider' || per === 'trekker') && filter === 'persoon')
      return countByKey(sources, per, true, sources.streams, readableBy(actor));
    return per === 'programma' ? (await sources.listProgrammas()).map(groep) : [];
  }
  const namen = await namesFor(sources, actor, per, named);
  return named.flatMap((waarde) => {
    const naam = namen.get(waarde);
    return naam === undefined ? [] : { waarde, naam };
  });
}

/** How those that are named are called, as far as this reader may know of them. */
async function namesFor(
  { listPersonen, streams, listVergaderingen }: Sources,
  actor: Actor,
  per: Verdeling,
  named: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  switch (per) {
    case 'projectleider':
    case 'trekker':
    case 'collega':
      return new Map((await listPersonen()).map(({ id, naam }) => [id, naam]));
    case 'overleg':
      return new Map(
        (await listVergaderingen()).map(({ overlegId, overlegNaam }) => [overlegId, overlegNaam]),
      );
    case 'opdracht': {
      const found = await Promise.all(named.map((id) => streams.find(id)));
      return new Map(
        found.flatMap((one) =>
          one && mayReadOpdracht(actor, one.state) ? [[one.state.id, one.state.titel] as const] : [],
        ),
      );
    }
    case 'oordeel':
      return new Map(Object.entries(OORDEEL));
    default:
      return new Map(named.map((waarde) => [waarde, waarde]));
  }
}
