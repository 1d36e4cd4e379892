import * as z from 'zod/v4';
import { type Stamp, stampSchema } from '../../shared/stamp.ts';
import type { DossierStatus } from '../dossier-status.ts';

/** How contributors can hear what was done (domain: The participatieplan: five onderdelen). */
export const TERUGKOPPEL_KANALEN = [
  'Samenkracht!-pagina',
  'nieuwsbrief',
  'bijeenkomst',
  'brief of e-mail',
  'lokale pers',
  'anders',
] as const;

const gegevenFields = {
  kanaal: z.string(),
  /** The day on which people got it, YYYY-MM-DD. */
  datum: z.string(),
  /** How many people it reached; absent: not known. */
  bereikt: z.number().int().nonnegative().optional(),
};

/** The answer to the people who contributed: its text, who signed it, and how and when it was given. */
export const terugkoppelingSchema = z.object({
  tekst: z.string(),
  /** Counts the texts; a signature is for one of them. */
  versie: z.number().int(),
  geschreven: stampSchema,
  /** The trekker was asked to sign this version. */
  gevraagd: stampSchema.extend({ versie: z.number().int() }).optional(),
  ondertekend: stampSchema.extend({ versie: z.number().int() }).optional(),
  gegeven: stampSchema.extend(gegevenFields).optional(),
});
export type Terugkoppeling = Readonly<z.infer<typeof terugkoppelingSchema>>;

export const terugkoppelingEvents = [
  z.object({ soort: z.literal('terugkoppeling geschreven'), tekst: z.string() }),
  z.object({ soort: z.literal('handtekening gevraagd') }),
  z.object({ soort: z.literal('terugkoppeling ondertekend') }),
  z.object({ soort: z.literal('terugkoppeling gegeven'), ...gegevenFields }),
] as const;
export type TerugkoppelingEvent = z.infer<(typeof terugkoppelingEvents)[number]>;

export const terugkoppelingState = { terugkoppeling: terugkoppelingSchema.optional() };

type Deel = {
  readonly status: DossierStatus;
  readonly terugkoppeling?: Terugkoppeling | undefined;
};

/** What it changes of a dossier. */
export function foldTerugkoppeling(
  { status, terugkoppeling }: Deel,
  event: TerugkoppelingEvent,
  stamp: Stamp,
): Partial<Deel> {
  if (event.soort === 'terugkoppeling geschreven') {
    const versie = (terugkoppeling?.versie ?? 0) + 1;
    // Another text is not what was signed.
    const { ondertekend: _signed, gevraagd: _asked, ...rest } = terugkoppeling ?? {};
    return { terugkoppeling: { ...rest, tekst: event.tekst, versie, geschreven: stamp } };
  }
  if (!terugkoppeling) return {};
  const { versie } = terugkoppeling;
  switch (event.soort) {
    case 'handtekening gevraagd':
      return { terugkoppeling: { ...terugkoppeling, gevraagd: { ...stamp, versie } } };
    case 'terugkoppeling ondertekend':
      return { terugkoppeling: { ...terugkoppeling, ondertekend: { ...stamp, versie } } };
    case 'terugkoppeling gegeven': {
      const { soort: _kind, ...gegeven } = event;
      return {
        status: status === 'besloten' ? 'teruggekoppeld' : status,
        terugkoppeling: { ...terugkoppeling, gegeven: { ...gegeven, ...stamp } },
      };
    }
  }
}
