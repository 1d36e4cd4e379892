import type { Store } from '../logboek/ports.ts';
import { createStreams } from '../logboek/streams.ts';
import { foldKanaal, kanaalEventSchema, kanaalSchema } from '../mensen/kanaal.ts';
import { foldPersoon, persoonEventSchema, persoonSchema } from '../mensen/persoon.ts';
import { dossierSchema, foldOpdracht, opdrachtEventSchema } from '../opdrachten/opdracht.ts';
import { opdrachtKeys } from '../opdrachten/opdracht-keys.ts';
import { comparableNaam } from '../shared/compare.ts';
import { foldVergadering, vergaderingEventSchema, vergaderingSchema } from '../vergaderingen/vergadering.ts';

/** The streams of all subjects on one store. A `shape` rises when its state or keys change. */
export function createAllStreams(store: Store) {
  const opdrachten = createStreams(
    {
      kind: 'opdracht',
      shape: 1,
      hasPosts: true,
      eventSchema: opdrachtEventSchema,
      stateSchema: dossierSchema,
      fold: foldOpdracht,
      keys: opdrachtKeys,
    },
    store,
  );
  const vergaderingen = createStreams(
    {
      kind: 'vergadering',
      shape: 1,
      hasPosts: true,
      eventSchema: vergaderingEventSchema,
      stateSchema: vergaderingSchema,
      fold: foldVergadering,
      keys: ({ overlegId }) => ({ overleg: [overlegId] }),
    },
    store,
  );
  const personen = createStreams(
    {
      kind: 'persoon',
      shape: 1,
      hasPosts: false,
      eventSchema: persoonEventSchema,
      stateSchema: persoonSchema,
      fold: foldPersoon,
      keys: ({ naam }) => ({ naam: [comparableNaam(naam)] }),
    },
    store,
  );
  const kanalen = createStreams(
    {
      kind: 'kanaal',
      shape: 1,
      hasPosts: false,
      eventSchema: kanaalEventSchema,
      stateSchema: kanaalSchema,
      fold: foldKanaal,
      keys: ({ overlegId }): Record<string, readonly string[]> =>
        overlegId === undefined ? {} : { overleg: [overlegId] },
    },
    store,
  );
  return { opdrachten, vergaderingen, personen, kanalen };
}

export type AllStreams = ReturnType<typeof createAllStreams>;
