import { ONDERWERPEN } from '../../src/statusvragen/ground/query.ts';
import type { TestBot } from './test-bot.ts';
import type { Werkbord } from './werkbord.ts';

/** The addresses of the werkbord, for tests that try them all. */

/** An answer of the chat as a page. */
export function askedPad(query: object): string {
  return `overzicht?${new URLSearchParams({ q: JSON.stringify(query) })}`;
}

export const RIGHTS_QUERIES = {
  late: askedPad({
    over: 'verplichtingen',
    vorm: 'lijst',
    filters: [{ filter: 'laat', of: ['ja'] }],
  }),
  owed: askedPad({ over: 'verplichtingen', vorm: 'lijst', filters: [] }),
} as const;

/** More is the same again. */
const MOST = 90;

/**
 * Every page that the menu of this reader leads to and that a link on those leads to, and every kind of answer.
 * @param opdrachten the ids of which the dossier is looked at as well
 */
export async function everyPage(
  bot: TestBot,
  board: Werkbord,
  opdrachten: readonly string[],
): Promise<readonly string[]> {
  const found = new Set(ONDERWERPEN.map((over) => askedPad({ over, vorm: 'lijst', filters: [] })));
  for (const opdracht of opdrachten) found.add(`dossier?id=${opdracht}`);
  const todo = ['overzicht'];
  for (const pad of todo) {
    const page = await board.get(pad);
    for (const href of page.links.values()) {
      if (/^(?:#|https?:)/.test(href) || found.size > MOST) continue;
      const url = new URL(href, `${bot.url}/werkbord/`);
      url.searchParams.delete('wie');
      const own = `${url.pathname.split('/').at(-1)}${url.search}`;
      if (found.has(own)) continue;
      found.add(own);
      todo.push(own);
    }
  }
  return [...found];
}
