import * as z from 'zod/v4';
import { localDate } from '../../shared/clock.ts';
import { type Query, querySchema } from '../ground/query.ts';
import { rolled } from './rolling.ts';

/** More of them are no message to read on a Monday. */
export const MOST_WEEKVRAGEN = 10;

/** The query as the log keeps it: a version that knows more or less of them than this one still shows that it is there. */
const keptSchema = z.record(z.string(), z.unknown());

/** What one person wants to read each Monday, under the id of that person. */
export const weekvragenEventSchema = z.discriminatedUnion('soort', [
  /** The id follows from the query, so that the same question is one. */
  z.object({ soort: z.literal('weekvraag bewaard'), id: z.string(), query: keptSchema }),
  z.object({ soort: z.literal('weekvraag gestopt'), id: z.string() }),
]);
export type WeekvragenEvent = z.infer<typeof weekvragenEventSchema>;

const weekvraagSchema = z.object({
  id: z.string(),
  query: keptSchema,
  /** ISO instant. */
  sinds: z.string(),
});
export type Weekvraag = Readonly<z.infer<typeof weekvraagSchema>>;

export const weekvragenSchema = z.object({
  id: z.string(),
  naam: z.string(),
  vragen: z.array(weekvraagSchema),
});
export type Weekvragen = Readonly<z.infer<typeof weekvragenSchema>>;

export function foldWeekvragen(
  before: Weekvragen | undefined,
  event: WeekvragenEvent,
  context: { readonly id: string; readonly at: string; readonly actor: { readonly naam: string } },
): Weekvragen {
  const { id, at, actor } = context;
  const { vragen = [] } = before ?? {};
  const others = vragen.filter((one) => one.id !== event.id);
  const kept = event.soort === 'weekvraag bewaard' ? [{ id: event.id, query: event.query, sinds: at }] : [];
  return { id, naam: actor.naam, vragen: [...others, ...kept] };
}

/** The question as it is meant today (YYYY-MM-DD), where this version knows it. */
export function queryOf({ query, sinds }: Weekvraag, today: string): Query | undefined {
  const parsed = querySchema.safeParse(query);
  return parsed.success ? rolled(parsed.data, localDate(sinds), today) : undefined;
}
