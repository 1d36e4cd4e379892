import { hasRol } from '../../shared/actor.ts';
import { leegVan } from '../../shared/leeg.ts';
import { fits, fitsDay } from '../ground/conditions.ts';
import {
  type AnswerKind,
  BOARD,
  firstOf,
  notFor,
  ordered,
  pageOfRows,
  type Row,
  type Sources,
} from './answer-kind.ts';
import { dateWords } from './in-dossiers.ts';

type Moment = Awaited<ReturnType<Sources['listMomenten']>>[number];

/** What residents will hear and be asked, from today on. */
export const kalenderAnswer: AnswerKind = {
  telt: ['moment op de communicatiekalender', 'momenten op de communicatiekalender'],
  titel: () => 'Communicatiekalender',
  narrowedBy: ['opdracht', 'toestand', 'periode'],
  opTijd: true,
  heel: [],
  leeg: () => leegVan('momenten op de communicatiekalender'),
  whole: 'for everybody',
  // Not everybody gets an answer.
  voorbeelden: [],
  async answer({ listMomenten }, asked) {
    const { query, actor } = asked;
    if (!hasRol(actor, ...BOARD))
      return notFor(asked, 'De communicatiekalender zien alleen de coördinator en directieleden');
    const found = (await listMomenten(actor)).filter(
      ({ over, soort, wanneer }) =>
        fits(query.filters, 'opdracht', [over.id]) &&
        fits(query.filters, 'toestand', [soort]) &&
        fitsDay(query.filters, wanneer),
    );
    const rows = firstOf(
      query,
      ordered(found, query.orde ?? { op: 'datum' }, ({ wanneer }) => wanneer),
    );
    return pageOfRows(asked, rows.map(rowOf), undefined);
  },
};

function rowOf({ wanneer, wat, titel, soort, over, bij }: Moment): Row {
  return {
    titel: `${dateWords(wanneer)}: ${wat}`,
    regels: [bij === undefined ? titel : `${titel} · ${bij}`],
    ...(over.soort === 'opdracht'
      ? { opdracht: over.id }
      : { opent: { verb: 'adviesraden.show', data: { raad: over.id } } }),
    velden: { Wanneer: wanneer, Wat: wat, Soort: soort, Over: titel, Bij: bij ?? '' },
  };
}
