import type { SQLInputValue } from 'node:sqlite';
import * as z from 'zod/v4';
import type { OrderedPage, Selection } from '../ports.ts';
import type { Connection, Statement } from './connection.ts';
import { NO_TERM, type Terms } from './sqlite-terms.ts';

/** Questions with several conditions, answered from the index of keys. */
export interface Selecting {
  select(kind: string, where: Selection, page: OrderedPage): { total: number; rows: readonly unknown[] };
  count(kind: string, where: Selection): number;
  countBy(
    kind: string,
    where: Selection,
    key: string,
    values: readonly string[],
  ): ReadonlyMap<string, number>;
  values(kind: string, key: string): readonly string[];
}

/** Up to so many models are sorted after they were found; more are found by walking the order itself. */
const SORTED_AT_ONCE = 1000;

const countSchema = z.object({ total: z.number() });
const idSchema = z.object({ id: z.string() });
const valueSchema = z.object({ value: z.string() });
const groupSchema = z.object({ term: z.number(), total: z.number() });

/** The terms of one condition: a model that has any of them meets it. */
type Condition = readonly number[];
type Sql = { readonly text: string; readonly values: readonly SQLInputValue[] };

/**
 * The rarest condition leads and the others are looked up for each of its models, so that a question costs what its
 * rarest condition costs. When many models fit, a page is read by walking the order until it is full.
 */
export function createSelecting(connection: Connection, terms: Terms): Selecting {
  const statements = new Map<string, Statement>();
  const statement = (text: string): Statement => {
    const known = statements.get(text) ?? connection.prepare(text);
    statements.set(text, known);
    return known;
  };
  const countOf = ({ text, values }: Sql): number => countSchema.parse(statement(text).get(...values)).total;

  const rarestFirst = (kind: string, where: Selection): readonly Condition[] => {
    const conditions = where.map(({ key, anyOf }) => {
      const found = anyOf.flatMap((value) => terms.find(kind, key, value) ?? []);
      return found.length === 0 ? [NO_TERM] : found;
    });
    if (conditions.length < 2) return conditions;
    return conditions
      .map((condition) => ({
        condition,
        total: countOf({
          text: `SELECT COUNT(*) AS total FROM posting WHERE term IN (${marks(condition)})`,
          values: condition,
        }),
      }))
      .sort((a, b) => a.total - b.total)
      .map(({ condition }) => condition);
  };

  const countAll = (kind: string, [first, ...others]: readonly Condition[]): number => {
    if (!first) {
      return countOf({
        text: 'SELECT COUNT(*) AS total FROM read_model WHERE kind = ?',
        values: [kind],
      });
    }
    const rest = alsoHas(others);
    return countOf({
      text: `SELECT COUNT(${idOnce(first)}) AS total FROM posting p WHERE p.term IN (${marks(first)})${rest.text}`,
      values: [...first, ...rest.values],
    });
  };

  /** The ids of all models that fit, when they are few enough to sort; undefined when there are more. */
  const fewIds = ([first, ...others]: readonly Condition[]): readonly string[] | undefined => {
    if (!first) return undefined;
    const rest = alsoHas(others);
    const rows = statement(
      `SELECT ${idOnce(first)} AS id FROM posting p WHERE p.term IN (${marks(first)})${rest.text} LIMIT ?`,
    ).all(...first, ...rest.values, SORTED_AT_ONCE + 1);
    return rows.length > SORTED_AT_ONCE ? undefined : rows.map((row) => idSchema.parse(row).id);
  };

  return {
    count: (kind, where) => countAll(kind, rarestFirst(kind, where)),

    countBy(kind, where, key, values) {
      const byTerm = new Map(
        values.flatMap((value) => {
          const term = terms.find(kind, key, value);
          return term === undefined ? [] : [[term, value] as const];
        }),
      );
      const asked = [...byTerm.keys()];
      const [first, ...others] = rarestFirst(kind, where);
      const rest = alsoHas(others);
      const rows = first
        ? statement(
            `SELECT v.term AS term, COUNT(DISTINCT v.id) AS total FROM posting p
              CROSS JOIN posting v ON v.term IN (${marks(asked)}) AND v.id = p.id
              WHERE p.term IN (${marks(first)})${rest.text} GROUP BY v.term`,
          ).all(...asked, ...first, ...rest.values)
        : statement(
            `SELECT term, COUNT(*) AS total FROM posting WHERE term IN (${marks(asked)}) GROUP BY term`,
          ).all(...asked);
      return new Map(
        rows.map((row) => {
          const { term, total } = groupSchema.parse(row);
          return [byTerm.get(term) ?? '', total] as const;
        }),
      );
    },

    values(kind, key) {
      const rows = statement(
        `SELECT t.value AS value FROM term t WHERE t.kind = ? AND t.name = ?
          AND EXISTS (SELECT 1 FROM posting p WHERE p.term = t.number) ORDER BY t.value`,
      ).all(kind, key);
      return rows.map((row) => valueSchema.parse(row).value);
    },

    select(kind, where, { by, limit, after = { value: '', id: '' } }) {
      const conditions = rarestFirst(kind, where);
      const few = fewIds(conditions);
      if (few) {
        const rows = statement(
          `SELECT m.* FROM (
              SELECT o.kind, o.id,
                COALESCE(json_extract(CASE WHEN json_valid(o.keys) THEN o.keys END, ?), '') AS place
              FROM json_each(?) f
              CROSS JOIN read_model o ON o.kind = ? AND o.id = f.value
              WHERE (place, o.id) > (?, ?) ORDER BY place, o.id LIMIT ?
            ) p CROSS JOIN read_model m ON m.kind = p.kind AND m.id = p.id ORDER BY p.place, p.id`,
        ).all(`$.${by}[0]`, JSON.stringify(few), kind, after.value, after.id, limit);
        return { total: few.length, rows };
      }
      const rest = alsoHas(conditions);
      const rows = statement(
        `SELECT m.* FROM term t CROSS JOIN posting p ON p.term = t.number
          CROSS JOIN read_model m ON m.kind = t.kind AND m.id = p.id
          WHERE t.kind = ? AND t.name = ? AND t.value >= ? AND (t.value, p.id) > (?, ?)${rest.text}
          ORDER BY t.value, p.id LIMIT ?`,
      ).all(kind, by, after.value, after.value, after.id, ...rest.values, limit);
      return { total: countAll(kind, conditions), rows };
    },
  };
}

/** '?, ?, ?' */
function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** A model may have several terms of one condition, and counts once. */
function idOnce(condition: Condition): string {
  return condition.length === 1 ? 'p.id' : 'DISTINCT p.id';
}

/** That the model of this posting meets these conditions too. */
function alsoHas(conditions: readonly Condition[]): Sql {
  const texts = conditions.map(
    (condition, index) =>
      ` AND EXISTS (SELECT 1 FROM posting c${index} WHERE c${index}.term IN (${marks(condition)}) AND c${index}.id = p.id)`,
  );
  return { text: texts.join(''), values: conditions.flat() };
}
