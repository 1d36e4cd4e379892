import { contactenWords } from '../../gemeenten/gemeente-words.ts';
import type { GemeenteStand } from '../../gemeenten/gemeenten.ts';
import { leegVan } from '../../shared/leeg.ts';
import { isOp } from '../../shared/periode.ts';
import { listWords } from '../../shared/words.ts';
import { fits, only } from '../ground/conditions.ts';
import type { Filters, Query } from '../ground/query.ts';
import type { Toestand } from '../ground/toestanden.ts';
import { type AnswerKind, notFor, pageOfRows, type Row } from './answer-kind.ts';

/** More gemeenten are a list to read. */
const MOST_SAID = 5;

/** Who is contact of which gemeente. */
export const contactenAnswer: AnswerKind = {
  telt: ['gemeente', 'gemeenten'],
  titel: () => 'Contacten van gemeenten',
  narrowedBy: ['gemeente', 'persoon', 'toestand'],
  heel: [],
  leeg: () => leegVan('gemeenten waarvoor dat geldt'),
  whole: 'for everybody',
  // Not everybody gets an answer.
  voorbeelden: [],
  /** In the order of the region. */
  async answer({ listGemeenten, hasPart }, asked) {
    const { query, actor, today } = asked;
    if (!(await hasPart(actor)))
      return notFor(asked, 'De contacten van gemeenten ziet wie meedoet aan het werk van de regio');
    const found = (await listGemeenten()).filter((one) => isAsked(one, query.filters, today));
    const answer = pageOfRows(
      asked,
      found.map((one) => rowOf(one, today)),
      undefined,
    );
    const zin = sentenceOf(found, query, today);
    return zin === undefined ? answer : { ...answer, zin };
  },
};

const nu = ({ contacten }: GemeenteStand, today: string) => contacten.filter((one) => isOp(one, today));

/** Whoever is contact later is none today. */
function toestandenOf(gemeente: GemeenteStand, today: string): readonly Toestand<'contacten'>[] {
  if (nu(gemeente, today).length > 0) return ['met contact'];
  return ['zonder contact', ...(gemeente.nietNodig ? ['contact niet nodig' as const] : [])];
}

function isAsked(gemeente: GemeenteStand, filters: Filters, today: string): boolean {
  const ids = gemeente.contacten.map(({ id }) => id);
  return (
    fits(filters, 'gemeente', [gemeente.naam]) &&
    fits(filters, 'persoon', ids) &&
    fits(filters, 'toestand', toestandenOf(gemeente, today))
  );
}

/** Of one gemeente or of somebody it is said who it is; of some that lack one which those are. */
function sentenceOf(found: readonly GemeenteStand[], query: Query, today: string): string | undefined {
  const { filters, vorm } = query;
  const [one, ...others] = found;
  if (!one || vorm === 'aantal' || vorm === 'deel' || found.length > MOST_SAID) return undefined;
  if (others.length === 0 && only(filters, 'gemeente') !== undefined)
    return `${one.naam}: ${standWords(one, today)}`;
  if (vorm === 'wie') return found.map((each) => `${each.naam}: ${standWords(each, today)}`).join('. ');
  const names = listWords(found.map(({ naam }) => naam));
  // 'Hebben Laren en Huizen al een contact' is not answered by their names.
  const toestand = only(filters, 'toestand');
  return toestand !== undefined || found.some((each) => each.contacten.length > 0)
    ? names
    : `${names} ${others.length === 0 ? 'heeft' : 'hebben'} nog geen contact`;
}

function standWords({ contacten, nietNodig }: GemeenteStand, today: string): string {
  if (contacten.length > 0) return contactenWords(contacten, today);
  return nietNodig ? `geen contact nodig, omdat ${nietNodig.reden}` : 'nog geen contact';
}

function rowOf(gemeente: GemeenteStand, today: string): Row {
  const { id, naam, contacten } = gemeente;
  const [only, ...more] = nu(gemeente, today);
  return {
    ...(only && more.length === 0 ? { wie: only.naam } : {}),
    titel: naam,
    regels: [standWords(gemeente, today)],
    opent: { verb: 'gemeenten.show', data: { gemeente: id } },
    velden: {
      Gemeente: naam,
      Contact: contacten.map((one) => one.naam).join(', '),
      Stand: toestandenOf(gemeente, today).at(-1) ?? '',
    },
  };
}
