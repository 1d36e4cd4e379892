import { splitKey } from '../shared/keys.ts';
import { shortTitle } from '../vergaderingen/ground/vergadering-words.ts';
import type { Core } from './core.ts';

/** How an opdracht, a vergadering or an adviesraad is called now; undefined: it is gone. */
export function createNaamVan({
  streams,
  vergaderingen,
}: Pick<Core, 'streams' | 'vergaderingen'>): (over: string) => Promise<string | undefined> {
  return async (over) => {
    const [soort, id] = splitKey(over);
    if (soort === 'opdracht') return (await streams.opdrachten.find(id))?.state.titel;
    if (soort === 'adviesraad') return (await streams.adviesraden.find(id))?.state.naam;
    const found = soort === 'vergadering' ? await vergaderingen.find(id) : undefined;
    return found && shortTitle(found);
  };
}
