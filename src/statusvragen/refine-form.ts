import { oneOf, someOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { type Input, number, toggle } from '../forms/input.ts';
import type { CardChoice } from '../shared/card-context.ts';
import { capital } from '../shared/words.ts';
import { ANSWERS, isNarrowedBy } from './antwoorden/answers.ts';
import { NUMBERS } from './antwoorden/number-words.ts';
import { asksTotal } from './antwoorden/totals.ts';
import { gevraagd, PHRASE } from './change-form.ts';
import { isPeriode, isSet } from './ground/conditions.ts';
import {
  EEN_VAN,
  FILTERS,
  type Filter,
  isNumberFilter,
  SET_FILTERS,
  type SetFilter,
} from './ground/filters.ts';
import {
  type Condition,
  inOrder,
  MOST_FIRST,
  ONDERWERPEN,
  type Onderwerp,
  ORDES,
  type Orde,
  type Query,
  VORMEN,
  type Vorm,
} from './ground/query.ts';
import { DELEN } from './part-words.ts';
import { periodeFrom, periodeInputs } from './periode-inputs.ts';
import type { Waarde } from './values.ts';

/** A question as a whole, with what each of its parts can be. */
export type Verfijning = {
  readonly query: Query;
  /** The filters of which all values fit on the form, with those values. */
  readonly waarden: ReadonlyMap<SetFilter, readonly Waarde[]>;
  /** What is said of the parts that have no place on the form: those stay as they are. */
  readonly blijft: readonly string[];
};

const VORM_TITLES: Readonly<Record<Vorm, string>> = {
  lijst: 'Een lijst',
  aantal: 'Hoeveel het er zijn',
  wanneer: 'Wanneer het is',
  wie: 'Wie het is',
  stand: 'Hoe het ermee staat',
  deel: 'Welk deel het is',
  samen: 'Hoeveel mensen samen',
  gemiddeld: 'Hoeveel mensen gemiddeld',
};
/** These put no other rows first. */
const ONE_ORDER: readonly Onderwerp[] = [
  ...(['jaaragenda', 'feiten', 'cijfers', 'contacten', 'uitvraag', 'budget', 'gehoord'] as const),
  ...(['verdeling', 'afwezigheid', 'gemeenten', 'instellingen', 'bereik'] as const),
];
const hasOrder = ({ query }: Pick<Verfijning, 'query'>): boolean => !ONE_ORDER.includes(query.over);
const hasPeriode = ({ query }: Verfijning): boolean => isNarrowedBy(query.over, 'periode');

/** How one stands is asked of one; people are counted where they came or heard. */
function isOffered(vorm: Vorm, { over }: Query): boolean {
  return vorm !== 'stand' && (!asksTotal({ vorm }) || isNarrowedBy(over, 'deelnemers'));
}

/** The condition of a filter that its input is about: the others of it stay as they are. */
function conditionOf({ filters }: Query, filter: Filter): Condition | undefined {
  return filters.find((one) => one.filter === filter);
}
function periodeOf({ query }: Pick<Verfijning, 'query'>) {
  return query.filters.find(isPeriode);
}

/** Not by the days and numbers of an opdracht where it is no opdracht that is listed. */
function ordesOf({ over, orde }: Query): readonly Orde['op'][] {
  return ORDES.filter((one) => {
    if (one === orde?.op) return true;
    if (isNumberFilter(one)) return isNarrowedBy(over, one);
    return (one === 'datum') !== (over === 'opdrachten');
  });
}

function ordeTitle(op: Orde['op']): string {
  if (isNumberFilter(op)) return capital(NUMBERS[op]);
  return op === 'datum' ? 'Datum' : `Dag: ${op}`;
}

/** What can be added that has no place on the form: a longer list of values, a number, or a second time the same. */
function moreParts({ query: { over } }: Verfijning): readonly CardChoice<Filter>[] {
  // What is one of several is asked by typing it.
  return FILTERS.filter((one) => one !== EEN_VAN && isNarrowedBy(over, one)).map((value) => ({
    value,
    title: DELEN[value],
  }));
}

function setInput(filter: SetFilter): Input<Verfijning, readonly string[]> {
  return someOf<Verfijning, string>({
    label: DELEN[filter],
    help: 'Eén hiervan is genoeg.',
    style: 'compact',
    choices: ({ waarden }) => (waarden.get(filter) ?? []).map(({ value, title }) => ({ value, title })),
    from({ query }) {
      const one = conditionOf(query, filter);
      return one && isSet(one) ? one.of.join(',') : '';
    },
    when: ({ waarden }) => waarden.has(filter),
    isExtra: true,
  });
}

/** Everything that can be asked, without typing. */
export const refineForm = formAbout<Verfijning>()({
  verb: 'statusvragen.refine',
  // The answer comes where the question stood.
  opensIn: 'chat',
  keys: [],
  isRepeatable: true,
  phrase: PHRASE,
  eyebrow: 'Je vraag',
  titel: 'Verfijn je vraag',
  intro: 'Kies wat je wilt zien. Wat je leeg laat, telt niet mee.',
  lines: ({ blijft }) => (blijft.length === 0 ? [] : [`Dit blijft staan: ${blijft.join(', ')}.`]),
  inputs: {
    gevraagd,
    over: oneOf<Verfijning, Onderwerp>({
      label: 'Waarover',
      help: 'Kies je iets anders? Dan krijg je de delen die daarbij horen.',
      style: 'compact',
      choices: ONDERWERPEN.map((value) => ({ value, title: capital(ANSWERS[value].telt[1]) })),
      leeg: 'Kies waarover je vraag gaat.',
      from: ({ query }) => query.over,
    }),
    vorm: oneOf<Verfijning, Vorm>({
      label: 'Wat wil je weten',
      help: 'Bij ‘hoeveel’ krijg je een getal.',
      style: 'compact',
      choices: ({ query }) =>
        VORMEN.filter((one) => one === query.vorm || isOffered(one, query)).map((value) => ({
          value,
          title: VORM_TITLES[value],
        })),
      leeg: 'Kies wat je wilt weten.',
      from: ({ query }) => query.vorm,
    }),
    ...perSetFilter(setInput),
    niet: someOf<Verfijning, SetFilter>({
      label: 'Juist niet',
      help: 'Van deze delen wil je alles behalve wat je hierboven koos.',
      style: 'compact',
      choices: ({ waarden }) => [...waarden.keys()].map((value) => ({ value, title: DELEN[value] })),
      from: ({ query, waarden }) =>
        [...waarden.keys()].filter((one) => conditionOf(query, one)?.not).join(','),
      isExtra: true,
    }),
    ...periodeInputs<Verfijning>({ kop: 'Wanneer', of: periodeOf, when: hasPeriode, isExtra: true }),
    orde: oneOf<Verfijning, string>({
      kop: 'Volgorde',
      label: 'Op volgorde van',
      help: 'Leeg is de gewone volgorde.',
      style: 'compact',
      choices: ({ query }) => ordesOf(query).map((value) => ({ value, title: ordeTitle(value) })),
      from: ({ query }) => query.orde?.op ?? '',
      when: hasOrder,
      isExtra: true,
    }),
    af: toggle<Verfijning>({
      title: 'De laatste of meeste eerst',
      label: 'Omgekeerd',
      help: 'Anders komt de oudste of minste eerst.',
      from: ({ query }) => String(query.orde?.af ?? false),
      when: hasOrder,
      isExtra: true,
    }),
    hoogstens: number<Verfijning>({
      label: 'Hoogstens zo veel',
      help: 'Leeg krijg je ze allemaal.',
      min: 1,
      max: MOST_FIRST,
      from: ({ query }) => String(query.hoogstens ?? ''),
      when: hasOrder,
      isExtra: true,
    }),
    bij: oneOf<Verfijning, Filter>({
      kop: 'Nog iets',
      label: 'Nog een deel erbij',
      help: 'Je kiest daarna wat het moet zijn.',
      style: 'compact',
      choices: moreParts,
      isExtra: true,
    }),
  },
  submit: 'Toon het antwoord',
  others: ({ query }) => [{ title: 'Terug', verb: 'statusvragen.answer', data: { query } }],
});

/** What was filled in, as far as it was asked. */
export type Verfijnd = { readonly [One in SetFilter]: readonly string[] } & {
  readonly over: Onderwerp | undefined;
  readonly vorm: Vorm | undefined;
  readonly niet: readonly SetFilter[];
  readonly van: string;
  readonly tot: string;
  readonly dag: string | undefined;
  readonly orde: string | undefined;
  readonly af: boolean;
  readonly hoogstens: number | undefined;
};

/** What is asked most; the others come after. */
const FIRST: readonly SetFilter[] = [
  'programma',
  'gemeente',
  'overleg',
  'stand',
  'heeft',
  'soort',
  'laat',
  'bron',
];
const MOST_FILTERS = 8;
/** Of the values on the form together; each stands on it twice. */
const MOST_CHARACTERS = 2200;

/** The filters of which all values fit on the form: what stands in the question first, and then what is asked most. */
export function whatFits(
  query: Query,
  found: ReadonlyMap<SetFilter, readonly Waarde[]>,
): ReadonlyMap<SetFilter, readonly Waarde[]> {
  const standing = [...found.keys()].filter((one) => conditionOf(query, one));
  const fitting = new Map<SetFilter, readonly Waarde[]>();
  let characters = 0;
  for (const filter of new Set([...standing, ...FIRST, ...found.keys()])) {
    const waarden = found.get(filter) ?? [];
    const more = waarden
      .map(({ value, title }) => value.length + title.length + 25)
      .reduce((a, b) => a + b, 0);
    if (more === 0 || characters + more > MOST_CHARACTERS || fitting.size === MOST_FILTERS) continue;
    characters += more;
    fitting.set(filter, waarden);
  }
  return fitting;
}

/** The conditions that the form asks for; what else there is stays. */
export function onForm(query: Query, filters: Iterable<SetFilter>): readonly Condition[] {
  const asked: readonly Filter[] = [...filters, 'periode'];
  return asked.flatMap((one) => conditionOf(query, one) ?? []);
}

/** The question as it was filled in. What has no place on the form stays, as far as the subject has it. */
export function refined({ query, waarden }: Verfijning, ingevuld: Verfijnd): Query {
  const { over = query.over, vorm = query.vorm, hoogstens, niet } = ingevuld;
  const isAsked = hasOrder({ query });
  const asked = onForm(query, waarden.keys());
  const sets = [...waarden.keys()].flatMap((filter): readonly Condition[] => {
    const of = [...ingevuld[filter]];
    return of.length === 0 ? [] : [{ filter, of, ...(niet.includes(filter) ? { not: true } : {}) }];
  });
  const days = periodeFrom(ingevuld, periodeOf({ query })?.not);
  const chosen = [...sets, ...(days ? [days] : [])];
  const stood = query.filters.flatMap((one) =>
    asked.includes(one) ? (chosen.find(({ filter }) => filter === one.filter) ?? []) : one,
  );
  const filters = [...stood, ...chosen.filter((one) => !stood.includes(one))];
  const { per, wie, telt } = query;
  return {
    over,
    vorm,
    ...(wie === undefined ? {} : { wie }),
    ...(per === undefined ? {} : { per }),
    ...(telt === undefined ? {} : { telt }),
    ...(isAsked ? ordeFrom(query, ingevuld) : orderOf(query)),
    ...(isAsked && hoogstens !== undefined ? { hoogstens } : {}),
    filters: inOrder(filters.filter(({ filter }) => isNarrowedBy(over, filter))),
  };
}

/** Of what is listed in one order nothing is asked of that: it stays. */
function orderOf({ orde, hoogstens }: Query): Pick<Query, 'orde' | 'hoogstens'> {
  return { ...(orde === undefined ? {} : { orde }), ...(hoogstens === undefined ? {} : { hoogstens }) };
}

function ordeFrom(query: Query, { orde, af }: Verfijnd): Pick<Query, 'orde'> {
  const op = ordesOf(query).find((one) => one === orde);
  return op === undefined ? {} : { orde: { op, ...(af ? { af } : {}) } };
}

/** Something for every filter that is a set of values. */
function perSetFilter<Made>(of: (filter: SetFilter) => Made): Readonly<Record<SetFilter, Made>> {
  const made: Partial<Record<SetFilter, Made>> = {};
  for (const filter of SET_FILTERS) made[filter] = of(filter);
  if (!isWhole(made)) throw new Error('a filter was passed over');
  return made;
}

function isWhole<Made>(made: Partial<Record<SetFilter, Made>>): made is Record<SetFilter, Made> {
  return SET_FILTERS.every((filter) => filter in made);
}
