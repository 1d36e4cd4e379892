import type { Selection } from '../logboek/ports.ts';
import { comparable } from '../shared/compare.ts';
import { addDays, addYears, monthsThrough } from '../shared/dates.ts';
import type { Dossier } from './ground/dossier.ts';
import { MAX_DAYS_AHEAD } from './ground/plan-schema.ts';
import { GESPREK } from './momenten.ts';
import type { OpdrachtStreams } from './opdracht-events.ts';

const PAGE = 500;

/**
 * The opdrachten that meet these conditions and speak with people: in the year before a day, or still to come. Those of before are not read,
 * however many there are: what it costs follows from the activiteiten of that time.
 * @param today YYYY-MM-DD
 */
export async function inGesprek(
  streams: Pick<OpdrachtStreams, 'select'>,
  where: Selection,
  today: string,
): Promise<readonly Dossier[]> {
  // Nothing is planned further ahead than a form takes.
  const months = monthsThrough(addYears(today, -1), addDays(today, MAX_DAYS_AHEAD));
  const asked = [...where, { key: GESPREK, anyOf: months }];
  const all: Dossier[] = [];
  for (;;) {
    const last = all.at(-1);
    const after = last && { value: comparable(last.titel), id: last.id };
    const { found } = await streams.select(asked, { by: 'titel', limit: PAGE, ...(after ? { after } : {}) });
    all.push(...found.map(({ state }) => state));
    if (found.length < PAGE) return all;
  }
}
