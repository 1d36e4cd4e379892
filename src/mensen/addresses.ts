import type { Address } from '../bot/ports.ts';
import { splitKey } from '../shared/keys.ts';
import { adresVan } from './kanaal.ts';
import type { Mensen } from './mensen.ts';
import type { ChatEinde } from './persoon.ts';

/** Where a target of posts ('persoon:…' or 'kanaal:…') is. */
export interface Addresses {
  /** Where it can be reached now; undefined: not. */
  addressOf(target: string): Promise<Address | undefined>;
  /** Its conversation turned out to be gone. */
  forget(target: string, reden: ChatEinde): Promise<void>;
  /** What it is called; undefined: nobody knows. */
  nameOf(target: string): Promise<string | undefined>;
}

export function createAddresses(
  mensen: Pick<Mensen, 'findPersoon' | 'findKanaal' | 'forgetChat' | 'forgetKanaalById'>,
): Addresses {
  return {
    async addressOf(target) {
      const [kind, id] = splitKey(target);
      if (kind === 'persoon') return (await mensen.findPersoon(id))?.bereik;
      const kanaal = await mensen.findKanaal(id);
      return kanaal && adresVan(kanaal);
    },
    async forget(target, reden) {
      const [kind, id] = splitKey(target);
      if (kind === 'persoon') await mensen.forgetChat(id, reden);
      else await mensen.forgetKanaalById(id);
    },
    async nameOf(target) {
      const [kind, id] = splitKey(target);
      const found = kind === 'persoon' ? await mensen.findPersoon(id) : await mensen.findKanaal(id);
      return found?.naam;
    },
  };
}
