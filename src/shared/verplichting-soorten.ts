import type { Soort } from './verplichting-soort.ts';
import { VAN_COORDINATOR } from './verplichting-soorten-coordinator.ts';
import { OP_NAAM } from './verplichting-soorten-op-naam.ts';
import { VAN_OPDRACHT } from './verplichting-soorten-opdracht.ts';
import { VAN_RADEN } from './verplichting-soorten-raden.ts';

/** Every kind of obligation, in the order in which they are listed. A new one is a new record in its part, and the rule from which it follows. */
export const SOORTEN = { ...VAN_OPDRACHT, ...VAN_RADEN, ...OP_NAAM, ...VAN_COORDINATOR } as const;

export type VerplichtingSoort = keyof typeof SOORTEN;

export const VERPLICHTING_SOORTEN: readonly VerplichtingSoort[] = Object.keys(SOORTEN).filter(isSoort);

function isSoort(naam: string): naam is VerplichtingSoort {
  return naam in SOORTEN;
}

/** All that is said of a kind. */
export function soortOf(soort: VerplichtingSoort): Soort {
  return SOORTEN[soort];
}
