import { formatCenten } from '../../shared/euro.ts';
import { type Betaald, type EchteKosten, type Kosten, vergoedingOf } from './kosten-schema.ts';

/** Costs as people read them (Dutch, B1). Plain text. */

/** '12 × € 15,00 en € 80,00 andere kosten'; '' when nothing is known. */
export function kostenWords(kosten: Kosten | undefined): string {
  if (kosten === undefined) return '';
  const { vergoedingen, bedrag, overig } = kosten;
  const vergoeding =
    vergoedingen === undefined
      ? ''
      : vergoedingen === 0
        ? 'geen vergoedingen'
        : `${vergoedingen} × ${bedrag === undefined ? 'een bedrag dat niet bekend is' : formatCenten(bedrag)}`;
  const rest =
    overig === undefined ? '' : overig === 0 ? 'geen andere kosten' : `${formatCenten(overig)} andere kosten`;
  return [vergoeding, rest].filter((one) => one !== '').join(' en ');
}

export const BETAALD_TITLES: Readonly<Record<Betaald, string>> = { ja: 'betaald', nee: 'nog niet betaald' };

/** 'niet betaald' behind what something really cost. */
export function echteKostenWords(kosten: EchteKosten | undefined): string {
  const words = kostenWords(kosten);
  if (words === '' || kosten === undefined || isNothing(kosten)) return words;
  return `${words} (${kosten.betaald ? BETAALD_TITLES[kosten.betaald] : 'of het betaald is, is niet bekend'})`;
}

function isNothing(kosten: Kosten): boolean {
  return (vergoedingOf(kosten) ?? 0) + (kosten.overig ?? 0) === 0;
}

/** What stands before the planned costs of a whole plan. */
export const KOSTEN_SAMEN = 'Kosten bij elkaar';
