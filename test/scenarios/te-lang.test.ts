import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MAX_ASKED } from '../../src/shared/typed-text.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, opdrachtOf } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

/** As long as a question may be, and one character more. */
const QUESTION = 'welke opdrachten zijn er';
const fits = QUESTION.padEnd(MAX_ASKED - 1, ' ').concat('?');
/** Spaces are left out before it is measured. */
const tooLong = `${QUESTION} ${'x'.repeat(MAX_ASKED - QUESTION.length)}`;

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  expect(opdrachtOf(await addOpdracht(carla, SAMIRA))).not.toBe('');
});
afterAll(() => bot.stop());

test('a question of as many characters as are read is answered; one more is told to be too long, and nothing is looked up', async () => {
  expect((await carla.say(fits)).text).toContain('1 opdracht.');

  const told = await carla.say(tooLong);
  expect(told.text).toContain('Dit is te lang voor een vraag');
  expect(told.text).toContain(
    `Je bericht heeft ${MAX_ASKED + 1} tekens. Een vraag aan mij heeft er hooguit ${MAX_ASKED}.`,
  );
  expect(told.text).not.toContain('begrijp ik niet');
});

test('words behind a command are told to be too long as well', async () => {
  expect((await carla.say(`status ${'zorg '.repeat(80)}`)).text).toContain('Dit is te lang voor een vraag');
});

test('a story can go on to the coördinator, who is not asked to send it to herself', async () => {
  const story = 'De inwoners vroegen of de bus blijft rijden. '.repeat(10);
  const [told, own] = [await samira.say(story), await carla.say(story)];

  expect(own.buttons).not.toContain('Stuur door naar de coördinator');
  const sent = await samira.pressCard('Stuur door naar de coördinator', {}, { on: told });
  expect(JSON.stringify(sent.json)).toContain('De inwoners vroegen of de bus blijft rijden.');
});

test('a table is read, however long it is and also behind a command', async () => {
  const rows = Array.from({ length: 20 }, (_, nr) => `DOC-2400${8200 + nr};Opdracht ${nr}`).join('\n');
  const table = `Kenmerk;Onderwerp\n${rows}`;
  expect(table.length).toBeGreaterThan(MAX_ASKED);
  for (const text of [table, `importeer ${table}`]) {
    const { text: shown } = await carla.say(text);
    expect(shown).not.toContain('te lang');
    expect(shown).toContain('Geplakte tabel');
  }
});

test('the search box says so too', async () => {
  const search = async (text: string) =>
    samira.send({
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: 'zoekOpdracht', parameters: [{ name: 'woorden', value: text }] },
    });
  expect(JSON.stringify((await search('zorg '.repeat(70))).body)).toContain(
    'Dit is te lang om te zoeken: 350 tekens.',
  );
  expect(JSON.stringify((await search('zorg')).body)).not.toContain('te lang');
});
