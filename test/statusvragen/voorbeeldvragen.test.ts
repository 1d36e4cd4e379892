import { describe, expect, test } from '@jest/globals';
import { ANSWERS } from '../../src/statusvragen/antwoorden/answers.ts';
import type { Onderwerp } from '../../src/statusvragen/ground/query.ts';
import { nearestQuestions, VOOR_BESTUUR } from '../../src/statusvragen/voorbeeldvragen.ts';
import { coordinator, stranger } from '../support/dossiers.ts';
import { ask } from './question-world.ts';
import type { Soort } from './wereld/vraag.ts';
import { VRAGEN } from './wereld/vragen.ts';

const FOR_ALL = Object.entries(ANSWERS).flatMap(([over, { voorbeelden }]) =>
  voorbeelden.map((vraag) => [vraag, over] as const),
);
const FOR_SOME = Object.entries(VOOR_BESTUUR).flatMap(([over, vragen]) =>
  vragen.map((vraag) => [vraag, over] as const),
);

/** What an answer to a question of these kinds is about. */
const ABOUT: Readonly<Partial<Record<Soort, readonly Onderwerp[]>>> = {
  toezeggingen: ['toezeggingen'],
  signalen: ['signalen'],
  agenda: ['agendapunten', 'vergaderingen', 'jaaragenda'],
  stand: ['opdrachten'],
  gemeente: ['opdrachten'],
  'wacht op': ['verplichtingen', 'opdrachten'],
  ontbreekt: ['opdrachten', 'verplichtingen', 'agendapunten'],
  feit: ['opdrachten', 'agendapunten', 'inbreng'],
};

describe('the questions that are shown when one was not understood', () => {
  test.each([...FOR_ALL, ...FOR_SOME])('‘%s’ asks for %s', async (vraag, over) => {
    expect(await ask(vraag)).toMatchObject({
      kind: 'query',
      query: { over },
      notUnderstood: [],
      corrected: [],
    });
  });

  test('show every kind of answer that everybody can get, and to who may also the others', () => {
    const without = Object.entries(ANSWERS).filter(([, { voorbeelden }]) => voorbeelden.length === 0);
    expect(without.map(([over]) => over)).toEqual([
      'signalen',
      'feiten',
      'jaaragenda',
      'cijfers',
      'afwezigheid',
      'berichten',
      'bereik',
      'contacten',
      'uitvraag',
      'rapporten',
      'bevindingen',
      'budget',
      'voorbeelden',
      'netwerkbijeenkomsten',
      'kalender',
    ]);
    expect(Object.keys(VOOR_BESTUUR)).toEqual([
      'signalen',
      'jaaragenda',
      'contacten',
      'uitvraag',
      'rapporten',
      'bevindingen',
      'budget',
      'voorbeelden',
      'netwerkbijeenkomsten',
      'kalender',
      'cijfers',
    ]);
  });

  test('are the most asked when nothing comes near', async () => {
    expect(await nearestQuestions('xyz', undefined)).toEqual([
      'Wat is te laat?',
      'Welke opdrachten hebben nog geen plan?',
      'Wie moet er nog iets doen deze week?',
    ]);
  });

  test('are those of what was typed first, also with a typing error', async () => {
    expect((await nearestQuestions('toezegingen', stranger))[0]).toBe('Welke toezeggingen staan open?');
  });

  test('are questions that this reader gets an answer to', async () => {
    const asked = 'wat doen we met een signaal van de adviesraad';
    expect(await nearestQuestions(asked, coordinator)).toContain('Welke signalen zijn nog niet beantwoord?');

    const others = new Set(FOR_SOME.map(([vraag]) => vraag));
    const shown = await nearestQuestions(asked, stranger);
    expect(shown).toHaveLength(3);
    expect(shown.filter((vraag) => others.has(vraag))).toEqual([]);
  });

  test('are about the same as a question that the bot never saw, 94 times of 100', async () => {
    const overOf = new Map<string, string>([...FOR_ALL, ...FOR_SOME]);
    const asked = VRAGEN.filter(({ soort }) => ABOUT[soort]);
    let right = 0;
    for (const { vraag, soort } of asked) {
      const shown = await nearestQuestions(vraag, coordinator);
      if (shown.some((one) => ABOUT[soort]?.some((over) => over === overOf.get(one)))) right += 1;
    }
    expect(asked.length).toBeGreaterThan(120);
    expect(right / asked.length).toBeGreaterThan(0.94);
  });
});
