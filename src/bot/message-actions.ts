import * as z from 'zod/v4';
import { localDate } from '../shared/clock.ts';
import { messageLink } from '../shared/message-link.ts';
import type { Message } from './ports.ts';
import { textOfHtml } from './quotes.ts';
import { isEmojiOnly, readTyped } from './typed-input.ts';

/**
 * What somebody does with a message of anybody, such as 'Maak signaal van dit bericht'. Teams opens the form in a dialog, in any chat, also where
 * the bot is not (platform: Learnt later).
 */

const HTML = /^(?:html|text\/html)$/i;
/** How Teams sends it that a message answers another one: an attachment beside it. */
const REFERENCE = 'messageReference';

const valueSchema = z.object({
  commandId: z.string(),
  messagePayload: z
    .object({
      createdDateTime: z.iso.datetime({ offset: true }).nullish().catch(undefined),
      linkToMessage: z.string().nullish().catch(undefined),
      body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
      attachments: z
        .array(z.object({ id: z.string(), contentType: z.string() }))
        .nullish()
        .catch(undefined),
    })
    .nullish(),
});

/** What was asked for, of which message; `quoted`: the ids of the messages that it answers. */
type MessageAsk = {
  readonly command: string;
  readonly message: Message;
  readonly quoted: readonly string[];
};

/** Is it an action on a message, or a button in the dialog that it opened? */
export function isMessageAction(name: string | undefined): boolean {
  return name === 'composeExtension/fetchTask' || name === 'composeExtension/submitAction';
}

/** Does it open the dialog? */
export function opensMessageAction(name: string | undefined): boolean {
  return name === 'composeExtension/fetchTask';
}

/** @returns undefined when it asks for nothing of ours */
export function parseMessageAction(value: unknown): MessageAsk | undefined {
  const { data } = valueSchema.safeParse(value);
  if (!data) return undefined;
  const { body, linkToMessage, createdDateTime, attachments } = data.messagePayload ?? {};
  const content = (body?.content ?? '').replace(MENTION, ' ');
  const isHtml = HTML.test(body?.contentType ?? 'html');
  const { text, quoted } = readTyped({
    text: isHtml ? textOfHtml(content) : content,
    html: isHtml ? content : undefined,
    mentions: [],
    quoted: (attachments ?? []).flatMap(({ id, contentType }) => (contentType === REFERENCE ? [id] : [])),
  });
  return {
    command: data.commandId,
    message: {
      tekst: isEmojiOnly(text) ? '' : text,
      link: messageLink(linkToMessage ?? ''),
      datum: createdDateTime ? localDate(new Date(createdDateTime).toISOString()) : undefined,
    },
    quoted,
  };
}

/** Who is called by name in a message is nobody's business elsewhere. */
const MENTION = /<at\b[^<>]*>[^<>]*<\/at>/gi;
