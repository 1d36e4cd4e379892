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
