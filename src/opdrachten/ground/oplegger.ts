import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';
import type { TekstEis } from '../../shared/tekst-rules.ts';
import type { DoubtKind } from '../../shared/text-checks.ts';
import { VERSPREIDEN } from '../../shared/verspreiden.ts';

/** What the oplegger of the region needs and nothing else in the record says; asked once, and kept. */

/** What one overleg is asked, a point each; without `overlegId`: the stuk does not say whom it asks. */
const voorstelSchema = z.object({
  overlegId: z.string().optional(),
  /** 'het Portefeuillehoudersoverleg': as it was called then, inside a sentence. */
  aan: z.string().optional(),
  punten: z.array(z.string()),
});
export type Voorstel = Readonly<z.infer<typeof voorstelSchema>>;

/** The texts that are asked, in the order of the region's form. */
export const OPLEGGER_TEKSTEN = [
  'contactpersoon',
  'eenheid',
  'email',
  'besproken',
  'conclusie',
  'toelichting',
  'financien',
  'juridisch',
] as const;
export type OpleggerTekst = (typeof OPLEGGER_TEKSTEN)[number];

type OpleggerEis = TekstEis & { readonly label: string; readonly expects?: readonly DoubtKind[] };
/** Each with its words in the region's form, the longest it may be (characters), and what belongs in it. */
export const TEKST_EISEN: Readonly<Record<OpleggerTekst, OpleggerEis>> = {
  // Of who works for the region the name and the address are meant to be read.
  contactpersoon: {
    label: 'Contactpersoon',
    max: 150,
    expects: ['een naam', 'een telefoonnummer', 'een e-mailadres'],
  },
  eenheid: { label: 'Eenheid', max: 100 },
  email: { label: 'E-mail', max: 200, expects: ['een e-mailadres'] },
  besproken: { label: 'Besproken met secretaris', max: 250 },
  conclusie: { label: 'Conclusie', max: 150 },
  toelichting: { label: 'Beknopte toelichting', max: 2300 },
  financien: { label: 'Financiën', max: 800 },
  juridisch: { label: 'Juridisch', max: 800 },
};
export const VOORSTEL = { max: 1000 } as const;
export const BIJLAGEN = { max: 500 } as const;

export const opleggerFields = {
  verspreiden: z.enum(VERSPREIDEN).optional(),
  contactpersoon: z.string().optional(),
  eenheid: z.string().optional(),
  email: z.string().optional(),
  voorstellen: z.array(voorstelSchema),
  toelichting: z.string().optional(),
  financien: z.string().optional(),
  juridisch: z.string().optional(),
  bijlagen: z.array(z.string()),
  /** The day on which it was brought to the secretaris, YYYY-MM-DD. */
  aangemeldOp: z.string().optional(),
  besproken: z.string().optional(),
  conclusie: z.string().optional(),
};
const opleggerSchema = stampSchema.extend(opleggerFields);
export type Oplegger = Readonly<z.infer<typeof opleggerSchema>>;
/** What somebody filled in, without when and by whom. */
export type OpleggerInvoer = Omit<Oplegger, 'op' | 'door' | 'doorId'>;

export const opleggerState = { oplegger: opleggerSchema.optional() };

/** 'Voorstel aan het AB', and 'Voorstel' when it does not say to whom. */
export function voorstelLabel({ aan }: Pick<Voorstel, 'aan'>): string {
  return aan === undefined ? 'Voorstel' : `Voorstel aan ${aan}`;
}
