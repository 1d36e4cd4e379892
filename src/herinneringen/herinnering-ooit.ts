import type { HistoryEntry } from '../logboek/ports.ts';
import { rememberPer } from '../shared/remember.ts';
import type { HerinneringEvent } from './herinnering.ts';
import { bundelPostId, type HerinneringOoit } from './herinnering-posts.ts';

/** What was ever told and said, of one history: worked out once, however many messages ask what became of them. */
export const ooitOf = rememberPer(
  (history: readonly HistoryEntry<HerinneringEvent>[], persoonId: string): HerinneringOoit => ({
    dagen: new Map(
      history.flatMap(({ events }) =>
        events.flatMap((event) =>
          event.soort === 'herinnering gemaakt'
            ? [
                [
                  bundelPostId(persoonId, event.dag),
                  { dag: event.dag, isWeekoverzicht: event.weekoverzicht !== undefined },
                ] as const,
              ]
            : [],
        ),
      ),
    ),
    said: history.flatMap(({ at, events }) =>
      events.flatMap((event) =>
        'verplichtingId' in event && typeof event.verplichtingId === 'string'
          ? [
              {
                verplichtingId: event.verplichtingId,
                op: at,
                ...('tot' in event ? { tot: event.tot } : {}),
              },
            ]
          : [],
      ),
    ),
  }),
);
