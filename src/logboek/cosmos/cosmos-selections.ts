import * as z from 'zod/v4';
import type { ReadModels, Selection } from '../ports.ts';
import type { DocumentContainer, Question } from './document-container.ts';
import { documentId } from './document-id.ts';
import { FOUND, modelId, PARTITION, parseFound, placeOf } from './read-model-document.ts';

const NO_LIMIT = Number.MAX_SAFE_INTEGER;
/** Each value that is counted is a question of its own: of more it costs less to read which of them each model has. */
const MOST_COUNTED = 3;

/** The questions with several conditions, by counting and by page. */
export function createSelections(
  container: DocumentContainer,
): Pick<ReadModels, 'select' | 'count' | 'countBy' | 'values'> {
  /** Cosmos may count in parts, one a page. */
  const count = async (question: Question): Promise<number> => {
    const parts = await container.query(PARTITION, { ...question, select: 'VALUE COUNT(1)' }, NO_LIMIT);
    return parts.reduce<number>((total, part) => total + z.number().parse(part), 0);
  };
  const selected = (kind: string, where: Selection): Question => {
    const range = ofKind(kind);
    const conditions = where.map((one, index) => {
      const field = `c["keys"]["${fieldName(one.key)}"]`;
      const any =
        valuesOf(one)
          .map((_, value) => `ARRAY_CONTAINS(${field}, @k${index}v${value})`)
          .join(' OR ') || 'false';
      // What is not defined is in Cosmos neither true nor false.
      return 'noneOf' in one ? ` AND (NOT IS_DEFINED(${field}) OR NOT (${any}))` : ` AND (${any})`;
    });
    const values = where.flatMap((one, index) =>
      valuesOf(one).map((text, value) => [`k${index}v${value}`, text] as const),
    );
    return {
      where: range.where + conditions.join(''),
      parameters: { ...range.parameters, ...Object.fromEntries(values) },
    };
  };

  return {
    async select(kind, where, { by, limit, after, total }) {
      const fitting = selected(kind, where);
      const place = `c["order"]["${fieldName(by)}"]`;
      const page = {
        where: after ? `${fitting.where} AND ${place} > @place` : fitting.where,
        parameters: {
          ...fitting.parameters,
          ...(after ? { place: placeOf(after.value, after.id) } : {}),
        },
        orderBy: place,
        select: FOUND,
      };
      const documents = await container.query(PARTITION, page, limit);
      // What fits on the first page is counted by that: a request less.
      const isAll = after === undefined && documents.length < limit;
      return {
        total: isAll ? documents.length : (total ?? (await count(fitting))),
        models: parseFound(kind, documents),
      };
    },

    count: (kind, where) => count(selected(kind, where)),

    async countBy(kind, where, key, values) {
      const fitting = selected(kind, where);
      if (values.length > MOST_COUNTED) {
        const field = `c["keys"]["${fieldName(key)}"]`;
        const having = {
          ...fitting,
          where: `${fitting.where} AND IS_DEFINED(${field})`,
          select: `${field} AS v0`,
        };
        const models = await container.query(PARTITION, having, NO_LIMIT);
        const found = new Map(values.map((value) => [value, 0]));
        for (const model of models)
          for (const value of fieldOf(model, 0)) {
            const count = found.get(value);
            if (count !== undefined) found.set(value, count + 1);
          }
        return found;
      }
      const counted = await Promise.all(
        values.map((value) => count(selected(kind, [...where, { key, anyOf: [value] }]))),
      );
      return new Map(values.map((value, index) => [value, counted[index] ?? 0]));
    },

    async values(kind, keys) {
      const range = ofKind(kind);
      const fields = keys.map((key) => `c["keys"]["${fieldName(key)}"]`);
      const isThere = fields.map((field) => `IS_DEFINED(${field})`).join(' OR ') || 'false';
      const select = fields.map((field, index) => `${field} AS v${index}`).join(', ');
      // All of them in one question: each would look at every model anew.
      const models = await container.query(
        PARTITION,
        { ...range, where: `${range.where} AND (${isThere})`, select },
        NO_LIMIT,
      );
      const found = keys.map(() => new Set<string>());
      for (const model of models)
        for (const [index, values] of found.entries())
          for (const value of fieldOf(model, index)) values.add(value);
      return new Map(keys.map((key, index) => [key, [...(found[index] ?? [])].sort()]));
    },
  };
}

/** What a model has of a key that was selected as `v0`, `v1` and so on; nothing when it has none. */
function fieldOf(model: unknown, index: number): readonly string[] {
  const own = z.record(z.string(), z.unknown()).parse(model);
  return z.array(z.string()).safeParse(own[`v${index}`]).data ?? [];
}

function valuesOf(one: Selection[number]): readonly string[] {
  return 'noneOf' in one ? one.noneOf : one.anyOf;
}

/** The models of a kind behind that id: a stretch of the ids themselves, which are always indexed. */
export function ofKind(kind: string, after?: string): Question & { parameters: Record<string, string> } {
  return {
    where: 'c.id > @after AND c.id < @end',
    parameters: {
      after: after === undefined ? `${documentId(kind)}:` : modelId(kind, after),
      end: `${documentId(kind)};`,
    },
  };
}

/** Names of keys come from our own code; they stand in the text of the question, so they are checked. */
export function fieldName(name: string): string {
  if (!/^[a-z]+$/i.test(name)) throw new Error('not a name of a key');
  return name;
}
