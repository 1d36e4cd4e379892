import * as z from 'zod/v4';
import { DomainError } from '../shared/errors.ts';

/** An id in the data of a button: a key of a stream, or of something in it. */
export const idSchema = z.string().min(1).max(120);
/** A page of a list, from 1. */
export const pageSchema = z.coerce.number().int().min(1).max(1000).default(1);
/** What a button that changes something carries back (see CardContext). */
export const contextFields = {
  version: z.coerce.number().int().min(0),
  nonce: z.string().min(1).max(100),
};

/**
 * The data of a button that is no form; what the schema does not know is refused (rule 8).
 * @param phrase what to type for a new card
 * @throws DomainError 'invalid-input'
 */
export function parseCardData<Value>(schema: z.ZodType<Value>, data: unknown, phrase: string): Value {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw invalidCard(phrase);
}

/** A card of long ago, or one that somebody made. @param phrase what to type for a new one; empty: nothing */
export function invalidCard(phrase: string): DomainError {
  const next = phrase === '' ? 'Begin opnieuw.' : `Typ ‘${phrase}’ voor een nieuwe.`;
  return new DomainError('invalid-input', `Deze kaart klopt niet meer. ${next}`);
}
