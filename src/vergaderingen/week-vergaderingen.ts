import { openItems } from './ground/agenda.ts';
import type { AgendaReader, VergaderingReader } from './ground/ports.ts';
import type { Vergadering } from './ground/vergadering.ts';

/** The coming meetings that were not cancelled, each with its version and how many opdrachten stand on its agenda. @param until YYYY-MM-DD */
export async function listWeekVergaderingen(
  until: string,
  vergaderingen: VergaderingReader,
  agendapunten: AgendaReader,
): Promise<
  readonly (Pick<Vergadering, 'id' | 'overlegNaam' | 'datum' | 'tijd'> & {
    readonly version: number;
    readonly opdrachten: number;
  })[]
> {
  const soon = (await vergaderingen.coming(until)).filter(({ geannuleerd }) => geannuleerd === undefined);
  return Promise.all(
    soon.map(async ({ id, overlegNaam, datum, tijd }) => {
      const current = await vergaderingen.get(id);
      const agenda = openItems(await agendapunten.agenda(current));
      const opdrachten = agenda.filter(({ opdrachtId }) => opdrachtId !== undefined).length;
      return { id, version: current.version, overlegNaam, datum, tijd, opdrachten };
    }),
  );
}
