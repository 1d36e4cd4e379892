import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { whenWords } from '../opdrachten/ground/uitvoering-words.ts';
import type { PlanningMoment, PlanningSoort } from '../overzichten/planning.ts';
import { localDate } from '../shared/clock.ts';
import { lastDayOf } from '../shared/dates.ts';
import type { Markup } from '../shared/html.ts';
import type { Vak } from './beeld/schaal.ts';
import { tijdbeeld } from './beeld/tijdbeeld.ts';

/** The rows of the picture of one opdracht, and what stands in each. */
const BANEN: readonly { readonly naam: string; readonly soorten: readonly PlanningSoort[] }[] = [
  { naam: 'Overleggen en besluiten', soorten: ['vergadering', 'besluit'] },
  { naam: 'Inwoners', soorten: ['activiteit', 'terugkoppeling'] },
  { naam: 'Wat er nu moet gebeuren', soorten: ['uiterlijk'] },
];

/** The life of an opdracht as a picture: from the month in which it was added up to the last that is known to come. */
export function levenBeeld(dossier: Dossier, momenten: readonly PlanningMoment[], today: string): Markup {
  return tijdbeeld({
    id: 'leven',
    titel: 'Tijdlijn als beeld',
    niveau: 3,
    beschrijving: 'Van het toevoegen van de opdracht tot het laatste waarvan een dag bekend is.',
    vak: levenVan(dossier, momenten, today),
    banen: BANEN.map(({ naam, soorten }) => ({
      naam,
      momenten: momenten.filter(({ soort }) => soorten.includes(soort)),
    })),
    schaduw: [],
    vandaag: today,
    dag: whenWords,
  });
}

/** Whole months, with today and everything that has a day in them. */
function levenVan({ toegevoegd }: Dossier, momenten: readonly PlanningMoment[], today: string): Vak {
  const months = [localDate(toegevoegd.op), today, ...momenten.map(({ wanneer }) => wanneer)]
    .map((day) => day.slice(0, 'YYYY-MM'.length))
    .toSorted();
  const first = months[0] ?? today.slice(0, 7);
  return { van: `${first}-01`, tot: lastDayOf(months.at(-1) ?? first) };
}
