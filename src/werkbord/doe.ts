import * as z from 'zod/v4';
import { cleanText, parseCleanJson } from '../shared/clean-text.ts';
import { DomainError } from '../shared/errors.ts';
import { INVOER, LEEG } from './kaart-invoer.ts';

/** What a page sends when somebody presses a button of a card: as the chat would send it. */
export type Gedaan = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };

const knopSchema = z.strictObject({
  verb: z.string().min(1).max(100),
  data: z.record(z.string(), z.unknown()),
  zonder: z.literal(true).optional(),
});

/**
 * Reads the form of a card, each input as text: several choices with commas between them, what a browser leaves out as it is when empty.
 * @throws DomainError 'invalid-input' when no page of ours sends this
 */
export function readGedaan(sent: URLSearchParams): Gedaan {
  const parsed = knopSchema.safeParse(parseJson(sent.get('doe') ?? ''));
  if (!parsed.success)
    throw new DomainError('invalid-input', 'Deze knop klopt niet meer. Ga terug en open de pagina opnieuw.');
  const { verb, data, zonder } = parsed.data;
  return { verb, data: zonder ? data : { ...data, ...inputsIn(sent) } };
}

/** The button alone, as an address holds it. @throws DomainError 'invalid-input' */
export function readKnop(verb: string, data: string): Gedaan {
  const parsed = knopSchema.safeParse({ verb, data: data === '' ? {} : parseJson(data) });
  if (parsed.success) return parsed.data;
  throw new DomainError('invalid-input', 'Dit adres klopt niet. Ga terug en kies de knop opnieuw.');
}

function inputsIn(sent: URLSearchParams): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const name of new Set(sent.keys())) {
    if (name.startsWith(LEEG)) inputs[name.slice(LEEG.length)] ??= sent.get(name) ?? '';
    if (name.startsWith(INVOER))
      inputs[name.slice(INVOER.length)] = cleanText(sent.getAll(name).join(',').replaceAll('\r\n', '\n'));
  }
  return inputs;
}

function parseJson(text: string): unknown {
  try {
    return parseCleanJson(text);
  } catch {
    return undefined;
  }
}
