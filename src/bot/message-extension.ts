import * as z from 'zod/v4';
import type { Actor } from '../shared/actor.ts';
import { MAX_ASKED } from '../shared/typed-text.ts';
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

type Dependencies = { readonly search: SearchHandler; readonly renderer: CardRenderer };

export function isSearch(name: string | undefined): boolean {
  return name === 'composeExtension/query';
}

/** The words that somebody looks for; undefined: it is no search of ours. */
export function searchedText(value: unknown): string | undefined {
  const { data } = valueSchema.safeParse(value);
  const text = data?.parameters.find(({ name }) => name === 'woorden')?.value;
  return typeof text === 'string' ? text : undefined;
}

/** Answers a search: what is found is what this person may see. */
export async function answerSearch(
  value: unknown,
  actor: Actor,
  { search, renderer }: Dependencies,
): Promise<Record<string, unknown>> {
  const parsed = valueSchema.safeParse(value);
  if (!parsed.success) return sentence('Zoek op woorden uit de titel van een opdracht.');
  const { queryOptions } = parsed.data;
  const text = searchedText(value) ?? '';
  if (text.length > MAX_ASKED)
    return sentence(`Dit is te lang om te zoeken: ${text.length} tekens. Gebruik er hooguit ${MAX_ASKED}.`);
  const found = await search({ actor, text, ...queryOptions });
  if (found.length === 0 && queryOptions.skip === 0)
    return sentence('Niets gevonden dat jij mag zien. Probeer andere woorden uit de titel.');
  return results(
    found.map(({ titel, tekst, message }) => ({
      contentType: CARD,
      content: renderer.render(message),
      preview: { contentType: PREVIEW, content: { title: titel, text: tekst } },
    })),
  );
}

/** An empty list, which says nothing. */
export function nothingFound(): Record<string, unknown> {
  return results([]);
}

function results(attachments: readonly unknown[]): Record<string, unknown> {
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** A line in the search box instead of results. */
export function sentence(text: string): Record<string, unknown> {
  return { composeExtension: { type: 'message', text } };
}
