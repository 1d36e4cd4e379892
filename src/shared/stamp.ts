import * as z from 'zod/v4';
import type { Actor } from './actor.ts';

/** When something was recorded (ISO instant) and by whom. */
export const stampSchema = z.object({ op: z.string(), door: z.string(), doorId: z.string() });
export type Stamp = Readonly<z.infer<typeof stampSchema>>;

/** When (ISO instant) and by whom an event came, as the log has it, and the id of its stream. */
export type EventContext = {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly id: string; readonly naam: string };
};

/**
 * Who makes an entry of the log, and when: what every submission is made of.
 * @param at ISO 8601 instant
 * @param nonce the key of the submission; absent: it cannot be sent twice
 */
export function stampOf(
  { id, naam, confirmed }: Pick<Actor, 'id' | 'naam' | 'confirmed'>,
  at: string,
  nonce?: string,
) {
  return { actor: { id, naam }, at, nonce, confirmed };
}
