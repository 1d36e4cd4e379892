import { untrueIn } from './claims.ts';
import { daysIn, later, localOf, plusWorkingDays } from './days.ts';
import { kanaalAt, type OpdrachtFacts, shows } from './facts.ts';
import { WEEK } from './judge-posts.ts';
import { type Owed, receiversOf } from './owed.ts';
import { AGENDA_BEFORE, missingOf, weekOf, weekStart } from './owed-coordinator.ts';
import { COORDINATORS, KANALEN } from './people-of-course.ts';
import { readerOf, type Sight } from './sight.ts';

/** What stands in the chats and channels at the end of a day: nothing untrue, and the message of the week and the agendas that are due. */

export function createStandingJudge(sight: Sight) {
  const { facts, connector, shut, broken, met, rule, nameOf, viewOf, canBeTold, standingIn, readOn } = sight;
  /** What was said before of a card that stands there. */
  const untrue = new Set<string>();
  let judged = 0;

  /** Everything that stands in a chat or a channel now, of the bot's own accord. */
  const judgeLive = (today: string, owed: readonly Owed[]): void => {
    for (const post of connector.shown()) {
      const reader = readerOf(post.conversationId);
      if (post.replyTo !== undefined || shut.has(reader.id)) continue;
      judged += 1;
      const { text, buttons, json, claims, twice } = viewOf(post);
      const said = twice.map((one) => `said twice: ${one}`);
      const untrueNow = untrueIn(facts, { text, buttons, json, reader, owed, today }, claims);
      for (const sentence of [...untrueNow, ...said]) {
        const key = `${post.activityId} ${sentence}`;
        if (untrue.has(key)) continue;
        untrue.add(key);
        broken.push(
          `untrue in ${reader.id} on ${today}: ${sentence}, of ${text.slice(0, 200).replaceAll('\n', ' · ')}`,
        );
      }
    }
  };

  /** The message of the week stands in the chat of each coördinator from its first working day, with what is missing. */
  const judgeWeek = async (today: string): Promise<void> => {
    const start = weekStart(today);
    if (today < start) return;
    const coming = [...facts.vergaderingen.values()].filter(
      ({ datum, geannuleerd }) => !geannuleerd && datum >= today && weekOf(datum) <= today,
    );
    if (coming.length === 0) return;
    const misses = (one: OpdrachtFacts): boolean =>
      missingOf(facts, one, today).some(({ stop }) => coming.includes(stop.vergadering));
    const missing = [...facts.opdrachten.values()].filter(misses);
    for (const reader of new Set(COORDINATORS.map(({ id }) => receiversOf(facts, id, today).at(-1)))) {
      if (!canBeTold(reader)) continue;
      const post = standingIn(`a:${reader}`).findLast(({ text }) => WEEK.test(text));
      const where = `${nameOf(reader)} on ${today}`;
      const isOfThisWeek = post !== undefined && post.dag >= start;
      rule(isOfThisWeek, 'the week before a meeting is told', where);
      if (!post || !isOfThisWeek) continue;
      met['voorstel over de week'] += missing.length;
      const text = await readOn(reader, post);
      const lacks = text.includes('ontbreekt nog iets');
      const isWhole = text.includes('Bij deze opdrachten ontbreekt niets.');
      rule(missing.length > 0 ? !isWhole : !lacks, 'the week says whether something is missing', where);
      for (const { titel, id } of facts.opdrachten.values()) {
        const isMissing = missing.some((one) => one.id === id);
        rule(
          text.includes(titel) === isMissing,
          isMissing ? 'the week says what is missing' : 'the week says only what is missing',
          `${titel}, ${where}`,
        );
      }
    }
  };

  const judgeAgendas = (today: string): void => {
    for (const vergadering of facts.vergaderingen.values()) {
      const { overlegId, datum, geannuleerd, verplaatst = '', punten, id } = vergadering;
      const kanaal = Object.values(KANALEN).find((one) => {
        const known = kanaalAt(facts, one.id);
        return known !== undefined && shows(known) === overlegId;
      });
      const from = plusWorkingDays(datum, AGENDA_BEFORE);
      if (!kanaal || geannuleerd || datum < today || from > today) continue;
      const titels = [...facts.opdrachten.values()].flatMap((one) =>
        one.vergaderingId === id || (punten.has(one.id) && punten.get(one.id)?.naar === undefined)
          ? [one.titel]
          : [],
      );
      if (titels.length === 0) continue;
      met.agenda += 1;
      const since = later(from, verplaatst);
      const lacks = standingIn(kanaal.id)
        .filter(({ text, dag }) => dag >= since && daysIn(text).includes(datum))
        .map(({ text }) => titels.filter((titel) => !text.includes(titel)));
      rule(
        lacks.some((titel) => titel.length === 0),
        'the agenda is a new post seven working days before',
        `${id}, ${datum}, on ${today}: of ${lacks.length} posts the last lacks ${lacks.at(-1)?.join(', ') ?? ''}`,
      );
    }
  };

  return {
    judged: (): number => judged,
    async endOfDay(now: string, owed: readonly Owed[]): Promise<void> {
      const today = localOf(now).day;
      judgeLive(today, owed);
      await judgeWeek(today);
      judgeAgendas(today);
    },
  };
}
