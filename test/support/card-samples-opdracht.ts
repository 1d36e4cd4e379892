import { errorCard, helpCard, meldingCard } from '../../src/bot/bot-cards.ts';
import { aiCard, welcomeCard, whereKeptCard, whoReadsCard } from '../../src/bot/welcome.ts';
import { faseForm } from '../../src/opdrachten/fase/fase-forms.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { PLICHT_NAMEN } from '../../src/opdrachten/ground/plichten.ts';
import { opdrachtAddedCard, opdrachtCard } from '../../src/opdrachten/opdracht-cards.ts';
import { newOpdrachtForm, projectleiderForm } from '../../src/opdrachten/opdracht-forms.ts';
import { chooseOpdrachtCard, opdrachtenListCard } from '../../src/opdrachten/opdracht-list-cards.ts';
import { plaatsenForm } from '../../src/opdrachten/plaatsen/plaatsen-forms.ts';
import { plichtenCard } from '../../src/opdrachten/plicht/plicht-cards.ts';
import { afspraakForm } from '../../src/opdrachten/trekker/afspraak-forms.ts';
import { trekkerForm } from '../../src/opdrachten/trekker/trekker-forms.ts';
import { askedCard, unreachedCard } from '../../src/opdrachten/trekker/trekker-posts.ts';
import { LIST_PAGE } from '../../src/shared/card-pages.ts';
import {
  type CardSample,
  coordinatorStamp,
  dates,
  FULL_PLAN,
  HALF_PLAN,
  longRoute,
  manyPeople,
  nastyText,
  noted,
  people,
  sampleDossier,
  worstDossier,
} from './card-sample-data.ts';
import { formSamples as samplesOf } from './form-samples.ts';
import { REGIO } from './regio.ts';

export function botSamples(): CardSample[] {
  const buttons = [
    { title: 'Bekijk mijn opdrachten', verb: 'opdrachten.mine' },
    { title: 'Bekijk alle opdrachten', verb: 'opdrachten.status' },
  ];
  const text = 'Je plan is bewaard.\nJe kunt later verdergaan met ‘mijn opdrachten’.';
  return [
    ...(['coördinator', 'directielid', 'beheerder', 'projectleider', 'bestuurlijk trekker'] as const).map(
      (rol) => ({
        name: `welkom, ${rol}`,
        message: welcomeCard({ id: 'p', naam: 'Jan Bakker', rollen: [rol] }, { DO: 'DO', PFHO: 'PFHO' }),
      }),
    ),
    {
      name: 'welkom, zonder rol',
      message: welcomeCard({ id: 'p', naam: 'Jan Bakker', rollen: [] }, { DO: 'DO', PFHO: 'PFHO' }),
    },
    { name: 'wie leest wat', message: whoReadsCard() },
    { name: 'waar blijft het', message: whereKeptCard() },
    { name: 'geen AI', message: aiCard(false) },
    { name: 'een taalmodel leest mee', message: aiCard(true) },
    { name: 'melding goed', message: meldingCard({ title: 'Bewaard', text, tone: 'goed', buttons }) },
    {
      name: 'melding niet gevonden',
      message: meldingCard({
        title: 'Ik vind geen opdracht bij die woorden',
        text: 'Controleer de titel.',
        tone: 'uitleg',
        buttons: [{ title: 'Help', verb: 'bot.help' }],
      }),
    },
    { name: 'melding uitleg', message: meldingCard({ title: 'Niets te doen', text: '', tone: 'uitleg' }) },
    { name: 'melding weigering', message: errorCard('Alleen de coördinator kan een opdracht toevoegen.') },
    {
      name: 'melding lang',
      message: meldingCard({ title: nastyText(200), text: nastyText(2000), tone: 'let-op', buttons }),
    },
    {
      name: 'help',
      message: helpCard({
        sections: [
          {
            kop: 'Jouw werk',
            rows: [
              {
                phrase: 'mijn opdrachten',
                does: 'Laat zien welke plannen van jou zijn, en gaat verder waar je was.',
              },
              {
                phrase: 'status jeugd',
                does: 'Laat zien hoe het staat met een opdracht. Typ een woord uit de titel.',
              },
              { phrase: 'geschiedenis jeugd', does: 'Laat zien wie wanneer iets veranderde.' },
            ],
          },
        ],
        buttons,
        notice: 'Ik begreep ‘stauts jeugd’ niet.',
      }),
    },
    { name: 'help zonder iets', message: helpCard({ sections: [], buttons: [] }) },
  ];
}

const vraag = {
  verplichting: 'plan ingediend',
  wat: 'Dien het participatieplan in',
  uiterlijk: '2026-11-24',
  zin: 'Kun je vragen of er genoeg tijd is?',
  op: '2026-11-25T08:00:00.000Z',
  door: 'Carla de Boer',
  doorId: 'carla',
  trekkerId: 'willem',
  naam: 'Willem Hoekstra',
};

const namesakes = [
  { id: 'jan1', naam: 'Jan Jansen', distinction: 'kanaal Jeugd' },
  { id: 'jan2', naam: 'Jan Jansen', distinction: 'kanaal Wonen' },
];

export function formSamples(): CardSample[] {
  const dossier = sampleDossier();
  const key = { opdracht: dossier.id };
  return [
    ...samplesOf(
      newOpdrachtForm,
      'nieuwe opdracht',
      {},
      {
        gewoon: { people, regio: REGIO },
        lang: { people: manyPeople, regio: REGIO },
      },
    ),
    ...samplesOf(plaatsenForm, 'vaste plaatsen', key, {
      gewoon: {
        dossier: sampleDossier({
          plaatsen: { ...coordinatorStamp, lagen: [{ laag: 'stuurgroep', plaatsen: 2, bezet: 1 }] },
        }),
      },
    }),
    ...samplesOf(faseForm, 'fase van een opdracht', key, {
      gewoon: { dossier: sampleDossier({ fase: 'uitvoering' }) },
      lang: { dossier: worstDossier() },
    }),
    ...samplesOf(projectleiderForm, 'projectleider kiezen', key, {
      gewoon: { dossier, people },
      lang: { dossier: worstDossier(), people: manyPeople },
    }),
    ...samplesOf(projectleiderForm, 'projectleider kiezen uit twee', key, {
      gewoon: { dossier, people, candidates: namesakes },
    }),
    { name: 'vraag aan de trekker', message: askedCard(dossier, vraag, true) },
    { name: 'vraag aan de trekker, gedaan', message: askedCard(dossier, vraag, false) },
    {
      name: 'vraag aan de trekker, lang',
      message: askedCard(
        worstDossier(),
        { ...vraag, zin: nastyText(300), door: nastyText(100), wat: nastyText(100) },
        true,
      ),
    },
    { name: 'vraag aan de trekker wacht', message: unreachedCard(dossier, vraag, 'geblokkeerd') },
    ...samplesOf(afspraakForm, 'afspraak met trekker', key, {
      gewoon: { dossier },
      lang: {
        dossier: worstDossier(),
      },
    }),
    ...samplesOf(trekkerForm, 'trekker kiezen', key, {
      gewoon: { dossier, people },
      lang: { dossier: worstDossier(), people: manyPeople, candidates: manyPeople },
    }),
    ...samplesOf(projectleiderForm, 'projectleider kiezen zonder collega’s', key, {
      gewoon: { dossier: sampleDossier({ projectleiders: [] }), people: [] },
    }),
  ];
}

/** The opdrachten that name a legal duty. */
function plichtSamples(): CardSample[] {
  const genoemd = sampleDossier({ plan: { ...FULL_PLAN, plicht: ['Wmo 2015', 'Jeugdwet'] } });
  const worst = {
    ...worstDossier(),
    plan: {
      ...worstDossier().plan,
      vanToepassing: 'nee',
      plicht: [...PLICHT_NAMEN],
      plichtAnders: nastyText(200),
    },
  };
  return [
    { name: 'wettelijke plichten', message: plichtenCard({ dossiers: [genoemd], page: 1 }) },
    { name: 'wettelijke plichten, geen', message: plichtenCard({ dossiers: [], page: 1 }) },
    {
      name: 'wettelijke plichten, lang',
      message: plichtenCard({ dossiers: Array.from({ length: 25 }, () => worst), page: 2 }),
    },
    {
      name: 'opdracht met een wettelijke plicht',
      message: opdrachtCard({
        dossier: genoemd,
        reach: 'bereikbaar',
        route: [],
        withUitvoering: true,
        actions: ['history'],
      }),
    },
  ];
}

export function opdrachtSamples(): CardSample[] {
  const dossier = sampleDossier();
  const bare = sampleDossier({
    kenmerk: undefined,
    programma: undefined,
    trekkers: [],
    gemeenten: [],
    projectleiders: [],
  });
  const worst = worstDossier();
  const actions = ['openPlan', 'plan', 'history', 'assign', 'chooseTrekker', 'spreekAf'] as const;
  const half = sampleDossier({
    status: 'plan in concept',
    plan: HALF_PLAN,
    titel: 'Hervormingsagenda Jeugd',
  });
  const done = sampleDossier({
    status: 'plan afgestemd',
    plan: FULL_PLAN,
    titel: 'Toekomstscenario kind- en gezinsbescherming 0-100',
  });
  const row = (one: Dossier, action: 'show' | 'openPlan' = 'show') => ({
    dossier: one,
    reach: 'bereikbaar' as const,
    ...dates,
    action,
  });
  return [
    ...plichtSamples(),
    {
      name: 'opdracht toegevoegd',
      message: opdrachtAddedCard({ dossier, reach: 'bereikbaar', ...dates }),
    },
    {
      name: 'opdracht toegevoegd, kaal',
      message: opdrachtAddedCard({ dossier: bare, reach: 'nog niet bekend', route: [] }),
    },
    {
      name: 'opdracht toegevoegd, lang',
      message: opdrachtAddedCard({ dossier: worst, reach: 'naam niet herkend', ...dates }),
    },
    {
      name: 'opdracht',
      message: opdrachtCard({
        dossier: { ...half, notities: ['Opdrachtgever: directie', 'Trekker stond er als n.t.b.'] },
        reach: 'chat niet geopend',
        ...dates,
        actions,
      }),
    },
    {
      name: 'opdracht, kaal',
      message: opdrachtCard({ dossier: bare, reach: 'nog niet bekend', route: [], actions: ['fase'] }),
    },
    {
      name: 'opdracht, lang',
      message: opdrachtCard({
        dossier: worst,
        reach: 'naam niet herkend',
        ...dates,
        route: longRoute(),
        actions,
        notice: noted,
      }),
    },
    {
      name: 'kies opdracht',
      message: chooseOpdrachtCard({
        question: 'Welke opdracht bedoel je met ‘jeugd’?',
        candidates: [half, done],
        verb: 'opdrachten.show',
      }),
    },
    {
      name: 'kies opdracht, lang',
      message: chooseOpdrachtCard({
        question: nastyText(300),
        candidates: Array(9).fill(worst),
        verb: 'opdrachten.history',
        data: { page: 1 },
      }),
    },
    {
      name: 'lijst',
      message: opdrachtenListCard({
        title: 'Mijn opdrachten',
        total: 3,
        rows: [row(half, 'openPlan'), row(dossier, 'openPlan'), { dossier: done, route: [], action: 'show' }],
        page: 1,
        verb: 'opdrachten.mine',
        empty: '',
      }),
    },
    {
      name: 'lijst, leeg',
      message: opdrachtenListCard({
        title: 'Mijn opdrachten',
        total: 0,
        rows: [],
        page: 1,
        verb: 'opdrachten.mine',
        empty: 'Ik ken nu geen opdrachten van jou.',
      }),
    },
    {
      name: 'lijst, lang',
      message: opdrachtenListCard({
        title: nastyText(200),
        total: 35,
        rows: Array.from({ length: LIST_PAGE }, () => ({
          ...row(worst),
          reach: 'chat niet geopend' as const,
        })),
        page: 2,
        verb: 'opdrachten.status',
        data: { zoek: nastyText(100) },
        empty: '',
        notice: noted,
      }),
    },
  ];
}
