import { describe, expect, test } from '@jest/globals';
import { type Showing, withDialogs } from '../../src/bot/dialogs.ts';
import type { LeadsTo } from '../../src/bot/ports.ts';

const TEAMS = 'https://smba.trafficmanager.net/emea/';
const LOCAL = 'http://localhost:56150/_connector';
const opens: Readonly<Record<string, LeadsTo>> = {
  'a.shortForm': 'chat',
  'a.longForm': 'dialog',
  'a.change': 'change',
};

function shown(verb: string, spot: Showing['spot'], serviceUrl: string, more = {}) {
  const data = { id: 's1', ...more };
  const card = { type: 'AdaptiveCard', body: [{ actions: [{ type: 'Action.Execute', verb, data }] }] };
  const changed = withDialogs(card, { spot, serviceUrl, leadsTo: (asked) => opens[asked] });
  return (changed as { body: { actions: unknown[] }[] }).body[0]?.actions[0];
}
const inDialog = (verb: string) => ({
  type: 'Action.Submit',
  data: { id: 's1', msteams: { type: 'task/fetch' }, verb },
});
const below = (verb: string) => ({ type: 'Action.Submit', data: { id: 's1', verb } });
/** With what a client shows that does not know Action.Execute. */
const inPlace = (verb: string, more = {}) => {
  const data = { id: 's1', ...more };
  const fallback = { type: 'Action.Submit', data: { ...data, verb } };
  return { type: 'Action.Execute', verb, data, fallback };
};

describe('where a form opens', () => {
  test('over a post, which is no place to type, in a dialog', () => {
    expect(shown('a.shortForm', 'post', TEAMS)).toEqual(inDialog('a.shortForm'));
    expect(shown('a.longForm', 'post', TEAMS)).toEqual(inDialog('a.longForm'));
  });

  test('in the place of an answer, and in a dialog when it is long', () => {
    expect(shown('a.shortForm', 'answer', TEAMS)).toEqual(inPlace('a.shortForm'));
    expect(shown('a.longForm', 'answer', TEAMS)).toEqual(inDialog('a.longForm'));
  });

  test('in the local client, which has no dialogs, under a post and in the place of an answer', () => {
    expect(shown('a.shortForm', 'post', LOCAL)).toEqual(below('a.shortForm'));
    expect(shown('a.longForm', 'answer', LOCAL)).toEqual(inPlace('a.longForm'));
  });

  test('what is looked at takes the place of an answer, and opens over a post', () => {
    expect(shown('a.show', 'answer', TEAMS)).toEqual(inPlace('a.show'));
    expect(shown('a.show', 'post', TEAMS)).toEqual(inDialog('a.show'));
    expect(shown('a.show', 'post', LOCAL)).toEqual(below('a.show'));
  });

  test('what changes something is seen on its card, which says so of a post', () => {
    expect(shown('a.change', 'answer', TEAMS)).toEqual(inPlace('a.change'));
    expect(shown('a.change', 'post', TEAMS)).toEqual(inPlace('a.change', { op: 'post' }));
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
    const shown = withDialogs(card, { spot: 'answer', serviceUrl: TEAMS, leadsTo: () => undefined });
    expect(listIn(shown)).toEqual({ ...list, 'choices.data': search });
  });

  test('is a plain list in the local client, which would show nothing', () => {
    const shown = withDialogs(card, { spot: 'answer', serviceUrl: LOCAL, leadsTo: () => undefined });
    expect(listIn(shown)).toEqual(list);
  });
});
