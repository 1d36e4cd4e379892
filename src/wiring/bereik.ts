import type { Wachtend } from '../herinneringen/bereik-cards.ts';
import { type BereikPosts, createBereikPosts } from '../herinneringen/bereik-posts.ts';
import type { FactSource } from '../herinneringen/ports.ts';
import type { Kalender } from '../instellingen/kalender.ts';
import type { Deliveries } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import { weggevallenVan } from '../mensen/persoon.ts';
import { isOver } from '../opdrachten/ground/dossier-status.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Clock } from '../shared/clock.ts';
import { nextOfficeOpening } from '../shared/office-hours.ts';

type Dependencies = {
  readonly mensen: Pick<Mensen, 'findPersoon'>;
  readonly opdrachten: Pick<Opdrachten, 'ofProjectleider'>;
  readonly wereldOf: FactSource['wereldOf'];
  readonly deliveries: Pick<Deliveries, 'byTarget'>;
  readonly coordinators: readonly string[];
  readonly kalender: () => Promise<Kalender>;
  readonly clock: Clock;
};

/** Who cannot be reached any more, as the coördinators hear of it. */
export function createBereikPart(dependencies: Dependencies): BereikPosts {
  const { mensen, opdrachten, wereldOf, deliveries, coordinators, kalender, clock } = dependencies;
  return createBereikPosts(
    {
      nextOpening: async () => nextOfficeOpening(clock.now(), await kalender()),
      nameOf: async (persoonId) => (await mensen.findPersoon(persoonId))?.naam,
      async weggevallen(persoonId) {
        const persoon = await mensen.findPersoon(persoonId);
        if (!persoon) return undefined;
        return weggevallenVan(persoon, await deliveries.byTarget(`persoon:${persoonId}`, 'uncertain'));
      },
      async waitsFor(persoonId) {
        const found = new Map<string, Wachtend>();
        const { verplichtingen } = await wereldOf(persoonId);
        for (const { zaakId, titel, plicht, stand, eigenaars } of verplichtingen)
          if (stand === 'open' && plicht === 'eigenaar' && eigenaars.includes(persoonId))
            found.set(zaakId, { zaakId, titel, alsProjectleider: false });
        for (const { id, state } of await opdrachten.ofProjectleider(persoonId))
          if (!isOver(state)) found.set(id, { zaakId: id, titel: state.titel, alsProjectleider: true });
        return [...found.values()].toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
      },
    },
    coordinators,
  );
}
