import { expect, test } from '@jest/globals';
import { SAID_OF_TWO } from '../../src/statusvragen/said-of-two.ts';
import { SECONDS } from '../../src/statusvragen/second-questions.ts';
import { questionsIn } from '../../src/statusvragen/two-questions.ts';

test.each(SECONDS.flatMap(({ examples }) => examples))('of ‘%s’ the second reads ‘%s’', (text, second) => {
  expect(questionsIn(text)[1]).toBe(second);
});

test.each(SAID_OF_TWO.flatMap(({ examples }) => examples))('‘%s’ is ‘%s’ and ‘%s’', (text, ...both) => {
  expect(questionsIn(text)).toEqual(both);
});

test.each([
  ['welke plannen wachten op akkoord? En wanneer is het volgende PFHO?', 2],
  ['wat is er uitgesteld?\nwat is er ingetrokken?', 2],
  ['wanneer is het DO en wat staat er dan op de agenda', 2],
  ['hoeveel opdrachten heeft Samira en hoeveel heeft Pieter?', 2],
  ['welke inbreng is niet overgenomen, en waarom?', 1],
  ['wat zeiden ouders en wat is daarmee gedaan', 1],
  ['welke opdrachten zijn er in Laren en Huizen?', 1],
  ['wat is te laat?', 1],
  ['welke toezeggingen staan nog open en van wie zijn ze', 1],
  ['wat moeten we nog nakomen, en wie moet dat doen', 1],
  ['heeft Els meer opdrachten van Laren dan dat van Tom', 1],
  ['geef me de opdrachten van Samira en daarnaast de signalen uit Laren', 2],
  ['de plannen in Laren, daarnaast ook wat te laat is', 2],
  ['wat is er daarnaast nog te doen', 1],
  ['hoi Carla hier, hoeveel plannen wachten op akkoord? en wie is er afwezig?', 2],
  ['wat doet Els in Laren en wat in Blaricum', 2],
  ['op welke dag en op welke plek is het volgende PFHO', 1],
  ['op welke dag is het DO en in welke zaal', 1],
])('‘%s’ holds so many questions: %i', (text, many) => {
  expect(questionsIn(text)).toHaveLength(many);
});

test.each([
  ['pleegzorg, wie leidt dat en wie trekt het', 'pleegzorg, wie trekt het'],
  ['wie is de projectleider van pleegzorg? En de trekker?', 'en de trekker?'],
  ['geef de opdrachten van Els. En de toezeggingen ook.', 'en de toezeggingen ook.'],
  ['opdrachten in Laren. En wat is er te laat?', 'wat is er te laat?'],
  ['welke inbreng is niet overgenomen? En waarom?', undefined],
  ['welke opdrachten heeft Els en welke van haar is besloten?', 'en welke daarvan is besloten?'],
  ['hoeveel opdrachten heeft Els en welke daarvan zijn besloten', 'en welke daarvan zijn besloten'],
  ['wat beloofden we bij taal en is dat al nagekomen?', 'en hoeveel daarvan zijn nagekomen'],
  ['hoe staat het met pleegzorg en is het al besloten', undefined],
  ['welke plannen wachten op akkoord en welke van Els zijn er te laat', 'welke van Els zijn er te laat'],
])('of ‘%s’ the second is ‘%s’', (text, second) => {
  expect(questionsIn(text)[1]).toBe(second);
});
