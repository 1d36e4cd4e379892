import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { GEEN_BEREIK_WORDS } from '../shared/bereik.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { AanspraakRef, BekendeTrekker } from './ports.ts';

/** What becomes of putting something that is late before the bestuurlijk trekker. */

type Ref = AanspraakRef & { readonly dag?: string | undefined };

/** It was asked now, or before. @param komt when the question stands in the chat of who can be reached */
export function askedTrekkerCard(
  ref: Ref,
  { naam, geenBereik, gevraagd }: BekendeTrekker,
  komt = 'nu',
): CardMessage {
  const buttons = [backButton(ref)];
  if (gevraagd) {
    return meldingCard({
      tone: 'uitleg',
      title: `${naam} is al gevraagd`,
      text: `${gevraagd.door} deed dat op ${formatDutchDate(localDate(gevraagd.op))}. Ik vraag het één keer. Bel gerust zelf even.`,
      buttons,
    });
  }
  return meldingCard({
    tone: geenBereik === undefined ? 'goed' : 'let-op',
    title: geenBereik === undefined ? `Ik vraag ${naam} om te helpen` : `${naam} is nog niet bereikbaar`,
    text:
      geenBereik === undefined
        ? `De vraag komt ${komt} in de chat van de bestuurlijk trekker. Je ziet hem ook in de geschiedenis van de opdracht.`
        : `${naam} ${GEEN_BEREIK_WORDS[geenBereik]}. De vraag komt aan zodra de chat open is. Bel intussen even.`,
    buttons,
  });
}

/** Nobody can be asked: who it is, is not known. */
export function noTrekkerCard(ref: Ref, opdrachtId: string): CardMessage {
  return meldingCard({
    tone: 'let-op',
    title: 'De bestuurlijk trekker is nog niet bekend',
    text: 'Kies eerst wie dat is. Daarna kun je vragen om te helpen.',
    buttons: [
      { title: 'Kies een trekker', verb: 'opdrachten.chooseTrekker', data: { opdracht: opdrachtId } },
      backButton(ref),
    ],
  });
}

function backButton(ref: Ref) {
  return { title: 'Terug', verb: 'herinneringen.list', data: ref.dag === undefined ? {} : { dag: ref.dag } };
}
