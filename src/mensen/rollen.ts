import type { Actor, Rol } from '../shared/actor.ts';
import type { Adviseur, LeesAdviseurs } from '../shared/adviseur.ts';
import { type Clock, localDate } from '../shared/clock.ts';

/** The ids of who has a role by the settings. */
type Appointed = {
  readonly coordinators: readonly string[];
  readonly boardMembers: readonly string[];
  readonly admins: readonly string[];
};

/** What somebody may do today: the roles, the colleagues who are away and have this one as stand-in, and of which gemeenten this one is contact. */
export type WhoIs = (persoonId: string) => Promise<Pick<Actor, 'rollen' | 'vervangt' | 'contactVan'>>;

/**
 * @param behind everybody for whom this person stands in on that day (YYYY-MM-DD)
 * @param adviseurs who advise on plans now: chosen by the coördinator or the beheerder
 * @param contactVan the names of the gemeenten of which this person is contact today
 */
export function createWhoIs(
  appointed: Appointed,
  behind: (persoonId: string, dag: string) => Promise<readonly string[]>,
  contactVan: (persoonId: string) => Promise<readonly string[]>,
  adviseurs: LeesAdviseurs,
  clock: Clock,
): WhoIs {
  return async (persoonId) => ({
    rollen: rolesOf(appointed, persoonId, await adviseurs()),
    vervangt: await behind(persoonId, localDate(clock.now())),
    contactVan: await contactVan(persoonId),
  });
}

/** Roles come from configuration; a projectleider is whoever is assigned (domain: Who uses it). */
function rolesOf(
  { coordinators, boardMembers, admins }: Appointed,
  persoonId: string,
  adviseurs: readonly Adviseur[],
): readonly Rol[] {
  const rollen: Rol[] = [];
  if (coordinators.includes(persoonId)) rollen.push('coördinator');
  if (boardMembers.includes(persoonId)) rollen.push('directielid');
  if (admins.includes(persoonId)) rollen.push('beheerder');
  if (adviseurs.some(({ id }) => id === persoonId)) rollen.push('adviseur');
  return rollen;
}
