import type { Adviseurs } from '../adviseurs/adviseurs.ts';
import type { Gemeenten } from '../gemeenten/gemeenten.ts';
import type { GekregenRol } from '../mensen/rol-posts.ts';

/** The roles that follow from what a colleague said: who advises on plans, and who is contact of which gemeente. */
export function createRollenVan({
  adviseurs,
  gemeenten,
}: {
  readonly adviseurs: Pick<Adviseurs, 'list'>;
  readonly gemeenten: Pick<Gemeenten, 'waitingFor' | 'contactenVan'>;
}): (persoonId: string) => Promise<readonly GekregenRol[]> {
  return async (persoonId) => {
    const advises = (await adviseurs.list())
      .filter(({ id }) => id === persoonId)
      .map(({ aangewezen }): GekregenRol => ({ rol: 'adviseur', ...aangewezen }));
    const namen = (await gemeenten.waitingFor(persoonId)).map(({ naam }) => naam);
    const answers = (namen.length === 0 ? [] : await gemeenten.contactenVan(namen))
      .filter((contact) => contact.persoonId === persoonId)
      .map(
        ({ gemeente, sinds, door, doorId, van, tot }): GekregenRol => ({
          rol: 'contact van een gemeente',
          op: sinds,
          ...{ gemeente, door, doorId, van, tot },
        }),
      );
    return [...advises, ...answers];
  };
}
