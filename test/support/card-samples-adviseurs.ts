import { adviseursCard } from '../../src/adviseurs/adviseur-cards.ts';
import { addForm, stopForm } from '../../src/adviseurs/adviseur-forms.ts';
import {
  bewaardPlanadviesCard,
  gegevenPlanadviesCard,
  planadviesOverCard,
  planadviezenCard,
  planVoorAdviesCard,
  vraagPlanadviesCard,
} from '../../src/opdrachten/planadvies/planadvies-cards.ts';
import { planadviesForm } from '../../src/opdrachten/planadvies/planadvies-forms.ts';
import {
  type CardSample,
  coordinatorStamp,
  FULL_PLAN,
  manyPeople,
  nastyText,
  noted,
  people,
  sampleDossier,
  stamp,
  worstDossier,
} from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';

const noor = { id: 'noor', naam: 'Noor Bakker', aangewezen: coordinatorStamp };
const ingediend = sampleDossier({
  status: 'plan ingediend',
  inzendingen: 1,
  ingediend: stamp,
  plan: FULL_PLAN,
});
const geadviseerd = {
  ...ingediend,
  planadviezen: [
    {
      ...stamp,
      door: 'Noor Bakker',
      doorId: 'noor',
      conclusie: 'past met een aanpassing' as const,
      reden: 'Kom naar de mensen toe, en neem de tijd.',
      inzending: 1,
    },
  ],
};
const deel = { naam: 'Stap 3 van 5 · Hoe', answers: [{ label: 'Manier van ophalen', text: 'focusgroep' }] };
const lang = Array.from({ length: 5 }, () => ({
  naam: nastyText(60),
  answers: Array.from({ length: 6 }, () => ({ label: nastyText(60), text: nastyText(2000) })),
}));
const plan = [
  { kop: 'Stap 3 van 5 · Hoe', tekst: 'Manier van ophalen: focusgroep', tone: 'emphasis' as const },
];

/** Who advises on plans, and what they say. */
export function adviseurSamples(): CardSample[] {
  const key = { opdracht: ingediend.id };
  return [
    {
      name: 'adviseurs',
      message: adviseursCard({ adviseurs: [noor], page: 1, mayChoose: true, notice: noted }),
    },
    { name: 'geen adviseurs', message: adviseursCard({ adviseurs: [], page: 1, mayChoose: false }) },
    {
      name: 'adviseurs lang',
      message: adviseursCard({
        adviseurs: Array.from({ length: 40 }, () => ({ ...noor, naam: nastyText(100) })),
        page: 2,
        mayChoose: true,
      }),
    },
    {
      name: 'plannen om te adviseren',
      message: planadviezenCard({ dossiers: [ingediend, geadviseerd], page: 1 }),
    },
    { name: 'geen plannen om te adviseren', message: planadviezenCard({ dossiers: [], page: 1 }) },
    {
      name: 'plannen om te adviseren lang',
      message: planadviezenCard({ dossiers: Array.from({ length: 200 }, () => worstDossier()), page: 2 }),
    },
    {
      name: 'plan om over te adviseren',
      message: planVoorAdviesCard({ dossier: ingediend, plan: [deel], lezerId: 'noor' }),
    },
    {
      name: 'plan met advies',
      message: planVoorAdviesCard({
        dossier: geadviseerd,
        plan: [deel],
        lezerId: 'noor',
        waarom: 'Dit is je eigen plan.',
      }),
    },
    {
      name: 'plan om over te adviseren lang',
      message: planVoorAdviesCard({ dossier: worstDossier(), plan: lang, lezerId: 'noor' }),
    },
    { name: 'advies gevraagd aan een adviseur', message: vraagPlanadviesCard(ingediend, '2026-11-23') },
    ...(geadviseerd.planadviezen ?? []).map((advies) => ({
      name: 'advies over je plan',
      message: gegevenPlanadviesCard(geadviseerd, advies),
    })),
    {
      name: 'advies bewaard',
      message: bewaardPlanadviesCard(ingediend, 'De projectleider krijgt een bericht.'),
    },
    {
      name: 'advies bewaard lang',
      message: bewaardPlanadviesCard(worstDossier(), 'De projectleider krijgt een bericht.'),
    },
    { name: 'advies niet meer nodig', message: planadviesOverCard(ingediend) },
    ...formSamples(addForm, 'nieuwe adviseur', {}, { gewoon: { people }, lang: { people: manyPeople } }),
    ...formSamples(stopForm, 'adviseur stopt', { adviseur: 'noor' }, { gewoon: { adviseur: noor } }),
    ...formSamples(planadviesForm, 'advies over de manier', key, {
      gewoon: { dossier: geadviseerd, lezerId: 'noor', plan },
      lang: {
        dossier: worstDossier(),
        lezerId: 'noor',
        plan: lang.map(({ naam, answers }) => ({
          kop: naam,
          tekst: answers.map(({ text }) => text.slice(0, 300)).join('\n'),
          tone: 'emphasis' as const,
        })),
      },
    }),
  ];
}
