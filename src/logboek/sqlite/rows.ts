import * as z from 'zod/v4';
import type { Due, ReadModel } from '../ports.ts';
import { keysIn, parseJson } from '../stored-schemas.ts';
import type { Connection } from './connection.ts';

/** Stored rows are unknown until these say otherwise (rule 8). */
export const entryRowSchema = z.object({
  position: z.number(),
  stream: z.string(),
  number: z.number(),
  body: z.string(),
});

const modelRowSchema = z.object({
  kind: z.string(),
  id: z.string(),
  version: z.number(),
  due_at: z.string().nullable(),
});
const modelTextSchema = z.object({ keys: z.string(), body: z.string() });

export const deliveryRowSchema = z.object({
  id: z.string(),
  etag: z.number(),
  source: z.string(),
  target: z.string(),
  body: z.string(),
});

export const totalSchema = z.object({ total: z.number() });

/** What a question for read models selects, of the table `m`. */
export const MODEL_COLUMNS = 'm.kind, m.id, m.version, m.due_at';

/** A read model of its row, which has `MODEL_COLUMNS`. */
export type ParseModel = (row: unknown) => ReadModel;

type ModelRow = z.infer<typeof modelRowSchema>;
type ModelText = z.infer<typeof modelTextSchema>;

/**
 * Whoever reads many read models knows most of them by their version, and asks for no more: a body is read when somebody asks for it. One that
 * was replaced by a later version meanwhile, or is damaged, has none: its subject makes it again.
 */
export function createParseModel(connection: Connection): ParseModel {
  const ask = connection.prepare(
    'SELECT keys, body FROM read_model WHERE kind = ? AND id = ? AND version = ?',
  );
  const textOf = ({ kind, id, version }: ModelRow): ModelText | undefined =>
    modelTextSchema.safeParse(ask.get(kind, id, version)).data;
  return (row) => new StoredModel(modelRowSchema.parse(row), textOf);
}

/** Of a row with `MODEL_COLUMNS`: what has no body to read. */
export function parseDue(row: unknown): Due {
  const { kind, id, version, due_at } = modelRowSchema.parse(row);
  return { kind, id, version, dueAt: due_at ?? undefined };
}

/** The same of a row that has all columns. */
export function parseWholeModel(row: unknown): ReadModel {
  const { kind, id, version, due_at } = modelRowSchema.parse(row);
  return { kind, id, version, ...contentOf(modelTextSchema.parse(row)), dueAt: due_at ?? undefined };
}

/** A damaged one has no body. */
function contentOf(text: ModelText | undefined): Pick<ReadModel, 'body' | 'keys'> {
  const keys = text && keysIn(parseJson(text.keys));
  return { body: keys && parseJson(text.body), keys: keys ?? {} };
}

/** A class, because thousands are made for one list: what they do stands once beside them. */
class StoredModel implements ReadModel {
  readonly #row: ModelRow;
  readonly #textOf: (row: ModelRow) => ModelText | undefined;

  constructor(row: ModelRow, textOf: (row: ModelRow) => ModelText | undefined) {
    this.#row = row;
    this.#textOf = textOf;
  }
  get kind() {
    return this.#row.kind;
  }
  get id() {
    return this.#row.id;
  }
  get version() {
    return this.#row.version;
  }
  get dueAt() {
    return this.#row.due_at ?? undefined;
  }
  get body() {
    return contentOf(this.#textOf(this.#row)).body;
  }
  get keys() {
    return contentOf(this.#textOf(this.#row)).keys;
  }
}
