import type { Onderwerp } from '../jaaragenda/jaaragenda.ts';
import { isHandedIn } from '../opdrachten/ground/access-rules.ts';
import { lastBesluit } from '../opdrachten/ground/besluit.ts';
import { type Dossier, participatieOf } from '../opdrachten/ground/dossier.ts';
import type { OpdrachtDates } from '../opdrachten/ground/ports.ts';
import { activiteitenOf } from '../opdrachten/ground/uitvoering.ts';
import { whenWords } from '../opdrachten/ground/uitvoering-words.ts';
import type { DocumentBlok } from '../shared/document.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { shortUiterlijkWords } from '../shared/uiterlijk.ts';
import { capital, listWords } from '../shared/words.ts';

/** An opdracht with the days that follow from its meetings. */
export type GeplandDossier = { readonly dossier: Dossier; readonly dates: OpdrachtDates };

/** As the region writes it of what is not known yet. */
const NTB = 'n.t.b.';
/** More conversations than this are counted. */
const MAX_GESPREKKEN = 3;

/**
 * When question, profile and method of each topic are ready, when residents are heard and when it is decided (plan 2017, Planning). The
 * days are those of the opdracht itself: nobody plans them twice.
 */
export function planningBlokken(
  topics: readonly Onderwerp[],
  dossiers: ReadonlyMap<string, GeplandDossier>,
): readonly DocumentBlok[] {
  if (topics.length === 0) return [];
  return [
    { soort: 'kop', niveau: 1, tekst: 'Planning' },
    {
      soort: 'alinea',
      tekst:
        'De dagen volgen uit de vergaderingen van elke opdracht. Van een onderwerp zonder opdracht zijn zij nog niet bekend.',
    },
    {
      soort: 'tabel',
      koppen: ['Project', 'Vraag, profiel en methodiek', 'Gesprekken met inwoners', 'Besluit'],
      breedtes: [4, 3, 3, 4],
      rijen: topics.map(({ titel, opdrachtId }) => {
        const known = dossiers.get(opdrachtId ?? '');
        return [
          titel,
          ...(known ? [planWords(known), gesprekWords(known), besluitWords(known)] : [NTB, NTB, NTB]),
        ];
      }),
    },
  ];
}

function planWords({ dossier, dates: { deadline } }: GeplandDossier): string {
  if (dossier.afgestemd) return 'Afgestemd';
  if (isHandedIn(dossier)) return 'Ingediend';
  return deadline ? capital(shortUiterlijkWords(deadline)) : NTB;
}

/** As the plan says once it is handed in, and what was added or moved since. */
function gesprekWords({ dossier }: GeplandDossier): string {
  if (!isHandedIn(dossier)) return NTB;
  if (dossier.plan.vanToepassing === 'nee')
    return participatieOf(dossier) === 'geen participatie'
      ? 'Geen: inwoners doen niet mee'
      : 'Voorgesteld: inwoners doen niet mee';
  const days = activiteitenOf(dossier)
    .filter(({ stand }) => stand !== 'geannuleerd')
    .map(({ nu }) => nu)
    .toSorted();
  const more = days.length - MAX_GESPREKKEN;
  const shown = days.slice(0, MAX_GESPREKKEN).map(whenWords);
  return days.length === 0 ? NTB : listWords([...shown, ...(more > 0 ? [`nog ${more}`] : [])]);
}

function besluitWords({ dossier, dates: { route } }: GeplandDossier): string {
  const decided = lastBesluit(dossier.besluiten);
  if (decided) return `${capital(decided.uitkomst)}, ${formatShortDutchDate(decided.datum)}`;
  const next = route.find(({ doel, stand }) => doel === 'vaststellen' && stand === 'komt');
  return next ? `${next.vergadering.overlegNaam}, ${formatShortDutchDate(next.vergadering.datum)}` : NTB;
}
