import type { TurnContext } from 'botbuilder';
import * as z from 'zod/v4';
import type { Actor } from '../shared/actor.ts';
import type { Incoming } from './activity.ts';
import type { CardRenderer } from './card-renderer.ts';
import type { SearchHandler } from './ports.ts';

/** The search of the compose box: somebody types words, chooses what was found, and its card stands in the message. */
export const SEARCH_COMMAND = 'zoekOpdracht';

const CARD = 'application/vnd.microsoft.card.adaptive';
const PREVIEW = 'application/vnd.microsoft.card.thumbnail';
const MOST = 25;

const valueSchema = z.object({
  commandId: z.literal(SEARCH_COMMAND),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).default(0),
      count: z.number().int().min(1).max(MOST).default(MOST),
    })
    .default({ skip: 0, count: MOST }),
});

type Dependencies = {
  readonly search: SearchHandler;
  readonly renderer: CardRenderer;
  readonly actorOf: (sender: NonNullable<Incoming['sender']>) => Promise<Actor>;
};

export function isSearch({ activity: { name } }: TurnContext): boolean {
  return name === 'composeExtension/query';
}

/**
 * Answers a search. The bot need not be in the chat where somebody searches, so that only the sender counts: what is
 * found is what this person may see.
 */
export async function answerSearch(
  { sender, value }: Incoming,
  { search, renderer, actorOf }: Dependencies,
): Promise<Record<string, unknown>> {
  const parsed = valueSchema.safeParse(value);
  if (!sender || !parsed.success) return sentence('Zoek op woorden uit de titel van een opdracht.');
  const { parameters, queryOptions } = parsed.data;
  const text = parameters.find(({ name }) => name === 'woorden')?.value;
  const found = await search({
    actor: await actorOf(sender),
    text: typeof text === 'string' ? text : '',
    ...queryOptions,
  });
  if (found.length === 0 && queryOptions.skip === 0)
    return sentence('Niets gevonden dat jij mag zien. Probeer andere woorden uit de titel.');
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: found.map(({ titel, tekst, message }) => ({
        contentType: CARD,
        content: renderer.render(message),
        preview: { contentType: PREVIEW, content: { title: titel, text: tekst } },
      })),
    },
  };
}

/** A line in the search box instead of results. */
export function sentence(text: string): Record<string, unknown> {
  return { composeExtension: { type: 'message', text } };
}
