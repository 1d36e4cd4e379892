import * as z from 'zod/v4';
import type { Stamp } from '../../shared/stamp.ts';
import type { Dossier } from '../ground/dossier.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import { JAARTABEL_DELEN, jaartabelSchema, jaartabelTitel } from '../ground/jaartabel.ts';

const overgenomenSchema = z.object({
  soort: z.literal('overgenomen uit jaartabel'),
  rij: jaartabelSchema,
  programma: z.string().optional(),
});
type Overgenomen = Readonly<z.infer<typeof overgenomenSchema>>;

/** A dossier of before the bot begins where others end: finished, and asking nothing of anybody. */
export function beginOvergenomen(id: string, event: Overgenomen, stamp: Stamp): Dossier {
  return {
    ...gegevensOf(event),
    id,
    gemeenten: [],
    notities: [],
    projectleiders: [],
    trekkers: [],
    status: 'afgerond',
    plan: {},
    inzendingen: 0,
    eerdereVergaderingen: [],
    toegevoegd: stamp,
    gewijzigd: stamp,
  };
}

function gegevensOf({ rij, programma }: Overgenomen): Pick<Dossier, 'titel' | 'programma' | 'jaartabel'> {
  return { titel: jaartabelTitel(rij), jaartabel: rij, ...(programma === undefined ? {} : { programma }) };
}

/** What came out of the table of a year; a second time what changed in it since. */
export const jaartabelEvents = eventKinds({
  'overgenomen uit jaartabel': {
    schema: overgenomenSchema,
    // An opdracht that was recorded here is never one of such a table.
    fold: (dossier, event) => (dossier.jaartabel ? { ...dossier, ...gegevensOf(event) } : dossier),
    tell: ({ rij, programma }, before) => ({
      wat: before
        ? `heeft opnieuw overgenomen wat in de jaartabel van ${rij.jaar} staat`
        : `heeft dit overgenomen uit de jaartabel van ${rij.jaar}`,
      details: [
        { label: 'Programma', was: before?.programma ?? '', werd: programma ?? before?.programma ?? '' },
        ...JAARTABEL_DELEN.map(([deel, label]) => ({
          label,
          was: before?.jaartabel?.[deel] ?? '',
          werd: rij[deel] ?? '',
        })),
      ].filter(({ was, werd }) => was !== werd),
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
});
export type JaartabelEvent = EventOf<typeof jaartabelEvents>;
