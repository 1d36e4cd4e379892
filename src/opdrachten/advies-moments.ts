import { raadWords } from '../shared/adviesraad.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { adviesStandWords } from './adviezen/advies-words.ts';
import { adviesStand } from './ground/advies.ts';
import type { Dossier } from './ground/dossier.ts';
import { type Moment, moreMoments } from './tijdlijn-moment.ts';

/** More adviezen than this are counted. */
const MAX_ADVIEZEN = 5;

/** What adviesraden were asked, beside what residents said: never counted among it. */
export function adviesMoments({ adviezen = [] }: Dossier): readonly Moment[] {
  const moments = adviezen.map((advies): Moment => {
    const stand = adviesStand(advies);
    return {
      stand: !advies.ontvangen && advies.geen ? 'vervallen' : stand === 'gevraagd' ? 'nog niet' : 'klaar',
      wat: `Advies van ${raadWords(advies.raad)}`,
      wanneer: advies.ontvangen ? formatShortDutchDate(advies.ontvangen.datum) : '',
      detail: adviesStandWords(advies),
    };
  });
  return [
    ...moments.slice(0, MAX_ADVIEZEN),
    ...moreMoments(
      'advies',
      'adviezen',
      moments.slice(MAX_ADVIEZEN).map(({ stand }) => stand),
    ),
  ];
}
