import type { Address } from '../bot/ports.ts';
import { GEEN_BEREIK_WORDS } from '../shared/bereik.ts';
import { splitKey } from '../shared/keys.ts';
import { adresVan, type Kanaal } from './kanaal.ts';
import type { Mensen } from './mensen.ts';
import { type ChatEinde, geenBereikVan } from './persoon.ts';

/** Where a target of posts ('persoon:…' or 'kanaal:…') is. */
export interface Addresses {
  /** Where it can be reached now; undefined: not. */
  addressOf(target: string): Promise<Address | undefined>;
  /** Its conversation turned out to be gone. */
  forget(target: string, reden: ChatEinde): Promise<void>;
  /** Why nothing can go there now, as the rest of a sentence that begins with its name; undefined: something can. */
  whyNot(target: string): Promise<string | undefined>;
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
    async whyNot(target) {
      const [kind, id] = splitKey(target);
      if (kind !== 'persoon') return noKanaalWords(await mensen.findKanaal(id));
      const persoon = await mensen.findPersoon(id);
      const geenBereik = persoon ? geenBereikVan(persoon) : 'chat niet geopend';
      return geenBereik && GEEN_BEREIK_WORDS[geenBereik];
    },
    async nameOf(target) {
      const [kind, id] = splitKey(target);
      const found = kind === 'persoon' ? await mensen.findPersoon(id) : await mensen.findKanaal(id);
      return found?.naam;
    },
  };
}

function noKanaalWords(kanaal: Kanaal | undefined): string | undefined {
  if (!kanaal) return 'is niet bekend bij de bot';
  if (kanaal.verwijderd) return 'is verwijderd';
  if (kanaal.gearchiveerd) return 'zit in een team dat is gearchiveerd';
  return kanaal.bereik === undefined ? 'is een kanaal waar ik niet meer in zit' : undefined;
}
