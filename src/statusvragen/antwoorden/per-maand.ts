import type { Selection } from '../../logboek/ports.ts';
import { momentKey } from '../../opdrachten/momenten.ts';
import { lastDayOf } from '../../shared/dates.ts';
import { formatMonth } from '../../shared/dutch-dates.ts';
import { capital } from '../../shared/words.ts';
import { isPeriode, periodesOf } from '../ground/conditions.ts';
import { isRijDag } from '../ground/dagen.ts';
import { isNumberFilter } from '../ground/filters.ts';
import { type Query, within } from '../ground/query.ts';
import { type Answer, type Asked, ordered, pageOfRows, type Row, type Sources } from './answer-kind.ts';

/** Opdrachten by the month in which something of them was done: what has no such day is in none. */

/** In one sentence. */
const MOST_TOLD = 12;
const MONTH = /^\d{4}-\d{2}$/;

/** @param where the opdrachten that this reader may count */
export async function perMaand(streams: Sources['streams'], asked: Asked, where: Selection): Promise<Answer> {
  const { query } = asked;
  const asksDay = periodesOf(query.filters)[0]?.dag;
  const dag = asksDay === undefined || isRijDag(asksDay) ? 'aangemaakt' : asksDay;
  const key = momentKey(dag);
  const months = (await streams.values(key)).filter((value) => MONTH.test(value));
  const counts = [...(await streams.countBy(where, key, months))]
    .filter(([, aantal]) => aantal > 0)
    .map(([maand, aantal]) => ({ maand, aantal }))
    .toSorted((a, b) => a.maand.localeCompare(b.maand));
  const all = query.orde ? ordered(counts, query.orde, ({ aantal }) => aantal) : counts;
  const last = query.hoogstens === undefined ? undefined : all.at(query.hoogstens - 1)?.aantal;
  // Of those at the same number all are shown.
  const shown = all.filter((one, at) => at < (query.hoogstens ?? all.length) || one.aantal === last);
  const others = query.filters.filter((one) => !isNumberFilter(one.filter) && !isPeriode(one));
  const rows = shown.map(({ maand, aantal }): Row => {
    const days = within({ van: `${maand}-01`, tot: lastDayOf(maand) }, dag);
    const of: Query = { over: 'opdrachten', vorm: 'lijst', filters: [...others, days] };
    return {
      titel: capital(formatMonth(maand)),
      regels: [aantal === 1 ? '1 opdracht' : `${aantal} opdrachten`],
      opent: { verb: 'statusvragen.answer', data: { query: of } },
      velden: { Groep: formatMonth(maand), Opdrachten: aantal },
    };
  });
  const said = shown
    .slice(-MOST_TOLD)
    .map(({ maand, aantal }) => `${capital(formatMonth(maand))}: ${aantal}`);
  return { ...pageOfRows(asked, rows, undefined), ...(said.length > 0 ? { zin: said.join(', ') } : {}) };
}
