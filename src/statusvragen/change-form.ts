import { oneOf, someOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { hidden, number, toggle } from '../forms/input.ts';
import { NUMBERS } from './antwoorden/number-words.ts';
import { COMPARED } from './antwoorden/query-words.ts';
import { isEither, isNumber, isPeriode, isSet } from './ground/conditions.ts';
import { type Filter, isNumberFilter, isSetFilter } from './ground/filters.ts';
import {
  type Condition,
  type EitherCondition,
  inOrder,
  MAX_NUMBER,
  type NumberCondition,
  type Query,
} from './ground/query.ts';
import { DELEN } from './part-words.ts';
import { periodeFrom, periodeInputs } from './periode-inputs.ts';
import type { Waarde } from './values.ts';

/** One part of a question, and what it can become. */
export type Wijziging = {
  readonly query: Query;
  /** Which of the conditions; absent: a new one. */
  readonly deel: number | undefined;
  readonly filter: Filter;
  readonly waarden: readonly Waarde[];
};

export const PHRASE = 'welke opdrachten zijn er?';
const MAX_QUERY = 8000;
/** More of them stand in a list that folds out. */
const MOST_IN_SIGHT = 8;

const OPS: readonly NumberCondition['op'][] = ['>', '>=', '<', '<='];

/** The query travels along as it is: the form is about nothing else. */
export const gevraagd = hidden<{ readonly query: Query }>(({ query }) => JSON.stringify(query), MAX_QUERY);

const standing = ({ query, deel }: Wijziging): Condition | undefined =>
  deel === undefined ? undefined : query.filters[deel];
const setOf = (about: Wijziging) => {
  const one = standing(about);
  return one && isSet(one) ? one : undefined;
};
const periodeOf = (about: Wijziging) => {
  const one = standing(about);
  return one && isPeriode(one) ? one : undefined;
};
const numberOf = (about: Wijziging) => {
  const one = standing(about);
  return one && isNumber(one) ? one : undefined;
};
const eitherOf = (about: Wijziging) => {
  const one = standing(about);
  return one && isEither(one) ? one : undefined;
};
const asksNumber = ({ filter }: Wijziging) => isNumberFilter(filter);
const asksPeriode = ({ filter }: Wijziging) => filter === 'periode';

/** One condition of a question, with the values that it can have. */
export const changeForm = formAbout<Wijziging>()({
  verb: 'statusvragen.change',
  // The answer comes where the question stood.
  opensIn: 'chat',
  keys: ['deel'],
  isRepeatable: true,
  phrase: PHRASE,
  eyebrow: 'Je vraag',
  titel: ({ filter }) => DELEN[filter],
  inputs: {
    gevraagd,
    waarden: someOf<Wijziging, string>({
      label: 'Kies er een of meer',
      help: 'Staat het er niet bij? Typ je vraag dan opnieuw, met die naam erin.',
      style: ({ waarden }) => (waarden.length > MOST_IN_SIGHT ? 'compact' : 'expanded'),
      choices: ({ waarden }) => waarden.map(({ value, title }) => ({ value, title })),
      from: (about) => (setOf(about)?.of ?? eitherOf(about)?.een.map((_, nth) => `${nth}`) ?? []).join(','),
      when: (about) => !asksNumber(about) && !asksPeriode(about),
    }),
    vergelijk: oneOf<Wijziging, NumberCondition['op']>({
      label: 'Vergelijk',
      help: 'Kies hoe je vergelijkt.',
      choices: OPS.map((value) => ({ value, title: COMPARED[value] })),
      from: (about) => numberOf(about)?.op ?? '>=',
      when: asksNumber,
    }),
    getal: number<Wijziging>({
      label: 'Met dit getal',
      help: 'Leeg telt dit deel niet mee.',
      max: MAX_NUMBER,
      from: (about) => {
        const getal = numberOf(about)?.getal;
        return typeof getal === 'number' ? String(getal) : '';
      },
      when: asksNumber,
    }),
    ander: oneOf<Wijziging, string>({
      label: 'Of met een ander aantal',
      help: 'Het aantal van dezelfde opdracht. Een getal hierboven gaat voor.',
      style: 'compact',
      choices: ({ filter }) =>
        Object.entries(NUMBERS)
          .filter(([one]) => one !== filter)
          .map(([value, title]) => ({ value, title })),
      from: (about) => {
        const getal = numberOf(about)?.getal;
        return typeof getal === 'string' ? getal : '';
      },
      when: asksNumber,
      isExtra: true,
    }),
    ...periodeInputs<Wijziging>({ of: periodeOf, when: asksPeriode }),
    niet: toggle<Wijziging>({
      title: 'Juist niet: alles behalve dit',
      label: 'Omkeren',
      help: 'Wat je hierboven koos, valt dan weg.',
      from: (about) => String(standing(about)?.not ?? false),
      when: (about) => eitherOf(about) === undefined,
    }),
  },
  submit: ({ deel }) => [
    { title: 'Toon het antwoord' },
    ...(deel === undefined ? [] : [{ title: 'Haal dit deel weg', next: 'weg' }]),
  ],
  others: ({ query }) => [{ title: 'Terug', verb: 'statusvragen.answer', data: { query } }],
});

/** What was filled in. */
export type Ingevuld = {
  readonly waarden: readonly string[];
  readonly vergelijk: NumberCondition['op'] | undefined;
  readonly getal: number | undefined;
  readonly ander: string | undefined;
  readonly van: string;
  readonly tot: string;
  readonly dag: string | undefined;
  readonly niet: boolean;
};

/** The question with this condition as it was filled in, and otherwise the same; nothing chosen: without it. */
export function changed({ query, deel, filter }: Wijziging, ingevuld: Ingevuld | undefined): Query {
  const stood = deel === undefined ? undefined : query.filters[deel];
  const instead =
    stood && isEither(stood)
      ? waysLeft(stood, ingevuld?.waarden ?? [])
      : [ingevuld && conditionFrom(filter, ingevuld)].flatMap((one) => one ?? []);
  const filters = query.filters.toSpliced(deel ?? query.filters.length, 1, ...instead);
  return { ...query, filters: inOrder(filters) };
}

/** The ways that stay; of one way its conditions hold. */
function waysLeft({ filter, een }: EitherCondition, kept: readonly string[]): readonly Condition[] {
  const ways = een.filter((_, nth) => kept.includes(`${nth}`));
  return ways.length > 1 ? [{ filter, een: ways }] : ways.flat();
}

function conditionFrom(filter: Filter, ingevuld: Ingevuld): Condition | undefined {
  const { waarden, vergelijk = '>=', getal, ander, niet, ...days } = ingevuld;
  const not = niet ? { not: true as const } : {};
  if (filter === 'periode') return periodeFrom(days, not.not);
  if (isNumberFilter(filter)) {
    const other = ander !== undefined && isNumberFilter(ander) ? ander : undefined;
    const met = getal ?? other;
    return met === undefined ? undefined : { filter, op: vergelijk, getal: met, ...not };
  }
  return waarden.length === 0 || !isSetFilter(filter) ? undefined : { filter, of: [...waarden], ...not };
}
