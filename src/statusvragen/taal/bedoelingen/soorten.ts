import { ACTIVITEITEN } from './activiteiten.ts';
import { GESPREK } from './gesprek.ts';
import { MEENEMEN_EN_MELDEN } from './meenemen-en-melden.ts';
import { OPDRACHTEN } from './opdrachten.ts';
import { VERGADERINGEN } from './vergaderingen.ts';
import { WIE } from './wie.ts';
import type { Wijze } from './wijze.ts';

/** Everything that somebody may want, in the order in which it is tried: what else is wanted may well be about a holiday. */
export const WIJZEN: readonly Wijze[] = [
  ...MEENEMEN_EN_MELDEN,
  ...WIE,
  ...ACTIVITEITEN,
  ...VERGADERINGEN,
  ...OPDRACHTEN,
  ...GESPREK,
];
