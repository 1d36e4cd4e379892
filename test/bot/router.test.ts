import { describe, expect, test } from '@jest/globals';
import { meldingCard } from '../../src/bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes } from '../../src/bot/ports.ts';
import { createRouter } from '../../src/bot/router.ts';
import { stranger } from '../support/dossiers.ts';

const told = (title: string): CardMessage => meldingCard({ title, text: '', tone: 'uitleg' });
const routes = (name: string, ...phrases: string[]): Routes => ({
  commands: [{ phrases, takes: () => true, handle: async ({ rest }) => told(`${name}(${rest})`) }],
  verbs: {},
});
const turn = (text: string): CommandTurn => ({
  actor: stranger,
  place: { kind: 'personal' },
  text,
  rest: text,
});
const unknown = async ({ text }: CommandTurn): Promise<CardMessage> => told(`unknown(${text})`);

const router = createRouter(
  [routes('nieuw', 'nieuwe'), routes('opdracht', 'nieuwe opdracht'), routes('help', '?')],
  unknown,
);
const answer = async (text: string): Promise<string> => (await router.command(turn(text))).summary;

describe('a text', () => {
  test.each([
    ['nieuwe opdracht', 'opdracht()'],
    ['Nieuwe  OPDRACHT', 'opdracht()'],
    ['nieuwe opdracht Jeugdhulp Dichtbij', 'opdracht(Jeugdhulp Dichtbij)'],
    ['nieuwe jeugdhulp', 'nieuw(jeugdhulp)'],
    ['nieuwe', 'nieuw()'],
    ['nieuweling', 'unknown(nieuweling)'],
    ['?', 'help()'],
    ['', 'unknown()'],
  ])('‘%s’ goes to %s', async (text, expected) => {
    expect(await answer(text)).toBe(expected);
  });

  test('of several lines is first offered to who reads tables', async () => {
    const table: Routes = {
      commands: [],
      verbs: {},
      otherText: async ({ text }) => (text.includes('\t') ? told('table') : undefined),
    };
    const both = createRouter([routes('status', 'status'), table], unknown);

    expect((await both.command(turn('Status\tTitel\nx\ty'))).summary).toBe('table');
    expect((await both.command(turn('status jeugd\nhulp'))).summary).toBe('status(jeugd\nhulp)');
  });
});

describe('two subjects', () => {
  test('that claim one phrase keep the bot from starting', () => {
    expect(() => createRouter([routes('a', 'help'), routes('b', 'help')], unknown)).toThrow('help');
  });

  test('that claim one verb keep the bot from starting', () => {
    const verbs: Routes = { commands: [], verbs: { 'bot.help': async () => told('') } };

    expect(() => createRouter([verbs, verbs], unknown)).toThrow('bot.help');
  });
});
