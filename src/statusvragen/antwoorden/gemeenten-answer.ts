import { leegVan } from '../../shared/leeg.ts';
import { isVan } from '../../shared/regio.ts';
import type { Gemeente } from '../../shared/regio-gegevens.ts';
import { asks, fits, fitsNumbers, only, ownPeriodesOf } from '../ground/conditions.ts';
import { is, type Query } from '../ground/query.ts';
import { type AnswerKind, firstOf, ordered, pageOfRows, type Row } from './answer-kind.ts';

type Geteld = { readonly gemeente: Gemeente; readonly jaar: string; readonly inwoners: number | undefined };

/** The gemeenten of the region, with how many live there. */
export const gemeentenAnswer: AnswerKind = {
  telt: ['gemeente', 'gemeenten'],
  titel: () => 'De gemeenten van de regio',
  narrowedBy: ['gemeente', 'periode', 'inwoners'],
  heel: [],
  leeg: () => leegVan('gemeenten'),
  whole: 'for everybody',
  voorbeelden: ['Hoeveel inwoners heeft de regio?'],
  /** By name; of the year that is asked for, or of the last count. One that left the region is there when it is named. */
  async answer({ regio }, asked) {
    const { query, today } = asked;
    const { filters } = query;
    const nu = Number(today.slice(0, 4));
    const [days] = ownPeriodesOf(filters);
    const jaar = days?.van?.slice(0, 4);
    const isNamed = asks(filters, 'gemeente');
    const all = (await regio()).gegevens.gemeenten
      .filter((one) => (isNamed || isVan(one, Number(jaar ?? nu))) && fits(filters, 'gemeente', [one.naam]))
      .map((gemeente) => countOf(gemeente, jaar))
      .filter(({ inwoners }) => fitsNumbers(filters, inwoners === undefined ? {} : { inwoners }));
    const byOrde = query.orde ? ordered(all, query.orde, ({ inwoners }) => inwoners) : all;
    const shown = firstOf(query, byOrde);
    const answer = pageOfRows(asked, shown.map(rowOf), undefined);
    const zin = sentenceOf(shown, query, nu);
    return zin === undefined ? answer : { ...answer, zin };
  },
};

function countOf(gemeente: Gemeente, jaar: string | undefined): Geteld {
  const { inwoners } = gemeente;
  const last = jaar ?? Object.keys(inwoners).toSorted().at(-1) ?? '';
  return { gemeente, jaar: last, inwoners: inwoners[last] };
}

function rowOf({ gemeente: { naam, van, tot }, jaar, inwoners }: Geteld): Row {
  const query: Query = { over: 'opdrachten', vorm: 'lijst', filters: [is('gemeente', naam)] };
  return {
    titel: naam,
    regels: [
      inwoners === undefined
        ? 'aantal inwoners niet bekend'
        : `${inwoners.toLocaleString('nl-NL')} inwoners op 1 januari ${jaar}`,
      ...(tot === undefined ? [] : [`hoorde tot en met ${tot} bij de regio`]),
    ],
    opent: { verb: 'statusvragen.answer', data: { query } },
    velden: {
      Gemeente: naam,
      Inwoners: inwoners ?? '',
      'Op 1 januari': jaar,
      Vanaf: van ?? '',
      'Tot en met': tot ?? '',
    },
  };
}

function sentenceOf(
  shown: readonly Geteld[],
  { vorm, filters, orde }: Query,
  nu: number,
): string | undefined {
  const [one, ...others] = shown;
  if (!one) return undefined;
  const { naam, tot, van } = one.gemeente;
  if (
    others.length === 0 &&
    only(filters, 'gemeente') !== undefined &&
    vorm === 'lijst' &&
    !isVan({ van, tot }, nu)
  )
    return `Nee, ${naam} hoort niet meer bij de regio. De laatste was ${tot ?? nu}`;
  if (others.length === 0 && (orde || vorm === 'aantal' || only(filters, 'gemeente') !== undefined))
    return one.inwoners === undefined
      ? `Van ${naam} is het aantal inwoners niet bekend`
      : `${naam} heeft ${one.inwoners.toLocaleString('nl-NL')} inwoners, op 1 januari ${one.jaar}`;
  if (vorm !== 'aantal') return shown.map(({ gemeente }) => gemeente.naam).join(', ');
  if (asks(filters, 'gemeente') && shown.length <= MOST_SAID) {
    const each = shown.map(
      ({ gemeente, inwoners }) => `${gemeente.naam}: ${inwoners?.toLocaleString('nl-NL') ?? 'niet bekend'}`,
    );
    return `${each.join(', ')}. ${totalWords(shown)}`;
  }
  return totalWords(shown);
}

/** More gemeenten are a list to read. */
const MOST_SAID = 4;

function totalWords(shown: readonly Geteld[]): string {
  const total = shown.reduce((sum, { inwoners }) => sum + (inwoners ?? 0), 0);
  return `${total.toLocaleString('nl-NL')} inwoners, in ${shown.length} gemeenten`;
}
