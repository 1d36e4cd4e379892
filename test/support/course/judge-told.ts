import { workingDaysBetween } from './days.ts';
import { isAgreed } from './facts.ts';
import type { PostJudge } from './judge-posts.ts';
import { type Owed, receiversOf } from './owed.ts';
import { COORDINATORS } from './people-of-course.ts';
import type { Sight } from './sight.ts';
import { newestStep, STEPS } from './steps.ts';

/** What must have been said of what is owed, to whom, by the end of which day. */

const COORDINATOR_IDS = COORDINATORS.map(({ id }) => id);
/** A last day that moved no further, in working days, is no news. */
const SMALL_MOVE = 2;

export function createToldJudge({ facts, canBeTold, nameOf }: Sight, { isBundled }: PostJudge) {
  const isSettled = (owner: string, id: string): boolean =>
    facts.gezegd.get(`${owner} ${id}`)?.gedaan !== undefined || isAgreed(facts, id);

  /** The lines about it that really went out. */
  const toldOf = (id: string, owner: string) =>
    facts.told.filter(
      ({ verplichtingId, eigenaarId, dag, naar }) =>
        verplichtingId === id && eigenaarId === owner && isBundled(naar, dag),
    );

  /** What is due to be heard today and was not, of whom, by whom: the newest step of each obligation. */
  return (today: string, owed: readonly Owed[]): ReadonlySet<string> => {
    const missing = new Set<string>();
    for (const one of owed) {
      for (const owner of new Set([...one.owners, ...COORDINATOR_IDS])) {
        const reader = receiversOf(facts, owner, today).at(-1);
        const step = newestStep(one, today, !one.owners.includes(owner));
        if (step === undefined || !canBeTold(reader) || isSettled(owner, one.id)) continue;
        const { tot } = facts.gezegd.get(`${owner} ${one.id}`) ?? {};
        if (tot !== undefined && tot > today) continue;
        const isTold = toldOf(one.id, owner).some(({ stap, uiterlijk, dag }) => {
          // What was asked once more says it today in another way.
          if (dag === today && stap === 'opnieuw gevraagd') return true;
          const isOfThatDay =
            uiterlijk === one.uiterlijk ||
            (stap !== 'te laat' && workingDaysBetween(uiterlijk, one.uiterlijk) <= SMALL_MOVE);
          const isNewEnough = STEPS.indexOf(stap) >= STEPS.indexOf(step);
          return isOfThatDay && isNewEnough && (tot === undefined || dag >= tot);
        });
        if (!isTold)
          missing.add(
            `${one.id} of ${nameOf(owner)}, ${step} of ${one.uiterlijk}${tot === undefined ? '' : `, snoozed until ${tot}`}, by ${nameOf(reader)}`,
          );
      }
    }
    return missing;
  };
}
