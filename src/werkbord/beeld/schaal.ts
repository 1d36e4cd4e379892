import { scaleUtc } from 'd3-scale';
import { addDays, lastDayOf } from '../../shared/dates.ts';

/** From which day up to and with which day a picture goes (YYYY-MM-DD). */
export type Vak = { readonly van: string; readonly tot: string };

/** Where days lie in a picture, in percents of its width: so it fits every window, and no style is needed. */
export type Tijdschaal = {
  /** The middle of a day, or of a month of which the day is not known (YYYY-MM); undefined: it lies outside. */
  readonly midden: (wanneer: string) => string | undefined;
  /** Where a day begins, as a number; undefined: it lies outside. */
  readonly begin: (dag: string) => number | undefined;
  /** Where the days from the first up to and with the last lie, as far as they are within; undefined: they are not. */
  readonly strook: (vak: Vak) => { readonly x: string; readonly width: string } | undefined;
};

/** @param vak what the picture shows, its last day included */
export function tijdschaal(vak: Vak): Tijdschaal {
  const scale = scaleUtc([instant(vak.van), instant(addDays(vak.tot, 1))], [0, 100]).clamp(true);
  const strook: Tijdschaal['strook'] = ({ van, tot }) => {
    if (tot < vak.van || van > vak.tot) return undefined;
    const from = scale(instant(van));
    return { x: percent(from), width: percent(scale(instant(addDays(tot, 1))) - from) };
  };
  return {
    strook,
    begin: (dag) => (dag < vak.van || dag > vak.tot ? undefined : scale(instant(dag))),
    midden(wanneer) {
      const { van, tot } = dagenVan(wanneer);
      if (tot < vak.van || van > vak.tot) return undefined;
      return percent((scale(instant(van)) + scale(instant(addDays(tot, 1)))) / 2);
    },
  };
}

/** The first and the last day of a day or a month. */
export function dagenVan(wanneer: string): Vak {
  return wanneer.length === 'YYYY-MM'.length
    ? { van: `${wanneer}-01`, tot: lastDayOf(wanneer) }
    : { van: wanneer, tot: wanneer };
}

export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
