import * as z from 'zod/v4';

/**
 * What is asked of a question, and of its answer. Names of colleagues may stand in it; what says something of one resident may
 * not (domain: Privacy).
 */
export const VRAAG = { leeg: 'Typ eerst je vraag.', max: 1000 } as const;
export const ANTWOORD = { leeg: 'Typ eerst je antwoord.', max: 4000 } as const;

export const doorvraagEventSchema = z.discriminatedUnion('soort', [
  /** `hulp`: somebody asks for help; without it the bot did not understand the question. */
  z.object({ soort: z.literal('vraag doorgestuurd'), tekst: z.string(), hulp: z.literal(true).optional() }),
  z.object({ soort: z.literal('vraag beantwoord'), tekst: z.string() }),
]);
export type DoorvraagEvent = z.infer<typeof doorvraagEventSchema>;

const persoonSchema = z.object({ id: z.string(), naam: z.string() });
/** A question that somebody put before the coördinators: one that the bot did not understand, or one for help. */
export const doorvraagSchema = z.object({
  id: z.string(),
  tekst: z.string(),
  van: persoonSchema,
  /** ISO instant. */
  gesteld: z.string(),
  hulp: z.literal(true).optional(),
  antwoord: z.object({ tekst: z.string(), door: persoonSchema, op: z.string() }).optional(),
});
export type Doorvraag = Readonly<z.infer<typeof doorvraagSchema>>;

/** The question after one more event. Total: what makes no sense leaves it as it was. */
export function foldDoorvraag(
  before: Doorvraag | undefined,
  event: DoorvraagEvent,
  { id, at, actor }: { readonly id: string; readonly at: string; readonly actor: Doorvraag['van'] },
): Doorvraag | undefined {
  if (event.soort === 'vraag doorgestuurd')
    return (
      before ?? { id, tekst: event.tekst, van: actor, gesteld: at, ...(event.hulp ? { hulp: true } : {}) }
    );
  if (!before || before.antwoord) return before;
  return { ...before, antwoord: { tekst: event.tekst, door: actor, op: at } };
}
