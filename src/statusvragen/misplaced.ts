import { DADEN } from '../opdrachten/momenten.ts';
import type { Actor } from '../shared/actor.ts';
import { scopeOf } from './antwoorden/answers.ts';
import { isSet, only } from './ground/conditions.ts';
import { door } from './ground/filters.ts';
import { type Condition, inOrder, is, type Query, type SetCondition } from './ground/query.ts';

/** The parts that somebody can have in an opdracht. */
const PARTS: readonly string[] = ['persoon', 'projectleider', 'trekker'];

/** Somebody who has no such part, and what else the question may ask of this person. */
export type Misplaced = {
  readonly part: SetCondition;
  /** The one opdracht in which this person has no such part; undefined: in no opdracht at all. */
  readonly opdracht: string | undefined;
  /** What this person did with opdrachten, or the other parts that this person has; those that find something. */
  readonly instead: readonly Query[];
  /** The question without this person. */
  readonly without: Query;
};

/**
 * 'Hoeveel plannen kregen akkoord van Cees', who has no part in any opdracht: that there are none would be the answer to another
 * question. Nothing is said of what this reader does not see.
 * @param query one that found nothing
 * @param count how many a query finds for this reader
 */
export async function findMisplaced(
  query: Query,
  actor: Actor,
  count: (query: Query) => Promise<number>,
): Promise<Misplaced | undefined> {
  const part = query.filters.find(isOnePart);
  // With no more than that it is the whole question: which opdrachten somebody has.
  if (!part || query.over !== 'opdrachten' || query.filters.length < 2) return undefined;
  const [wie = ''] = part.of;
  const opdracht = only(query.filters, 'opdracht');
  const of = (filters: readonly Condition[]): Query => ({
    over: 'opdrachten',
    vorm: 'lijst',
    filters: inOrder(filters),
  });
  const named = opdracht === undefined ? [] : [is('opdracht', opdracht)];
  const isSeen =
    opdracht === undefined
      ? scopeOf(query, actor).zietAlles || wie === actor.id
      : (await count(of(named))) > 0;
  if (!isSeen || (await count(of([...named, part]))) > 0) return undefined;
  const others = query.filters.filter((one) => one !== part);
  const instead: Query[] = [];
  for (const filter of ['persoon' as const, ...DADEN.map(door)]) {
    const other = { ...query, filters: inOrder([...others, is(filter, wie)]) };
    if (filter !== part.filter && (await count(other)) > 0) instead.push(other);
  }
  return { part, opdracht, instead, without: { ...query, filters: others } };
}

function isOnePart(one: Condition): one is SetCondition {
  return isSet(one) && PARTS.includes(one.filter) && one.not === undefined && one.of.length === 1;
}
