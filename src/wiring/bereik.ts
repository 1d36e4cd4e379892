import { contactTitel } from '../gemeenten/gemeente-words.ts';
import type { Gemeenten } from '../gemeenten/gemeenten.ts';
import type { Wachtend } from '../herinneringen/bereik-cards.ts';
import { type BereikFacts, type BereikPosts, createBereikPosts } from '../herinneringen/bereik-posts.ts';
import type { FactSource } from '../herinneringen/ports.ts';
import { createZonderCoordinator } from '../herinneringen/zonder-coordinator.ts';
import {
  createZonderCoordinatorPosts,
  type ZonderCoordinatorPosts,
} from '../herinneringen/zonder-coordinator-posts.ts';
import type { Kalender } from '../instellingen/kalender.ts';
import type { Deliveries } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import { weggevallenVan } from '../mensen/persoon.ts';
import { isOver } from '../opdrachten/ground/dossier-status.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Clock } from '../shared/clock.ts';
import { nextOfficeOpening } from '../shared/office-hours.ts';
import { afwezighedenAround } from '../verplichtingen/ontvangers.ts';
import { zaakIdFor } from '../verplichtingen/zaak.ts';

type Dependencies = {
  readonly mensen: Pick<Mensen, 'findPersoon'>;
  readonly opdrachten: Pick<Opdrachten, 'ofProjectleider'>;
  readonly gemeenten: Pick<Gemeenten, 'waitingFor'>;
  readonly wereldOf: FactSource['wereldOf'];
  readonly deliveries: Pick<Deliveries, 'byTarget'>;
  readonly coordinators: readonly string[];
  readonly beheerders: readonly string[];
  readonly kalender: () => Promise<Kalender>;
  readonly clock: Clock;
};

/** Who cannot be reached any more, as the coördinators hear of it; and that none of them is there, as the beheerders do. */
export function createBereikPart(dependencies: Dependencies): readonly [BereikPosts, ZonderCoordinatorPosts] {
  const { mensen, opdrachten, gemeenten, wereldOf, deliveries, coordinators, kalender, clock } = dependencies;
  const facts: BereikFacts = {
    nextOpening: async () => nextOfficeOpening(clock.now(), await kalender()),
    nameOf: async (persoonId) => (await mensen.findPersoon(persoonId))?.naam,
    async weggevallen(persoonId) {
      const persoon = await mensen.findPersoon(persoonId);
      if (!persoon) return undefined;
      return weggevallenVan(persoon, await deliveries.byTarget(`persoon:${persoonId}`, 'uncertain'));
    },
    waitsFor: createWaitsFor({ wereldOf, opdrachten, gemeenten }),
  };
  const zonder = createZonderCoordinator({
    weggevallen: facts.weggevallen,
    nameOf: facts.nameOf,
    afwezigheden: () => afwezighedenAround(mensen, coordinators),
    wereldOf,
    coordinators,
    kalender,
    clock,
  });
  return [
    createBereikPosts(facts, coordinators),
    createZonderCoordinatorPosts(zonder, dependencies.beheerders),
  ];
}

/** What somebody has to do or leads, and of which gemeenten that person is contact: each once, by title. */
export function createWaitsFor({
  wereldOf,
  opdrachten,
  gemeenten,
}: Pick<Dependencies, 'wereldOf' | 'opdrachten' | 'gemeenten'>): BereikFacts['waitsFor'] {
  return async (persoonId) => {
    const found = new Map<string, Wachtend>();
    const { verplichtingen } = await wereldOf(persoonId);
    // Also of what is over: who took part may still have to hear that it was withdrawn.
    for (const { zaakId, titel, plicht, stand, eigenaars } of verplichtingen)
      if (stand === 'open' && plicht !== 'coördinator' && eigenaars.includes(persoonId))
        found.set(zaakId, { zaakId, titel, alsProjectleider: plicht === 'projectleider' });
    for (const { id, state } of await opdrachten.ofProjectleider(persoonId))
      if (!isOver(state)) found.set(id, { zaakId: id, titel: state.titel, alsProjectleider: true });
    for (const gemeente of await gemeenten.waitingFor(persoonId)) {
      const zaakId = zaakIdFor('gemeente', gemeente.id);
      found.set(zaakId, { zaakId, titel: contactTitel(gemeente), alsProjectleider: false });
    }
    return [...found.values()].toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
  };
}
