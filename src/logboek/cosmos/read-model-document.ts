import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod/v4';
import { splitKey } from '../../shared/keys.ts';
import { type FoundModel, ORDER_KEYS, type ReadModel, type ReadModelKeys } from '../ports.ts';
import { keysIn, parseJson } from '../stored-schemas.ts';
import type { StoredDocument } from './document-container.ts';
import { documentId, idOfDocument } from './document-id.ts';

/** All read models stand in one logical partition, so that every question is asked of one place (docs/adr/0012). */
export const PARTITION = 'all';
/** Shorter than this (in characters) packing gains nothing. */
const PACKED_FROM = 2_048;
/** Cosmos takes documents up to 2 MB. */
const MAX_BODY_BYTES = 1_900_000;

const idSchema = z.object({ id: z.string() });
const placeSchema = z.object({ kind: z.string(), key: z.string() });
const contentFields = {
  version: z.number(),
  /** As it is, or packed; neither when it was too large. */
  body: z.unknown(),
  packed: z.string().nullish(),
  dueAt: z.string().nullish(),
};
const modelSchema = z.object({ ...contentFields, keys: z.unknown() });
const foundSchema = z.object({ ...contentFields, id: z.string(), key: z.string().nullish() });

/** What a question for several selects: not the keys, which are most of a small one. */
export const FOUND = 'c.id, c.key, c.version, c.body, c.packed, c.dueAt';

export function modelId(kind: string, id: string): string {
  return `${documentId(kind)}:${documentId(id)}`;
}

/**
 * A large body is packed, because Cosmos charges by the size. One that is too large even so is left out; its keys and
 * its due moment stay. Whoever reads it folds the log instead, which is slower and right.
 */
export function toDocument(
  { kind, id, version, body, keys }: ReadModel,
  dueAt: string | undefined,
): StoredDocument {
  const text = JSON.stringify(body) ?? 'null';
  const packed = text.length < PACKED_FROM ? undefined : deflateRawSync(text).toString('base64');
  return {
    id: modelId(kind, id),
    kind,
    key: id,
    version,
    ...(packed === undefined ? { body } : { packed: packed.length > MAX_BODY_BYTES ? null : packed }),
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

export function placeOf(value: string, id: string): string {
  return `${value}\u0001${id}`;
}

/** The models of a kind in what was selected with `FOUND`. A damaged one has no body: its subject makes it again. */
export function parseFound(kind: string, documents: readonly unknown[]): readonly FoundModel[] {
  return documents.flatMap((document): readonly FoundModel[] => {
    const found = foundSchema.safeParse(document);
    if (!found.success) {
      const key = placeOfModel(document).key;
      return key === undefined ? [] : [{ kind, id: key, version: 0, body: undefined }];
    }
    const { id, version, dueAt } = found.data;
    const key = found.data.key ?? idOfDocument(splitKey(id)[1]);
    if (key === undefined) return [];
    const body = bodyOf(found.data);
    return [{ kind, id: key, version, body, ...(typeof dueAt === 'string' ? { dueAt } : {}) }];
  });
}

/** The models in these documents. */
export function parseModels(documents: readonly unknown[]): readonly ReadModel[] {
  return documents.flatMap((document) => {
    const { kind, key } = placeOfModel(document);
    return kind === undefined || key === undefined ? [] : [parseModel(kind, key, document)];
  });
}

/** Which model it is; of a damaged one its id may tell. */
function placeOfModel(document: unknown): { kind?: string | undefined; key?: string | undefined } {
  const place = placeSchema.safeParse(document);
  if (place.success) return place.data;
  const [kind, key] = splitKey(idSchema.safeParse(document).data?.id ?? '');
  return { kind: idOfDocument(kind), key: idOfDocument(key) };
}

/** A damaged one has no body: its subject makes it again. */
export function parseModel(kind: string, id: string, document: unknown): ReadModel {
  const damaged: ReadModel = { kind, id, version: 0, body: undefined, keys: {} };
  const found = modelSchema.safeParse(document);
  if (!found.success) return damaged;
  const { version, dueAt } = found.data;
  const keys = keysIn(found.data.keys);
  return {
    ...damaged,
    version,
    ...(keys ? { keys, body: bodyOf(found.data) } : {}),
    ...(typeof dueAt === 'string' ? { dueAt } : {}),
  };
}

function bodyOf({
  body,
  packed,
}: {
  readonly body?: unknown;
  readonly packed?: string | null | undefined;
}): unknown {
  return typeof packed === 'string' ? unpacked(packed) : body;
}

function unpacked(packed: string): unknown {
  try {
    return parseJson(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8'));
  } catch {
    return undefined;
  }
}
