import * as z from 'zod/v4';
import { DomainError } from '../shared/errors.ts';
import { bareLines } from '../shared/lines.ts';
import { type Gegevens, herkomstSchema } from './jaaragenda.ts';
import { GEEN_GEMEENTE } from './onderwerp-form-cards.ts';

/** What the cards of the jaaragenda send, and what it means. */

const id = z.string().min(1).max(100);
const text = z
  .string()
  .nullish()
  .transform((value) => (value ?? '').trim());
const jaar = z.coerce.number().int().min(2000).max(2100);
const stampFields = { jaar, version: z.coerce.number().int().min(0), nonce: id };
const herkomstFields = { herkomst: herkomstSchema, gemeente: text };

export const listSchema = z.strictObject({ jaar, page: z.coerce.number().int().min(1).optional() });
export const yearSchema = z.strictObject({ jaar });
export const openSchema = z.strictObject({ jaar, onderwerp: id });
export const addSchema = z.strictObject({ ...stampFields, titel: text, ...herkomstFields });
export const changeSchema = z.strictObject({
  ...stampFields,
  onderwerp: id,
  titel: text,
  toelichting: text,
  ...herkomstFields,
  projectleider: text,
  trekker: text,
});
export const removeSchema = z.strictObject({ ...stampFields, onderwerp: id, reden: text });
export const opdrachtSchema = z.strictObject({ ...stampFields, onderwerp: id, datum: text });
export const askSchema = z.strictObject({ ...stampFields, aan: text, naam: text, voor: text });
export const answerSchema = z.strictObject({
  jaar,
  nonce: id,
  titel: text,
  toelichting: text,
  gemeente: text,
});
export const noneSchema = z.strictObject({ jaar, nonce: id });
export const fixSchema = z.strictObject({ ...stampFields, onderwerpen: text, vergadering: text });
export const carrySchema = z.strictObject({ ...stampFields, onderwerpen: text });

/** @throws DomainError 'invalid-input' */
export function parse<Value>(schema: z.ZodType<Value>, data: unknown): Value {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new DomainError(
    'invalid-input',
    'Deze kaart klopt niet meer. Typ ‘jaaragenda’ om opnieuw te beginnen.',
  );
}

/** The topics of a list, a line each, without bullets; each title once. */
export function readTopics(
  input: Pick<z.infer<typeof addSchema>, 'titel' | 'herkomst' | 'gemeente'>,
): readonly Gegevens[] {
  return [...new Set(bareLines(input.titel))].map((titel) => gegevensOf({ ...input, titel }));
}

/** What was typed about one topic; an empty input is not known. */
export function gegevensOf(input: {
  readonly titel: string;
  readonly herkomst: Gegevens['herkomst'];
  readonly gemeente: string;
  readonly toelichting?: string;
  readonly projectleider?: string;
  readonly trekker?: string;
}): Gegevens {
  const { titel, herkomst, gemeente, toelichting = '', projectleider = '', trekker = '' } = input;
  const ofGemeente = herkomst === 'gemeente' && gemeente !== '' && gemeente !== GEEN_GEMEENTE;
  return {
    titel,
    herkomst,
    ...(ofGemeente ? { gemeente } : {}),
    ...(toelichting === '' ? {} : { toelichting }),
    ...(projectleider === '' ? {} : { projectleider }),
    ...(trekker === '' ? {} : { trekker }),
  };
}

/** The values of a choice of several. */
export function chosen(typed: string): readonly string[] {
  return typed === '' ? [] : typed.split(',');
}
