import { type Bevinding, opvolgingStand, type Rapport } from '../../rapporten/rapport.ts';
import { opvolgingWords, rapportNaam } from '../../rapporten/rapport-words.ts';
import { leegVan } from '../../shared/leeg.ts';
import { fits } from '../ground/conditions.ts';
import type { Filters } from '../ground/query.ts';
import { type AnswerKind, firstOf, notFor, ordered, pageOfRows, type Row } from './answer-kind.ts';
import { hasTekst, isOf, NOT_FOR } from './rapporten-answer.ts';

/** One point of a report. */
type Found = { readonly rapport: Rapport; readonly bevinding: Bevinding };

/** What reports found, and what is done with it. */
export const bevindingenAnswer: AnswerKind = {
  telt: ['bevinding', 'bevindingen'],
  titel: () => 'Bevindingen uit rapporten',
  narrowedBy: ['gemeente', 'persoon', 'rapportsoort', 'toestand', 'laat', 'woord', 'periode'],
  leeg: () => leegVan('bevindingen'),
  whole: 'for everybody',
  // Not everybody gets an answer.
  voorbeelden: [],
  /** Days are those of the report: the newest year first. */
  async answer({ listRapporten, hasPart }, asked) {
    const { query, actor, today } = asked;
    if (!(await hasPart(actor))) return notFor(asked, NOT_FOR);
    const all = (await listRapporten()).flatMap((rapport) =>
      rapport.bevindingen.map((bevinding) => ({ rapport, bevinding })),
    );
    const found = all.filter((one) => isAsked(one, query.filters, today));
    const byYear = ordered(found, query.orde ?? { op: 'datum', af: true }, ({ rapport }) => rapport.jaar);
    const rows = firstOf(query, byYear).map((one) => rowOf(one, today, actor.id));
    return { ...pageOfRows(asked, rows, undefined), van: all.length };
  },
};

function isLate({ opvolging, ...bevinding }: Bevinding, today: string): boolean {
  return (
    opvolging !== undefined &&
    opvolging.datum < today &&
    opvolgingStand({ ...bevinding, opvolging }) === 'afgesproken'
  );
}

function isAsked({ rapport, bevinding }: Found, filters: Filters, today: string): boolean {
  return (
    isOf(rapport, filters) &&
    fits(filters, 'persoon', [bevinding.opvolging?.aan.id]) &&
    fits(filters, 'toestand', [opvolgingStand(bevinding)]) &&
    fits(filters, 'laat', [isLate(bevinding, today) ? 'ja' : 'nee']) &&
    hasTekst(filters, `${bevinding.thema} ${bevinding.tekst}`)
  );
}

function rowOf({ rapport, bevinding }: Found, today: string, lezerId: string): Row {
  const { thema, tekst, opvolging } = bevinding;
  return {
    ...(opvolging ? { wie: opvolging.aan.naam } : {}),
    titel: tekst,
    regels: [opvolgingWords(bevinding, today, lezerId), `${thema} · ${rapportNaam(rapport)}`],
    opent: { verb: 'rapporten.show', data: { rapport: rapport.id } },
    velden: {
      Thema: thema,
      Bevinding: tekst,
      Rapport: rapport.titel,
      Soort: rapport.rapportsoort,
      Jaar: rapport.jaar,
      Stand: opvolgingStand(bevinding),
      Wie: opvolging?.aan.naam ?? '',
      Wat: opvolging?.wat ?? '',
      'Uiterlijk op': opvolging?.datum ?? '',
      'Wat is gedaan': opvolging?.gedaan?.hoe ?? '',
    },
  };
}
