import { DomainError } from '../shared/errors.ts';
import { html, type Markup } from '../shared/html.ts';
import type { Answering } from '../statusvragen/answering.ts';
import { type Query, querySchema } from '../statusvragen/ground/query.ts';
import type { Params } from './ports.ts';

/** A query of the chat in the address of a page. */

export function queryParams(query: Query, more: Params = {}): Params {
  return { q: JSON.stringify(query), ...more };
}

/**
 * @param otherwise what is asked when the address says nothing
 * @throws DomainError 'invalid-input' when it is no query that the chat could have made
 */
export function readQuery(q: string | undefined, otherwise: Query): Query {
  if (q === undefined) return otherwise;
  const parsed = querySchema.safeParse(parseJson(q));
  if (parsed.success) return parsed.data;
  throw new DomainError(
    'invalid-input',
    'Deze link klopt niet meer. Kies Overzicht en zoek opnieuw, of vraag het in de chat.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How the query was read, each part with a link that takes it away. @param hrefOf the page without it */
export function chipList(
  chips: Awaited<ReturnType<Answering['chipsFor']>>,
  hrefOf: (zonder: Query) => string,
): Markup | readonly Markup[] {
  if (chips.length === 0) return [];
  return html`<ul class="delen" aria-label="Zo is de vraag gelezen">${chips.map(({ words, zonder }) => html`<li><a class="knop" href="${hrefOf(zonder)}"><span aria-hidden="true">✕ </span>${words}<span class="lees">, haal dit weg</span></a></li>`)}</ul>`;
}
