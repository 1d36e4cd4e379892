import { type Bijeenkomst, GROEPEN } from '../../src/jaaragenda/bijeenkomst.ts';
import { bijeenkomstCard, bijeenkomstenCard } from '../../src/jaaragenda/bijeenkomst-cards.ts';
import {
  aanmeldenForm,
  aantallenForm,
  bijeenkomstAfzeggenForm,
  planBijeenkomstForm,
  programmaForm,
  suggestiesForm,
  uitnodigingForm,
} from '../../src/jaaragenda/bijeenkomst-forms.ts';
import type { Jaaragenda, Onderwerp } from '../../src/jaaragenda/jaaragenda.ts';
import { type CardSample, coordinatorStamp, nastyText, noted } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';

const PLANNED: Bijeenkomst = {
  id: '9a01c1b7a9d3e2c5f8b1',
  keer: 'eerste',
  datum: '2027-05-26',
  tijd: '19:30',
  plaats: 'Huizen',
  gepland: coordinatorStamp,
  programma: ['Welkom', 'De jaaragenda'],
  uitnodiging: {
    ...coordinatorStamp,
    tekst: 'Je bent welkom.',
    aan: ['inwoners', 'partners'],
    verstuurdOp: '2027-04-20',
  },
};
const HELD: Bijeenkomst = {
  ...PLANNED,
  gehouden: { ...coordinatorStamp, totaal: 25, groepen: { inwoners: 18, bestuurders: 5 } },
  aanmeldingen: [{ onderwerpId: 'o', aantal: 4 }],
  suggesties: [
    { id: 's1', tekst: 'Meer vervoer op zondag' },
    { id: 's2', tekst: 'Een buurthuis', signaalId: 'x' },
  ],
};
const WORST: Bijeenkomst = {
  ...HELD,
  plaats: nastyText(120),
  programma: Array.from({ length: 15 }, () => nastyText(100)),
  uitnodiging: { ...coordinatorStamp, tekst: nastyText(2000), aan: [...GROEPEN] },
  gehouden: {
    ...coordinatorStamp,
    totaal: 5000,
    groepen: Object.fromEntries(GROEPEN.map((groep) => [groep, 500])),
  },
  aanmeldingen: Array.from({ length: 60 }, (_, index) => ({ onderwerpId: `o${index}`, aantal: 5000 })),
  suggesties: Array.from({ length: 60 }, (_, index) => ({ id: `s${index}`, tekst: nastyText(300) })),
};

/** The netwerkbijeenkomsten of a year: the list, one of them, and its forms. */
export function bijeenkomstSamples(agenda: Jaaragenda, worst: Onderwerp): CardSample[] {
  const jaar = Number(agenda.id);
  const key = { jaar: agenda.id, bijeenkomst: PLANNED.id };
  const view = { agenda, nonce: 'n', mayChange: true };
  const worstAgenda = {
    ...agenda,
    onderwerpen: Array.from({ length: 60 }, (_, index) => ({ ...worst, id: `o${index}` })),
  };
  const cancelled = { ...PLANNED, id: 'b2', afgezegd: { ...coordinatorStamp, reden: nastyText(300) } };
  const gewoon = { jaar, bijeenkomst: PLANNED, onderwerpen: agenda.onderwerpen };
  const lang = { jaar, bijeenkomst: WORST, onderwerpen: worstAgenda.onderwerpen };
  const abouts = { gewoon, lang };
  return [
    {
      name: 'netwerkbijeenkomsten, nog geen',
      message: bijeenkomstenCard({ agenda, today: '2027-01-04', mayChange: false }),
    },
    {
      name: 'netwerkbijeenkomsten, lang',
      message: bijeenkomstenCard({
        agenda: { ...agenda, bijeenkomsten: [WORST, cancelled, ...Array.from({ length: 6 }, () => WORST)] },
        today: '2027-01-04',
        mayChange: true,
        notice: noted,
      }),
    },
    {
      name: 'netwerkbijeenkomst, gepland',
      message: bijeenkomstCard({ ...view, bijeenkomst: PLANNED, today: '2027-01-04' }),
    },
    {
      name: 'netwerkbijeenkomst, gehouden',
      message: bijeenkomstCard({ ...view, bijeenkomst: HELD, today: '2027-06-01' }),
    },
    {
      name: 'netwerkbijeenkomst, nog niets',
      message: bijeenkomstCard({
        ...view,
        bijeenkomst: { ...PLANNED, programma: undefined, uitnodiging: undefined },
        today: '2027-05-26',
      }),
    },
    {
      name: 'netwerkbijeenkomst, lang',
      message: bijeenkomstCard({
        ...view,
        agenda: worstAgenda,
        bijeenkomst: WORST,
        today: '2027-06-01',
        notice: noted,
      }),
    },
    ...formSamples(planBijeenkomstForm, 'netwerkbijeenkomst plannen', key, abouts),
    ...formSamples(programmaForm, 'netwerkbijeenkomst programma', key, abouts),
    ...formSamples(uitnodigingForm, 'netwerkbijeenkomst uitnodigen', key, abouts),
    ...formSamples(aantallenForm, 'netwerkbijeenkomst aantallen', key, abouts),
    ...formSamples(aanmeldenForm, 'netwerkbijeenkomst aanmelden', key, abouts),
    ...formSamples(suggestiesForm, 'netwerkbijeenkomst suggesties', key, abouts),
    ...formSamples(bijeenkomstAfzeggenForm, 'netwerkbijeenkomst afzeggen', key, abouts),
  ];
}
