import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';
import type { TekstEis } from '../../shared/tekst-rules.ts';
import type { DoubtKind } from '../../shared/text-checks.ts';
import { type Collega, collegaSchema, isSamePerson, projectleiderOf } from './collega.ts';

/** How people who took part reach who answers for the opdracht: asked once, for the letter, and kept. */

export const AFZENDER_TEKSTEN = ['telefoon', 'email'] as const;
export type AfzenderTekst = (typeof AFZENDER_TEKSTEN)[number];

type Eis = TekstEis & { readonly label: string; readonly expects: readonly DoubtKind[] };
/** Each with its words and the longest that it may be (characters). A number and an address of the work are meant to be read. */
export const AFZENDER_EISEN: Readonly<Record<AfzenderTekst, Eis>> = {
  telefoon: { label: 'Telefoonnummer', max: 40, expects: ['een telefoonnummer'] },
  email: { label: 'E-mailadres', max: 120, expects: ['een e-mailadres'] },
};

export const afzenderFields = {
  /** Whose number and address it is: who led then; absent: nobody did. */
  van: collegaSchema.optional(),
  telefoon: z.string().optional(),
  email: z.string().optional(),
};
const afzenderSchema = stampSchema.extend(afzenderFields);
export type Afzender = Readonly<z.infer<typeof afzenderSchema>>;
/** What somebody filled in, without whose it is, when and by whom. */
export type AfzenderInvoer = Pick<Afzender, AfzenderTekst>;

export const afzenderState = { afzender: afzenderSchema.optional() };

type Geleid = { readonly projectleiders: readonly Collega[] };

/** What was filled in, as long as it is of who leads now: who took over has another number. */
export function afzenderOf(
  dossier: Geleid & { readonly afzender?: Afzender | undefined },
): Afzender | undefined {
  const { afzender } = dossier;
  return afzender && isOf(afzender, dossier) ? afzender : undefined;
}

/** Is it of who leads this opdracht? */
export function isOf({ van }: Afzender, dossier: Geleid): boolean {
  const leads = projectleiderOf(dossier);
  return van && leads ? isSamePerson(van, leads) : van === leads;
}

/** 'telefoon 035 123 45 67 of e-mail …'; '' when nothing is filled in. */
export function bereikbaarWords({ telefoon = '', email = '' }: AfzenderInvoer): string {
  return [telefoon && `telefoon ${telefoon}`, email && `e-mail ${email}`]
    .filter((one) => one !== '')
    .join(' of ');
}
