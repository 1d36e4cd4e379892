import type { Gezien } from '../../wereld/lees.ts';
import type { Wereld } from '../../wereld/stel.ts';
import { type Oordeel, oordeel } from './oordeel.ts';
import { type Gezegd, stelSamen } from './stel-samen.ts';

/** Asks the composed questions, one after the other, and says of each what came of it. */

export type Gesteld = { readonly gezegd: Gezegd; readonly gezien: Gezien; readonly oordeel: Oordeel };

export async function stelEnBeoordeel(
  wereld: Wereld,
  seed: number,
  keren: number,
): Promise<readonly Gesteld[]> {
  const asked: Gesteld[] = [];
  for (const gezegd of stelSamen(seed, keren)) {
    const { vraag, wie } = gezegd;
    const gezien = await wereld.vraag({ soort: 'feit', vraag, ...(wie ? { wie } : {}), verwacht: {} });
    asked.push({ gezegd, gezien, oordeel: oordeel(gezien, gezegd.waar) });
  }
  return asked;
}
