import { lineCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';

/** What a dossier without a title of its own is called where it may be destroyed: nothing of what people wrote in it. */

/** @param dag on which it was asked (YYYY-MM-DD) */
export function vraagTitel(dag: string): string {
  return `Doorgestuurde vraag van ${formatShortDutchDate(dag)}`;
}

/** @param dag the last day on which it could be fetched (YYYY-MM-DD) */
export function bestandTitel(soort: string, dag: string): string {
  return `Wie ‘${soort}’ ophaalde op ${formatShortDutchDate(dag)}`;
}

/** @param dag of the meeting (YYYY-MM-DD) */
export function vergaderingTitel(overleg: string, dag: string): string {
  return `${overleg}, ${formatShortDutchDate(dag)}`;
}

export function jaaragendaTitel(jaar: string): string {
  return `Jaaragenda ${jaar}`;
}

export function budgetTitel(jaar: string): string {
  return `Activiteitenbudget ${jaar}`;
}

export function bijdrageTitel(jaar: string): string {
  return `Bijdrage van de gemeenten ${jaar}`;
}

/** What a message about it says since. */
export function vernietigdRegel(): CardMessage {
  return lineCard({ naam: 'Vernietigd', regel: 'Dit dossier is vernietigd.' });
}
