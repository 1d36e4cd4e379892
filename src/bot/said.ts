import * as z from 'zod/v4';
import { type FileInfo, filesOf } from './sent-file.ts';
import { readTyped, type TypedMessage } from './typed-input.ts';

/** What somebody typed, and what came with it. */
export type Said = TypedMessage & {
  /** The files that came with it. */
  readonly files: readonly FileInfo[];
  /** A picture came with it. */
  readonly hasPicture: boolean;
  /** Somebody puts a card in the message, as the search of the compose box does. */
  readonly sharesCard: boolean;
};

/** Of a button, a search, or a conversation that changes. */
export const NOTHING_SAID: Said = {
  text: '',
  html: undefined,
  quoted: [],
  files: [],
  hasPicture: false,
  sharesCard: false,
};

const mentionSchema = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string(), name: z.string().nullish() }),
  text: z.string().nullish(),
});
const quoteSchema = z.object({
  type: z.literal('quotedReply'),
  quotedReply: z.object({ messageId: z.string() }),
});

/** The parts of an activity in which it stands. */
export const saidFields = {
  text: z.string().nullish(),
  entities: z
    .array(z.looseObject({ type: z.unknown() }))
    .nullish()
    .catch(undefined),
  attachments: z.array(z.looseObject({ contentType: z.string().nullish(), content: z.unknown() })).nullish(),
};
type Given = z.infer<z.ZodObject<typeof saidFields>>;

const HTML = 'text/html';
const CARD = 'application/vnd.microsoft.card.adaptive';

/** @param bot as Teams knows it there: its mention is no part of what was typed */
export function readSaid(
  { text, entities, attachments }: Given,
  bot: { readonly id: string; readonly name?: string | null | undefined },
): Said {
  const html = attachments?.find(({ contentType }) => contentType === HTML)?.content;
  const mentions = (entities ?? []).flatMap((entity) => {
    const { data } = mentionSchema.safeParse(entity);
    return data?.mentioned.id === bot.id ? [data.text ?? data.mentioned.name ?? bot.name ?? ''] : [];
  });
  const quoted = (entities ?? []).flatMap(
    (entity) => quoteSchema.safeParse(entity).data?.quotedReply.messageId ?? [],
  );
  const typed = readTyped({
    text: text ?? '',
    html: typeof html === 'string' ? html : undefined,
    mentions,
    quoted,
  });
  return {
    ...typed,
    files: filesOf(attachments ?? []),
    hasPicture: hasPicture(attachments ?? [], typed.html),
    sharesCard: attachments?.some(({ contentType }) => contentType === CARD) ?? false,
  };
}

function hasPicture(attachments: NonNullable<Given['attachments']>, html: string | undefined): boolean {
  const isPicture = attachments.some(({ contentType }) => contentType?.toLowerCase().startsWith('image/'));
  return isPicture || (html !== undefined && /<img\b/i.test(html));
}
