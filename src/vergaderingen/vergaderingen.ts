import type { ActorStamp, Streams } from '../logboek/ports.ts';
import type { Clock } from '../shared/clock.ts';
import type { Vergadering, VergaderingEvent } from './vergadering.ts';

export interface Vergaderingen {
  /** The meeting of that overleg on that day; planned when it is not known yet. */
  ensure(actor: ActorStamp, overleg: { id: string; naam: string }, datum: string): Promise<Vergadering>;
  find(id: string): Promise<Vergadering | undefined>;
  list(): Promise<readonly Vergadering[]>;
  /** Marks that the posts about this meeting may have to change. */
  touch(id: string): Promise<void>;
}

type Dependencies = { readonly streams: Streams<Vergadering, VergaderingEvent>; readonly clock: Clock };

export function createVergaderingen({ streams, clock }: Dependencies): Vergaderingen {
  return {
    async ensure(actor, overleg, datum) {
      const id = `${overleg.id}-${datum}`;
      const planned: VergaderingEvent = {
        soort: 'vergadering gepland',
        overlegId: overleg.id,
        overlegNaam: overleg.naam,
        datum,
      };
      const { now } = await streams.change(id, { actor, at: clock.now() }, (known) =>
        known ? [] : [planned],
      );
      if (!now) throw new Error('a meeting that was just planned is gone');
      return now.state;
    },
    async find(id) {
      return (await streams.find(id))?.state;
    },
    async list() {
      return (await streams.list())
        .map((found) => found.state)
        .toSorted((a, b) => a.datum.localeCompare(b.datum));
    },
    touch: (id) => streams.touch(id, clock.now()),
  };
}
