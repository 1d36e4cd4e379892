import type { DesiredPost } from '../bot/ports.ts';
import { meaningId } from '../shared/ids.ts';
import { vergaderingSummaryCard } from './vergadering-cards.ts';
import type { VergaderingSummary } from './vergadering-summary.ts';

/**
 * The summary of a coming vergadering in each channel of its overleg; the agenda is part of the same post as soon as it is
 * time for it. One without anything on its agenda has nothing to show. A meeting that has passed is left as it stands,
 * until a conclusion is recorded.
 * @param facts `today`: the Dutch local date, YYYY-MM-DD; `shown`: whether it stands in a channel already
 */
export function vergaderingPosts(facts: {
  readonly summary: VergaderingSummary;
  readonly kanaalIds: readonly string[];
  readonly today: string;
  readonly shown: boolean;
}): readonly DesiredPost[] {
  const { summary, kanaalIds, today, shown } = facts;
  const { vergadering, agenda, dossiers, withAgenda } = summary;
  const concluded = agenda.some(({ conclusie }) => conclusie !== undefined);
  if (vergadering.datum < today && !(shown && concluded)) return [];
  const something = dossiers.length > 0 || (withAgenda && agenda.length > 0);
  if (!shown && (!something || vergadering.geannuleerd)) return [];
  const message = vergaderingSummaryCard(summary);
  return kanaalIds.map((kanaalId) => ({
    id: `overzicht-${meaningId(vergadering.id, kanaalId)}`,
    target: `kanaal:${kanaalId}`,
    message,
  }));
}
