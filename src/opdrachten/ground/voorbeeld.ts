import type { Dossier } from './dossier.ts';

/** Can others learn of it? Of what goes on nobody knows yet how it went (domain: What there is already). */
export function isVoorbeeld({ status, plan, jaartabel }: Dossier): boolean {
  return status === 'afgerond' && (jaartabel !== undefined || plan.vanToepassing !== 'nee');
}
