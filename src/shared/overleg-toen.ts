import { OVERLEG_SOORTEN, type OverlegSoort } from './regio-gegevens.ts';

/** The overleg of a meeting, as it was when the meeting was planned: what the region changes later does not change the past. */
export type OverlegToen = {
  readonly overlegId: string;
  /** Both are absent in a log of before the region was a setting: then the id says it. */
  readonly overlegSoort?: OverlegSoort | undefined;
  readonly beslist?: boolean | undefined;
};

/** Does it decide (domain: Words)? */
export function beslist(overleg: OverlegToen): boolean {
  return overleg.beslist ?? DECIDED.includes(soortVan(overleg));
}

/** The ids of before are those of a kind, with an addition or without. */
export function soortVan({ overlegId, overlegSoort }: OverlegToen): OverlegSoort {
  return (
    overlegSoort ??
    OVERLEG_SOORTEN.find((soort) => `${overlegId}-`.startsWith(`${soort.toLowerCase()}-`)) ??
    'overig'
  );
}

const DECIDED: readonly OverlegSoort[] = ['DO', 'PFHO', 'AB'];
