import { type Actor, hasRol } from '../shared/actor.ts';
import { mayReadOpdracht } from './ground/access-rules.ts';
import type { OpdrachtStreams } from './opdracht-events.ts';

/** The opdrachten that a signaal can be about, as signalen ask for them. */
export function createSignaalOpdrachten(streams: Pick<OpdrachtStreams, 'find' | 'findBy'>) {
  return {
    async choosable(actor: Actor) {
      const all = hasRol(actor, 'coördinator', 'directielid')
        ? await streams.findBy('open', 'ja')
        : (
            await Promise.all([
              ...[actor.id, ...(actor.vervangt ?? [])].map((id) => streams.findBy('projectleider', id)),
              streams.findBy('trekker', actor.id),
            ])
          ).flat();
      const seen = all.map(({ state }) => state).filter((dossier) => mayReadOpdracht(actor, dossier));
      const open = seen.filter(({ status }) => status !== 'ingetrokken');
      return [...new Map(open.map(({ id, titel }) => [id, { id, titel }])).values()].toSorted((a, b) =>
        a.titel.localeCompare(b.titel, 'nl'),
      );
    },
    titelOf: async (id: string) => (await streams.find(id))?.state.titel,
  };
}
