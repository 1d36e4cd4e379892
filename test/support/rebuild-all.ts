import type { Store } from '../../src/logboek/ports.ts';
import { rebuildReadModels } from '../../src/logboek/rebuild.ts';
import { createSetAside } from '../../src/logboek/set-aside.ts';
import { setAsideLines } from '../../src/opdrachtregel/set-aside-words.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';

/** Makes every read model again, as `npm run herbouw` does. @returns how many, and what it says of what it left out */
export async function rebuildAll(
  store: Store,
): Promise<{ readonly models: number; readonly leftOut: readonly string[] }> {
  const setAside = createSetAside();
  const kinds = Object.values(createAllStreams(store, setAside));
  const { models } = await rebuildReadModels(store, kinds, setAside);
  return { models, leftOut: setAsideLines(setAside) };
}
