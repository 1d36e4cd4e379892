import { plusWorkingDays } from './days.ts';
import { isWithdrawn, routeOf } from './dossier.ts';
import { TOGETHER } from './judge-posts.ts';
import { type Owed, receiversOf } from './owed.ts';
import { BEHEERDER, COORDINATORS } from './people-of-course.ts';
import type { Sight } from './sight.ts';

/** What must have been said about people: who took over, who cannot be reached, and that nobody is there to hear it. */

const COORDINATOR_IDS: readonly string[] = COORDINATORS.map(({ id }) => id);
const GONE = 'is niet meer te bereiken';
const TAKEN_OFF = 'De opdracht is van de agenda gehaald';
const NOBODY = 'Er is nu geen coördinator';

export function createPeopleJudge(sight: Sight) {
  const { facts, met, rule, nameOf, isThere, isAway, standingIn, readOn } = sight;
  /** No coördinator hears anything, nor anybody who stands in for one. */
  const isNobodyThere = (today: string): boolean =>
    COORDINATOR_IDS.every((id) => {
      const reader = receiversOf(facts, id, today).at(-1);
      return reader === undefined || facts.personen.get(reader)?.chat === 'dicht';
    });
  let wasNobody = false;

  /** Who owes something for an opdracht that came from somebody else, or is new, read of it since. */
  const judgeHandedOver = async (today: string, owed: readonly Owed[]): Promise<void> => {
    for (const { id, titel, leiders, leidtSinds, overgenomenVan } of facts.opdrachten.values()) {
      const leider = leiders[0]?.persoonId;
      if (leider === undefined || plusWorkingDays(leidtSinds, 1) > today || !isThere(leider, today)) continue;
      if (!owed.some(({ opdracht, owners }) => opdracht?.id === id && owners.includes(leider))) continue;
      const from = `Je neemt deze opdracht over van ${overgenomenVan}`;
      const says = (text: string): boolean =>
        text.includes(titel) && (overgenomenVan === undefined || text.includes(from) || TOGETHER.test(text));
      const since = standingIn(`a:${leider}`).filter(({ dag }) => dag >= leidtSinds);
      let isTold = since.some(({ text }) => says(text));
      for (const post of since) isTold ||= says(await readOn(leider, post));
      rule(isTold, 'who leads it reads of it', `${titel} of ${nameOf(leider)} since ${leidtSinds}, ${today}`);
      if (overgenomenVan !== undefined) met.overgenomen += 1;
    }
  };

  /** Who leads what was taken off the agenda of a meeting to come reads that. */
  const judgeTakenOff = async (today: string): Promise<void> => {
    for (const one of facts.opdrachten.values()) {
      const leider = one.leiders[0]?.persoonId;
      if (leider === undefined || !isThere(leider, today) || isWithdrawn(one)) continue;
      for (const [van, { dag, datum }] of one.vanAgenda) {
        // It is on that agenda again, or was treated in another meeting since.
        const isThereAgain = routeOf(facts, one, today).some(
          ({ vergadering: { id, datum: op }, stand }) => id === van || (stand === 'gehouden' && op >= dag),
        );
        if (isThereAgain || plusWorkingDays(dag, 1) > today || datum <= today) continue;
        if (one.leidtSinds >= dag || one.vergaderingSinds >= dag) continue;
        // It was finished since then.
        if (one.meetlat !== undefined && one.meetlat >= dag) continue;
        // Who stood in then read it.
        if ([dag, plusWorkingDays(dag, 1)].some((day) => isAway(leider, day))) continue;
        const says = (text: string): boolean => text.includes(one.titel) && text.includes(TAKEN_OFF);
        const since = standingIn(`a:${leider}`).filter((post) => post.dag >= dag);
        let isTold = since.some(({ text }) => says(text));
        for (const post of since) isTold ||= says(await readOn(leider, post));
        rule(
          isTold,
          'who leads it reads that it was taken off an agenda',
          `${one.titel}, ${van} on ${dag}, to ${nameOf(leider)}, ${today}`,
        );
        met['van de agenda'] += 1;
      }
    }
  };

  /** Whom the bot cannot reach any more, and what waits there, is told to each other coördinator the same working day. */
  const judgeGone = (today: string, owed: readonly Owed[]): void => {
    for (const [id, { naam, chat, dichtSinds = '' }] of facts.personen) {
      if (chat !== 'dicht') continue;
      const isCoordinator = COORDINATOR_IDS.includes(id);
      const waits = owed.some(({ owners, sinds }) => owners.includes(id) && sinds < today);
      if (!waits && !isCoordinator) continue;
      for (const reader of COORDINATOR_IDS.filter((one) => one !== id && isThere(one, today))) {
        const says = `${naam} ${GONE}`;
        const told = standingIn(`a:${reader}`).filter(
          ({ eerst, text, dag }) => dag >= dichtSinds && (eerst.includes(says) || text.includes(says)),
        );
        rule(
          told.length === 1 && told[0]?.text.includes(says) === true,
          'who cannot be reached is told once, the same day',
          `${naam} since ${dichtSinds} to ${nameOf(reader)}, ${told.length} times, on ${today}`,
        );
        met[isCoordinator ? 'coördinator niet meer te bereiken' : 'niet meer te bereiken'] += 1;
      }
    }
  };

  const judgeNobody = (today: string): void => {
    const isNobody = isNobodyThere(today);
    if (!isThere(BEHEERDER.id, today) || isNobody !== wasNobody) return;
    const stands = standingIn(`a:${BEHEERDER.id}`).filter(({ text }) => text.includes(NOBODY)).length;
    rule(
      stands === (isNobody ? 1 : 0),
      'that no coördinator is there the beheerder reads once, as long as it is so',
      `${stands} on ${today}`,
    );
    if (isNobody) met['geen coördinator'] += 1;
  };

  return {
    morning(today: string): void {
      wasNobody = isNobodyThere(today);
    },
    async endOfDay(today: string, owed: readonly Owed[]): Promise<void> {
      await judgeHandedOver(today, owed);
      await judgeTakenOff(today);
      judgeGone(today, owed);
      judgeNobody(today);
    },
  };
}
