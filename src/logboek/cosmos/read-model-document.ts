import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod/v4';
import { ORDER_KEYS, type ReadModel, type ReadModelKeys } from '../ports.ts';
import { keysSchema } from '../stored-schemas.ts';
import type { StoredDocument } from './document-container.ts';
import { documentId } from './document-id.ts';

/** All read models stand in one logical partition, so that every question is asked of one place (docs/adr/0012). */
export const PARTITION = 'all';
/** Shorter than this (in characters) packing gains nothing. */
const PACKED_FROM = 2_048;
/** Cosmos takes documents up to 2 MB. */
const MAX_BODY_BYTES = 1_900_000;

const modelSchema = z.object({
  kind: z.string(),
  key: z.string(),
  version: z.number(),
  /** As it is, or packed; neither when it was too large. */
  body: z.unknown(),
  packed: z.string().nullish(),
  keys: keysSchema,
  dueAt: z.string().nullish(),
});

export function modelId(kind: string, id: string): string {
  return `${documentId(kind)}:${documentId(id)}`;
}

/**
 * A large body is packed, because Cosmos charges by the size. One that is too large even so is left out; its keys and
 * its due moment stay. Whoever reads it folds the log instead, which is slower and right.
 */
export function toDocument({ kind, id, version, body, keys, dueAt }: ReadModel): StoredDocument {
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

export function parseModel(document: unknown): ReadModel {
  const { kind, key, version, packed, keys, dueAt, ...rest } = modelSchema.parse(document);
  const body: unknown =
    typeof packed === 'string'
      ? JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8'))
      : rest.body;
  return { kind, id: key, version, body, keys, ...(typeof dueAt === 'string' ? { dueAt } : {}) };
}
