import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { isUnderWay } from '../opdrachten/ground/recording-rules.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import type { Eis } from './eis.ts';
import { voorbereidingEisen } from './voorbereiding-eisen.ts';

export type VoorbereidingEisenOf = (dossier: Dossier) => Promise<readonly Eis[]>;

/**
 * What is owed for an opdracht between the agreed plan and the besluit. Its PFHO is the next meeting of the PFHO on which it
 * stands, as an agendapunt or as the meeting of the opdracht itself; when all have passed, the last of them.
 */
export function createVoorbereidingEisenOf({
  vergaderingen,
  regio,
  clock,
}: {
  readonly vergaderingen: Pick<Vergaderingen, 'find' | 'withOpdracht'>;
  readonly regio: LeesRegio;
  readonly clock: Clock;
}): VoorbereidingEisenOf {
  const today = (): string => localDate(clock.now());
  const pfhoOf = async ({ id, vergaderingId }: Dossier): Promise<Vergadering | undefined> => {
    const own = vergaderingId === undefined ? undefined : await vergaderingen.find(vergaderingId);
    const onAgenda = (await vergaderingen.withOpdracht(id)).filter(({ agendapunten }) =>
      agendapunten.some((punt) => punt.opdrachtId === id && punt.uitgesteldNaar === undefined),
    );
    const pfhos = (await regio()).overleggen.ids('PFHO');
    const all = [...onAgenda, ...(own ? [own] : [])]
      .filter(({ overlegId, geannuleerd }) => pfhos.includes(overlegId) && !geannuleerd)
      .toSorted((a, b) => a.datum.localeCompare(b.datum));
    return all.find(({ datum }) => datum >= today()) ?? all.at(-1);
  };
  return async (dossier) =>
    isUnderWay(dossier) ? voorbereidingEisen(dossier, await pfhoOf(dossier), today()) : [];
}
