import type { Deliveries, Delivery } from '../logboek/ports.ts';
import { createReadings } from '../shared/one-look.ts';
import type { Collega } from '../shared/people-choices.ts';
import type { Mensen } from './mensen.ts';
import { geenBereikVan, isCollega, type Persoon } from './persoon.ts';

/** When there are more, such as when Teams is down, each person is asked for. */
const MOST_UNANSWERED = 100;

/** The register of people as other subjects ask for it. */
export function createCollegas(
  mensen: Pick<Mensen, 'findPersoon' | 'findByNaam' | 'listPersonen'>,
  deliveries: Pick<Deliveries, 'byTarget' | 'byState'>,
) {
  const find = async (persoonId: string) => {
    const persoon = await mensen.findPersoon(persoonId);
    return persoon && toCollega(persoon);
  };
  /** There are hardly ever any, and a list asks for somebody at each of its rows: one question a look, whoever they are. */
  const unanswered = createReadings<readonly Delivery[]>();
  const isUnanswered = async (target: string): Promise<boolean> => {
    const found = await unanswered.read('', () =>
      deliveries.byState('uncertain', { limit: MOST_UNANSWERED }),
    );
    const all =
      found.length < MOST_UNANSWERED
        ? found
        : await unanswered.read(target, () => deliveries.byTarget(target, 'uncertain'));
    return all.some((one) => one.target === target);
  };
  return {
    find,
    /** With what became of the posts to this person, which is a question more; one a look. */
    async metBerichten(persoonId: string) {
      const collega = await find(persoonId);
      if (!collega?.bereikbaar) return collega;
      return (await isUnanswered(`persoon:${persoonId}`))
        ? { ...collega, geenBereik: 'Teams antwoordt niet' as const }
        : collega;
    },
    /** Whoever shows this name now. */
    toont: async (naam: string) => (await mensen.findByNaam(naam)).map(toCollega),
    /** Everybody who can be chosen. */
    list: async () => (await mensen.listPersonen()).filter(isCollega).map(toCollega),
  };
}

/** Everybody whom the bot has known, also who left: what was recorded of them stays. */
export async function everyCollega(mensen: Pick<Mensen, 'listPersonen'>): Promise<readonly Collega[]> {
  return (await mensen.listPersonen()).map(toCollega);
}

function toCollega(persoon: Persoon): Collega {
  const { id, naam, sinds } = persoon;
  const geenBereik = geenBereikVan(persoon);
  return {
    id,
    naam,
    bereikbaar: geenBereik === undefined,
    ...(geenBereik === undefined ? {} : { geenBereik }),
    ...(sinds === undefined ? {} : { sinds }),
  };
}
