import * as z from 'zod/v4';
import type { ReadModels } from '../logboek/ports.ts';
import type { Clock } from '../shared/clock.ts';
import { type Query, querySchema } from './ground/query.ts';

/** A question that was answered. */
export type Asked = {
  readonly query: Query;
  /** Who is the one colleague whom the sentence of its answer names: 'zij' in the question after it. */
  readonly named?: string | undefined;
};

/** The last question of somebody, so that the next may go on from it. */
export interface Gesprek {
  previous(persoonId: string): Promise<Asked | undefined>;
  remember(persoonId: string, asked: Asked): Promise<void>;
}

const KIND = 'gesprek';
const askedSchema = z.strictObject({ query: querySchema, named: z.string().optional() });
/** After this many milliseconds 'en die van volgende maand?' is about something else. */
const FORGOTTEN_MS = 30 * 60_000;

/**
 * Keeps the query beside the read models, under the person: nothing is in the log, since a question changes nothing and
 * losing it costs a sentence. A later moment is a higher version, so that of two instances the newest question stays.
 */
export function createGesprek(
  readModels: Pick<ReadModels, 'get' | 'save' | 'saveSoon'>,
  clock: Clock,
): Gesprek {
  return {
    async previous(persoonId) {
      const model = await readModels.get(KIND, persoonId);
      if (!model || Date.parse(clock.now()) - model.version > FORGOTTEN_MS) return undefined;
      const parsed = askedSchema.safeParse(model.body);
      return parsed.success ? parsed.data : undefined;
    },
    async remember(persoonId, asked) {
      const version = Date.parse(clock.now());
      const model = { kind: KIND, id: persoonId, version, body: asked, keys: {} };
      // Who asked waits for the answer, and not for this.
      if (readModels.saveSoon) readModels.saveSoon(model);
      else await readModels.save(model);
    },
  };
}
