import { formatDutchDate, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { bevestigingDetails } from '../bevestiging.ts';
import type { Dossier } from '../opdracht.ts';
import type { TrekkerEvent } from '../trekker/trekker-taken.ts';
import type { BesluitEvent } from './besluit.ts';
import { type MeetlatEvent, stellingWords } from './meetlat.ts';
import type { TerugkoppelingEvent } from './terugkoppeling.ts';

type Description = {
  readonly wat: string;
  readonly details?: readonly { readonly label: string; readonly was: string; readonly werd: string }[];
};
export type AfloopEvent = BesluitEvent | TerugkoppelingEvent | MeetlatEvent | TrekkerEvent;

/** What happened from the besluit on, for the history of an opdracht. */
export function describeAfloop(event: AfloopEvent, before: Dossier | undefined): Description {
  switch (event.soort) {
    case 'besluit genomen': {
      const known = before?.besluiten?.find(({ vergaderingId }) => vergaderingId === event.vergaderingId);
      const where = `${event.overlegNaam}, ${formatShortDutchDate(event.datum)}`;
      return {
        wat: 'heeft het besluit vastgelegd',
        details: [
          { label: `Besluit van ${where}`, was: known?.uitkomst ?? '', werd: event.uitkomst },
          ...(event.toelichting === undefined
            ? []
            : [{ label: 'Toelichting', was: known?.toelichting ?? '', werd: event.toelichting }]),
        ],
      };
    }
    case 'toezegging gedaan':
      return {
        wat: 'heeft een toezegging vastgelegd',
        details: [
          { label: 'Toezegging', was: '', werd: event.wat },
          { label: 'Van', was: '', werd: event.eigenaar.naam },
          ...bevestigingDetails(event.bevestiging, event.eigenaar),
          { label: 'Uiterlijk', was: '', werd: formatDutchDate(event.datum) },
        ],
      };
    case 'toezegger herkend':
      return {
        wat: 'heeft herkend van wie een toezegging is',
        details: [
          { label: 'Van', was: '', werd: event.eigenaar.naam },
          ...bevestigingDetails(event.bevestiging, event.eigenaar),
        ],
      };
    case 'toezegging nagekomen': {
      const known = before?.toezeggingen?.find(({ id }) => id === event.toezeggingId);
      return {
        wat: 'heeft vastgelegd dat een toezegging is nagekomen',
        details: [
          { label: 'Toezegging', was: '', werd: known?.wat ?? '' },
          { label: 'Hoe', was: '', werd: event.hoe },
        ],
      };
    }
    case 'terugkoppeling geschreven':
      return {
        wat: 'heeft de tekst van de terugkoppeling bewaard',
        details: [{ label: 'Tekst', was: before?.terugkoppeling?.tekst ?? '', werd: event.tekst }],
      };
    case 'handtekening gevraagd':
      return { wat: 'heeft de bestuurlijk trekker gevraagd om de terugkoppeling te ondertekenen' };
    case 'terugkoppeling ondertekend':
      return { wat: 'heeft de terugkoppeling ondertekend' };
    case 'terugkoppeling gegeven':
      return {
        wat: 'heeft de terugkoppeling gegeven',
        details: [
          { label: 'Hoe', was: '', werd: event.kanaal },
          { label: 'Wanneer', was: '', werd: formatDutchDate(event.datum) },
          ...(event.bereikt === undefined
            ? []
            : [{ label: 'Aantal mensen', was: '', werd: String(event.bereikt) }]),
        ],
      };
    case 'meetlat bijgewerkt':
      return {
        wat: 'heeft de meetlat ingevuld',
        details: event.metingen.map(({ stelling, score, notitie }) => {
          const known = before?.meetlat?.metingen.find((meting) => meting.stelling === stelling);
          return {
            label: stellingWords(stelling),
            was: known?.score ?? '',
            werd: notitie === undefined ? score : `${score}. ${notitie}`,
          };
        }),
      };
    case 'meetlat afgerond':
      return { wat: 'heeft de meetlat afgerond' };
    case 'taak van trekker gedaan':
      return { wat: 'heeft een taak van de bestuurlijk trekker gedaan' };
  }
}
