import type { Kanalen } from '../mensen/kanalen.ts';
import type { OverlegKanalen } from '../mensen/overleg-kanalen.ts';
import { vergaderingTitle } from '../vergaderingen/ground/vergadering-words.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';

type Dependencies = {
  readonly vergaderingen: Pick<Vergaderingen, 'coming'>;
  readonly kanalen: Pick<Kanalen, 'eindigdeMet' | 'kanalenOf'>;
  readonly overlegKanalen: Pick<OverlegKanalen, 'stand'>;
  /** From which moment (ISO instant) the agenda of a meeting on that day is shown. */
  readonly agendaFrom: (datum: string) => Promise<string>;
};

/** An agenda that is due at that moment (ISO instant), and that no channel will get. */
export type ZonderKanaal = {
  readonly moment: string;
  readonly wat: string;
  readonly waarheen: string;
  /** A sentence. */
  readonly waarom: string;
};

/**
 * The agendas of an overleg of which the channel has ended, or was put away, unless it needs none any more. An overleg that never had one is no
 * news: nobody expects a post.
 * @param until ISO instant
 */
export async function listZonderKanaal(
  until: string,
  { vergaderingen, kanalen, overlegKanalen, agendaFrom }: Dependencies,
): Promise<readonly ZonderKanaal[]> {
  const found: ZonderKanaal[] = [];
  for (const vergadering of await vergaderingen.coming()) {
    if (vergadering.geannuleerd) continue;
    const moment = await agendaFrom(vergadering.datum);
    if (moment > until) continue;
    const stand = await overlegKanalen.stand(vergadering.overlegId);
    if (stand.nietNodig) continue;
    // For a channel that is still its own it waits there, and is named with what is the matter with that channel.
    if ((await kanalen.kanalenOf(vergadering.overlegId)).length > 0) continue;
    if (!(await kanalen.eindigdeMet(vergadering.overlegId))) continue;
    found.push({
      moment,
      wat: `Agenda: ${vergaderingTitle(vergadering)}`,
      waarheen: 'geen kanaal',
      waarom:
        'Het kanaal van dit overleg is er niet meer. Typ ‘koppel’ in het kanaal dat ervoor in de plaats komt.',
    });
  }
  return found;
}
