import type { Delivery } from '../logboek/ports.ts';
import { splitKey } from '../shared/keys.ts';
import { bundelPostId } from './herinnering-posts.ts';
import type { HerinneringStreams } from './ports.ts';

/** Is this the message of a day with the overview of the week in it? The log knows, however long ago it was. */
export async function isWeekoverzicht(
  streams: Pick<HerinneringStreams, 'history'>,
  { id, source }: Pick<Delivery, 'id' | 'source'>,
): Promise<boolean> {
  const [kind, persoonId] = splitKey(source);
  if (kind !== 'persoon') return false;
  return (await streams.history(persoonId)).some(({ events }) =>
    events.some(
      (event) =>
        event.soort === 'herinnering gemaakt' &&
        event.weekoverzicht !== undefined &&
        bundelPostId(persoonId, event.dag) === id,
    ),
  );
}
