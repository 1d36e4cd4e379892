import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import * as z from 'zod/v4';
import type { OrderedPage, Selection } from '../ports.ts';

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

/** Up to so many rows are sorted after they were found; more are found by walking the order itself. */
const SORTED_AT_ONCE = 2000;

const countSchema = z.object({ total: z.number() });
const idSchema = z.object({ id: z.string() });
const valueSchema = z.object({ value: z.string() });
const groupSchema = z.object({ value: z.string(), total: z.number() });

type Sql = { readonly text: string; readonly values: readonly SQLInputValue[] };

/**
 * The rarest condition leads and the others are looked up for each of its models, so that a question costs what its
 * rarest condition costs. When many models fit, a page is read by walking the order until it is full.
 */
export function createSelecting(connection: DatabaseSync): Selecting {
  const statements = new Map<string, StatementSync>();
  const statement = (text: string): StatementSync => {
    const known = statements.get(text) ?? connection.prepare(text);
    statements.set(text, known);
    return known;
  };
  const countOf = ({ text, values }: Sql): number => countSchema.parse(statement(text).get(...values)).total;

  const countOne = (kind: string, { key, anyOf }: Selection[number]): number =>
    countOf({
      text: `SELECT COUNT(*) AS total FROM read_model_key WHERE kind = ? AND name = ? AND value IN (${marks(anyOf)})`,
      values: [kind, key, ...anyOf],
    });
  const rarestFirst = (kind: string, where: Selection): Selection => {
    if (where.length < 2) return where;
    return where
      .map((condition) => ({ condition, total: countOne(kind, condition) }))
      .sort((a, b) => a.total - b.total)
      .map(({ condition }) => condition);
  };
  const countAll = (kind: string, where: Selection): number => {
    const [first, ...others] = where;
    if (!first) {
      return countOf({
        text: 'SELECT COUNT(*) AS total FROM read_model WHERE kind = ?',
        values: [kind],
      });
    }
    const rest = alsoHas('k', others);
    return countOf({
      text: `SELECT COUNT(DISTINCT k.id) AS total FROM read_model_key k
        WHERE k.kind = ? AND k.name = ? AND k.value IN (${marks(first.anyOf)})${rest.text}`,
      values: [kind, first.key, ...first.anyOf, ...rest.values],
    });
  };

  /** The ids of all models that fit, when they are few enough to sort; undefined when there are more. */
  const fewIds = (kind: string, [first, ...others]: Selection): readonly string[] | undefined => {
    if (!first) return undefined;
    const rest = alsoHas('k', others);
    const rows = statement(
      `SELECT DISTINCT k.id AS id FROM read_model_key k
        WHERE k.kind = ? AND k.name = ? AND k.value IN (${marks(first.anyOf)})${rest.text} LIMIT ?`,
    ).all(kind, first.key, ...first.anyOf, ...rest.values, SORTED_AT_ONCE + 1);
    return rows.length > SORTED_AT_ONCE ? undefined : rows.map((row) => idSchema.parse(row).id);
  };

  return {
    count: (kind, where) => countAll(kind, rarestFirst(kind, where)),

    countBy(kind, where, key, values) {
      const [first, ...others] = rarestFirst(kind, where);
      const rest = alsoHas('k', others);
      const rows = first
        ? statement(
            `SELECT v.value AS value, COUNT(DISTINCT v.id) AS total FROM read_model_key k
              CROSS JOIN read_model_key v ON v.kind = k.kind AND v.id = k.id AND v.name = ?
              WHERE k.kind = ? AND k.name = ? AND k.value IN (${marks(first.anyOf)})${rest.text}
                AND v.value IN (${marks(values)}) GROUP BY v.value`,
          ).all(key, kind, first.key, ...first.anyOf, ...rest.values, ...values)
        : statement(
            `SELECT value, COUNT(*) AS total FROM read_model_key
              WHERE kind = ? AND name = ? AND value IN (${marks(values)}) GROUP BY value`,
          ).all(kind, key, ...values);
      return new Map(
        rows.map((row) => {
          const { value, total } = groupSchema.parse(row);
          return [value, total] as const;
        }),
      );
    },

    values(kind, key) {
      // From each value on to the next one: costs what there are values, not what there are models.
      const rows = statement(`
        WITH RECURSIVE found (value) AS (
          SELECT MIN(value) FROM read_model_key WHERE kind = ?1 AND name = ?2
          UNION ALL
          SELECT (SELECT MIN(value) FROM read_model_key WHERE kind = ?1 AND name = ?2 AND value > found.value)
          FROM found WHERE found.value IS NOT NULL
        ) SELECT value FROM found WHERE value IS NOT NULL`).all(kind, key);
      return rows.map((row) => valueSchema.parse(row).value);
    },

    select(kind, where, { by, limit, after }) {
      const conditions = rarestFirst(kind, where);
      const behind: Sql = after
        ? { text: ' AND (o.value, o.id) > (?, ?)', values: [after.value, after.id] }
        : { text: '', values: [] };
      const few = fewIds(kind, conditions);
      if (few) {
        const rows = statement(
          `SELECT m.* FROM (
              SELECT o.kind, o.id, o.value FROM json_each(?) f
              CROSS JOIN read_model_key o ON o.kind = ? AND o.id = f.value AND o.name = ?
              WHERE 1 = 1${behind.text}${FIRST_VALUE} ORDER BY o.value, o.id LIMIT ?
            ) p CROSS JOIN read_model m ON m.kind = p.kind AND m.id = p.id ORDER BY p.value, p.id`,
        ).all(JSON.stringify(few), kind, by, ...behind.values, limit);
        return { total: few.length, rows };
      }
      const rest = alsoHas('o', conditions);
      const rows = statement(
        `SELECT m.* FROM read_model_key o JOIN read_model m ON m.kind = o.kind AND m.id = o.id
          WHERE o.kind = ? AND o.name = ?${behind.text}${FIRST_VALUE}${rest.text}
          ORDER BY o.value, o.id LIMIT ?`,
      ).all(kind, by, ...behind.values, ...rest.values, limit);
      return { total: countAll(kind, conditions), rows };
    },
  };
}

/** Each model has one place in an order: that of the first of its values. */
const FIRST_VALUE = `
  AND NOT EXISTS (SELECT 1 FROM read_model_key l
    WHERE l.kind = o.kind AND l.id = o.id AND l.name = o.name AND l.value < o.value)`;

/** '?, ?, ?' */
function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** That the model of this row meets these conditions too. */
function alsoHas(row: 'k' | 'o', where: Selection): Sql {
  const texts = where.map(
    ({ anyOf }, index) => `
      AND EXISTS (SELECT 1 FROM read_model_key c${index} WHERE c${index}.kind = ${row}.kind
        AND c${index}.name = ? AND c${index}.value IN (${marks(anyOf)}) AND c${index}.id = ${row}.id)`,
  );
  return { text: texts.join(''), values: where.flatMap(({ key, anyOf }) => [key, ...anyOf]) };
}
