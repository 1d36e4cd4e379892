import * as z from 'zod/v4';
import { DomainError } from '../shared/errors.ts';

/** What every card that changes a vergadering carries back. */
export const vergaderingStampFields = {
  vergadering: z.string().min(1).max(120),
  version: z.coerce.number().int().min(1),
  nonce: z.string().min(1).max(100),
};

/**
 * The data of a card as a command; what the schema does not know is refused.
 * @throws DomainError 'invalid-input'
 */
export function parseCardData<Value>(schema: z.ZodType<Value>, data: unknown): Value {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new DomainError('invalid-input', 'Deze kaart klopt niet meer. Typ ‘agenda’ om opnieuw te beginnen.');
}
