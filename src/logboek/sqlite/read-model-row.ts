import type { ReadModel } from '../ports.ts';
import { keysIn, parseJson } from '../stored-schemas.ts';
import { readModelRowSchema } from './rows.ts';

export function parseModel(row: unknown): ReadModel {
  const { kind, id, version, due_at, keys, body } = readModelRowSchema.parse(row);
  return {
    kind,
    id,
    version,
    // Whoever reads many knows most of them by their version, and asks for no more. A damaged one has no body: its
    // subject makes it again.
    get body() {
      return keysIn(parseJson(keys)) && parseJson(body);
    },
    get keys() {
      return keysIn(parseJson(keys)) ?? {};
    },
    dueAt: due_at ?? undefined,
  };
}
