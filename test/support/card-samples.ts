import { errorCard, helpCard, meldingCard } from '../../src/bot/bot-cards.ts';
import type { CardMessage } from '../../src/bot/ports.ts';
import { bindChannelCard } from '../../src/mensen/kanaal-cards.ts';
import type { Dossier } from '../../src/opdrachten/opdracht.ts';
import {
  chooseOpdrachtCard,
  opdrachtAddedCard,
  opdrachtCard,
  opdrachtenListCard,
  unreachableCard,
} from '../../src/opdrachten/opdracht-cards.ts';
import { assignProjectleiderCard, newOpdrachtCard } from '../../src/opdrachten/opdracht-form-cards.ts';
import { ONDERDELEN, PLAN_FIELDS, type Plan } from '../../src/opdrachten/participatieplan.ts';
import { planPromptCard } from '../../src/opdrachten/plan-cards.ts';
import {
  planOverviewCard,
  planReturnCard,
  planReviewCard,
} from '../../src/opdrachten/plan-overzicht-card.ts';
import { planStepCard } from '../../src/opdrachten/plan-step-card.ts';
import { historyCard, importReportCard } from '../../src/opdrachten/verslag-cards.ts';
import { vergaderingSummaryCard } from '../../src/overzichten/vergadering-cards.ts';

/**
 * Every card with little and with much data: an ordinary face to look at, and the worst that users can type.
 * The tests of all cards walk through these.
 */
export type CardSample = { readonly name: string; readonly message: CardMessage };

const stamp = { op: '2026-11-12T09:30:00.000Z', door: 'Samira El Amrani', doorId: 'samira' };
const coordinatorStamp = { op: '2026-11-16T13:00:00.000Z', door: 'Carla de Boer', doorId: 'carla' };
export const context = { nonce: '0b9c7d52-6a1e-4f38-9d47-2e8c5a1b3f60', version: 7 };
export const vergadering = { overlegNaam: 'Directieoverleg', datum: '2026-12-15' };
const deadline = '2026-11-24';

/** An opdracht whose plan has just been asked for. */
export function sampleDossier(changes: Partial<Dossier> = {}): Dossier {
  return {
    id: '4f6c1b7a9d3e2c5f8a01',
    kenmerk: 'DOC-24008138',
    titel: 'Herinrichting huishoudelijke hulp, dagbesteding en begeleiding',
    programma: 'Gezondheid en Ondersteuning',
    trekker: 'wethouder Van Dijk',
    gemeenten: ['Hilversum', 'Huizen', 'Laren'],
    notities: [],
    status: 'plan gevraagd',
    projectleider: { naam: 'Samira El Amrani', persoonId: 'samira' },
    plan: {},
    inzendingen: 0,
    toegevoegd: coordinatorStamp,
    gewijzigd: stamp,
    ...changes,
  };
}

/** A plan as a projectleider would write it, with every needed answer. */
export const FULL_PLAN: Plan = {
  vanToepassing: 'ja',
  centraleVraag: 'Wat helpt jou om weer zelf je huishouden te doen, en wat mis je nu?',
  doel: 'We kiezen hiermee welke hulp we in 2027 inkopen.',
  vastEnOpen: 'Het budget ligt vast. Hoe we de hulp verdelen, is nog open.',
  niveau: 'adviseren',
  ervaring: 'Inwoners van 65 jaar en ouder met huishoudelijke hulp, en hun mantelzorgers.',
  aantal: 24,
  gemeenten: ['Hilversum', 'Huizen'],
  ondersteuning: 'Vervoer van en naar de bijeenkomst, en een tolk Turks.',
  rolErvaringsdeskundigen: 'organiseren',
  methoden: ['focusgroep', 'interviews'],
  bronnen: ['CEO Wmo', 'klachtenrapportages'],
  trekker: 'wethouder Van Dijk',
  rolTrekker: 'aanwezig bij een bijeenkomst',
  activiteiten: [
    { id: 'a1', soort: 'focusgroep', wanneer: '2027-01-21', aantal: 12 },
    { id: 'a2', soort: 'interviews', wanneer: '2027-02', aantal: 1 },
  ],
  verwerking: 'De eerste twee weken van maart.',
  vergoedingAantal: 24,
  vergoedingBedrag: 15,
  terugkoppelingWijze: 'Een brief binnen vier weken na het besluit, en een bijeenkomst in de zomer.',
  kanalen: ['brief of e-mail', 'bijeenkomst'],
};

const HALF_PLAN: Plan = {
  vanToepassing: 'ja',
  centraleVraag: FULL_PLAN.centraleVraag,
  doel: null,
  niveau: 'adviseren',
  ervaring: FULL_PLAN.ervaring,
};

/** What the templates must survive: Markdown, quotes, expressions, line ends, a link and a date function. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: that is what somebody types
export const NASTY = '"*_`[klik](https://voorbeeld.nl) ${titel} {{DATE(2026-11-12,SHORT)}} <b>\\ \n# ';

/** A text of a given length without spaces to cut at, made of characters that need an escape. */
export function nastyText(length: number): string {
  return NASTY.repeat(Math.ceil(length / NASTY.length)).slice(0, length);
}

/** The longest plan that can be stored, in characters that cost most. */
export function worstPlan(character = nastyText(1000)): Plan {
  const plan: Record<string, unknown> = {};
  for (const field of PLAN_FIELDS) {
    if (field.kind === 'text') plan[field.id] = character.slice(0, field.max);
    if (field.kind === 'number') plan[field.id] = field.max;
    if (field.kind === 'choice') plan[field.id] = field.choices!.at(-1)!.value;
    if (field.kind === 'choices') plan[field.id] = field.choices!.map(({ value }) => value);
  }
  return {
    ...plan,
    vanToepassing: 'ja',
    activiteiten: Array.from({ length: 15 }, (_, index) => ({
      id: `4f6c1b7a-9d3e-4c5f-8a01-0000000000${10 + index}`,
      soort: 'brainstormsessie',
      wanneer: '2027-01-21',
      aantal: 10_000,
    })),
  };
}

/** An opdracht with the longest texts everywhere. */
export function worstDossier(changes: Partial<Dossier> = {}): Dossier {
  return sampleDossier({
    id: '4f6c1b7a-9d3e-4c5f-8a01-7b6a5c4d3e2f',
    titel: nastyText(200),
    kenmerk: nastyText(40),
    programma: nastyText(100),
    trekker: nastyText(200),
    projectleider: { naam: nastyText(100), persoonId: 'p' },
    notities: Array.from({ length: 30 }, () => nastyText(1000)),
    plan: worstPlan(),
    status: 'plan in concept',
    vraag: {
      ...coordinatorStamp,
      door: nastyText(100),
      veld: 'centraleVraag',
      tekst: nastyText(1000),
      antwoord: worstPlan(),
    },
    ingediend: { ...stamp, door: nastyText(100) },
    ...changes,
  });
}

const people = [
  { id: 'samira', naam: 'Samira El Amrani' },
  { id: 'jan1', naam: 'Jan Jansen' },
];
const manyPeople = Array.from({ length: 200 }, (_, index) => ({
  id: `4f6c1b7a-9d3e-4c5f-8a01-0000000000${index}`,
  naam: nastyText(60) + index,
  distinction: nastyText(60),
}));
const overleggen = [
  { value: 'DO', title: 'Directieoverleg' },
  { value: 'PFHO', title: 'Portefeuillehoudersoverleg' },
];
const noted = 'Deze kaart was verouderd. Hier staat de nieuwe stand. Wat je typte, is bewaard.';
const allProblems = Object.fromEntries(
  PLAN_FIELDS.map(({ id }) => [id, 'Vul dit in, of kies ‘Nog niet bekend’.']),
);

function botSamples(): CardSample[] {
  const buttons = [
    { title: 'Mijn opdrachten', verb: 'opdrachten.mine' },
    { title: 'Status', verb: 'opdrachten.status' },
  ];
  const text = 'Je plan is bewaard.\nJe kunt later verdergaan met ‘mijn opdrachten’.';
  return [
    { name: 'melding goed', message: meldingCard({ title: 'Bewaard', text, tone: 'goed', buttons }) },
    { name: 'melding uitleg', message: meldingCard({ title: 'Niets te doen', text: '', tone: 'uitleg' }) },
    { name: 'melding weigering', message: errorCard('Alleen de coördinator kan een opdracht toevoegen.') },
    {
      name: 'melding lang',
      message: meldingCard({ title: nastyText(200), text: nastyText(2000), tone: 'let-op', buttons }),
    },
    {
      name: 'help',
      message: helpCard({
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
        buttons,
        notice: 'Ik begreep ‘stauts jeugd’ niet.',
      }),
    },
    { name: 'help zonder iets', message: helpCard({ rows: [], buttons: [] }) },
  ];
}

function formSamples(): CardSample[] {
  const dossier = sampleDossier();
  return [
    { name: 'nieuwe opdracht', message: newOpdrachtCard({ context, people, overleggen }) },
    {
      name: 'nieuwe opdracht met vragen',
      message: newOpdrachtCard({
        context,
        people,
        overleggen,
        typed: {
          titel: '',
          kenmerk: 'DOC-1',
          gemeenten: 'Huizen,Laren',
          projectleiderNaam: 'Jan',
          datum: '2026-12-15',
        },
        problems: { titel: 'Vul een titel in.', datum: 'Die datum ligt al achter ons.' },
        notice: noted,
      }),
    },
    {
      name: 'nieuwe opdracht lang',
      message: newOpdrachtCard({
        context,
        people: manyPeople,
        overleggen,
        typed: Object.fromEntries(
          ['titel', 'kenmerk', 'programma', 'trekker'].map((id) => [id, nastyText(9000)]),
        ),
        problems: { titel: 'Te lang.', kenmerk: 'Te lang.' },
      }),
    },
    { name: 'projectleider kiezen', message: assignProjectleiderCard({ dossier, context, people }) },
    {
      name: 'projectleider kiezen uit twee',
      message: assignProjectleiderCard({
        dossier,
        context,
        people,
        candidates: [
          { id: 'jan1', naam: 'Jan Jansen', distinction: 'kanaal Jeugd' },
          { id: 'jan2', naam: 'Jan Jansen', distinction: 'kanaal Wonen' },
        ],
        problems: { projectleiderId: 'Kies wie je bedoelt.' },
        notice: noted,
      }),
    },
    {
      name: 'projectleider kiezen lang',
      message: assignProjectleiderCard({ dossier: worstDossier(), context, people: manyPeople }),
    },
    {
      name: 'projectleider kiezen zonder collega’s',
      message: assignProjectleiderCard({
        dossier: sampleDossier({ projectleider: undefined }),
        context,
        people: [],
      }),
    },
  ];
}

function opdrachtSamples(): CardSample[] {
  const dossier = sampleDossier();
  const bare = sampleDossier({
    kenmerk: undefined,
    programma: undefined,
    trekker: undefined,
    gemeenten: [],
    projectleider: undefined,
  });
  const worst = worstDossier();
  const actions = ['openPlan', 'plan', 'history', 'assign'] as const;
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
    vergadering,
    deadline,
    action,
  });
  return [
    {
      name: 'opdracht toegevoegd',
      message: opdrachtAddedCard({ dossier, reach: 'bereikbaar', vergadering, deadline }),
    },
    {
      name: 'opdracht toegevoegd, kaal',
      message: opdrachtAddedCard({ dossier: bare, reach: 'nog niet bekend' }),
    },
    {
      name: 'opdracht toegevoegd, lang',
      message: opdrachtAddedCard({ dossier: worst, reach: 'naam niet herkend', vergadering, deadline }),
    },
    {
      name: 'opdracht',
      message: opdrachtCard({
        dossier: { ...half, notities: ['Fase beleidscyclus: ontwikkeling', 'Trekker stond er als n.t.b.'] },
        reach: 'chat niet geopend',
        vergadering,
        deadline,
        actions,
      }),
    },
    {
      name: 'opdracht, kaal',
      message: opdrachtCard({ dossier: bare, reach: 'nog niet bekend', actions: [] }),
    },
    {
      name: 'opdracht, lang',
      message: opdrachtCard({
        dossier: worst,
        reach: 'naam niet herkend',
        vergadering,
        deadline,
        actions,
        notice: noted,
      }),
    },
    { name: 'onbereikbaar', message: unreachableCard({ dossier, reach: 'chat niet geopend' }) },
    {
      name: 'onbereikbaar, getypt',
      message: unreachableCard({ dossier: worst, reach: 'naam niet herkend' }),
    },
    {
      name: 'onbereikbaar, niemand',
      message: unreachableCard({ dossier: bare, reach: 'nog niet bekend' }),
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
        rows: [row(half, 'openPlan'), row(dossier, 'openPlan'), { dossier: done, action: 'show' }],
        page: 1,
        verb: 'opdrachten.mine',
        empty: '',
      }),
    },
    {
      name: 'lijst, leeg',
      message: opdrachtenListCard({
        title: 'Mijn opdrachten',
        rows: [],
        page: 1,
        verb: 'opdrachten.mine',
        empty: 'Je hebt nu geen opdrachten.',
      }),
    },
    {
      name: 'lijst, lang',
      message: opdrachtenListCard({
        title: nastyText(200),
        rows: Array.from({ length: 35 }, () => ({ ...row(worst), reach: 'chat niet geopend' as const })),
        page: 2,
        verb: 'opdrachten.status',
        data: { zoek: nastyText(100) },
        empty: '',
        notice: noted,
      }),
    },
  ];
}

function promptSamples(): CardSample[] {
  const asked = { dossier: sampleDossier(), context, vergadering, deadline };
  const inConcept = sampleDossier({ status: 'plan in concept', plan: HALF_PLAN });
  const handedIn = sampleDossier({
    status: 'plan ingediend',
    plan: FULL_PLAN,
    ingediend: stamp,
    inzendingen: 1,
  });
  const agreed = { ...handedIn, status: 'plan afgestemd' as const, afgestemd: coordinatorStamp };
  const question = {
    ...coordinatorStamp,
    veld: 'centraleVraag' as const,
    tekst: 'Kun je dit vragen in gewone woorden?',
    antwoord: FULL_PLAN,
  };
  return [
    { name: 'plan gevraagd', message: planPromptCard(asked) },
    { name: 'plan gevraagd, zonder datum', message: planPromptCard({ dossier: sampleDossier(), context }) },
    { name: 'plan gevraagd, begonnen', message: planPromptCard({ ...asked, dossier: inConcept }) },
    {
      name: 'plan terug met vraag',
      message: planPromptCard({ ...asked, dossier: { ...inConcept, vraag: question } }),
    },
    { name: 'plan terug met vraag, lang', message: planPromptCard({ ...asked, dossier: worstDossier() }) },
    { name: 'plan ingediend', message: planPromptCard({ ...asked, dossier: handedIn }) },
    { name: 'plan afgestemd', message: planPromptCard({ ...asked, dossier: agreed }) },
    {
      name: 'plan afgestemd, lang',
      message: planPromptCard({
        ...asked,
        dossier: worstDossier({ status: 'geen participatie', afgestemd: stamp }),
      }),
    },
  ];
}

function stepSamples(): CardSample[] {
  const half = sampleDossier({ status: 'plan in concept', plan: HALF_PLAN });
  const full = sampleDossier({ status: 'plan in concept', plan: FULL_PLAN });
  const without = sampleDossier({ status: 'plan in concept', plan: { vanToepassing: 'nee' } });
  const question = {
    ...coordinatorStamp,
    veld: 'centraleVraag' as const,
    tekst: 'Kun je dit vragen in gewone woorden?',
    antwoord: FULL_PLAN,
  };
  const worst = worstDossier();
  return [
    { name: 'stap keuze', message: planStepCard({ dossier: sampleDossier(), onderdeel: 'vraag', context }) },
    {
      name: 'stap keuze, opnieuw',
      message: planStepCard({
        dossier: { ...full, vraag: { ...question, veld: 'vanToepassing' } },
        onderdeel: 'vraag',
        context,
        keuze: true,
        notice: noted,
        problems: { vanToepassing: 'Kies ja of nee.' },
        conflicts: [{ field: 'vanToepassing', opgeslagen: 'nee', door: 'Carla de Boer', op: stamp.op }],
      }),
    },
    { name: 'stap geen', message: planStepCard({ dossier: without, onderdeel: 'vraag', context }) },
    ...ONDERDELEN.map((onderdeel) => ({
      name: `stap ${onderdeel}`,
      message: planStepCard({ dossier: half, onderdeel, context }),
    })),
    {
      name: 'stap planning, gevuld',
      message: planStepCard({
        dossier: full,
        onderdeel: 'planning',
        context,
        typed: { activiteitAantal: '0', activiteitAlleenMaand: 'true' },
        problems: {
          activiteitSoort: 'Kies wat voor activiteit het is.',
          activiteitAantal: 'Vul een heel getal in, 1 of meer.',
        },
      }),
    },
    {
      name: 'stap vraag, met conflict en vragen',
      message: planStepCard({
        dossier: { ...half, vraag: question },
        onderdeel: 'vraag',
        context,
        typed: { centraleVraag: 'Wat gaat er goed met je hulp?', doel: 'n.v.t.' },
        problems: { doel: 'Hier staat nog geen antwoord. Weet je het nog niet? Kies dan ‘Nog niet bekend’.' },
        conflicts: [
          { field: 'centraleVraag', opgeslagen: 'Wat helpt jou?', door: 'Carla de Boer', op: stamp.op },
        ],
        notice: noted,
      }),
    },
    ...ONDERDELEN.map((onderdeel) => ({
      name: `stap ${onderdeel}, lang`,
      message: planStepCard({
        dossier: worst,
        onderdeel,
        context,
        typed: Object.fromEntries(PLAN_FIELDS.map(({ id }) => [id, nastyText(1000)])),
        problems: allProblems,
        conflicts: PLAN_FIELDS.map(({ id }) => ({
          field: id,
          opgeslagen: nastyText(1000),
          door: nastyText(60),
          op: stamp.op,
        })),
        notice: noted,
      }),
    })),
  ];
}

function overviewSamples(): CardSample[] {
  const half = sampleDossier({ status: 'plan in concept', plan: HALF_PLAN });
  const full = sampleDossier({ status: 'plan in concept', plan: FULL_PLAN });
  const handedIn = sampleDossier({
    status: 'plan ingediend',
    plan: FULL_PLAN,
    ingediend: stamp,
    inzendingen: 1,
  });
  const without = {
    ...handedIn,
    plan: {
      vanToepassing: 'nee',
      redenGeen: 'wettelijk bepaald',
      toelichtingGeen: 'De wet schrijft precies voor wat we doen.',
    },
  };
  const question = {
    ...coordinatorStamp,
    veld: 'centraleVraag' as const,
    tekst: 'Kun je dit vragen in gewone woorden?',
    antwoord: FULL_PLAN,
  };
  const worst = worstDossier({ status: 'plan ingediend' });
  return [
    {
      name: 'overzicht, half',
      message: planOverviewCard({ dossier: half, context, mode: 'indienen', notice: noted }),
    },
    { name: 'overzicht, compleet', message: planOverviewCard({ dossier: full, context, mode: 'indienen' }) },
    {
      name: 'overzicht, leeg',
      message: planOverviewCard({ dossier: sampleDossier(), context, mode: 'lezen' }),
    },
    { name: 'overzicht, lezen', message: planOverviewCard({ dossier: handedIn, context, mode: 'lezen' }) },
    {
      name: 'overzicht, één onderdeel',
      message: planOverviewCard({ dossier: handedIn, context, mode: 'lezen', onderdeel: 'vraag' }),
    },
    {
      name: 'overzicht, lang',
      message: planOverviewCard({ dossier: worst, context, mode: 'indienen', notice: noted }),
    },
    { name: 'overzicht, lang, lezen', message: planOverviewCard({ dossier: worst, context, mode: 'lezen' }) },
    ...ONDERDELEN.map((onderdeel) => ({
      name: `overzicht, lang, ${onderdeel}`,
      message: planOverviewCard({ dossier: worst, context, mode: 'lezen', onderdeel }),
    })),
    { name: 'beoordelen', message: planReviewCard({ dossier: handedIn, context }) },
    { name: 'beoordelen, geen participatie', message: planReviewCard({ dossier: without, context }) },
    {
      name: 'beoordelen, akkoord',
      message: planReviewCard({
        dossier: { ...handedIn, status: 'plan afgestemd', afgestemd: coordinatorStamp },
        context,
      }),
    },
    {
      name: 'beoordelen, teruggestuurd',
      message: planReviewCard({ dossier: { ...half, ingediend: stamp, vraag: question }, context }),
    },
    { name: 'beoordelen, heropend', message: planReviewCard({ dossier: half, context, notice: noted }) },
    {
      name: 'beoordelen, lang',
      message: planReviewCard({ dossier: { ...worst, inzendingen: 2 }, context, notice: noted }),
    },
    { name: 'terugsturen', message: planReturnCard({ dossier: handedIn, context }) },
    {
      name: 'terugsturen, lang',
      message: planReturnCard({
        dossier: worst,
        context,
        typed: { veld: 'doel', vraag: nastyText(5000) },
        problems: { veld: 'Kies een veld.', vraag: 'Stel een vraag.' },
        notice: noted,
      }),
    },
  ];
}

function reportSamples(): CardSample[] {
  const rows = (count: number, long: boolean) =>
    Array.from({ length: count }, (_, index) => ({
      wanneer: '12 nov 2026, 10:30',
      wie: long ? nastyText(100) : 'Samira El Amrani',
      wat: long ? nastyText(500) : 'Onderdeel Vraag ingevuld',
      details: Array.from({ length: long ? 20 : 2 }, () => ({
        label: 'Vraag aan inwoners',
        was: long ? nastyText(1000) : index === 0 ? '' : 'Wat helpt jou?',
        werd: long ? nastyText(1000) : 'Wat helpt jou om weer zelf je huishouden te doen?',
      })),
    }));
  const opdracht = sampleDossier();
  const importRow = {
    rij: 2,
    titel: 'Hervormingsagenda Jeugd',
    outcome: 'toegevoegd' as const,
    lines: [
      'Overleg: Directieoverleg, 15 december 2026.',
      'Geraden: ‘projectleider hervormingsagenda’ is een naam.',
    ],
  };
  const dossiers = [
    sampleDossier({ status: 'plan ingediend', plan: FULL_PLAN }),
    sampleDossier({ titel: 'Hervormingsagenda Jeugd, met het verbeterplan in-, door- en uitstroom' }),
    sampleDossier({
      titel: 'Evaluatie beleidsplan Bescherming en Opvang 2022-2025',
      status: 'geen participatie',
      plan: { vanToepassing: 'nee', redenGeen: 'al opgehaald' },
    }),
    sampleDossier({
      titel: 'Toekomstscenario kind- en gezinsbescherming 0-100',
      status: 'plan in concept',
      plan: HALF_PLAN,
      projectleider: undefined,
    }),
  ];
  return [
    { name: 'geschiedenis', message: historyCard({ opdracht, rows: rows(3, false), page: 1 }) },
    { name: 'geschiedenis, leeg', message: historyCard({ opdracht, rows: [], page: 1 }) },
    {
      name: 'geschiedenis, lang',
      message: historyCard({ opdracht: worstDossier(), rows: rows(25, true), page: 2 }),
    },
    {
      name: 'import',
      message: importReportCard({
        source: 'opdrachten-2024.csv',
        rows: [
          importRow,
          { ...importRow, rij: 3, titel: 'Toekomstscenario', outcome: 'ongewijzigd', lines: [] },
        ],
        remarks: ['De kolom ‘Fase beleidscyclus’ staat bij de notities.'],
      }),
    },
    { name: 'import, leeg', message: importReportCard({ source: 'de geplakte tabel', rows: [] }) },
    {
      name: 'import, lang',
      message: importReportCard({
        source: nastyText(200),
        rows: Array.from({ length: 90 }, (_, index) => ({
          rij: index + 2,
          titel: nastyText(300),
          outcome: 'overgeslagen' as const,
          lines: Array(10).fill(nastyText(400)),
        })),
        remarks: Array(20).fill(nastyText(200)),
      }),
    },
    { name: 'vergadering', message: vergaderingSummaryCard({ vergadering, dossiers }) },
    { name: 'vergadering, leeg', message: vergaderingSummaryCard({ vergadering, dossiers: [] }) },
    {
      name: 'vergadering, lang',
      message: vergaderingSummaryCard({
        vergadering: { overlegNaam: nastyText(100), datum: '2026-12-15' },
        dossiers: Array.from({ length: 50 }, () => worstDossier({ status: 'plan in concept' })),
      }),
    },
    { name: 'kanaal koppelen', message: bindChannelCard({ context, choices: overleggen }) },
    {
      name: 'kanaal koppelen, lang',
      message: bindChannelCard({
        context,
        choices: Array.from({ length: 30 }, (_, index) => ({
          value: `overleg-${index}`,
          title: nastyText(100),
        })),
        bound: nastyText(100),
        typed: { overleg: 'DO' },
        problems: { overleg: 'Kies een overleg.' },
        notice: noted,
      }),
    },
  ];
}

export function cardSamples(): readonly CardSample[] {
  return [
    ...botSamples(),
    ...formSamples(),
    ...opdrachtSamples(),
    ...promptSamples(),
    ...stepSamples(),
    ...overviewSamples(),
    ...reportSamples(),
  ];
}
