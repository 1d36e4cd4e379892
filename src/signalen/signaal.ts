import * as z from 'zod/v4';
import { TERUGKIJK_UITKOMSTEN } from '../shared/adviesraad.ts';
import { localDate } from '../shared/clock.ts';
import { type EventContext, stampSchema } from '../shared/stamp.ts';

/** Unsolicited advice or a signal from residents or an advisory council (domain: Words). Never with a name. */

export const SIGNAALBRONNEN = [
  'website',
  'adviesraad',
  'ervaringsdeskundige',
  'maatschappelijke partner',
  'netwerkbijeenkomst',
] as const;
export const signaalbronSchema = z.enum(SIGNAALBRONNEN);
export type Signaalbron = z.infer<typeof signaalbronSchema>;

/** What came in, as it was written down. */
const signaalInvoerSchema = z.object({
  bron: signaalbronSchema,
  /** What it is about, in a few words. */
  onderwerp: z.string(),
  tekst: z.string(),
  /** The day on which it was received, YYYY-MM-DD. */
  ontvangen: z.string(),
  /** The council that gave it, where one did, as it was called then; `raadId`: when it is one of the list. */
  raad: z.string().optional(),
  raadId: z.string().optional(),
  gemeente: z.string().optional(),
  /** The opdracht that it is about. */
  opdrachtId: z.string().optional(),
  /** A link to the message in Teams of which it was made. */
  bericht: z.string().optional(),
});
export type SignaalInvoer = Readonly<z.infer<typeof signaalInvoerSchema>>;

/** The colleague who answers: Entra object id and name. */
const behandelaarSchema = z.object({ id: z.string(), naam: z.string() });
export type Behandelaar = Readonly<z.infer<typeof behandelaarSchema>>;

/** What was promised in the answer, for which day (YYYY-MM-DD). */
const toegezegdSchema = z.object({ wat: z.string(), datum: z.string() });
export type Toegezegd = Readonly<z.infer<typeof toegezegdSchema>>;

/** A topic of the jaaragenda that was made of it. */
const voorstelSchema = z.object({ jaar: z.number().int(), onderwerpId: z.string() });
export type Voorstel = Readonly<z.infer<typeof voorstelSchema>>;

export const signaalEventSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('signaal ontvangen'),
    signaal: signaalInvoerSchema,
    /** Written down by somebody who is no coördinator: they hear of it, and the writer hears what was done. */
    gemeld: z.literal(true).optional(),
  }),
  z.object({ soort: z.literal('signaal toegewezen'), aan: behandelaarSchema }),
  z.object({
    soort: z.literal('signaal beantwoord'),
    antwoord: z.string(),
    reden: z.string(),
    belofte: toegezegdSchema.optional(),
  }),
  z.object({ soort: z.literal('belofte nagekomen'), hoe: z.string() }),
  z.object({
    soort: z.literal('signaal teruggekoppeld'),
    datum: z.string(),
    /** The day that was agreed to look at it again; absent: none was. */
    terugkijken: z.string().optional(),
  }),
  z.object({
    soort: z.literal('op signaal teruggekeken'),
    uitkomst: z.enum(TERUGKIJK_UITKOMSTEN),
    toelichting: z.string(),
  }),
  z.object({ soort: z.literal('signaal voorgesteld'), voorstel: voorstelSchema }),
]);
export type SignaalEvent = z.infer<typeof signaalEventSchema>;

/** Everything recorded about one signaal: the fold over its entries. */
export const signaalSchema = signaalInvoerSchema.extend({
  id: z.string(),
  opgenomen: stampSchema,
  gemeld: z.literal(true).optional(),
  toegewezen: stampSchema.extend({ aan: behandelaarSchema }).optional(),
  /** Who had it before: they may still have a card about it. */
  eerder: z.array(z.string()).optional(),
  antwoord: stampSchema.extend({ tekst: z.string(), reden: z.string() }).optional(),
  /** Promised in the answer; `nagekomen`: kept, and how. */
  belofte: stampSchema
    .extend(toegezegdSchema.shape)
    .extend({ nagekomen: stampSchema.extend({ hoe: z.string() }).optional() })
    .optional(),
  /** Told to who gave the signaal; `datum` is that day, `terugkijken` the one that was agreed to look at it again. */
  teruggekoppeld: stampSchema.extend({ datum: z.string(), terugkijken: z.string().optional() }).optional(),
  teruggekeken: stampSchema
    .extend({ uitkomst: z.enum(TERUGKIJK_UITKOMSTEN), toelichting: z.string() })
    .optional(),
  voorstel: stampSchema.extend(voorstelSchema.shape).optional(),
});
export type Signaal = Readonly<z.infer<typeof signaalSchema>>;

/** How far it can be. With a promise that is still open it is not finished, also when the answer was told. */
const SIGNAAL_STANDEN = ['nieuw', 'toegewezen', 'beantwoord', 'belofte open', 'teruggekoppeld'] as const;
type SignaalStand = (typeof SIGNAAL_STANDEN)[number];

/** How far it is. */
export function standOf(signaal: Signaal): SignaalStand {
  const { toegewezen, antwoord, teruggekoppeld } = signaal;
  if (teruggekoppeld) return openBelofte(signaal) ? 'belofte open' : 'teruggekoppeld';
  if (antwoord) return 'beantwoord';
  return toegewezen ? 'toegewezen' : 'nieuw';
}

/** The promise that still has to be kept. */
export function openBelofte({ belofte }: Pick<Signaal, 'belofte'>): Signaal['belofte'] {
  return belofte?.nagekomen ? undefined : belofte;
}

/** The day that was agreed to look at it again, as long as nobody did. */
export function openTerugkijken({ teruggekoppeld, teruggekeken }: Signaal): string | undefined {
  return teruggekeken ? undefined : teruggekoppeld?.terugkijken;
}

/** Who answers for it: to whom it was assigned, or else who promised something. */
export function behandelaarOf({ toegewezen, belofte }: Signaal): Behandelaar | undefined {
  return toegewezen?.aan ?? (belofte && { id: belofte.doorId, naam: belofte.door });
}

/** The signaal after one more event. Total: what makes no sense leaves it as it was. */
export function foldSignaal(
  signaal: Signaal | undefined,
  event: SignaalEvent,
  { id, at, actor }: EventContext,
): Signaal | undefined {
  const stamp = { op: at, door: actor.naam, doorId: actor.id };
  if (event.soort === 'signaal ontvangen') {
    const { gemeld } = event;
    return signaal ?? { ...event.signaal, id, opgenomen: stamp, ...(gemeld ? { gemeld } : {}) };
  }
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
    case 'signaal beantwoord': {
      const { belofte: known, ...rest } = signaal;
      const belofte = isSame(known, event.belofte) ? known : event.belofte && { ...stamp, ...event.belofte };
      const antwoord = { ...stamp, tekst: event.antwoord, reden: event.reden };
      return { ...rest, antwoord, ...(belofte ? { belofte } : {}) };
    }
    case 'belofte nagekomen': {
      const { belofte } = signaal;
      return belofte
        ? { ...signaal, belofte: { ...belofte, nagekomen: { ...stamp, hoe: event.hoe } } }
        : signaal;
    }
    case 'signaal teruggekoppeld': {
      const { datum, terugkijken } = event;
      return {
        ...signaal,
        teruggekoppeld: { ...stamp, datum, ...(terugkijken === undefined ? {} : { terugkijken }) },
      };
    }
    case 'op signaal teruggekeken': {
      const { uitkomst, toelichting } = event;
      return { ...signaal, teruggekeken: { ...stamp, uitkomst, toelichting } };
    }
    case 'signaal voorgesteld':
      return { ...signaal, voorstel: { ...stamp, ...event.voorstel } };
  }
}

/** Is it the same promise, so that what is known of it stays? */
export function isSame(known: Toegezegd | undefined, other: Toegezegd | undefined): boolean {
  return known?.wat === other?.wat && known?.datum === other?.datum;
}

/**
 * The keys by which signalen are found: how far they are, who answers, who wrote them down, and the year in which they came. 'belover':
 * who has a promise to keep. 'terugkijken': what was answered is looked at again. 'gemeld': the day on which somebody who is no coördinator wrote it down.
 */
export function signaalKeys(signaal: Signaal): Record<string, readonly string[]> {
  const { toegewezen, ontvangen, opgenomen, opdrachtId, gemeld } = signaal;
  const belover = openBelofte(signaal) && behandelaarOf(signaal);
  return {
    stand: [standOf(signaal)],
    jaar: [ontvangen.slice(0, 4)],
    schrijver: [opgenomen.doorId],
    ...(toegewezen ? { behandelaar: [toegewezen.aan.id] } : {}),
    ...(opdrachtId === undefined ? {} : { opdracht: [opdrachtId] }),
    ...(belover ? { belofte: ['open'], belover: [belover.id] } : {}),
    ...(openTerugkijken(signaal) === undefined ? {} : { terugkijken: ['open'] }),
    ...(gemeld ? { gemeld: [localDate(opgenomen.op)] } : {}),
  };
}
