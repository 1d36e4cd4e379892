import * as z from 'zod/v4';
import { type EventContext, stampSchema } from '../shared/stamp.ts';

/** Unsolicited advice or a signal from residents or an advisory council (domain: Words). Never with a name. */

export const SIGNAALBRONNEN = [
  'website',
  'adviesraad',
  'ervaringsdeskundige',
  'maatschappelijke partner',
] as const;
export const signaalbronSchema = z.enum(SIGNAALBRONNEN);
export type Signaalbron = z.infer<typeof signaalbronSchema>;

/** What came in, as it was written down. */
export const signaalInvoerSchema = z.object({
  bron: signaalbronSchema,
  /** What it is about, in a few words. */
  onderwerp: z.string(),
  tekst: z.string(),
  /** The day on which it was received, YYYY-MM-DD. */
  ontvangen: z.string(),
});
export type SignaalInvoer = Readonly<z.infer<typeof signaalInvoerSchema>>;

/** The colleague who answers: Entra object id and name. */
export const behandelaarSchema = z.object({ id: z.string(), naam: z.string() });
export type Behandelaar = Readonly<z.infer<typeof behandelaarSchema>>;

/** A topic of the jaaragenda that was made of it. */
const voorstelSchema = z.object({ jaar: z.number().int(), onderwerpId: z.string() });
export type Voorstel = Readonly<z.infer<typeof voorstelSchema>>;

export const signaalEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('signaal ontvangen'), signaal: signaalInvoerSchema }),
  z.object({ soort: z.literal('signaal toegewezen'), aan: behandelaarSchema }),
  z.object({ soort: z.literal('signaal beantwoord'), antwoord: z.string(), reden: z.string() }),
  z.object({ soort: z.literal('signaal teruggekoppeld'), datum: z.string() }),
  z.object({ soort: z.literal('signaal voorgesteld'), voorstel: voorstelSchema }),
]);
export type SignaalEvent = z.infer<typeof signaalEventSchema>;

/** Everything recorded about one signaal: the fold over its entries. */
export const signaalSchema = signaalInvoerSchema.extend({
  id: z.string(),
  opgenomen: stampSchema,
  toegewezen: stampSchema.extend({ aan: behandelaarSchema }).optional(),
  /** Who had it before: they may still have a card about it. */
  eerder: z.array(z.string()).optional(),
  antwoord: stampSchema.extend({ tekst: z.string(), reden: z.string() }).optional(),
  /** Told to who gave the signaal; `datum` is that day. */
  teruggekoppeld: stampSchema.extend({ datum: z.string() }).optional(),
  voorstel: stampSchema.extend(voorstelSchema.shape).optional(),
});
export type Signaal = Readonly<z.infer<typeof signaalSchema>>;

export const SIGNAAL_STANDEN = ['nieuw', 'toegewezen', 'beantwoord', 'teruggekoppeld'] as const;
export type SignaalStand = (typeof SIGNAAL_STANDEN)[number];

/** How far it is. */
export function standOf({ toegewezen, antwoord, teruggekoppeld }: Signaal): SignaalStand {
  if (teruggekoppeld) return 'teruggekoppeld';
  if (antwoord) return 'beantwoord';
  return toegewezen ? 'toegewezen' : 'nieuw';
}

/** The signaal after one more event. Total: what makes no sense leaves it as it was. */
export function foldSignaal(
  signaal: Signaal | undefined,
  event: SignaalEvent,
  { id, at, actor }: EventContext,
): Signaal | undefined {
  const stamp = { op: at, door: actor.naam, doorId: actor.id };
  if (event.soort === 'signaal ontvangen') return signaal ?? { ...event.signaal, id, opgenomen: stamp };
  if (!signaal) return undefined;
  switch (event.soort) {
    case 'signaal toegewezen': {
      const before = signaal.toegewezen?.aan.id;
      const eerder = [...(signaal.eerder ?? []), ...(before === undefined ? [] : [before])];
      return {
        ...signaal,
        toegewezen: { ...stamp, aan: event.aan },
        ...(eerder.length === 0
          ? {}
          : { eerder: [...new Set(eerder)].filter((one) => one !== event.aan.id) }),
      };
    }
    case 'signaal beantwoord':
      return { ...signaal, antwoord: { ...stamp, tekst: event.antwoord, reden: event.reden } };
    case 'signaal teruggekoppeld':
      return { ...signaal, teruggekoppeld: { ...stamp, datum: event.datum } };
    case 'signaal voorgesteld':
      return { ...signaal, voorstel: { ...stamp, ...event.voorstel } };
  }
}

/** The keys by which signalen are found: how far they are, who answers, and the year in which they came. */
export function signaalKeys(signaal: Signaal): Record<string, readonly string[]> {
  const { toegewezen, ontvangen } = signaal;
  return {
    stand: [standOf(signaal)],
    jaar: [ontvangen.slice(0, 4)],
    ...(toegewezen ? { behandelaar: [toegewezen.aan.id] } : {}),
  };
}
