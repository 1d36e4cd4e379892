import { boodschappenCard } from '../../src/opdrachten/boodschap/boodschap-cards.ts';
import { boodschapForm } from '../../src/opdrachten/boodschap/boodschap-forms.ts';
import type { Boodschap } from '../../src/opdrachten/ground/boodschap.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { opdrachtCard } from '../../src/opdrachten/opdracht-cards.ts';
import { type CardSample, nastyText, noted, stamp } from './card-sample-data.ts';
import { decidedDossier } from './card-samples-afhandeling.ts';
import { worstUitvoering } from './card-samples-uitvoering.ts';
import { formSamples } from './form-samples.ts';

const BOODSCHAP: Boodschap = {
  ...stamp,
  id: 'b1',
  kernboodschap: 'Vanaf mei houd je dezelfde hulp.',
  doelgroep: 'wie meedeed',
  kanaal: 'nieuwsbrief',
  maker: 'projectleider',
  dag: '2027-04-20',
  afgestemd: true,
};

/** What is told about an opdracht: the list and the form. */
export function boodschapSamples(): CardSample[] {
  const dossier: Dossier = { ...decidedDossier, boodschappen: [BOODSCHAP] };
  const worst: Dossier = {
    ...worstUitvoering(),
    boodschappen: Array.from({ length: 40 }, (_, index) => ({
      ...BOODSCHAP,
      id: `b${index}`,
      kernboodschap: nastyText(300),
    })),
  };
  return [
    {
      name: 'communicatie, leeg',
      message: boodschappenCard({ dossier: decidedDossier, mayPlan: true, page: 1 }),
    },
    { name: 'communicatie', message: boodschappenCard({ dossier, mayPlan: true, page: 1 }) },
    { name: 'communicatie om te lezen', message: boodschappenCard({ dossier, mayPlan: false, page: 1 }) },
    {
      name: 'communicatie, lang',
      message: boodschappenCard({ dossier: worst, mayPlan: true, page: 2, notice: noted }),
    },
    ...formSamples(
      boodschapForm,
      'boodschap',
      { opdracht: dossier.id, boodschap: 'b1' },
      {
        gewoon: { dossier, boodschap: BOODSCHAP },
        lang: { dossier: worst, boodschap: { ...BOODSCHAP, kernboodschap: nastyText(300) } },
      },
    ),
    {
      name: 'opdracht met communicatie',
      message: opdrachtCard({
        dossier,
        reach: 'bereikbaar',
        route: [],
        actions: ['fase', 'plaatsen', 'wervingen', 'boodschappen', 'history'],
      }),
    },
  ];
}
