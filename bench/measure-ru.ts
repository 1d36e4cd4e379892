import { measureRequestUnits } from '../test/support/ru-measurements.ts';
import type { Measurement } from './numbers.ts';

/** Request units in Cosmos, computed from the real requests; an emulator does not know them. */
export async function measureRu(): Promise<readonly Measurement[]> {
  return (await measureRequestUnits()).map(
    ({ what, requestUnits, requests, inARow, budget, afterwards }) => ({
      what: `Cosmos, ${what}`,
      ours: `${requestUnits.toFixed(1)} RU in ${requests} (${inARow} in a row)${afterwards === undefined ? '' : `, posts ${afterwards.toFixed(0)}`}`,
      ...(budget === undefined ? {} : { target: { words: `≤ ${budget} RU`, met: requestUnits <= budget } }),
    }),
  );
}
