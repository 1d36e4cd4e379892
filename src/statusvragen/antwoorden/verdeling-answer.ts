import type { Selection } from '../../logboek/ports.ts';
import { daderKey } from '../../opdrachten/momenten.ts';
import { leegVan } from '../../shared/leeg.ts';
import { listWords } from '../../shared/words.ts';
import { fits, fitsNumbers, isNumber, numbersOf } from '../ground/conditions.ts';
import { asksSomebody, EEN_VAN, isNumberFilter, type SetFilter } from '../ground/filters.ts';
import { wholeOf } from '../ground/part-of-all.ts';
import { is, OPDRACHT_VERDELINGEN, type OpdrachtVerdeling, type Query } from '../ground/query.ts';
import {
  type Answer,
  type AnswerKind,
  type Asked,
  firstOf,
  OF_OPDRACHTEN,
  OWN_OPDRACHTEN,
  ordered,
  pageOfRows,
  type Row,
  type Sources,
} from './answer-kind.ts';
import { type CountedBy, countByKey } from './count-by.ts';
import { withEither } from './either.ts';
import { averageOfGroepen, evenveelWords } from './evenveel.ts';
import { perMaand } from './per-maand.ts';
import { planReadableBy, selectionOf, vergaderingenVoor } from './selection.ts';

type Groep = CountedBy;

/** In one sentence. */
const MOST_TOLD = 12;

function isOfPlan(per: OpdrachtVerdeling): boolean {
  return per === 'niveau' || per === 'ervaringsrol';
}

function verdelingVan({ per }: Query): OpdrachtVerdeling {
  return OPDRACHT_VERDELINGEN.find((one) => one === per) ?? 'projectleider';
}

/** By which key opdrachten are counted, and with which filter those of one group are found. */
const GROEPEN: Readonly<Record<OpdrachtVerdeling, { readonly filter: SetFilter; readonly key: string }>> = {
  programma: { filter: 'programma', key: 'programma' },
  stand: { filter: 'stand', key: 'status' },
  gemeente: { filter: 'gemeente', key: 'gemeente' },
  projectleider: { filter: 'projectleider', key: 'projectleider' },
  trekker: { filter: 'trekker', key: 'trekker' },
  collega: { filter: 'persoon', key: 'persoon' },
  niveau: { filter: 'niveau', key: 'niveau' },
  ervaringsrol: { filter: 'ervaringsrol', key: 'ervaringsrol' },
  'door ingediend': { filter: 'door ingediend', key: daderKey('ingediend') },
  'door akkoord': { filter: 'door akkoord', key: daderKey('akkoord') },
  'door teruggestuurd': { filter: 'door teruggestuurd', key: daderKey('teruggestuurd') },
  'door verteld': { filter: 'door verteld', key: daderKey('verteld') },
};

const PER_WORDS: Readonly<Partial<Record<OpdrachtVerdeling, string>>> = {
  ervaringsrol: 'rol van ervaringsdeskundigen',
  'door ingediend': 'collega die het plan indiende',
  'door akkoord': 'collega die akkoord gaf',
  'door teruggestuurd': 'collega die het plan terugstuurde',
  'door verteld': 'collega die terugkoppeling gaf',
};

/** How many opdrachten each has: 'per gemeente', 'wie heeft de meeste opdrachten'. */
export const verdelingAnswer: AnswerKind = {
  telt: ['groep', 'groepen'],
  titel: (query) =>
    query.per === 'maand'
      ? 'Opdrachten per maand'
      : `Opdrachten per ${PER_WORDS[verdelingVan(query)] ?? verdelingVan(query)}`,
  narrowedBy: [...OF_OPDRACHTEN, 'opdrachten', EEN_VAN],
  leeg: () => leegVan('opdrachten', 'waar jij bij hoort'),
  whole: OWN_OPDRACHTEN,
  voorbeelden: ['Hoeveel opdrachten zijn er per gemeente?'],
  /** The most first, or the fewest. Of those at the same number all are shown. */
  async answer(sources, asked) {
    const { query, actor, today } = asked;
    const { filters, orde } = query;
    const per = verdelingVan(query);
    const vergaderingen = await vergaderingenVoor(filters, sources.listVergaderingen);
    const where = [
      ...selectionOf(filters, actor, vergaderingen, today),
      // What stands in a draft is for who makes it.
      ...(isOfPlan(per) ? planReadableBy(actor) : []),
    ];
    const streams = await withEither(sources.streams, filters, actor, vergaderingen, today);
    if (query.per === 'maand') return perMaand(streams, asked, where);
    if (query.vorm === 'deel') return partOfEach(sources, asked, per, streams, where);
    // Of two that are compared, what either shares with others is of those others as well: they are not asked for.
    const counted = await countBy(sources, per, streams, where);
    const groepen = [...counted, ...(await withNone(sources, asked, per, counted))].filter(
      ({ waarde, aantal }) =>
        fits(filters, GROEPEN[per].filter, [waarde]) && fitsNumbers(filters, { opdrachten: aantal }),
    );
    const byNaam = groepen.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
    const all = ordered(
      byNaam,
      { op: 'opdrachten', ...(orde && !orde.af ? {} : { af: true }) },
      ({ aantal }) => aantal,
    );
    const last = firstOf(query, all).at(-1)?.aantal;
    const shown =
      query.hoogstens === undefined
        ? all
        : all.filter((one, at) => at < (query.hoogstens ?? 0) || one.aantal === last);
    const rows = shown.map((one) => rowOf(one, query, per));
    return {
      ...pageOfRows(asked, rows, undefined),
      ...(asksNone(query) && shown.length === 0 && counted.length > 0
        ? { zin: `Die zijn er niet: ${ELK[per]} heeft er minstens 1` }
        : {}),
      ...(shown.length > 0
        ? (averageOfGroepen(
            { ...query, per },
            shown.map(({ aantal }) => aantal),
            ['opdracht', 'opdrachten'],
          ) ?? {
            zin: shown.every(({ aantal }) => aantal === 0)
              ? `${query.vorm === 'aantal' ? manyOf(per, shown) : 'Geen enkele'}: ${listWords(shown.slice(0, MOST_TOLD).map(({ naam }) => naam))}`
              : saidOf(query, per, shown),
          })
        : {}),
    };
  },
};

/** Each with its number; that two have as many, and how many groups there are, is said first. */
function saidOf(query: Query, per: OpdrachtVerdeling, shown: readonly Groep[]): string {
  const numbers = shown.map(({ aantal }) => aantal);
  const many = query.vorm === 'aantal' ? `${manyOf(per, shown)}. ` : '';
  const each = shown.slice(0, MOST_TOLD).map(({ naam, aantal }) => `${naam}: ${aantal}`);
  return `${many}${evenveelWords(query, GROEPEN[per].filter, numbers)}${each.join(', ')}`;
}
function manyOf(per: OpdrachtVerdeling, { length }: readonly Groep[]): string {
  return `${length} ${GROEP_WORDS[per][length === 1 ? 0 : 1]}`;
}
const GROEP_WORDS: Readonly<Record<OpdrachtVerdeling, readonly [een: string, meer: string]>> = {
  programma: ['programma', 'programma’s'],
  stand: ['stand', 'standen'],
  gemeente: ['gemeente', 'gemeenten'],
  projectleider: ['projectleider', 'projectleiders'],
  trekker: ['bestuurlijk trekker', 'bestuurlijk trekkers'],
  collega: ['collega', 'collega’s'],
  niveau: ['niveau', 'niveaus'],
  ervaringsrol: ['rol', 'rollen'],
  'door ingediend': ['collega', 'collega’s'],
  'door akkoord': ['collega', 'collega’s'],
  'door teruggestuurd': ['collega', 'collega’s'],
  'door verteld': ['collega', 'collega’s'],
};

/** Is it asked of whom there is none? */
function asksNone({ filters }: Query): boolean {
  return numbersOf(filters).some(({ op, getal, not }) => op === '<=' && getal === 0 && !not);
}
const ELK: Readonly<Record<OpdrachtVerdeling, string>> = {
  programma: 'elk programma',
  stand: 'elke stand',
  gemeente: 'elke gemeente',
  projectleider: 'elke projectleider',
  trekker: 'elke trekker',
  collega: 'iedereen',
  niveau: 'elk niveau',
  ervaringsrol: 'elke rol',
  'door ingediend': 'iedereen',
  'door akkoord': 'iedereen',
  'door teruggestuurd': 'iedereen',
  'door verteld': 'iedereen',
};

/**
 * Those of whom there is none, where that is asked for or may be the fewest: every gemeente and programme that there is, and everybody who has
 * such a part in an opdracht that this reader may know of.
 */
async function withNone(
  sources: Sources,
  { query: { filters, orde, vorm }, actor, today }: Asked,
  per: OpdrachtVerdeling,
  counted: readonly Groep[],
): Promise<readonly Groep[]> {
  const asksFew = numbersOf(filters).length > 0 || (orde !== undefined && !orde.af) || vorm === 'gemiddeld';
  if (!asksFew || !fitsNumbers(filters, { opdrachten: 0 })) return [];
  const whole = wholeOf(filters.filter((one) => !isNumber(one))) ?? [];
  const where = selectionOf(whole, actor, await vergaderingenVoor(whole, sources.listVergaderingen), today);
  const all = [
    ...(await countBy(sources, per, sources.streams, where)),
    ...(await namesWithout(sources, per)).map((naam) => ({ waarde: naam, naam, aantal: 0 })),
  ];
  const seen = new Set(counted.map(({ waarde }) => waarde));
  const others = new Map(all.filter(({ waarde }) => !seen.has(waarde)).map((one) => [one.waarde, one]));
  return [...others.values()].map((one) => ({ ...one, aantal: 0 }));
}

/** What there is also without an opdracht. */
async function namesWithout(
  { regio, listProgrammas }: Sources,
  per: OpdrachtVerdeling,
): Promise<readonly string[]> {
  if (per === 'gemeente') return (await regio()).gemeenten();
  return per === 'programma' ? listProgrammas() : [];
}

/** Which part of the opdrachten of each fits: 'Laren: 72 % (13 van de 18)', the largest part first. */
async function partOfEach(
  sources: Sources,
  asked: Asked,
  per: OpdrachtVerdeling,
  ...part: readonly [streams: Sources['streams'], where: Selection]
): Promise<Answer> {
  const { query, actor, today } = asked;
  const wider = wholeOf(query.filters) ?? [];
  const whole = selectionOf(wider, actor, await vergaderingenVoor(wider, sources.listVergaderingen), today);
  const fitting = new Map(
    (await countBy(sources, per, ...part)).map(({ waarde, aantal }) => [waarde, aantal]),
  );
  const groepen = (await countBy(sources, per, sources.streams, whole))
    .filter(({ waarde }) => fits(query.filters, GROEPEN[per].filter, [waarde]))
    .map((one) => {
      const deel = fitting.get(one.waarde) ?? 0;
      return { ...one, deel, procent: Math.round((deel * 100) / one.aantal) };
    })
    .toSorted((a, b) => b.procent - a.procent || a.naam.localeCompare(b.naam, 'nl'));
  const rows = groepen.map(({ deel, procent, ...one }): Row => {
    const { opent, velden } = rowOf(one, query, per);
    return {
      titel: one.naam,
      regels: [`${procent} %: ${deel} van de ${one.aantal} ${one.aantal === 1 ? 'opdracht' : 'opdrachten'}`],
      ...(opent ? { opent } : {}),
      velden: { ...velden, 'Daarvan dit deel': deel, Procent: procent },
    };
  });
  const said = groepen.slice(0, MOST_TOLD).map(({ naam, procent }) => `${naam}: ${procent} %`);
  return { ...pageOfRows(asked, rows, undefined), ...(said.length > 0 ? { zin: said.join(', ') } : {}) };
}

function countBy(
  sources: Sources,
  per: OpdrachtVerdeling,
  streams: Sources['streams'],
  where: Selection,
): Promise<readonly Groep[]> {
  return countByKey(sources, GROEPEN[per].key, asksSomebody(GROEPEN[per].filter), streams, where);
}

function rowOf({ waarde, naam, aantal }: Groep, { filters }: Query, per: OpdrachtVerdeling): Row {
  const others = filters.filter(({ filter }) => !isNumberFilter(filter) && filter !== GROEPEN[per].filter);
  const query: Query = {
    over: 'opdrachten',
    vorm: 'lijst',
    filters: [...others, is(GROEPEN[per].filter, waarde)],
  };
  return {
    titel: naam,
    regels: [aantal === 0 ? 'geen opdracht' : aantal === 1 ? '1 opdracht' : `${aantal} opdrachten`],
    opent: { verb: 'statusvragen.answer', data: { query } },
    velden: { Groep: naam, Opdrachten: aantal },
  };
}
