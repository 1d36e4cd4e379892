import type { PostSource, Touch } from '../bezorging/ports.ts';
import type { DesiredPost } from '../bot/ports.ts';
import type { Deliveries } from '../logboek/ports.ts';
import type { Kanaal } from '../mensen/kanaal.ts';
import type { Kanalen } from '../mensen/kanalen.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { splitKey } from '../shared/keys.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import type { VergaderingStreams } from '../vergaderingen/vergadering-events.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import { createPerProgramma, type ReadOverzicht } from './vergadering-overzicht.ts';
import { endsOf, retiredPost, vergaderingPosts } from './vergadering-posts.ts';

type Dependencies = {
  readonly streams: Pick<VergaderingStreams, 'find'>;
  readonly vergaderingen: Pick<Vergaderingen, 'find'>;
  readonly opdrachten: Pick<Opdrachten, 'ofVergadering'>;
  readonly kanalen: Pick<Kanalen, 'kanalenOf' | 'programmaKanalen' | 'findKanaal'>;
  readonly deliveries: Deliveries;
  readonly readOverzicht: ReadOverzicht;
  /** From which moment (ISO instant) the agenda of a meeting on that day is shown. */
  readonly agendaFrom: (datum: string) => Promise<string>;
  readonly clock: Clock;
  readonly touch: Touch;
  /** What is asked of the coördinators, and of who stands in, may have changed. */
  readonly touchCoordinators: () => Promise<void>;
};

/** Meetings as a source of posts: their overviews in the channels that have to do with them. */
export function createVergaderingSource(dependencies: Dependencies): PostSource {
  const { streams, vergaderingen, opdrachten, kanalen, clock, touch } = dependencies;
  /**
   * Of which version of a vergadering its opdrachten were told. Without it the two would go on telling each other; after
   * a restart they are told once more, which costs a look and changes nothing.
   */
  const told = new Map<string, number>();
  const today = (): string => localDate(clock.now());

  return {
    kind: 'vergadering',
    async posts(id) {
      const vergadering = await vergaderingen.find(id);
      return vergadering ? overviewsOf(vergadering, dependencies) : [];
    },
    /** The last face of what does not hold any more, and of an overview in a channel that is for something else now. */
    async retired(id, delivery) {
      const vergadering = await vergaderingen.find(id);
      const [kind, kanaalId] = splitKey(delivery.target);
      if (!vergadering || kind !== 'kanaal') return undefined;
      const kanaal = await kanalen.findKanaal(kanaalId);
      const other = kanaal?.programma === undefined ? 'losgekoppeld' : 'niets meer';
      const why = kanaal?.overlegId === vergadering.overlegId ? undefined : other;
      return retiredPost(vergadering, { ...delivery, kanaalId }, why, today());
    },
    /** The dates of its opdrachten follow from it. */
    async touchOthers(id) {
      const version = (await streams.find(id))?.version;
      if (version === undefined || told.get(id) === version) return;
      const { agendapunten: onAgenda = [], weggehaald = [] } = (await vergaderingen.find(id)) ?? {};
      const ids = [
        ...(await opdrachten.ofVergadering(id)).map((opdracht) => opdracht.id),
        ...onAgenda.flatMap(({ opdrachtId }) => opdrachtId ?? []),
        ...weggehaald,
      ];
      for (const opdrachtId of new Set(ids)) await touch('opdracht', opdrachtId);
      // Whether it decides, and about what, is for the coördinator to record.
      await dependencies.touchCoordinators();
      told.set(id, version);
    },
    async nextDue(id, after) {
      const vergadering = await vergaderingen.find(id);
      if (!vergadering) return undefined;
      // Also the overview of what was cancelled shows its agenda from then.
      const agenda = await dependencies.agendaFrom(vergadering.datum);
      return [agenda, ...endsOf(vergadering)].toSorted().find((moment) => moment > after);
    },
  };
}

async function overviewsOf(
  vergadering: Vergadering,
  { kanalen, deliveries, readOverzicht, clock }: Dependencies,
): Promise<readonly DesiredPost[]> {
  const own = await kanalen.kanalenOf(vergadering.overlegId);
  const ofProgrammas = await kanalen.programmaKanalen();
  if (own.length + ofProgrammas.length === 0) return [];
  // An overview that already stands somewhere is kept up to date, also when its last opdracht moved away.
  const standing = new Set(
    (await deliveries.bySource(`vergadering:${vergadering.id}`))
      .filter(({ activityId }) => activityId !== undefined)
      .map(({ id }) => id),
  );
  const overzicht = await readOverzicht(vergadering, clock.now());
  const perProgramma = createPerProgramma(overzicht);
  return vergaderingPosts(
    [
      ...own.map(({ id }) => ({ kanaalId: id, overzicht })),
      ...ofProgrammas.flatMap(({ id, programma }) =>
        programma === undefined ? [] : [{ kanaalId: id, overzicht: perProgramma(programma) }],
      ),
    ],
    standing,
    clock.now(),
  );
}

/**
 * The vergaderingen of which the overview in this channel may change when it is bound to something else: those that
 * stand in it, and the coming ones that it may show from now on.
 */
export async function vergaderingenFor(
  { id, overlegId, programma }: Pick<Kanaal, 'id' | 'overlegId' | 'programma'>,
  {
    vergaderingen,
    deliveries,
  }: {
    readonly vergaderingen: Pick<Vergaderingen, 'coming'>;
    readonly deliveries: Pick<Deliveries, 'byTarget'>;
  },
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
