import type { SQLInputValue } from 'node:sqlite';
import * as z from 'zod/v4';
import { setNewest } from '../../shared/bounded.ts';
import type { OrderedPage, ReadModels, Selection } from '../ports.ts';
import type { Connection, Statement } from './connection.ts';
import { MODEL_COLUMNS, type ParseModel, totalSchema } from './rows.ts';
import { NO_TERM, type Terms } from './sqlite-terms.ts';

/** Up to so many models are sorted after they were found; more are found by walking the order itself. */
const SORTED_AT_ONCE = 1000;

/** Before the first page. */
const START = { value: '', id: '' };

const idSchema = z.object({ id: z.string() });
const valueSchema = z.object({ value: z.string() });
const groupSchema = z.object({ term: z.number(), total: z.number() });

/** The terms of one condition: a model that has any of them meets it. */
type Condition = readonly number[];
/** What a model must have, the rarest first, and the terms of which it may have none. */
type Conditions = { readonly all: readonly Condition[]; readonly none: Condition };
/** A piece of a question, with what stands at its question marks. */
type Sql = { readonly text: string; readonly values: readonly number[] };
/** The rows that answer a question. */
type Ask = (text: string, values: readonly SQLInputValue[]) => readonly unknown[];

/**
 * Questions with several conditions, answered from the index of keys. The rarest condition leads and the others are looked
 * up for each of its models, so that a question costs what its rarest condition costs. When many models fit, a page is
 * read by walking the order until it is full.
 */
export function createSelections(
  connection: Connection,
  terms: Terms,
  parseModel: ParseModel,
): Pick<ReadModels, 'select' | 'count' | 'countBy' | 'values'> {
  const ask = createAsk(connection);
  const countOf = (text: string, values: readonly SQLInputValue[]): number =>
    totalSchema.parse(ask(text, values)[0]).total;

  const rarestFirst = (kind: string, where: Selection): Conditions => {
    const termsOf = (key: string, values: readonly string[]): readonly number[] =>
      values.flatMap((value) => terms.find(kind, key, value) ?? []);
    const none = where.flatMap((one) => ('noneOf' in one ? termsOf(one.key, one.noneOf) : []));
    const all = where.flatMap((one) => {
      if ('noneOf' in one) return [];
      const found = termsOf(one.key, one.anyOf);
      return [found.length === 0 ? [NO_TERM] : found];
    });
    if (all.length < 2) return { all, none };
    const totalOf = (condition: Condition): number =>
      countOf(`SELECT COUNT(*) AS total FROM posting WHERE term IN (${marks(condition)})`, condition);
    const byTotal = all
      .map((condition) => ({ condition, total: totalOf(condition) }))
      .sort((a, b) => a.total - b.total)
      .map(({ condition }) => condition);
    return { all: byTotal, none };
  };

  const countAll = (kind: string, { all: [first, ...others], none }: Conditions): number => {
    if (!first) {
      const all = countOf('SELECT COUNT(*) AS total FROM read_model WHERE kind = ?', [kind]);
      if (none.length === 0) return all;
      // Counting those that have it costs less than looking at each that has not.
      return (
        all - countOf(`SELECT COUNT(DISTINCT id) AS total FROM posting WHERE term IN (${marks(none)})`, none)
      );
    }
    const has = hasAll(first, { all: others, none });
    return countOf(`SELECT COUNT(${idOnce(first)}) AS total FROM posting p WHERE ${has.text}`, has.values);
  };

  return {
    count: async (kind, where) => countAll(kind, rarestFirst(kind, where)),

    async countBy(kind, where, key, values) {
      const byTerm = new Map(
        values.flatMap((value) => {
          const term = terms.find(kind, key, value);
          return term === undefined ? [] : [[term, value] as const];
        }),
      );
      const asked = [...byTerm.keys()];
      const { all, none } = rarestFirst(kind, where);
      const [first, ...others] = all;
      const has = first && hasAll(first, { all: others, none });
      const lacks = hasNone(none);
      const rows = has
        ? ask(
            `SELECT v.term AS term, COUNT(DISTINCT v.id) AS total FROM posting p
              CROSS JOIN posting v ON v.term IN (${marks(asked)}) AND v.id = p.id
              WHERE ${has.text} GROUP BY v.term`,
            [...asked, ...has.values],
          )
        : ask(
            `SELECT p.term AS term, COUNT(*) AS total FROM posting p
              WHERE p.term IN (${marks(asked)})${lacks.text} GROUP BY p.term`,
            [...asked, ...lacks.values],
          );
      return new Map(
        rows.map((row) => {
          const { term, total } = groupSchema.parse(row);
          return [byTerm.get(term) ?? '', total] as const;
        }),
      );
    },

    async values(kind, keys) {
      const valuesOf = (key: string): readonly string[] =>
        ask(
          `SELECT t.value AS value FROM term t WHERE t.kind = ? AND t.name = ?
            AND EXISTS (SELECT 1 FROM posting p WHERE p.term = t.number) ORDER BY t.value`,
          [kind, key],
        ).map((row) => valueSchema.parse(row).value);
      return new Map(keys.map((key) => [key, valuesOf(key)]));
    },

    async select(kind, where, page) {
      const conditions = rarestFirst(kind, where);
      const few = fewIds(ask, conditions);
      const rows = few ? sortedPage(ask, kind, few, page) : walkedPage(ask, kind, conditions, page);
      return { total: few?.length ?? countAll(kind, conditions), models: rows.map(parseModel) };
    },
  };
}

/** Each form of a question is a statement of its own, of some kilobytes: those that were asked last are kept. */
const MOST_STATEMENTS = 100;

/** What a question became in SQLite is kept for the next time. */
function createAsk(connection: Connection): Ask {
  const statements = new Map<string, Statement>();
  return (text, values) => {
    const statement = statements.get(text) ?? connection.prepare(text);
    setNewest(statements, text, statement, MOST_STATEMENTS);
    return statement.all(...values);
  };
}

/** The ids of all models that fit, when they are few enough to sort; undefined when there are more. */
function fewIds(ask: Ask, { all: [first, ...others], none }: Conditions): readonly string[] | undefined {
  if (!first) return undefined;
  const has = hasAll(first, { all: others, none });
  const rows = ask(`SELECT ${idOnce(first)} AS id FROM posting p WHERE ${has.text} LIMIT ?`, [
    ...has.values,
    SORTED_AT_ONCE + 1,
  ]);
  return rows.length > SORTED_AT_ONCE ? undefined : rows.map((row) => idSchema.parse(row).id);
}

/** A page of the models with these ids. */
function sortedPage(
  ask: Ask,
  kind: string,
  ids: readonly string[],
  { by, limit, after = START }: OrderedPage,
): readonly unknown[] {
  return ask(
    `SELECT ${MODEL_COLUMNS} FROM (
        SELECT o.kind, o.id,
          COALESCE(json_extract(CASE WHEN json_valid(o.keys) THEN o.keys END, ?), '') AS place
        FROM json_each(?) f
        CROSS JOIN read_model o ON o.kind = ? AND o.id = f.value
        WHERE (place, o.id) > (?, ?) ORDER BY place, o.id LIMIT ?
      ) p CROSS JOIN read_model m ON m.kind = p.kind AND m.id = p.id ORDER BY p.place, p.id`,
    [`$.${by}[0]`, JSON.stringify(ids), kind, after.value, after.id, limit],
  );
}

/** A page of the models that meet these conditions, met on the way along the order. */
function walkedPage(
  ask: Ask,
  kind: string,
  conditions: Conditions,
  { by, limit, after = START }: OrderedPage,
): readonly unknown[] {
  const also = alsoHas(conditions);
  return ask(
    `SELECT ${MODEL_COLUMNS} FROM term t CROSS JOIN posting p ON p.term = t.number
      CROSS JOIN read_model m ON m.kind = t.kind AND m.id = p.id
      WHERE t.kind = ? AND t.name = ? AND t.value >= ? AND (t.value, p.id) > (?, ?)${also.text}
      ORDER BY t.value, p.id LIMIT ?`,
    [kind, by, after.value, after.value, after.id, ...also.values, limit],
  );
}

/** '?, ?, ?' */
function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** A model may have several terms of one condition, and counts once. */
function idOnce(condition: Condition): string {
  return condition.length === 1 ? 'p.id' : 'DISTINCT p.id';
}

/** That this posting is one of the first condition, and its model meets the others. */
function hasAll(first: Condition, others: Conditions): Sql {
  const also = alsoHas(others);
  return { text: `p.term IN (${marks(first)})${also.text}`, values: [...first, ...also.values] };
}

/** That the model of this posting meets these conditions too. */
function alsoHas({ all, none }: Conditions): Sql {
  const texts = all.map(
    (condition, index) =>
      ` AND EXISTS (SELECT 1 FROM posting c${index} WHERE c${index}.term IN (${marks(condition)}) AND c${index}.id = p.id)`,
  );
  const lacks = hasNone(none);
  return { text: texts.join('') + lacks.text, values: [...all.flat(), ...lacks.values] };
}

/** That the model of this id has none of these terms. */
function hasNone(none: Condition): Sql {
  if (none.length === 0) return { text: '', values: [] };
  const text = ` AND NOT EXISTS (SELECT 1 FROM posting n WHERE n.term IN (${marks(none)}) AND n.id = p.id)`;
  return { text, values: none };
}
