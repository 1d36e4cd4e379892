import type { SearchHandler } from '../bot/ports.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { AnswerQuery } from './answers.ts';
import { sharedCard } from './antwoord-cards.ts';
import type { Query } from './query.ts';
import { understand } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { FindTitles } from './vocabulary-source.ts';

type Dependencies = {
  readonly answer: AnswerQuery;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly findTitles: FindTitles;
  readonly clock: Clock;
};

const ALL: Query = { over: 'opdrachten', vorm: 'lijst', filters: {} };

/**
 * Opdrachten by words, as a question in the chat finds them: of a title, a programme, a municipality, a state. Nothing
 * typed yet: all of them. Only what the reader may see.
 */
export function createSearch({ answer, vocabulary, findTitles, clock }: Dependencies): SearchHandler {
  return async ({ actor, text, skip, count }) => {
    const today = localDate(clock.now());
    const queries = await queriesFor(text, {
      vocabulary: await vocabulary(),
      today,
      asker: actor.id,
      findTitles: (words) => findTitles(words, actor),
    });
    const rows = [];
    for (const query of queries) {
      const found = await answer({ query, actor, today, limit: skip + count });
      rows.push(...(found?.rows ?? []));
    }
    return rows
      .slice(skip, skip + count)
      .flatMap((row) =>
        row.opdracht === undefined
          ? []
          : [{ titel: row.titel, tekst: row.regels[0] ?? '', message: sharedCard(row, row.opdracht) }],
      );
  };
}

async function queriesFor(
  text: string,
  context: Parameters<typeof understand>[1],
): Promise<readonly Query[]> {
  if (text.trim() === '') return [ALL];
  const read = await understand(text, context);
  if (read.kind === 'unknown' || read.query.over !== 'opdrachten') return [];
  const query: Query = { ...ALL, filters: read.query.filters };
  if (read.kind === 'query') return [query];
  return read.opdrachten.map((opdracht) => ({ ...query, filters: { ...query.filters, opdracht } }));
}
