import type { CardMessage, Place } from '../bot/ports.ts';
import { invalidCard } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Actor } from '../shared/actor.ts';
import type { Ids } from '../shared/ids.ts';
import { isNarrowedBy } from './antwoorden/answers.ts';
import type { Chip } from './antwoorden/query-words.ts';
import { changed, changeForm, PHRASE, type Wijziging } from './change-form.ts';
import { isEither, isSet } from './ground/conditions.ts';
import { FILTERS, isSetFilter } from './ground/filters.ts';
import { type Query, querySchema } from './ground/query.ts';
import type { ListValues } from './values.ts';

type Dependencies = {
  readonly listValues: ListValues;
  /** The card that answers a query. */
  readonly show: (query: Query, actor: Actor, place: Place) => Promise<CardMessage>;
  /** What was understood, as this reader may know of it. */
  readonly chipsFor: (query: Query, actor: Actor) => Promise<readonly Chip[]>;
  readonly ids: Ids;
};

/** 'Wijzig' at each part of a question: the values that it can have, and the answer with those that were chosen. */
export function createChangeRoutes({ listValues, show, chipsFor, ids }: Dependencies) {
  const load = async (
    actor: Actor,
    { deel }: { readonly deel: string },
    carried: Readonly<Record<string, string>>,
  ) => ({ about: await aboutOf(actor, readQuery(carried.gevraagd), deel), version: 0 });

  const aboutOf = async (actor: Actor, query: Query, which: string): Promise<Wijziging> => {
    const index = /^\d+$/.test(which) ? Number(which) : undefined;
    const condition = index === undefined ? undefined : query.filters[index];
    const filter = condition?.filter ?? FILTERS.find((one) => one === which);
    if (filter === undefined || !(condition || isNarrowedBy(query.over, filter))) throw invalidCard(PHRASE);
    const rest = { ...query, filters: query.filters.filter((one) => one !== condition) };
    const kept = condition && isSet(condition) ? condition.of : [];
    const ways = condition && isEither(condition) ? condition.een : [];
    const waarden = isSetFilter(filter)
      ? await listValues(actor, rest, filter, kept)
      : await Promise.all(
          ways.map(async (way, nth) => {
            const chips = await chipsFor({ over: query.over, vorm: query.vorm, filters: way }, actor);
            return { value: `${nth}`, title: chips.map(({ words }) => words).join(' en ') };
          }),
        );
    return { query, deel: condition ? index : undefined, filter, waarden };
  };

  return formVerbs(ids, changeForm, {
    load,
    save: ({ actor, place, about, values, next }) =>
      show(changed(about, next === 'weg' ? undefined : values), actor, place),
  });
}

/** The query that a form carries. @throws DomainError 'invalid-input' */
export function readQuery(carried = ''): Query {
  try {
    const parsed = querySchema.safeParse(JSON.parse(carried));
    if (parsed.success) return parsed.data;
  } catch {
    // No JSON: somebody made it up.
  }
  throw invalidCard(PHRASE);
}
