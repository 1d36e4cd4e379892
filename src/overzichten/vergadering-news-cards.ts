import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import type { CardButton } from '../shared/card-context.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import { vergaderingTitle } from '../vergaderingen/ground/vergadering-words.ts';

/** What a channel reads of a vergadering beside its overzicht: news in a few words, and what became of an older post. */

/** Leads to its overview. */
export function toVergadering({ id }: Vergadering): CardButton {
  return { title: 'Bekijk de vergadering', verb: 'overzichten.show', data: { vergadering: id } };
}

/** @param van the day that it was on, YYYY-MM-DD */
export function movedCard(vergadering: Vergadering, van: string): CardMessage {
  return meldingCard({
    tone: 'let-op',
    title: `${vergadering.overlegNaam}: verplaatst naar ${formatDutchDate(vergadering.datum)}`,
    text: `De vergadering was op ${formatDutchDate(van)}.`,
    buttons: [toVergadering(vergadering)],
  });
}

export function afgelastCard(vergadering: Vergadering): CardMessage {
  const { overlegNaam, datum, geannuleerd } = vergadering;
  const reden = geannuleerd?.reden;
  return meldingCard({
    tone: 'let-op',
    title: `${overlegNaam}: ${formatDutchDate(datum)} gaat niet door`,
    text: reden === undefined ? 'Deze vergadering is geannuleerd.' : `Reden: ${reden}`,
    buttons: [toVergadering(vergadering)],
  });
}

/** The overzicht of before, once the agenda stands below it. */
export function agendaElsewhereCard(vergadering: Vergadering): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: vergaderingTitle(vergadering),
    text: 'De agenda staat in een nieuwer bericht in dit kanaal.',
    buttons: [toVergadering(vergadering)],
  });
}

/** The agenda of before it moved or was cancelled. */
export function oldAgendaCard(vergadering: Vergadering): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: vergaderingTitle(vergadering),
    text: 'Hier stond een eerdere agenda van deze vergadering.',
    buttons: [toVergadering(vergadering)],
  });
}

/** News that changed again. */
export function changedAgainCard(vergadering: Vergadering): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: vergaderingTitle(vergadering),
    text: vergadering.geannuleerd
      ? 'Hier stond een nieuwe datum. Deze vergadering gaat nu niet door.'
      : 'Hier stond nieuws over de datum. Die is intussen weer veranderd.',
    buttons: [toVergadering(vergadering)],
  });
}

/** It was cancelled and is planned again. */
export function goesOnCard(vergadering: Vergadering): CardMessage {
  return meldingCard({
    tone: 'let-op',
    title: `${vergadering.overlegNaam}: ${formatDutchDate(vergadering.datum)} gaat toch door`,
    text: 'Deze vergadering was geannuleerd.',
    buttons: [toVergadering(vergadering)],
  });
}

/** The news of a cancellation, when it was planned again. */
export function wasCancelledCard(vergadering: Vergadering): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: vergaderingTitle(vergadering),
    text: 'Hier stond dat deze vergadering niet doorging. Hij gaat toch door.',
    buttons: [toVergadering(vergadering)],
  });
}

export function stoppedCard(vergadering: Vergadering, why: 'losgekoppeld' | 'niets meer'): CardMessage {
  const text = {
    losgekoppeld:
      'Dit kanaal hoort niet meer bij dit overleg of programma. Ik houd dit overzicht hier niet meer bij.',
    'niets meer':
      'Er staat nu niets van dit programma op de agenda. Komt er weer iets bij, dan zie je dat hier.',
  };
  return meldingCard({
    tone: 'uitleg',
    title: vergaderingTitle(vergadering),
    text: text[why],
    buttons: [toVergadering(vergadering)],
  });
}
