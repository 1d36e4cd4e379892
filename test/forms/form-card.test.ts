import { expect, test } from '@jest/globals';
import { formAbout, formCard, type Submit } from '../../src/forms/form.ts';
import { line, paragraph } from '../../src/forms/input.ts';
import { buttonsOf, inputsOf, rendered, textOf } from '../support/card-reading.ts';

const context = { version: 1, nonce: 'n1' };

/** A form with an answer that is needed and one that is not. */
function cardWith(submits: readonly Submit[]) {
  const form = formAbout<object>()({
    verb: 'signalen.answer',
    keys: [],
    phrase: 'signalen',
    eyebrow: 'Signaal',
    titel: 'Vervoer',
    facts: () => [{ title: 'Van', value: 'Een adviesraad' }],
    inputs: {
      antwoord: paragraph({ label: 'Het antwoord', help: 'Kort.', leeg: 'Schrijf het antwoord.', max: 100 }),
      thema: line({ label: 'Thema', help: 'Dit mag leeg blijven.', max: 100 }),
    },
    submit: () => submits,
  });
  return formCard(form, {}, {}, context);
}

test('what must be filled in is marked, and Teams asks for it in the words of the form', () => {
  const inputs = inputsOf(rendered(cardWith([{ title: 'Bewaar' }])));

  expect(inputs.map(({ id, isRequired, errorMessage }) => ({ id, isRequired, errorMessage }))).toEqual([
    { id: 'antwoord', isRequired: true, errorMessage: 'Schrijf het antwoord.' },
    { id: 'thema', isRequired: false, errorMessage: 'Vul hooguit 100 tekens in.' },
  ]);
});

test('where several buttons send, Teams holds none of them back', () => {
  const inputs = inputsOf(
    rendered(cardWith([{ title: 'Bewaar' }, { title: 'Later verder', next: 'later' }])),
  );

  expect(inputs.filter(({ isRequired }) => isRequired)).toEqual([]);
});

test('a button can stand under its input, and the facts stand above all of them', () => {
  const card = cardWith([{ title: 'Bewaar' }, { title: 'Voeg toe', next: 'toe', under: 'antwoord' }]);

  expect(buttonsOf(card)).toEqual(['Voeg toe', 'Bewaar']);
  expect(textOf(card)).toContain('Van: Een adviesraad');
});
