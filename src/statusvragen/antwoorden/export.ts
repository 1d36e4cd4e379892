import type { Actor } from '../../shared/actor.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { DomainError } from '../../shared/errors.ts';
import { type Query, querySchema } from '../ground/query.ts';
import type { Row } from './answer-kind.ts';
import { type AnswerQuery, scopeOf, titelVan } from './answers.ts';

/** A spreadsheet of more is no answer any more. */
const MAX_ROWS = 10_000;
const ROWS_AT_ONCE = 500;

/** A table with the whole answer to a query. */
export type ExportTable = {
  readonly naam: string;
  readonly rows: readonly Row['velden'][];
};

type Dependencies = { readonly answer: AnswerQuery; readonly clock: Clock };

/**
 * Every row of an answer for this reader, as it is at this moment.
 * @param kept the query as the link keeps it
 * @throws DomainError 'not-possible' when there is nothing, or too much
 */
export async function exportTable(
  { answer, clock }: Dependencies,
  actor: Actor,
  kept: string | undefined,
): Promise<ExportTable> {
  const query = parseKept(kept);
  const today = localDate(clock.now());
  const rows: Row['velden'][] = [];
  for (let from: string | undefined; ; ) {
    const page = await answer({ query, actor, today, limit: ROWS_AT_ONCE, from });
    if (!page || page.total === 0)
      throw new DomainError(
        'not-possible',
        `Er is niets om te exporteren. ${scopeOf(query, actor).woorden}`.trim(),
      );
    if (page.total > MAX_ROWS)
      throw new DomainError(
        'not-possible',
        `Dit zijn ${page.total} regels. Stel een vraag met minder dan ${MAX_ROWS} regels.`,
      );
    rows.push(...page.rows.map(({ velden }) => velden));
    if (page.next === undefined) return { naam: `${titelVan(query)} ${today}`, rows };
    from = page.next;
  }
}

function parseKept(kept: string | undefined): Query {
  try {
    return querySchema.parse(JSON.parse(kept ?? ''));
  } catch (error) {
    throw new DomainError('not-possible', 'Deze link klopt niet meer. Vraag een nieuwe.', { cause: error });
  }
}
