import type { ConnectorRequest } from '../connector-standin.ts';
import { daysIn, isInOffice, localOf } from './days.ts';
import { isWithdrawn } from './dossier.ts';
import { type Owed, receiversOf } from './owed.ts';
import { weekStart } from './owed-coordinator.ts';
import { COORDINATORS } from './people-of-course.ts';
import { read, readerOf, type Sight } from './sight.ts';
import { LATE } from './steps.ts';

/** What may not be sent, at the moment that Teams gets it. */

export type Seen = { readonly request: ConnectorRequest; readonly at: string; readonly isShown: boolean };

/** The one message of a working day; on Monday the coördinator's has the overview of the week in it. */
const BUNDLED = /^(?:Herinnering|Weekoverzicht) van /;
const MOST_STEPS = 4;
/** What is a message of its own when nothing else about an opdracht is new for who gets it. */
const ALONE =
  /Wil je het participatieplan maken|graag jouw oordeel|^(?:Er is een nieuwe datum|De vergadering gaat (?:niet|toch) door|De opdracht is van de agenda gehaald|Je neemt deze opdracht over.*)$/m;
/** What was posted within so many milliseconds came at one moment. */
const ONE_MOMENT_MS = 10_000;
const GREETING = /^Hallo, ik ben de bot van Samenkracht!/;
export const TOGETHER = /^Dit kwam op .* tegelijk/m;
export const WEEK = /De vergaderingen van de komende week/;

const COORDINATOR_IDS: readonly string[] = COORDINATORS.map(({ id }) => id);

export function createPostJudge(sight: Sight) {
  const { facts, met, rule, nameOf } = sight;
  const bundled = new Set<string>();
  /** What each chat was told last about each opdracht. */
  const last = new Map<string, string>();
  const steps = new Map<string, number>();
  const count = { reminders: 0, posts: 0 };

  const judgeLines = (
    reader: string,
    request: ConnectorRequest,
    today: string,
    owed: readonly Owed[],
  ): void => {
    for (const [verplichtingId, eigenaarId] of linesOf(request.activity)) {
      const where = `${verplichtingId} of ${nameOf(eigenaarId)} to ${nameOf(reader)} on ${today}`;
      const one = owed.find(({ id }) => id === verplichtingId);
      rule(one !== undefined, 'a reminder of what nobody owes', where);
      const { stap } = facts.told.findLast(
        (line) =>
          line.naar === reader &&
          line.dag === today &&
          line.verplichtingId === verplichtingId &&
          line.eigenaarId === eigenaarId,
      ) ?? { stap: '' };
      // Only the last step goes to the coördinator as well.
      const owes = one?.owners.includes(eigenaarId) ?? false;
      const hearsOfIt = COORDINATOR_IDS.includes(eigenaarId) && stap === LATE;
      rule(!one || owes || hearsOfIt, 'a reminder for somebody who does not owe it', where);
      const way = receiversOf(facts, eigenaarId, today);
      rule(way.at(-1) === reader, 'for who is absent: the stand-in', where);
      if (way.length > 1) met.vervanger += 1;
      if (way.length > 2) met['vervanger van een vervanger'] += 1;
      for (const soort of ['ontbrekend kanaal', 'ontbrekende trekker', 'stil dossier'] as const)
        if (one?.soort === soort) met[soort] += 1;
      if (one?.soort === 'stil dossier' && !one.id.endsWith('/datum')) met['van niemand'] += 1;
      const isOfWithdrawn =
        one?.soort === 'terugkoppeling gegeven' && one.opdracht && isWithdrawn(one.opdracht);
      if (isOfWithdrawn) met['terugkoppeling na intrekken'] += 1;
      const gezegd = facts.gezegd.get(`${eigenaarId} ${verplichtingId}`);
      const isAskedAgain = one?.opnieuw !== undefined;
      rule((gezegd?.tot ?? '') <= today || isAskedAgain, 'nothing for what is snoozed', where);
      rule(gezegd?.gedaan === undefined || isAskedAgain, 'nothing for what was said to be done', where);
      if (!one) continue;
      const key = `${verplichtingId} of ${eigenaarId}, ${one.uiterlijk}`;
      steps.set(key, (steps.get(key) ?? 0) + 1);
      const most = MOST_STEPS + (gezegd?.tegoed ?? 0) + (isAskedAgain ? 1 : 0);
      rule((steps.get(key) ?? 0) <= most, 'at most four steps', key);
    }
  };

  const judgePost = ({ request, at, isShown }: Seen, owed: readonly Owed[]): void => {
    const today = localOf(at).day;
    const reader = readerOf(request.conversationId);
    const { text } = read(request.activity);
    // Who opens the chat is answered, there and then, with who the bot is.
    if (GREETING.test(text)) return;
    const where = `${reader.soort === 'persoon' ? nameOf(reader.id) : reader.id} at ${at}: ${text.slice(0, 90).replaceAll('\n', ' · ')}`;
    rule(isInOffice(at), 'nothing but an answer outside the hours', where);
    if (!isShown) return;
    count.posts += 1;
    // The same words again are news only when something else was said about it in between.
    const about = [...facts.opdrachten.values()].find(({ titel }) => text.includes(titel))?.titel;
    // Each week has its own message, which may say the same of a meeting.
    const week = WEEK.test(text) ? weekStart(today) : '';
    // Two meetings can be on one day, and each be cancelled.
    const place = `${request.conversationId} ${week} ${about ?? `${meetingOf(request.activity)} ${text}`}`;
    rule(last.get(place) !== text, 'nothing twice', where);
    last.set(place, text);
    if (reader.soort === 'kanaal') return;
    rule(!sight.isAway(reader.id, today), 'nothing for somebody who is absent', where);
    if (!BUNDLED.test(String(request.activity.summary))) return;
    count.reminders += 1;
    rule(!bundled.has(`${reader.id} ${today}`), 'at most one bundled message a working day', where);
    bundled.add(`${reader.id} ${today}`);
    judgeLines(reader.id, request, today, owed);
  };

  /** What came for one person at one moment about several opdrachten is one message. */
  const judgeTogether = (posts: readonly Seen[]): void => {
    const came = new Map<string, { readonly at: number; readonly said: string }>();
    for (const { request, at, isShown } of posts) {
      const { text } = read(request.activity);
      const isTogether = TOGETHER.test(text);
      if (isShown && isTogether) met.verzamelbericht += 1;
      if (!isShown || !(isTogether || ALONE.test(text))) continue;
      if (readerOf(request.conversationId).soort !== 'persoon') continue;
      // What Teams refused on an earlier day goes as it was.
      if (isTogether && daysIn(text)[0] !== localOf(at).day) continue;
      const before = came.get(request.conversationId);
      const now = { at: Date.parse(at), said: text.slice(0, 90).replaceAll('\n', ' · ') };
      came.set(request.conversationId, now);
      rule(
        before === undefined || now.at - before.at > ONE_MOMENT_MS,
        'what came at one moment is one message',
        `${request.conversationId} at ${at}: ${before?.said} | ${now.said}`,
      );
    }
  };

  return {
    count,
    /** What stood there says something else now: the same words in a new post are news again. */
    edited(conversationId: string, before: string): void {
      for (const [place, text] of last)
        if (place.startsWith(`${conversationId} `) && text === before) last.delete(place);
    },
    /** Did the bundled message of that person on that day really go out? */
    isBundled: (reader: string, dag: string): boolean => bundled.has(`${reader} ${dag}`),
    judge(posts: readonly Seen[], owed: readonly Owed[]): void {
      judgeTogether(posts);
      for (const one of posts) judgePost(one, owed);
    },
  };
}
export type PostJudge = ReturnType<typeof createPostJudge>;

/** The meeting to which a post leads. */
function meetingOf(activity: unknown): string {
  return /"vergadering":"([^"]+)"/.exec(JSON.stringify(activity))?.[1] ?? '';
}

/** The lines of a reminder: which obligation of whom. */
function linesOf(activity: unknown): readonly (readonly [string, string])[] {
  const found = new Map<string, readonly [string, string]>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { verplichting, eigenaar } = node as { verplichting?: unknown; eigenaar?: unknown };
    if (typeof verplichting === 'string' && typeof eigenaar === 'string')
      found.set(`${verplichting} ${eigenaar}`, [verplichting, eigenaar]);
    for (const value of Object.values(node)) walk(value);
  };
  walk(activity);
  return [...found.values()];
}
