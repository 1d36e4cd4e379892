import type { PostSource } from '../bezorging/ports.ts';
import type { Persoon } from '../mensen/persoon.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate, localInstant } from '../shared/clock.ts';
import { addDays, nextMonday } from '../shared/dates.ts';
import { type OfficeTimes, officeOpening } from '../shared/office-hours.ts';
import { postId } from '../shared/post-soorten.ts';
import { eersteWerkdag } from '../verplichtingen/week-voorstel.ts';
import type { Weekvragen } from './bewaard/weekvragen.ts';
import type { AnswerWeekvragen } from './weekvraag-answers.ts';
import { MY_QUESTIONS, olderCard, weekvragenCard } from './weekvraag-cards.ts';

type Dependencies = {
  readonly weekvragen: Pick<Weekvragen, 'list'>;
  readonly answerAll: AnswerWeekvragen;
  readonly findPersoon: (id: string) => Promise<Persoon | undefined>;
  /** What somebody may do today. */
  readonly whoIs: (persoonId: string) => Promise<Pick<Actor, 'rollen' | 'vervangt' | 'contactVan'>>;
  readonly kalender: () => Promise<OfficeTimes>;
  readonly clock: Clock;
};

const KIND = 'weekvragen';
/** As far back as a message is named by its week. */
const WEEKS = 53;

/** One message for each week and person, with the answers of that moment and the rights of that day. */
export function createWeekvraagSource(dependencies: Dependencies): PostSource {
  const { weekvragen, clock, kalender } = dependencies;

  /** The first working day of this week; before it is there, that of the week before. */
  const thisWeek = async (): Promise<{ readonly dag: string; readonly moment: string }> => {
    const { days, uren } = await kalender();
    const today = localDate(clock.now());
    const own = eersteWerkdag(today, days);
    const dag = own <= today ? own : eersteWerkdag(addDays(today, -7), days);
    return { dag, moment: localInstant(dag, uren.van) };
  };

  return {
    kind: KIND,
    async posts(id) {
      const { dag, moment } = await thisWeek();
      const due = (await weekvragen.list(id)).filter(({ sinds }) => sinds < moment);
      const persoon = await dependencies.findPersoon(id);
      // Of who left nobody knows what they may still see.
      if (clock.now() < moment || due.length === 0 || !persoon || persoon.vertrokken) return [];
      const actor = { id, naam: persoon.naam, ...(await dependencies.whoIs(id)) };
      return [
        {
          id: postId(KIND, id, dag),
          target: `persoon:${id}`,
          message: weekvragenCard(await dependencies.answerAll(due, actor), {
            week: dag,
            op: localDate(clock.now()),
          }),
          opent: MY_QUESTIONS,
          isBundle: true,
          waarom: 'De antwoorden die deze collega elke maandag wil lezen',
        },
      ];
    },
    async nextDue(id, after) {
      if ((await weekvragen.list(id)).length === 0) return undefined;
      return firstAfter(after, await kalender());
    },
    async retired(persoonId, { id, target }) {
      const { days } = await kalender();
      const today = localDate(clock.now());
      // Its id follows from its week, which stands nowhere else.
      const week = Array.from({ length: WEEKS }, (_, ago) =>
        eersteWerkdag(addDays(today, -7 * ago), days),
      ).find((dag) => postId(KIND, persoonId, dag) === id);
      return { id, target, message: olderCard(week) };
    },
  };
}

/** The first opening of a week after this instant. */
export function firstAfter(after: string, times: OfficeTimes): string {
  const date = localDate(after);
  const own = officeOpening(eersteWerkdag(date, times.days), times);
  return own > after ? own : officeOpening(nextMonday(date), times);
}
