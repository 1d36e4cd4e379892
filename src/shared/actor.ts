import { DomainError } from './errors.ts';

/** What somebody may do here; from configuration or an assignment, never from a message (domain: Who uses it). */
export type Rol =
  | 'projectleider'
  | 'coördinator'
  | 'directielid'
  | 'bestuurlijk trekker'
  | 'beheerder'
  | 'contact van een gemeente'
  | 'adviseur';

/** The colleague who acts: Entra object id, display name and roles. */
export type Actor = {
  readonly id: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  /** The colleagues who are away today and for whom this one stands in. */
  readonly vervangt?: readonly string[];
  /** The gemeenten of the region, by name, of which this one is contact today. */
  readonly contactVan?: readonly string[];
  /** The inputs of this submission of which this person says that what seems to be a resident's is not. */
  readonly confirmed?: readonly string[];
};

/** The bot itself, for what it does on its own account (the sample, asking who a name is). */
export const BOT_ACTOR: Actor = { id: 'samenkracht-bot', naam: 'Samenkracht!-bot', rollen: [] };

export function hasRol(actor: Actor, ...rollen: readonly Rol[]): boolean {
  return rollen.some((rol) => actor.rollen.includes(rol));
}

/** Ends a refusal; who that is by name is said where it leaves the bot (`bot/who-to-ask.ts`). */
export const ASK_COORDINATOR = 'Vraag het aan de coördinator.';

/** @param what what cannot be done, after 'kan'. @throws DomainError 'not-allowed' with a sentence that says who can */
export function assertCoordinator(actor: Actor, what: string): void {
  if (!hasRol(actor, 'coördinator'))
    throw new DomainError('not-allowed', `Alleen de coördinator kan ${what}. ${ASK_COORDINATOR}`);
}
