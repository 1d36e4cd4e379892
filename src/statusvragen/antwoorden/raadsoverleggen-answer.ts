import type { Adviesraad, Raadsoverleg } from '../../adviesraden/raad.ts';
import { raadWords } from '../../shared/adviesraad.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import { fits, fitsBy, fitsDay } from '../ground/conditions.ts';
import type { Filters } from '../ground/query.ts';
import type { Toestand } from '../ground/toestanden.ts';
import { hasWoord } from '../ground/words.ts';
import { type AnswerKind, firstOf, ordered, pageOfRows, type Row } from './answer-kind.ts';

type Found = {
  readonly raad: Adviesraad;
  readonly overleg: Raadsoverleg;
  readonly toestand: Toestand<'raadsoverleggen'>;
};

/** Meetings with adviesraden. */
export const raadsoverleggenAnswer: AnswerKind = {
  telt: ['overleg met een adviesraad', 'overleggen met adviesraden'],
  titel: () => 'Overleg met adviesraden',
  narrowedBy: ['gemeente', 'toestand', 'woord', 'periode'],
  opTijd: true,
  leeg: () => leegVan('overleggen met adviesraden'),
  whole: 'for everybody',
  voorbeelden: ['Welke overleggen met adviesraden zijn er gepland?'],
  async answer({ listRaden }, asked) {
    const { query, today } = asked;
    const all = (await listRaden()).flatMap((raad) =>
      (raad.overleggen ?? []).map(
        (overleg): Found => ({ raad, overleg, toestand: toestandOf(overleg, today) }),
      ),
    );
    const found = all.filter((one) => isAsked(one, query.filters));
    const rows = firstOf(
      query,
      ordered(found, query.orde ?? { op: 'datum' }, ({ overleg }) => overleg.datum),
    );
    return { ...pageOfRows(asked, rows.map(rowOf), undefined), van: all.length };
  },
};

/** Of a day that is over nobody may have said yet how it was. */
function toestandOf({ datum, gehouden, afgezegd }: Raadsoverleg, today: string): Toestand<'raadsoverleggen'> {
  if (afgezegd) return 'afgezegd';
  if (gehouden) return 'gehouden';
  return datum >= today ? 'gepland' : 'nog niet vastgelegd';
}

function isAsked({ raad, overleg, toestand }: Found, filters: Filters): boolean {
  const tekst = `${raad.naam} ${overleg.gehouden?.besproken ?? ''} ${overleg.afgezegd?.reden ?? ''}`;
  return (
    fits(filters, 'gemeente', [raad.gemeente]) &&
    fits(filters, 'toestand', [toestand]) &&
    fitsBy(filters, 'woord', (woord) => hasWoord(tekst, woord)) &&
    fitsDay(filters, overleg.datum)
  );
}

function rowOf({ raad, overleg, toestand }: Found): Row {
  const { datum, gehouden, afgezegd } = overleg;
  const said = gehouden?.besproken ?? afgezegd?.reden ?? '';
  return {
    titel: `${raadWords(raad)}, ${formatShortDutchDate(datum)}`,
    regels: [said === '' ? toestand : `${toestand}: ${said}`],
    opent: { verb: 'adviesraden.show', data: { raad: raad.id } },
    velden: {
      Adviesraad: raad.naam,
      Gemeente: raad.gemeente ?? 'de hele regio',
      Datum: datum,
      Stand: toestand,
      'Besproken of waarom niet': said,
    },
  };
}
