import { localDate } from '../shared/clock.ts';
import type { Stamp } from '../shared/stamp.ts';
import type { Dossier } from './ground/dossier.ts';
import { gegevenOf } from './ground/terugkoppeling.ts';
import { activiteitenOf } from './ground/uitvoering.ts';

/** The days of an opdracht that can be asked for: 'in oktober ingediend'. */
export const MOMENTEN = [
  'aangemaakt',
  'ingediend',
  'akkoord',
  'teruggestuurd',
  'gehouden',
  'verwerkt',
  'passage',
  'besloten',
  'uitgesteld',
  'ingetrokken',
  'toegezegd',
  'verteld',
  'gewijzigd',
] as const;
export type Moment = (typeof MOMENTEN)[number];

/** Of these the dossier keeps one day, the last. */
const OF_ONE_DAY = [
  'aangemaakt',
  'ingediend',
  'akkoord',
  'verwerkt',
  'passage',
  'gewijzigd',
] as const satisfies readonly Moment[];
type OfOneDay = (typeof OF_ONE_DAY)[number];

export function isOfOneDay(moment: Moment): boolean {
  return OF_ONE_DAY.some((one) => one === moment);
}

/** Some day, whichever; beside the days and months in a key. */
export const OOIT = 'ooit';

/** On which days (YYYY-MM-DD) each of them was, the earliest first; what was not yet has none. */
export function momentenOf(dossier: Dossier): Readonly<Record<Moment, readonly string[]>> {
  const {
    toegevoegd,
    gewijzigd,
    ingediend,
    afgestemd,
    vraag,
    beantwoord,
    verwerkt,
    passage,
    besluiten = [],
    toezeggingen = [],
    jaartabel,
  } = dossier;
  const daysOf = (uitkomst: string): readonly string[] =>
    besluiten.flatMap((one) => (one.uitkomst === uitkomst ? one.datum : []));
  const one: Readonly<Record<OfOneDay, Stamp | undefined>> = {
    // What was done in a year of before is not new on the day that it was taken over.
    aangemaakt: jaartabel ? undefined : toegevoegd,
    ingediend,
    akkoord: afgestemd,
    verwerkt,
    passage,
    gewijzigd,
  };
  const dayOf = (moment: OfOneDay): readonly string[] => {
    const stamp = one[moment];
    return stamp ? [localDate(stamp.op)] : [];
  };
  return {
    aangemaakt: dayOf('aangemaakt'),
    ingediend: dayOf('ingediend'),
    teruggestuurd: [vraag, beantwoord].flatMap((asked) => (asked ? localDate(asked.op) : [])),
    akkoord: dayOf('akkoord'),
    gehouden: activiteitenOf(dossier).flatMap(({ verloop }) => verloop.gehouden?.datum ?? []),
    verwerkt: dayOf('verwerkt'),
    passage: dayOf('passage'),
    uitgesteld: daysOf('uitgesteld'),
    ingetrokken: daysOf('ingetrokken'),
    // What only postpones is no besluit yet (domain: The course of a dossier).
    besloten: besluiten.flatMap(({ uitkomst, datum }) => (uitkomst === 'uitgesteld' ? [] : datum)),
    toegezegd: toezeggingen.map(({ op }) => localDate(op)).toSorted(),
    verteld: gegevenOf(dossier)
      .flatMap(({ kanalen }) => kanalen.map(({ datum }) => datum))
      .toSorted(),
    gewijzigd: dayOf('gewijzigd'),
  };
}

/** What somebody did on such a day, of which can be asked who it was. */
export const DADEN = [
  'ingediend',
  'akkoord',
  'teruggestuurd',
  'verteld',
] as const satisfies readonly Moment[];
export type Daad = (typeof DADEN)[number];

/** By whom and when it was last done, whoever leads the opdracht. */
export function dadenOf(dossier: Dossier): Readonly<Record<Daad, readonly Stamp[]>> {
  const { ingediend, afgestemd, vraag, beantwoord } = dossier;
  const known = (...stamps: readonly (Stamp | undefined)[]) => stamps.filter((stamp) => stamp !== undefined);
  return {
    ingediend: known(ingediend),
    akkoord: known(afgestemd),
    teruggestuurd: known(vraag, beantwoord),
    verteld: gegevenOf(dossier),
  };
}

/** Under which key who did it stands: 'doorIngediend'. */
export function daderKey(daad: Daad): string {
  return `door${daad.charAt(0).toUpperCase()}${daad.slice(1)}`;
}

export function daderKeys(dossier: Dossier): Record<string, readonly string[]> {
  const daden = dadenOf(dossier);
  return Object.fromEntries(
    DADEN.filter((daad) => daden[daad].length > 0).map((daad) => [
      daderKey(daad),
      [...new Set(daden[daad].map(({ doorId }) => doorId))],
    ]),
  );
}

/** Under which key the days of a moment stand: 'opIngediend'. */
export function momentKey(moment: Moment): string {
  return `op${moment.charAt(0).toUpperCase()}${moment.slice(1)}`;
}

/** Each of those days with its month, so that a period is asked by few values. */
export function momentKeys(dossier: Dossier): Record<string, readonly string[]> {
  const momenten = momentenOf(dossier);
  return Object.fromEntries(
    MOMENTEN.filter((moment) => momenten[moment].length > 0).map((moment) => {
      const days = momenten[moment];
      return [momentKey(moment), [...new Set([OOIT, ...days.flatMap((day) => [day, day.slice(0, 7)])])]];
    }),
  );
}

/** The key of the months (YYYY-MM) in which an opdracht speaks with people, or means to. */
export const GESPREK = 'gesprek';

export function gesprekKeys(dossier: Dossier): Record<string, readonly string[]> {
  const months = activiteitenOf(dossier).flatMap(({ stand, nu }) =>
    stand === 'geannuleerd' ? [] : nu.slice(0, 'YYYY-MM'.length),
  );
  return months.length === 0 ? {} : { [GESPREK]: [...new Set(months)] };
}
