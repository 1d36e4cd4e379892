import { fieldLabel } from '../opdrachten/ground/plan-fields.ts';
import { perPlanFilter } from '../opdrachten/ground/plan-filters.ts';
import { capital } from '../shared/words.ts';
import { NUMBERS } from './antwoorden/number-words.ts';
import type { Filter } from './ground/query.ts';

/** What each part of a question is called where it is chosen (Dutch, B1). */
export const DELEN: Readonly<Record<Filter, string>> = {
  opdracht: 'Opdracht',
  programma: 'Programma',
  gemeente: 'Gemeente',
  ...perPlanFilter(({ field }) => fieldLabel(field)),
  doelgroep: 'Doelgroep',
  persoon: 'Collega, in welke rol dan ook',
  projectleider: 'Projectleider',
  trekker: 'Bestuurlijk trekker',
  'door ingediend': 'Wie het plan indiende',
  'door akkoord': 'Wie akkoord gaf',
  'door teruggestuurd': 'Wie het plan terugstuurde',
  'door verteld': 'Wie het terugkoppelde',
  overleg: 'Overleg',
  doel: 'Waarvoor het op de agenda staat',
  vergadering: 'Vergadering',
  stand: 'Hoe ver het is',
  bereikt: 'Al zo ver, of verder',
  heeft: 'Wat er is',
  verloop: 'Hoe het ging',
  feit: 'Wat er is gedaan',
  soort: 'Wat er nog moet',
  laat: 'Te laat',
  oordeel: 'Wat ermee is gedaan',
  uitkomst: 'Wat er is besloten',
  vervanger: 'Wie vervangt',
  instelling: 'Welke instelling',
  bron: 'Van wie het kwam',
  aankomst: 'Of het aankwam',
  bereikbaar: 'Of de bot iemand bereikt',
  deelnemers: capital(NUMBERS.deelnemers),
  activiteiten: capital(NUMBERS.activiteiten),
  toezeggingen: capital(NUMBERS.toezeggingen),
  verwacht: capital(NUMBERS.verwacht),
  punten: capital(NUMBERS.punten),
  leiders: capital(NUMBERS.leiders),
  inwoners: capital(NUMBERS.inwoners),
  opdrachten: capital(NUMBERS.opdrachten),
  'bereikt aantal': capital(NUMBERS['bereikt aantal']),
  periode: 'Wanneer',
};
