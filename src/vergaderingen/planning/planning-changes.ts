import type { Changes } from '../../logboek/changes.ts';
import type { ActorStamp, Streams } from '../../logboek/ports.ts';
import { type Actor, BOT_ACTOR } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { OverlegToen } from '../../shared/overleg-toen.ts';
import { stampOf } from '../../shared/stamp.ts';
import { inOrderOfTime } from '../ground/route.ts';
import { type CurrentVergadering, dayKey, type Moment, type Vergadering } from '../ground/vergadering.ts';
import type { PlanningEvent } from './planning-events.ts';
import {
  decideCancel,
  decideMove,
  decideOverleg,
  decidePlan,
  decideRecord,
  isSameTime,
  type OverlegHeden,
} from './planning-rules.ts';

type PlanningStreams = Pick<Streams<Vergadering, PlanningEvent>, 'find' | 'findBy' | 'change'>;
type NamedOverleg = { readonly id: string; readonly naam: string };
/** What the overleg with this id is now. */
export type OverlegNu = (overlegId: string) => Promise<Required<Omit<OverlegToen, 'overlegId'>>>;

/** Planning, moving and cancelling: read, decide, append. All throw what their rules throw. */
export interface PlanningChanges {
  /**
   * The meeting of that overleg on that day, planned when it is not known yet; of two the first. A meeting that moved away from that day is
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
  /** These meetings follow what the region says of their overleg now; doing it twice changes nothing. */
  followRegio(ids: readonly string[], heden: (overlegId: string) => OverlegHeden | undefined): Promise<void>;
}

export function createPlanningChanges(
  { changeExactly, submission, told }: Changes<Vergadering, PlanningEvent>,
  streams: PlanningStreams,
  clock: Clock,
  overlegNu: OverlegNu,
): PlanningChanges {
  const today = (): string => localDate(clock.now());
  const { onDay, findOnDay, freeId } = createDays(streams);

  return {
    async ensure(actor, overleg, datum) {
      const known =
        (await findOnDay(overleg.id, { datum })) ?? (await streams.find(firstId(overleg.id, datum)));
      if (known) return known.state;
      const planned: PlanningEvent = {
        soort: 'vergadering gepland',
        overlegId: overleg.id,
        overlegNaam: overleg.naam,
        ...(await overlegNu(overleg.id)),
        datum,
      };
      const id = firstId(overleg.id, datum);
      return told(
        id,
        await streams.change(id, stampOf(actor, clock.now()), (current) => (current ? [] : [planned])),
      ).state;
    },
    async plan(actor, named, moment, nonce) {
      const overleg = { ...named, ...(await overlegNu(named.id)) };
      const id = (await findOnDay(overleg.id, moment))?.id ?? (await freeId(overleg.id, moment.datum));
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
    async record(actor, named, moment) {
      const overleg = { ...named, ...(await overlegNu(named.id)) };
      const isFree = (await onDay(overleg.id, moment.datum)).length === 0;
      const next = isFree ? firstId(overleg.id, moment.datum) : await freeId(overleg.id, moment.datum);
      const id = (await findOnDay(overleg.id, moment))?.id ?? next;
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
    async followRegio(ids, heden) {
      for (const id of ids) {
        const sent = { actor: BOT_ACTOR, at: clock.now() };
        const result = await streams.change(id, sent, (current) =>
          decideOverleg(current?.state, current && heden(current.state.overlegId), today()),
        );
        if (result.outcome === 'changed') told(id, result);
      }
    },
  };
}

/** The meetings of an overleg on a day: there can be two, at ten and at two o'clock. */
function createDays(streams: PlanningStreams) {
  const onDay = async (overlegId: string, datum: string): Promise<readonly CurrentVergadering[]> =>
    (await streams.findBy('dag', dayKey(overlegId, datum))).toSorted((a, b) =>
      inOrderOfTime(a.state, b.state),
    );

  /**
   * The meeting that is meant by this day and time: of that time, or else of a time that was not known yet. One that goes on
   * comes before one that was cancelled. Undefined: there is none, or only at another time.
   */
  const findOnDay = async (
    overlegId: string,
    { datum, tijd }: Pick<Moment, 'datum' | 'tijd'>,
  ): Promise<CurrentVergadering | undefined> => {
    const found = (await onDay(overlegId, datum)).filter(({ state }) => isSameTime(state, tijd));
    const exact = tijd === undefined ? [] : found.filter(({ state }) => state.tijd === tijd);
    const all = [...exact, ...found];
    return all.find(({ state }) => !state.geannuleerd) ?? all[0];
  };

  /** The id of a meeting says on which day it was first planned; a day can be planned anew, or twice. */
  const freeId = async (overlegId: string, datum: string): Promise<string> => {
    const first = firstId(overlegId, datum);
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? first : `${first}-${number}`;
      if (!(await streams.find(id))) return id;
    }
  };

  return { onDay, findOnDay, freeId };
}

function firstId(overlegId: string, datum: string): string {
  return `${overlegId}-${datum}`;
}
