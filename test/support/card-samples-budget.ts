import type { Bijdragejaar } from '../../src/budget/bijdrage-jaar.ts';
import type { Budget } from '../../src/budget/budget.ts';
import { budgetCard } from '../../src/budget/budget-cards.ts';
import { budgetForm } from '../../src/budget/budget-forms.ts';
import { budgetOverzicht, type KostenVanJaar } from '../../src/budget/budget-overzicht.ts';
import { bijdrageCard, bijdragejaarCard, bijdrageKlaarCard } from '../../src/overzichten/bijdrage-cards.ts';
import { bijdrageForm, bijdragejaarForm } from '../../src/overzichten/bijdrage-forms.ts';
import { verdeelTyped } from '../../src/overzichten/bijdrage-verdelen.ts';
import { NIETS } from '../../src/shared/som.ts';
import { type CardSample, coordinatorStamp, nastyText } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';
import { REGIO } from './regio.ts';

/** € 30.000 of its own and € 5.000 for one year, of which two programmes have a part. */
export function sampleBudget(changes: Partial<Budget> = {}): Budget {
  return {
    jaar: 2027,
    vastgelegd: coordinatorStamp,
    structureel: 3_000_000,
    overbrugging: 500_000,
    programmas: [
      { naam: 'Jeugd en Onderwijs', centen: 1_500_000 },
      { naam: 'Gezondheid en Ondersteuning', centen: 1_000_000 },
    ],
    ...changes,
  };
}

/** What two programmes cost, one of which has no part of the budget. */
export const KOSTEN_2027: KostenVanJaar = {
  programmas: [
    {
      programma: 'Jeugd en Onderwijs',
      gepland: { centen: 26_000, onbekend: 1 },
      nogTeKomen: { centen: 18_000, onbekend: 1 },
      echt: { centen: 16_500, onbekend: 0 },
      onbetaald: { centen: 16_500, onbekend: 0 },
    },
    { gepland: NIETS, nogTeKomen: NIETS, echt: { centen: 1250, onbekend: 0 }, onbetaald: NIETS },
  ],
  zonderJaar: 1,
};

/** What there is in 2027 and what it costs. */
export const GELD_2027 = budgetOverzicht(2027, sampleBudget(), KOSTEN_2027);

/** The budget of a year: made, seen, and when there is too little. */
export function budgetSamples(): CardSample[] {
  const { programmas } = REGIO.gegevens;
  const face = (budget: Budget | undefined, kosten = KOSTEN_2027, mayKeep = true) =>
    budgetCard({ overzicht: budgetOverzicht(2027, budget, kosten), mayKeep });
  const lang = sampleBudget({
    programmas: Array.from({ length: 60 }, (_, index) => ({
      naam: `${nastyText(90)}${index}`,
      centen: 1_000_000,
    })),
  });
  return [
    { name: 'budget', message: face(sampleBudget()) },
    { name: 'budget voor wie leest', message: face(sampleBudget(), KOSTEN_2027, false) },
    { name: 'budget nog niet vastgelegd', message: face(undefined) },
    {
      name: 'budget te weinig',
      message: face(sampleBudget({ structureel: 10_000, overbrugging: 0, programmas: [] })),
    },
    { name: 'budget lang', message: face(lang) },
    ...bijdrageSamples(),
    ...formSamples(
      budgetForm,
      'budget vastleggen',
      { budgetjaar: '2027' },
      {
        gewoon: { jaar: 2027, budget: sampleBudget(), programmas },
        lang: {
          jaar: 2027,
          budget: lang,
          programmas: Array.from({ length: 60 }, (_, index) => `${nastyText(90)}${index}`),
        },
      },
    ),
  ];
}

/** What the gemeenten contribute in 2027, as it was recorded. */
export function sampleBijdrage(): Bijdragejaar {
  return {
    jaar: 2027,
    vastgelegd: coordinatorStamp,
    ...verdeelTyped(REGIO, {
      bedrag: '95202',
      peiljaar: '2023',
      verdeling: 'Jeugd: 50, zonder Eemnes\nVolwassenen: 50',
      eenheid: '1',
    }),
  };
}

function bijdrageSamples(): readonly CardSample[] {
  const eerder = sampleBijdrage();
  const typed = { bedrag: '95202', peiljaar: '2023', verdeling: 'Alle gemeenten: 100', eenheid: '1' };
  const lang: Bijdragejaar = {
    ...eerder,
    delen: Array.from({ length: 20 }, (_, index) => ({
      naam: `${nastyText(60)}${index}`,
      procent: 5,
      zonder: [nastyText(60)],
    })),
    rijen: Array.from({ length: 60 }, () => ({
      naam: nastyText(60),
      inwoners: 12_490,
      delen: { [nastyText(60)]: 1587 },
      samen: 1587,
    })),
  };
  const seen = { jaar: 2027, isVernietigd: false, mayKeep: true };
  const url = 'https://bot.example/download/x';
  return [
    { name: 'bijdrage verdeeld', message: bijdrageCard(typed, eerder, url, [2026, 2027]) },
    { name: 'bijdrage verdeeld voor wie leest', message: bijdrageCard(typed, eerder, url, []) },
    {
      name: 'bijdrage verdeeld, lang',
      message: bijdrageCard({ ...typed, verdeling: nastyText(1000) }, lang, url, [2026, 2027]),
    },
    { name: 'bijdrage van een jaar', message: bijdragejaarCard({ ...seen, bijdrage: eerder }) },
    { name: 'bijdrage van een jaar, geen', message: bijdragejaarCard({ ...seen, bijdrage: undefined }) },
    {
      name: 'bijdrage van een jaar, vernietigd',
      message: bijdragejaarCard({ ...seen, bijdrage: undefined, isVernietigd: true, mayKeep: false }),
    },
    { name: 'bijdrage van een jaar, lang', message: bijdragejaarCard({ ...seen, bijdrage: lang, page: 2 }) },
    { name: 'bijdrage van een jaar als bestand', message: bijdrageKlaarCard(eerder, url) },
    ...formSamples(
      bijdrageForm,
      'bijdrage per gemeente',
      {},
      {
        gewoon: { jaren: ['2023', '2016'] },
        lang: { jaren: Array.from({ length: 60 }, (_, index) => String(2000 + index)) },
      },
    ),
    ...formSamples(
      bijdragejaarForm,
      'bijdrage vastleggen',
      { bijdragejaar: '2027' },
      {
        gewoon: { jaar: 2027, jaren: ['2023', '2016'], eerder },
        lang: {
          jaar: 2027,
          jaren: Array.from({ length: 60 }, (_, index) => String(2000 + index)),
          eerder: lang,
        },
      },
    ),
  ];
}
