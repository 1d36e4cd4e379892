import { comparable } from './compare.ts';

/** The part of the policy that a programme is of. What was not said otherwise is of the first. */
export const DOMEINEN = ['sociaal', 'fysiek'] as const;
export type Domein = (typeof DOMEINEN)[number];

/** Of which domein a programme is. @param fysiek the programmes that the region set as such */
export function domeinVan(programma: string | undefined, fysiek: readonly string[]): Domein {
  const wanted = comparable(programma ?? '');
  return wanted !== '' && fysiek.some((one) => comparable(one) === wanted) ? 'fysiek' : 'sociaal';
}
