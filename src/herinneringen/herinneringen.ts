import type { DesiredPost } from '../bot/ports.ts';
import type { Submission } from '../logboek/ports.ts';
import { type Actor, BOT_ACTOR, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { isOfficeTime, nextOfficeOpening, officeOpening } from '../shared/office-hours.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import { dueItems, herinneringFor, nextDag, type Wereld } from '../verplichtingen/herinneringen.ts';
import type { Verplichting } from '../verplichtingen/verplichting.ts';
import { foldHerinnering, type Herinnering, type HerinneringEvent, noHerinnering } from './herinnering.ts';
import { bundelPostId, herinneringPosts } from './herinnering-posts.ts';
import { assertMayHandle, passesDueDate } from './herinnering-rules.ts';
import type { AanspraakRef, Feitenbron, HerinneringStreams } from './ports.ts';
import type { Weekoverzicht } from './weekoverzicht.ts';
import {
  makeWeekoverzicht,
  mayGetOne,
  newSince,
  nextWeekMoment,
  openFor,
  type WeekMoment,
  type WeekTimes,
  weekOf,
} from './weekoverzicht-rules.ts';

/** An obligation that somebody looks at, with the facts around it. */
export type Found = { readonly verplichting: Verplichting; readonly wereld: Wereld; readonly today: string };

/** The use cases of reminders: read, decide, append. */
export interface HerinneringenUseCases {
  /** Logs the bundled message that this person should get now, when there is one. */
  prepare(persoonId: string): Promise<void>;
  /** What should stand in the chats because of the reminders of this person. */
  posts(persoonId: string): Promise<readonly DesiredPost[]>;
  /** The next moment at which there may be something to say; undefined: not before something changes. */
  nextDue(persoonId: string): Promise<string | undefined>;
  wereldOf(persoonId: string): Promise<Wereld>;
  /** @throws DomainError 'not-found' or 'not-allowed' */
  get(actor: Actor, ref: AanspraakRef): Promise<Found>;
  /** @returns whether it comes back after the last day, so that the coördinator is told */
  snooze(actor: Actor, ref: AanspraakRef, tot: string): Promise<boolean>;
  claimDone(actor: Actor, ref: AanspraakRef): Promise<void>;
  /** The coördinator says whether it is done. @throws DomainError 'not-allowed' */
  judgeDone(actor: Actor, ref: AanspraakRef, klopt: boolean): Promise<void>;
  askHandOver(actor: Actor, ref: AanspraakRef): Promise<void>;
}

type Dependencies = {
  readonly streams: HerinneringStreams;
  readonly source: Feitenbron;
  readonly clock: Clock;
  readonly kalender: () => Promise<WeekTimes>;
  readonly coordinators: readonly string[];
  /** Told whose cards may have to change. Must not fail or wait. */
  readonly onChanged: (persoonIds: readonly string[]) => Promise<void>;
};

export function createHerinneringen(dependencies: Dependencies): HerinneringenUseCases {
  const { streams, source, clock, kalender, coordinators } = dependencies;
  const today = (): string => localDate(clock.now());

  const submission = ({ id, naam }: Actor): Submission => ({ actor: { id, naam }, at: clock.now() });

  const find = async (persoonId: string): Promise<Herinnering> =>
    (await streams.find(persoonId))?.state ?? noHerinnering(persoonId);

  /** The day of the latest bundled message, when that surely never came. */
  const lostDag = async ({ id, bundels }: Herinnering): Promise<string | undefined> => {
    const dag = bundels.at(-1)?.dag;
    if (dag === undefined || (await source.wasPosted(bundelPostId(id, dag)))) return undefined;
    return dag;
  };

  /** The overview of the week that this person should get now. */
  const dueWeek = async (
    persoonId: string,
    wereld: Wereld,
    times: WeekTimes,
  ): Promise<(WeekMoment & { readonly voor: readonly string[] }) | 'later today' | undefined> => {
    const week = weekOf(today(), times);
    const voor = openFor(persoonId, today(), week, wereld, coordinators);
    if (voor.length === 0) return undefined;
    if (clock.now() < week.moment) return week.dag === today() ? 'later today' : undefined;
    // Who is new has no need of an overview from before.
    const since = await source.knownSince(persoonId);
    return since !== undefined && since <= week.moment ? { ...week, voor } : undefined;
  };

  const weekoverzichtFor = async (
    voor: readonly string[],
    week: WeekMoment,
    wereld: Wereld,
    times: WeekTimes,
  ): Promise<Weekoverzicht> => {
    const feiten = await source.weekFeiten(newSince(voor, week, wereld, times));
    return makeWeekoverzicht(voor, week.week, today(), wereld, feiten);
  };

  const get: HerinneringenUseCases['get'] = async (actor, { verplichtingId, eigenaarId }) => {
    const wereld = await source.wereldOf(eigenaarId);
    assertMayHandle(actor, eigenaarId, today(), wereld);
    const verplichting = wereld.verplichtingen.find(({ id }) => id === verplichtingId);
    if (!verplichting) throw new DomainError('not-found', 'Dit hoeft niet meer. Er is geen datum meer voor.');
    return { verplichting, wereld, today: today() };
  };

  const change = async (
    actor: Actor,
    { eigenaarId }: AanspraakRef,
    decide: (state: Herinnering) => readonly HerinneringEvent[],
  ): Promise<void> => {
    const { outcome } = await streams.change(eigenaarId, submission(actor), (current) =>
      decide(current?.state ?? noHerinnering(eigenaarId)),
    );
    if (outcome === 'changed') await dependencies.onChanged([eigenaarId, actor.id, ...coordinators]);
  };

  return {
    get,
    wereldOf: (persoonId) => source.wereldOf(persoonId),

    async prepare(persoonId) {
      const times = await kalender();
      if (!isOfficeTime(clock.now(), times)) return;
      if ((await source.isPaused()) || !(await source.hasChat(persoonId))) return;
      const known = await find(persoonId);
      if (known.bundels.at(-1)?.dag === today()) return;
      const lost = await lostDag(known);
      const wereld = withHerinnering(await source.wereldOf(persoonId), forget(known, lost));
      const week = await dueWeek(persoonId, wereld, times);
      // On its day the overview is the one message; what comes before its moment waits for it.
      if (week === 'later today') return;
      const weekoverzicht = week && (await weekoverzichtFor(week.voor, week, wereld, times));
      await streams.change(persoonId, submission(BOT_ACTOR), (current) => {
        const state = current?.state ?? noHerinnering(persoonId);
        if (state.bundels.some(({ dag }) => dag === today())) return [];
        const taken = lost === undefined ? [] : [notDelivered(lost)];
        const bundel = herinneringFor(persoonId, today(), withHerinnering(wereld, forget(state, lost)));
        if (!bundel && !weekoverzicht) return [];
        const items = [...(bundel?.items ?? [])];
        const made: HerinneringEvent = { soort: 'herinnering gemaakt', dag: today(), items };
        return [...taken, weekoverzicht ? { ...made, weekoverzicht } : made];
      });
    },

    async posts(persoonId) {
      const herinnering = (await streams.find(persoonId))?.state;
      if (!herinnering) return [];
      const isOpen = isOfficeTime(clock.now(), await kalender());
      const shown: string[] = [];
      for (const { dag } of herinnering.bundels) {
        // What was not posted in the hours of its own day is not posted at all: the next one says it anew.
        const inTime = isOpen && dag === today();
        if (inTime || (await source.wasPosted(bundelPostId(persoonId, dag)))) shown.push(dag);
      }
      return herinneringPosts({
        herinnering,
        shown,
        coordinators,
        today: today(),
        wereld: await source.wereldOf(persoonId),
      });
    },

    async nextDue(persoonId) {
      const now = clock.now();
      const times = await kalender();
      const known = await find(persoonId);
      const wereld = withHerinnering(await source.wereldOf(persoonId), forget(known, await lostDag(known)));
      const moments: string[] = [];
      if (mayGetOne(persoonId, wereld, coordinators)) {
        moments.push(nextWeekMoment(now, times));
        if (typeof (await dueWeek(persoonId, wereld, times)) === 'object')
          moments.push(nextOfficeOpening(now, times));
      }
      const dag = nextDag(persoonId, today(), wereld);
      if (dueItems(persoonId, today(), wereld).length > 0) moments.push(nextOfficeOpening(now, times));
      else if (dag !== undefined) moments.push(officeOpening(dag, times));
      return moments.toSorted()[0];
    },

    async snooze(actor, ref, tot) {
      const { verplichting } = await get(actor, ref);
      await change(actor, ref, ({ uitgesteld }) => {
        const { verplichtingId } = ref;
        const same = uitgesteld.some((known) => known.verplichtingId === verplichtingId && known.tot === tot);
        return same ? [] : [{ soort: 'herinnering uitgesteld', verplichtingId, tot }];
      });
      return passesDueDate(tot, verplichting) && !hasRol(actor, 'coördinator');
    },

    async claimDone(actor, ref) {
      const { verplichting } = await get(actor, ref);
      if (soortOf(verplichting.soort).alleenVastgelegd) {
        throw new DomainError(
          'not-possible',
          'Dit is pas klaar als het is vastgelegd. Typ ‘herinneringen’ en klik op ‘Nu doen’.',
        );
      }
      await change(actor, ref, ({ gemeld }) => {
        const { verplichtingId } = ref;
        const asked = gemeld.some(
          (known) => known.verplichtingId === verplichtingId && known.klopt !== false,
        );
        return asked ? [] : [{ soort: 'al gedaan gemeld', verplichtingId }];
      });
    },

    async judgeDone(actor, ref, klopt) {
      if (!hasRol(actor, 'coördinator'))
        throw new DomainError('not-allowed', 'Alleen de coördinator kan zeggen of dit klaar is.');
      await get(actor, ref);
      const tot = (await kalender()).days.add(today(), 1);
      await change(actor, ref, ({ gemeld }) => {
        const { verplichtingId } = ref;
        const claim = gemeld.find((known) => known.verplichtingId === verplichtingId);
        if (!claim || claim.klopt === klopt) return [];
        const judged: HerinneringEvent = { soort: 'al gedaan beoordeeld', verplichtingId, klopt };
        // It comes back the next working day, so that its owner hears that it is not done.
        return klopt ? [judged] : [judged, { soort: 'herinnering uitgesteld', verplichtingId, tot }];
      });
    },

    async askHandOver(actor, ref) {
      await get(actor, ref);
      await change(actor, ref, ({ overdracht }) => {
        const { verplichtingId } = ref;
        const asked = overdracht.some((known) => known.verplichtingId === verplichtingId);
        return asked ? [] : [{ soort: 'overdracht gevraagd', verplichtingId }];
      });
    },
  };
}

function notDelivered(dag: string): HerinneringEvent {
  return { soort: 'herinnering niet bezorgd', dag };
}

/** The reminders without the message that never came. */
function forget(state: Herinnering, dag: string | undefined): Herinnering {
  if (dag === undefined) return state;
  return foldHerinnering(state, notDelivered(dag), { id: state.id, at: '', actor: BOT_ACTOR });
}

function withHerinnering(wereld: Wereld, herinnering: Herinnering): Wereld {
  return {
    ...wereld,
    herinneringen: new Map([...wereld.herinneringen, [herinnering.id, herinnering]]),
  };
}
