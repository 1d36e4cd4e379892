import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';

/** The seven statements for reflection (domain: The course of a dossier), each with what it asks in other words. */
export const STELLINGEN = [
  { id: 'mens', tekst: 'De mens staat centraal.', uitleg: 'Keken we met de ogen van inwoners?' },
  {
    id: 'vertrouwen',
    tekst: 'We geven en vragen vertrouwen.',
    uitleg: 'Was er ruimte om te doen wat nodig is?',
  },
  {
    id: 'gelijkwaardig',
    tekst: 'Praktijk en beleid zijn gelijkwaardig.',
    uitleg: 'Telde wat mensen meemaken even zwaar als het beleid?',
  },
  {
    id: 'feiten',
    tekst: 'We baseren ons op feiten en onderzoek.',
    uitleg: 'Konden we laten zien waar het op steunt?',
  },
  {
    id: 'resultaat',
    tekst: 'We werken resultaatgericht.',
    uitleg: 'Leverde het iets op wat inwoners merken?',
  },
  { id: 'leren', tekst: 'We leren en verbeteren.', uitleg: 'Deden we iets met wat we onderweg leerden?' },
  { id: 'terugkoppeling', tekst: 'Er is teruggekoppeld.', uitleg: 'Weet wie meedeed wat ermee is gedaan?' },
] as const;
const stellingSchema = z.enum(STELLINGEN.map(({ id }) => id));
export type Stelling = (typeof STELLINGEN)[number]['id'];

export const SCORES = ['goed', 'voldoende', 'onvoldoende'] as const;
const scoreSchema = z.enum(SCORES);
export type Score = z.infer<typeof scoreSchema>;

/** One statement with how it went. */
export const metingSchema = z.object({
  stelling: stellingSchema,
  score: scoreSchema,
  notitie: z.string().optional(),
});
export type Meting = Readonly<z.infer<typeof metingSchema>>;

/** What the projectleider thinks of how it went; `afgerond` closes the dossier. */
const meetlatSchema = z.object({ metingen: z.array(metingSchema), afgerond: stampSchema.optional() });
type Meetlat = Readonly<z.infer<typeof meetlatSchema>>;

export const meetlatState = { meetlat: meetlatSchema.optional() };

/** What can be better a next time: what was not good enough, with what was written of it. */
export function lessenOf({
  meetlat,
}: {
  readonly meetlat?: Meetlat | undefined;
}): readonly Required<Meting>[] {
  return (meetlat?.metingen ?? []).flatMap(({ stelling, score, notitie }) =>
    score === 'onvoldoende' && notitie !== undefined ? [{ stelling, score, notitie }] : [],
  );
}

/** '3 goed, 3 voldoende, 1 onvoldoende'; '' as long as nothing was filled in. */
export function meetlatWords({ meetlat }: { readonly meetlat?: Meetlat | undefined }): string {
  const metingen = meetlat?.metingen ?? [];
  if (metingen.length === 0) return '';
  return SCORES.map((score) => `${metingen.filter((one) => one.score === score).length} ${score}`).join(', ');
}

const BY_ID = new Map(STELLINGEN.map((stelling) => [stelling.id, stelling]));

/** The statement with that id, as people read it. */
export function stellingWords(stelling: Stelling): string {
  return BY_ID.get(stelling)?.tekst ?? stelling;
}

/** What it asks in other words, as a question. */
export function stellingUitleg(stelling: Stelling): string {
  return BY_ID.get(stelling)?.uitleg ?? '';
}
