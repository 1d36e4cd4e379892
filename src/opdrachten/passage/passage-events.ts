import * as z from 'zod/v4';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import { passageText, regelSchema } from '../ground/passage.ts';

/** The versions of the passage. */
export const passageEvents = eventKinds({
  'passage vastgelegd': {
    schema: z.object({ soort: z.literal('passage vastgelegd'), regels: z.array(regelSchema) }),
    fold: (dossier, { regels }, stamp) => ({
      ...dossier,
      passage: { ...stamp, versie: (dossier.passage?.versie ?? 0) + 1, regels },
    }),
    tell: ({ regels }, before) => ({
      wat: `heeft versie ${(before?.passage?.versie ?? 0) + 1} van de passage bewaard`,
      details: [{ label: 'Passage', was: '', werd: passageText(regels) }],
    }),
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
});
export type PassageEvent = EventOf<typeof passageEvents>;
