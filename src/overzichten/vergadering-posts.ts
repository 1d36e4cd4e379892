import { meldingCard } from '../bot/bot-cards.ts';
import type { DesiredPost } from '../bot/ports.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { meaningId } from '../shared/ids.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import { vergaderingOverzichtCard } from './vergadering-cards.ts';
import type { VergaderingOverzicht } from './vergadering-overzicht.ts';

/** A channel with what it sees of a vergadering. */
export type KanaalOverzicht = {
  readonly kanaalId: string;
  readonly overzicht: VergaderingOverzicht;
  /** Does the overview of this vergadering stand there already? */
  readonly shown: boolean;
};

/**
 * The overzicht of a coming vergadering in each channel of its overleg, and in those of the programma's of its opdrachten; the
 * agenda is part of the same post as soon as it is time for it. One without anything on its agenda has nothing to show. A
 * meeting that has passed is left as it stands, until a conclusion or a besluit is recorded.
 * @param today the Dutch local date, YYYY-MM-DD
 */
export function vergaderingPosts(kanalen: readonly KanaalOverzicht[], today: string): readonly DesiredPost[] {
  return kanalen.flatMap(({ kanaalId, overzicht, shown }) => {
    const { vergadering, agenda, dossiers, postponed, withAgenda, programma } = overzicht;
    const concluded = agenda.some(
      ({ conclusie, besluit }) => conclusie !== undefined || besluit !== undefined,
    );
    if (vergadering.datum < today && !(shown && concluded)) return [];
    if (programma !== undefined && dossiers.length + postponed.length === 0) return [];
    const something = dossiers.length > 0 || (programma === undefined && withAgenda && agenda.length > 0);
    if (!shown && (!something || vergadering.geannuleerd)) return [];
    return [
      {
        id: overzichtPostId(vergadering.id, kanaalId),
        target: `kanaal:${kanaalId}`,
        message: vergaderingOverzichtCard(overzicht),
      },
    ];
  });
}

/**
 * The last face of an overview that is not wanted any more, so that nobody takes it for the present state. One that
 * has passed stays as it was.
 * @param why 'losgekoppeld': the channel is for something else now; 'niets meer': nothing of its programma is left on
 *   the agenda
 */
export function retiredOverzicht(
  vergadering: Vergadering,
  { id, target }: { readonly id: string; readonly target: string },
  why: 'losgekoppeld' | 'niets meer',
  today: string,
): DesiredPost | undefined {
  const { overlegNaam, datum } = vergadering;
  if (datum < today) return undefined;
  const text = {
    losgekoppeld:
      'Dit kanaal hoort niet meer bij dit overleg of programma. De bot houdt dit overzicht hier niet meer bij.',
    'niets meer':
      'Er staat nu niets van dit programma op de agenda. Komt er weer iets bij, dan zie je dat hier.',
  };
  return {
    id,
    target,
    message: meldingCard({
      tone: 'uitleg',
      title: `${overlegNaam} · ${formatDutchDate(datum)}`,
      text: text[why],
    }),
  };
}

function overzichtPostId(vergaderingId: string, kanaalId: string): string {
  return `overzicht-${meaningId(vergaderingId, kanaalId)}`;
}
