import { addDays, monthsFrom } from '../shared/dates.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import { BESLUIT_DAYS_BACK } from './beslismomenten.ts';

/** Who owes it is looked at every week anyway; what is asked after that need not be read. */
export const LOOK_AHEAD_DAYS = 14;

type FindByMaand = {
  findBy(key: 'maand', maand: string): Promise<readonly { readonly state: Vergadering }[]>;
};

/**
 * The opdrachten that stand on an agenda on which something may have to be decided, of meetings of which a besluit is asked now or soon. What
 * was finished can come to another body: then its own stream says nothing of that.
 * @param today YYYY-MM-DD
 */
export async function listOnAgenda(vergaderingen: FindByMaand, today: string): Promise<ReadonlySet<string>> {
  const first = addDays(today, -BESLUIT_DAYS_BACK);
  const last = addDays(today, LOOK_AHEAD_DAYS);
  const found = new Set<string>();
  for (const maand of monthsFrom(first, 4)) {
    if (maand > last.slice(0, 7)) break;
    for (const { state } of await vergaderingen.findBy('maand', maand)) {
      const { datum, geannuleerd, agendapunten } = state;
      if (geannuleerd || datum < first || datum > last) continue;
      for (const { opdrachtId, doel, besluit } of agendapunten)
        if (opdrachtId !== undefined && doel === 'vaststellen' && !besluit) found.add(opdrachtId);
    }
  }
  return found;
}
