import * as z from 'zod/v4';

/** What the process that opens an .xlsx is asked. `rows`: of a sheet with far more it only says so. */
export const questionSchema = z.object({
  bytes: z.instanceof(Uint8Array<ArrayBufferLike>),
  rows: z.number(),
});
export type XlsxQuestion = z.infer<typeof questionSchema>;
