import * as z from 'zod/v4';

/** When something was recorded (ISO instant) and by whom. */
export const stampSchema = z.object({ op: z.string(), door: z.string(), doorId: z.string() });
export type Stamp = Readonly<z.infer<typeof stampSchema>>;
