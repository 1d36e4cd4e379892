import type { Kalender } from '../instellingen/kalender.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { OpdrachtDates } from '../opdrachten/ground/ports.ts';
import { rememberByDay, type Vandaag } from '../shared/vandaag.ts';
import { adviesEisen } from './advies-eisen.ts';
import { afhandelingEisen } from './afhandeling-eisen.ts';
import { beslismomenten } from './beslismomenten.ts';
import { dossierFacts } from './dossier-facts.ts';
import { openbaarEisen } from './openbaar-eisen.ts';
import { stilEisen } from './stil-dossier.ts';
import { trekkerEisen } from './trekker-eisen.ts';
import { type Verplichting, verplichtingen } from './verplichting.ts';
import { voorbereidingEisen } from './voorbereiding-eisen.ts';
import { weekEisen } from './week-voorstel.ts';

/**
 * Everything that is, was or will be owed for an opdracht: the one list from which reminders, answers, overviews and cards take
 * what they show. Worked out once for each state of a dossier and its dates, and for all days on which it says the same.
 * @param today YYYY-MM-DD
 */
export function dossierVerplichtingen(
  dossier: Dossier,
  dates: OpdrachtDates,
  coordinators: readonly string[],
  today: string,
  { days, termijnen }: Pick<Kalender, 'days' | 'termijnen'>,
): readonly Verplichting[] {
  return owed(dossier, today, dates, coordinators, days, termijnen);
}

const owed = rememberByDay(owedOf);

function owedOf(
  dossier: Dossier,
  vandaag: Vandaag,
  dates: OpdrachtDates,
  coordinators: readonly string[],
  days: Kalender['days'],
  termijnen: Kalender['termijnen'],
): readonly Verplichting[] {
  const facts = dossierFacts(dossier, dates, coordinators);
  const eisen = [
    ...voorbereidingEisen(dossier, dates.route, vandaag),
    ...afhandelingEisen(dossier, beslismomenten(dates.route, vandaag)),
    ...adviesEisen(dossier, vandaag),
    ...weekEisen(dossier, dates.route, vandaag, days),
    ...trekkerEisen(dossier),
    ...openbaarEisen(dossier),
  ];
  const asked = verplichtingen({ ...facts, eisen }, days, termijnen);
  const stil = stilEisen(dossier, dates.route, asked, vandaag, { days, termijnen });
  const { vergadering: _asksThePlan, ...rest } = facts;
  return [...asked, ...verplichtingen({ ...rest, eisen: stil }, days, termijnen)];
}
