import { gevuld, type Onderwerp, type Zeggen } from './delen.ts';
import { TOEKOMST, VERLEDEN } from './perioden.ts';

/** Of which subjects and conditions these are words too; `~` is a period. */
export type AndereWoorden = readonly [onderwerp: RegExp, voorwaarde: RegExp, zeg: Zeggen];

const PERIODEN = [...VERLEDEN, ...TOEKOMST];

/** The subject with its conditions in those words alone. */
export function inAndereWoorden(onderwerp: Onderwerp, woorden: readonly AndereWoorden[]): Onderwerp {
  return {
    ...onderwerp,
    voorwaarden: onderwerp.voorwaarden.flatMap((voorwaarde) => {
      const { naam } = voorwaarde;
      const periode = PERIODEN.find((one) => naam.slice(naam.indexOf(' ') + 1) === one.naam);
      return woorden
        .filter(([of, welke]) => of.test(onderwerp.naam) && welke.test(naam))
        .map(([, , zeg]) => ({ ...voorwaarde, zeg: periode ? gevuld(zeg, periode.zegt) : zeg }));
    }),
  };
}
