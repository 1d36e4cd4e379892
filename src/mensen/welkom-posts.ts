import type { CardMessage, DesiredPost } from '../bot/ports.ts';
import type { Deliveries } from '../logboek/ports.ts';
import { postId } from '../shared/post-soorten.ts';
import { HELP } from '../shared/way-buttons.ts';
import type { Mensen } from './mensen.ts';
import type { Persoon } from './persoon.ts';

/**
 * What somebody reads at first contact: wanted from the moment at which the log says that it follows, until it stands in the chat. Whatever
 * happens in between, it comes once (docs/adr/0168).
 */
export interface WelkomPosts {
  /** Notes that it stands there: from then on it stays as it was read. */
  prepare(persoonId: string): Promise<void>;
  posts(persoonId: string): Promise<readonly DesiredPost[]>;
}

type Dependencies = {
  readonly mensen: Pick<Mensen, 'findPersoon' | 'noteWelcomed'>;
  readonly deliveries: Pick<Deliveries, 'get'>;
  readonly welcome: (persoon: Persoon) => Promise<CardMessage>;
};

export function createWelkomPosts({ mensen, deliveries, welcome }: Dependencies): WelkomPosts {
  const waiting = async (persoonId: string): Promise<Persoon | undefined> => {
    const persoon = await mensen.findPersoon(persoonId);
    return persoon?.welkom === 'volgt' ? persoon : undefined;
  };
  const idOf = (persoonId: string) => postId('welkom', persoonId);
  return {
    async prepare(persoonId) {
      if (!(await waiting(persoonId))) return;
      const found = await deliveries.get(idOf(persoonId));
      // Also when the coördinator saw that it arrived.
      if (found?.delivery.state === 'sent') await mensen.noteWelcomed(persoonId);
    },
    async posts(persoonId) {
      const persoon = await waiting(persoonId);
      if (!persoon) return [];
      const target = `persoon:${persoonId}`;
      return [{ id: idOf(persoonId), target, opent: HELP, message: await welcome(persoon) }];
    },
  };
}
