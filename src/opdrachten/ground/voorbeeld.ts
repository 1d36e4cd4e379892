import type { Dossier } from './dossier.ts';
import type { OpdrachtFinder } from './opdracht-changes.ts';

/** Can others learn of it? Of what goes on nobody knows yet how it went (domain: What there is already). */
export function isVoorbeeld({ status, plan, jaartabel }: Dossier): boolean {
  return status === 'afgerond' && (jaartabel !== undefined || plan.vanToepassing !== 'nee');
}

/** So many are read at once: mostly one of the first is meant. */
const AT_ONCE = 20;

/** Is there an example for which this holds? A button to what is not there is not shown. */
export async function isErVoorbeeld(
  finder: OpdrachtFinder,
  isMeant: (dossier: Dossier) => boolean = () => true,
): Promise<boolean> {
  for (let after: string | undefined; ; ) {
    const page = { limit: AT_ONCE, ...(after === undefined ? {} : { after }) };
    const found = await finder.findBy('status', 'afgerond', page);
    if (found.some(({ state }) => isVoorbeeld(state) && isMeant(state))) return true;
    if (found.length < AT_ONCE) return false;
    after = found.at(-1)?.id;
  }
}
