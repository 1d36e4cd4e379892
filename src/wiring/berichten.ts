import { type Berichten, createBerichten } from '../bezorging/berichten.ts';
import { createBerichtenRoutes } from '../bezorging/berichten-routes.ts';
import type { Routes } from '../bot/ports.ts';
import type { Deliveries, Delivery } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Clock } from '../shared/clock.ts';
import { splitKey } from '../shared/keys.ts';

export type Describing = {
  readonly opdrachten: Opdrachten;
  readonly mensen: Mensen;
  readonly vergaderingWords: (vergaderingId: string) => Promise<string>;
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
  const describe = (delivery: Delivery) => describeDelivery(dependencies, delivery);
  return { berichten, routes: createBerichtenRoutes({ berichten, describe }) };
}

/** What a delivery is about and for whom, in words that the coördinator knows. */
export async function describeDelivery(
  { opdrachten, mensen, vergaderingWords }: Describing,
  { source, target }: Pick<Delivery, 'source' | 'target'>,
): Promise<{ what: string; target: string }> {
  const [sourceKind, sourceId] = splitKey(source);
  const [targetKind, targetId] = splitKey(target);
  const found =
    targetKind === 'persoon' ? await mensen.findPersoon(targetId) : await mensen.findKanaal(targetId);
  const naam = found?.naam ?? 'een onbekende collega';
  const what = async (): Promise<string> => {
    if (sourceKind === 'vergadering') return `Overzicht: ${await vergaderingWords(sourceId)}`;
    return sourceKind === 'opdracht' ? (await opdrachten.get(sourceId)).state.titel : 'Herinnering';
  };
  return {
    what: await what(),
    target: targetKind === 'kanaal' ? `het kanaal ${naam}` : naam,
  };
}
