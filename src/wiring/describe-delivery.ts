import type { Delivery } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import { splitKey } from '../shared/keys.ts';

type Dependencies = {
  readonly opdrachten: Opdrachten;
  readonly mensen: Mensen;
  readonly vergaderingWords: (vergaderingId: string) => Promise<string>;
};

/** What a delivery is about and for whom, in words that the coördinator knows. */
export async function describeDelivery(
  { opdrachten, mensen, vergaderingWords }: Dependencies,
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
