import { type Actor, hasRol } from './actor.ts';
import type { CardButton } from './card-context.ts';

/** Buttons that lead to the same place from many cards: what it is called there is said once. */

export const HELP: CardButton = { title: 'Help', verb: 'bot.help' };
/** Leaves what was opened, and changes nothing. */
export const CANCEL: CardButton = { title: 'Annuleren', verb: 'bot.cancel' };
export const STOP: CardButton = { title: 'Stop', verb: 'bot.cancel' };

export const MY_OPDRACHTEN: CardButton = { title: 'Bekijk mijn opdrachten', verb: 'opdrachten.mine' };
export const ALL_OPDRACHTEN: CardButton = { title: 'Bekijk alle opdrachten', verb: 'opdrachten.status' };
export const NEW_OPDRACHT: CardButton = { title: 'Voeg een opdracht toe', verb: 'opdrachten.new' };
/** What an adviseur can say something about. */
export const ADVISED_PLANS: CardButton = { title: 'Bekijk alle plannen', verb: 'opdrachten.planadviezen' };
/** Answers as if that was typed. */
const saying = (title: string, zin: string): CardButton => ({ title, verb: 'bot.say', data: { zin } });
export const MY_GEMEENTE = saying('Bekijk mijn gemeente', 'mijn gemeente');
export const WHO_IS_COORDINATOR = saying('Wie is de coördinator?', 'wie is de coördinator');

/** Where somebody without an opdracht of their own finds what goes on; who has no role yet, whom to ask. */
export function waysIn(actor: Actor): readonly CardButton[] {
  const ways = [
    ...(hasRol(actor, 'coördinator', 'directielid') ? [ALL_OPDRACHTEN] : []),
    ...(hasRol(actor, 'adviseur') ? [ADVISED_PLANS] : []),
    ...((actor.contactVan ?? []).length > 0 ? [MY_GEMEENTE] : []),
  ];
  return ways.length > 0 || hasRol(actor, 'beheerder') ? ways : [WHO_IS_COORDINATOR];
}

/** What a bestuurlijk trekker is asked. */
export const MY_TAKEN: CardButton = {
  title: 'Bekijk mijn taken',
  verb: 'opdrachten.taken',
  data: { page: 1 },
};
export const ALL_OPEN: CardButton = { title: 'Bekijk alles wat openstaat', verb: 'herinneringen.list' };
export const TO_DO: CardButton = { title: 'Bekijk wat jij moet doen', verb: 'herinneringen.list' };
/** What the bot posted, and what did not arrive. */
export const BERICHTEN: CardButton = { title: 'Bekijk de berichten', verb: 'bezorging.list' };

export const showOpdracht = (opdracht: string) => ({
  title: 'Bekijk de opdracht',
  verb: 'opdrachten.show',
  data: { opdracht },
});
export const showSignaal = (signaal: string) => ({
  title: 'Bekijk het signaal',
  verb: 'signalen.show',
  data: { signaal },
});
