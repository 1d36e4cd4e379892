import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allTopics } from '../../src/bot/help-topics.ts';
import type { Rol } from '../../src/shared/actor.ts';
import type { CardView } from '../support/card-reader.ts';
import { elementsOf } from '../support/card-reading.ts';
import { BEHEER, CARLA, DIANA, JAN_ONE, type Person, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const EVERY_ROLE: readonly Rol[] = [
  'coördinator',
  'directielid',
  'bestuurlijk trekker',
  'beheerder',
  'adviseur',
  'contact van een gemeente',
];
const HELP = allTopics({ id: 'x', naam: 'X', rollen: EVERY_ROLE }, { DO: 'DO', PFHO: 'PFHO' }).flatMap(
  ({ rows }) => rows,
);
const PROMISED = HELP.map(({ phrase }) => phrase);
const DOCUMENT = readFileSync(join(process.cwd(), 'docs', 'handleiding.md'), 'utf8');
/** What the handleiding tells people to type. */
const WRITTEN = [...DOCUMENT.matchAll(/`([^`]+)`/g)]
  .map(([, typed = '']) => typed.replaceAll(/\s+/g, ' ').replace('@Samenkracht! ', ''))
  .filter((typed) => !typed.startsWith('npm '));

/** Whoever may not do it, another may. */
const ASKED: readonly Person[] = [CARLA, BEHEER, DIANA, PIETER, JAN_ONE];
/** The colleague whom the help names as a stand-in. */
const ELS: Person = { id: '7e570000-0000-4000-8000-0000000000a9', naam: 'Els Hendriks' };
/** Of no use to others, and answered all the same: with what is theirs, or what they may see. */
const OWN = [
  'mijn taken',
  'geschiedenis DO 12 januari',
  'begin met het plan',
  'voeg inbreng toe',
  'overdragen aan Els Hendriks',
  'verplaats het DO naar 20 januari',
  'weekoverzicht',
];
const NOT_UNDERSTOOD = ['begrijp ik niet', 'Dat lukt nu niet', 'Dit is niet voor jou'];

/** What the help and the handleiding tell people to type is something that the bot knows. */
describe('what people are told to type', () => {
  let bot: TestBot;

  beforeAll(async () => {
    bot = await startTestBot();
    const carla = await bot.opened(CARLA);
    await bot.opened(SAMIRA);
    await bot.opened(ELS);
    await bot.opened(JAN_ONE);
    await carla.say('nieuwe adviseur');
    await carla.pressCard('Bewaar', { adviseur: JAN_ONE.id });
    const gemeente = await carla.say('contact van Laren');
    const contact = await carla.pressCard('Wijs een contact aan', {}, { on: gemeente });
    await carla.pressCard('Bewaar', { contact: JAN_ONE.id }, { on: contact });
    await addOpdracht(carla, SAMIRA, { kenmerk: 'DOC-24008138', trekker: PIETER.naam });
    await addOpdracht(carla, SAMIRA, { titel: 'Pleegzorg in de regio' });
  });
  afterAll(() => bot.stop());

  test.each([...new Set([...PROMISED, ...WRITTEN])])('‘%s’ is understood', async (phrase) => {
    const answers: string[] = [];
    for (const person of ASKED) {
      const { text } = await bot.client(person).say(phrase);
      if (!NOT_UNDERSTOOD.some((words) => text.includes(words))) return;
      answers.push(text);
    }
    expect(answers).toEqual('an answer');
  });

  test('‘Meer’ shows the topics, each of which opens a list that can be read on a phone', async () => {
    const client = bot.client(CARLA);
    const lines = ({ json }: CardView) => elementsOf(json).filter(({ selectAction }) => selectAction).length;
    const topics = allTopics(
      { id: CARLA.id, naam: CARLA.naam, rollen: ['coördinator'] },
      { DO: 'DO', PFHO: 'PFHO' },
    );
    const all = await client.pressCard('Meer', {}, { on: await client.say('help') });

    expect(lines(all)).toBe(topics.length);
    for (const { kop, rows } of topics) {
      const topic = await client.pressCard(kop);
      expect([kop, lines(topic), topic.buttons]).toEqual([kop, rows.length, ['Terug']]);
      expect(lines(topic)).toBeLessThanOrEqual(10);
      for (const { phrase } of rows) expect(topic.text).toContain(phrase);
      await client.pressCard('Terug');
    }
  });

  test('has a line for every command', () => {
    const shown = HELP.map(({ phrase, does }) => `${phrase} ${does}`);
    const silent = bot.app.router.commands.filter(
      (phrases) =>
        !phrases.some((phrase) =>
          shown.some((line) => line.startsWith(`${phrase} `) || line.includes(`‘${phrase}’`)),
        ),
    );

    expect(silent.map(([phrase]) => phrase)).toEqual(['help', 'hallo']);
  });

  test.each(HELP)('‘$phrase’ is for whom the help says', async ({ phrase, voor }) => {
    const { text } = await bot.client(ELS).say(phrase);

    const isForOthers = voor !== undefined && !OWN.includes(phrase);
    expect({ phrase, text, isRefused: text.startsWith('Dit is niet voor jou\nAlleen') }).toEqual({
      phrase,
      text,
      isRefused: isForOthers,
    });
  });
});
