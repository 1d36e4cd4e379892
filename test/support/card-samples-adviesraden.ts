import type { Adviesraad } from '../../src/adviesraden/raad.ts';
import { raadCard, radenCard } from '../../src/adviesraden/raad-cards.ts';
import { newRaadForm, raadForm } from '../../src/adviesraden/raad-forms.ts';
import { type CardSample, coordinatorStamp, nastyText } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';
import { REGIO } from './regio.ts';

/** A raad of one gemeente. */
export function sampleRaad(changes: Partial<Adviesraad> = {}): Adviesraad {
  return {
    id: '9d3e2c5f8a05a01c1b7a',
    naam: 'Adviesraad Sociaal Domein Hilversum',
    gemeente: 'Hilversum',
    van: 2015,
    toegevoegd: coordinatorStamp,
    ...changes,
  };
}

/** The adviesraden: listed, shown, added and changed. */
export function adviesraadSamples(): CardSample[] {
  const raad = sampleRaad();
  const worst = sampleRaad({ naam: nastyText(100), gemeente: 'Gooise Meren', van: 1900, tot: 2020 });
  const gemeenten = REGIO.gemeenten();
  const list = { page: 1, jaar: 2026 };
  return [
    {
      name: 'adviesraden',
      message: radenCard({ ...list, raden: [raad, sampleRaad({ tot: 2020 })], mayKeep: true }),
    },
    { name: 'adviesraden leeg', message: radenCard({ ...list, raden: [], mayKeep: false }) },
    {
      name: 'adviesraden lang',
      message: radenCard({ ...list, page: 2, raden: Array.from({ length: 40 }, () => worst), mayKeep: true }),
    },
    { name: 'adviesraad', message: raadCard({ raad, mayKeep: false }) },
    { name: 'adviesraad lang', message: raadCard({ raad: worst, mayKeep: true, notice: 'Bewaard.' }) },
    ...formSamples(newRaadForm, 'nieuwe adviesraad', {}, { gewoon: { gemeenten } }),
    ...formSamples(
      raadForm,
      'adviesraad wijzigen',
      { raad: 'r' },
      {
        gewoon: { raad, gemeenten },
        lang: {
          raad: worst,
          gemeenten: Array.from({ length: 60 }, (_, index) => `${nastyText(50)}${index}`),
        },
      },
    ),
  ];
}
