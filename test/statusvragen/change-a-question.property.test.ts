import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askedInputs } from '../../src/forms/form.ts';
import { isNarrowedBy } from '../../src/statusvragen/antwoorden/answers.ts';
import { changed, changeForm, type Ingevuld } from '../../src/statusvragen/change-form.ts';
import { isEither, isNumber, isPeriode } from '../../src/statusvragen/ground/conditions.ts';
import { isSetFilter, SET_FILTERS } from '../../src/statusvragen/ground/filters.ts';
import { type Condition, inOrder, type Query } from '../../src/statusvragen/ground/query.ts';
import { refined, refineForm, type Verfijnd } from '../../src/statusvragen/refine-form.ts';
import { queries, valuesOf } from './query-arbitrary.ts';

/** Any answer is two presses from any other: what is changed is what was chosen, and nothing else. */

const waardenOf = (values: readonly string[]) => values.map((value) => ({ value, title: value }));

/** Another condition of the same filter, and what is filled in for it. */
function another(condition: Condition): { others: readonly Condition[]; typed: Record<string, string> } {
  // One way is left: its conditions hold.
  if (isEither(condition)) return { others: condition.een[1] ?? [], typed: { waarden: '1' } };
  const { not } = condition;
  if (isPeriode(condition)) {
    const { dag } = condition;
    const other = {
      filter: condition.filter,
      van: '2026-05-01',
      ...(dag ? { dag } : {}),
      ...(not ? { not } : {}),
    };
    return { others: [other], typed: { van: '2026-05-01', tot: '' } };
  }
  if (isNumber(condition))
    return {
      others: [{ filter: condition.filter, op: '<', getal: 7 }],
      typed: { vergelijk: '<', getal: '7' },
    };
  const of = [...valuesOf(condition.filter)].slice(0, condition.of.length > 1 ? 1 : 2);
  return {
    others: [{ filter: condition.filter, of, ...(not ? {} : { not: true }) }],
    typed: { waarden: of.join(','), niet: String(!not) },
  };
}

/** What a form hands on when it is sent as it stands, but for these inputs. */
function filledIn(
  form: typeof changeForm | typeof refineForm,
  about: never,
  typed: Record<string, string> = {},
) {
  const inputs = askedInputs(form as typeof changeForm, about);
  const none = Object.entries(form.inputs).map(([id, input]) => [id, input.none]);
  const read = inputs.map(([id, input]) => {
    const reading = input.read(typed[id] ?? input.from?.(about) ?? '', about);
    if ('problem' in reading) throw new Error(`${id}: ${reading.problem}`);
    return [id, reading.value];
  });
  return Object.fromEntries([...none, ...read]) as never;
}

function aboutPart(query: Query, deel: number) {
  const condition = query.filters[deel] as Condition;
  const { filter } = condition;
  const ways = isEither(condition) ? condition.een.map((_, nth) => `${nth}`) : [];
  return { query, deel, filter, waarden: waardenOf(isSetFilter(filter) ? valuesOf(filter) : ways) };
}

test('each condition of a question can be kept, denied, changed and taken away, and nothing else changes', () => {
  fc.assert(
    fc.property(queries, (query) => {
      for (const [deel, condition] of query.filters.entries()) {
        const about = aboutPart(query, deel);
        const become = (typed?: Record<string, string>): Query =>
          changed(about, filledIn(changeForm, about as never, typed) as Ingevuld);

        expect(become()).toEqual(query);
        expect(changed(about, undefined)).toEqual({ ...query, filters: query.filters.toSpliced(deel, 1) });
        const { others, typed } = another(condition);
        expect(become(typed)).toEqual({
          ...query,
          filters: inOrder(query.filters.toSpliced(deel, 1, ...others)),
        });
      }
    }),
    { numRuns: 150 },
  );
});

test('a form filled with a question, and sent as it stands, is that question', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const about = refineAbout(query);
      expect(refined(about, filledIn(refineForm, about as never) as Verfijnd)).toEqual(query);
    }),
    { numRuns: 150 },
  );
});

test('a form of an empty question makes every question with one condition of each kind', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const wanted = query.filters.filter(
        ({ filter }, index) =>
          (isSetFilter(filter) || filter === 'periode') &&
          query.filters.findIndex((one) => one.filter === filter) === index,
      );
      const about = refineAbout({ over: query.over, vorm: 'lijst', filters: [] });
      const typed: Record<string, string> = { vorm: query.vorm === 'stand' ? 'lijst' : query.vorm };
      for (const one of wanted) {
        if ('of' in one) typed[one.filter] = one.of.join(',');
        else if (isPeriode(one)) Object.assign(typed, { van: one.van ?? '', tot: one.tot ?? '' });
      }
      typed.niet = wanted.flatMap((one) => ('of' in one && one.not ? one.filter : [])).join(',');
      const made = refined(about, filledIn(refineForm, about as never, typed) as Verfijnd);

      expect(made.filters.filter(({ filter }) => filter !== 'periode')).toEqual(
        wanted.filter(({ filter }) => filter !== 'periode'),
      );
      expect(made.filters.some(({ filter }) => filter === 'periode')).toBe(
        wanted.some(({ filter }) => filter === 'periode'),
      );
    }),
    { numRuns: 150 },
  );
});

function refineAbout(query: Query) {
  const filters = SET_FILTERS.filter((one) => isNarrowedBy(query.over, one));
  return { query, waarden: new Map(filters.map((one) => [one, waardenOf(valuesOf(one))])), blijft: [] };
}
