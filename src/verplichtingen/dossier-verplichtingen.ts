import type { Kalender } from '../instellingen/kalender.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { OpdrachtDates } from '../opdrachten/ground/ports.ts';
import { rememberPer } from '../shared/remember.ts';
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
 * what they show. Worked out once for each state of a dossier, on the same dates. @param today YYYY-MM-DD
 */
export const dossierVerplichtingen = rememberPer(owedOf);

function owedOf(
  dossier: Dossier,
  dates: OpdrachtDates,
  coordinators: readonly string[],
  today: string,
  { days, termijnen }: Pick<Kalender, 'days' | 'termijnen'>,
): readonly Verplichting[] {
  const facts = dossierFacts(dossier, dates, coordinators);
  const eisen = [
    ...voorbereidingEisen(dossier, dates.route, today),
    ...afhandelingEisen(dossier, beslismomenten(dates.route, today)),
    ...adviesEisen(dossier, today),
    ...weekEisen(dossier, dates.route, today, days),
    ...trekkerEisen(dossier),
    ...openbaarEisen(dossier),
  ];
  const owed = verplichtingen({ ...facts, eisen }, days, termijnen);
  const stil = stilEisen(dossier, dates.route, owed, today, { days, termijnen });
  const { vergadering: _asksThePlan, ...rest } = facts;
  return [...owed, ...verplichtingen({ ...rest, eisen: stil }, days, termijnen)];
}
