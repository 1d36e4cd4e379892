import { createLeasedShare, createWholeShare, type Share, type ShareTimes } from '../bezorging/share.ts';
import type { Store } from '../logboek/ports.ts';
import type { Ids } from '../shared/ids.ts';
import type { Logger } from '../shared/logger.ts';

/** It stands with each part that it has. */
const ID_LENGTH = 8;

/** The part of the work of this process: what it shares with the others on the store, or all of it when there can be no others. */
export function createShare({
  store: { notes },
  ids,
  ...around
}: {
  readonly store: Pick<Store, 'notes'>;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly times?: ShareTimes | undefined;
}): Share {
  return notes
    ? createLeasedShare({ ...around, notes, instance: ids.next().slice(0, ID_LENGTH) })
    : createWholeShare();
}
