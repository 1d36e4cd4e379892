import * as z from 'zod/v4';
import {
  ORDER_KEYS,
  type Page,
  type ReadModel,
  type ReadModelKeys,
  type ReadModels,
  type Selection,
} from '../ports.ts';
import { keysSchema } from '../stored-schemas.ts';
import type { DocumentContainer, Question, StoredDocument } from './document-container.ts';
import { documentId } from './document-id.ts';

/** All read models stand in one logical partition, so that every question is asked of one place (docs/adr/0012). */
const PARTITION = 'all';
/** Cosmos takes documents up to 2 MB. */
const MAX_BODY_BYTES = 1_900_000;
const DELETED_AT_ONCE = 16;

const modelSchema = z.object({
  kind: z.string(),
  key: z.string(),
  version: z.number(),
  body: z.unknown(),
  keys: keysSchema,
  dueAt: z.string().nullish(),
});
const idSchema = z.object({ id: z.string() });

export function createCosmosReadModels(container: DocumentContainer): ReadModels {
  const ofKind = (kind: string, after: string | undefined) => ({
    where: 'c.id > @after AND c.id < @end',
    parameters: {
      after: after === undefined ? `${documentId(kind)}:` : modelId(kind, after),
      end: `${documentId(kind)};`,
    },
  });

  const count = async (question: Question): Promise<number> => {
    const [total] = await container.query(PARTITION, { ...question, select: 'VALUE COUNT(1)' }, 1);
    return z.number().parse(total);
  };
  const selected = (kind: string, where: Selection): Question => {
    const range = ofKind(kind, undefined);
    const conditions = where.map(
      ({ key, anyOf }, index) =>
        ` AND (${anyOf.map((_, value) => `ARRAY_CONTAINS(c["keys"]["${fieldName(key)}"], @k${index}v${value})`).join(' OR ') || 'false'})`,
    );
    const values = where.flatMap(({ anyOf }, index) =>
      anyOf.map((text, value) => [`k${index}v${value}`, text] as const),
    );
    return {
      where: range.where + conditions.join(''),
      parameters: { ...range.parameters, ...Object.fromEntries(values) },
    };
  };

  return {
    async get(kind, id) {
      const found = await container.read(PARTITION, modelId(kind, id));
      return found && parseModel(found.document);
    },

    async save(model) {
      const document = toDocument(model);
      for (;;) {
        const known = await container.read(PARTITION, document.id);
        if (known && parseModel(known.document).version > model.version) return;
        const saved = known
          ? await container.replace(PARTITION, document, known.etag)
          : await container.create(PARTITION, document);
        if (saved !== undefined) return;
      }
    },

    setDue(kind, id, version, dueAt) {
      return container.set(PARTITION, modelId(kind, id), 'dueAt', dueAt ?? null, `c.version = ${version}`);
    },

    async findBy(kind, key, value, page) {
      const range = ofKind(kind, page.after);
      const question = {
        where: `${range.where} AND ARRAY_CONTAINS(c["keys"]["${fieldName(key)}"], @value)`,
        parameters: { ...range.parameters, value },
      };
      // In order only when there are too many: ordering by another field than is asked for costs several times as much.
      const some = await container.query(PARTITION, question, page.limit + 1);
      if (some.length <= page.limit) return inOrder(some).map(parseModel);
      return (await container.query(PARTITION, { ...question, orderBy: 'c.id' }, page.limit)).map(parseModel);
    },

    async list(kind, page: Page) {
      const question = { ...ofKind(kind, page.after), orderBy: 'c.id' };
      return (await container.query(PARTITION, question, page.limit)).map(parseModel);
    },

    async select(kind, where, { by, limit, after }) {
      const fitting = selected(kind, where);
      const total = await count(fitting);
      const place = `c["order"]["${fieldName(by)}"]`;
      const page = {
        where: after ? `${fitting.where} AND ${place} > @place` : fitting.where,
        parameters: {
          ...fitting.parameters,
          ...(after ? { place: placeOf(after.value, after.id) } : {}),
        },
        orderBy: place,
      };
      return { total, models: (await container.query(PARTITION, page, limit)).map(parseModel) };
    },

    count: (kind, where) => count(selected(kind, where)),

    async countBy(kind, where, key, values) {
      const counted = await Promise.all(
        values.map((value) => count(selected(kind, [...where, { key, anyOf: [value] }]))),
      );
      return new Map(values.map((value, index) => [value, counted[index] ?? 0]));
    },

    async values(kind, key) {
      const found = new Set<string>();
      const range = ofKind(kind, undefined);
      const field = `c["keys"]["${fieldName(key)}"]`;
      const models = await container.query(
        PARTITION,
        { ...range, where: `${range.where} AND IS_DEFINED(${field})`, select: `VALUE ${field}` },
        Number.MAX_SAFE_INTEGER,
      );
      for (const values of models) for (const value of z.array(z.string()).parse(values)) found.add(value);
      return [...found].sort();
    },

    async due(now, limit) {
      const question = { where: 'c.dueAt <= @now', parameters: { now }, orderBy: 'c.dueAt' };
      return (await container.query(PARTITION, question, limit)).map(parseModel);
    },

    async clear() {
      for (;;) {
        const page = await container.query(PARTITION, { where: 'true', select: 'c.id' }, 500);
        if (page.length === 0) return;
        const ids = page.map((document) => idSchema.parse(document).id);
        const removeNext = async (): Promise<void> => {
          for (let id = ids.pop(); id !== undefined; id = ids.pop()) await container.remove(PARTITION, id);
        };
        await Promise.all(Array.from({ length: DELETED_AT_ONCE }, removeNext));
      }
    },
  };
}

function modelId(kind: string, id: string): string {
  return `${documentId(kind)}:${documentId(id)}`;
}

/**
 * A model that is too large keeps its keys and its due moment and loses its body: whoever reads it folds the log
 * instead, which is slower and right.
 */
function toDocument({ kind, id, version, body, keys, dueAt }: ReadModel): StoredDocument {
  const fits = Buffer.byteLength(JSON.stringify(body)) <= MAX_BODY_BYTES;
  return {
    id: modelId(kind, id),
    kind,
    key: id,
    version,
    body: fits ? body : null,
    keys,
    order: orderOf(id, keys),
    dueAt: dueAt ?? null,
  };
}

/** The place in each order as one text: ordering by two fields would need an index of both. */
function orderOf(id: string, keys: ReadModelKeys): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ORDER_KEYS.flatMap((name) => {
      const [first] = [...(keys[name] ?? [])].sort();
      return first === undefined ? [] : [[name, placeOf(first, id)] as const];
    }),
  );
}

function placeOf(value: string, id: string): string {
  return `${value}\u0001${id}`;
}

function parseModel(document: unknown): ReadModel {
  const { kind, key, version, body, keys, dueAt } = modelSchema.parse(document);
  return { kind, id: key, version, body, keys, ...(typeof dueAt === 'string' ? { dueAt } : {}) };
}

function inOrder(documents: readonly unknown[]): readonly unknown[] {
  const idOf = (document: unknown): string => idSchema.parse(document).id;
  return documents.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

/** Names of keys come from our own code; they stand in the text of the question, so they are checked. */
function fieldName(name: string): string {
  if (!/^[a-z]+$/i.test(name)) throw new Error('not a name of a key');
  return name;
}
