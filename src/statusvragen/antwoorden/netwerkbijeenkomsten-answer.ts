import type { Bijeenkomst } from '../../jaaragenda/bijeenkomst.ts';
import {
  aantallenWords,
  bijeenkomstTitel,
  standWords,
  wanneerWords,
} from '../../jaaragenda/bijeenkomst-words.ts';
import { leegVan } from '../../shared/leeg.ts';
import { fits, fitsBy, fitsDay } from '../ground/conditions.ts';
import type { Filters } from '../ground/query.ts';
import type { Toestand } from '../ground/toestanden.ts';
import { hasWoord } from '../ground/words.ts';
import { type AnswerKind, firstOf, notFor, ordered, pageOfRows, type Row } from './answer-kind.ts';
import { JAARAGENDA_NOT_FOR } from './jaaragenda-answer.ts';

type Found = {
  readonly jaar: number;
  readonly bijeenkomst: Bijeenkomst;
  readonly toestand: Toestand<'netwerkbijeenkomsten'>;
};

/** The netwerkbijeenkomsten of all years (domain: Jaaragenda, signalen, netwerkbijeenkomst). */
export const netwerkbijeenkomstenAnswer: AnswerKind = {
  telt: ['netwerkbijeenkomst', 'netwerkbijeenkomsten'],
  titel: () => 'Netwerkbijeenkomsten',
  narrowedBy: ['toestand', 'woord', 'periode'],
  opTijd: true,
  leeg: () => leegVan('netwerkbijeenkomsten'),
  whole: 'for everybody',
  // Not everybody gets an answer.
  voorbeelden: [],
  async answer({ listJaaragendas, isInvolved }, asked) {
    const { query, actor, today } = asked;
    // As with the jaaragenda of which they are.
    const mayRead = (actor.contactVan ?? []).length > 0 || (await isInvolved(actor));
    if (!mayRead) return notFor(asked, JAARAGENDA_NOT_FOR);
    const all = (await listJaaragendas()).flatMap(({ id, bijeenkomsten = [] }) =>
      bijeenkomsten.map(
        (bijeenkomst): Found => ({ jaar: Number(id), bijeenkomst, toestand: toestandOf(bijeenkomst, today) }),
      ),
    );
    const found = all.filter((one) => isAsked(one, query.filters));
    const rows = ordered(found, query.orde ?? { op: 'datum' }, ({ bijeenkomst }) => bijeenkomst.datum);
    return {
      ...pageOfRows(
        asked,
        firstOf(query, rows).map((one) => rowOf(one, today)),
        undefined,
      ),
      van: all.length,
    };
  },
};

/** Of a day that is over nobody may have said yet how it was. */
function toestandOf(
  { datum, gehouden, afgezegd }: Bijeenkomst,
  today: string,
): Toestand<'netwerkbijeenkomsten'> {
  if (afgezegd) return 'afgezegd';
  if (gehouden) return 'gehouden';
  return datum >= today ? 'gepland' : 'nog niet vastgelegd';
}

function isAsked({ bijeenkomst, toestand }: Found, filters: Filters): boolean {
  const { plaats = '', programma = [], suggesties = [] } = bijeenkomst;
  const tekst = [plaats, ...programma, ...suggesties.map((one) => one.tekst)].join(' ');
  return (
    fits(filters, 'toestand', [toestand]) &&
    fitsBy(filters, 'woord', (woord) => hasWoord(tekst, woord)) &&
    fitsDay(filters, bijeenkomst.datum)
  );
}

function rowOf({ jaar, bijeenkomst, toestand }: Found, today: string): Row {
  const { id, keer, datum, tijd = '', plaats = '', gehouden, suggesties = [] } = bijeenkomst;
  const groepen = aantallenWords(bijeenkomst);
  return {
    titel: `${bijeenkomstTitel(keer, jaar)}, ${wanneerWords(bijeenkomst)}`,
    regels: [
      standWords(bijeenkomst, today),
      ...(groepen === '' ? [] : [groepen]),
      ...(suggesties.length === 0 ? [] : [`Suggesties: ${suggesties.length}`]),
    ],
    opent: { verb: 'jaaragenda.bijeenkomst', data: { jaar, bijeenkomst: id } },
    velden: {
      Netwerkbijeenkomst: bijeenkomstTitel(keer, jaar),
      Datum: datum,
      Tijd: tijd,
      Plaats: plaats,
      Stand: toestand,
      'Hoeveel mensen': gehouden?.totaal ?? '',
      Groepen: groepen,
      Suggesties: suggesties.length,
    },
  };
}
