import type { CardMessage } from '../bot/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { same } from '../shared/compare.ts';
import { capital, listWords } from '../shared/words.ts';
import type { Answering } from './answering.ts';
import { BOARD } from './antwoorden/answer-kind.ts';
import { answerSentence } from './antwoorden/answer-sentence.ts';
import { scopeOf, titelVan } from './antwoorden/answers.ts';
import { answerCard } from './antwoorden/antwoord-cards.ts';
import { againstWords, type Weight, weighedAnswer } from './antwoorden/weighed-answer.ts';
import type { Gesprek } from './gesprek.ts';
import { isSet, setsOf } from './ground/conditions.ts';
import type { Query } from './ground/query.ts';
import type { Weighed } from './ground/weighed.ts';
import type { Understanding } from './taal/understanding.ts';

type Dependencies = Pick<Answering, 'answer' | 'chipsFor'> & {
  readonly gesprek: Pick<Gesprek, 'remember'>;
  readonly clock: Clock;
};

/** @returns the answer to a question that weighs two numbers; undefined when it weighs none, or one of them cannot be known */
export type Weigh = (
  text: string,
  actor: Actor,
  read: (text: string) => Promise<Understanding>,
) => Promise<CardMessage | undefined>;

/** What is answered by one number. */
const COUNTS: ReadonlySet<Query['vorm']> = new Set(['aantal', 'samen', 'gemiddeld', 'deel']);

export function createWeigh(dependencies: Dependencies): Weigh {
  const { answer, chipsFor, gesprek, clock } = dependencies;

  const weightOf = async (query: Query, actor: Actor): Promise<Omit<Weight, 'naam'> | undefined> => {
    const found = await answer({ query, actor, today: localDate(clock.now()), limit: 1 });
    if (!found) return undefined;
    const woorden = answerSentence(found, scopeOf(query, actor));
    return { query, getal: found.getal, isWhole: seesWhole(query, actor), woorden };
  };

  return async (text, actor, read) => {
    // The words of questions are a large part that the first answer does not need.
    const { weighedIn } = await import('./taal/weighed.ts');
    const weighed = weighedIn(text);
    if (!weighed) return undefined;
    const pair = await readPair(weighed, read);
    if (!pair) return undefined;
    const [first, second] = pair;
    const [one, other] = [await weightOf(first, actor), await weightOf(second, actor)];
    if (!one || !other) return undefined;
    if (weighed.than !== undefined) {
      if (one.getal === undefined || !one.isWhole) return undefined;
      await gesprek.remember(actor.id, { query: first });
      const found = await answer({ query: first, actor, today: localDate(clock.now()), limit: 1 });
      if (!found) return undefined;
      const zin = `${againstWords(weighed, one.getal, weighed.than)}${one.woorden.replace(/\.$/, '')}`;
      return answerCard({
        answer: { ...found, zin },
        chips: await chipsFor(first, actor),
        scope: scopeOf(first, actor),
      });
    }
    const [chips, others] = [await chipsFor(first, actor), await chipsFor(second, actor)];
    const own = chips.map(({ words }) => words);
    const theirs = others.map(({ words }) => words);
    const naamVan = (query: Query, mine: readonly string[], beside: readonly string[]): string =>
      capital(listWords(mine.filter((words) => !beside.includes(words))) || titelVan(query));
    const shared: Query = {
      ...first,
      filters: first.filters.filter((condition) => second.filters.some((each) => same(each, condition))),
    };
    await gesprek.remember(actor.id, { query: shared });
    const found = weighedAnswer(
      weighed,
      [
        { ...one, naam: naamVan(first, own, theirs) },
        { ...other, naam: naamVan(second, theirs, own) },
      ],
      // Its rows are what is weighed.
      { ...shared, vorm: 'lijst' },
    );
    return answerCard({ answer: found, chips: await chipsFor(shared, actor), scope: scopeOf(shared, actor) });
  };
}

/** Which is more of two numbers can be said only of the whole numbers. */
function seesWhole(query: Query, actor: Actor): boolean {
  const ofPeople = (['persoon', 'projectleider', 'trekker'] as const).flatMap((one) =>
    setsOf(query.filters, one),
  );
  const isOwn = ofPeople.some(({ of, not }) => !not && of.length === 1 && of[0] === actor.id);
  return isOwn || hasRol(actor, ...BOARD) || scopeOf(query, actor).zietAlles;
}

/** The first way in which both are wholly understood, and mean the same but for one condition. */
async function readPair(
  { ways, than }: Weighed,
  read: (text: string) => Promise<Understanding>,
): Promise<readonly [Query, Query] | undefined> {
  for (const [first, second] of ways) {
    const one = countedIn(await read(first));
    if (!one) continue;
    if (than !== undefined) return [one, one];
    if (first === second) continue;
    const other = countedIn(await read(second));
    if (other && areParallel(one, other)) return [one, other];
  }
  return undefined;
}

/** Several that are named beside each other count together here. */
function countedIn(asked: Understanding): Query | undefined {
  if (asked.kind !== 'query' || asked.notUnderstood.length > 0) return undefined;
  const { per, orde: _orde, ...query } = asked.query;
  if (per !== undefined && query.over !== 'verdeling')
    return { ...query, vorm: query.telt ? 'samen' : 'aantal' };
  return COUNTS.has(query.vorm) && query.over !== 'verdeling' ? query : undefined;
}

function areParallel(one: Query, other: Query): boolean {
  const of = ({ over, vorm, telt }: Query) => ({ over, vorm, telt });
  const [own] = apartIn(one, other);
  const [theirs] = apartIn(other, one);
  const [many, few] = [apartIn(one, other).length, apartIn(other, one).length];
  // Two things of which nothing else is said.
  if (one.over !== other.over) return many === 0 && few === 0;
  if (!own || !theirs || many !== 1 || few !== 1 || !same(of(one), of(other))) return false;
  // What counts with both is weighed against itself.
  const isApart = !isSet(own) || !isSet(theirs) || !own.of.some((value) => theirs.of.includes(value));
  return own.filter === theirs.filter && isApart;
}

function apartIn(one: Query, other: Query): Query['filters'] {
  return one.filters.filter((condition) => !other.filters.some((each) => same(each, condition)));
}
