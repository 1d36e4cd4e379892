import * as z from 'zod/v4';

/** The course of a dossier (domain: The course of a dossier): the ordinary one, then the side states. */
export const DOSSIER_STATUSES = [
  'plan gevraagd',
  'plan in concept',
  'plan ingediend',
  'plan afgestemd',
  'in uitvoering',
  'verwerkt',
  'besloten',
  'teruggekoppeld',
  'afgerond',
  'geen participatie',
  'uitgesteld',
  'ingetrokken',
] as const;
export const dossierStatusSchema = z.enum(DOSSIER_STATUSES);
export type DossierStatus = z.infer<typeof dossierStatusSchema>;

const AFTER_BESLUIT: readonly DossierStatus[] = [
  'besloten',
  'teruggekoppeld',
  'afgerond',
  'uitgesteld',
  'ingetrokken',
];

/** Did a meeting say something about it that makes the plan a thing of the past? */
export function isAfterBesluit(status: DossierStatus): boolean {
  return AFTER_BESLUIT.includes(status);
}

/** Is nothing asked of it any more? */
export function isOver({ status }: { readonly status: DossierStatus }): boolean {
  return status === 'afgerond' || status === 'ingetrokken';
}
