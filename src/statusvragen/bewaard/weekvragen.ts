import type { Streams } from '../../logboek/ports.ts';
import type { Actor } from '../../shared/actor.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { same } from '../../shared/compare.ts';
import { meaningId } from '../../shared/ids.ts';
import { stampOf } from '../../shared/stamp.ts';
import { type Query, querySchema } from '../ground/query.ts';
import {
  MOST_WEEKVRAGEN,
  queryOf,
  type Weekvraag,
  type WeekvragenEvent,
  type Weekvragen as WeekvragenState,
} from './weekvraag.ts';

export type WeekvragenStreams = Streams<WeekvragenState, WeekvragenEvent>;

/** The questions that somebody wants the answer to each Monday. */
export interface Weekvragen {
  list(persoonId: string): Promise<readonly Weekvraag[]>;
  /** @returns the id of the question; undefined: this person has as many as can be */
  keep(actor: Actor, query: Query): Promise<string | undefined>;
  /** Stopping what is not there is nothing. */
  stop(actor: Actor, id: string): Promise<void>;
}

export function createWeekvragen(dependencies: {
  readonly streams: WeekvragenStreams;
  readonly clock: Clock;
  /** Told of every change. Must not fail or wait. */
  readonly onChanged: (persoonId: string) => void;
}): Weekvragen {
  const { streams, clock, onChanged } = dependencies;

  const change = async (
    actor: Actor,
    decide: (vragen: readonly Weekvraag[]) => readonly WeekvragenEvent[],
  ): Promise<readonly Weekvraag[]> => {
    const { now, outcome } = await streams.change(actor.id, stampOf(actor, clock.now()), (current) =>
      decide(current?.state.vragen ?? []),
    );
    if (outcome === 'changed') onChanged(actor.id);
    return now?.state.vragen ?? [];
  };

  return {
    list: async (persoonId) => (await streams.find(persoonId))?.state.vragen ?? [],
    async keep(actor, query) {
      const today = localDate(clock.now());
      // Read as the log is read: two that say the same are the same text.
      const asked = querySchema.parse(query);
      // 'Deze week' is the same question in another week.
      const find = (vragen: readonly Weekvraag[]) => vragen.find((one) => same(queryOf(one, today), asked));
      const id = meaningId(JSON.stringify(asked));
      const vragen = await change(actor, (known) =>
        find(known) || known.length >= MOST_WEEKVRAGEN
          ? []
          : [{ soort: 'weekvraag bewaard', id, query: { ...asked } }],
      );
      return find(vragen)?.id;
    },
    async stop(actor, id) {
      await change(actor, (known) =>
        known.some((one) => one.id === id) ? [{ soort: 'weekvraag gestopt', id }] : [],
      );
    },
  };
}
