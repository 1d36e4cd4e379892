import type { ConnectorRequest, ConnectorStandIn } from '../connector-standin.ts';
import { saidTwice } from '../said-twice.ts';
import type { TeamsClient } from '../teams-client.ts';
import { untrueIn } from './claims.ts';
import { isWorkingDay, localOf } from './days.ts';
import type { Facts } from './facts.ts';
import { createAroundJudge } from './judge-around.ts';
import { createPeopleJudge } from './judge-people.ts';
import { createPostJudge, type Seen } from './judge-posts.ts';
import { createStandingJudge } from './judge-standing.ts';
import { createToldJudge } from './judge-told.ts';
import { type Owed, owedOn } from './owed.ts';
import { COORDINATORS } from './people-of-course.ts';
import type { Reader } from './sentences.ts';
import { createSight, read } from './sight.ts';

/**
 * Looks at everything that Teams gets and says which rule of docs/domein.md it breaks: what may not be sent, what must have been
 * said by whom when, and which sentences are false as things stand.
 * @param shut whose chats Teams refuses now
 * @param client who reads on in the own chat
 */
export function createWatch(
  facts: Facts,
  connector: ConnectorStandIn,
  shut: ReadonlySet<string>,
  client: (id: string) => TeamsClient,
) {
  const sight = createSight(facts, connector, shut, client);
  const posts = createPostJudge(sight);
  const standing = createStandingJudge(sight);
  const people = createPeopleJudge(sight);
  const around = createAroundJudge(sight);
  const untold = createToldJudge(sight, posts);
  const seen: Seen[] = [];
  let told = 0;
  /** What was due to be heard when this day began; undefined: something does not work. */
  let thisMorning: ReadonlySet<string> | undefined;
  const owedToday = (today: string): readonly Owed[] =>
    owedOn(
      facts,
      COORDINATORS.map(({ id }) => id),
      today,
    );

  return {
    /** A request of the bot came in. */
    see(request: ConnectorRequest, at: string, isShown: boolean): void {
      const before =
        request.method === 'PUT' && isShown ? sight.firstSaid(String(request.activity.id)) : undefined;
      if (before !== undefined && before !== read(request.activity).text)
        posts.edited(request.conversationId, before);
      if (request.method === 'POST' && request.activity.replyToId === undefined)
        seen.push({ request, at, isShown });
    },
    /** After something happened, and the facts are known. */
    look(now: string): void {
      const today = localOf(now).day;
      sight.sees(today);
      posts.judge(seen.splice(0), owedToday(today));
    },
    /** Before the office opens. */
    morning(now: string): void {
      const today = localOf(now).day;
      thisMorning = isWorkingDay(today) ? untold(today, owedToday(today)) : undefined;
      people.morning(today);
    },
    /** When the office closes. @param wasOut something did not work today */
    async endOfDay(now: string, wasOut: boolean): Promise<void> {
      const today = localOf(now).day;
      if (!isWorkingDay(today) || wasOut) return;
      const owed = owedToday(today);
      const still = untold(today, owed);
      for (const one of thisMorning ?? [])
        sight.rule(!still.has(one), 'must have been told today', `${one}, on ${today}`);
      await standing.endOfDay(now, owed);
      await people.endOfDay(today, owed);
      await around(today);
    },
    /** What somebody asked is answered with what is true then. */
    heard(text: string, reader: Reader, now: string): void {
      const today = localOf(now).day;
      const asked = { text, buttons: [], json: {}, reader, owed: owedToday(today), today };
      for (const sentence of untrueIn(facts, asked))
        sight.broken.push(`untrue answer on ${today}: ${sentence}`);
      for (const one of saidTwice(text)) sight.broken.push(`said twice in an answer on ${today}: ${one}`);
    },
    /** The rules that were broken since this was asked last. */
    newlyBroken(): readonly string[] {
      const all = sight.broken.slice(told);
      told = sight.broken.length;
      return all;
    },
    report: () => ({
      broken: sight.broken,
      ...posts.count,
      judged: standing.judged(),
      met: sight.met,
    }),
  };
}
export type Watch = ReturnType<typeof createWatch>;
