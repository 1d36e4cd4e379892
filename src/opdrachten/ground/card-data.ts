import * as z from 'zod/v4';
import type { Place } from '../../bot/ports.ts';
import { idSchema, pageSchema, parseCardData as parse } from '../../forms/card-data.ts';
import type { CardButton } from '../../shared/card-context.ts';
import type { Dossier } from './dossier.ts';

/** What to type for a new card about an opdracht. */
export const PHRASE = 'mijn opdrachten';

/** A button that opens something of an opdracht, and a page of it. */
export const opdrachtSchema = z.strictObject({ opdracht: idSchema });
export const opdrachtPageSchema = opdrachtSchema.extend({ page: pageSchema });

/** What every button that changes an opdracht carries back. */
export const cardStampFields = {
  opdracht: idSchema,
  version: z.coerce.number().int().min(1),
  nonce: z.string().min(1).max(100),
};
export const cardStampSchema = z.strictObject(cardStampFields);

/** The data of a button of an overview or a question about opdrachten. @throws DomainError 'invalid-input' */
export function parseCardData<Value>(schema: z.ZodType<Value>, data: unknown): Value {
  return parse(schema, data, PHRASE);
}

/** In a channel the answer takes the place of the summary for this reader, so it needs a way back. */
export function backFor(place: Place, dossier: Dossier): { back?: CardButton } {
  if (place.kind !== 'channel' || dossier.vergaderingId === undefined) return {};
  const data = { vergadering: dossier.vergaderingId };
  return { back: { title: 'Terug naar het overzicht', verb: 'overzichten.show', data } };
}
