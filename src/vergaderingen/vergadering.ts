import * as z from 'zod/v4';
import { uitkomstSchema } from '../shared/uitkomst.ts';

/** What an overleg is asked to do with an agendapunt (domain: Words). */
export const DOELEN = ['informeren', 'bespreken', 'adviseren', 'vaststellen'] as const;
export const doelSchema = z.enum(DOELEN);
export type Doel = z.infer<typeof doelSchema>;

/** One item of a vergadering. `id` follows from its opdracht or title, so that it stands on an agenda once. */
export const agendapuntSchema = z.object({
  id: z.string(),
  opdrachtId: z.string().optional(),
  titel: z.string(),
  doel: doelSchema,
  /** Counts from 1; equal numbers are ordered by title. */
  volgorde: z.number().int(),
});
export type Agendapunt = Readonly<z.infer<typeof agendapuntSchema>>;

const momentFields = {
  /** YYYY-MM-DD, Dutch local date. */
  datum: z.string(),
  /** HH:MM, Dutch local time. */
  tijd: z.string().optional(),
  plaats: z.string().optional(),
};
/** When and where people meet; what is not known yet is absent. */
export type Moment = Readonly<{ datum: string; tijd?: string | undefined; plaats?: string | undefined }>;

export const vergaderingEventSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('vergadering gepland'),
    overlegId: z.string(),
    overlegNaam: z.string(),
    ...momentFields,
  }),
  z.object({ soort: z.literal('vergadering verplaatst'), ...momentFields }),
  z.object({ soort: z.literal('vergadering geannuleerd'), reden: z.string().optional() }),
  z.object({ soort: z.literal('agendapunt toegevoegd'), punt: agendapuntSchema }),
  z.object({
    soort: z.literal('agendapunt gewijzigd'),
    puntId: z.string(),
    doel: doelSchema.optional(),
    volgorde: z.number().int().optional(),
  }),
  z.object({ soort: z.literal('agendapunt verwijderd'), puntId: z.string() }),
  z.object({ soort: z.literal('agendapunt uitgesteld'), puntId: z.string(), naar: z.string() }),
  z.object({ soort: z.literal('conclusie vastgelegd'), puntId: z.string(), conclusie: z.string() }),
  z.object({
    soort: z.literal('besluit vastgelegd'),
    puntId: z.string(),
    uitkomst: uitkomstSchema,
    toelichting: z.string().optional(),
    /** The vergadering to which it was postponed, when that is known. */
    naar: z.string().optional(),
  }),
]);
export type VergaderingEvent = z.infer<typeof vergaderingEventSchema>;

export const agendaItemSchema = agendapuntSchema.extend({
  /** What an overleg said that does not decide. */
  conclusie: z.string().optional(),
  /** What an overleg decided (see `decides`). */
  besluit: z.object({ uitkomst: uitkomstSchema, toelichting: z.string().optional() }).optional(),
  /** The vergadering to which it was postponed; it then stays on this agenda as a line that says so. */
  uitgesteldNaar: z.string().optional(),
});
export type AgendaItem = Readonly<z.infer<typeof agendaItemSchema>>;

/** One meeting of an overleg. Its id is made of overleg and first date, and stays when it moves. */
export const vergaderingSchema = z.object({
  id: z.string(),
  overlegId: z.string(),
  overlegNaam: z.string(),
  ...momentFields,
  geannuleerd: z.object({ reden: z.string().optional(), op: z.string() }).optional(),
  /** The last change of date: from which date, and when that was decided (ISO instant). */
  verplaatst: z.object({ van: z.string(), op: z.string() }).optional(),
  agendapunten: z.array(agendaItemSchema),
});
export type Vergadering = Readonly<z.infer<typeof vergaderingSchema>>;

type EventContext = { readonly id: string; readonly at: string };

/** The vergadering after one more event. Total: what makes no sense leaves it as it was. */
export function foldVergadering(
  vergadering: Vergadering | undefined,
  event: VergaderingEvent,
  { id, at }: EventContext,
): Vergadering | undefined {
  if (event.soort === 'vergadering gepland') {
    const { overlegId, overlegNaam } = event;
    const moment = momentOf(event);
    if (!vergadering) return { id, overlegId, overlegNaam, ...moment, agendapunten: [] };
    // Planned again: a cancelled meeting goes on after all.
    const { geannuleerd: _revived, ...rest } = vergadering;
    return { ...rest, ...moment };
  }
  if (!vergadering) return undefined;
  switch (event.soort) {
    case 'vergadering verplaatst': {
      const { tijd: _time, plaats: _place, ...rest } = vergadering;
      const moved = event.datum !== vergadering.datum;
      return {
        ...rest,
        ...momentOf(event),
        ...(moved ? { verplaatst: { van: vergadering.datum, op: at } } : {}),
      };
    }
    case 'vergadering geannuleerd':
      return {
        ...vergadering,
        geannuleerd: { op: at, ...(event.reden === undefined ? {} : { reden: event.reden }) },
      };
    default:
      return foldAgenda(vergadering, event);
  }
}

function foldAgenda(
  vergadering: Vergadering,
  event: Exclude<
    VergaderingEvent,
    { soort: 'vergadering gepland' | 'vergadering verplaatst' | 'vergadering geannuleerd' }
  >,
): Vergadering {
  const { agendapunten } = vergadering;
  const changed = (id: string, change: Partial<AgendaItem>): Vergadering => ({
    ...vergadering,
    agendapunten: agendapunten.map((item) => (item.id === id ? { ...item, ...change } : item)),
  });
  switch (event.soort) {
    case 'agendapunt toegevoegd':
      return {
        ...vergadering,
        agendapunten: [...agendapunten.filter(({ id }) => id !== event.punt.id), event.punt],
      };
    case 'agendapunt gewijzigd':
      return changed(event.puntId, {
        ...(event.doel === undefined ? {} : { doel: event.doel }),
        ...(event.volgorde === undefined ? {} : { volgorde: event.volgorde }),
      });
    case 'agendapunt verwijderd':
      return {
        ...vergadering,
        agendapunten: agendapunten.filter(({ id }) => id !== event.puntId),
      };
    case 'agendapunt uitgesteld':
      return changed(event.puntId, { uitgesteldNaar: event.naar });
    case 'conclusie vastgelegd':
      return changed(event.puntId, { conclusie: event.conclusie });
    case 'besluit vastgelegd': {
      const { uitkomst, toelichting, naar } = event;
      return changed(event.puntId, {
        besluit: { uitkomst, ...(toelichting === undefined ? {} : { toelichting }) },
        ...(naar === undefined ? {} : { uitgesteldNaar: naar }),
      });
    }
  }
}

function momentOf({ datum, tijd, plaats }: Moment): Moment {
  return {
    datum,
    ...(tijd === undefined ? {} : { tijd }),
    ...(plaats === undefined ? {} : { plaats }),
  };
}

/** The keys by which vergaderingen are found: its overleg, its month, the overleg with the day, its opdrachten. */
export function vergaderingKeys({ overlegId, datum, agendapunten }: Vergadering) {
  return {
    overleg: [overlegId],
    maand: [datum.slice(0, 7)],
    dag: [dayKey(overlegId, datum)],
    opdracht: agendapunten.flatMap(({ opdrachtId }) => (opdrachtId === undefined ? [] : [opdrachtId])),
  };
}

export function dayKey(overlegId: string, datum: string): string {
  return `${overlegId} ${datum}`;
}
