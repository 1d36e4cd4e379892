import { viewCard } from '../card-reader.ts';
import type { CardNode } from '../card-reading.ts';
import type { ConnectorRequest, ConnectorStandIn, ShownPost } from '../connector-standin.ts';
import { isInOffice, isWorkingDay, later, localOf, plusWorkingDays } from './days.ts';
import type { Facts } from './facts.ts';
import { type Owed, owedOn, receiverOf } from './owed.ts';
import { COORDINATORS, EVERYBODY, KANALEN } from './people-of-course.ts';
import { type Reader, untrueIn } from './sentences.ts';

/**
 * Looks at everything that Teams gets and says which rule of docs/domein.md it breaks: what may not be sent, what must have been
 * said by whom when, and which sentences are false as things stand.
 */

const COORDINATOR_IDS = COORDINATORS.map(({ id }) => id);
/** The one message of a working day; on Monday the coördinator's has the overview of the week in it. */
const BUNDLED = /^(?:Herinnering|Weekoverzicht) van /;
const MOST_STEPS = 4;
const LATE_AFTER = 1;
const AGENDA_BEFORE = -7;

type Seen = { readonly request: ConnectorRequest; readonly at: string; readonly isShown: boolean };

/** @param shut whose chats Teams refuses now: what stands there cannot change */
export function createWatch(facts: Facts, connector: ConnectorStandIn, shut: ReadonlySet<string>) {
  const broken: string[] = [];
  const seen: Seen[] = [];
  const bundled = new Set<string>();
  /** What each chat was told last about each opdracht. */
  const last = new Map<string, string>();
  const steps = new Map<string, number>();
  /** What was owed to be heard at the end of yesterday, so that who could hear it only today is no fault yet. */
  let yesterday = new Map<string, string>();
  const views = new Map<
    string,
    { updates: number; text: string; buttons: readonly string[]; json: CardNode }
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
      const isQuiet =
        isStil && !owed.some((known) => known.id.startsWith(`${zaak}:`) && known.owners.length > 0);
      const ofOverleg = facts.opdrachten.has(zaak) || verplichtingId.startsWith('signaal:');
      rule(one !== undefined || isQuiet || !ofOverleg, 'a reminder of what nobody owes', where);
      rule(
        !one || one.owners.includes(eigenaarId) || COORDINATOR_IDS.includes(eigenaarId),
        'a reminder for somebody who does not owe it',
        where,
      );
      rule(receiverOf(facts, eigenaarId, today) === reader, 'for who is absent: the stand-in', where);
      const gezegd = facts.gezegd.get(`${eigenaarId} ${verplichtingId}`);
      rule((gezegd?.tot ?? '') <= today, 'nothing for what is snoozed', where);
      rule(gezegd?.gedaan === undefined, 'nothing for what was said to be done', where);
      if (!one) continue;
      const key = `${verplichtingId} of ${eigenaarId}, ${one.uiterlijk}`;
      steps.set(key, (steps.get(key) ?? 0) + 1);
      rule((steps.get(key) ?? 0) <= MOST_STEPS + (gezegd?.tegoed ?? 0), 'at most four steps', key);
    }
  };

  const checkPost = ({ request, at, isShown }: Seen, owed: readonly Owed[]): void => {
    const today = localOf(at).day;
    const reader = readerOf(request.conversationId);
    const view = read(request.activity);
    const where = `${reader.soort === 'persoon' ? nameOf(reader.id) : reader.id} at ${at}: ${view.text.slice(0, 90).replaceAll('\n', ' · ')}`;
    rule(isInOffice(at), 'nothing but an answer outside the hours', where);
    if (!isShown) return;
    posts += 1;
    // The same words again are news only when something else was said about it in between.
    const about = [...facts.opdrachten.values()].find(({ titel }) => view.text.includes(titel))?.titel;
    const place = `${request.conversationId} ${about ?? view.text}`;
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
    const view = { ...read(post.activity), updates: post.updates };
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
      const { text, buttons, json } = viewOf(post);
      for (const sentence of untrueIn(facts, { text, buttons, json, reader, owed, today })) {
        const key = `${post.activityId} ${sentence}`;
        if (untrue.has(key)) continue;
        untrue.add(key);
        broken.push(
          `untrue in ${reader.id} on ${today}: ${sentence}, of ${text.slice(0, 200).replaceAll('\n', ' · ')}`,
        );
      }
    }
  };

  /** What somebody should have heard by the end of today. */
  const checkTold = (today: string, owed: readonly Owed[]): void => {
    const missing = new Map<string, string>();
    for (const one of owed) {
      const late = plusWorkingDays(later(one.uiterlijk, one.sinds), LATE_AFTER);
      if (late > today) continue;
      for (const owner of new Set([...one.owners, ...COORDINATOR_IDS])) {
        const reader = receiverOf(facts, owner, today);
        const gezegd = facts.gezegd.get(`${owner} ${one.id}`);
        const isSettled = [...facts.gezegd].some(
          ([key, said]) => key.endsWith(` ${one.id}`) && said.gedaan === 'klopt',
        );
        if (reader === undefined || facts.personen.get(reader)?.chat !== 'open') continue;
        if ((gezegd?.tot ?? '') > today || gezegd?.gedaan !== undefined || isSettled) continue;
        const from = one.owners.includes(owner)
          ? plusWorkingDays(one.uiterlijk, -11)
          : plusWorkingDays(one.uiterlijk, -1);
        const told = facts.told.filter(
          ({ verplichtingId, eigenaarId, dag, naar }) =>
            verplichtingId === one.id && eigenaarId === owner && dag >= from && bundled.has(`${naar} ${dag}`),
        );
        const isTold = told.some(({ dag }) => gezegd?.tot === undefined || dag >= gezegd.tot || dag >= late);
        if (!isTold)
          missing.set(`${one.id} of ${nameOf(owner)}, due ${one.uiterlijk}, by ${nameOf(reader)}`, today);
      }
    }
    for (const [key] of missing)
      rule(!yesterday.has(key), 'must have been told by the day after', `${key}, on ${today}`);
    yesterday = missing;
  };

  const checkAgendas = (today: string): void => {
    for (const {
      overlegId,
      datum,
      geannuleerd,
      verplaatst = '',
      punten,
      id,
    } of facts.vergaderingen.values()) {
      const kanaal = Object.values(KANALEN).find((one) => facts.kanalen.get(one.id)?.koppeling === overlegId);
      const known = kanaal && facts.kanalen.get(kanaal.id);
      const from = plusWorkingDays(datum, AGENDA_BEFORE);
      if (!kanaal || !known?.er || known.team !== 'actief' || geannuleerd || datum < today || from >= today)
        continue;
      const isFilled =
        punten.size > 0 || [...facts.opdrachten.values()].some(({ vergaderingId }) => vergaderingId === id);
      if (!isFilled || verplaatst >= from) continue;
      const shown = connector
        .shownIn(kanaal.id)
        .some((post) => JSON.stringify(post.activity).includes(`"vergadering":"${id}"`));
      rule(shown, 'the agenda is posted seven working days before', `${id} on ${today}`);
    }
  };

  return {
    /** A request of the bot came in. */
    see(request: ConnectorRequest, at: string, isShown: boolean): void {
      if (request.method === 'POST' && request.activity.replyToId === undefined)
        seen.push({ request, at, isShown });
    },
    /** After something happened, and the facts are known. */
    look(now: string): void {
      const owed = owedOn(facts, COORDINATOR_IDS, localOf(now).day);
      for (const one of seen.splice(0)) checkPost(one, owed);
    },
    /** When the office closes. @param wasOut something did not work today or the working day before */
    endOfDay(now: string, wasOut: boolean): void {
      const today = localOf(now).day;
      if (!isWorkingDay(today)) return;
      const owed = owedOn(facts, COORDINATOR_IDS, today);
      if (wasOut) yesterday = new Map();
      else {
        checkLive(now, owed);
        checkTold(today, owed);
        checkAgendas(today);
      }
    },
    /** What somebody asked is answered with what is true then. */
    heard(text: string, reader: Reader, now: string): void {
      const today = localOf(now).day;
      const owed = owedOn(facts, COORDINATOR_IDS, today);
      const asked = { text, buttons: [], json: {}, reader, owed, today };
      for (const sentence of untrueIn(facts, asked)) broken.push(`untrue answer on ${today}: ${sentence}`);
    },
    report: () => ({ broken, reminders, posts, judged }),
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
