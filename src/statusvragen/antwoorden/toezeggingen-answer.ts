import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import { capital } from '../../shared/words.ts';
import { behandelaarOf } from '../../signalen/signaal.ts';
import { mayRead } from '../../signalen/signaal-rules.ts';
import { fits, fitsBy, fitsMoment, fitsRijDagen, fitsWays, periodesOf } from '../ground/conditions.ts';
import { EEN_VAN, type Filter } from '../ground/filters.ts';
import type { Filters, Query } from '../ground/query.ts';
import { hasWoord } from '../ground/words.ts';
import { type AnswerKind, type Asked, OF_OPDRACHTEN, type Sources } from './answer-kind.ts';
import { answerInDossiers, type Line, OF_DOSSIERS } from './in-dossiers.ts';
import { type RijDagen, rijDagen, rijDagWords } from './rij-dagen.ts';

export const toezeggingenAnswer: AnswerKind = {
  telt: ['toezegging', 'toezeggingen'],
  titel: () => 'Toezeggingen',
  narrowedBy: [
    ...OF_OPDRACHTEN.filter((one) => one !== 'methode' && one !== 'doelgroep'),
    'opdracht van',
    'soort',
    'laat',
    'woord',
    'aantal',
    EEN_VAN,
  ],
  chips: { periode: 'uiterlijk', soort: 'nog niet nagekomen', nietSoort: 'nagekomen' },
  leeg: () => leegVan('toezeggingen', 'bij opdrachten waar jij bij hoort'),
  whole: OF_DOSSIERS,
  voorbeelden: ['Welke toezeggingen staan open?'],
  answer: answerInDossiers({
    mist: 'besluit',
    ownsLine: true,
    verdeling: 'Nagekomen of nog open',
    getal: 'toezeggingen',
    lines,
    beside: beloften,
  }),
};

function lines(dossier: Dossier, { filters }: Query, today: string): readonly Line[] {
  return (dossier.toezeggingen ?? []).flatMap((toezegging): Line[] => {
    const { wat, eigenaar, datum, nagekomen, op } = toezegging;
    const state: State = {
      text: `${wat} ${dossier.titel}`,
      eigenaar: eigenaar.persoonId,
      isOpen: !nagekomen,
      isLate: datum < today,
      toegezegd: localDate(op),
      dagen: rijDagen({ nagekomen }),
    };
    if (!isAsked(filters, state)) return [];
    const stand = nagekomen ? 'nagekomen' : 'nog open';
    return [
      {
        datum,
        deel: stand,
        row: {
          wie: eigenaar.naam,
          groepen: {
            collega:
              eigenaar.persoonId === undefined ? [] : [{ waarde: eigenaar.persoonId, naam: eigenaar.naam }],
          },
          titel: wat,
          regels: [
            `${capital(stand)} · ${eigenaar.naam} · uiterlijk ${formatShortDutchDate(datum)}`,
            ...(nagekomen ? [nagekomen.hoe] : []),
            ...promisedWords(filters, state),
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

type State = {
  readonly text: string;
  readonly eigenaar: string | undefined;
  readonly isOpen: boolean;
  readonly isLate: boolean;
  /** On which day it was recorded, a Dutch local date. */
  readonly toegezegd: string;
  readonly dagen: RijDagen;
};

/** The day of promising or of keeping it, where that was asked for: the day beside it is the last on which it is on time. */
function promisedWords(filters: Filters, { toegezegd, dagen }: State): readonly string[] {
  const isAskedFor = periodesOf(filters).some(({ dag }) => dag === 'toegezegd');
  return [
    ...(isAskedFor ? [`Toegezegd op ${formatShortDutchDate(toegezegd)}`] : []),
    ...rijDagWords(filters, dagen),
  ];
}

/** Only what is not kept yet can be late. */
function isAsked(filters: Filters, { text, eigenaar, isOpen, isLate, toegezegd, dagen }: State): boolean {
  return fitsWays(
    filters,
    (some) =>
      fitsMoment(some, 'toegezegd', toegezegd) &&
      fitsRijDagen(some, dagen) &&
      fitsBy(some, 'woord', (woord) => hasWoord(text, woord)) &&
      fits(some, 'persoon', [eigenaar]) &&
      fits(some, 'soort', isOpen ? ['toezegging nagekomen'] : []) &&
      fits(some, 'laat', [isOpen && isLate ? 'ja' : 'nee']),
  );
}

/** What a filter of these asks of opdrachten does not ask of a signaal. */
const OF_ANY: readonly Filter[] = ['woord', 'persoon', 'soort', 'laat', 'periode', EEN_VAN];

/** What was promised in the answer to a signaal, for who may read that. */
async function beloften(
  { listSignalen }: Sources,
  { query: { filters }, actor, today }: Asked,
): Promise<readonly Line[]> {
  if (!filters.every(({ filter }) => OF_ANY.includes(filter))) return [];
  return (await listSignalen()).flatMap((signaal): Line[] => {
    const { id, onderwerp, belofte } = signaal;
    const eigenaar = behandelaarOf(signaal);
    if (!belofte || !eigenaar || !mayRead(actor, signaal)) return [];
    const { wat, datum, nagekomen, op } = belofte;
    const state: State = {
      text: `${wat} ${onderwerp}`,
      eigenaar: eigenaar.id,
      isOpen: !nagekomen,
      isLate: datum < today,
      toegezegd: localDate(op),
      dagen: rijDagen({ nagekomen }),
    };
    if (!isAsked(filters, state)) return [];
    const stand = nagekomen ? 'nagekomen' : 'nog open';
    return [
      {
        datum,
        deel: stand,
        row: {
          wie: eigenaar.naam,
          groepen: { collega: [{ waarde: eigenaar.id, naam: eigenaar.naam }] },
          titel: wat,
          regels: [
            `${capital(stand)} · ${eigenaar.naam} · uiterlijk ${formatShortDutchDate(datum)}`,
            ...(nagekomen ? [nagekomen.hoe] : []),
            ...promisedWords(filters, state),
            `Belofte bij een signaal: ${onderwerp}`,
          ],
          opent: { verb: 'signalen.show', data: { signaal: id } },
          velden: {
            Opdracht: `Signaal: ${onderwerp}`,
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
