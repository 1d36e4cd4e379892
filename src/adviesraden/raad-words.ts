import { type Raad, raadWords } from '../shared/adviesraad.ts';
import { listWords } from '../shared/words.ts';
import type { RaadInvoer } from './raad.ts';

/** The texts about adviesraden that users read (Dutch, B1). Plain text. */

/** From when to when it is there. The unknown is called so. */
export function periodeWords({ van, tot }: Pick<RaadInvoer, 'van' | 'tot'>): string {
  if (van === undefined && tot === undefined) return 'Het eerste jaar van deze raad is niet bekend.';
  if (van === undefined) return `De raad is er tot en met ${tot}; het eerste jaar is niet bekend.`;
  return tot === undefined ? `De raad is er vanaf ${van}.` : `De raad is er van ${van} tot en met ${tot}.`;
}

/** Whom it advises. */
export function waarWords({ gemeente }: Pick<RaadInvoer, 'gemeente'>): string {
  return gemeente ?? 'De hele regio';
}

/** ', samen met de Wmo-raad (Laren)'; '' when no other raad is there. */
export function samenWords(samenMet: readonly Pick<Raad, 'naam' | 'gemeente'>[] = []): string {
  return samenMet.length === 0 ? '' : `, samen met ${listWords(samenMet.map(raadWords))}`;
}
