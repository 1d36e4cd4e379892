import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import type { Vergadering } from '../../vergaderingen/ground/vergadering.ts';
import { changeSentence, timeAndPlace } from '../../vergaderingen/ground/vergadering-words.ts';
import { type AnswerKind, pageOfRows, type Row } from './answer-kind.ts';
import { vergaderingenOf } from './selection.ts';

export const vergaderingenAnswer: AnswerKind = {
  telt: ['vergadering', 'vergaderingen'],
  titel: () => 'Vergaderingen',
  narrowedBy: ['overleg', 'vergadering', 'periode'],
  leeg: () => leegVan('vergaderingen'),
  whole: 'for everybody',
  voorbeelden: ['Welke vergaderingen zijn er in december?', 'Wanneer is de volgende vergadering?'],
  /** In order of time. */
  async answer({ listVergaderingen }, asked) {
    const found = vergaderingenOf(asked.query.filters, await listVergaderingen(), asked.today);
    return pageOfRows(asked, found.map(vergaderingRow), undefined);
  },
};

function vergaderingRow(vergadering: Vergadering): Row {
  const { id, overlegNaam, datum, tijd, plaats, agendapunten, geannuleerd } = vergadering;
  // Opdrachten that are made for it come on its agenda by themselves: none here does not mean an empty agenda.
  const punten =
    agendapunten.length === 0
      ? ''
      : agendapunten.length === 1
        ? '1 agendapunt'
        : `${agendapunten.length} agendapunten`;
  return {
    titel: `${overlegNaam}: ${formatDutchDate(datum)}`,
    regels: [timeAndPlace(vergadering), changeSentence(vergadering), punten].filter((regel) => regel !== ''),
    vergadering: id,
    velden: {
      Overleg: overlegNaam,
      Datum: datum,
      Tijd: tijd ?? '',
      Plaats: plaats ?? '',
      Agendapunten: agendapunten.length,
      Geannuleerd: geannuleerd ? 'ja' : '',
    },
  };
}
