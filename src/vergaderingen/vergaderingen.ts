import { createChanges } from '../logboek/changes.ts';
import type { ActorStamp, HistoryEntry, Streams, Versioned } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { CardContext } from '../shared/card-context.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { monthsFrom } from '../shared/dates.ts';
import { dayKey, type Moment, type Vergadering, type VergaderingEvent } from './vergadering.ts';
import { decideCancel, decideMove, decidePlan, decideRecord } from './vergadering-rules.ts';

export type VergaderingStreams = Streams<Vergadering, VergaderingEvent>;
export type CurrentVergadering = Versioned<Vergadering>;
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
  move(actor: Actor, id: string, card: CardContext, moment: Moment): Promise<CurrentVergadering>;
  cancel(actor: Actor, id: string, card: CardContext, reden: string | undefined): Promise<CurrentVergadering>;
  /** Everything that was recorded about it, the oldest first. */
  history(id: string): Promise<readonly HistoryEntry<VergaderingEvent>[]>;
  /** All meetings in a month (YYYY-MM), in order. */
  inMonth(maand: string): Promise<readonly Vergadering[]>;
  /** The meetings from today until a year from now, in order; also those that were cancelled. */
  coming(): Promise<readonly Vergadering[]>;
  /** Meetings with an agendapunt of this opdracht. */
  withOpdracht(opdrachtId: string): Promise<readonly Vergadering[]>;
}

type Dependencies = {
  readonly streams: VergaderingStreams;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

const MONTHS_AHEAD = 13;

export const SUBJECT = { wat: 'de vergadering', onbekend: 'Deze vergadering ken ik niet.' } as const;

export function createVergaderingen(dependencies: Dependencies): Vergaderingen {
  const { streams, clock } = dependencies;
  const { get, submission, told, changeExactly } = createChanges(dependencies, SUBJECT);
  const today = (): string => localDate(clock.now());
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
    get,
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
      const id = `${overleg.id}-${datum}`;
      const sent = { actor: { id: actor.id, naam: actor.naam }, at: clock.now() };
      return told(id, await streams.change(id, sent, (current) => (current ? [] : [planned]))).state;
    },
    async plan(actor, overleg, moment, nonce) {
      const id = (await findOnDay(overleg.id, moment.datum))?.id ?? (await freeId(overleg.id, moment.datum));
      let isNew = false;
      const result = await streams.change(id, submission(actor, nonce, overleg.id, moment), (current) => {
        isNew = !current;
        return decidePlan(actor, current?.state, overleg, moment, today());
      });
      const current = told(id, result);
      if (result.outcome === 'unchanged') return { outcome: 'ongewijzigd', current };
      const first = result.outcome === 'repeated' ? current.version === 1 : isNew;
      return { outcome: first ? 'gepland' : 'gewijzigd', current };
    },
    async record(actor, overleg, moment) {
      const first = `${overleg.id}-${moment.datum}`;
      const id = (await findOnDay(overleg.id, moment.datum))?.id ?? first;
      let isNew = false;
      const result = await streams.change(id, submission(actor), (current) => {
        isNew = !current;
        return decideRecord(actor, current?.state, overleg, moment);
      });
      const current = told(id, result);
      if (result.outcome === 'unchanged') return { outcome: 'ongewijzigd', current };
      return { outcome: isNew ? 'gepland' : 'gewijzigd', current };
    },
    async move(actor, id, card, moment) {
      const overlegId = (await streams.find(id))?.state.overlegId ?? '';
      const others = (await onDay(overlegId, moment.datum)).map(({ state }) => state);
      return changeExactly(
        actor,
        id,
        card,
        (state) => decideMove(actor, state, moment, others, today()),
        'verplaatsen',
        moment,
      );
    },
    cancel: (actor, id, card, reden) =>
      changeExactly(
        actor,
        id,
        card,
        (state) => decideCancel(actor, state, reden, today()),
        'annuleren',
        reden,
      ),
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
  };
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
