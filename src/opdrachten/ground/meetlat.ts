import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';

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

/** One statement with how it went. */
export const metingSchema = z.object({
  stelling: stellingSchema,
  score: scoreSchema,
  notitie: z.string().optional(),
});
export type Meting = Readonly<z.infer<typeof metingSchema>>;

/** What the projectleider thinks of how it went; `afgerond` closes the dossier. */
export const meetlatSchema = z.object({ metingen: z.array(metingSchema), afgerond: stampSchema.optional() });
export type Meetlat = Readonly<z.infer<typeof meetlatSchema>>;

export const meetlatState = { meetlat: meetlatSchema.optional() };

/** The statement with that id, as people read it. */
export function stellingWords(stelling: Stelling): string {
  return STELLINGEN.find(({ id }) => id === stelling)?.tekst ?? stelling;
}
