import type { PostSource } from '../bezorging/round.ts';
import type { Deliveries } from '../logboek/ports.ts';
import { adresVan, eindeberichtKey, isProgrammaOf, type Kanaal } from '../mensen/kanaal.ts';
import { kanaalPosts } from '../mensen/kanaal-posts.ts';
import { type Eindebericht, type Koppeling, koppelingKey } from '../mensen/koppeling.ts';
import type { Vervolg } from '../mensen/koppeling-cards.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { Clock } from '../shared/clock.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import { vergaderingenFor } from './kanalen.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly mensen: Mensen;
  readonly vergaderingen: Vergaderingen;
  readonly deliveries: Deliveries;
  readonly coordinators: readonly string[];
  readonly clock: Clock;
  /** Looks soon at another source. */
  readonly nudge: (kind: string, id: string) => void;
  /** Looks at everything that waits for somebody who can be reached now. */
  readonly wake: (target: string) => Promise<void>;
};

/** Channels as a source of posts: what the coördinators are asked and told, and the overviews that follow. */
export function createKanaalSource(dependencies: Dependencies): PostSource {
  const { streams, mensen, vergaderingen, deliveries, coordinators, clock, nudge, wake } = dependencies;
  /** Of which version of a channel others were told; they must not go on telling each other. */
  const told = new Map<string, number>();

  /** The channels in which the overviews of this are posted now. */
  const shownIn = async (koppeling: Koppeling): Promise<readonly Kanaal[]> => {
    const bound =
      koppeling.soort === 'overleg'
        ? await mensen.kanalenOf(koppeling.overlegId)
        : (await mensen.programmaKanalen()).filter((kanaal) => isProgrammaOf(kanaal, koppeling.programma));
    return bound.filter((kanaal) => adresVan(kanaal) !== undefined);
  };

  const vervolgOf = async ({ gestopt }: Eindebericht): Promise<readonly Vervolg[]> => {
    const koppelingen = new Map(gestopt.map(({ koppeling }) => [koppelingKey(koppeling), koppeling]));
    return Promise.all(
      [...koppelingen.values()].map(async (koppeling) => ({
        koppeling,
        kanalen: (await shownIn(koppeling)).map(({ naam }) => naam),
      })),
    );
  };

  const reachableMakers = async ({ voorstellen = [] }: Kanaal): Promise<ReadonlySet<string>> => {
    const makers = new Set(voorstellen.flatMap(({ door }) => door?.id ?? []));
    const found = await Promise.all([...makers].map((id) => mensen.findPersoon(id)));
    return new Set(found.flatMap((persoon) => (persoon?.bereik ? [persoon.id] : [])));
  };

  const touchVergaderingen = async (kanaal: Kanaal): Promise<void> => {
    if (!adresVan(kanaal)) return;
    for (const id of await vergaderingenFor(kanaal, { vergaderingen, deliveries })) {
      await vergaderingen.touch(id);
      nudge('vergadering', id);
    }
    await wake(`kanaal:${kanaal.id}`);
  };

  /** Channels that told of something that this one had, or has now. */
  const touchEindeberichten = async (kanaal: Kanaal): Promise<void> => {
    for (const koppeling of await everBound(kanaal.id))
      for (const { id } of await streams.kanalen.findBy('eindebericht', eindeberichtKey(koppeling))) {
        if (id === kanaal.id) continue;
        await streams.kanalen.touch(id, clock.now());
        nudge('kanaal', id);
      }
  };

  const everBound = async (id: string): Promise<readonly Koppeling[]> => {
    const events = (await streams.kanalen.history(id)).flatMap((entry) => entry.events);
    const found = events.flatMap((event): Koppeling[] => {
      if (event.soort === 'kanaal gekoppeld') return [{ soort: 'overleg', overlegId: event.overlegId }];
      if (event.soort !== 'kanaal aan programma gekoppeld') return [];
      return [{ soort: 'programma', programma: event.programma }];
    });
    return [...new Map(found.map((koppeling) => [koppelingKey(koppeling), koppeling])).values()];
  };

  return {
    kind: 'kanaal',
    async posts(id) {
      const kanaal = (await streams.kanalen.find(id))?.state;
      if (!kanaal?.voorstellen && !kanaal?.eindeberichten) return [];
      const known = await deliveries.bySource(`kanaal:${id}`);
      const vervolg = new Map<string, readonly Vervolg[]>();
      for (const eindebericht of kanaal.eindeberichten ?? [])
        vervolg.set(eindebericht.op, await vervolgOf(eindebericht));
      return kanaalPosts(kanaal, {
        coordinators,
        standing: new Set(known.flatMap((post) => (post.activityId === undefined ? [] : [post.id]))),
        reachable: await reachableMakers(kanaal),
        vervolg,
      });
    },
    async touchOthers(id) {
      const current = await streams.kanalen.find(id);
      if (!current || told.get(id) === current.version) return;
      await touchVergaderingen(current.state);
      await touchEindeberichten(current.state);
      told.set(id, current.version);
    },
  };
}
