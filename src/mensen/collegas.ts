import type { Mensen } from './mensen.ts';
import { isCollega, type Persoon } from './persoon.ts';

/** The register of people as other subjects ask for it. */
export function createCollegas(mensen: Pick<Mensen, 'findPersoon' | 'findByNaam' | 'listPersonen'>) {
  return {
    async find(persoonId: string) {
      const persoon = await mensen.findPersoon(persoonId);
      return persoon && toCollega(persoon);
    },
    /** Whoever shows this name now. */
    toont: async (naam: string) => (await mensen.findByNaam(naam)).map(toCollega),
    /** Everybody who can be chosen. */
    list: async () => (await mensen.listPersonen()).filter(isCollega).map(toCollega),
  };
}

function toCollega({ id, naam, bereik, sinds }: Persoon) {
  return { id, naam, bereikbaar: bereik !== undefined, ...(sinds === undefined ? {} : { sinds }) };
}
