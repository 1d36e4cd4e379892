import { INSTELBAAR } from '../instellingen/instelbaar.ts';
import type { Selection } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import { PLAN_FILTERS } from '../opdrachten/ground/plan-filters.ts';
import { DADEN, daderKey } from '../opdrachten/momenten.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { cutText } from '../shared/markdown.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { SOORTEN } from '../shared/verplichting-soorten.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import { ADVIES_STAPPEN } from './antwoorden/adviezen-answer.ts';
import { type Namen, valueWords } from './antwoorden/query-words.ts';
import {
  asksForPlan,
  planReadableBy,
  readableBy,
  selectionOf,
  vergaderingenVoor,
} from './antwoorden/selection.ts';
import { numbersOf } from './ground/conditions.ts';
import {
  asksSomebody,
  COORDINATOREN,
  door,
  KNOWN,
  NIEMAND,
  type SetFilter,
  VERGOEDING,
} from './ground/filters.ts';
import { is, type Onderwerp, type Query } from './ground/query.ts';
import { toestandenVan } from './ground/toestanden.ts';

/** A value that can be chosen. `aantal`: how many there are with it; absent where that would cost a look at each. */
export type Waarde = { readonly value: string; readonly title: string };

/**
 * The values that a filter can have, for this reader.
 * @param query without the condition that is changed: what there is to choose follows from the rest
 * @param kept values that stand in the condition: those can always be kept
 */
export type ListValues = (
  actor: Actor,
  query: Query,
  filter: SetFilter,
  kept?: readonly string[],
) => Promise<readonly Waarde[]>;

type Dependencies = {
  readonly streams: OpdrachtStreams;
  readonly listVergaderingen: () => Promise<readonly Vergadering[]>;
  readonly mensen: Pick<Mensen, 'listPersonen'>;
  readonly regio: LeesRegio;
  readonly clock: Clock;
  readonly namenFor: (actor: Actor) => Namen;
};

/** A longer list is no list to choose from: what is not in it is asked by typing it. */
const MOST_VALUES = 60;
const MAX_TITLE = 60;

/** By which key of opdrachten the values of a filter are counted. */
const KEYS: Readonly<Partial<Record<SetFilter, string>>> = {
  programma: 'programma',
  beleidsfase: 'beleidsfase',
  gemeente: 'gemeente',
  ...Object.fromEntries(PLAN_FILTERS.map(({ filter }) => [filter, filter])),
  doelgroep: 'doelgroep',
  persoon: 'persoon',
  projectleider: 'projectleider',
  trekker: 'trekker',
  ...Object.fromEntries(DADEN.map((daad) => [door(daad), daderKey(daad)])),
  stand: 'status',
  kanaal: 'kanaal',
  heeft: 'met',
};
/** What stands in no opdracht that the reader may see is not offered: that it is there would be told by it. */
const ONLY_SEEN: readonly SetFilter[] = ['programma', 'doelgroep'];

/** The kinds of verplichting that a list can be narrowed by; of toezeggingen and signalen only some are asked. */
const SOORTEN_OF: Readonly<Partial<Record<Onderwerp, readonly string[]>>> = {
  toezeggingen: ['toezegging nagekomen'],
  adviezen: Object.keys(ADVIES_STAPPEN),
  signalen: ['signaal beantwoord', 'belofte nagekomen'],
};

export function createListValues(dependencies: Dependencies): ListValues {
  const { streams, mensen, regio, clock } = dependencies;

  const candidates = async (actor: Actor, over: Onderwerp, filter: SetFilter): Promise<readonly string[]> => {
    const ofPlan = PLAN_FILTERS.find((one) => one.filter === filter);
    if (ofPlan) return ofPlan.answers.map(({ value }) => value);
    if (asksSomebody(filter)) {
      const ids = (await mensen.listPersonen()).map(({ id }) => id);
      return filter === 'vervanger' ? [NIEMAND, ...ids] : ids;
    }
    switch (filter) {
      case 'opdracht': {
        const { found } = await streams.select(readableBy(actor), { by: 'titel', limit: MOST_VALUES });
        return found.map(({ id }) => id);
      }
      case 'programma':
      case 'doelgroep':
        return streams.values(filter);
      case 'gemeente':
        return (await regio()).alleGemeenten;
      case 'overleg':
        return (await regio()).overleggen.namen.map(({ id }) => id);
      case 'vergadering': {
        const days = (await dependencies.listVergaderingen()).map(({ datum }) => datum);
        return ['volgende', 'vorige', ...[...new Set(days)].toSorted().toReversed()];
      }
      case 'instelling':
        return [...INSTELBAAR.map(({ naam }) => naam), VERGOEDING, COORDINATOREN];
      case 'toestand':
        return toestandenVan(over);
      case 'soort':
        return SOORTEN_OF[over] ?? Object.keys(SOORTEN);
      default:
        return KNOWN[filter] ?? [];
    }
  };

  /** How many opdrachten have each; undefined: that is not what the answer counts. */
  const counted = async (actor: Actor, query: Query, filter: SetFilter, values: readonly string[]) => {
    const key = KEYS[filter];
    if (key === undefined) return undefined;
    const isCount = query.over === 'opdrachten' && numbersOf(query.filters).length === 0;
    if (!isCount && !ONLY_SEEN.includes(filter)) return undefined;
    const where: Selection = [
      ...(isCount
        ? selectionOf(
            query.filters,
            actor,
            await vergaderingenVoor(query.filters, dependencies.listVergaderingen),
            localDate(clock.now()),
          )
        : readableBy(actor)),
      ...(asksForPlan([is(filter, '-')]) ? planReadableBy(actor) : []),
    ];
    return { counts: await streams.countBy(where, key, values), isCount };
  };

  return async (actor, query, filter, kept = []) => {
    const values = [...new Set([...kept, ...(await candidates(actor, query.over, filter))])];
    const found = await counted(actor, query, filter, values);
    const shown = found
      ? values.filter((value) => kept.includes(value) || (found.counts.get(value) ?? 0) > 0)
      : values;
    const namen = dependencies.namenFor(actor);
    return Promise.all(
      shown.slice(0, MOST_VALUES).map(async (value) => {
        const words = cutText(await valueWords(filter, value, namen, query.over), MAX_TITLE);
        return { value, title: found?.isCount ? `${words} (${found.counts.get(value) ?? 0})` : words };
      }),
    );
  };
}
