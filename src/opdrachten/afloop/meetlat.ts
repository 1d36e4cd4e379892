import * as z from 'zod/v4';
import { type Stamp, stampSchema } from '../../shared/stamp.ts';
import type { DossierStatus } from '../dossier-status.ts';

/** The seven statements for reflection (domain: The course of a dossier). */
export const STELLINGEN = [
  { id: 'mens', tekst: 'De mens staat centraal.' },
  { id: 'vertrouwen', tekst: 'We geven en vragen vertrouwen.' },
  { id: 'gelijkwaardig', tekst: 'Praktijk en beleid zijn gelijkwaardig.' },
  { id: 'feiten', tekst: 'We baseren ons op feiten en onderzoek.' },
  { id: 'resultaat', tekst: 'We werken resultaatgericht.' },
  { id: 'leren', tekst: 'We leren en verbeteren.' },
  { id: 'terugkoppeling', tekst: 'Er is teruggekoppeld.' },
] as const;
export const stellingSchema = z.enum(STELLINGEN.map(({ id }) => id));
export type Stelling = (typeof STELLINGEN)[number]['id'];

export const SCORES = ['goed', 'voldoende', 'onvoldoende'] as const;
export const scoreSchema = z.enum(SCORES);
export type Score = z.infer<typeof scoreSchema>;

const oordeelSchema = z.object({
  stelling: stellingSchema,
  score: scoreSchema,
  notitie: z.string().optional(),
});
export type Meting = Readonly<z.infer<typeof oordeelSchema>>;

export const meetlatEvents = [
  /** What is sent with one page of the card; the rest stays as it was. */
  z.object({ soort: z.literal('meetlat bijgewerkt'), metingen: z.array(oordeelSchema) }),
  z.object({ soort: z.literal('meetlat afgerond') }),
] as const;
export type MeetlatEvent = z.infer<(typeof meetlatEvents)[number]>;

/** What the projectleider thinks of how it went; `afgerond` closes the dossier. */
export const meetlatSchema = z.object({ metingen: z.array(oordeelSchema), afgerond: stampSchema.optional() });
export type Meetlat = Readonly<z.infer<typeof meetlatSchema>>;

export const meetlatState = { meetlat: meetlatSchema.optional() };

/** What it changes of a dossier. */
export function foldMeetlat(
  { metingen, ...rest }: Meetlat = { metingen: [] },
  event: MeetlatEvent,
  stamp: Stamp,
): { meetlat: Meetlat; status?: DossierStatus } {
  if (event.soort === 'meetlat afgerond')
    return { status: 'afgerond', meetlat: { metingen, afgerond: stamp } };
  const said = new Map([...metingen, ...event.metingen].map((meting) => [meting.stelling, meting]));
  return { meetlat: { ...rest, metingen: STELLINGEN.flatMap(({ id }) => said.get(id) ?? []) } };
}

/** The statement with that id, as people read it. */
export function stellingWords(stelling: Stelling): string {
  return STELLINGEN.find(({ id }) => id === stelling)?.tekst ?? stelling;
}
