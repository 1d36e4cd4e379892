import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findJargon, MAX_MEAN_WORDS, meanSentenceLength } from '../../src/shared/readability.ts';
import { listTeksten } from '../support/teksten.ts';

const teksten = listTeksten();
/** A file with a place, so that whoever must mend a text finds it. */
const placesOf = (found: readonly (typeof teksten)[number][]): readonly string[] =>
  found.map(({ file, line, tekst }) => `${file}:${line} ${tekst}`);

/** No sentence is longer, in words; a list of examples is no sentence. */
const MAX_WORDS = 25;

describe('what users read', () => {
  test('is found in the code of every subject and in every template with a text', () => {
    const subjects = new Set(teksten.map(({ subject }) => subject));

    for (const subject of [
      'opdrachten',
      'vergaderingen',
      'jaaragenda',
      'signalen',
      'mensen',
      'herinneringen',
      'bot',
    ])
      expect(subjects).toContain(subject);
    expect(teksten.length).toBeGreaterThan(2000);
  });

  test('is said by a subject, and not by the wiring between them', () => {
    expect(placesOf(teksten.filter(({ file }) => /^src\/(?:wiring\/|app\.ts)/.test(file)))).toEqual([]);
  });

  test('has no word of the office where an ordinary one will do', () => {
    expect(
      placesOf(teksten.filter(({ tekst }) => findJargon(tekst).length > 0 && !LEERT.test(tekst))),
    ).toEqual([]);
  });

  test('shouts nowhere', () => {
    expect(placesOf(teksten.filter(({ tekst }) => /!/.test(tekst.replaceAll('Samenkracht!', ''))))).toEqual(
      [],
    );
  });

  test('says je, and not u', () => {
    expect(
      placesOf(teksten.filter(({ tekst }) => /(?<![\p{L}/.’'])(?:u|uw|uzelf)(?![\p{L}’'])/iu.test(tekst))),
    ).toEqual([]);
  });

  test('says to who reads it what to do, and not that it must be done', () => {
    expect(
      placesOf(teksten.filter(({ tekst }) => /\b(?:je|jij) moet\b/i.test(tekst) && !IS_NO_TASK.test(tekst))),
    ).toEqual([]);
  });

  test('says ik of the bot, wherever it is the bot that says it', () => {
    const found = teksten.filter(({ file, tekst }) => IS_THE_BOT.test(tekst) && !OF_THE_PROGRAM.test(file));

    expect(placesOf(found)).toEqual([]);
    // What it would find, and what it leaves.
    for (const one of ['De bot vraagt het één keer.', 'Dan stuurt de bot de vraag.'])
      expect(IS_THE_BOT.test(one)).toBe(true);
    for (const one of ['Open de chat met de bot.', 'Een nieuwere versie van de bot.'])
      expect(IS_THE_BOT.test(one)).toBe(false);
  });

  test('says of what there is more: a number has a noun', () => {
    const bare = /En nog \$\{(?:String\()?(?:more\w*|[\w.]+ - [\w.]+)\)?\}[.<`']/;

    const found = globSync('src/**/*.ts').filter((file) => bare.test(readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
    // What it would find.
    expect(bare.test('`En nog $' + '{more}.`')).toBe(true);
  });

  test('is short: no long sentences, and on average far from long', () => {
    const long = teksten.filter(({ tekst }) => longest(tekst) > MAX_WORDS);

    expect(placesOf(long)).toEqual([]);
    const sentences = teksten.filter(({ tekst }) => /[.?]$/.test(tekst));
    const mean = sentences.reduce((sum, { tekst }) => sum + meanSentenceLength(tekst), 0) / sentences.length;
    expect(mean).toBeLessThan(MAX_MEAN_WORDS);
  });
});

/** What somebody wants to know or see, and what stands beside a button, is no task of which the sentence tells. */
const IS_NO_TASK = /je moet (?:weten|zien)|wat jij moet doen/i;

/** The bot as who does something, not as what something is of or in. */
const IS_THE_BOT = /(?<!\b(?:van|met|bij|in|buiten|heeft|ben|start) )(?<!\p{L})de bot(?![\p{L}-])/iu;
/** Read by who runs it, of a program that may not even run; and in papers that are no message of its own. */
const OF_THE_PROGRAM = /^src\/(?:opdrachtregel|logboek|http|archief|config|shared\/bewaartermijnen)/;

/** A text about words of the office names some. */
const LEERT = /Kies liever een gewoon woord/;

/** Words of the longest sentence. */
function longest(tekst: string): number {
  return Math.max(
    ...tekst
      .split(/[.?!:;](?=\s|$)|\n/)
      .map((one) => one.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length),
  );
}
