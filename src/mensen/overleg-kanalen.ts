import type { PostSource } from '../bezorging/ports.ts';
import { type Actor, BOT_ACTOR } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { stampOf } from '../shared/stamp.ts';
import { adresVan, type Kanaal, openVoorstel } from './kanaal.ts';
import { assertMayBind, type Kanalen } from './kanalen.ts';
import { isSameKoppeling } from './koppeling.ts';
import {
  decideFollow,
  decideNietNodig,
  type OverlegKanaal,
  type OverlegKanaalEvent,
  type OverlegKanaalStreams,
} from './overleg-kanaal.ts';

/** How it stands with the channel of an overleg. */
export type KanaalStand = {
  /** Those that get its posts now. */
  readonly kanalen: readonly Kanaal[];
  readonly nietNodig: OverlegKanaal['nietNodig'];
  /** Channels of which a coördinator is asked whether they are of this overleg. */
  readonly voorgesteld: readonly Kanaal[];
};

/** Whether an overleg has a channel, or needs none. */
export interface OverlegKanalen {
  stand(overlegId: string): Promise<KanaalStand>;
  /**
   * It needs no channel. Nothing changes when it has one, or somebody said so before.
   * @throws DomainError 'not-allowed' for anybody but the coördinator and the beheerder
   */
  saysNietNodig(actor: Actor, overlegId: string, reden: string): Promise<KanaalStand>;
  /** Remembers what a channel that came or went makes of it. */
  follow(overlegId: string): Promise<void>;
}

type Dependencies = {
  readonly streams: OverlegKanaalStreams;
  readonly kanalen: Pick<Kanalen, 'kanalenOf' | 'listKanalen'>;
  readonly clock: Clock;
  /** Told of every change. Must not fail or wait. */
  readonly onChanged: (overlegId: string) => void;
};

export function createOverlegKanalen({ streams, kanalen, clock, onChanged }: Dependencies): OverlegKanalen {
  const reachable = async (overlegId: string): Promise<readonly Kanaal[]> =>
    (await kanalen.kanalenOf(overlegId)).filter((kanaal) => adresVan(kanaal) !== undefined);

  const change = async (
    actor: Pick<Actor, 'id' | 'naam'>,
    overlegId: string,
    decide: (known: OverlegKanaal | undefined) => readonly OverlegKanaalEvent[],
  ): Promise<void> => {
    const { outcome } = await streams.change(overlegId, stampOf(actor, clock.now()), (known) =>
      decide(known?.state),
    );
    if (outcome === 'changed') onChanged(overlegId);
  };

  const stand = async (overlegId: string): Promise<KanaalStand> => {
    const koppeling = { soort: 'overleg', overlegId } as const;
    return {
      kanalen: await reachable(overlegId),
      nietNodig: (await streams.find(overlegId))?.state.nietNodig,
      voorgesteld: (await kanalen.listKanalen()).filter((kanaal) =>
        isSameKoppeling(openVoorstel(kanaal)?.koppeling, koppeling),
      ),
    };
  };

  return {
    stand,
    async saysNietNodig(actor, overlegId, reden) {
      assertMayBind(actor);
      const heeft = (await reachable(overlegId)).length > 0;
      await change(actor, overlegId, (known) => decideNietNodig(known, reden, heeft));
      return stand(overlegId);
    },
    async follow(overlegId) {
      const heeft = (await reachable(overlegId)).length > 0;
      await change(BOT_ACTOR, overlegId, (known) => decideFollow(known, heeft));
    },
  };
}

/** It has no posts of its own; the reminders of the coördinators follow from it. */
export function createOverlegKanaalSource(touchCoordinators: () => Promise<void>): PostSource {
  return { kind: 'overlegkanaal', posts: async () => [], touchOthers: touchCoordinators };
}
