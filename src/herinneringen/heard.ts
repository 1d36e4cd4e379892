import { type Clock, localDate } from '../shared/clock.ts';
import type { KnownHerinneringen, Wereld } from '../verplichtingen/aanspraken.ts';
import { without } from './herinnering.ts';
import { bundelPostId } from './herinnering-posts.ts';
import type { FactSource } from './ports.ts';

/** What was surely heard: a bundled message that was logged may never have come. */
export function createHeard({ source, clock }: { readonly source: FactSource; readonly clock: Clock }) {
  /** The day of the latest bundled message, when that surely never came. */
  const lostDag = async (id: string, { bundels }: KnownHerinneringen): Promise<string | undefined> => {
    const dag = bundels.at(-1)?.dag;
    if (dag === undefined || (await source.wasPosted(bundelPostId(id, dag)))) return undefined;
    return dag;
  };
  return {
    lostDag,
    /** The facts as they were heard: a stand-in may never have got what was for this person. Today's may still come. */
    async heardWereld(persoonId: string): Promise<Wereld> {
      const wereld = await source.wereldOf(persoonId);
      const today = localDate(clock.now());
      const lost = new Map<string, KnownHerinneringen>();
      for (const [id, known] of wereld.herinneringen) {
        if (id === persoonId || known.bundels.at(-1)?.dag === today || !isForOther(id, known)) continue;
        const heard = without(known, await lostDag(id, known));
        if (heard !== known) lost.set(id, heard);
      }
      // The same facts, as long as all came: what was worked out of them is known.
      return lost.size === 0
        ? wereld
        : { ...wereld, herinneringen: new Map([...wereld.herinneringen, ...lost]) };
    },
  };
}

/** Is something of the latest message for somebody for whom this person stands in? */
function isForOther(id: string, { bundels, weekoverzichten = [] }: KnownHerinneringen): boolean {
  const last = bundels.at(-1);
  const voor = weekoverzichten.filter(({ dag }) => dag === last?.dag).flatMap((one) => one.voor);
  return [...(last?.items ?? []).map(({ eigenaarId }) => eigenaarId), ...voor].some((one) => one !== id);
}
