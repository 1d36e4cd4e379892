import type { CardButton } from './card-context.ts';

/** How many rows a page of a list has. */
export const LIST_PAGE = 10;

/** The items of one page of ten; `page` counts from 1. */
export function pageOf<T>(items: readonly T[], page: number): readonly T[] {
  return items.slice((page - 1) * LIST_PAGE, page * LIST_PAGE);
}

/** 'Volgende' and 'Vorige', where there is something to go to. */
export function pageButtons(
  count: number,
  page: number,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): readonly CardButton[] {
  const next = { title: 'Volgende', verb, data: { ...data, page: page + 1 } };
  const previous = { title: 'Vorige', verb, data: { ...data, page: page - 1 } };
  return [...(page > 1 ? [previous] : []), ...(page * LIST_PAGE < count ? [next] : [])];
}

/** '4 opdrachten', or '23 opdrachten, dit zijn 11 tot en met 20'. */
export function countWords(count: number, page: number, one: string, many: string): string {
  const total = count === 1 ? `1 ${one}` : `${count} ${many}`;
  if (count <= LIST_PAGE) return `${total}.`;
  const first = (page - 1) * LIST_PAGE + 1;
  return `${total}. Je ziet ${first} tot en met ${Math.min(count, page * LIST_PAGE)}.`;
}
