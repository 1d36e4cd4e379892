import type { CardMessage } from '../../src/bot/ports.ts';
import { ONDERDELEN } from '../../src/opdrachten/ground/plan-field-kinds.ts';
import { PLAN_FIELDS } from '../../src/opdrachten/ground/plan-fields.ts';
import { planPromptCard } from '../../src/opdrachten/plan/plan-cards.ts';
import { planOverviewCard, planReviewCard } from '../../src/opdrachten/plan/plan-overzicht-card.ts';
import { agreeForm, passForm, returnForm } from '../../src/opdrachten/plan/review-forms.ts';
import {
  allProblems,
  type CardSample,
  context,
  coordinatorStamp,
  dates,
  FULL_PLAN,
  HALF_PLAN,
  nastyText,
  noted,
  sampleDossier,
  stamp,
  worstDossier,
} from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';
import { CARLA, CEES } from './people.ts';
import { type PlanStep, planStepCard } from './plan-step.ts';

export function promptSamples(): CardSample[] {
  const asked = { dossier: sampleDossier(), context, dates };
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
    { name: 'plan gevraagd, zonder datum', message: planPromptCard({ ...asked, dates: { route: [] } }) },
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

export function stepSamples(): CardSample[] {
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
      message: worstStep({ dossier: worst, onderdeel }),
    })),
    {
      name: 'stap geen, lang',
      message: worstStep({
        dossier: { ...worst, plan: { ...worst.plan, vanToepassing: 'nee' } },
        onderdeel: 'vraag',
      }),
    },
    {
      name: 'stap keuze, lang',
      message: worstStep({ dossier: worst, onderdeel: 'vraag', keuze: true }),
    },
  ];
}

/** A step in which every field has the longest text, a question, and a conflict with another long text. */
function worstStep(step: Pick<PlanStep, 'dossier' | 'onderdeel' | 'keuze'>): CardMessage {
  return planStepCard({
    ...step,
    context,
    typed: Object.fromEntries(PLAN_FIELDS.map(({ id }) => [id, nastyText(1000)])),
    problems: allProblems,
    conflicts: PLAN_FIELDS.filter(({ id }) => id !== 'vanToepassing').map(({ id }) => ({
      field: id,
      opgeslagen: nastyText(1000),
      door: nastyText(60),
      op: stamp.op,
    })),
    notice: noted,
  });
}

export function overviewSamples(): CardSample[] {
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
      name: 'overzicht, lezen in een kanaal',
      message: planOverviewCard({
        dossier: handedIn,
        context,
        mode: 'lezen',
        back: { title: 'Terug naar het overzicht', verb: 'overzichten.show', data: { vergadering: 'v1' } },
      }),
    },
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
    {
      name: 'beoordelen',
      message: planReviewCard({ mayPass: true, dates: { route: [] }, dossier: handedIn, context }),
    },
    {
      name: 'beoordelen, opnieuw ingediend',
      message: planReviewCard({
        mayPass: true,
        dates: { ...dates, oordeel: { uiterlijk: '2026-12-01' } },
        dossier: {
          ...handedIn,
          inzendingen: 2,
          beantwoord: {
            ...question,
            ook: [{ veld: 'ervaring', tekst: 'Vraag je ook mantelzorgers?' }],
            veranderd: ['centraleVraag', 'doel', 'methoden'],
          },
        },
        context,
      }),
    },
    {
      name: 'beoordelen, geen participatie',
      message: planReviewCard({ mayPass: true, dates: { route: [] }, dossier: without, context }),
    },
    {
      name: 'beoordelen, akkoord',
      message: planReviewCard({
        mayPass: true,
        dates: { route: [] },
        dossier: { ...handedIn, status: 'plan afgestemd', afgestemd: coordinatorStamp },
        context,
      }),
    },
    {
      name: 'beoordelen, teruggestuurd',
      message: planReviewCard({
        mayPass: true,
        dates: { route: [] },
        dossier: { ...half, ingediend: stamp, vraag: question },
        context,
      }),
    },
    {
      name: 'beoordelen, heropend',
      message: planReviewCard({ mayPass: true, dates: { route: [] }, dossier: half, context, notice: noted }),
    },
    {
      name: 'beoordelen, lang',
      message: planReviewCard({
        mayPass: true,
        dates: { route: [] },
        dossier: { ...worst, inzendingen: 2 },
        context,
        notice: noted,
      }),
    },
    ...formSamples(
      passForm,
      'laten beoordelen',
      { opdracht: handedIn.id },
      {
        gewoon: {
          dossier: handedIn,
          beoordelaars: [
            { id: CARLA.id, naam: CARLA.naam },
            { id: CEES.id, naam: CEES.naam },
          ],
        },
      },
    ),
    ...formSamples(
      agreeForm,
      'akkoord met een opmerking',
      { opdracht: handedIn.id },
      { gewoon: { dossier: handedIn }, lang: { dossier: worst } },
    ),
    ...formSamples(
      returnForm,
      'terugsturen',
      { opdracht: handedIn.id },
      {
        gewoon: { dossier: handedIn },
        lang: { dossier: worst },
      },
    ),
  ];
}
