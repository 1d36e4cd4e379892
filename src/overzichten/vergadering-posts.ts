import type { DesiredPost } from '../bot/ports.ts';
import type { Dossier } from '../opdrachten/opdracht.ts';
import { meaningId } from '../shared/ids.ts';
import type { Vergadering } from '../vergaderingen/vergadering.ts';
import { vergaderingSummaryCard } from './vergadering-cards.ts';

/**
 * The summary of a coming vergadering in each channel of its overleg. A meeting that has passed is left as it
 * stands, and one without opdrachten has nothing to show.
 * @param today the Dutch local date, YYYY-MM-DD
 */
export function vergaderingPosts(facts: {
  readonly vergadering: Vergadering;
  readonly dossiers: readonly Dossier[];
  readonly kanaalIds: readonly string[];
  readonly today: string;
  /** Whether it stands in a channel already. */
  readonly shown: boolean;
}): readonly DesiredPost[] {
  const { vergadering, dossiers, kanaalIds, today, shown } = facts;
  if (vergadering.datum < today || (dossiers.length === 0 && !shown)) return [];
  const message = vergaderingSummaryCard({ vergadering, dossiers: inOrder(dossiers) });
  return kanaalIds.map((kanaalId) => ({
    id: `overzicht-${meaningId(vergadering.id, kanaalId)}`,
    target: `kanaal:${kanaalId}`,
    message,
  }));
}

/** The order in which the summary shows opdrachten; it does not change when a plan does. */
export function inOrder(dossiers: readonly Dossier[]): readonly Dossier[] {
  return dossiers.toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
}
