import * as z from 'zod/v4';
import { idSchema, pageSchema, parseCardData } from '../forms/card-data.ts';

/** What the buttons of the jaaragenda send. */

/** What to type for a new card. */
export const PHRASE = 'jaaragenda';
export const BIJEENKOMSTEN = 'netwerkbijeenkomsten';

export const jaarSchema = z.coerce.number().int().min(2000).max(2100);
const jaar = jaarSchema;
export const listSchema = z.strictObject({ jaar, page: pageSchema });
export const answersSchema = z.strictObject({ jaar });
export const openSchema = z.strictObject({ jaar, onderwerp: idSchema });
export const noneSchema = z.strictObject({ jaar, nonce: idSchema });

/** The year that a form is about. @throws DomainError 'invalid-input' */
export function yearOf(keys: { readonly jaar: string }): number {
  return parseCardData(jaar, keys.jaar, PHRASE);
}
