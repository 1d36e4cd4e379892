import * as z from 'zod/v4';
import type { Versioned } from '../../logboek/ports.ts';
import { DOELEN, MIST } from '../../shared/behandeling.ts';
import { OVERLEG_SOORTEN } from '../../shared/regio-gegevens.ts';
import { uitkomstSchema } from '../../shared/uitkomst.ts';

export const doelSchema = z.enum(DOELEN);

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

/** The overleg as it was when its meeting was planned (see `OverlegToen`). */
export const overlegToenFields = {
  overlegSoort: z.enum(OVERLEG_SOORTEN).optional(),
  beslist: z.boolean().optional(),
};

export const momentFields = {
  /** YYYY-MM-DD, Dutch local date. */
  datum: z.string(),
  /** HH:MM, Dutch local time. */
  tijd: z.string().optional(),
  plaats: z.string().optional(),
};
/** When and where people meet; what is not known yet is absent. */
export type Moment = Readonly<{ datum: string; tijd?: string | undefined; plaats?: string | undefined }>;

const weekbesluitFields = { datum: z.string(), op: z.string(), door: z.string() };

/** What is recorded of a besluit. */
export const puntBesluitFields = {
  uitkomst: uitkomstSchema,
  toelichting: z.string().optional(),
  /** How the overleg weighed what residents said. */
  weging: z.string().optional(),
  /** Why it was recorded anew; absent: it stands as it was recorded first. */
  reden: z.string().optional(),
};

const agendaItemSchema = agendapuntSchema.extend({
  /** When it came on this agenda with this doel (ISO instant). */
  op: z.string().optional(),
  /** What an overleg said that does not decide. */
  conclusie: z.string().optional(),
  /** What an overleg decided (see `decides`). */
  besluit: z.object(puntBesluitFields).optional(),
  /** See `Weekbesluit`. */
  blijftStaan: z.object({ ...weekbesluitFields, mist: z.array(z.enum(MIST)), reden: z.string() }).optional(),
  nogGevraagd: z.object(weekbesluitFields).optional(),
  /** The vergadering to which it was postponed; it then stays on this agenda as a line that says so. */
  uitgesteldNaar: z.string().optional(),
});
export type AgendaItem = Readonly<z.infer<typeof agendaItemSchema>>;

/** One meeting of an overleg. Its id is made of overleg and first date, and stays when it moves. */
export const vergaderingSchema = z.object({
  id: z.string(),
  overlegId: z.string(),
  overlegNaam: z.string(),
  ...overlegToenFields,
  ...momentFields,
  geannuleerd: z.object({ reden: z.string().optional(), op: z.string() }).optional(),
  /** The last change of date: from which date, and when that was decided (ISO instant). */
  verplaatst: z.object({ van: z.string(), op: z.string() }).optional(),
  /** When it was planned again after it had been cancelled (ISO instant). */
  tochDoor: z.string().optional(),
  /** When the region made another kind of its overleg, or had it decide or not any more (ISO instant). */
  overlegSinds: z.string().optional(),
  agendapunten: z.array(agendaItemSchema),
  /** The opdrachten that were taken off this agenda: their dates follow from it no more. */
  weggehaald: z.array(z.string()).optional(),
});
export type Vergadering = Readonly<z.infer<typeof vergaderingSchema>>;
export type CurrentVergadering = Versioned<Vergadering>;

/** How a message names it, and what it says when there is none. */
export const SUBJECT = { wat: 'de vergadering', onbekend: 'Deze vergadering ken ik niet.' } as const;

/** The keys by which vergaderingen are found: its overleg, its month, the overleg with the day, its opdrachten. */
export function vergaderingKeys({ id, overlegId, datum, agendapunten }: Vergadering) {
  return {
    overleg: [overlegId],
    maand: [datum.slice(0, 7)],
    dag: [dayKey(overlegId, datum)],
    /** Itself, and the opdrachten on its agenda: what the route of an opdracht follows from is one question. */
    plek: [id, ...agendapunten.flatMap(({ opdrachtId }) => (opdrachtId === undefined ? [] : [opdrachtId]))],
  };
}

export function dayKey(overlegId: string, datum: string): string {
  return `${overlegId} ${datum}`;
}
