import { describe, expect, test } from '@jest/globals';
import { errorCard, helpCard, meldingCard } from '../../src/bot/bot-cards.ts';
import { buttonRows } from '../../src/shared/card-context.ts';
import { buttonOf, buttonsOf, rendered, textOf } from '../support/card-reading.ts';

describe('a message of the bot', () => {
  test('says what happened and offers what can be done next', () => {
    const card = meldingCard({
      title: 'Bewaard',
      text: 'Je plan is bewaard.',
      tone: 'goed',
      buttons: [{ title: 'Ga verder', verb: 'opdrachten.openPlan', data: { opdracht: 'o1' } }],
    });
    expect(textOf(card)).toBe('Bewaard\nJe plan is bewaard.');
    expect(buttonOf(card, 'Ga verder')).toEqual({ verb: 'opdrachten.openPlan', data: { opdracht: 'o1' } });
  });

  test('has at most six buttons', () => {
    const buttons = Array.from({ length: 9 }, (_, index) => ({ title: `Knop ${index}`, verb: 'bot.help' }));
    expect(buttonsOf(meldingCard({ title: 'Kies', text: '', tone: 'uitleg', buttons }))).toHaveLength(6);
  });

  test('reads a refusal aloud as the sentence itself', () => {
    const sentence = 'Alleen de coördinator kan een opdracht toevoegen.';
    expect(rendered(errorCard(sentence))).toMatchObject({ speak: sentence, fallbackText: sentence });
  });
});

describe('help', () => {
  test('shows what somebody can type and what happens then', () => {
    const card = helpCard({
      sections: [{ kop: 'Jouw werk', rows: [{ phrase: 'mijn opdrachten', does: 'Laat je plannen zien.' }] }],
      buttons: [],
    });
    expect(textOf(card)).toContain('Jouw werk\n**mijn opdrachten ›**\nLaat je plannen zien.');
  });

  test('says first that a text was not understood', () => {
    const card = helpCard({ sections: [], buttons: [], notice: 'Ik begreep ‘stauts’ niet.' });
    expect(textOf(card)).toContain('Ik begreep ‘stauts’ niet.');
    expect(card.summary).toBe('Ik begreep ‘stauts’ niet.');
  });
});

describe('buttons on a phone', () => {
  const titles = (...names: string[]) =>
    buttonRows(names.map((title) => ({ title, verb: 'bot.help' }))).map(({ buttons }) =>
      buttons.map(({ title }) => title),
    );

  test('stand beside each other while they fit', () => {
    expect(titles('Vorige', 'Volgende')).toEqual([['Vorige', 'Volgende']]);
  });

  test('stand below each other when they are long', () => {
    expect(titles('Bekijk de opdracht', 'Voeg nog een opdracht toe')).toEqual([
      ['Bekijk de opdracht'],
      ['Voeg nog een opdracht toe'],
    ]);
  });
});
