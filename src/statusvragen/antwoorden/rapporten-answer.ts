import type { Rapport } from '../../rapporten/rapport.ts';
import { listLine, responsWords } from '../../rapporten/rapport-words.ts';
import { leegVan } from '../../shared/leeg.ts';
import { fits, fitsBy, fitsDay } from '../ground/conditions.ts';
import type { Filters } from '../ground/query.ts';
import { hasWoord } from '../ground/words.ts';
import { type AnswerKind, firstOf, notFor, ordered, pageOfRows, type Row } from './answer-kind.ts';

/** Who may read a rapport reads every one. */
export const NOT_FOR = 'Rapporten en bevindingen leest wie meedoet aan het werk van de regio';

/** What residents told before, outside an opdracht. */
export const rapportenAnswer: AnswerKind = {
  telt: ['rapport', 'rapporten'],
  titel: () => 'Rapporten over wat inwoners vertelden',
  narrowedBy: ['gemeente', 'rapportsoort', 'woord', 'periode'],
  leeg: () => leegVan('rapporten'),
  whole: 'for everybody',
  // Not everybody gets an answer.
  voorbeelden: [],
  /** The newest year on top. */
  async answer({ listRapporten, hasPart }, asked) {
    const { query, actor } = asked;
    if (!(await hasPart(actor))) return notFor(asked, NOT_FOR);
    const all = await listRapporten();
    const found = all.filter(
      (one) => isOf(one, query.filters) && hasTekst(query.filters, `${one.titel} ${one.rapportsoort}`),
    );
    const byYear = ordered(found, query.orde ?? { op: 'datum', af: true }, ({ jaar }) => jaar);
    return { ...pageOfRows(asked, firstOf(query, byYear).map(rowOf), undefined), van: all.length };
  },
};

/** Is it one of those reports: of which gemeenten it is that is not known, is of none that is asked for? */
export function isOf(rapport: Rapport, filters: Filters): boolean {
  return (
    fits(filters, 'gemeente', rapport.gemeenten) &&
    fits(filters, 'rapportsoort', [rapport.rapportsoort]) &&
    fitsDay(filters, String(rapport.jaar))
  );
}

export function hasTekst(filters: Filters, tekst: string): boolean {
  return fitsBy(filters, 'woord', (woord) => hasWoord(tekst, woord));
}

function rowOf(rapport: Rapport): Row {
  const { id, titel, rapportsoort, jaar, gemeenten, gedeeldMet = [], bevindingen, link } = rapport;
  return {
    titel,
    regels: [listLine(rapport)],
    opent: { verb: 'rapporten.show', data: { rapport: id } },
    velden: {
      Rapport: titel,
      Soort: rapportsoort,
      Jaar: jaar,
      Gemeenten: gemeenten.join(', '),
      Respons: responsWords(rapport),
      'Gedeeld met': gedeeldMet.join(', '),
      Bevindingen: bevindingen.length,
      Link: link ?? '',
    },
  };
}
