import { Temporal } from 'temporal-polyfill';
import { HERKOMST_TITLES } from '../../jaaragenda/jaaragenda-words.ts';
import { perPlanFilter } from '../../opdrachten/ground/plan-filters.ts';
import { GEEN_BEREIK_MARKS, isGeenBereik } from '../../shared/bereik.ts';
import { formatMonth, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { BRON_TITLES } from '../../signalen/signaal-words.ts';
import { isEither, isNumber, isSet } from '../ground/conditions.ts';
import { isNumberFilter, NIEMAND, type SetFilter } from '../ground/filters.ts';
import type {
  Condition,
  NumberCondition,
  Onderwerp,
  Orde,
  Periode,
  PeriodeCondition,
  Query,
  SetCondition,
} from '../ground/query.ts';
import { ANSWERS } from './answers.ts';
import { NUMBERS } from './number-words.ts';
import { OORDEEL } from './oordeel-words.ts';

/** How a query is said back to the asker (Dutch, B1). Plain text. */

/** What names are known by. */
export interface Namen {
  persoon(id: string): Promise<string>;
  opdracht(id: string): Promise<string>;
  overleg(id: string): Promise<string>;
}

/** One part of what was understood, which the asker can take away or change. */
export type Chip = {
  readonly words: string;
  /** The query without it. */
  readonly zonder: Query;
  /** Which of the conditions it is; absent: it is the order, or how many. */
  readonly deel?: number;
};

/** How a value of each filter is said. */
const WORDS: {
  readonly [One in SetFilter]: (value: string, namen: Namen, over: Onderwerp) => string | Promise<string>;
} = {
  opdracht: (opdracht, namen) => namen.opdracht(opdracht),
  programma: (programma) => programma,
  beleidsfase: (fase) => `fase ${fase}`,
  gemeente: (gemeente) => gemeente,
  ...perPlanFilter(({ answers }) => (value: string) => {
    return answers.find((one) => one.value === value)?.woorden[0] ?? value;
  }),
  doelgroep: (doelgroep) => doelgroep,
  persoon: (persoon, namen) => (persoon === NIEMAND ? 'nog niemand' : namen.persoon(persoon)),
  projectleider: (persoon, namen) => namen.persoon(persoon),
  trekker: (persoon, namen) => namen.persoon(persoon),
  'opdracht van': (persoon, namen) => namen.persoon(persoon),
  'door ingediend': (persoon, namen) => namen.persoon(persoon),
  'door akkoord': (persoon, namen) => namen.persoon(persoon),
  'door teruggestuurd': (persoon, namen) => namen.persoon(persoon),
  'door verteld': (persoon, namen) => namen.persoon(persoon),
  overleg: (overleg, namen) => namen.overleg(overleg),
  vergadering: (vergadering) => dagWords(vergadering),
  stand: (stand) => stand,
  bereikt: (stand) => stand,
  heeft: (iets) => iets,
  verloop: (verloop) => verloop,
  opgeleverd: (iets) => iets,
  kanaal: (kanaal) => kanaal,
  plantekst: (woord) => `‘${woord}’`,
  feit: (feit) => feit,
  soort(soort, _namen, over) {
    const said = ANSWERS[over].chips?.soort ?? soort;
    return typeof said === 'function' ? said(soort) : said;
  },
  laat: () => 'te laat',
  oordeel: (oordeel) => OORDEEL[oordeel] ?? oordeel,
  doel: (doel) => (doel === 'vaststellen' ? 'vast te stellen' : `te ${doel}`),
  vervanger: (persoon, namen) => (persoon === NIEMAND ? 'niemand' : namen.persoon(persoon)),
  instelling: (naam) => naam,
  uitkomst: (uitkomst) => uitkomst,
  bron: (bron) => (isBron(bron) ? BRON_TITLES[bron].toLowerCase() : bron),
  afhandeling: (gedaan) => (gedaan === 'gekoppeld' ? 'gekoppeld aan een opdracht' : gedaan),
  herkomst: (herkomst) => (isHerkomst(herkomst) ? HERKOMST_TITLES[herkomst].toLowerCase() : herkomst),
  onderwerpstand: (stand) => (stand === 'opdracht' ? 'met een opdracht' : stand),
  woord: (woord) => `‘${woord}’`,
  aankomst: (aankomst) => (aankomst === 'onzeker' ? 'niet zeker aangekomen' : aankomst),
  rapportsoort: (soort) => soort,
  toestand: (toestand) => toestand,
  onbekend: (iets) => ONBEKEND_WORDS[iets] ?? iets,
  meetlat: (score) => score,
  bereikbaar: (stand) => (isGeenBereik(stand) ? GEEN_BEREIK_MARKS[stand] : 'bereikbaar'),
};

type Around = readonly [before: string, before: string, behind: string];
/** What stands before the values, and when they are denied, and behind both. */
const AROUND: Readonly<Partial<Record<SetFilter, Around>>> = {
  projectleider: ['', 'niet ', ' als projectleider'],
  trekker: ['', 'niet ', ' als bestuurlijk trekker'],
  'opdracht van': ['bij opdrachten van ', 'niet bij opdrachten van ', ''],
  'door ingediend': ['ingediend door ', 'niet ingediend door ', ''],
  'door akkoord': ['akkoord van ', 'geen akkoord van ', ''],
  'door teruggestuurd': ['teruggestuurd door ', 'niet teruggestuurd door ', ''],
  'door verteld': ['teruggekoppeld door ', 'niet teruggekoppeld door ', ''],
  bereikt: ['al ', 'nog niet ', ''],
  vervanger: ['vervangen door ', 'niet vervangen door ', ''],
  doel: ['om ', 'niet om ', ''],
  heeft: ['met ', 'zonder ', ''],
  woord: ['over ', 'niet over ', ''],
  opgeleverd: ['met ', 'zonder ', ''],
  kanaal: ['teruggekoppeld via ', 'niet teruggekoppeld via ', ''],
  plantekst: ['in het plan: ', 'niet in het plan: ', ''],
  afhandeling: ['', 'nog niet ', ''],
  onderwerpstand: ['', 'nog niet ', ''],
  onbekend: ['niet bekend: ', 'wel bekend: ', ''],
  meetlat: ['meetlat: ', 'meetlat niet: ', ''],
};
const OTHERS: Around = ['', 'niet ', ''];

/** Everything that bounds the query in words: its conditions, and then the order and how many. */
export async function chipsOf(query: Query, namen: Namen): Promise<readonly Chip[]> {
  const { over, filters, orde: _orde, hoogstens: _hoogstens, ...rest } = query;
  const { orde, hoogstens } = query;
  const ofConditions = filters.map(async (condition, deel): Promise<Chip> => {
    return {
      words: await conditionWords(condition, namen, over),
      zonder: { ...query, filters: filters.toSpliced(deel, 1) },
      deel,
    };
  });
  const bounds = { ...rest, over, filters };
  return [
    ...(await Promise.all(ofConditions)),
    ...(orde === undefined
      ? []
      : [
          {
            words: ordeWords(orde),
            zonder: { ...bounds, ...(hoogstens === undefined ? {} : { hoogstens }) },
          },
        ]),
    ...(hoogstens === undefined
      ? []
      : [
          {
            words: `hoogstens ${hoogstens}`,
            zonder: { ...bounds, ...(orde === undefined ? {} : { orde }) },
          },
        ]),
  ];
}

/** 'op datum, de laatste eerst', 'de meeste deelnemers eerst' */
function ordeWords({ op, af }: Orde): string {
  if (op === 'aantal') return `de ${af ? 'meeste' : 'minste'} eerst`;
  if (op === 'dagen tot akkoord') return `het ${af ? 'langst' : 'kortst'} op akkoord gewacht eerst`;
  if (op === 'dagen tot terugkoppeling')
    return `het ${af ? 'langst' : 'kortst'} tussen besluit en terugkoppeling eerst`;
  if (op === 'opkomst') return `de ${af ? 'hoogste' : 'laagste'} opkomst eerst`;
  if (isNumberFilter(op)) return `de ${af ? 'meeste' : 'minste'} ${NUMBERS[op]} eerst`;
  return `op ${op === 'datum' ? 'datum' : `de dag: ${op}`}, de ${af ? 'laatste' : 'oudste'} eerst`;
}

async function conditionWords(condition: Condition, namen: Namen, over: Onderwerp): Promise<string> {
  if (isSet(condition)) return setWords(condition, namen, over);
  if (isNumber(condition)) return numberWords(condition);
  if (isEither(condition)) {
    const ways = condition.een.map(async (way) =>
      (await Promise.all(way.map((one) => conditionWords(one, namen, over)))).join(' en '),
    );
    return orWords(await Promise.all(ways));
  }
  return periodeChip(condition, condition.dag ?? ANSWERS[over].chips?.periode);
}

/** A value of a filter, as it is said. */
export async function valueWords(
  filter: SetFilter,
  value: string,
  namen: Namen,
  over: Onderwerp,
): Promise<string> {
  return WORDS[filter](value, namen, over);
}

export const COMPARED: Readonly<Record<NumberCondition['op'], string>> = {
  '>': 'meer dan',
  '>=': 'minstens',
  '<': 'minder dan',
  '<=': 'hoogstens',
};

const THAN_EXPECTED: Readonly<Record<NumberCondition['op'], string>> = {
  '>': 'meer deelnemers dan verwacht',
  '>=': 'minstens zoveel deelnemers als verwacht',
  '<': 'minder deelnemers dan verwacht',
  '<=': 'hoogstens zoveel deelnemers als verwacht',
};

function numberWords({ filter, op, getal, not }: NumberCondition): string {
  const compared = `${not ? 'niet ' : ''}${COMPARED[op]}`;
  if (filter === 'aantal' && typeof getal === 'number')
    return op === '<=' && getal === 0 && !not ? 'geen enkele' : `${compared} ${getal}`;
  // None at all.
  if (op === '<=' && getal === 0 && !not) return `zonder ${NUMBERS[filter]}`;
  if (filter === 'deelnemers' && getal === 'verwacht') return `${not ? 'niet ' : ''}${THAN_EXPECTED[op]}`;
  if (filter === 'overgenomen punten' && getal === 'punten' && op === '>=')
    return not ? 'niet alles overgenomen' : 'alles overgenomen';
  if (typeof getal === 'number') return `${compared} ${getal} ${NUMBERS[filter]}`;
  return `${compared.replace(' dan', '')} ${NUMBERS[filter]} dan ${NUMBERS[getal]}`;
}

async function setWords({ filter, of, not }: SetCondition, namen: Namen, over: Onderwerp): Promise<string> {
  const { nietSoort } = ANSWERS[over].chips ?? {};
  if (filter === 'vervanger' && of.includes(NIEMAND)) return `${not ? 'met' : 'zonder'} vervanger`;
  if (filter === 'soort' && not && nietSoort !== undefined) return nietSoort;
  const said = await Promise.all(of.map((value) => WORDS[filter](value, namen, over)));
  const [before, denied, behind] = AROUND[filter] ?? OTHERS;
  // Not one of two is neither.
  const joined = orWords([...new Set(said)]);
  return `${not ? denied : before}${joined}${behind}`;
}

/** 'Laren of Huizen', 'Laren, Huizen of Weesp' */
function orWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} of ${last}`;
}

function periodeChip(periode: PeriodeCondition, of: string | undefined): string {
  const isAnyDay = periode.van === undefined && periode.tot === undefined;
  const days = periode.not && isAnyDay ? 'nooit' : `${periode.not ? 'niet ' : ''}${periodeWords(periode)}`;
  return [of, days].filter((part) => part !== undefined).join(': ');
}

const ONBEKEND_WORDS: Readonly<Record<string, string>> = {
  'bereikt aantal': 'hoeveel mensen het hoorden',
};

function dagWords(vergadering: string): string {
  if (vergadering === 'volgende') return 'de eerstvolgende';
  return vergadering === 'vorige' ? 'de vorige' : `op ${formatShortDutchDate(vergadering)}`;
}

/** 'december 2026', '2026', 'vanaf 1 sep 2026', '16 nov 2026 tot en met 22 nov 2026' */
export function periodeWords({ van, tot }: Periode): string {
  if (van === undefined && tot === undefined) return 'altijd';
  if (van === undefined) return `tot en met ${formatShortDutchDate(tot ?? '')}`;
  if (tot === undefined) return `vanaf ${formatShortDutchDate(van)}`;
  if (van === tot) return formatShortDutchDate(van);
  const week = weekWords(van, tot);
  if (week !== undefined) return week;
  const year = van.slice(0, 4);
  if (van === `${year}-01-01` && tot === `${year}-12-31`) return year;
  if (van.slice(0, 7) === tot.slice(0, 7) && van.endsWith('-01') && isLastDay(tot))
    return formatMonth(van.slice(0, 7));
  const start = formatShortDutchDate(van);
  return `${year === tot.slice(0, 4) ? start.slice(0, -5) : start} tot en met ${formatShortDutchDate(tot)}`;
}

/** 'week 47: 16 tot en met 22 nov 2026'; undefined when it is no week from Monday to Sunday. */
function weekWords(van: string, tot: string): string | undefined {
  const monday = Temporal.PlainDate.from(van);
  if (monday.dayOfWeek !== 1 || monday.add({ days: 6 }).toString() !== tot) return undefined;
  const [day = '', month = '', year = ''] = formatShortDutchDate(van).split(' ');
  const end = formatShortDutchDate(tot);
  const start = [day, end.includes(month) ? '' : month, end.includes(year) ? '' : year];
  return `week ${monday.weekOfYear}: ${start.filter((part) => part !== '').join(' ')} tot en met ${end}`;
}

function isLastDay(datum: string): boolean {
  const next = new Date(`${datum}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

function isHerkomst(herkomst: string): herkomst is keyof typeof HERKOMST_TITLES {
  return Object.hasOwn(HERKOMST_TITLES, herkomst);
}

function isBron(bron: string): bron is keyof typeof BRON_TITLES {
  return Object.hasOwn(BRON_TITLES, bron);
}
