import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import { capital } from '../../shared/words.ts';
import type { Filters } from '../ground/query.ts';
import { type AnswerKind, OF_OPDRACHTEN } from './answer-kind.ts';
import { answerInDossiers, type Line, OF_DOSSIERS } from './in-dossiers.ts';

export const toezeggingenAnswer: AnswerKind = {
  telt: ['toezegging', 'toezeggingen'],
  titel: () => 'Toezeggingen',
  narrowedBy: [...OF_OPDRACHTEN.filter((one) => one !== 'methode' && one !== 'doelgroep'), 'soort', 'laat'],
  chips: { soort: 'nog niet nagekomen' },
  leeg: () => leegVan('toezeggingen', 'bij opdrachten waar jij bij hoort'),
  whole: OF_DOSSIERS,
  voorbeelden: ['Welke toezeggingen staan open?'],
  answer: answerInDossiers({ mist: 'besluit', ownsLine: true, verdeling: 'Nagekomen of nog open', lines }),
};

function lines(dossier: Dossier, { persoon, soort, laat }: Filters, today: string): readonly Line[] {
  return (dossier.toezeggingen ?? []).flatMap((toezegging): Line[] => {
    const { wat, eigenaar, datum, nagekomen } = toezegging;
    if (persoon !== undefined && eigenaar.persoonId !== persoon) return [];
    if (soort === 'toezegging nagekomen' && nagekomen) return [];
    if (laat && datum >= today) return [];
    const stand = nagekomen ? 'nagekomen' : 'nog open';
    return [
      {
        datum,
        deel: stand,
        row: {
          titel: wat,
          regels: [
            `${capital(stand)} · ${eigenaar.naam} · uiterlijk ${formatShortDutchDate(datum)}`,
            dossier.titel,
          ],
          opdracht: dossier.id,
          velden: {
            Opdracht: dossier.titel,
            Toezegging: wat,
            Eigenaar: eigenaar.naam,
            'Uiterlijk op': datum,
            Stand: stand,
            Hoe: nagekomen?.hoe ?? '',
          },
        },
      },
    ];
  });
}
