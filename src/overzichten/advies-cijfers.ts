import type { Advies } from '../opdrachten/ground/advies.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { WorkingDays } from '../shared/working-days.ts';

/** The figures of asked advice, beside those of residents: never counted among them (domain: Adviesraden). */
export type AdviesCijfers = {
  readonly gevraagd: number;
  /** Those that came, and how many of them on time. `geen`: none came, or the raad gave none; the others are waited for. */
  readonly ontvangen: number;
  readonly opTijd: number;
  readonly geen: number;
  /** What was done with the points that were answered. */
  readonly punten: { readonly overgenomen: number; readonly deels: number; readonly niet: number };
  /** Median number of working days from the advice until the raad was told; absent: none was told yet. */
  readonly mediaan?: number | undefined;
};

/** @param median the middle of some numbers; undefined of none */
export function adviesCijfersOf(
  dossiers: readonly Dossier[],
  days: WorkingDays,
  median: (values: readonly number[]) => number | undefined,
): AdviesCijfers {
  const adviezen = dossiers.flatMap((dossier) => dossier.adviezen ?? []);
  const received = adviezen.filter(isAdvies);
  const punten = received.flatMap(({ ontvangen }) => ontvangen?.punten ?? []);
  const count = (oordeel: string): number =>
    punten.filter(({ antwoord }) => antwoord?.oordeel === oordeel).length;
  const times = received.flatMap(({ ontvangen, verteld }) =>
    ontvangen && verteld ? [days.between(ontvangen.datum, verteld.datum)] : [],
  );
  return {
    gevraagd: adviezen.length,
    ontvangen: received.length,
    opTijd: received.filter(({ ontvangen, uiterlijk }) => (ontvangen?.datum ?? '9999') <= uiterlijk).length,
    geen: adviezen.filter(
      (advies) => !isAdvies(advies) && (advies.geen !== undefined || advies.ontvangen !== undefined),
    ).length,
    punten: { overgenomen: count('overgenomen'), deels: count('deels'), niet: count('niet') },
    mediaan: median(times),
  };
}

/** That a raad gives none is no advice. */
function isAdvies({ ontvangen }: Advies): boolean {
  return ontvangen !== undefined && ontvangen.conclusie !== 'geen advies';
}

/** '3 gevraagd, 2 ontvangen (1 op tijd), 1 nog niet binnen'. */
export function adviesCijferWords({ gevraagd, ontvangen, opTijd, geen }: AdviesCijfers): string {
  const open = gevraagd - ontvangen - geen;
  return [
    `${gevraagd} gevraagd`,
    ontvangen === 0 ? 'nog niets ontvangen' : `${ontvangen} ontvangen (${opTijd} op tijd)`,
    geen === 0 ? '' : `${geen} niet gekomen`,
    open === 0 ? '' : `${open} nog niet binnen`,
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** '4 overgenomen, 1 deels, 2 niet'. */
export function adviesPuntWords({ punten: { overgenomen, deels, niet } }: AdviesCijfers): string {
  return overgenomen + deels + niet === 0
    ? 'nog niets beantwoord'
    : `${overgenomen} overgenomen, ${deels} deels, ${niet} niet`;
}
