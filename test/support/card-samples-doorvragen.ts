import type { Doorvraag } from '../../src/doorvragen/doorvraag.ts';
import { answerCard, answeredCard, doorvraagPosts, sentCard } from '../../src/doorvragen/doorvraag-cards.ts';
import { answerForm, hulpForm, sendForm } from '../../src/doorvragen/doorvraag-forms.ts';
import { type CardSample, nastyText } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';

const open: Doorvraag = {
  id: 'v1',
  tekst: 'Hoeveel subsidie is er voor pleegzorg?',
  van: { id: 'p1', naam: 'Samira El Amrani' },
  gesteld: '2026-11-16T09:00:00.000Z',
};
const answered: Doorvraag = {
  ...open,
  antwoord: {
    tekst: 'Dat staat niet bij de bot. Vraag het aan de afdeling Financiën.',
    door: { id: 'c1', naam: 'Carla de Boer' },
    op: '2026-11-16T10:00:00.000Z',
  },
};
const worst: Doorvraag = {
  ...answered,
  tekst: nastyText(1000),
  antwoord: {
    tekst: nastyText(4000),
    door: { id: 'c1', naam: nastyText(80) },
    op: '2026-11-16T10:00:00.000Z',
  },
};

/** Questions that were put before the coördinators. */
export function doorvraagSamples(): readonly CardSample[] {
  return [
    ...formSamples(sendForm, 'een vraag doorsturen', {}, { gewoon: undefined }),
    ...formSamples(hulpForm, 'om hulp vragen', {}, { gewoon: undefined }),
    { name: 'een vraag is doorgestuurd', message: sentCard(open) },
    ...formSamples(
      answerForm,
      'een vraag aan de coördinator',
      { doorvraag: 'v1' },
      { gewoon: open, lang: worst },
    ),
    ...doorvraagPosts(open, ['c1']).map(({ message }) => ({
      name: 'een vraag aan de coördinator in de chat',
      message,
    })),
    { name: 'een beantwoorde vraag', message: answeredCard(answered) },
    { name: 'het antwoord van de coördinator', message: answerCard(answered) },
    {
      name: 'een lang antwoord van de coördinator',
      message: answeredCard(worst, `Een collega was je voor. ${nastyText(4000)}`),
    },
  ];
}
