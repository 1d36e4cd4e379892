import { localDate } from '../../src/shared/clock.ts';
import type { WorkingDays } from '../../src/shared/working-days.ts';
import { NOBODY } from '../../src/verplichtingen/ontvangers.ts';
import type { AllStreams } from '../../src/wiring/streams.ts';
import type { ConnectorRequest, ScriptedAnswer, ShownPost } from './connector-standin.ts';
import type { Person } from './people.ts';
import { WELCOME } from './test-bot.ts';
import type { TwoBots } from './year-bots.ts';
import type { Told, YearModel } from './year-model.ts';

/** The rules that were broken, each with where, and how much was sent. */
export type YearReport = {
  readonly broken: readonly string[];
  readonly reminders: number;
  readonly posts: number;
  readonly uncertain: number;
};
type Item = Pick<Told, 'verplichtingId' | 'eigenaarId'>;

/** The one message of a working day; on Monday the coördinator's has the overview of the week in it. */
const BUNDLED = /^(?:Herinnering|Weekoverzicht) van /;
const LIMIT = { limit: 100_000 };
const localTime = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });

/** Looks at everything that Teams gets in a year and says which rule of docs/domein.md it breaks. */
export function watchYear({
  bots,
  model,
  people,
  streams,
  days,
  answer,
}: {
  readonly bots: TwoBots;
  readonly model: YearModel;
  readonly people: readonly Person[];
  readonly streams: AllStreams;
  readonly days: WorkingDays;
  /** How Teams answers now; undefined: it is well. */
  readonly answer: () => ScriptedAnswer | undefined;
}) {
  const { clock, connector, store } = bots;
  const broken: string[] = [];
  /** Posts of the bot of its own accord that Teams answered with a fault that may hide a post. */
  let unknown = 0;
  let reminders = 0;
  const remindedOn = new Set<string>();
  const requested = new Set<string>();
  const times = new Map<string, number>();
  const rule = (holds: boolean, name: string, where: string): void => {
    if (!holds) broken.push(`${name}: ${where}`);
  };

  const watchReminder = (reader: Person, request: ConnectorRequest): void => {
    const today = localDate(clock.now());
    const where = `${reader.naam} at ${clock.now()}`;
    const time = localTime.format(new Date(clock.now()));
    rule(days.isWorkingDay(today), 'only on working days', where);
    rule(time >= '08:30' && time < '17:00', 'between 08:30 and 17:00', where);
    rule(!remindedOn.has(`${reader.id} ${today}`), 'at most one bundled message a working day', where);
    remindedOn.add(`${reader.id} ${today}`);
    rule(!model.isAway(reader.id, today), 'nothing for somebody who is absent', where);
    reminders += 1;
    for (const item of itemsOf(request.activity)) {
      for (const name of model.brokenBy(reader.id, item, today))
        broken.push(`${name}: ${item.verplichtingId}, ${where}`);
      const { verplichtingId, eigenaarId } = item;
      const key = `${verplichtingId} of ${eigenaarId}: ${model.askingOf(verplichtingId, today)}`;
      times.set(key, (times.get(key) ?? 0) + 1);
      const most = 4 + model.snoozesOf(eigenaarId, verplichtingId);
      rule((times.get(key) ?? 0) <= most, 'at most four steps, and once more after each snooze', key);
    }
  };

  connector.answerBy((request) => {
    const given = answer();
    const isAnswer = request.activity.replyToId !== undefined || request.activity.summary === WELCOME;
    if (request.method !== 'POST' || isAnswer) return given;
    const at = localTime.format(new Date(clock.now()));
    const isOpen = days.isWorkingDay(localDate(clock.now())) && at >= '08:30' && at < '17:00';
    rule(isOpen, 'nothing but an answer outside the hours', `${request.conversationId} at ${clock.now()}`);
    const isShown = given === undefined || given === 'reset after';
    if (given !== undefined && !isSurelyNotPosted(given)) unknown += 1;
    const reader = people.find(({ id }) => request.conversationId === `a:${id}`);
    const text = JSON.stringify(request.activity);
    if (!reader || !isShown) return given;
    if (BUNDLED.test(String(request.activity.summary))) watchReminder(reader, request);
    if (text.includes('Er is een nieuwe datum')) {
      const isAway = model.isAway(reader.id, localDate(clock.now()));
      rule(!isAway, 'nothing for somebody who is absent: a new date', `${reader.naam} at ${clock.now()}`);
    }
    if (text.includes('Wil je het participatieplan maken?')) {
      const key = `${reader.naam}, ${/Opdracht nummer \d+/.exec(text)?.[0]}`;
      rule(!requested.has(key), 'no post twice: a request', `${key} at ${clock.now()}`);
      requested.add(key);
    }
    return given;
  });

  const allTold = async (): Promise<readonly Told[]> => {
    const told: Told[] = [];
    // In this year nobody asks once more.
    for (const { id } of people)
      for (const { stap, ...line } of (await streams.herinneringen.find(id))?.state.verstuurd ?? [])
        if (stap !== 'opnieuw gevraagd') told.push({ ...line, stap });
    return told;
  };

  return {
    /** When the office closes on a day on which nothing was out. */
    async endOfOfficeDay(date: string): Promise<void> {
      const told = await allTold();
      for (const { id, naam } of people) {
        const saidToday = (await streams.herinneringen.find(id))?.state.bundels.some(
          ({ dag }) => dag === date,
        );
        rule(
          !saidToday || remindedOn.has(`${id} ${date}`),
          'none skipped in silence: it was logged',
          `${naam} on ${date}`,
        );
        if (saidToday || !days.isWorkingDay(date)) continue;
        for (const one of model.missing(id, date, told))
          broken.push(`none skipped in silence: ${naam} on ${date}, ${one}`);
      }
    },
    async endOfYear(): Promise<YearReport> {
      const known = [];
      for (const state of ['sent', 'uncertain', 'failed', 'later', 'sending', 'waiting'] as const)
        known.push(...(await store.deliveries.byState(state, LIMIT)));
      const recorded = new Set(known.flatMap(({ activityId }) => activityId ?? []));
      const doubtful = known.filter(({ state }) => state === 'uncertain');
      const uncertain = doubtful.length;
      // A machine that is too busy to answer within ten seconds makes one as well.
      const faults = doubtful.filter(({ reason }) => reason !== 'timeout');
      const isPost = ({ replyTo, activity }: ShownPost): boolean =>
        replyTo === undefined && activity.summary !== WELCOME;
      const mine = connector.shown().filter(isPost).length;
      // Every post that Teams answered has one delivery, and every post that may be there has one that says so.
      rule(
        unknown === faults.length,
        'no post twice: unknown outcomes',
        `${unknown}, listed are ${faults.map(({ id, reason }) => `${id} ${reason}`)}`,
      );
      rule(recorded.size <= mine, 'what is called sent was posted', `${recorded.size} of ${mine}`);
      rule(
        mine <= recorded.size + uncertain,
        'no post twice',
        `${mine} posts, ${recorded.size} known, ${uncertain} uncertain`,
      );
      for (const { id, target, state, reason } of known) {
        // What could not go before something changed, or in the hours of its day, is said anew by another post.
        const isSaid = state === 'sent' || state === 'uncertain' || reason === 'not wanted';
        // At the end of the year somebody may be away for whom nobody stands in.
        const isSettled = isSaid || (state === 'waiting' && target === NOBODY);
        rule(isSettled, 'none skipped in silence: a delivery', `${id} ends as ${state}, ${reason}`);
      }
      return { broken, reminders, posts: mine, uncertain };
    },
  };
}

function isSurelyNotPosted(answer: ScriptedAnswer): boolean {
  return typeof answer === 'object' && (answer.status === 429 || answer.status === 412);
}

/** The lines of a reminder of which the card has a button. */
function itemsOf(activity: unknown): readonly Item[] {
  const found = new Map<string, Item>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { verplichting, eigenaar } = node as { verplichting?: unknown; eigenaar?: unknown };
    if (typeof verplichting === 'string' && typeof eigenaar === 'string')
      found.set(`${verplichting} ${eigenaar}`, { verplichtingId: verplichting, eigenaarId: eigenaar });
    for (const value of Object.values(node)) walk(value);
  };
  walk(activity);
  return [...found.values()];
}
