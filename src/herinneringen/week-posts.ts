import type { DesiredPost, Post } from '../bot/ports.ts';
import type { Delivery } from '../logboek/ports.ts';
import { type Clock, localDate, localInstant } from '../shared/clock.ts';
import { addDays, nextMonday } from '../shared/dates.ts';
import { nextOfficeOpening, officeOpening } from '../shared/office-hours.ts';
import { postId, soortOfPost } from '../shared/post-soorten.ts';
import type { Wereld } from '../verplichtingen/aanspraken.ts';
import { eersteWerkdag, WEEK } from '../verplichtingen/week-voorstel.ts';
import type { FactSource } from './ports.ts';
import { makeWeek, readsWeek, type Week, type WeekVergadering, willReadWeek } from './week.ts';
import { COMING_WEEK, weekCard, weekOverCard } from './week-cards.ts';
import type { WeekTimes } from './weekoverzicht-rules.ts';

type Dependencies = {
  readonly source: Pick<FactSource, 'wereldOf' | 'knownSince'>;
  /** @param until YYYY-MM-DD */
  readonly comingVergaderingen: (until: string) => Promise<readonly WeekVergadering[]>;
  readonly coordinators: readonly string[];
  readonly kalender: () => Promise<WeekTimes>;
  readonly clock: Clock;
};

/** The message about the coming meetings: one for each week and coördinator, kept true as long as that week lasts. */
export interface WeekPosts {
  /** The week as this person sees it now. */
  weekOf(persoonId: string): Promise<Week>;
  posts(persoonId: string): Promise<readonly DesiredPost[]>;
  nextDue(persoonId: string): Promise<string | undefined>;
  retired(persoonId: string, delivery: Pick<Delivery, 'id' | 'target'>): Promise<Post | undefined>;
}

const KIND = 'week';
/** In days: a message of longer ago is not looked for. */
const A_YEAR = 366;

export function createWeekPosts(dependencies: Dependencies): WeekPosts {
  const { source, comingVergaderingen, coordinators, kalender, clock } = dependencies;
  const today = (): string => localDate(clock.now());

  const weekIn = async (wereld: Wereld): Promise<Week> =>
    makeWeek(await comingVergaderingen(wereld.days.add(today(), WEEK)), wereld, today());

  /** The id of a message follows from its day, which stands nowhere else: those of a year, worked out once for all messages of a person. */
  let known: { readonly of: string; readonly dagen: ReadonlyMap<string, string> } | undefined;
  const dagenOf = (persoonId: string): ReadonlyMap<string, string> => {
    const of = `${today()} ${persoonId}`;
    if (known?.of !== of) {
      const dagen = Array.from({ length: A_YEAR }, (_, ago) => addDays(today(), -ago));
      known = { of, dagen: new Map(dagen.map((dag) => [postId(KIND, persoonId, dag), dag])) };
    }
    return known.dagen;
  };

  return {
    weekOf: async (persoonId) => weekIn(await source.wereldOf(persoonId)),

    async posts(persoonId) {
      const { days, uren } = await kalender();
      // Before the first working day of this week it is still that of the week before.
      const own = eersteWerkdag(today(), days);
      const dag = own <= today() ? own : eersteWerkdag(addDays(today(), -7), days);
      const moment = localInstant(dag, uren.van);
      const since = await source.knownSince(persoonId);
      // Who is new has no need of a message from before.
      if (clock.now() < moment || since === undefined || since > moment) return [];
      const wereld = await source.wereldOf(persoonId);
      if (!readsWeek(persoonId, today(), wereld, coordinators)) return [];
      const week = await weekIn(wereld);
      if (week.length === 0) return [];
      return [
        {
          id: postId(KIND, persoonId, dag),
          target: `persoon:${persoonId}`,
          message: weekCard({ week, mayDecide: coordinators.includes(persoonId) }),
          opent: COMING_WEEK,
          waarom: 'De vergaderingen van de komende vijf werkdagen, en wat daarvoor ontbreekt',
        },
      ];
    },

    /** A week begins on its first working day; within it each day can be the last before a meeting. */
    async nextDue(persoonId) {
      const wereld = await source.wereldOf(persoonId);
      const times = await kalender();
      if (!readsWeek(persoonId, today(), wereld, coordinators)) {
        const dag = willReadWeek(persoonId, today(), wereld, coordinators);
        return dag === undefined ? undefined : officeOpening(dag, times);
      }
      if ((await weekIn(wereld)).length > 0)
        return [
          nextOfficeOpening(clock.now(), times),
          localInstant(addDays(today(), 1), '00:00'),
        ].toSorted()[0];
      const own = officeOpening(eersteWerkdag(today(), times.days), times);
      return own > clock.now() ? own : officeOpening(nextMonday(today()), times);
    },

    async retired(persoonId, { id, target }) {
      if (soortOfPost(id) !== KIND) return undefined;
      return { id, target, message: weekOverCard(dagenOf(persoonId).get(id)) };
    },
  };
}
