import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import { type Signaal, standOf } from '../../signalen/signaal.ts';
import { isBehandelaar, mayReadAll } from '../../signalen/signaal-rules.ts';
import type { Filters } from '../ground/query.ts';
import { type AnswerKind, BOARD, pageOfRows, type Row } from './answer-kind.ts';

export const signalenAnswer: AnswerKind = {
  telt: ['signaal', 'signalen'],
  titel: () => 'Signalen',
  narrowedBy: ['periode', 'soort', 'persoon'],
  chips: { soort: 'nog niet beantwoord' },
  leeg: () => leegVan('signalen', 'die jij beantwoordt'),
  whole: { for: BOARD, others: 'Je ziet alleen signalen die jij beantwoordt.' },
  // Not everybody gets an answer.
  voorbeelden: [],
  /** Signalen that the reader may read, in the order in which they came. */
  async answer({ listSignalen }, asked) {
    const { query, actor } = asked;
    const found = (await listSignalen())
      .filter((signaal) => mayReadAll(actor) || isBehandelaar(actor, signaal))
      .filter((signaal) => isAsked(signaal, query.filters))
      .toSorted((a, b) => a.ontvangen.localeCompare(b.ontvangen) || a.id.localeCompare(b.id));
    return pageOfRows(asked, found.map(signaalRow), undefined);
  },
};

function isAsked(
  { ontvangen, antwoord, toegewezen }: Signaal,
  { periode, soort, persoon }: Filters,
): boolean {
  if (soort === 'signaal beantwoord' && antwoord) return false;
  if (persoon !== undefined && toegewezen?.aan.id !== persoon) return false;
  if (periode?.van !== undefined && ontvangen < periode.van) return false;
  return periode?.tot === undefined || ontvangen <= periode.tot;
}

function signaalRow(signaal: Signaal): Row {
  const { id, onderwerp, bron, ontvangen, toegewezen, antwoord, teruggekoppeld } = signaal;
  const stand = standOf(signaal);
  const who = toegewezen?.aan.naam ?? 'nog niemand';
  return {
    titel: onderwerp,
    regels: [`${formatShortDutchDate(ontvangen)} · ${bron}`, `${stand} · ${who}`],
    opent: { verb: 'signalen.show', data: { signaal: id } },
    velden: {
      Signaal: onderwerp,
      Van: bron,
      'Ontvangen op': ontvangen,
      Stand: stand,
      Wie: toegewezen?.aan.naam ?? '',
      Antwoord: antwoord?.tekst ?? '',
      Waarom: antwoord?.reden ?? '',
      'Verteld op': teruggekoppeld?.datum ?? '',
    },
  };
}
