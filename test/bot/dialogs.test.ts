import { describe, expect, test } from '@jest/globals';
import { withDialogs } from '../../src/bot/dialogs.ts';

const data = { signaal: 's1', msteams: { type: 'task/fetch' } };
const post = {
  type: 'AdaptiveCard',
  body: [{ type: 'ActionSet', actions: [{ type: 'Action.Execute', verb: 'signalen.answerForm', data }] }],
};
const buttonIn = (card: unknown) => (card as typeof post).body[0]?.actions[0];

describe('a button that opens a dialog', () => {
  test('asks Teams for one', () => {
    expect(buttonIn(withDialogs(post, 'https://smba.trafficmanager.net/emea/'))).toEqual({
      type: 'Action.Submit',
      data: { ...data, verb: 'signalen.answerForm' },
    });
  });

  test('asks the local client, which has none, for a card of its own', () => {
    expect(buttonIn(withDialogs(post, 'http://localhost:56150/_connector'))).toEqual({
      type: 'Action.Submit',
      data: { signaal: 's1', verb: 'signalen.answerForm' },
    });
  });
});

describe('a list of people', () => {
  const choices = [{ title: 'Pieter Smit', value: 'p1' }];
  const list = { type: 'Input.ChoiceSet', id: 'collega', choices };
  const search = { type: 'Data.Query', dataset: 'graph.microsoft.com/users' };
  const card = {
    type: 'AdaptiveCard',
    body: [{ type: 'Container', items: [{ ...list, 'choices.data': search }] }],
  };
  const listIn = (shown: unknown) => (shown as typeof card).body[0]?.items[0];

  test('searches the organisation in Teams', () => {
    const shown = withDialogs(card, 'https://smba.trafficmanager.net/emea/');
    expect(listIn(shown)).toEqual({ ...list, 'choices.data': search });
  });

  test('is a plain list in the local client, which would show nothing', () => {
    expect(listIn(withDialogs(card, 'http://localhost:56150/_connector'))).toEqual(list);
  });
});
