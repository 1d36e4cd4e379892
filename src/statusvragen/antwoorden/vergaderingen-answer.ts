import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import { sentence } from '../../shared/words.ts';
import type { Vergadering } from '../../vergaderingen/ground/vergadering.ts';
import { changeSentence, timeAndPlace } from '../../vergaderingen/ground/vergadering-words.ts';
import { asks, except, fitsBy, fitsRijDagen, only } from '../ground/conditions.ts';
import { EEN_VAN } from '../ground/filters.ts';
import type { Filters, Query } from '../ground/query.ts';
import { hasWoord } from '../ground/words.ts';
import { type AnswerKind, firstOf, ordered, pageOfRows, type Row } from './answer-kind.ts';
import { dagGroepen } from './groepen-of.ts';
import { type RijDagen, rijDagen, rijDagWords } from './rij-dagen.ts';
import { vergaderingenOf } from './selection.ts';

export const vergaderingenAnswer: AnswerKind = {
  telt: ['vergadering', 'vergaderingen'],
  titel: () => 'Vergaderingen',
  opTijd: true,
  narrowedBy: ['overleg', 'vergadering', 'periode', 'verloop', 'woord', 'aantal', EEN_VAN],
  heel: ['verloop'],
  leeg: () => leegVan('vergaderingen'),
  whole: 'for everybody',
  voorbeelden: ['Welke vergaderingen zijn er in december?', 'Wanneer is de volgende vergadering?'],
  /** In order of time. */
  async answer({ listVergaderingen }, asked) {
    const { filters, vorm } = asked.query;
    const isCounted = vorm === 'aantal' || asked.zonderVerdeling === true;
    const all = await listVergaderingen();
    const meant = vergaderingenOf(filters, all, asked.today);
    // Where the only one to come does not go on, that is the answer, and not that there is none.
    const cancelled = meant.length > 0 || vorm === 'aantal' ? [] : cancelledNext(filters, all, asked.today);
    const found = [...meant, ...cancelled]
      .filter((one) => fitsBy(filters, 'verloop', (verloop) => isSo(one, verloop)))
      .filter((one) => fitsRijDagen(filters, dagenOf(one)))
      .filter(({ plaats = '' }) => fitsBy(filters, 'woord', (woord) => hasWoord(plaats, woord)))
      // A list shows that one was cancelled; in a number it would count.

      .filter(({ geannuleerd }) => !isCounted || asks(filters, 'verloop') || !geannuleerd);
    const inOrder = asked.query.orde ? ordered(found, asked.query.orde, ({ datum }) => datum) : found;
    const shown = firstOf(asked.query, inOrder);
    const answer = pageOfRows(
      asked,
      shown.map((one) => vergaderingRow(one, filters)),
      undefined,
    );
    const changed = changedWords(shown, vorm);
    const zin = cancelled.length > 0 && changed !== undefined ? `${sentence(changed)} ${NO_OTHER}` : changed;
    return zin === undefined ? answer : { ...answer, zin };
  },
};

const NO_OTHER = 'Er is nog geen andere gepland';

function cancelledNext(filters: Filters, all: readonly Vergadering[], today: string): readonly Vergadering[] {
  if (only(filters, 'vergadering') !== 'volgende') return [];
  return vergaderingenOf(except(filters, 'vergadering'), all, today).filter(({ datum }) => datum >= today);
}

/** What became of them comes first: one that does not go on is no meeting to come to. */
function changedWords(shown: readonly Vergadering[], vorm: Query['vorm']): string | undefined {
  const [one, ...others] = shown;
  if (!one || vorm === 'aantal') return undefined;
  const cancelled = shown.filter(({ geannuleerd }) => geannuleerd);
  if (others.length > 0)
    return cancelled.length === 0
      ? undefined
      : `${shown.length} vergaderingen. ${cancelledWords(cancelled.length)}`;
  const change = changeSentence(one);
  return change === '' ? undefined : `${one.overlegNaam}: ${formatDutchDate(one.datum)}. ${change}`;
}

function cancelledWords(aantal: number): string {
  return aantal === 1 ? 'Daarvan gaat er 1 niet door' : `Daarvan gaan er ${aantal} niet door`;
}

function dagenOf({ verplaatst, geannuleerd }: Vergadering): RijDagen {
  return rijDagen({ verplaatst, geannuleerd });
}

/** Of a vergadering only these are asked. */
function isSo({ geannuleerd, verplaatst }: Vergadering, verloop: string): boolean {
  return verloop === 'geannuleerd'
    ? geannuleerd !== undefined
    : verloop === 'verplaatst' && verplaatst !== undefined;
}

function vergaderingRow(vergadering: Vergadering, filters: Filters): Row {
  const { id, overlegId, overlegNaam, datum, tijd, plaats, agendapunten, geannuleerd } = vergadering;
  // Opdrachten that are made for it come on its agenda by themselves: none here does not mean an empty agenda.
  const punten =
    agendapunten.length === 0
      ? ''
      : agendapunten.length === 1
        ? '1 agendapunt'
        : `${agendapunten.length} agendapunten`;
  return {
    titel: `${overlegNaam}: ${formatDutchDate(datum)}`,
    regels: [
      timeAndPlace(vergadering),
      changeSentence(vergadering),
      ...rijDagWords(filters, dagenOf(vergadering)),
      punten,
    ].filter((regel) => regel !== ''),
    vergadering: id,
    groepen: {
      ...dagGroepen(datum),
      overleg: [{ waarde: overlegId, naam: overlegNaam }],
    },
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
