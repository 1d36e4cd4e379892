import type { DesiredPost, Post } from '../bot/ports.ts';
import type { Delivery } from '../logboek/ports.ts';
import { localDate } from '../shared/clock.ts';
import { postId, soortOfPost } from '../shared/post-soorten.ts';
import { ALL_OPDRACHTEN } from '../shared/way-buttons.ts';
import {
  andersOnbereikbaarCard,
  bereikCard,
  type Wachtend,
  type Weggevallen,
  weerBereikbaarCard,
} from './bereik-cards.ts';

/** What these posts need to know of other subjects. */
export interface BereikFacts {
  /** Undefined: this person can be reached, or never could: that is told when the person is chosen. */
  weggevallen(persoonId: string): Promise<Weggevallen | undefined>;
  nameOf(persoonId: string): Promise<string | undefined>;
  /** What this person has to do or leads, each once. */
  waitsFor(persoonId: string): Promise<readonly Wachtend[]>;
  /** The next opening of the office (ISO instant). */
  nextOpening(): Promise<string>;
}

export interface BereikPosts {
  posts(persoonId: string): Promise<readonly DesiredPost[]>;
  /** When (ISO instant) to look again at what waits for somebody who is gone: others may have taken it over. */
  nextDue(persoonId: string): Promise<string | undefined>;
  /** The last face of such a post, once it does not hold any more. */
  retired(persoonId: string, delivery: Pick<Delivery, 'id' | 'target'>): Promise<Post | undefined>;
}

const KIND = 'bereik';

/**
 * That somebody cannot be reached any more, to each coördinator: once for each time that it begins, with what waits for that
 * person. Of a coördinator the others always hear it; of somebody else when something waits.
 */
export function createBereikPosts(facts: BereikFacts, coordinators: readonly string[]): BereikPosts {
  const posts: BereikPosts['posts'] = async (persoonId) => {
    const weg = await facts.weggevallen(persoonId);
    if (!weg) return [];
    const wachtend = await facts.waitsFor(persoonId);
    const isCoordinator = coordinators.includes(persoonId);
    if (wachtend.length === 0 && !isCoordinator) return [];
    const message = bereikCard(weg, wachtend, isCoordinator);
    return coordinators
      .filter((coordinator) => coordinator !== persoonId)
      .map((coordinator) => ({
        id: postId(KIND, persoonId, weg.waarom, localDate(weg.sinds), coordinator),
        target: `persoon:${coordinator}`,
        message,
        opent: ALL_OPDRACHTEN,
      }));
  };
  return {
    posts,
    nextDue: async (persoonId) => ((await posts(persoonId)).length > 0 ? facts.nextOpening() : undefined),
    async retired(persoonId, { id, target }) {
      if (soortOfPost(id) !== KIND) return undefined;
      const naam = (await facts.nameOf(persoonId)) ?? 'je collega';
      // For another reason, or since another day, it is another message.
      const isStill = (await posts(persoonId)).some((post) => post.target === target);
      if (isStill) return { id, target, message: andersOnbereikbaarCard(naam) };
      const isBack = (await facts.weggevallen(persoonId)) === undefined;
      return { id, target, message: weerBereikbaarCard(naam, isBack) };
    },
  };
}
