import type { ActorStamp, HistoryEntry, Outcome, Streams, Submission, Versioned } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { monthsFrom } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import { meaningId } from '../shared/ids.ts';
import { dayKey, type Moment, type Vergadering, type VergaderingEvent } from './vergadering.ts';
import { decideCancel, decideMove, decidePlan, decideRecord } from './vergadering-rules.ts';

export type VergaderingStreams = Streams<Vergadering, VergaderingEvent>;
export type CurrentVergadering = Versioned<Vergadering>;
/** The card that a submission comes from: which version it showed and its own key. */
export type CardStamp = { readonly version: number; readonly nonce: string };
type NamedOverleg = { readonly id: string; readonly naam: string };

/** The use cases of a vergadering: read, decide, append. */
export interface Vergaderingen {
  /** @throws DomainError 'not-found' */
  get(id: string): Promise<CurrentVergadering>;
  find(id: string): Promise<Vergadering | undefined>;
  /**
   * The meeting of that overleg on that day, planned when it is not known yet. A meeting that moved away from that day is
   * meant as well: an older list still has its first date.
   */
  ensure(actor: ActorStamp, overleg: NamedOverleg, datum: string): Promise<Vergadering>;
  plan(
    actor: Actor,
    overleg: NamedOverleg,
    moment: Moment,
    nonce?: string,
  ): Promise<{ outcome: 'gepland' | 'gewijzigd' | 'ongewijzigd'; current: CurrentVergadering }>;
  /** As `plan`, from a list: also for a day that has passed, and without undoing what was decided since. */
  record(
    actor: Actor,
    overleg: NamedOverleg,
    moment: Moment,
  ): Promise<{ outcome: 'gepland' | 'gewijzigd' | 'ongewijzigd'; current: CurrentVergadering }>;
  /** @throws DomainError 'conflict' when it changed since the card was made */
  move(actor: Actor, id: string, card: CardStamp, moment: Moment): Promise<CurrentVergadering>;
  cancel(actor: Actor, id: string, card: CardStamp, reden: string | undefined): Promise<CurrentVergadering>;
  /** Everything that was recorded about it, the oldest first. */
  history(id: string): Promise<readonly HistoryEntry<VergaderingEvent>[]>;
  /** All meetings in a month (YYYY-MM), in order. */
  inMonth(maand: string): Promise<readonly Vergadering[]>;
  /** The meetings from today until a year from now, in order; also those that were cancelled. */
  coming(): Promise<readonly Vergadering[]>;
  /** Meetings with an agendapunt of this opdracht. */
  withOpdracht(opdrachtId: string): Promise<readonly Vergadering[]>;
  /** Marks that the posts about this meeting may have to change. */
  touch(id: string): Promise<void>;
}

type Dependencies = {
  readonly streams: VergaderingStreams;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

const MONTHS_AHEAD = 13;

export function createVergaderingen({ streams, clock, onChanged }: Dependencies): Vergaderingen {
  const today = (): string => localDate(clock.now());
  const told = (outcome: Outcome<Vergadering>): CurrentVergadering => toldOf(outcome, onChanged);
  const onDay = (overlegId: string, datum: string): Promise<readonly CurrentVergadering[]> =>
    streams.findBy('dag', dayKey(overlegId, datum));

  /** A meeting that goes on comes before one that was cancelled. */
  const findOnDay = async (overlegId: string, datum: string): Promise<CurrentVergadering | undefined> => {
    const found = await onDay(overlegId, datum);
    return found.find(({ state }) => !state.geannuleerd) ?? found[0];
  };

  /** The id of a meeting says on which day it was first planned; a day that was left can be planned anew. */
  const freeId = async (overlegId: string, datum: string): Promise<string> => {
    const first = `${overlegId}-${datum}`;
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? first : `${first}-${number}`;
      const found = await streams.find(id);
      if (!found || found.state.datum === datum) return id;
    }
  };

  const inMonth = async (maand: string): Promise<readonly Vergadering[]> =>
    (await streams.findBy('maand', maand)).map(({ state }) => state).toSorted(inOrderOfTime);

  return {
    async get(id) {
      const current = await streams.find(id);
      if (!current) throw notFound();
      return current;
    },
    async find(id) {
      return (await streams.find(id))?.state;
    },
    async ensure(actor, overleg, datum) {
      const known = (await findOnDay(overleg.id, datum)) ?? (await streams.find(`${overleg.id}-${datum}`));
      if (known) return known.state;
      const planned: VergaderingEvent = {
        soort: 'vergadering gepland',
        overlegId: overleg.id,
        overlegNaam: overleg.naam,
        datum,
      };
      const submission = { actor: { id: actor.id, naam: actor.naam }, at: clock.now() };
      return told(
        await streams.change(`${overleg.id}-${datum}`, submission, (current) => (current ? [] : [planned])),
      ).state;
    },
    async plan(actor, overleg, moment, nonce) {
      const id = (await findOnDay(overleg.id, moment.datum))?.id ?? (await freeId(overleg.id, moment.datum));
      let isNew = false;
      const result = await streams.change(
        id,
        submissionOf(clock, actor, nonce, overleg.id, moment),
        (current) => {
          isNew = !current;
          return decidePlan(actor, current?.state, overleg, moment, today());
        },
      );
      const current = told(result);
      if (result.outcome === 'unchanged') return { outcome: 'ongewijzigd', current };
      const first = result.outcome === 'repeated' ? current.version === 1 : isNew;
      return { outcome: first ? 'gepland' : 'gewijzigd', current };
    },
    async record(actor, overleg, moment) {
      const first = `${overleg.id}-${moment.datum}`;
      const id = (await findOnDay(overleg.id, moment.datum))?.id ?? first;
      let isNew = false;
      const result = await streams.change(id, submissionOf(clock, actor, undefined), (current) => {
        isNew = !current;
        return decideRecord(actor, current?.state, overleg, moment);
      });
      const current = told(result);
      if (result.outcome === 'unchanged') return { outcome: 'ongewijzigd', current };
      return { outcome: isNew ? 'gepland' : 'gewijzigd', current };
    },
    async move(actor, id, card, moment) {
      const overlegId = (await streams.find(id))?.state.overlegId ?? '';
      const others = (await onDay(overlegId, moment.datum)).map(({ state }) => state);
      return told(
        await streams.change(id, submissionOf(clock, actor, card.nonce, 'verplaatsen', moment), (current) => {
          if (!current) throw notFound();
          const events = decideMove(actor, current.state, moment, others, today());
          assertFresh(current, card);
          return events;
        }),
      );
    },
    async cancel(actor, id, card, reden) {
      return told(
        await streams.change(id, submissionOf(clock, actor, card.nonce, 'annuleren', reden), (current) => {
          if (!current) throw notFound();
          const events = decideCancel(actor, current.state, reden, today());
          if (events.length > 0) assertFresh(current, card);
          return events;
        }),
      );
    },
    history: (id) => streams.history(id),
    inMonth,
    async coming() {
      const from = today();
      const found: Vergadering[] = [];
      for (const maand of monthsFrom(from, MONTHS_AHEAD)) found.push(...(await inMonth(maand)));
      return found.filter(({ datum }) => datum >= from);
    },
    async withOpdracht(opdrachtId) {
      return (await streams.findBy('opdracht', opdrachtId)).map(({ state }) => state);
    },
    touch: (id) => streams.touch(id, clock.now()),
  };
}

/** A repeat is the same person sending the same content from the same card (as for opdrachten). */
export function submissionOf(
  clock: Clock,
  actor: Actor,
  nonce: string | undefined,
  ...content: unknown[]
): Submission {
  return {
    actor: { id: actor.id, naam: actor.naam },
    at: clock.now(),
    ...(nonce === undefined ? {} : { nonce: meaningId(actor.id, nonce, JSON.stringify(content)) }),
  };
}

/** The vergadering after a submission; tells that it changed. @throws DomainError 'not-found' */
export function toldOf(
  { outcome, now }: Outcome<Vergadering>,
  onChanged: (id: string) => void,
): CurrentVergadering {
  if (!now) throw notFound();
  if (outcome === 'changed') onChanged(now.id);
  return now;
}

/** @throws DomainError 'conflict' when somebody changed it since the card was made */
export function assertFresh(current: CurrentVergadering, card: CardStamp): void {
  if (current.version === card.version) return;
  throw new DomainError(
    'conflict',
    'Deze kaart was verouderd: de vergadering is intussen gewijzigd. Dit is de nieuwe stand.',
  );
}

export function notFound(): DomainError {
  return new DomainError('not-found', 'Deze vergadering ken ik niet.');
}

/** The meetings to which a point of this one can be postponed: the same overleg first, where a point usually goes. */
export function postponeTargets(
  { id, overlegId }: Vergadering,
  coming: readonly Vergadering[],
): readonly Vergadering[] {
  const others = coming.filter((other) => other.id !== id && !other.geannuleerd);
  const same = others.filter((other) => other.overlegId === overlegId);
  return [...same, ...others.filter((other) => other.overlegId !== overlegId)];
}

function inOrderOfTime(a: Vergadering, b: Vergadering): number {
  return (
    a.datum.localeCompare(b.datum) ||
    (a.tijd ?? '').localeCompare(b.tijd ?? '') ||
    a.overlegNaam.localeCompare(b.overlegNaam, 'nl')
  );
}
