import type { Route } from '../../shared/behandeling.ts';
import { same } from '../../shared/compare.ts';
import { type Asked, createVandaag } from '../../shared/vandaag.ts';
import { namedBy, type OpRoute, routeOf } from './route.ts';
import type { Vergadering } from './vergadering.ts';

/** Routes that were worked out before, for each state of an opdracht: as long as nothing on them changed they are the same object. */
interface Routes {
  /**
   * @param vergaderingen at least the meetings that have it on their agenda and those that it names, each once
   * @param today YYYY-MM-DD, Dutch local date
   */
  of(opdracht: OpRoute, vergaderingen: readonly Vergadering[], today: string): Route;
  /** The same for many opdrachten, from all meetings there are. */
  among(vergaderingen: readonly Vergadering[], today: string): (opdracht: OpRoute) => Route;
  /** The same for those of a page, from at least the meetings of all of them. */
  ofPage(vergaderingen: readonly Vergadering[], today: string): (opdracht: OpRoute) => Route;
}

/** The meetings by what stands on their agenda and by their id. */
type Index = {
  readonly vergaderingen: readonly Vergadering[];
  readonly onAgenda: ReadonlyMap<string, readonly Vergadering[]>;
  readonly byId: ReadonlyMap<string, Vergadering>;
};
type Known = {
  readonly index: Index | undefined;
  readonly vergaderingen: readonly Vergadering[];
  /** The days on which it is so. */
  readonly asked: Asked;
  readonly route: Route;
};

const NONE: readonly Vergadering[] = [];

export function createRoutes(): Routes {
  // States are never changed, and what follows from one is forgotten with it.
  const known = new WeakMap<OpRoute, Known>();
  let last: Index | undefined;

  const worked = (
    opdracht: OpRoute,
    vergaderingen: readonly Vergadering[],
    today: string,
    index: Index | undefined,
  ): Route => {
    const found = known.get(opdracht);
    const isKnown = found?.asked.holdsOn(today) && sameOnes(found.vergaderingen, vergaderingen);
    const earlier = isKnown ? found : undefined;
    // Who asks for a few leaves it as it is for who asks for all.
    if (earlier && index === undefined) return earlier.route;
    const asked = earlier?.asked ?? createVandaag(today);
    const route = earlier?.route ?? routeOf(opdracht, vergaderingen, asked);
    // A change that says nothing of this opdracht leaves what follows from its route as it was.
    const kept = found && same(found.route, route) ? found.route : route;
    known.set(opdracht, { index, vergaderingen, asked, route: kept });
    return kept;
  };

  return {
    of: (opdracht, vergaderingen, today) => worked(opdracht, vergaderingen, today, undefined),
    among(vergaderingen, today) {
      const index = last && sameOnes(last.vergaderingen, vergaderingen) ? last : indexOf(vergaderingen);
      last = index;
      return (opdracht) => {
        const found = known.get(opdracht);
        if (found?.index === index && found.asked.holdsOn(today)) return found.route;
        return worked(opdracht, meetingsOf(opdracht, index), today, index);
      };
    },
    ofPage(vergaderingen, today) {
      const index = indexOf(vergaderingen);
      return (opdracht) => worked(opdracht, meetingsOf(opdracht, index), today, undefined);
    },
  };
}

function indexOf(vergaderingen: readonly Vergadering[]): Index {
  const onAgenda = new Map<string, Vergadering[]>();
  for (const vergadering of vergaderingen)
    for (const id of new Set(vergadering.agendapunten.flatMap(({ opdrachtId }) => opdrachtId ?? []))) {
      const there = onAgenda.get(id);
      if (there) there.push(vergadering);
      else onAgenda.set(id, [vergadering]);
    }
  return { vergaderingen, onAgenda, byId: new Map(vergaderingen.map((one) => [one.id, one])) };
}

/** Those that have it on their agenda, and those that it names itself. */
function meetingsOf(opdracht: OpRoute, { onAgenda, byId }: Index): readonly Vergadering[] {
  const there = onAgenda.get(opdracht.id) ?? NONE;
  const named = [...new Set(namedBy(opdracht))].flatMap((id) => byId.get(id) ?? NONE);
  const others = named.filter((one) => !there.includes(one));
  return others.length === 0 ? there : [...there, ...others];
}

function sameOnes<One>(a: readonly One[], b: readonly One[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
