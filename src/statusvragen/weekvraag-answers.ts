import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { answerWords } from './antwoorden/answer-sentence.ts';
import { type AnswerQuery, scopeOf, titelVan } from './antwoorden/answers.ts';
import type { Chip } from './antwoorden/query-words.ts';
import { queryOf, type Weekvraag } from './bewaard/weekvraag.ts';
import { isSet } from './ground/conditions.ts';
import type { SetFilter } from './ground/filters.ts';
import type { Query } from './ground/query.ts';
import type { Beantwoord } from './weekvraag-cards.ts';

/** The answers to these questions as they are now, for this person. */
export type AnswerWeekvragen = (
  vragen: readonly Weekvraag[],
  actor: Actor,
  /** Only what is asked, and not the answer. */
  onlyAsked?: true,
) => Promise<readonly Beantwoord[]>;

type Dependencies = {
  readonly answer: AnswerQuery;
  readonly chipsFor: (query: Query, actor: Actor) => Promise<readonly Chip[]>;
  /** Is there still something with this value, for this person? */
  readonly isKnown: (filter: SetFilter, value: string, actor: Actor) => Promise<boolean>;
  readonly clock: Clock;
};

const ROWS = 5;
const LATER_VERSION = 'Deze vraag kent deze versie van de bot niet. Stel haar opnieuw, of stop ermee.';
const GONE = 'Een deel van deze vraag is er niet meer. Wijzig de vraag, of stop ermee.';

export function createAnswerWeekvragen(dependencies: Dependencies): AnswerWeekvragen {
  const { answer, chipsFor, isKnown, clock } = dependencies;

  const knowsAll = async ({ filters }: Query, actor: Actor): Promise<boolean> => {
    for (const { filter, of } of filters.filter(isSet))
      for (const value of of) if (!(await isKnown(filter, value, actor))) return false;
    return true;
  };

  const one = async (weekvraag: Weekvraag, actor: Actor, onlyAsked?: true): Promise<Beantwoord> => {
    const { id } = weekvraag;
    const today = localDate(clock.now());
    const query = queryOf(weekvraag, today);
    if (!query) return { id, vraag: 'Een vraag van een andere versie', zin: LATER_VERSION };
    const chips = (await chipsFor(query, actor)).map(({ words }) => words);
    const vraag = [titelVan(query), ...chips].join(' · ');
    if (onlyAsked) return { id, vraag, query };
    if (!(await knowsAll(query, actor))) return { id, vraag, query, zin: GONE };
    const found = await answer({ query, actor, today, limit: ROWS });
    // What another card answers is a press away.
    if (!found) return { id, vraag, query };
    const scope = scopeOf(query, actor);
    const rijen = query.vorm === 'aantal' || found.total === 1 ? [] : found.rows.map(({ titel }) => titel);
    return { id, vraag, query, zin: answerWords(found, scope), rijen };
  };

  return async (vragen, actor, onlyAsked) => {
    const answered: Beantwoord[] = [];
    for (const vraag of vragen) answered.push(await one(vraag, actor, onlyAsked));
    return answered;
  };
}
