import { gemeenteContacten } from '../../gemeenten/gemeente-rules.ts';
import type { Jaaragenda } from '../../jaaragenda/jaaragenda.ts';
import { type Uitvraag, uitvraagStand, uitvragen, zonderGemeente } from '../../jaaragenda/uitvraag.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import { listWords } from '../../shared/words.ts';
import { fits, fitsDay, ownPeriodesOf } from '../ground/conditions.ts';
import type { Filters } from '../ground/query.ts';
import { type AnswerKind, notFor, pageOfRows, type Row } from './answer-kind.ts';
import { JAARAGENDA_NOT_FOR } from './jaaragenda-answer.ts';

/** More gemeenten are a list to read. */
const MOST_SAID = 7;

/** Which gemeenten were asked for topics of a jaaragenda, and what they answered. */
export const uitvraagAnswer: AnswerKind = {
  telt: ['gemeente', 'gemeenten'],
  titel: () => 'Wat gemeenten antwoordden op de uitvraag',
  narrowedBy: ['gemeente', 'toestand', 'periode'],
  heel: ['periode'],
  leeg: () => leegVan('gemeenten waarvoor dat geldt'),
  whole: 'for everybody',
  // Not everybody gets an answer.
  voorbeelden: [],
  /** In the order of the region, by year; without a year: of the newest for which was asked. */
  async answer({ listJaaragendas, listGemeenten, hasPart }, asked) {
    const { query, actor, today } = asked;
    if (!(await hasPart(actor))) return notFor(asked, JAARAGENDA_NOT_FOR);
    const years = yearsOf(await listJaaragendas(), query.filters);
    if (years.length === 0)
      return {
        ...pageOfRows(asked, [], undefined),
        zin: 'Om onderwerpen voor de jaaragenda is nog niemand gevraagd',
      };
    const contacten = gemeenteContacten(await listGemeenten(), today);
    const rows = years.flatMap((agenda) =>
      uitvragen(agenda, contacten)
        .filter((one) => isAsked(one, query.filters))
        .map((one) => rowOf(agenda.id, one)),
    );
    const answer = pageOfRows(asked, rows, undefined);
    const apart = years.flatMap(zonderGemeente).length;
    const isSaid =
      query.vorm === 'lijst' && rows.length > 0 && rows.length <= MOST_SAID && years.length === 1;
    if (!isSaid) return answer;
    const names = `${years[0]?.id}: ${listWords(rows.map(({ titel }) => titel))}`;
    return { ...answer, zin: apart === 0 ? names : `${names}. ${apartWords(apart)}` };
  },
};

/** Who was asked without it being known for which gemeente. */
function apartWords(count: number): string {
  return `Van ${count === 1 ? '1 collega' : `${count} collega’s`} die is gevraagd, is niet bekend voor welke gemeente`;
}

/** The years in the period for which was asked, or the newest of all. */
function yearsOf(agendas: readonly Jaaragenda[], filters: Filters): readonly Jaaragenda[] {
  const asked = agendas
    .filter(({ vragen }) => vragen.length > 0)
    .toSorted((a, b) => a.id.localeCompare(b.id));
  return ownPeriodesOf(filters).length === 0
    ? asked.slice(-1)
    : asked.filter(({ id }) => fitsDay(filters, id));
}

function isAsked(uitvraag: Uitvraag, filters: Filters): boolean {
  return (
    fits(filters, 'gemeente', [uitvraag.gemeente]) && fits(filters, 'toestand', [uitvraagStand(uitvraag)])
  );
}

function rowOf(jaar: string, uitvraag: Uitvraag): Row {
  const { gemeente, antwoorden, wacht } = uitvraag;
  const said = antwoorden.map(
    ({ naam, onderwerpen }) =>
      `${naam}: ${onderwerpen.length === 0 ? 'geen onderwerp' : listWords(onderwerpen)}`,
  );
  const waits = wacht.map(({ naam, voor }) => `${naam}, vóór ${formatShortDutchDate(voor)}`);
  return {
    titel: gemeente,
    regels: [
      ...said,
      ...(waits.length === 0 ? [] : [`Nog geen antwoord van ${waits.join(' en ')}`]),
      ...(said.length + waits.length === 0 ? ['Niet gevraagd'] : []),
    ],
    opent: { verb: 'jaaragenda.answers', data: { jaar: Number(jaar) } },
    velden: {
      Jaar: Number(jaar),
      Gemeente: gemeente,
      Stand: uitvraagStand(uitvraag),
      'Gevraagd aan': wacht.map(({ naam }) => naam).join(', '),
      Antwoord: said.join('. '),
    },
  };
}
