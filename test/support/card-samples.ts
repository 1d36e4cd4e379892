import type { CardSample } from './card-sample-data.ts';
import { adviesraadSamples, adviesSamples } from './card-samples-adviesraden.ts';
import { adviseurSamples } from './card-samples-adviseurs.ts';
import { afhandelingSamples } from './card-samples-afhandeling.ts';
import { agendaSamples } from './card-samples-agenda.ts';
import { boodschapSamples } from './card-samples-boodschap.ts';
import { budgetSamples } from './card-samples-budget.ts';
import { doorvraagSamples } from './card-samples-doorvragen.ts';
import { archiefSamples, gegevensSamples, opgehaaldSamples } from './card-samples-gegevens.ts';
import { geheugenSamples } from './card-samples-geheugen.ts';
import { gemeenteSamples } from './card-samples-gemeenten.ts';
import { reminderSamples } from './card-samples-herinneringen.ts';
import { settingSamples } from './card-samples-instellingen.ts';
import {
  communicatieSamples,
  jaaragendaSamples,
  netwerkSamples,
  signaalSamples,
} from './card-samples-jaar.ts';
import { kanaalSamples } from './card-samples-kanalen.ts';
import { namenSamples } from './card-samples-namen.ts';
import { botSamples, formSamples, opdrachtSamples } from './card-samples-opdracht.ts';
import { openbaarSamples } from './card-samples-openbaar.ts';
import { passageSamples } from './card-samples-passage.ts';
import { overviewSamples, promptSamples, stepSamples } from './card-samples-plan.ts';
import { rapportSamples } from './card-samples-rapporten.ts';
import { reportSamples } from './card-samples-report.ts';
import { answerSamples } from './card-samples-statusvragen.ts';
import { uitvoeringSamples } from './card-samples-uitvoering.ts';
import { lookAheadSamples } from './card-samples-vooruitblik.ts';
import { wervingSamples } from './card-samples-werving.ts';

/**
 * Every card with little and with much data: an ordinary face to look at, and ('lang' in its name) the worst that
 * users can type. The tests of all cards walk through these.
 */
export function cardSamples(): readonly CardSample[] {
  return [
    ...botSamples(),
    ...formSamples(),
    ...opdrachtSamples(),
    ...promptSamples(),
    ...stepSamples(),
    ...overviewSamples(),
    ...agendaSamples(),
    ...afhandelingSamples(),
    ...reportSamples(),
    ...answerSamples(),
    ...doorvraagSamples(),
    ...kanaalSamples(),
    ...reminderSamples(),
    ...settingSamples(),
    ...lookAheadSamples(),
    ...uitvoeringSamples(),
    ...boodschapSamples(),
    ...openbaarSamples(),
    ...passageSamples(),
    ...signaalSamples(),
    ...rapportSamples(),
    ...wervingSamples(),
    ...adviseurSamples(),
    ...geheugenSamples(),
    ...adviesraadSamples(),
    ...budgetSamples(),
    ...adviesSamples(),
    ...jaaragendaSamples(),
    ...netwerkSamples(),
    ...communicatieSamples(),
    ...gemeenteSamples(),
    ...namenSamples(),
    ...gegevensSamples(),
    ...opgehaaldSamples(),
    ...archiefSamples(),
  ];
}
