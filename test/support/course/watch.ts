import { viewCard } from '../card-reader.ts';
import type { CardNode } from '../card-reading.ts';
import type { ConnectorRequest, ConnectorStandIn, ShownPost } from '../connector-standin.ts';
import {
  daysIn,
  isInOffice,
  isWorkingDay,
  later,
  localOf,
  plusWorkingDays,
  workingDaysBetween,
} from './days.ts';
import { isFinished, routeOf } from './dossier.ts';
import { type Facts, kanaalAt, shows } from './facts.ts';
import { type Owed, owedOn, receiversOf } from './owed.ts';
import { AGENDA_BEFORE, missingOf, weekOf, weekStart } from './owed-coordinator.ts';
import { COORDINATORS, EVERYBODY, KANALEN } from './people-of-course.ts';
import { type Claim, claimsIn, type Reader, untrueIn } from './sentences.ts';
import { newestStep, STEPS } from './steps.ts';

/**
 * Looks at everything that Teams gets and says which rule of docs/domein.md it breaks: what may not be sent, what must have been
 * said by whom when, and which sentences are false as things stand.
 */

const COORDINATOR_IDS = COORDINATORS.map(({ id }) => id);
/** The one message of a working day; on Monday the coördinator's has the overview of the week in it. */
const BUNDLED = /^(?:Herinnering|Weekoverzicht) van /;
const MOST_STEPS = 4;
/** A last day that moved no further, in working days, is no news. */
const SMALL_MOVE = 2;
/** Rows of the message of the week on its first page. */
const WEEK_ROWS = 5;
/** A request that is a message of its own. */
const FIRST_ASKED = /Wil je het participatieplan maken|graag jouw oordeel/;
const GREETING = /^Hallo, ik ben de bot van Samenkracht!/;
const TOGETHER = /^Dit kwam op .* tegelijk/m;
const WEEK = /De vergaderingen van de komende week/;
/** A quiet opdracht is asked about within so many working days, however it became quiet. */
const QUIET_DAYS = 14;

type Seen = { readonly request: ConnectorRequest; readonly at: string; readonly isShown: boolean };

/** @param shut whose chats Teams refuses now: what stands there cannot change */
export function createWatch(facts: Facts, connector: ConnectorStandIn, shut: ReadonlySet<string>) {
  const broken: string[] = [];
  const seen: Seen[] = [];
  const bundled = new Set<string>();
  /** What each chat was told last about each opdracht. */
  const last = new Map<string, string>();
  const steps = new Map<string, number>();
  /** What was due to be heard when this day began; undefined: something does not work. */
  let thisMorning: ReadonlySet<string> | undefined;
  /** Since when nobody owed anything for an opdracht, nor would a meeting come. */
  const quiet = new Map<string, string>();
  /** The day on which each post came. */
  const postedOn = new Map<string, string>();
  /** How often what is rare was judged. */
  const met = {
    vervanger: 0,
    'vervanger van een vervanger': 0,
    'ontbrekend kanaal': 0,
    verzamelbericht: 0,
    'voorstel over de week': 0,
    agenda: 0,
  };
  const views = new Map<
    string,
    {
      updates: number;
      text: string;
      buttons: readonly string[];
      json: CardNode;
      claims: readonly Claim[];
    }
  >();
  /** What was said before of a card that stands there. */
  const untrue = new Set<string>();
  let reminders = 0;
  let posts = 0;
  let judged = 0;

  const rule = (holds: boolean, name: string, where: string): void => {
    if (!holds) broken.push(`${name}: ${where}`);
  };
  const nameOf = (id: string): string => EVERYBODY.find((one) => one.id === id)?.naam ?? id;
  const readerOf = (conversationId: string): Reader => {
    const [id = ''] = conversationId.split(';');
    const persoon = EVERYBODY.find((one) => id === `a:${one.id}`);
    return persoon ? { soort: 'persoon', id: persoon.id } : { soort: 'kanaal', id };
  };

  const checkLines = (
    reader: string,
    request: ConnectorRequest,
    today: string,
    owed: readonly Owed[],
  ): void => {
    for (const [verplichtingId, eigenaarId] of linesOf(request.activity)) {
      const where = `${verplichtingId} of ${nameOf(eigenaarId)} to ${nameOf(reader)} on ${today}`;
      const one = owed.find(({ id }) => id === verplichtingId);
      const isStil = verplichtingId.includes(':stil dossier');
      const zaak = verplichtingId.slice(0, verplichtingId.lastIndexOf(':'));
      const about = owed.filter((known) => known.id.startsWith(`${zaak}:`));
      const isOfNobody = about.some(
        ({ soort, owners, opdracht }) =>
          owners.length === 0 && (soort === 'toezegging nagekomen' || opdracht?.leiders.length === 0),
      );
      const isQuiet = isStil && (isOfNobody || !about.some(({ owners }) => owners.length > 0));
      rule(one !== undefined || isQuiet, 'a reminder of what nobody owes', where);
      rule(
        !one || one.owners.includes(eigenaarId) || COORDINATOR_IDS.includes(eigenaarId),
        'a reminder for somebody who does not owe it',
        where,
      );
      const way = receiversOf(facts, eigenaarId, today);
      rule(way.at(-1) === reader, 'for who is absent: the stand-in', where);
      if (way.length > 1) met.vervanger += 1;
      if (one?.soort === 'ontbrekend kanaal') met['ontbrekend kanaal'] += 1;
      if (way.length > 2) met['vervanger van een vervanger'] += 1;
      const gezegd = facts.gezegd.get(`${eigenaarId} ${verplichtingId}`);
      const isAskedAgain = one?.opnieuw !== undefined;
      rule((gezegd?.tot ?? '') <= today || isAskedAgain, 'nothing for what is snoozed', where);
      rule(gezegd?.gedaan === undefined, 'nothing for what was said to be done', where);
      if (!one) continue;
      const key = `${verplichtingId} of ${eigenaarId}, ${one.uiterlijk}`;
      steps.set(key, (steps.get(key) ?? 0) + 1);
      const most = MOST_STEPS + (gezegd?.tegoed ?? 0) + (isAskedAgain ? 1 : 0);
      rule((steps.get(key) ?? 0) <= most, 'at most four steps', key);
    }
  };

  const checkPost = ({ request, at, isShown }: Seen, owed: readonly Owed[]): void => {
    const today = localOf(at).day;
    const reader = readerOf(request.conversationId);
    const view = read(request.activity);
    // Who opens the chat is answered with who the bot is.
    if (view.text.startsWith('Hallo, ik ben de bot van Samenkracht!')) return;
    const where = `${reader.soort === 'persoon' ? nameOf(reader.id) : reader.id} at ${at}: ${view.text.slice(0, 90).replaceAll('\n', ' · ')}`;
    // Who opens the chat is greeted there and then.
    rule(isInOffice(at) || GREETING.test(view.text), 'nothing but an answer outside the hours', where);
    if (!isShown) return;
    posts += 1;
    // The same words again are news only when something else was said about it in between.
    const about = [...facts.opdrachten.values()].find(({ titel }) => view.text.includes(titel))?.titel;
    // Each week has its own message, which may say the same of a meeting.
    const week = WEEK.test(view.text) ? weekStart(today) : '';
    const place = `${request.conversationId} ${week} ${about ?? view.text}`;
    rule(last.get(place) !== view.text, 'nothing twice', where);
    last.set(place, view.text);
    if (reader.soort === 'kanaal') return;
    const isAway = facts.personen
      .get(reader.id)
      ?.afwezig.some(({ van, tot }) => van <= today && today <= tot);
    rule(!isAway, 'nothing for somebody who is absent', where);
    if (!BUNDLED.test(String(request.activity.summary))) return;
    reminders += 1;
    rule(!bundled.has(`${reader.id} ${today}`), 'at most one bundled message a working day', where);
    bundled.add(`${reader.id} ${today}`);
    checkLines(reader.id, request, today, owed);
  };

  const viewOf = (post: ShownPost) => {
    const known = views.get(post.activityId);
    if (known?.updates === post.updates) return known;
    const shown = read(post.activity);
    const view = { ...shown, updates: post.updates, claims: claimsIn(facts, shown.text) };
    views.set(post.activityId, view);
    return view;
  };

  /** Everything that stands in a chat or a channel now, of the bot's own accord. */
  const checkLive = (now: string, owed: readonly Owed[]): void => {
    const today = localOf(now).day;
    for (const post of connector.shown()) {
      const reader = readerOf(post.conversationId);
      if (post.replyTo !== undefined || shut.has(reader.id)) continue;
      judged += 1;
      const { text, buttons, json, claims } = viewOf(post);
      for (const sentence of untrueIn(facts, { text, buttons, json, reader, owed, today }, claims)) {
        const key = `${post.activityId} ${sentence}`;
        if (untrue.has(key)) continue;
        untrue.add(key);
        broken.push(
          `untrue in ${reader.id} on ${today}: ${sentence}, of ${text.slice(0, 200).replaceAll('\n', ' · ')}`,
        );
      }
    }
  };

  const canBeTold = (reader: string | undefined): reader is string =>
    reader !== undefined && facts.personen.get(reader)?.chat === 'open' && !shut.has(reader);

  /** What is due to be heard today and was not, of whom, by whom: the newest step of each obligation. */
  const untold = (today: string, owed: readonly Owed[]): ReadonlySet<string> => {
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

  const isSettled = (owner: string, id: string): boolean =>
    facts.gezegd.get(`${owner} ${id}`)?.gedaan !== undefined ||
    [...facts.gezegd].some(([key, { gedaan }]) => gedaan === 'klopt' && key.endsWith(` ${id}`));

  /** The lines about it that really went out. */
  const toldOf = (id: string, owner: string) =>
    facts.told.filter(
      ({ verplichtingId, eigenaarId, dag, naar }) =>
        verplichtingId === id && eigenaarId === owner && bundled.has(`${naar} ${dag}`),
    );

  /** An opdracht that is not finished, for which nobody owes anything and no meeting comes, is asked about. */
  const checkQuiet = (today: string, owed: readonly Owed[]): void => {
    for (const opdracht of facts.opdrachten.values()) {
      const { id } = opdracht;
      const isBusy = owed.some((one) => one.opdracht === opdracht && one.owners.length > 0);
      const isComing = routeOf(facts, opdracht, today).some(({ stand }) => stand === 'komt');
      const isOver =
        isFinished(opdracht) || (opdracht.plan === 'afgestemd' && opdracht.vanToepassing === 'nee');
      if (isBusy || isComing || isOver) quiet.delete(id);
      else if (!quiet.has(id)) quiet.set(id, today);
      const since = quiet.get(id) ?? today;
      if (plusWorkingDays(since, QUIET_DAYS) > today) continue;
      const isTold = COORDINATOR_IDS.every((owner) => {
        const known = [...facts.gezegd].find(([key]) => key.startsWith(`${owner} ${id}:stil dossier`))?.[1];
        const reader = receiversOf(facts, owner, today).at(-1);
        return (
          !canBeTold(reader) ||
          (known?.tot ?? '') >= since ||
          facts.told.some(
            ({ verplichtingId, eigenaarId, dag }) =>
              verplichtingId.startsWith(`${id}:stil dossier`) && eigenaarId === owner && dag >= since,
          )
        );
      });
      rule(isTold, 'a quiet opdracht is asked about', `${opdracht.titel}, quiet since ${since}, on ${today}`);
    }
  };

  /** The message of the week stands in the chat of each coördinator from its first working day, with what is missing. */
  const checkWeek = (today: string): void => {
    const start = weekStart(today);
    if (today < start) return;
    const coming = [...facts.vergaderingen.values()].filter(
      ({ datum, geannuleerd }) => !geannuleerd && datum >= today && weekOf(datum) <= today,
    );
    if (coming.length === 0) return;
    const missing = [...facts.opdrachten.values()].filter((one) =>
      missingOf(facts, one, today).some(({ stop }) => coming.includes(stop.vergadering)),
    );
    for (const reader of new Set(COORDINATOR_IDS.map((id) => receiversOf(facts, id, today).at(-1)))) {
      if (!canBeTold(reader)) continue;
      const post = connector
        .shownIn(`a:${reader}`)
        .findLast((one) => one.replyTo === undefined && WEEK.test(viewOf(one).text));
      const where = `${nameOf(reader)} on ${today}`;
      const isOfThisWeek = post !== undefined && (postedOn.get(post.activityId) ?? '') >= start;
      rule(isOfThisWeek, 'the week before a meeting is told', where);
      if (!post || !isOfThisWeek) continue;
      met['voorstel over de week'] += missing.length;
      const { text } = viewOf(post);
      const lacks = text.includes('ontbreekt nog iets');
      const isWhole = text.includes('Er ontbreekt niets. Je hoeft');
      rule(missing.length > 0 ? !isWhole : !lacks, 'the week says whether something is missing', where);
      if (missing.length > WEEK_ROWS) continue;
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

  const checkAgendas = (today: string): void => {
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
      const shown = connector.shownIn(kanaal.id).some((post) => {
        const { text } = viewOf(post);
        const isNew = (postedOn.get(post.activityId) ?? '') >= since;
        return isNew && daysIn(text).includes(datum) && titels.every((titel) => text.includes(titel));
      });
      rule(shown, 'the agenda is a new post seven working days before', `${id}, ${datum}, on ${today}`);
    }
  };

  /** What came for one person at one moment about several opdrachten is one message. */
  const checkTogether = (posts: readonly Seen[]): void => {
    const alone = new Map<string, string[]>();
    for (const { request, isShown } of posts) {
      const { text } = read(request.activity);
      if (isShown && TOGETHER.test(text)) met.verzamelbericht += 1;
      if (!isShown || !FIRST_ASKED.test(text)) continue;
      alone.set(request.conversationId, [...(alone.get(request.conversationId) ?? []), text.slice(0, 60)]);
    }
    for (const [conversation, texts] of alone)
      rule(texts.length === 1, 'what waited is one message', `${conversation}: ${texts.join(' | ')}`);
  };

  return {
    /** A request of the bot came in. */
    see(request: ConnectorRequest, at: string, isShown: boolean): void {
      if (request.method === 'POST' && request.activity.replyToId === undefined)
        seen.push({ request, at, isShown });
    },
    /** After something happened, and the facts are known. */
    look(now: string): void {
      const today = localOf(now).day;
      for (const { activityId } of connector.shown().slice(postedOn.size)) postedOn.set(activityId, today);
      const owed = owedOn(facts, COORDINATOR_IDS, today);
      const posts = seen.splice(0);
      checkTogether(posts);
      for (const one of posts) checkPost(one, owed);
    },
    /** Before the office opens. */
    morning(now: string): void {
      const today = localOf(now).day;
      thisMorning = isWorkingDay(today) ? untold(today, owedOn(facts, COORDINATOR_IDS, today)) : undefined;
    },
    /** When the office closes. @param wasOut something did not work today */
    endOfDay(now: string, wasOut: boolean): void {
      const today = localOf(now).day;
      if (!isWorkingDay(today)) return;
      const owed = owedOn(facts, COORDINATOR_IDS, today);
      if (wasOut) return;
      checkLive(now, owed);
      const still = untold(today, owed);
      for (const one of thisMorning ?? [])
        rule(!still.has(one), 'must have been told today', `${one}, on ${today}`);
      checkQuiet(today, owed);
      checkWeek(today);
      checkAgendas(today);
    },
    /** What somebody asked is answered with what is true then. */
    heard(text: string, reader: Reader, now: string): void {
      const today = localOf(now).day;
      const owed = owedOn(facts, COORDINATOR_IDS, today);
      const asked = { text, buttons: [], json: {}, reader, owed, today };
      for (const sentence of untrueIn(facts, asked)) broken.push(`untrue answer on ${today}: ${sentence}`);
    },
    report: () => ({ broken, reminders, posts, judged, met }),
  };
}
export type Watch = ReturnType<typeof createWatch>;

function read(activity: Readonly<Record<string, unknown>>) {
  const [attachment] = (activity.attachments ?? []) as { content: CardNode }[];
  const { text, buttons, json } = viewCard('', attachment?.content ?? {});
  return { text, buttons, json };
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
