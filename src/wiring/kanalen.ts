import type { DesiredPost } from '../bot/ports.ts';
import type { Deliveries } from '../logboek/ports.ts';
import { isProgrammaOf, type Kanaal } from '../mensen/kanaal.ts';
import type { Kanalen } from '../mensen/kanalen.ts';
import { type KanaalSummary, retiredOverzicht, vergaderingPosts } from '../overzichten/vergadering-posts.ts';
import { ofProgramma, type ReadSummary } from '../overzichten/vergadering-summary.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { splitKey } from '../shared/keys.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';

type Dependencies = {
  readonly kanalen: Kanalen;
  readonly vergaderingen: Vergaderingen;
  readonly deliveries: Deliveries;
  readonly readSummary: ReadSummary;
  readonly clock: Clock;
};

/** The overviews of a vergadering in the channels that have to do with it. */
export type Overzichten = {
  readonly posts: (vergadering: Vergadering) => Promise<readonly DesiredPost[]>;
  /** The last face of an overview in a channel that is for something else now. */
  readonly retired: (
    vergadering: Vergadering,
    delivery: { id: string; target: string; activityId?: string },
  ) => Promise<DesiredPost | undefined>;
};

export function createOverzichten(dependencies: Dependencies): Overzichten {
  const { kanalen, deliveries, readSummary, clock } = dependencies;
  const today = (): string => localDate(clock.now());
  return {
    async posts(vergadering) {
      const own = await kanalen.kanalenOf(vergadering.overlegId);
      const ofProgrammas = await kanalen.programmaKanalen();
      if (own.length + ofProgrammas.length === 0) return [];
      // An overview that already stands somewhere is kept up to date, also when its last opdracht moved away.
      const standing = new Set(
        (await deliveries.bySource(`vergadering:${vergadering.id}`))
          .filter(({ activityId }) => activityId !== undefined)
          .map(({ target }) => target),
      );
      const summary = await readSummary(vergadering, clock.now());
      const shownIn = (kanaal: Kanaal, seen = summary): KanaalSummary => ({
        kanaalId: kanaal.id,
        summary: seen,
        shown: standing.has(`kanaal:${kanaal.id}`),
      });
      return vergaderingPosts(
        [
          ...own.map((kanaal) => shownIn(kanaal)),
          ...ofProgrammas.map((kanaal) =>
            shownIn(
              kanaal,
              ofProgramma(summary, kanaal.programma ?? '', (programma) => isProgrammaOf(kanaal, programma)),
            ),
          ),
        ],
        today(),
      );
    },
    async retired(vergadering, delivery) {
      const [kind, kanaalId] = splitKey(delivery.target);
      if (kind !== 'kanaal' || delivery.activityId === undefined) return undefined;
      const kanaal = await kanalen.findKanaal(kanaalId);
      if (kanaal?.overlegId === vergadering.overlegId) return undefined;
      const why = kanaal?.programma === undefined ? 'losgekoppeld' : 'niets meer';
      return retiredOverzicht(vergadering, delivery, why, today());
    },
  };
}

/**
 * The vergaderingen of which the overview in this channel may change when it is bound to something else: those that
 * stand in it, and the coming ones that it may show from now on.
 */
export async function vergaderingenFor(
  { id, overlegId, programma }: Kanaal,
  { vergaderingen, deliveries }: Pick<Dependencies, 'vergaderingen' | 'deliveries'>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { source } of await deliveries.byTarget(`kanaal:${id}`, 'sent')) {
    const [kind, vergaderingId] = splitKey(source);
    if (kind === 'vergadering') found.add(vergaderingId);
  }
  if (overlegId === undefined && programma === undefined) return found;
  for (const vergadering of await vergaderingen.coming())
    if (programma !== undefined || vergadering.overlegId === overlegId) found.add(vergadering.id);
  return found;
}
