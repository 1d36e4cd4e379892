import { type Domein, domeinVan } from './domein.ts';
import { createKenmerk, type Kenmerk } from './kenmerk.ts';
import { createOverleggen, type Overleggen } from './overleg.ts';
import type { Gemeente, RegioGegevens } from './regio-gegevens.ts';

/** The region as the rules, cards and questions ask for it. */
export type Regio = {
  readonly gegevens: RegioGegevens;
  readonly overleggen: Overleggen;
  readonly kenmerk: Kenmerk;
  /** The names of the gemeenten of a year (YYYY); without one, those of now. */
  gemeenten(jaar?: number): readonly string[];
  /** Of which domein a programme is; one that nobody set as fysiek is sociaal. */
  domein(programma: string | undefined): Domein;
  /** Of all years: those that were of the region once are known. */
  readonly alleGemeenten: readonly string[];
};

/** The region as it is now; at most a second old. */
export type LeesRegio = () => Promise<Regio>;

/** @param nu the year (YYYY) that it is */
export function createRegio(gegevens: RegioGegevens, nu: number): Regio {
  const namen = (gemeenten: readonly Gemeente[]): readonly string[] => gemeenten.map(({ naam }) => naam);
  return {
    gegevens,
    overleggen: createOverleggen(gegevens.overleggen),
    kenmerk: createKenmerk(gegevens.kenmerk),
    gemeenten: (jaar = nu) => namen(gegevens.gemeenten.filter((gemeente) => isVan(gemeente, jaar))),
    domein: (programma) => domeinVan(programma, gegevens.fysiek),
    alleGemeenten: namen(gegevens.gemeenten),
  };
}

/** Is it one of the region in this year? */
export function isVan({ van, tot }: Pick<Gemeente, 'van' | 'tot'>, jaar: number): boolean {
  return (van ?? jaar) <= jaar && jaar <= (tot ?? jaar);
}
