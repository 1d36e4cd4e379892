import type { SearchHandler } from '../bot/ports.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import type { Row } from './antwoorden/answer-kind.ts';
import { type AnswerQuery, isNarrowedBy } from './antwoorden/answers.ts';
import { sharedCard } from './antwoorden/antwoord-cards.ts';
import { inOrder, is, type Query } from './ground/query.ts';
import { splitWords, tidyQuestion } from './ground/words.ts';
import { understand } from './taal/understand.ts';
import type { Vocabulary } from './taal/vocabulary.ts';
import type { FindTitles } from './vocabulary-source.ts';

type Dependencies = {
  readonly answer: AnswerQuery;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly findTitles: FindTitles;
  readonly eigenChat: EigenChat;
  readonly clock: Clock;
};

const ALL: Query = { over: 'opdrachten', vorm: 'lijst', filters: [] };

/**
 * Opdrachten by words: first those that have all of them in the title, then what a question in the chat would find, such as
 * those of a programme, a municipality or a state. Nothing typed yet: all of them. Only what the reader may see.
 */
export function createSearch({
  answer,
  vocabulary,
  findTitles,
  eigenChat,
  clock,
}: Dependencies): SearchHandler {
  return async ({ actor, text, skip, count }) => {
    const today = localDate(clock.now());
    const titles = (words: readonly string[]) => findTitles(words, actor);
    const queries = [
      ...(await titles(splitWords(tidyQuestion(text)).map((word) => word.text))).map(({ id }) => only(id)),
      ...(await queriesFor(text, {
        vocabulary: await vocabulary(),
        today,
        asker: actor.id,
        isNarrowedBy,
        findTitles: titles,
      })),
    ];
    const rows = new Map<string, Row>();
    for (const query of queries) {
      const found = await answer({ query, actor, today, limit: skip + count });
      for (const row of found?.rows ?? [])
        if (row.opdracht !== undefined && !rows.has(row.opdracht)) rows.set(row.opdracht, row);
    }
    return [...rows].slice(skip, skip + count).map(([opdracht, row]) => ({
      titel: row.titel,
      tekst: row.regels[0] ?? '',
      message: sharedCard(row, opdracht, eigenChat),
    }));
  };
}

function only(opdracht: string): Query {
  return { ...ALL, filters: [is('opdracht', opdracht)] };
}

async function queriesFor(
  text: string,
  context: Parameters<typeof understand>[1],
): Promise<readonly Query[]> {
  if (text.trim() === '') return [ALL];
  const read = await understand(text, context);
  if (read.kind === 'unknown' || read.kind === 'unsure') return [];
  // Titles are shown while somebody types: of what fits as well too.
  if (read.kind === 'either') return read.queries.filter(({ over }) => over === 'opdrachten');
  if (read.query.over !== 'opdrachten') return [];
  const query: Query = { ...ALL, filters: read.query.filters };
  if (read.kind === 'query') return [query];
  return read.opdrachten.map((opdracht) => ({
    ...query,
    filters: inOrder([...query.filters, is('opdracht', opdracht)]),
  }));
}
