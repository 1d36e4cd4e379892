import { formatCenten } from './euro.ts';

/** Money that is added up: what is known together, in whole cents, and of how many things not everything is known. */
export type Som = { readonly centen: number; readonly onbekend: number };
export const NIETS: Som = { centen: 0, onbekend: 0 };

/** Only what is known is added up; the unknown is counted apart. */
export function plus(...sommen: readonly Som[]): Som {
  return sommen.reduce(
    (total, one) => ({ centen: total.centen + one.centen, onbekend: total.onbekend + one.onbekend }),
    NIETS,
  );
}

/** '€ 360,00', 'niet bekend', or '€ 180,00. Van 1 onderdeel is niet alles bekend'. */
export function somWords({ centen, onbekend }: Som): string {
  if (onbekend === 0) return formatCenten(centen);
  if (centen === 0) return 'niet bekend';
  return `${formatCenten(centen)}. Van ${onbekend === 1 ? '1 onderdeel' : `${onbekend} onderdelen`} is niet alles bekend`;
}

/** What something costs: planned, what of that still has to come, what it really was, and what of that is not paid. */
export type KostenSommen = {
  readonly gepland: Som;
  /** Of what still has to come; of what was held or cancelled nothing. */
  readonly nogTeKomen: Som;
  readonly echt: Som;
  /** Of what it really cost; `onbekend`: nobody said what it cost, or whether it is paid. */
  readonly onbetaald: Som;
};

/** Several of them together. */
export function addUpKosten(all: readonly KostenSommen[]): KostenSommen {
  return {
    gepland: plus(...all.map(({ gepland }) => gepland)),
    nogTeKomen: plus(...all.map(({ nogTeKomen }) => nogTeKomen)),
    echt: plus(...all.map(({ echt }) => echt)),
    onbetaald: plus(...all.map(({ onbetaald }) => onbetaald)),
  };
}
