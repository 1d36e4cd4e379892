import * as z from 'zod/v4';
import { stampSchema } from '../shared/stamp.ts';
import { VERSPREIDEN } from '../shared/verspreiden.ts';

/** What the papers of a year need and nothing in the record says: it comes from the document system. Asked once, and kept. */

export const JAARSTUKKEN = ['stand van zaken', 'jaaragenda'] as const;
export type Jaarstuk = (typeof JAARSTUKKEN)[number];

/** 'de memo Stand van zaken van 2026' */
export const JAARSTUK_WORDS: Readonly<Record<Jaarstuk, string>> = {
  'stand van zaken': 'de memo Stand van zaken',
  jaaragenda: 'het stuk met de jaaragenda',
};

/** In characters. */
export const KENMERK = { max: 40 } as const;

export const stukgegevensFields = {
  verspreiden: z.enum(VERSPREIDEN).optional(),
  kenmerk: z.string().optional(),
};
const stukgegevensSchema = stampSchema.extend(stukgegevensFields);
type Stukgegevens = Readonly<z.infer<typeof stukgegevensSchema>>;
/** What somebody filled in, without when and by whom. */
export type StukInvoer = Pick<Stukgegevens, keyof typeof stukgegevensFields>;

/** Of each stuk what was filled in last. */
export const stukkenSchema = z.object({
  'stand van zaken': stukgegevensSchema.optional(),
  jaaragenda: stukgegevensSchema.optional(),
} satisfies Record<Jaarstuk, unknown>);

const IN_TE_VULLEN = 'in te vullen';

/** Both fields as the head of a stuk has them. */
export function stukFacts({ verspreiden, kenmerk }: StukInvoer = {}) {
  return [
    { label: 'Verspreiden', waarde: verspreiden ?? IN_TE_VULLEN },
    { label: 'Kenmerk', waarde: kenmerk ?? IN_TE_VULLEN },
  ] as const;
}

/** 'Nog invullen: Verspreiden en Kenmerk.'; '' when all is known. */
export function stukOpenWords(invoer: StukInvoer | undefined): string {
  const open = stukFacts(invoer).flatMap(({ label, waarde }) => (waarde === IN_TE_VULLEN ? [label] : []));
  return open.length === 0 ? '' : `Nog invullen: ${open.join(' en ')}.`;
}
