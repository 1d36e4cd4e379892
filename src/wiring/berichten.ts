import { type Berichten, createBerichten } from '../bezorging/berichten.ts';
import { createBerichtenRoutes } from '../bezorging/berichten-routes.ts';
import type { Routes } from '../bot/ports.ts';
import { bundelPostId } from '../herinneringen/herinnering-posts.ts';
import type { Deliveries, Delivery } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { Clock } from '../shared/clock.ts';
import { splitKey } from '../shared/keys.ts';
import type { AllStreams } from './streams.ts';

export type Describing = {
  readonly mensen: Mensen;
  readonly vergaderingWords: (vergaderingId: string) => Promise<string>;
  readonly streams: Pick<AllStreams, 'herinneringen' | 'opdrachten'>;
};

/** The posts that did not surely arrive, with their commands. */
export function createBerichtenParts(
  dependencies: Describing & {
    readonly deliveries: Deliveries;
    readonly clock: Clock;
    readonly nudge: (kind: string, id: string) => void;
  },
): { readonly berichten: Berichten; readonly routes: Routes } {
  const { deliveries, clock, nudge } = dependencies;
  const berichten = createBerichten({ deliveries, clock, nudge: (source) => nudge(...splitKey(source)) });
  const describe = async (delivery: Delivery) =>
    describeDelivery(dependencies, delivery, await isWeekoverzicht(dependencies, delivery));
  return { berichten, routes: createBerichtenRoutes({ berichten, describe }) };
}

/** What a delivery is about and for whom, in words that the coördinator knows. */
export async function describeDelivery(
  { streams, mensen, vergaderingWords }: Describing,
  { source, target }: Pick<Delivery, 'source' | 'target'>,
  isOverview: boolean,
): Promise<{ what: string; target: string }> {
  const [sourceKind, sourceId] = splitKey(source);
  const [targetKind, targetId] = splitKey(target);
  const found =
    targetKind === 'persoon' ? await mensen.findPersoon(targetId) : await mensen.findKanaal(targetId);
  const naam = found?.naam ?? 'een onbekende collega';
  const what = async (): Promise<string> => {
    if (sourceKind === 'vergadering') return `Overzicht: ${await vergaderingWords(sourceId)}`;
    // An opdracht that only a later version can read has posts of that version.
    if (sourceKind === 'opdracht')
      return (await streams.opdrachten.find(sourceId))?.state.titel ?? 'Een opdracht';
    if (sourceKind === 'kanaal')
      return `Bericht over het kanaal ${(await mensen.findKanaal(sourceId))?.naam ?? 'zonder naam'}`;
    return isOverview ? 'Weekoverzicht' : 'Herinnering';
  };
  return {
    what: await what(),
    target: targetKind === 'kanaal' ? `het kanaal ${naam}` : naam,
  };
}

/** Was this the message of a day with the overview of the week in it? The log knows, however long ago it was. */
async function isWeekoverzicht(
  { streams }: Pick<Describing, 'streams'>,
  { id, source }: Delivery,
): Promise<boolean> {
  const [kind, persoonId] = splitKey(source);
  if (kind !== 'persoon') return false;
  return (await streams.herinneringen.history(persoonId)).some(({ events }) =>
    events.some(
      (event) =>
        event.soort === 'herinnering gemaakt' &&
        event.weekoverzicht !== undefined &&
        bundelPostId(persoonId, event.dag) === id,
    ),
  );
}
