import * as z from 'zod/v4';
import { DomainError } from '../shared/errors.ts';
import type { AanspraakRef } from './ports.ts';

const id = z.string().min(1).max(200);
/** What a button about one item carries: the obligation, for whom it is meant, and the day of the card. */
export const refSchema = z.strictObject({ verplichting: id, eigenaar: id, dag: z.iso.date().optional() });

export function refOf({
  verplichting,
  eigenaar,
  dag: day,
}: {
  verplichting: string;
  eigenaar: string;
  dag?: string | undefined;
}): AanspraakRef & { readonly dag?: string } {
  return { verplichtingId: verplichting, eigenaarId: eigenaar, ...(day === undefined ? {} : { dag: day }) };
}

/** @throws DomainError 'invalid-input' */
export function parseReminderData<Value>(schema: z.ZodType<Value>, data: unknown): Value {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new DomainError('invalid-input', 'Deze kaart klopt niet meer. Typ ‘herinneringen’ voor een nieuwe.');
}
