import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import type { Vergadering } from '../../vergaderingen/ground/vergadering.ts';
import { changeSentence, timeAndPlace } from '../../vergaderingen/ground/vergadering-words.ts';
import { asks, fitsBy } from '../ground/conditions.ts';
import { type AnswerKind, firstOf, ordered, pageOfRows, type Row } from './answer-kind.ts';
import { vergaderingenOf } from './selection.ts';

export const vergaderingenAnswer: AnswerKind = {
  telt: ['vergadering', 'vergaderingen'],
  titel: () => 'Vergaderingen',
  opTijd: true,
  narrowedBy: ['overleg', 'vergadering', 'periode', 'verloop'],
  heel: ['verloop'],
  leeg: () => leegVan('vergaderingen'),
  whole: 'for everybody',
  voorbeelden: ['Welke vergaderingen zijn er in december?', 'Wanneer is de volgende vergadering?'],
  /** In order of time. */
  async answer({ listVergaderingen }, asked) {
    const { filters, vorm } = asked.query;
    const found = vergaderingenOf(filters, await listVergaderingen(), asked.today)
      .filter((one) => fitsBy(filters, 'verloop', (verloop) => isSo(one, verloop)))
      // A list shows that one was cancelled; in a number it would count.
      .filter(({ geannuleerd }) => vorm !== 'aantal' || asks(filters, 'verloop') || !geannuleerd);
    const inOrder = asked.query.orde ? ordered(found, asked.query.orde, ({ datum }) => datum) : found;
    return pageOfRows(asked, firstOf(asked.query, inOrder).map(vergaderingRow), undefined);
  },
};

/** Of a vergadering only these are asked. */
function isSo({ geannuleerd, verplaatst }: Vergadering, verloop: string): boolean {
  return verloop === 'geannuleerd'
    ? geannuleerd !== undefined
    : verloop === 'verplaatst' && verplaatst !== undefined;
}

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
