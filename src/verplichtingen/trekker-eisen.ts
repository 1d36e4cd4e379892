import { trekkerOf } from '../opdrachten/ground/collega.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { isUnderWay } from '../opdrachten/ground/recording-rules.ts';
import { openTakenIn } from '../opdrachten/trekker/open-taken.ts';
import { localDate } from '../shared/clock.ts';
import type { Eis } from './eis.ts';

/**
 * The agreed plan asks something of the bestuurlijk trekker, and nobody hears of it as long as it is not known who that is
 * (domain: Verplichtingen and their dates).
 */
export function trekkerEisen(dossier: Dossier): readonly Eis[] {
  const { afgestemd } = dossier;
  const isAsked = openTakenIn(dossier).length > 0;
  if (!afgestemd || !isUnderWay(dossier) || !isAsked) return [];
  const trekker = trekkerOf(dossier);
  const agreed = localDate(afgestemd.op);
  return [
    {
      soort: 'ontbrekende trekker',
      vanaf: agreed,
      aanleiding: 'Het plan vraagt iets van de bestuurlijk trekker.',
      sinds: agreed,
      gedaan: trekker?.persoonId !== undefined,
      ...(trekker ? { onderwerp: `nog niet bevestigd is wie ${trekker.naam} is` } : {}),
    },
  ];
}
