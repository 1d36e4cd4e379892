import type { Advies } from '../opdrachten/ground/advies.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { median } from './median.ts';

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

/** What one asked advice adds to them. */
export type AdviesTelling = {
  readonly stand: 'op tijd' | 'te laat' | 'niet gekomen' | 'open';
  readonly punten: AdviesCijfers['punten'];
  /** Working days from the advice until the raad was told; absent: it was not told yet. */
  readonly dagen?: number;
};

export function adviesTellingen({ adviezen = [] }: Dossier, days: WorkingDays): readonly AdviesTelling[] {
  return adviezen.map((advies) => {
    const { ontvangen, verteld } = advies;
    const received = isAdvies(advies) ? ontvangen : undefined;
    const count = (oordeel: string): number =>
      received?.punten.filter(({ antwoord }) => antwoord?.oordeel === oordeel).length ?? 0;
    return {
      stand: standVan(advies),
      punten: { overgenomen: count('overgenomen'), deels: count('deels'), niet: count('niet') },
      ...(received && verteld ? { dagen: days.between(received.datum, verteld.datum) } : {}),
    };
  });
}

function standVan(advies: Advies): AdviesTelling['stand'] {
  const { ontvangen, geen, uiterlijk } = advies;
  if (ontvangen && isAdvies(advies)) return ontvangen.datum <= uiterlijk ? 'op tijd' : 'te laat';
  return geen !== undefined || ontvangen !== undefined ? 'niet gekomen' : 'open';
}

export function adviesCijfersOf(adviezen: readonly AdviesTelling[]): AdviesCijfers {
  const of = (stand: AdviesTelling['stand']): number => adviezen.filter((one) => one.stand === stand).length;
  const sum = (oordeel: keyof AdviesCijfers['punten']): number =>
    adviezen.reduce((total, { punten }) => total + punten[oordeel], 0);
  return {
    gevraagd: adviezen.length,
    ontvangen: of('op tijd') + of('te laat'),
    opTijd: of('op tijd'),
    geen: of('niet gekomen'),
    punten: { overgenomen: sum('overgenomen'), deels: sum('deels'), niet: sum('niet') },
    mediaan: median(adviezen.flatMap(({ dagen }) => dagen ?? [])),
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
