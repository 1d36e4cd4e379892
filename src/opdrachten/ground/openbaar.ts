import * as z from 'zod/v4';
import { type Stamp, stampSchema } from '../../shared/stamp.ts';
import { type Besluit, lastBesluit } from './besluit.ts';

/** What everybody may read of an opdracht: one text in three parts, of which the coördinator approved exactly this version. */

/** The parts, in the order in which they are read. */
export const DELEN = ['vroegen', 'zeiden', 'deden'] as const;
export type Deel = (typeof DELEN)[number];

/** What stands above each part. */
export const DEEL_KOPPEN: Readonly<Record<Deel, string>> = {
  vroegen: 'Wat we vroegen',
  zeiden: 'Wat jullie zeiden',
  deden: 'Wat we ermee deden',
};

/** What is asked of the title and of each part; `max` in characters. */
export const OPENBAAR_EISEN = {
  titel: { label: 'Titel', leeg: 'Geef de tekst een titel.', max: 120 },
  vroegen: { label: DEEL_KOPPEN.vroegen, leeg: 'Schrijf wat jullie vroegen.', max: 1000 },
  zeiden: {
    label: DEEL_KOPPEN.zeiden,
    leeg: 'Schrijf wat inwoners zeiden, of dat jullie nog in gesprek gaan.',
    max: 2200,
  },
  deden: {
    label: DEEL_KOPPEN.deden,
    leeg: 'Schrijf wat ermee is gedaan, of dat er nog geen besluit is.',
    max: 2600,
  },
} as const;

/** The text itself: the title, and each part. Plain text; a line that begins with '- ' is a point. */
export const openbareTekstFields = {
  titel: z.string(),
  vroegen: z.string(),
  zeiden: z.string(),
  deden: z.string(),
};
const tekstSchema = z.object(openbareTekstFields);
export type OpenbareTekst = Readonly<z.infer<typeof tekstSchema>>;
export const OPENBARE_VELDEN = ['titel', ...DELEN] as const;

/** A version that was saved: when and by whom it was written. */
const versieSchema = stampSchema.extend({
  ...openbareTekstFields,
  /** Counts from 1. */
  versie: z.number().int(),
});
const conceptSchema = versieSchema.extend({
  /** It was put before the coördinator; absent: not yet, or it came back. */
  aangeboden: stampSchema.optional(),
  /** What the coördinator asked about it, until it is put before again. */
  vraag: stampSchema.extend({ vraag: z.string() }).optional(),
});
export type OpenbaarConcept = Readonly<z.infer<typeof conceptSchema>>;
const goedgekeurdSchema = versieSchema.extend({ goedgekeurd: stampSchema });
export type GoedgekeurdeTekst = Readonly<z.infer<typeof goedgekeurdSchema>>;

export const openbaarState = {
  openbareTekst: z
    .object({
      /** How many versions were saved. */
      versies: z.number().int(),
      /** The newest, as long as it is not approved. */
      concept: conceptSchema.optional(),
      /** What everybody may read now. An edit after it is a concept; this one stays. */
      goedgekeurd: goedgekeurdSchema.optional(),
      /** The last that was taken back, until another is approved. */
      ingetrokken: stampSchema
        .extend({ titel: z.string(), versie: z.number().int(), reden: z.string() })
        .optional(),
    })
    .optional(),
};

/** The text of a version, without who wrote it. */
export function tekstOf({ titel, vroegen, zeiden, deden }: OpenbareTekst): OpenbareTekst {
  return { titel, vroegen, zeiden, deden };
}

/** The three parts as one plain text, each under what stands above it. */
export function openbaarPlat(tekst: OpenbareTekst): string {
  return DELEN.map((deel) => `${DEEL_KOPPEN[deel]}\n${tekst[deel]}`).join('\n\n');
}

/** Was there another besluit after this version was written? Then it does not say what holds now. */
export function isVerouderd(
  { besluiten }: { readonly besluiten?: readonly Besluit[] | undefined },
  { op }: Pick<Stamp, 'op'>,
): boolean {
  const besluit = lastBesluit(besluiten);
  return besluit !== undefined && besluit.op > op;
}
