import * as z from 'zod/v4';

/** When something was recorded (ISO instant) and by whom. */
export const stampSchema = z.object({ op: z.string(), door: z.string(), doorId: z.string() });
export type Stamp = Readonly<z.infer<typeof stampSchema>>;

/** When (ISO instant) and by whom an event came, as the log has it, and the id of its stream. */
export type EventContext = {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly id: string; readonly naam: string };
};
