import type { PostSource, Touch } from '../bezorging/ports.ts';
import type { Streams } from '../logboek/ports.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { adresVan, eindeberichtKey, isProgrammaOf, type Kanaal, type KanaalEvent } from './kanaal.ts';
import { kanaalPosts } from './kanaal-posts.ts';
import { type Eindebericht, type Koppeling, koppelingKey } from './koppeling.ts';
import type { Vervolg } from './koppeling-cards.ts';
import type { Mensen } from './mensen.ts';

type Dependencies = {
  readonly streams: Streams<Kanaal, KanaalEvent>;
  readonly mensen: Pick<Mensen, 'kanalenOf' | 'programmaKanalen' | 'findPersoon'>;
  /** The meetings of which the overview in this channel may change. */
  readonly vergaderingenFor: (kanaal: Kanaal) => Promise<Iterable<string>>;
  readonly coordinators: readonly string[];
  readonly regio: LeesRegio;
  readonly touch: Touch;
  /** An overleg got or lost a channel. */
  readonly followOverleg: (overlegId: string) => Promise<void>;
  /** What is asked of the coördinators may have changed. */
  readonly touchCoordinators: () => Promise<void>;
  /** Looks at everything that waits for somebody who can be reached now. */
  readonly wake: (target: string) => Promise<void>;
};

/** Channels as a source of posts: what the coördinators are asked and told, and the overviews that follow. */
export function createKanaalSource(dependencies: Dependencies): PostSource {
  const { streams, mensen, coordinators, touch, wake } = dependencies;
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
    for (const id of await dependencies.vergaderingenFor(kanaal)) await touch('vergadering', id);
    await wake(`kanaal:${kanaal.id}`);
  };

  /** What has to do with all that this one had, or has now: the overleg, and the channels that told of it. */
  const touchBound = async (kanaal: Kanaal): Promise<void> => {
    const bound = await everBound(kanaal.id);
    for (const koppeling of bound)
      if (koppeling.soort === 'overleg') await dependencies.followOverleg(koppeling.overlegId);
    if (bound.length > 0) await dependencies.touchCoordinators();
    for (const koppeling of bound)
      for (const { id } of await streams.findBy('eindebericht', eindeberichtKey(koppeling)))
        if (id !== kanaal.id) await touch('kanaal', id);
  };

  const everBound = async (id: string): Promise<readonly Koppeling[]> => {
    const events = (await streams.history(id)).flatMap((entry) => entry.events);
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
      const kanaal = (await streams.find(id))?.state;
      if (!kanaal?.voorstellen && !kanaal?.eindeberichten) return [];
      const vervolg = new Map<string, readonly Vervolg[]>();
      for (const eindebericht of kanaal.eindeberichten ?? [])
        vervolg.set(eindebericht.op, await vervolgOf(eindebericht));
      return kanaalPosts(kanaal, {
        coordinators,
        overleggen: (await dependencies.regio()).overleggen,
        reachable: await reachableMakers(kanaal),
        vervolg,
      });
    },
    async touchOthers(id) {
      const current = await streams.find(id);
      if (!current || told.get(id) === current.version) return;
      await touchVergaderingen(current.state);
      await touchBound(current.state);
      told.set(id, current.version);
    },
  };
}
