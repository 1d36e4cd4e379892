import { inPrivate, meldingCard, says } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { CardButton } from '../shared/card-context.ts';
import { comparable } from '../shared/compare.ts';
import { cutText } from '../shared/markdown.ts';
import { TO_DO } from '../shared/way-buttons.ts';
import { HOE_VAAK } from './herinnering-words.ts';

/** What people ask of a bot that reminds: to do it now, and how it goes. On the text as it is compared. */
const POLITE =
  '(?!hoe |wat |wie |wanneer |waarom |welke? )(?:(?:kun|kan|wil|zou|mag) (?:je|jij|ik|u|ge) )?(?:even )?';
const AGAIN = '(?: (?:even|nog|nog even|nog eens|nog een keer|nogmaals|alsjeblieft))?';
/** 'Herinner Samira aan leerlingenvervoer', 'stuur Noor nog een herinnering', 'een reminder naar Pieter sturen'. */
const ASKS: readonly RegExp[] = [
  new RegExp(`^${POLITE}herinner (?:je |jij )?(?<wie>\\S+(?: \\S+){0,3}?)${AGAIN}(?: aan .+)?$`),
  new RegExp(`^${POLITE}(?<wie>\\S+(?: \\S+){0,3}?)${AGAIN} (?:aan .+ )?herinneren(?: aan .+)?$`),
  new RegExp(
    `^${POLITE}(?:stuur|geef) (?<wie>(?!een |jij |je )\\S+(?: \\S+){0,3}?)${AGAIN}(?: een)? (?:herinnering|reminder|seintje)(?: (?:over|voor|van) .+)?$`,
  ),
  new RegExp(
    `^${POLITE}(?<wie>\\S+(?: \\S+){0,3}?)${AGAIN}(?: een)? (?:herinnering|reminder|seintje) (?:sturen|geven)$`,
  ),
  new RegExp(
    `^${POLITE}(?:stuur )?(?:nog )?(?:een )?(?:herinnering|reminder|seintje) (?:naar|aan) (?<wie>\\S+(?: \\S+){0,3}?)(?: sturen)?(?: (?:over|voor|van) .+)?$`,
  ),
];
const HOW =
  /^(?:hoe (?:werkt|werken|gaat|gaan) (?:het )?(?:herinneren|herinneringen|de herinneringen)|hoe vaak (?:herinner|stuur) (?:je|jij)\b.*|(?:stuur|herinner) (?:je|jij) .*herinneringen|stuur (?:je|jij) (?:ook )?herinneringen|wanneer (?:stuur|herinner) (?:je|jij)\b.*|(?:zet|maak|plan|stel)\b.*\b(?:herinnering|reminder)\b.*)$/;
/** Who asks to be reminded themselves. */
const SELF = /^(?:mij|me|mezelf|mijzelf|ons)$/;
const MAX_NAME = 40;

/** 'Herinner Samira aan …': nobody has to, and nobody can; who asks it reads how it goes and what can be done. */
export function createUitlegRoutes(): Routes {
  return {
    commands: [],
    verbs: {},
    async otherText({ actor, place, text }) {
      const typed = comparable(text);
      const asked = ASKS.map((pattern) => pattern.exec(typed)).find((found) => found !== null);
      const wie = asked?.groups?.wie;
      if (wie === undefined && !HOW.test(typed)) return undefined;
      return inPrivate(place, async () => uitlegCard(actor, wie));
    },
  };
}

/** @param wie whom somebody wants to be reminded, as it was typed; undefined: nobody was named */
function uitlegCard(actor: Actor, wie: string | undefined): CardMessage {
  const isCoordinator = hasRol(actor, 'coördinator');
  const said = (title: string, zin: string): CardButton => ({ title, ...says(zin) });
  const isOther = wie !== undefined && !SELF.test(wie) && wie !== 'iemand';
  const naam = cutText(wie ?? '', MAX_NAME);
  return meldingCard({
    tone: 'uitleg',
    title: 'Herinneren doe ik zelf',
    text: [
      `${HOE_VAAK.ieder} Is het klaar? Dan houdt het op.`,
      isCoordinator
        ? 'Voor een vergadering in de komende vijf werkdagen kun je nog een keer vragen wat ontbreekt: met het weekvoorstel. Is iets te laat? Dan kun je bij ‘herinneringen’ de bestuurlijk trekker vragen om te helpen.'
        : 'Alleen de coördinator kan nog een keer vragen wat ontbreekt.',
    ].join('\n'),
    buttons: [
      ...(isOther ? [said('Bekijk wat openstaat', `wat moet ${naam} nog doen`)] : []),
      ...(isCoordinator ? [said('Bekijk het weekvoorstel', 'weekvoorstel')] : []),
      TO_DO,
    ],
  });
}
