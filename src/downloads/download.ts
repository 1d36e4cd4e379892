import * as z from 'zod/v4';
import type { ReadModelKeys } from '../logboek/ports.ts';
import { localDate } from '../shared/clock.ts';

/** What a file is made from: which kind, and for what. Plain texts, so that it can be logged and made later. */
const aanvraagSchema = z.object({ soort: z.string(), van: z.record(z.string(), z.string()) });
/** As it stands in the log: another version may have kinds that this one does not know. */
export type Aanvraag = Readonly<z.infer<typeof aanvraagSchema>>;

export const downloadEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('download aangeboden'), aanvraag: aanvraagSchema, verlooptOp: z.string() }),
  /** By whoever had the link: the entry carries for whom it was made, and nothing tells who pressed the button. */
  z.object({ soort: z.literal('download opgehaald') }),
]);
export type DownloadEvent = z.infer<typeof downloadEventSchema>;

/** One link: for whom, for what, until when, and whether it was used. */
export const downloadSchema = z.object({
  id: z.string(),
  persoon: z.object({ id: z.string(), naam: z.string() }),
  aanvraag: aanvraagSchema,
  /** ISO instant. */
  verlooptOp: z.string(),
  /** ISO instant. */
  opgehaald: z.string().optional(),
});
export type Download = Readonly<z.infer<typeof downloadSchema>>;

/** By the month (YYYY-MM) in which it was fetched; what never was is under no month. */
export function downloadKeys({ opgehaald }: Download): ReadModelKeys {
  return opgehaald === undefined ? {} : { maand: [localDate(opgehaald).slice(0, 7)] };
}

/** The link after one more event. Total: what makes no sense leaves it as it was. */
export function foldDownload(
  download: Download | undefined,
  event: DownloadEvent,
  context: {
    readonly id: string;
    readonly at: string;
    readonly actor: { readonly id: string; readonly naam: string };
  },
): Download | undefined {
  if (event.soort === 'download aangeboden') {
    if (download) return download;
    const { id, actor } = context;
    return { id, persoon: actor, aanvraag: event.aanvraag, verlooptOp: event.verlooptOp };
  }
  return download && { ...download, opgehaald: download.opgehaald ?? context.at };
}
